// Rivers: spaces that stand above each other in one line after the other, so that white runs down a
// paragraph.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/breakpoints.h"

namespace newsbook {

// A line as the breaker has chosen it: from one breakpoint up to another.
struct ChosenLine {
  std::uint32_t begin = 0, end = 0;        // indices of the breakpoints
  std::int32_t tracking = 0, scaling = 0;  // as in LineBreakdown
};

struct Rivers {
  std::int64_t cost = 0;         // demerits of all of them
  std::uint32_t first_line = 0;  // of the longest: counts from 0
  std::uint32_t line_count = 0;  // 0: there is none
};

// From so many lines on it is seen at a glance, and other breaks are worth looking for.
inline constexpr std::uint32_t visible_river = 4;

// Of a justified paragraph's lines, from top to bottom. A river takes three lines or more; its cost is
// measured by a hyphen's, which knows how even lines of this length can be.
Rivers find_rivers(const std::vector<Breakpoint>& points, const LineShape& shape,
                   const std::vector<ChosenLine>& lines, std::int64_t hyphen_cost);

}  // namespace newsbook
