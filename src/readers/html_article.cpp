#include "readers/html_article.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "document/check.h"
#include "document/walk.h"
#include "readers/html_blocks.h"
#include "readers/html_byline.h"
#include "readers/html_hints.h"
#include "readers/html_kin.h"
#include "readers/html_lead.h"
#include "readers/html_links.h"
#include "readers/html_notes.h"
#include "readers/html_page_parts.h"
#include "readers/html_stories.h"
#include "readers/html_titles.h"
#include "readers/html_uses.h"
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
        alone_(alone),
        dom_(page.dom),
        pieces_(page.pieces.text.pieces),
        runs_(page.pieces.runs),
        story_(page, number, verdicts) {}

  std::optional<Article> run() {
    if (!story_.any) return std::nullopt;
    add_metadata();
    set_title();
    choose_pieces(story_);
    if (alone_) keep_kin(story_);
    drop_page_parts(story_);
    read_head();
    set_standfirst();
    set_kicker();
    read_body();
    if (article_.body.empty()) return std::nullopt;
    return std::move(article_);
  }

 private:
  void add_metadata() {
    const HtmlMetadata& data = page_.metadata;
    article_.source_name = data.site;
    article_.source_url = without_tracking(data.url);
    article_.locale = locale_of(data.language);
    article_.origin = {page_.source, pieces_[story_.first].line};
    if (!alone_) return;
    article_.byline = people_of(data.authors, data.site);
    article_.published = data.published;
    article_.updated = data.updated;
    article_.topics = data.topics;
  }

  void set_title() {
    story_.title = settle_title(dom_, page_.pieces, page_.places, alone_ ? page_.metadata : HtmlMetadata());
    article_.headline = plain_inlines(story_.title.text);
    if (story_.title.piece != HtmlTitle::no_piece)
      story_.mark(story_.title.piece, LineFate::headline, "title of the story");
  }

  // Above the story, from a little before the title, and if that says nothing below it.
  void read_head() {
    if (!story_.posts.empty()) return read_head_of_thread();
    constexpr std::size_t reach = 12;
    const std::size_t near = story_.title.piece != HtmlTitle::no_piece && story_.title.piece < story_.first &&
                                     story_.first - story_.title.piece < 60
                                 ? story_.title.piece
                                 : story_.first;
    constexpr std::size_t below_standfirst = 7;
    const std::size_t end = std::min(story_.first_prose() + below_standfirst, story_.last);
    const HtmlByline above = read_byline(dom_, page_.pieces, near > reach ? near - reach : 0,
                                         near == story_.first ? end : near + 1, end);
    const std::size_t size = pieces_.size();
    const HtmlByline below = read_byline(dom_, page_.pieces, story_.last > 2 ? story_.last - 2 : 0, size,
                                         std::min(story_.last + reach, size));
    for (const HtmlByline* byline : {&above, &below}) {
      const bool one_line =
          !byline->byline_pieces.empty() && byline->byline_pieces.front() == byline->byline_pieces.back();
      const bool more = byline == &above && one_line && names_more(byline->authors);
      const bool better =
          article_.byline.empty() || more || (names_site_alone() && are_people(byline->authors));
      if (better && !byline->authors.empty() && !runs_on(byline->authors.front()) && !is_section(*byline))
        article_.byline = byline->authors;
      if (!article_.published || corrects(*byline, *article_.published, byline == &above))
        article_.published = byline->published;
      if (!article_.updated) article_.updated = byline->updated;
    }
    if (article_.byline.empty() || names_site_alone()) {
      if (auto names = signature_of(dom_, page_.pieces, story_.last); !names.empty()) article_.byline = names;
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

  void read_head_of_thread() {
    const HtmlPost& first = story_.posts.front();
    if (article_.byline.empty() && !first.author.empty()) article_.byline = {first.author};
    if (!article_.published) article_.published = first.time;
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

  void set_standfirst() {
    if (!alone_ && story_.title.text.empty()) return;
    const std::optional<HtmlLead> lead = find_lead(story_);
    if (!lead) return;
    if (!lead->standfirst) return story_.use(lead->piece, lead->reason);
    const HtmlInlineContext context{dom_, page_.pieces.wraps, base()};
    const HtmlRun& run = runs_[lead->piece];
    article_.standfirst = read_inlines(context, run.block, run.begin, run.end);
    story_.uses[lead->piece] = PieceUse::none;
    story_.mark(lead->piece, LineFate::standfirst, lead->reason);
  }

  void set_kicker() {
    article_.kicker = story_.title.kicker;
    if (!article_.kicker.empty()) return;
    if (story_.title.piece == HtmlTitle::no_piece || story_.title.piece == 0) return;
    const std::size_t above = story_.title.piece - 1;
    const Piece& piece = pieces_[above];
    const bool label =
        (piece.classes.whole & word_kicker) != 0 ||
        fold_case(dom_[runs_[above].block].attribute("class")).find("kicker") != std::string::npos;
    if (!label || piece.shape.words > 6 || runs_[above].hidden || is_in_menu(runs_[above].block)) return;
    article_.kicker = collapse_white_space(piece.text);
    story_.mark(above, LineFate::kicker, "above the title");
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
        return page_.pieces.first_piece(node.end) - page_.pieces.first_piece(at) >= fewest;
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

  // The story's section may stand beside its date, too.
  bool is_section(const HtmlByline& byline) const {
    const std::string& section = page_.metadata.section;
    return byline.authors.size() == 1 && !section.empty() &&
           measure(byline.authors.front()).key == measure(section).key;
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
    const bool listed = dom_[block].tag == Tag::li && story_.uses[i] == PieceUse::text &&
                        story_.uses[story_.next_used(i)] == PieceUse::text &&
                        dom_[runs_[story_.next_used(i)].block].parent == dom_[block].parent;
    if (pieces_[i].has_sentences() || listed) return;
    story_.uses[i] = PieceUse::none;
    story_.mark(i, LineFate::metadata, reason);
  }

  void read_body() {
    // A picture may stand between the title and what follows.
    const std::size_t head = story_.head_begin();
    const bool titled =
        head < story_.first || (head == story_.first && head > 0 && head - 1 == story_.title.piece);
    const std::uint32_t begin = titled ? runs_[story_.title.piece].end : runs_[head].begin;
    const std::uint32_t end = runs_[story_.last].end;
    HtmlNotes notes(dom_, begin, end);
    const HtmlInlineContext context{dom_, page_.pieces.wraps, base(), picture_folder(),
                                    [&](std::uint32_t link) { return notes.meaning(link); }};
    read_notes(context, notes);
    const HtmlStory story{context, page_.pieces, story_.uses, page_.source, page_.metadata.live};
    article_.body = story_.posts.empty() ? read_blocks(story, 0, begin, end) : read_posts(story);
    if (!article_.notes.empty()) drop_last_headings();
    if (!join_unlinked_notes(article_)) join_notes_below(context);
    take_lead_figure();
  }

  // An entry a post.
  Blocks read_posts(const HtmlStory& story) const {
    Blocks blocks;
    for (const HtmlPost& post : story_.posts) {
      DatedEntry entry;
      entry.time = post.time;
      entry.author = post.author;
      entry.stamp = post.stamp;
      entry.blocks = read_blocks(story, post.body, post.body + 1, dom_[post.body].end);
      if (!entry.blocks.empty())
        blocks.push_back({std::move(entry), {}, {}, {page_.source, dom_[post.body].line}});
    }
    return blocks;
  }

  // Notes that say nothing are forgotten before they are read for good: they may be referred to in others.
  void read_notes(const HtmlInlineContext& context, HtmlNotes& notes) {
    for (const HtmlNote& note : notes.notes()) {
      for (std::size_t i = page_.pieces.first_piece(note.node);
           i < page_.pieces.first_piece(dom_[note.node].end); ++i) {
        story_.uses[i] = PieceUse::none;
        story_.mark(i, LineFate::body, "a note");
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
    for (std::size_t i = story_.first + 1; i + 1 < std::min(pieces_.size(), story_.last + reach); ++i) {
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
      for (std::size_t note = i; note < page_.pieces.first_piece(dom_[list].end); ++note)
        story_.mark(note, LineFate::body, "a note");
      return drop_last_headings();
    }
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
  bool alone_;
  const HtmlDom& dom_;
  const std::vector<Piece>& pieces_;
  const std::vector<HtmlRun>& runs_;
  StoryPieces story_;
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
