// Of what the prose speaks before and after each piece: the words that carry matter, compared.
//
// Words are compared as digests in a table of counters: two words may fall together, which moves a share by a
// little and never a result by much. Linear in the text.
#pragma once

#include <cstdint>
#include <vector>

#include "readers/text_pieces.h"

namespace newsbook {

// Of one piece.
struct MatterFacts {
  std::uint8_t words = 0;  // that carry matter, of its first ones
  std::uint8_t after = 0;  // of them, those that the next paragraphs have too
  std::uint8_t before = 0;
  // Of the different words in the paragraphs before and after, how many percent of the fewer are on both
  // sides; -1: too few to tell.
  std::int16_t common = -1;
  std::uint32_t same_opening = 0;  // pieces that begin with the same words; 0: it has too few
};

std::vector<MatterFacts> compare_matter(const TextPieces& text);

}  // namespace newsbook
