#include "layout/text_places.h"

#include <algorithm>

#include "text/unicode.h"

namespace newsbook {
namespace {

// Of scripts that are written without spaces a line begins wherever a word or a syllable does.
bool is_written_unspaced(char32_t c) {
  return (c >= 0xE00 && c < 0xF00) || (c >= 0x1000 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800) ||
         c >= 0x2E80;
}

bool is_of_spaced_word(char32_t c) { return (is_letter(c) || is_digit(c)) && !is_written_unspaced(c); }

char32_t character_before(std::string_view text, std::size_t position) {
  std::size_t start = position - 1;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80) --start;
  return next_code_point(text, start);
}

bool is_inside_word(std::string_view text, std::size_t position) {
  if (position == 0 || position >= text.size() || !is_of_spaced_word(character_before(text, position)))
    return false;
  return is_of_spaced_word(next_code_point(text, position));
}

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

std::uint32_t byte_at(const ShapedParagraph& paragraph, const Position& position) {
  if (position.box >= paragraph.boxes.size())
    return static_cast<std::uint32_t>(paragraph.source->text.size());
  return paragraph.boxes[position.box].begin + position.offset;
}

}  // namespace

TextPlace first_word(const ShapedParagraph& paragraph, const LineBreakdown& line) {
  const std::vector<TextOrigin>& origins = paragraph.source->origins;
  if (origins.empty()) return {};
  if (line.begin == Position{}) return {origins.front().string, 0};
  const std::string_view text = paragraph.source->text;
  std::uint32_t begin = byte_at(paragraph, line.begin);
  const std::uint32_t end = byte_at(paragraph, line.end);
  if (is_inside_word(text, begin)) {
    while (begin < end && !is_space(text[begin])) ++begin;
    while (begin < end && is_space(text[begin])) ++begin;
    if (begin >= end) return {};
  }
  const auto after =
      std::upper_bound(origins.begin(), origins.end(), begin,
                       [](std::uint32_t at, const TextOrigin& origin) { return at < origin.begin; });
  if (after == origins.begin()) return {after->string, 0};
  const TextOrigin& origin = *std::prev(after);
  const std::uint32_t offset = begin - origin.begin + origin.skipped;
  // What is composed from data may stand between the book's strings.
  if (offset < origin.string->size() && !origin.transformed) return {origin.string, offset};
  return after == origins.end() || after->begin >= end ? TextPlace{} : TextPlace{after->string, 0};
}

}  // namespace newsbook
