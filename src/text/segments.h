// A paragraph's text cut into the pieces that are shaped one by one: between break opportunities (UAX #14),
// and where script (UAX #24) or embedding level (UAX #9) changes.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace newsbook {

enum class BreakAfter : std::uint8_t {
  none,
  reluctant,  // inside an address or a path
  allowed,
  mandatory
};

struct Segment {
  std::uint32_t begin = 0;  // bytes
  std::uint32_t end = 0;    // end of the visible part; begin == end when the segment is white space alone,
                            // which happens only at the start of the text or after a forced break
  std::uint32_t space_end = 0;  // end of the white space that follows it; the next segment begins here
  BreakAfter after = BreakAfter::none;
  std::uint8_t level = 0;    // bidi embedding level; odd: right to left
  std::uint32_t script = 0;  // ISO 15924 tag as HarfBuzz writes it ('Latn')
};

enum class BaseDirection : std::uint8_t { left_to_right, right_to_left };

// Fills out (cleared first) with segments that cover the text without gaps. The text is valid UTF-8, one
// paragraph ('\n' inside it is a forced line break). After the last segment stands `allowed`, unless it ends
// in a forced break. No-break spaces are visible characters here: they stay inside a segment. locale (BCP 47)
// chooses the line-breaking rules; CJK locales break strictly.
void segment(std::string_view text, std::string_view locale, BaseDirection direction,
             std::vector<Segment>& out);

// Visual order of runs with the given levels (UAX #9, rule L2): result[i] is the index of the i-th run from
// the left.
std::vector<std::uint32_t> visual_order(const std::vector<std::uint8_t>& levels);

}  // namespace newsbook
