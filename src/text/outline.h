// The outline of a glyph, for whoever draws it.
#pragma once

#include <cstdint>

#include "text/fonts.h"

namespace newsbook {

// Takes the contours one after the other. Coordinates are in font units from the glyph's origin; y grows
// upwards. What lies inside is told by the nonzero winding rule.
class OutlinePen {
 public:
  virtual ~OutlinePen() = default;
  virtual void move_to(double x, double y) = 0;
  virtual void line_to(double x, double y) = 0;
  virtual void curve_to(double x1, double y1, double x2, double y2, double x, double y) = 0;  // cubic Bézier
  virtual void close() = 0;
};

// Nothing is drawn of a glyph without an outline: a space, a bitmap.
void draw_outline(const Face& face, std::uint32_t glyph, OutlinePen& pen);

}  // namespace newsbook
