// Breaks a shaped paragraph into lines.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/paragraph.h"

namespace newsbook {

// The room lines have. The indent is taken from the first line.
struct LineShape {
  Length measure;
  Length indent;
  bool justified = false;
  bool hyphenate = true;
};

// A place in a paragraph: before byte `offset` of a box (counted from the box's begin).
struct Position {
  std::uint32_t box = 0;
  std::uint32_t offset = 0;
  friend auto operator<=>(const Position&, const Position&) = default;
};

// From begin up to end; the space before end is dropped.
struct LineBreakdown {
  Position begin, end;
  bool hyphen = false;  // one is added at the end
  bool last = false;    // the paragraph's, or before a forced break: not stretched
};

struct ParagraphLayout {
  std::vector<LineBreakdown> lines;
  std::int64_t demerits = 0;  // to compare layouts of one paragraph; lower is better
};

// The best layout first, then others of the same paragraph with another number of lines, as far as there are
// any that one would print. Never empty, and no line is wider than the measure: what has no break point is
// cut between clusters.
std::vector<ParagraphLayout> break_paragraph(const ShapedParagraph& paragraph, const LineShape& shape,
                                             ParagraphShaper& shaper);

}  // namespace newsbook
