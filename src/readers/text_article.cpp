#include "readers/text_article.h"

#include <algorithm>
#include <span>
#include <unordered_set>

#include "readers/bylines.h"
#include "readers/credits.h"
#include "readers/dates.h"
#include "readers/inlines.h"
#include "readers/text_fields.h"
#include "readers/text_posts.h"
#include "readers/text_subheads.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// The first web address in a text; empty: none.
std::string_view address_in(std::string_view text) {
  const std::size_t begin = std::min(text.find("https://"), text.find("http://"));
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, std::min(text.find_first_of(" \t<>\"", begin), text.size()) - begin);
}

// Posts end in the address of their picture, which is of no use to a reader.
std::string_view without_picture_address(std::string_view text) {
  const std::size_t begin = text.rfind("pic.twitter.com/");
  if (begin == std::string_view::npos || begin == 0 || text.find(' ', begin) != std::string_view::npos)
    return text;
  return trim_line(text.substr(0, begin));
}

class ArticleMaker {
 public:
  ArticleMaker(const std::vector<Piece>& pieces, const std::vector<Place>& places, const Story& story,
               StoryNumber number, std::vector<Verdict>& verdicts)
      : pieces_(pieces),
        places_(places),
        story_(story),
        number_(number),
        subheads_(pieces, places, story.body_begin, story.body_end),
        verdicts_(verdicts) {}

  Article run() {
    const std::size_t first = story_.title == Story::no_title ? story_.body_begin : story_.title;
    article_.origin = {number_.source, pieces_[first].line};
    if (story_.title != Story::no_title) read_title();
    is_live_ = has_stamps();
    const std::size_t body = is_live_ && begins_with_stamp() ? story_.body_begin - 1 : story_.body_begin;
    for (std::size_t i = story_.head_begin; i < body; ++i) read_head(i);
    place_figures();
    article_.body.reserve(article_.body.size() + body_pieces());
    for (std::size_t i = body; i < story_.body_end;) i = read_body(i);
    read_teasers_below();
    // The dump breaks off: its last words are this story's, and no sentence ends there.
    const Piece& last = pieces_[story_.body_end - 1];
    article_.truncated = story_.body_end == pieces_.size() && !last.shape.ends_sentence &&
                         !last.shape.ends_colon && (last.is_prose() || last.kind == PieceKind::headline);
    return std::move(article_);
  }

 private:
  void mark(std::size_t i, LineFate fate, std::string_view reason) {
    if (!verdicts_.empty()) verdicts_[i] = {fate, reason, number_.number};
  }
  std::size_t skip(std::size_t i, LineFate fate, std::string_view reason) {
    mark(i, fate, reason);
    return i + 1;
  }

  // ---------------------------------------------------------------- head

  void read_title() {
    const Piece& title = pieces_[story_.title];
    const std::size_t bullet = title.shape.bullet ? bullet_length(title.text) : 0;
    article_.headline = plain_inlines(without_label(title.text.substr(bullet)));
    mark(story_.title, LineFate::headline, "title of the story");
    title_key_ = title.shape.key;
    has_title_ = true;
    const std::size_t most_above = story_.plain ? 2 : 1;
    for (std::size_t i = 1; i <= std::min(most_above, story_.title); ++i) {
      if (places_[story_.title - i] != Place::outside) break;
      read_above_title(story_.title - i);
    }
    if (!article_.published) read_date_above();
  }

  // "Published: 3 May 2024", above the title, with nothing but labels between, or in the record that opens
  // the text.
  void read_date_above() {
    constexpr std::size_t farthest = 3;
    if (number_.number == 1 && story_.title > 0 && opens_record(pieces_, pieces_[story_.title])) {
      for (std::size_t i = 1; i <= std::min(farthest, story_.title - 1); ++i) {
        if (pieces_[i].kind == PieceKind::date && places_[i] == Place::outside && read_metadata(i)) return;
      }
    }
    for (std::size_t i = 1; i <= std::min(farthest, story_.title); ++i) {
      const std::size_t at = story_.title - i;
      const Piece& piece = pieces_[at];
      if (places_[at] != Place::outside) return;
      if (piece.kind == PieceKind::date && (piece.classes.leading & word_published) != 0) {
        read_metadata(at);
        return;
      }
      if (piece.kind != PieceKind::label) return;
    }
  }

  // "Title: Spoons are back", above "Author: N. N." or "Date: 3 May 2024".
  std::string_view without_label(std::string_view title) const {
    const std::size_t label = field_label(title);
    const std::size_t next = story_.title + 1;
    const auto is_field = [&](std::size_t i) {
      return i < pieces_.size() && pieces_[i].blank_before == 0 && field_label(pieces_[i].text) > 0;
    };
    if (label == 0 || !is_field(next)) return title;
    const bool known = pieces_[next].kind == PieceKind::byline || pieces_[next].kind == PieceKind::date;
    return known || is_field(next + 1) ? trim_line(title.substr(label)) : title;
  }

  void read_above_title(std::size_t i) {
    const Piece& above = pieces_[i];
    if (above.kind == PieceKind::credit) return add_caption(i);
    if (story_.plain && read_metadata(i)) return;
    const bool button = (above.classes.whole & (word_label | word_notice)) != 0;
    if ((above.classes.whole & word_kicker) == 0 || button) return;
    article_.kicker = collapse_white_space(above.text.substr(bullet_length(above.text)));
    mark(i, LineFate::kicker, "above the title");
  }

  bool is_title(const Piece& piece) const { return has_title_ && piece.shape.key == title_key_; }

  void read_head(std::size_t i) {
    const Piece& piece = pieces_[i];
    if (is_title(piece)) return mark(i, LineFate::doubled, "the title again");
    if (read_dateline(i) || read_metadata(i) || read_dated_line(i) || read_names(i)) return;
    constexpr std::uint32_t fewest = 4;  // words of a caption; fewer are a topic or a button
    const bool twice = piece.doubled || piece.copy || piece.head_matter;
    if (piece.kind == PieceKind::credit || (twice && !piece.speaks_for_page() && piece.shape.words >= fewest))
      return add_caption(i);
    if (article_.standfirst.empty() && may_stand_first(i)) {
      article_.standfirst = plain_inlines(piece.text);
      return mark(i, LineFate::standfirst, "below the title");
    }
    if (piece.kind == PieceKind::prose) return keep_for_body(i);
    if (piece.kind == PieceKind::sentence && !piece.shape.ends_loudly) return add_caption(i);
    mark_residue(i, "in the head");
  }

  bool may_stand_first(std::size_t i) const {
    constexpr std::uint32_t fewest = 6;  // words, of what does not follow the title at once
    const Piece& piece = pieces_[i];
    if (piece.has_sentences()) return true;
    const TextShape& shape = piece.shape;
    if (piece.kind != PieceKind::headline || shape.bullet || piece.of_site || shape.separators > 0 ||
        shape.ends_colon)
      return false;
    // Names and titles have a capital in every word, phrases have not.
    if (shape.capitals * 10 >= shape.words * 7 || piece.text.find('@') != std::string_view::npos)
      return false;
    return follows_title(i) || shape.words >= fewest;
  }

  // Nothing but the title again stands between the title and the piece.
  bool follows_title(std::size_t i) const {
    while (i > story_.head_begin && is_title(pieces_[i - 1])) --i;
    return i == story_.head_begin;
  }

  void keep_for_body(std::size_t i) {
    head_text_.push_back(block(Paragraph{plain_inlines(pieces_[i].text)}, pieces_[i]));
    mark(i, LineFate::body, "sentences in the head");
  }

  void mark_residue(std::size_t i, std::string_view reason) {
    const Piece& piece = pieces_[i];
    if (!verdicts_.empty() && !piece.of_site && !piece.speaks_for_page()) verdicts_[i].reason = reason;
  }

  // A byline or a date: who wrote it, when it came out, when it was changed. False: it is neither.
  bool read_metadata(std::size_t i) {
    const Piece& piece = pieces_[i];
    if (piece.kind != PieceKind::byline && piece.kind != PieceKind::date) return false;
    if (article_.byline.empty()) article_.byline = byline_names(piece.text);
    take_date(piece);
    mark(i, LineFate::metadata, piece.kind == PieceKind::date ? "date" : "byline");
    return true;
  }

  // "N. N. | THE PAPER | 26 November 2024": a line of a head that holds a date and is no phrase.
  bool read_dated_line(std::size_t i) {
    const Piece& piece = pieces_[i];
    if (piece.kind != PieceKind::headline && piece.kind != PieceKind::label) return false;
    if (piece.shape.digits == 0 || !take_date(piece)) return false;
    if (article_.byline.empty()) article_.byline = names_before_date(piece.text);
    mark(i, LineFate::metadata, "holds a date");
    return true;
  }

  // "N. N.", above the date.
  bool read_names(std::size_t i) {
    if (!article_.byline.empty() || i + 1 >= story_.body_begin || pieces_[i + 1].kind != PieceKind::date)
      return false;
    article_.byline = lone_names(pieces_[i].text);
    if (!article_.byline.empty()) mark(i, LineFate::metadata, "names above the date");
    return !article_.byline.empty();
  }

  // "GENEVA, 26 November 2024"
  bool read_dateline(std::size_t i) {
    const Piece& piece = pieces_[i];
    const std::string_view place = piece.has_sentences() ? std::string_view() : dateline_place(piece.text);
    if (place.empty() || !article_.dateline.empty()) return false;
    article_.dateline = collapse_white_space(place);
    take_date(piece);
    mark(i, LineFate::metadata, "dateline");
    return true;
  }

  bool take_date(const Piece& piece) {
    const auto date = find_date(piece.text);
    if (!date) return false;
    const bool changed =
        (piece.classes.anywhere & word_updated) != 0 && (piece.classes.anywhere & word_published) == 0;
    auto& known = changed ? article_.updated : article_.published;
    if (!known) known = date;
    return true;
  }

  // ---------------------------------------------------------------- captions

  void add_caption(std::size_t i) {
    const Piece& piece = pieces_[i];
    if (!captions_.insert(piece.shape.key).second) return mark(i, LineFate::doubled, "the caption again");
    mark(i, LineFate::caption, piece.kind == PieceKind::credit ? "names a credit" : "stands in the head");
    const CreditSplit split = split_credit(piece.text);
    // A credit on a line of its own belongs to the caption above.
    if (split.caption.empty() && !figures_.empty()) {
      Figure& above = std::get<Figure>(figures_.back().node);
      if (above.credit.empty() && !above.caption.empty()) {
        above.credit = plain_inlines(split.credit);
        above.source_text += ' ' + collapse_white_space(piece.text);
        return;
      }
    }
    if (split.caption.empty()) return mark(i, LineFate::residue, "a credit without a caption");
    figures_.push_back(figure(piece, split));
  }

  Block figure(const Piece& piece, const CreditSplit& split) const {
    Figure figure;
    figure.caption = plain_inlines(split.caption);
    figure.credit = plain_inlines(split.credit);
    figure.source_text = collapse_white_space(piece.text);
    return block(std::move(figure), piece);
  }

  // The first caption leads the article; the others open its body, before what else the head held.
  void place_figures() {
    if (!figures_.empty()) {
      article_.lead_figure = std::get<Figure>(std::move(figures_.front().node));
      std::move(figures_.begin() + 1, figures_.end(), std::back_inserter(article_.body));
    }
    std::move(head_text_.begin(), head_text_.end(), std::back_inserter(article_.body));
  }

  std::size_t read_caption(std::size_t i) {
    const Piece& piece = pieces_[i];
    if (piece.copy || !captions_.insert(piece.shape.key).second) {
      return skip(i, LineFate::doubled, "the caption again");
    }
    const CreditSplit split = split_credit(piece.text);
    if (split.caption.empty()) return skip(i, LineFate::residue, "a credit without a caption");
    blocks().push_back(figure(piece, split));
    return skip(i, LineFate::caption, piece.kind == PieceKind::credit ? "names a credit" : "twice in a row");
  }

  // ---------------------------------------------------------------- body

  std::size_t body_pieces() const {
    const auto places = std::span(places_).subspan(story_.body_begin, story_.body_end - story_.body_begin);
    return static_cast<std::size_t>(std::count(places.begin(), places.end(), Place::body));
  }

  template <typename Node>
  Block block(Node node, const Piece& piece) const {
    return {std::move(node), {}, {}, {number_.source, piece.line}};
  }

  // Where the body goes on: in the last entry of a live blog, if there is one.
  Blocks& blocks() {
    auto* const entry =
        is_live_ && !article_.body.empty() ? std::get_if<DatedEntry>(&article_.body.back().node) : nullptr;
    return entry == nullptr ? article_.body : entry->blocks;
  }

  template <typename Node>
  void add_text(std::size_t i, Node node, std::string_view reason) {
    mark(i, LineFate::body, reason);
    blocks().push_back(block(std::move(node), pieces_[i]));
  }

  bool begins_with_stamp() const {
    return story_.body_begin > story_.head_begin && is_stamp(pieces_[story_.body_begin - 1]);
  }

  bool has_stamps() const {
    constexpr int fewest = 3;
    int stamps = begins_with_stamp() ? 1 : 0;
    for (std::size_t i = story_.body_begin; i < story_.body_end; ++i) stamps += is_stamp(pieces_[i]) ? 1 : 0;
    return stamps >= fewest;
  }

  std::size_t read_stamp(std::size_t i) {
    DatedEntry entry;
    entry.stamp = collapse_white_space(pieces_[i].text);
    mark(i, LineFate::metadata, "time of an entry");
    article_.body.push_back(block(std::move(entry), pieces_[i]));
    return i + 1;
  }

  // The post that the pieces [i, end) are.
  std::size_t read_post(std::size_t i, std::size_t end) {
    Embed embed;
    const Piece& first = pieces_[i];
    for (; i < end; ++i) {
      const Piece& piece = pieces_[i];
      if (!embed.text.empty()) embed.text.push_back({LineBreak{}});
      if (embed.target.empty()) embed.target = address_in(piece.text);
      Inlines text = plain_inlines(without_picture_address(piece.text));
      std::move(text.begin(), text.end(), std::back_inserter(embed.text));
      mark(i, LineFate::body, "a post from elsewhere");
    }
    blocks().push_back(block(std::move(embed), first));
    return end;
  }

  // Reads the piece, or the run of pieces, that begins at i; returns the index after it.
  std::size_t read_body(std::size_t i) {
    const Piece& piece = pieces_[i];
    if (is_live_ && is_stamp(piece)) return read_stamp(i);
    if (const std::size_t end = post_end(pieces_, places_, i, story_.body_end); end > i)
      return read_post(i, end);
    if (piece.rule && i > story_.body_begin && !article_.body.empty()) {
      blocks().push_back(block(ThematicBreak{}, piece));
    }
    if (is_title(piece)) return skip(i, LineFate::doubled, "the title again");
    if (piece.head_matter) return skip(i, LineFate::doubled, "stands in the head");
    const bool caption =
        piece.kind == PieceKind::credit || (piece.doubled && piece.kind == PieceKind::headline);
    if (caption && !piece.shape.bullet) return read_caption(i);
    if (places_[i] != Place::body) return read_gap(i);
    if (read_metadata(i)) return i + 1;
    if (piece.of_site && !piece.is_prose()) return skip(i, LineFate::residue, "other texts have it too");
    if (piece.has_sentences() ? begins_with_arrows(piece) : is_pointer(piece)) return read_teasers(i);
    if (piece.kind == PieceKind::notice && !piece.shape.bullet) {
      return skip(i, LineFate::residue, "the page's words");
    }
    if (discloses(i)) return skip(i, LineFate::residue, "how the site earns");
    if (piece.copy && piece.kind != PieceKind::sentence) return skip(i, LineFate::doubled, "the line again");
    if (piece.shape.bullet) return read_list(i);
    if (subheads_.contains(i) && may_open(i)) {
      article_.standfirst = plain_inlines(piece.text);
      mark(i, LineFate::standfirst, "above the first paragraph");
    } else if (subheads_.contains(i)) {
      add_text(i, Heading{1, plain_inlines(piece.text)}, "subhead");
    } else if (piece.has_sentences()) {
      add_text(i, Paragraph{plain_inlines(piece.text)}, "sentences");
    } else if (piece.shape.letters + piece.shape.digits == 0) {
      mark(i, LineFate::residue, "no letters");
    } else {
      add_text(i, Paragraph{plain_inlines(piece.text)}, "a short line");
    }
    return i + 1;
  }

  // "We may earn a commission …" before the story has begun, unless that is what it is about.
  bool discloses(std::size_t i) const {
    constexpr std::uint32_t longest = 80;    // words
    constexpr std::size_t before_prose = 3;  // paragraphs
    constexpr std::size_t most = 2;          // at both ends of a story
    const auto speaks_of_it = [](const Piece& piece) {
      return (piece.classes.anywhere & word_disclosure) != 0;
    };
    if (i >= story_.body_begin + before_prose || !speaks_of_it(pieces_[i]) ||
        pieces_[i].shape.words > longest)
      return false;
    const auto story = std::span(pieces_).subspan(story_.body_begin, story_.body_end - story_.body_begin);
    return static_cast<std::size_t>(std::count_if(story.begin(), story.end(), speaks_of_it)) <= most;
  }

  // Does the line, a subhead by its looks, say what the story is about before its first paragraph? Letters
  // and chapters open with subheads.
  bool may_open(std::size_t i) const {
    constexpr std::uint32_t fewest = 7;  // words
    return i == story_.body_begin && !story_.plain && has_title_ && article_.standfirst.empty() &&
           head_text_.empty() && pieces_[i].shape.words >= fewest && !pieces_[i].shape.ends_loudly &&
           may_stand_first(i);
  }

  // A paragraph that is no page's by its words, nor another story's beginning: when in doubt, it is the
  // story's.
  static bool is_doubtful(const Piece& piece) {
    constexpr std::uint32_t fewest = 16;  // words
    const bool of_page = (piece.classes.anywhere & (word_notice | word_related | word_disclosure)) != 0;
    const bool cut = piece.text.ends_with("...") || piece.text.ends_with("…");
    return piece.is_prose() && piece.shape.words >= fewest && piece.shape.ends_sentence && !of_page && !cut &&
           !piece.copy && !piece.of_site;
  }

  // What stands inside a body and is not of it.
  std::size_t read_gap(std::size_t i) {
    if (read_metadata(i)) return i + 1;
    if (is_pointer(pieces_[i])) return read_teasers(i);
    if (is_doubtful(pieces_[i])) {
      add_text(i, Paragraph{plain_inlines(pieces_[i].text)}, "long, and not the page's");
    } else {
      mark_residue(i, "between its paragraphs");
    }
    return i + 1;
  }

  // A line such as "Related stories", or "Read also: …", and the headlines that follow it. Returns the index
  // after them.
  std::size_t read_teasers(std::size_t i) {
    constexpr std::size_t most = 12;
    mark(i, LineFate::related, "other stories");
    relate(pieces_[i]);
    const std::size_t first = i + 1;
    const bool opens = is_pointer(pieces_[i]) && pointed_at(pieces_[i]).empty();
    const std::size_t end = std::min(pieces_.size(), first + most);
    for (++i; i < end && places_[i] != Place::title; ++i) {
      const Piece& piece = pieces_[i];
      if (places_[i] == Place::body && !(opens && opens_teasers(i, first))) break;
      if (piece.has_sentences() || piece.speaks_for_page()) break;
      mark(i, LineFate::related, "other stories");
      if (piece.kind == PieceKind::headline) relate(piece);
    }
    return i;
  }

  // Below a line that says no more than "Read more", the next headline is another story's, whatever the model
  // says, and so are the items of a list.
  bool opens_teasers(std::size_t i, std::size_t first) const {
    constexpr std::uint32_t fewest = 4;  // words
    const Piece& piece = pieces_[i];
    return piece.kind == PieceKind::headline && piece.shape.words >= fewest &&
           (i == first || piece.shape.bullet);
  }

  // Teasers stand below a story, perhaps after the buttons that follow it.
  void read_teasers_below() {
    constexpr std::size_t farthest = 10;
    const std::size_t end = std::min(pieces_.size(), story_.body_end + farthest);
    for (std::size_t i = story_.body_end; i < end && places_[i] == Place::outside; ++i) {
      if ((pieces_[i].classes.leading & word_related) != 0 && !pieces_[i].is_prose()) {
        read_teasers(i);
        return;
      }
    }
  }

  // The target of what has no address is the article of that headline, if the book has it; the passes look.
  void relate(const Piece& piece) {
    const std::string_view text = is_pointer(piece)
                                      ? pointed_at(piece)
                                      : piece.text.substr(piece.shape.bullet ? bullet_length(piece.text) : 0);
    if (!text.empty()) article_.related.push_back({std::string(address_in(text)), plain_inlines(text)});
  }

  std::size_t read_list(std::size_t i) {
    List list;
    const Piece& first = pieces_[i];
    for (; i < story_.body_end && pieces_[i].shape.bullet && places_[i] == Place::body; ++i) {
      const Piece& piece = pieces_[i];
      mark(i, LineFate::body, "list item");
      const std::string_view text = piece.text.substr(bullet_length(piece.text));
      Blocks item;
      item.push_back(block(Paragraph{plain_inlines(text)}, piece));
      list.items.push_back(std::move(item));
    }
    if (!list.items.empty()) blocks().push_back(block(std::move(list), first));
    return i;
  }

  const std::vector<Piece>& pieces_;
  const std::vector<Place>& places_;
  const Story& story_;
  StoryNumber number_;
  Subheads subheads_;
  std::vector<Verdict>& verdicts_;
  Article article_;
  std::uint64_t title_key_ = 0;
  bool has_title_ = false;
  bool is_live_ = false;  // the body has entries, each below its time
  std::unordered_set<std::uint64_t> captions_;
  Blocks figures_;
  Blocks head_text_;  // paragraphs of the head below the standfirst
};

}  // namespace

Article make_article(const TextPieces& text, const std::vector<Place>& places, const Story& story,
                     StoryNumber number, std::vector<Verdict>& verdicts) {
  return ArticleMaker(text.pieces, places, story, number, verdicts).run();
}

}  // namespace newsbook
