#include "readers/text_lines.h"

#include <algorithm>
#include <cstring>

#include "base/memory.h"
#include "readers/text_characters.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

bool is_invisible(char32_t c) { return characters()[c].is(blank_trait | invisible_trait); }

bool is_visible_ascii(char c) { return c > ' ' && c <= '~'; }

// At least three of one punctuation mark, perhaps with spaces between.
bool is_rule(std::string_view text) {
  std::size_t position = 0;
  const char32_t mark = next_code_point(text, position);
  constexpr std::u32string_view marks = U"-*_=~#–—─━═•·+";
  if (characters()[mark].is(letter_trait | digit_trait)) return false;
  if (marks.find(mark) == std::u32string_view::npos) return false;
  int count = 1;
  while (position < text.size()) {
    const char32_t c = next_code_point(text, position);
    if (c != mark && !is_blank(c)) return false;
    count += c == mark;
  }
  return count >= 3;
}

// Below U+3000, whose sequences begin with the byte E3, every character takes one column. Looks at eight
// bytes at a time: the sum reaches a byte's highest bit from 0x63 on.
bool may_be_wide(std::string_view text) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  std::uint64_t wide = 0;
  const auto look = [&](std::size_t position, std::size_t size) {
    std::uint64_t block = 0;
    std::memcpy(&block, text.data() + position, size);
    wide |= ((block & 0x7F * ones) + (0x80 - 0x63) * ones) & block & 0x80 * ones;
  };
  const std::size_t whole = text.size() - text.size() % sizeof(std::uint64_t);
  for (std::size_t position = 0; position < whole; position += sizeof(std::uint64_t)) {
    look(position, sizeof(std::uint64_t));
  }
  look(whole, text.size() - whole);
  return wide != 0;
}

// As many as there are if the text goes on as it begins, and a quarter more.
std::size_t likely_lines(std::string_view text) {
  constexpr std::size_t sample = std::size_t{1} << 18U;
  const std::string_view beginning = text.substr(0, sample);
  const auto feeds = static_cast<std::size_t>(std::count(beginning.begin(), beginning.end(), '\n')) + 1;
  return text.size() <= sample ? feeds : text.size() / sample * feeds * 5 / 4;
}

}  // namespace

std::string_view trim_line(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size() && !is_visible_ascii(text[begin])) {
    std::size_t next = begin;
    if (!is_invisible(next_code_point(text, next))) break;
    begin = next;
  }
  std::size_t end = text.size();
  while (end > begin && !is_visible_ascii(text[end - 1])) {
    std::size_t start = end - 1;
    while (start > begin && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80) --start;
    std::size_t position = start;
    if (!is_invisible(next_code_point(text, position))) break;
    end = start;
  }
  return text.substr(begin, end - begin);
}

TextLines split_lines(std::string_view text) {
  TextLines out;
  reserve_large(out.lines, likely_lines(text));
  TextLine next;
  std::size_t line_end = 0;
  std::size_t page_end = 0;
  next.number = 1;
  for (std::size_t begin = 0; begin < text.size();) {
    if (begin > line_end || begin == 0) line_end = std::min(text.find('\n', begin), text.size());
    if (begin > page_end || begin == 0) page_end = std::min(text.find('\f', begin), text.size());
    const std::size_t end = std::min(line_end, page_end);
    next.text = trim_line(text.substr(begin, end - begin));
    const std::uint32_t number = next.number;
    if (next.text.empty()) {
      ++next.blank_before;
    } else if (is_rule(next.text)) {
      next.rule = true;
      out.rules.push_back(number);
    } else {
      next.columns = columns(next.text);
      out.lines.push_back(next);
      next = {};
    }
    const bool form_feed = end < text.size() && text[end] == '\f';
    next.page_break |= form_feed;
    next.number = number + (form_feed ? 0 : 1);
    begin = end + 1;
  }
  return out;
}

std::uint32_t columns(std::string_view text) {
  auto count = static_cast<std::uint32_t>(count_code_points(text));
  if (!may_be_wide(text)) return count;
  for (std::size_t position = 0; position < text.size();) {
    count += is_ideographic(next_code_point(text, position)) ? 1 : 0;
  }
  return count;
}

}  // namespace newsbook
