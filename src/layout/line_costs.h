// What a line costs: how well it fills the measure, and how it stands among its neighbours.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/breakpoints.h"

namespace newsbook {

// How far a line is from its natural width: thousandths of what its spaces and letters may give, negative
// when it is too wide. Beyond 1000 only spaces stretch.
using Ratio = std::int64_t;
inline constexpr Ratio ratio_one = 1000;

// Between letters of a line, in 1/100,000 em.
std::int32_t tracking_at(Ratio ratio);

struct LineFit {
  Ratio ratio = 0;
  bool too_wide = false;
};

// What the cost of the next line depends on.
struct LineState {
  std::uint8_t fitness = 4;  // how far the last line's letters stand apart: 0 … 14, 4 is natural
  std::uint8_t hyphens = 0;  // lines in a row that end in one
  std::uint16_t line = 0;    // lines so far
};

class LineCosts {
 public:
  LineCosts(const std::vector<Breakpoint>& points, const LineShape& shape) : points_(points), shape_(shape) {}

  LineFit fit(std::uint32_t begin, std::uint32_t end, std::uint32_t line) const;
  bool allowed(const LineState& from, std::uint32_t end) const;  // not one hyphen too many in a row
  // Demerits of the line; state becomes that after it.
  std::int64_t demerits(std::uint32_t begin, std::uint32_t end, const LineFit& fit, LineState& state) const;

  // The most that what a state has seen can make following lines dearer than another's.
  static std::int64_t most_difference(const LineState& a, const LineState& b);

 private:
  static LineFit ragged_fit(std::int64_t missing, std::int64_t glue, std::int64_t room);
  std::int64_t last_line_cost(std::uint32_t begin, std::uint32_t end, const LineState& from) const;

  const std::vector<Breakpoint>& points_;
  const LineShape& shape_;
};

}  // namespace newsbook
