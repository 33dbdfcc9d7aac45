// Sets one line: boxes and stretched spaces in visual order as glyph runs on a baseline.
#pragma once

#include "layout/breaker.h"
#include "layout/galley.h"

namespace newsbook {

struct LinePlace {
  Length x;         // left end of the line's room
  Length room;      // its width
  Length baseline;  // from the row's top
  TextAlign align = TextAlign::start;
  bool indented = false;   // nothing hangs out at its start
  bool continued = false;  // text follows it that is not the paragraph's: a page number, the next cell
};

// Adds the line to the writer's open row. A line that ends at a space keeps the space as a glyph without
// width, so that the text stays whole (ISO 32000-1, 14.8.2.5). Also draws underlines and marks links. Returns
// the line's width as set.
Length set_line(const ShapedParagraph& paragraph, const LineBreakdown& line, const LinePlace& place,
                ParagraphShaper& shaper, GalleyWriter& writer);

}  // namespace newsbook
