// Which pieces of a page its story is made of, and what becomes of the others.
//
// The model has said what is body; structure is made whole again: code, headings, posts, tables and lists of
// which it left a part out. What is the page's all the same, html_page_parts leaves out afterwards.
#pragma once

#include <string_view>
#include <vector>

#include "readers/html_article.h"
#include "readers/html_blocks.h"
#include "readers/html_threads.h"
#include "readers/html_titles.h"

namespace newsbook {

// One story among the pieces of its page.
struct StoryPieces {
  // article: its number, from 1; verdicts: of all pieces.
  StoryPieces(const HtmlPage& of, std::uint32_t article, std::vector<Verdict>& all);

  // Its head reaches back to the title, if that is near.
  std::size_t head_begin() const;
  std::size_t first_prose() const;
  std::size_t next_used(std::size_t i) const;  // behind i, as text; else the last piece

  void mark(std::size_t i, LineFate fate, std::string_view reason);
  void use(std::size_t i, std::string_view reason);    // as text
  void leave(std::size_t i, std::string_view reason);  // to the page

  const HtmlPage& page;
  std::uint32_t number;
  std::vector<Verdict>& verdicts;
  HtmlTitle title;
  bool any = false;       // has the page a body?
  std::size_t first = 0;  // pieces of the body
  std::size_t last = 0;
  std::vector<PieceUse> uses;   // of all pieces
  std::vector<HtmlPost> posts;  // of a thread; else empty
};

void choose_pieces(StoryPieces& story);

}  // namespace newsbook
