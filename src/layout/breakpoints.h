// The places where lines of a paragraph may end, with running sums from the paragraph's start.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/breaker.h"

namespace newsbook {

// Sums up to a place, in Length units.
struct LineSums {
  std::int64_t width = 0;
  std::int64_t elastic = 0;  // natural width of what stretches
  std::int64_t glue = 0;     // natural width of what shrinks
};

struct Breakpoint {
  enum class Kind : std::uint8_t { space, hyphen, cut, forced };
  LineSums end, begin;        // of a line that ends here, and of one that begins here
  std::int64_t tracking = 0;  // by how much tracking makes a line wider at the most
  std::int64_t scalable = 0;  // width of letters that may be scaled
  Position at;                // where the next line begins
  std::int32_t clusters = 0;
  std::int32_t end_hang = 0, begin_hang = 0;
  std::int32_t cost = 0;
  Kind kind = Kind::space;
  bool hyphenated = false;
};

// What a hyphen costs at a good place. Short lines are uneven whatever one does, and hyphens would too often
// be worth it; in long ones few are. So their cost goes with the fourth power of what the measure is longer
// than 20 em, and with the sixth of what it is shorter, down to 14 em.
std::int32_t hyphen_demerits(const ShapedParagraph& paragraph, const LineShape& shape);

// Fills out (cleared first). The first stands for the paragraph's start, the last is forced. `cuts` adds
// places between clusters to boxes that together are wider than the narrowest line.
void list_breakpoints(const ShapedParagraph& paragraph, const LineShape& shape, ParagraphShaper& shaper,
                      bool cuts, std::vector<Breakpoint>& out);

}  // namespace newsbook
