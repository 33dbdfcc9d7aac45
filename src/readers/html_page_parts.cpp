#include "readers/html_page_parts.h"

#include <algorithm>

#include "readers/html_hints.h"
#include "readers/html_tables.h"
#include "readers/text_lines.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

class PagePartDropper {
 public:
  explicit PagePartDropper(StoryPieces& story)
      : page_(story.page),
        story_(story),
        dom_(story.page.dom),
        pieces_(story.page.pieces.text.pieces),
        runs_(story.page.pieces.runs),
        below_story_(below_story()) {}

  void run() {
    for (std::uint32_t i = runs_[story_.head_begin()].begin; i < runs_[story_.last].end; ++i) {
      if ((dom_[i].tag == Tag::ul || dom_[i].tag == Tag::ol) && is_contents(i)) drop_contents(i);
      if (dom_[i].tag == Tag::input) drop_prompt(i);
      if (is_for_site(dom_[i])) drop_all(i, "the page's words");
    }
    if (story_.posts.empty()) drop_threads();
    for (std::size_t i = story_.first; i <= story_.last; ++i) {
      if (story_.uses[i] != PieceUse::text) continue;
      if (i > story_.first && is_tool_of_heading(i)) story_.leave(i, "the page's words");
      if (is_pointer(i)) story_.leave(i, "a pointer to another story");
      if (is_menu_cell(i)) story_.leave(i, "a menu");
    }
    drop_disclosures();
    if (story_.posts.empty()) drop_scraps();
    drop_last_words();
  }

 private:
  // Pieces of the story that nothing long stands between.
  struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t letters = 0;
    std::size_t above = 0;  // pieces of the page before it
  };
  std::vector<Stretch> stretches() const {
    constexpr std::size_t longest_gap = 12;  // pieces, but for those of tables and lists of notes
    std::vector<Stretch> found;
    std::size_t left = longest_gap;
    for (std::size_t i = story_.first; i <= story_.last; ++i) {
      if (story_.uses[i] == PieceUse::none) {
        left += pieces_[i].shape.letters > 0 && !is_within(i, Tag::table) && !is_within(i, Tag::ol) ? 1 : 0;
        continue;
      }
      if (left >= longest_gap) found.push_back({i, i, 0, left});
      found.back().end = i + 1;
      found.back().letters += runs_[i].letters;
      left = 0;
    }
    return found;
  }
  bool is_within(std::size_t i, Tag tag) const {
    std::uint32_t at = runs_[i].block;
    while (at != 0 && dom_[at].tag != tag) at = dom_[at].parent;
    return at != 0;
  }

  // What stands far below the story and is little beside it: a comment, a teaser. But a table or notes may
  // stand there.
  void drop_scraps() {
    constexpr std::uint32_t most_letters = 1500;
    constexpr std::size_t very_far = 40;  // pieces
    const std::vector<Stretch> all = stretches();
    const auto main = std::max_element(
        all.begin(), all.end(), [](const Stretch& a, const Stretch& b) { return a.letters < b.letters; });
    for (auto stretch = main; stretch != all.end(); ++stretch) {
      const std::uint32_t letters = stretch->letters;
      const std::uint32_t part = stretch->above >= very_far ? 3 : 10;
      if (letters * part >= main->letters || letters > most_letters || holds_notes_or_table(*stretch))
        continue;
      for (std::size_t i = stretch->begin; i < stretch->end; ++i) {
        if (story_.uses[i] != PieceUse::none) story_.leave(i, "far below the story");
      }
    }
    while (story_.last > story_.first && story_.uses[story_.last] == PieceUse::none) --story_.last;
  }
  bool holds_notes_or_table(const Stretch& stretch) const {
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
      const Tag tag = dom_[runs_[i].block].tag;
      if ((pieces_[i].classes.whole & word_notes) != 0 || begins_note(i) || is_within(i, Tag::table))
        return true;
      if (tag == Tag::li && dom_[dom_[runs_[i].block].parent].tag == Tag::ol) return true;
    }
    return false;
  }
  // "[1] …", "1. …"
  bool begins_note(std::size_t i) const {
    const std::string_view text = pieces_[i].text;
    const std::size_t begin = text.starts_with('[') ? 1 : 0;
    const std::size_t end = text.find_first_not_of("0123456789", begin);
    return end != std::string_view::npos && end > begin && (begin == 1 ? text[end] == ']' : text[end] == '.');
  }

  // In encyclopedias, that an article lacks something, or which other has its name; and what the reader is to
  // do on the site.
  static bool is_for_site(const HtmlNode& node) {
    const std::string_view names = node.attribute("class");
    return names.find("ambox") != std::string_view::npos || names.find("hatnote") != std::string_view::npos ||
           names.find("call-to-action") != std::string_view::npos;
  }
  void drop_all(std::uint32_t element, std::string_view reason) {
    for (std::size_t i = page_.pieces.first_piece(element); i < page_.pieces.first_piece(dom_[element].end);
         ++i) {
      if (story_.uses[i] == PieceUse::text) story_.leave(i, reason);
    }
  }

  // Comments stand below a story, in a thread or two. Where there are more, they are what it is made of.
  void drop_threads() {
    constexpr std::size_t most = 2;
    const std::uint32_t end = runs_[story_.last].end;
    std::vector<bool> comments(dom_.size());
    for (std::uint32_t i = below_story_; i < dom_.size(); ++i) comments[i] = is_comment(i);
    std::vector<std::uint32_t> threads;
    for (std::uint32_t i = below_story_; i < end;) {
      const bool thread = comments[i] && is_thread(i, comments);
      if (thread) threads.push_back(i);
      i = thread ? dom_[i].end : i + 1;
    }
    if (threads.size() > most) return;
    for (const std::uint32_t thread : threads) drop_all(thread, "readers' comments");
  }

  // What is called comments and is made of such that are called so.
  bool is_thread(std::uint32_t element, const std::vector<bool>& comments) const {
    constexpr int fewest = 2;
    int found = 0;
    for (std::uint32_t i = element + 1; i < dom_[element].end && found < fewest;) {
      const bool comment = comments[i] && holds_text(i);
      found += comment ? 1 : 0;
      i = comment ? dom_[i].end : i + 1;
    }
    return found >= fewest;
  }
  bool is_comment(std::uint32_t i) {
    const Tag tag = dom_[i].tag;
    const bool block = tag == Tag::div || tag == Tag::section || tag == Tag::article || tag == Tag::aside ||
                       tag == Tag::ol || tag == Tag::ul || tag == Tag::li || tag == Tag::dl;
    return block && (reader_.read(dom_[i]) & bit(Hint::comment)) != 0;
  }
  bool holds_text(std::uint32_t element) const {
    const std::size_t begin = page_.pieces.first_piece(element);
    return begin < page_.pieces.first_piece(dom_[element].end);
  }

  // Where the third paragraph ends: readers answer to what has been said.
  std::uint32_t below_story() const {
    int paragraphs = 0;
    for (std::size_t i = story_.first; i <= story_.last; ++i) {
      const bool paragraph = story_.uses[i] == PieceUse::text && pieces_[i].has_sentences();
      if (paragraph && ++paragraphs == 3) return runs_[i].end;
    }
    return dom_.size();
  }

  // A list of links to the parts of the page.
  bool is_contents(std::uint32_t list) const {
    constexpr std::size_t fewest = 2;
    constexpr std::uint32_t fewest_letters = 3;
    const std::size_t begin = page_.pieces.first_piece(list);
    const std::size_t end = page_.pieces.first_piece(dom_[list].end);
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
    const std::size_t begin = page_.pieces.first_piece(list);
    constexpr std::uint32_t longest_heading = 5;  // words
    drop_all(list, "a table of contents");
    const std::size_t above = begin - 1;
    if (begin > story_.head_begin() && story_.uses[above] == PieceUse::text &&
        !pieces_[above].has_sentences() && !pieces_[above].shape.ends_sentence &&
        pieces_[above].shape.words <= longest_heading)
      story_.leave(above, "a table of contents");
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
      const std::size_t end = page_.pieces.first_piece(dom_[around].end);
      for (std::size_t i = page_.pieces.first_piece(around); i < end && letters <= longest; ++i)
        letters += std::max(runs_[i].letters, 1U);
      if (letters > longest || (page_.pieces.first_piece(around) <= story_.title.piece &&
                                story_.title.piece < page_.pieces.first_piece(dom_[around].end)))
        break;
      prompt = around;
    }
    drop_all(prompt, "a form");
  }

  // "Read more: Trees felled for a solar park", of which all is a link.
  bool is_pointer(std::size_t i) const {
    return dom_[runs_[i].block].tag == Tag::p && runs_[i].linked == runs_[i].letters &&
           (pieces_[i].classes.leading & word_related) != 0;
  }

  // Links alone, or below a heading, on lines of their own in a cell of a table that lays the page out.
  bool is_menu_cell(std::size_t i) const {
    constexpr int fewest = 2;
    const HtmlRun& run = runs_[i];
    if (dom_[run.block].tag != Tag::td || pieces_[i].has_sentences() || run.linked * 2 < run.letters)
      return false;
    std::uint32_t table = run.block;
    while (table != 0 && dom_[table].tag != Tag::table) table = dom_[table].parent;
    if (holds_data(dom_, table)) return false;
    int links = 0;
    int lines = 0;
    for (std::uint32_t node = run.begin; node < run.end; ++node) {
      links += dom_[node].tag == Tag::a ? 1 : 0;
      lines += dom_[node].tag == Tag::br ? 1 : 0;
    }
    const bool first_above = dom_[dom_[run.begin].parent].tag == Tag::a;
    links += first_above ? 1 : 0;
    return links >= fewest && lines + 1 >= links;
  }

  // "[edit]" behind a heading.
  bool is_tool_of_heading(std::size_t i) const {
    constexpr std::uint32_t most_words = 3;
    const std::string_view text = trim_line(pieces_[i].text);
    const Tag above = dom_[runs_[i - 1].block].tag;
    return runs_[i].linked > 0 && pieces_[i].shape.words <= most_words && text.starts_with('[') &&
           text.ends_with(']') && above >= Tag::h1 && above <= Tag::h6;
  }

  // "We may earn a commission …" before the story has begun, or where it is called so.
  void drop_disclosures() {
    constexpr std::uint32_t longest = 80;  // words
    constexpr int before_prose = 3;        // paragraphs
    constexpr int most = 2;                // at both ends of a story; one with more is about them
    const auto speaks_of_it = [&](std::size_t i) {
      return story_.uses[i] == PieceUse::text && (pieces_[i].classes.anywhere & word_disclosure) != 0;
    };
    int all = 0;
    for (std::size_t i = story_.head_begin(); i <= story_.last; ++i) all += speaks_of_it(i) ? 1 : 0;
    int paragraphs = 0;
    for (std::size_t i = story_.head_begin(); i <= story_.last; ++i) {
      if (story_.uses[i] != PieceUse::text) continue;
      ++paragraphs;
      if (!speaks_of_it(i) || pieces_[i].shape.words > longest) continue;
      if ((paragraphs <= before_prose && all <= most) || is_called_disclosure(runs_[i].block))
        story_.leave(i, "how the site earns");
    }
  }
  bool is_called_disclosure(std::uint32_t block) const {
    const std::string names =
        fold_case(dom_[block].attribute("class")) + fold_case(dom_[dom_[block].parent].attribute("class"));
    return names.find("disclosure") != std::string::npos || names.find("disclaimer") != std::string::npos ||
           names.find("affiliate") != std::string::npos;
  }

  // What ends a story and is of what was left below it.
  void drop_last_words() {
    constexpr int most = 6;  // pieces
    for (int i = 0; i < most; ++i) {
      std::size_t last = story_.last;
      while (last > story_.first && story_.uses[last] == PieceUse::none) --last;
      if (last == story_.first || story_.uses[last] != PieceUse::text || !announces_nothing(last)) return;
      story_.leave(last, "nothing follows it");
    }
  }

  // A heading, unless it is the story's last word ("Happy practising!"), a line that ends in a colon, "3
  // comments", a button's words, or a notice that begins as what follows a story does, with no picture or
  // player below.
  bool announces_nothing(std::size_t i) const {
    constexpr std::uint32_t few_words = 6;
    const Piece& piece = pieces_[i];
    const std::uint32_t block = runs_[i].block;
    const bool heading = dom_[block].tag > Tag::h1 && dom_[block].tag <= Tag::h6 &&
                         (!piece.shape.ends_sentence || piece.text.ends_with('?'));
    const bool brief = piece.shape.words <= few_words && !piece.shape.bullet;
    const bool of_page = (piece.classes.whole & (word_label | word_notice)) != 0 ||
                         ((piece.classes.anywhere & word_comments) != 0 && piece.shape.words <= 4);
    const bool notice =
        (piece.classes.anywhere & word_notice) != 0 && (piece.classes.leading & word_ending) != 0;
    if (!heading && !notice && !(brief && (piece.shape.ends_colon || of_page))) return false;
    std::uint32_t end = dom_[dom_[dom_[block].parent].parent].end;
    if (i + 1 < runs_.size()) end = std::min(end, runs_[i + 1].begin);
    for (const Tag tag : {Tag::img, Tag::iframe, Tag::video, Tag::audio}) {
      if (dom_.find(tag, dom_[block].end, end) != HtmlDom::none) return false;
    }
    return true;
  }

  const HtmlPage& page_;
  StoryPieces& story_;
  const HtmlDom& dom_;
  const std::vector<Piece>& pieces_;
  const std::vector<HtmlRun>& runs_;
  std::uint32_t below_story_;  // nodes
  HintReader reader_;
};

}  // namespace

void drop_page_parts(StoryPieces& story) { PagePartDropper(story).run(); }

}  // namespace newsbook
