// The pieces of a page: runs of text between the boundaries of blocks, each with its measures (text_pieces.h)
// and the place in the tree that it came from.
#pragma once

#include <cstdint>
#include <vector>

#include "readers/html_dom.h"
#include "readers/text_pieces.h"

namespace newsbook {

// Where a piece stands. Its texts are those of the nodes [begin, end).
struct HtmlRun {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t block = 0;    // the innermost element that is no inline markup
  std::uint32_t letters = 0;  // bytes of text
  std::uint32_t linked = 0;   // of them, inside links
  std::uint32_t strong = 0;   // of them, in bold or italics
  bool hidden = false;        // a browser would not show it before some script has run
};

// A <br> that only wraps a line of prose.
struct HtmlWrap {
  std::uint32_t node = 0;
  bool spaced = false;  // a space stands in its place
};

struct HtmlPieces {
  // The first that begins at the node, or behind it.
  std::size_t first_piece(std::uint32_t node) const;

  TextPieces text;              // pieces
  std::vector<HtmlRun> runs;    // one a piece
  std::vector<HtmlWrap> wraps;  // in the order of the page
};

// Is the element one that text flows through?
bool is_inline(const HtmlNode& node);
// Has the element nothing that is text of the page: scripts, fields of forms, players?
bool is_unseen(const HtmlNode& node);
// Does the text of the element belong to a figure: as its <figcaption>, or beside its picture? Figures are
// made of quotations, tables and code too, whose texts are the story's.
bool is_caption(const HtmlDom& dom, std::uint32_t element);
// Is it kept from sight by its attributes?
bool is_hidden(const HtmlNode& node);

HtmlPieces cut_pieces(const HtmlDom& dom);

// <rt>: how the characters before it are read. It stands above them; in a line it is put behind them.
bool is_ruby_reading(const HtmlNode& node);
// "（さかきばら）"; empty: it says nothing.
std::string ruby_reading(const HtmlDom& dom, std::uint32_t rt);

}  // namespace newsbook
