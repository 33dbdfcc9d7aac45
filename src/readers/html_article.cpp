#include "readers/html_article.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "document/check.h"
#include "document/walk.h"
#include "readers/html_blocks.h"
#include "readers/html_byline.h"
#include "readers/html_embeds.h"
#include "readers/html_hints.h"
#include "readers/html_links.h"
#include "readers/html_notes.h"
#include "readers/html_stories.h"
#include "readers/html_tables.h"
#include "readers/html_titles.h"
#include "readers/inlines.h"
#include "readers/unlinked_notes.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// A tag that begins with a language of two letters; all else is left to detection.
std::string locale_of(std::string tag) {
  std::replace(tag.begin(), tag.end(), '_', '-');
  return is_language_tag(tag) && std::min(tag.find('-'), tag.size()) == 2 ? tag : std::string();
}

class ArticleMaker {
 public:
  // number: of the article, from 1; alone: it is the page's only one, and what the page says of itself is
  // said of it.
  ArticleMaker(const HtmlPage& page, std::uint32_t number, bool alone, std::vector<Verdict>& verdicts)
      : page_(page),
        number_(number),
        alone_(alone),
        dom_(page.dom),
        pieces_(page.pieces.text.pieces),
        runs_(page.pieces.runs),
        verdicts_(verdicts) {
    uses_.resize(pieces_.size(), PieceUse::none);
  }

  std::optional<Article> run() {
    const auto body = [&](Place place) { return place == Place::body; };
    const auto first = std::find_if(page_.places.begin(), page_.places.end(), body);
    if (first == page_.places.end()) return std::nullopt;
    first_ = static_cast<std::size_t>(first - page_.places.begin());
    last_ = static_cast<std::size_t>(std::find_if(page_.places.rbegin(), page_.places.rend(), body).base() -
                                     page_.places.begin()) -
            1;
    while (last_ + 1 < pieces_.size() && is_within_code(runs_[last_ + 1].block)) ++last_;
    add_metadata();
    set_title();
    use_pieces();
    keep_code();
    keep_posts();
    keep_headings();
    keep_tables_and_lists();
    drop_page_parts();
    read_head();
    set_standfirst();
    set_kicker();
    read_body();
    if (article_.body.empty()) return std::nullopt;
    return std::move(article_);
  }

 private:
  void mark(std::size_t i, LineFate fate, std::string_view reason) { verdicts_[i] = {fate, reason, number_}; }

  void add_metadata() {
    const HtmlMetadata& data = page_.metadata;
    article_.source_name = data.site;
    article_.source_url = without_tracking(data.url);
    article_.locale = locale_of(data.language);
    article_.origin = {page_.source, pieces_[first_].line};
    if (!alone_) return;
    article_.byline = people_of(data.authors, data.site);
    article_.published = data.published;
    article_.updated = data.updated;
    article_.topics = data.topics;
  }

  void set_title() {
    title_ = settle_title(dom_, page_.pieces, page_.places, alone_ ? page_.metadata : HtmlMetadata());
    article_.headline = plain_inlines(title_.text);
    key_ = measure(title_.text).key;
    if (title_.piece != HtmlTitle::no_piece) mark(title_.piece, LineFate::headline, "title of the story");
  }

  bool is_title(std::size_t i) const {
    if (title_.text.empty()) return false;
    if (title_.piece == HtmlTitle::no_piece) return pieces_[i].shape.key == key_;
    const std::uint32_t block = runs_[title_.piece].block;
    const bool in_heading = dom_[block].tag == Tag::h1 || dom_[block].tag == Tag::h2;
    return i == title_.piece || (in_heading && runs_[i].block == block) || pieces_[i].shape.key == key_;
  }

  bool is_figure_text(std::size_t i) const {
    if (is_teaser(i)) return false;
    return is_caption(dom_, runs_[i].block) || stands_with_picture(i) ||
           (page_.places[i] == Place::gap && pieces_[i].kind == PieceKind::credit);
  }

  // A picture and a headline that lead to another story.
  bool is_teaser(std::size_t i) const {
    const HtmlRun& run = runs_[i];
    std::uint32_t link = run.begin;
    while (link != 0 && dom_[link].tag != Tag::a && dom_[link].tag != Tag::figcaption &&
           dom_[link].tag != Tag::figure)
      link = dom_[link].parent;
    return dom_[link].tag == Tag::a && run.linked * 10ULL >= run.letters * 9ULL &&
           dom_.find(Tag::img, link, dom_[link].end) != HtmlDom::none;
  }

  // What is called a caption beside a picture, or stands below one in a table for nothing else.
  bool stands_with_picture(std::size_t i) const {
    constexpr int farthest = 5;
    constexpr std::size_t most_pieces = 2;
    std::uint32_t at = runs_[i].block;
    const auto is_called = [&](std::uint32_t node) {
      return fold_case(dom_[node].attribute("class")).find("caption") != std::string::npos;
    };
    const bool called = is_called(at) || is_called(dom_[at].parent);
    for (int level = 0; level < farthest && at != 0; ++level, at = dom_[at].parent) {
      const bool alone = first_piece(dom_[at].end) - first_piece(at) <= (called ? most_pieces : 1);
      if (!alone) return false;
      const std::uint32_t image = dom_.find(Tag::img, at, dom_[at].end);
      if (image == HtmlDom::none || (!called && dom_[at].tag != Tag::table)) continue;
      if (!called && runs_[i].linked * 2 > runs_[i].letters) return false;
      return called || dom_.find(Tag::tr, image, runs_[i].begin) != HtmlDom::none;
    }
    return false;
  }

  // The head reaches back to the title, if that is near.
  std::size_t head_begin() const {
    constexpr std::size_t farthest = 60;
    const std::size_t title = title_.piece;
    return title < first_ && first_ - title <= farthest ? title + 1 : first_;
  }

  // Buttons are the page's, but for those that open a part of the story and stand in its heading.
  bool is_button(std::uint32_t block) const {
    const Tag around = dom_[dom_[block].parent].tag;
    return dom_[block].tag == Tag::button && (around < Tag::h1 || around > Tag::h6);
  }

  // Is most of the story hidden until some script shows it? Else what is hidden is none of it.
  bool is_hidden_story() const {
    std::uint32_t hidden = 0;
    std::uint32_t shown = 0;
    for (std::size_t i = first_; i <= last_; ++i) {
      if (page_.places[i] == Place::body) (runs_[i].hidden ? hidden : shown) += runs_[i].letters;
    }
    constexpr std::uint32_t most_teased = 3;  // a teaser before it may be shown
    return hidden > shown * most_teased;
  }

  void use_pieces() {
    hidden_story_ = is_hidden_story();
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (page_.places[i] == Place::outside && verdicts_[i].fate == LineFate::residue)
        verdicts_[i].reason = reason_outside(i);
    }
    for (std::size_t i = head_begin(); i <= last_; ++i) {
      const bool body =
          page_.places[i] == Place::body && (!runs_[i].hidden || hidden_story_) && !is_button(runs_[i].block);
      if (body && is_title(i) && first_prose() > i) {
        mark(i, i == title_.piece ? LineFate::headline : LineFate::doubled, "the title again");
      } else if (is_figure_text(i) && pieces_[i].kind != PieceKind::notice) {
        uses_[i] = PieceUse::caption;
        mark(i, LineFate::caption, "belongs to a figure");
      } else if (body) {
        uses_[i] = PieceUse::text;
        mark(i, LineFate::body, "text of the story");
      } else if (i > first_) {
        verdicts_[i].reason =
            runs_[i].linked * 2 > runs_[i].letters ? "links inside the story" : "inside the story, not of it";
      }
    }
  }

  // Code and tables of data between a story's paragraphs are the story's, whatever their lines look like.
  void keep_code() {
    for (std::size_t i = head_begin(); i < std::min(pieces_.size(), last_ + 1); ++i) {
      if (uses_[i] == PieceUse::none && is_within_code(runs_[i].block)) {
        uses_[i] = PieceUse::text;
        mark(i, LineFate::body, "code");
      }
    }
  }

  // So are posts of networks that it shows.
  void keep_posts() {
    for (std::uint32_t i = runs_[first_].begin; i < runs_[last_].end; ++i) {
      if (dom_[i].tag != Tag::blockquote || !is_post(dom_[i])) continue;
      for (std::size_t piece = first_piece(i); piece < first_piece(dom_[i].end); ++piece) {
        if (uses_[piece] != PieceUse::none || runs_[piece].hidden) continue;
        uses_[piece] = PieceUse::text;
        mark(piece, LineFate::body, "a post");
      }
    }
  }

  // And headings that link to themselves, so that others can link to the part below.
  void keep_headings() {
    for (std::size_t i = first_ + 1; i < last_; ++i) {
      const std::uint32_t block = runs_[i].block;
      const bool heading = dom_[block].tag > Tag::h1 && dom_[block].tag <= Tag::h6;
      if (uses_[i] != PieceUse::none || !heading || runs_[i].hidden || !links_to_itself(block)) continue;
      uses_[i] = PieceUse::text;
      mark(i, LineFate::body, "heading of a part");
    }
  }
  bool links_to_itself(std::uint32_t heading) const {
    for (std::uint32_t i = heading + 1; i < dom_[heading].end; ++i) {
      const std::string_view target = dom_[i].attribute("href");
      if (dom_[i].tag != Tag::a || target.size() < 2 || target.find('#') == std::string_view::npos) continue;
      const std::string_view id = target.substr(target.find('#') + 1);
      for (std::uint32_t at = heading; at < dom_[heading].end; ++at) {
        if (!id.empty() && dom_[at].attribute("id") == id) return true;
      }
    }
    return false;
  }

  void unuse(std::size_t i, std::string_view reason) {
    uses_[i] = PieceUse::none;
    mark(i, LineFate::residue, reason);
    verdicts_[i].article = 0;
  }

  // What stands in the story, but is the page's.
  void drop_page_parts() {
    for (std::uint32_t i = runs_[head_begin()].begin; i < runs_[last_].end; ++i) {
      if ((dom_[i].tag == Tag::ul || dom_[i].tag == Tag::ol) && is_contents(i)) drop_contents(i);
      if (dom_[i].tag == Tag::input) drop_prompt(i);
    }
    for (std::size_t i = first_ + 1; i <= last_; ++i) {
      if (uses_[i] != PieceUse::text) continue;
      if (is_tool_of_heading(i)) unuse(i, "the page's words");
      if (is_pointer(i)) unuse(i, "a pointer to another story");
    }
    drop_last_heading();
  }

  // A list of links to the parts of the page.
  bool is_contents(std::uint32_t list) const {
    constexpr std::size_t fewest = 2;
    constexpr std::uint32_t fewest_letters = 3;
    const std::size_t begin = first_piece(list);
    const std::size_t end = first_piece(dom_[list].end);
    if (end - begin < fewest) return false;
    for (std::size_t i = begin; i < end; ++i) {
      if (runs_[i].linked < runs_[i].letters || pieces_[i].shape.letters < fewest_letters) return false;
    }
    for (std::uint32_t i = list; i < dom_[list].end; ++i) {
      if (dom_[i].tag == Tag::a && !dom_[i].attribute("href").starts_with('#')) return false;
    }
    return true;
  }
  void drop_contents(std::uint32_t list) {
    const std::size_t begin = first_piece(list);
    constexpr std::uint32_t longest_heading = 5;  // words
    for (std::size_t i = begin; i < first_piece(dom_[list].end); ++i) {
      if (uses_[i] == PieceUse::text) unuse(i, "a table of contents");
    }
    const std::size_t above = begin - 1;
    if (begin > head_begin() && uses_[above] == PieceUse::text && !pieces_[above].has_sentences() &&
        !pieces_[above].shape.ends_sentence && pieces_[above].shape.words <= longest_heading)
      unuse(above, "a table of contents");
  }

  // The words around a field to fill in.
  void drop_prompt(std::uint32_t input) {
    constexpr std::uint32_t longest = 500;  // bytes
    constexpr int farthest = 4;
    const std::string_view type = dom_[input].attribute("type");
    if (!type.empty() && type != "email" && type != "text") return;
    std::uint32_t prompt = input;
    for (int level = 0; level < farthest && prompt != 0; ++level) {
      const std::uint32_t around = dom_[prompt].parent;
      std::uint32_t letters = 0;
      const std::size_t end = first_piece(dom_[around].end);
      for (std::size_t i = first_piece(around); i < end && letters <= longest; ++i)
        letters += std::max(runs_[i].letters, 1U);
      if (letters > longest ||
          (first_piece(around) <= title_.piece && title_.piece < first_piece(dom_[around].end)))
        break;
      prompt = around;
    }
    for (std::size_t i = first_piece(prompt); i < first_piece(dom_[prompt].end); ++i) {
      if (uses_[i] == PieceUse::text) unuse(i, "a form");
    }
  }

  // "Read more: Trees felled for a solar park", of which all is a link.
  bool is_pointer(std::size_t i) const {
    return dom_[runs_[i].block].tag == Tag::p && runs_[i].linked == runs_[i].letters &&
           (pieces_[i].classes.leading & word_related) != 0;
  }

  // "[edit]" behind a heading.
  bool is_tool_of_heading(std::size_t i) const {
    constexpr std::uint32_t most_words = 3;
    const std::string_view text = trim_line(pieces_[i].text);
    const Tag above = dom_[runs_[i - 1].block].tag;
    return runs_[i].linked > 0 && pieces_[i].shape.words <= most_words && text.starts_with('[') &&
           text.ends_with(']') && above >= Tag::h1 && above <= Tag::h6;
  }

  // One with nothing below it heads what was left, unless it is the story's last word ("Happy practising!").
  void drop_last_heading() {
    std::size_t last = last_;
    while (last > first_ && uses_[last] == PieceUse::none) --last;
    const std::uint32_t block = runs_[last].block;
    const bool heading = dom_[block].tag > Tag::h1 && dom_[block].tag <= Tag::h6;
    const std::uint32_t around = dom_[dom_[block].parent].parent;
    const bool closes = pieces_[last].shape.ends_sentence && !pieces_[last].text.ends_with('?');
    if (heading && !closes && last > first_ && uses_[last] == PieceUse::text &&
        dom_.find(Tag::img, dom_[block].end, dom_[around].end) == HtmlDom::none)
      unuse(last, "heading of nothing");
  }

  // A table of which the model took a part is a table whole; so is one between the story's paragraphs, and
  // the same is true of lists.
  void keep_tables_and_lists() {
    std::size_t first = head_begin();
    for (std::uint32_t i = runs_[first].begin; i < runs_[last_].end; ++i) {
      if (dom_[i].tag != Tag::table && !is_list(i)) continue;
      while (first < pieces_.size() && runs_[first].begin < i) ++first;
      std::size_t end = first;
      std::size_t used = 0;
      for (; end < pieces_.size() && runs_[end].begin < dom_[i].end; ++end)
        used += uses_[end] == PieceUse::text ? 1 : 0;
      if (used == end - first) continue;
      const bool data = is_kept(i, first, end) && (used > 0 || stands_among_paragraphs(i));
      for (std::size_t piece = first; data && piece < end; ++piece) {
        if (uses_[piece] != PieceUse::none) continue;
        uses_[piece] = PieceUse::text;
        mark(piece, LineFate::body, dom_[i].tag == Tag::table ? "a table" : "a list");
      }
    }
  }
  bool is_list(std::uint32_t i) const {
    return dom_[i].tag == Tag::dl || dom_[i].tag == Tag::ul || dom_[i].tag == Tag::ol;
  }
  bool is_kept(std::uint32_t i, std::size_t begin, std::size_t end) const {
    if (dom_[i].tag == Tag::table) return holds_data(dom_, i);
    return dom_[i].tag == Tag::dl ? defines_terms(dom_, i) : holds_items(i, begin, end);
  }

  // Is it no list of links, or of what the page does?
  bool holds_items(std::uint32_t list, std::size_t begin, std::size_t end) const {
    constexpr Hints others = bit(Hint::share) | bit(Hint::comment) | bit(Hint::related) |
                             bit(Hint::promotion) | bit(Hint::newsletter) | bit(Hint::author) |
                             bit(Hint::byline) | bit(Hint::date) | bit(Hint::consent) | bit(Hint::menu) |
                             bit(Hint::footer) | bit(Hint::topics) | bit(Hint::unseen) | bit(Hint::player) |
                             bit(Hint::teaser) | bit(Hint::tool) | bit(Hint::contents) | bit(Hint::caption) |
                             bit(Hint::form_element);
    constexpr std::uint32_t longest = 12;  // words
    HintReader reader;
    std::uint32_t letters = 0;
    std::uint32_t linked = 0;
    for (std::size_t piece = begin; piece < end; ++piece) {
      const HtmlRun& run = runs_[piece];
      // What is longer the model knows by itself.
      const bool known = uses_[piece] == PieceUse::none && pieces_[piece].shape.words > longest;
      if (known || run.hidden || (reader.read(dom_[run.block]) & others) != 0) return false;
      letters += run.letters;
      linked += run.linked;
    }
    return (reader.read(dom_[list]) & others) == 0 && linked * 3 < letters;
  }

  bool stands_among_paragraphs(std::uint32_t table) const {
    constexpr std::size_t most_pieces = 10'000;
    std::uint32_t parent = dom_[table].parent;
    if (dom_[parent].tag == Tag::figure || dom_[parent].end == dom_[table].end) parent = dom_[parent].parent;
    int paragraphs = 0;
    if (pieces_.size() > most_pieces) return false;
    for (std::size_t i = first_; i <= last_; ++i) {
      const HtmlNode& block = dom_[runs_[i].block];
      paragraphs += uses_[i] == PieceUse::text && block.tag == Tag::p && block.parent == parent ? 1 : 0;
    }
    return paragraphs >= 2;
  }

  bool is_within_code(std::uint32_t at) const {
    for (int level = 0; level < 6 && at != 0; ++level, at = dom_[at].parent) {
      if (dom_[at].tag == Tag::pre) return true;
    }
    return false;
  }

  std::size_t first_prose() const {
    std::size_t i = first_;
    while (i < last_ && !(page_.places[i] == Place::body && pieces_[i].kind == PieceKind::prose)) ++i;
    return i;
  }

  std::string_view reason_outside(std::size_t i) const {
    if (runs_[i].hidden) return "hidden";
    if (runs_[i].linked * 2 > runs_[i].letters) return "links outside the story";
    switch (pieces_[i].kind) {
      case PieceKind::notice:
      case PieceKind::ending:
        return "the page's words";
      case PieceKind::label:
        return "a label";
      default:
        return "outside the story";
    }
  }

  // Above the story, from a little before the title, and if that says nothing below it.
  void read_head() {
    constexpr std::size_t reach = 12;
    const std::size_t near =
        title_.piece != HtmlTitle::no_piece && title_.piece < first_ && first_ - title_.piece < 60
            ? title_.piece
            : first_;
    constexpr std::size_t below_standfirst = 7;
    const std::size_t end = std::min(first_prose() + below_standfirst, last_);
    const HtmlByline above = read_byline(dom_, page_.pieces, near > reach ? near - reach : 0,
                                         near == first_ ? end : near + 1, end);
    const std::size_t size = pieces_.size();
    const HtmlByline below =
        read_byline(dom_, page_.pieces, last_ > 2 ? last_ - 2 : 0, size, std::min(last_ + reach, size));
    for (const HtmlByline* byline : {&above, &below}) {
      const bool one_line =
          !byline->byline_pieces.empty() && byline->byline_pieces.front() == byline->byline_pieces.back();
      const bool more = byline == &above && one_line && names_more(byline->authors);
      const bool better =
          article_.byline.empty() || more || (names_site_alone() && are_people(byline->authors));
      if (better && !byline->authors.empty() && !runs_on(byline->authors.front()))
        article_.byline = byline->authors;
      if (!article_.published || corrects(*byline, *article_.published, byline == &above))
        article_.published = byline->published;
      if (!article_.updated) article_.updated = byline->updated;
    }
    if (article_.byline.empty() || names_site_alone()) {
      if (auto names = signature_of(dom_, page_.pieces, last_); !names.empty()) article_.byline = names;
    }
    for (const HtmlByline* byline : {&above, &below}) {
      if (article_.byline.empty()) article_.byline = byline->editors;
    }
    // Where only a change is dated, that is the story's date.
    if (!article_.published) article_.published = article_.updated;
    if (!above.guessed || article_.byline == above.authors) {
      for (const std::size_t i : above.byline_pieces) leave_out(i, "byline");
    }
    for (const std::size_t i : above.date_pieces) leave_out(i, "date");
  }

  // Data may have the day of a change for that of the story, which its text says, or that of a story long
  // since rewritten; and the day in UTC, where the text above the story has that of its place.
  static bool corrects(const HtmlByline& said, const Date& known, bool above) {
    constexpr std::int64_t day = 86400;  // seconds
    if (!said.published) return false;
    const auto midnight = [](const Date& date) {
      return to_unix_time({date.year, date.month, date.day, {}});
    };
    const std::int64_t later = midnight(known) - midnight(*said.published);
    const bool in_utc = known.time && known.time->utc_offset == 0;
    if (above && said.under_title && std::abs(later) > day) return true;
    return (said.announced && later > 0) || (above && in_utc && std::abs(later) == day);
  }

  // Above the first paragraphs, and called a standfirst, or what the page's data gives as its description.
  void set_standfirst() {
    constexpr std::uint32_t longest = 80;  // words
    if (!alone_ && title_.text.empty()) return;
    if (set_described_standfirst()) return;
    std::size_t i = first_;
    while (i < last_ && uses_[i] != PieceUse::text) ++i;
    if (uses_[i] != PieceUse::text || i >= last_ || pieces_[i].shape.words > longest) return;
    const HtmlNode& block = dom_[runs_[i].block];
    if (block.tag == Tag::li || block.tag == Tag::pre || block.tag == Tag::td) return;
    HintReader reader;
    // What holds the story's next paragraph as well is not its standfirst's.
    const std::uint32_t next = runs_[next_used(i)].begin;
    Hints hints = 0;
    if (block.end <= next) hints |= reader.read(block);
    if (dom_[block.parent].end <= next) hints |= reader.read(dom_[block.parent]);
    constexpr std::uint32_t fewest = 3;  // words: of a subhead
    const bool second = block.tag == Tag::h2 && pieces_[i].shape.words >= fewest && !heads_entry(i);
    const bool called = (hints & bit(Hint::standfirst)) != 0 || second;
    const bool described = measure(page_.metadata.description).key == pieces_[i].shape.key;
    const bool parted = dom_[runs_[i].block].parent != dom_[runs_[next_used(i)].block].parent;
    const bool heading = block.tag >= Tag::h2 && block.tag <= Tag::h6;
    if (!called && !(described && (parted || heading))) return;
    const HtmlInlineContext context{dom_, page_.pieces.wraps, base()};
    article_.standfirst = read_inlines(context, runs_[i].block, runs_[i].begin, runs_[i].end);
    uses_[i] = PieceUse::none;
    mark(i, LineFate::standfirst, "above the first paragraph");
  }

  // Right below the title, what the model left out and the page's data describes the story by.
  bool set_described_standfirst() {
    constexpr std::uint32_t fewest = 4;  // words
    constexpr std::size_t reach = 3;
    if (title_.piece >= first_ || page_.metadata.description.empty()) return false;
    const std::uint64_t described = measure(page_.metadata.description).key;
    for (std::size_t i = title_.piece + 1; i < std::min(first_, title_.piece + 1 + reach); ++i) {
      if (pieces_[i].shape.key != described || pieces_[i].shape.words < fewest || runs_[i].hidden ||
          uses_[i] != PieceUse::none)
        continue;
      const HtmlInlineContext context{dom_, page_.pieces.wraps, base()};
      article_.standfirst = read_inlines(context, runs_[i].block, runs_[i].begin, runs_[i].end);
      mark(i, LineFate::standfirst, "the page's description, below the title");
      return true;
    }
    return false;
  }

  // In a live blog, where the time of an entry stands above what may be its heading.
  bool heads_entry(std::size_t i) const {
    if (!page_.metadata.live || title_.piece >= i) return false;
    return dom_.find(Tag::time, runs_[title_.piece].end, runs_[i].begin) != HtmlDom::none;
  }

  std::size_t next_used(std::size_t i) const {
    std::size_t next = i + 1;
    while (next < last_ && uses_[next] != PieceUse::text) ++next;
    return next;
  }

  void set_kicker() {
    article_.kicker = title_.kicker;
    if (!article_.kicker.empty()) return;
    if (title_.piece == HtmlTitle::no_piece || title_.piece == 0) return;
    const std::size_t above = title_.piece - 1;
    const Piece& piece = pieces_[above];
    const bool label =
        (piece.classes.whole & word_kicker) != 0 ||
        fold_case(dom_[runs_[above].block].attribute("class")).find("kicker") != std::string::npos;
    if (!label || piece.shape.words > 6 || runs_[above].hidden || is_in_menu(runs_[above].block)) return;
    article_.kicker = collapse_white_space(piece.text);
    mark(above, LineFate::kicker, "above the title");
  }

  // Crumbs lead to the story's section; other menus lead away from it.
  bool is_in_menu(std::uint32_t at) const {
    constexpr int farthest = 6;
    constexpr std::uint32_t fewest = 3;  // of a menu, pieces
    for (int level = 0; level < farthest && at != 0; ++level, at = dom_[at].parent) {
      const HtmlNode& node = dom_[at];
      const bool crumbs = fold_case(node.attribute("class")).find("crumb") != std::string::npos ||
                          fold_case(node.attribute("aria-label")).find("crumb") != std::string::npos;
      if (crumbs) return false;
      if (node.tag == Tag::nav || node.attribute("role") == "navigation")
        return first_piece(node.end) - first_piece(at) >= fewest;
    }
    return false;
  }

  std::string base() const {
    const HtmlMetadata& data = page_.metadata;
    return resolve_link(data.url, data.base.empty() ? data.url : data.base);
  }

  // "images/x/" of <base href="images/x/page.html">; what a <base> in the web says is no file.
  std::string picture_folder() const {
    const std::string& base = page_.metadata.base;
    const bool relative = base.find(':') == std::string::npos && !base.starts_with('/');
    return relative ? base.substr(0, base.rfind('/') + 1) : std::string();
  }

  bool names_site_alone() const {
    return article_.byline.size() == 1 && is_site(article_.byline.front(), page_.metadata);
  }

  // Each by name and surname, or in a script without capitals.
  static bool are_people(const std::vector<std::string>& authors) {
    return std::all_of(authors.begin(), authors.end(), [](const std::string& author) {
      const TextShape shape = measure(author);
      return shape.words >= 2 || (shape.capitals == 0 && !shape.starts_lower);
    });
  }

  // The name that the data gives, and at once what stands beside it on the page: "The AgencyApril 28".
  bool runs_on(const std::string& author) const {
    if (article_.byline.empty()) return false;
    const std::string& known = article_.byline.front();
    return author.size() > known.size() && author.starts_with(known) && author[known.size()] != ' ';
  }

  // All whom the data names, and others, each by name and surname.
  bool names_more(const std::vector<std::string>& authors) const {
    const auto is_full = [](const std::string& author) { return measure(author).words >= 2; };
    return authors.size() > article_.byline.size() && !article_.byline.empty() &&
           std::all_of(authors.begin(), authors.end(), is_full) &&
           std::all_of(article_.byline.begin(), article_.byline.end(), [&](const std::string& known) {
             return std::any_of(authors.begin(), authors.end(), [&](const std::string& author) {
               return measure(author).key == measure(known).key;
             });
           });
  }

  // A sentence that holds a date is a sentence, and an item of a story's list is an item.
  void leave_out(std::size_t i, std::string_view reason) {
    const std::uint32_t block = runs_[i].block;
    const bool listed = dom_[block].tag == Tag::li && uses_[i] == PieceUse::text &&
                        uses_[next_used(i)] == PieceUse::text &&
                        dom_[runs_[next_used(i)].block].parent == dom_[block].parent;
    if (pieces_[i].has_sentences() || listed) return;
    uses_[i] = PieceUse::none;
    mark(i, LineFate::metadata, reason);
  }

  void read_body() {
    // A picture may stand between the title and what follows.
    const std::size_t head = head_begin();
    const bool titled = head < first_ || (head == first_ && head > 0 && head - 1 == title_.piece);
    const std::uint32_t begin = titled ? runs_[title_.piece].end : runs_[head].begin;
    const std::uint32_t end = runs_[last_].end;
    HtmlNotes notes(dom_, begin, end);
    const HtmlInlineContext context{dom_, page_.pieces.wraps, base(), picture_folder(),
                                    [&](std::uint32_t link) { return notes.meaning(link); }};
    read_notes(context, notes);
    article_.body =
        read_blocks({context, page_.pieces, uses_, page_.source, page_.metadata.live}, 0, begin, end);
    if (!article_.notes.empty()) drop_last_headings();
    if (!join_unlinked_notes(article_)) join_notes_below(context);
    take_lead_figure();
  }

  // Notes that say nothing are forgotten before they are read for good: they may be referred to in others.
  void read_notes(const HtmlInlineContext& context, HtmlNotes& notes) {
    for (const HtmlNote& note : notes.notes()) {
      for (std::size_t i = first_piece(note.node); i < first_piece(dom_[note.node].end); ++i) {
        uses_[i] = PieceUse::none;
        mark(i, LineFate::body, "a note");
      }
    }
    std::vector<PieceUse> uses(pieces_.size(), PieceUse::text);
    const HtmlStory story{context, page_.pieces, uses, page_.source};
    notes.keep_if([&](const HtmlNote& note) { return !read_note(story, note.node).empty(); });
    for (const HtmlNote& note : notes.notes()) {
      article_.notes.push_back({note.id, read_note(story, note.node)});
    }
  }

  // Below the story its notes may stand, in a list that the story's marks tell from other lists.
  void join_notes_below(const HtmlInlineContext& context) {
    constexpr std::size_t reach = 60;
    for (std::size_t i = first_ + 1; i + 1 < std::min(pieces_.size(), last_ + reach); ++i) {
      if ((pieces_[i].classes.whole & word_notes) == 0) continue;
      std::uint32_t list = runs_[i + 1].block;
      while (list != 0 && dom_[list].tag != Tag::ol) list = dom_[list].parent;
      if (list <= runs_[i].begin) continue;
      const std::vector<PieceUse> uses(pieces_.size(), PieceUse::text);
      const HtmlStory story{context, page_.pieces, uses, page_.source};
      const Blocks notes = read_blocks(story, dom_[list].parent, list, dom_[list].end);
      if (!join_unlinked_notes(article_, notes)) continue;
      // The story may have had the list without its heading.
      const std::string text = notes.empty() ? std::string() : plain_text(notes.front());
      std::erase_if(article_.body, [&](const Block& block) {
        return std::holds_alternative<List>(block.node) && plain_text(block) == text;
      });
      for (std::size_t note = i; note < first_piece(dom_[list].end); ++note)
        mark(note, LineFate::body, "a note");
      return drop_last_headings();
    }
  }

  std::size_t first_piece(std::uint32_t node) const {
    const auto at =
        std::lower_bound(runs_.begin(), runs_.end(), node,
                         [](const HtmlRun& run, std::uint32_t wanted) { return run.begin < wanted; });
    return static_cast<std::size_t>(at - runs_.begin());
  }

  // Of an item of a list what is in it: a note needs no list around it.
  Blocks read_note(const HtmlStory& story, std::uint32_t node) const {
    Blocks blocks = read_blocks(story, node, node + 1, dom_[node].end);
    drop_mark(blocks);
    return blocks;
  }

  // "^ Author, A." → "Author, A.": the note's number is the reader's to print.
  static void drop_mark(Blocks& blocks) {
    if (blocks.empty()) return;
    auto* paragraph = std::get_if<Paragraph>(&blocks.front().node);
    if (paragraph == nullptr || paragraph->text.empty()) return;
    if (auto* text = std::get_if<Text>(&paragraph->text.front().node)) {
      for (const std::string_view arrow : {"^ ", "↑ "}) {
        if (text->text.starts_with(arrow)) text->text.erase(0, arrow.size());
      }
    }
    Inlines first;
    first.push_back(paragraph->text.front());
    const TextShape shape = measure(plain_text(first));
    if (paragraph->text.size() < 2 || shape.letters > 0 || shape.digits > 3 || shape.length > 4) return;
    paragraph->text.erase(paragraph->text.begin());
    trim(paragraph->text);
  }

  // Of the list of notes its heading was left.
  void drop_last_headings() {
    while (!article_.body.empty() && (std::holds_alternative<Heading>(article_.body.back().node) ||
                                      std::holds_alternative<ThematicBreak>(article_.body.back().node)))
      article_.body.pop_back();
  }

  void take_lead_figure() {
    if (article_.body.empty()) return;
    auto* figure = std::get_if<Figure>(&article_.body.front().node);
    if (figure == nullptr) return;
    article_.lead_figure = std::move(*figure);
    article_.body.erase(article_.body.begin());
  }
  const HtmlPage& page_;
  std::uint32_t number_;
  bool alone_;
  bool hidden_story_ = false;
  const HtmlDom& dom_;
  const std::vector<Piece>& pieces_;
  const std::vector<HtmlRun>& runs_;
  std::vector<Verdict>& verdicts_;
  std::vector<PieceUse> uses_;
  HtmlTitle title_;
  std::uint64_t key_ = 0;
  std::size_t first_ = 0;
  std::size_t last_ = 0;
  Article article_;
};

}  // namespace

std::vector<Article> make_articles(const HtmlPage& page, std::vector<Verdict>& verdicts) {
  std::vector<Article> articles;
  const std::vector<std::uint32_t> elements = article_elements(page);
  if (elements.empty()) {
    if (auto article = ArticleMaker(page, 1, true, verdicts).run()) articles.push_back(std::move(*article));
    return articles;
  }
  for (const std::uint32_t element : elements) {
    const std::vector<Place> places = places_within(page, element);
    const HtmlPage part{page.dom, page.pieces, places, page.metadata, page.source};
    const auto number = static_cast<std::uint32_t>(articles.size() + 1);
    if (auto article = ArticleMaker(part, number, false, verdicts).run())
      articles.push_back(std::move(*article));
  }
  return articles;
}

}  // namespace newsbook
