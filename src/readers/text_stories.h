// Where the stories of a text dump begin and end.
//
// No single sign makes a boundary: a title repeated, more blank lines than usual, captions and bylines that
// follow, the page's own words before, and words shared with the text that comes weigh together. Linear in
// the text.
#pragma once

#include <cstddef>
#include <vector>

#include "readers/text_pieces.h"

namespace newsbook {

// Indices into the pieces. The head is what stands between title and body.
struct Story {
  static constexpr std::size_t no_title = static_cast<std::size_t>(-1);
  std::size_t title = no_title;
  std::size_t head_begin = 0;
  std::size_t body_begin = 0;
  std::size_t body_end = 0;
};

std::vector<Story> find_stories(const TextPieces& text);

}  // namespace newsbook
