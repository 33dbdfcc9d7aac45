// Where lines may end: the opportunities of UAX #14, as typesetters mend them. Positions count UTF-16 units.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/segments.h"

namespace newsbook {

// What may happen at a position, before which `after` holds.
struct LineBreak {
  std::size_t at = 0;
  BreakAfter after = BreakAfter::allowed;
};

// Mends the breaks of a text, which are in order and end with its end:
//   a dash stays with the word before it, an ellipsis with what it opens, a number with its unit and a sign
//   with its number; a slash between short words does not part them (and/or, km/h); web addresses, paths and
//   the like break before their punctuation and after their slashes, reluctantly.
void mend_line_breaks(std::u16string_view text, std::vector<LineBreak>& breaks);

}  // namespace newsbook
