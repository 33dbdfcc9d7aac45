// The line model of a text dump: what stands on each line and what separates it from the line before.
//
// Lines that hold only white space are counted, rules ("-----", "* * *") and form feeds become marks on the
// line that follows. Linear in the text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace newsbook {

struct TextLine {
  std::string_view text;           // trimmed, never empty
  std::uint32_t number = 0;        // 1-based
  std::uint32_t columns = 0;       // it takes on a terminal
  std::uint32_t blank_before = 0;  // blank lines between this and the line before
  bool page_break = false;         // a form feed stands before it
  bool rule = false;               // a rule stands before it
  bool heading = false;            // it was marked as a page's first heading
};

struct TextLines {
  std::vector<TextLine> lines;
  std::vector<std::uint32_t> rules;  // 1-based numbers of the lines that are rules
  std::vector<std::uint32_t> marks;  // and of those that are nothing but marks (text_marks.h)
};

TextLines split_lines(std::string_view text);

// The text without white space, no-break spaces and invisible characters at its ends.
std::string_view trim_line(std::string_view text);

// Columns the text takes on a terminal: 2 for a wide East Asian character.
std::uint32_t columns(std::string_view text);

}  // namespace newsbook
