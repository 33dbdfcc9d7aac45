#include "readers/html_page_parts.h"

#include <algorithm>

#include "readers/text_lines.h"

namespace newsbook {
namespace {

class PagePartDropper {
 public:
  explicit PagePartDropper(StoryPieces& story)
      : page_(story.page),
        story_(story),
        dom_(story.page.dom),
        pieces_(story.page.pieces.text.pieces),
        runs_(story.page.pieces.runs) {}

  void run() {
    for (std::uint32_t i = runs_[story_.head_begin()].begin; i < runs_[story_.last].end; ++i) {
      if ((dom_[i].tag == Tag::ul || dom_[i].tag == Tag::ol) && is_contents(i)) drop_contents(i);
      if (dom_[i].tag == Tag::input) drop_prompt(i);
    }
    for (std::size_t i = story_.first + 1; i <= story_.last; ++i) {
      if (story_.uses[i] != PieceUse::text) continue;
      if (is_tool_of_heading(i)) story_.leave(i, "the page's words");
      if (is_pointer(i)) story_.leave(i, "a pointer to another story");
    }
    drop_last_heading();
  }

 private:
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
    for (std::size_t i = begin; i < page_.pieces.first_piece(dom_[list].end); ++i) {
      if (story_.uses[i] == PieceUse::text) story_.leave(i, "a table of contents");
    }
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
    for (std::size_t i = page_.pieces.first_piece(prompt); i < page_.pieces.first_piece(dom_[prompt].end);
         ++i) {
      if (story_.uses[i] == PieceUse::text) story_.leave(i, "a form");
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
    std::size_t last = story_.last;
    while (last > story_.first && story_.uses[last] == PieceUse::none) --last;
    const std::uint32_t block = runs_[last].block;
    const bool heading = dom_[block].tag > Tag::h1 && dom_[block].tag <= Tag::h6;
    const std::uint32_t around = dom_[dom_[block].parent].parent;
    const bool closes = pieces_[last].shape.ends_sentence && !pieces_[last].text.ends_with('?');
    if (heading && !closes && last > story_.first && story_.uses[last] == PieceUse::text &&
        dom_.find(Tag::img, dom_[block].end, dom_[around].end) == HtmlDom::none)
      story_.leave(last, "heading of nothing");
  }

  const HtmlPage& page_;
  StoryPieces& story_;
  const HtmlDom& dom_;
  const std::vector<Piece>& pieces_;
  const std::vector<HtmlRun>& runs_;
};

}  // namespace

void drop_page_parts(StoryPieces& story) { PagePartDropper(story).run(); }

}  // namespace newsbook
