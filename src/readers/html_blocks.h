// The nodes of a page's story → blocks. Which pieces are the story's is known; what they are, their elements
// say.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "document/book.h"
#include "readers/html_inlines.h"
#include "readers/html_pieces.h"

namespace newsbook {

// What becomes of a piece, for the blocks: left out, text, or a figure's caption.
enum class PieceUse : std::uint8_t { none, text, caption };

struct HtmlStory {
  const HtmlInlineContext& context;
  const HtmlPieces& pieces;
  const std::vector<PieceUse>& uses;  // of all pieces
  std::uint32_t source = 0;
  bool live = false;  // a live blog
};

// Blocks of the nodes [begin, end) below root; they need not be whole elements. Nothing that has no text of
// the story stays, but pictures, videos and rules between its blocks. Never nested deeper than a book may be.
Blocks read_blocks(const HtmlStory& story, std::uint32_t root, std::uint32_t begin, std::uint32_t end);

}  // namespace newsbook
