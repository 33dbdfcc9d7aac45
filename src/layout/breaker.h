// Breaks a shaped paragraph into lines: optimum fit (Knuth and Plass, Breaking Paragraphs into Lines, 1981).
//
// A justified line is brought to the measure by its spaces and, in the same proportion, by its letters: their
// distance and, very little, their width. What that costs, hyphens, and lines that differ much from their
// neighbours are added up over the paragraph, and the cheapest sum wins; what it costs in rivers, spaces
// under each other, may still make another one win. All of it is reckoned in integers.
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
  bool balanced = false;            // lines of much the same width, no more of them than needed
  std::uint32_t initial_lines = 0;  // so many lines leave room for an initial letter at their start
  Length initial_width;
  std::uint32_t whole_line = 0;  // this one, counted from 1, does not end in a hyphen

  // Where a line begins, from the start of the measure; lines count from 0.
  Length begin(std::uint32_t line) const {
    return (line == 0 ? indent : Length()) + (line < initial_lines ? initial_width : Length());
  }
  Length room(std::uint32_t line) const { return measure - begin(line); }
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
  bool hyphen = false;        // one is added at the end
  bool hyphenated = false;    // it ends in a hyphen, added or the text's own
  bool last = false;          // the paragraph's, or before a forced break: not stretched
  std::int32_t tracking = 0;  // space between letters, in 1/100,000 em
  std::int32_t scaling = 0;   // of letters' widths: thousandths more or less
};

// Tracking and scaling stay between these; between neighbouring lines they differ by no more than the steps.
inline constexpr std::int32_t least_tracking = -1200, most_tracking = 3000, tracking_step = 2100;
inline constexpr std::int32_t most_scaling = 20, scaling_step = 20;

struct ParagraphLayout {
  std::vector<LineBreakdown> lines;
  std::int64_t demerits = 0;  // to compare layouts of one paragraph; lower is better
};

// The best layout first, then others of the same paragraph with a line or two less or more, if there are any
// that one would print. Never empty, and no line is wider than the measure: what has no break point is cut
// between clusters.
std::vector<ParagraphLayout> break_paragraph(const ShapedParagraph& paragraph, const LineShape& shape,
                                             ParagraphShaper& shaper);

// Where the line's last box ends, in bytes of the paragraph's text; the space behind it is not counted.
std::uint32_t end_of_line(const ShapedParagraph& paragraph, const LineBreakdown& line);

// Makes neighbouring lines, from top to bottom, differ by no more than the steps: their letters give way to
// each other, the wider line's without limit, and their spaces take the rest.
void smooth_letters(const std::vector<LineBreakdown*>& lines);

}  // namespace newsbook
