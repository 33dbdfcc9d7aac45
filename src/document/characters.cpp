#include "document/characters.h"

#include "base/utf8.h"

namespace newsbook {
namespace {

struct Range {
  char32_t first, last;
  Mapping mapping;
};

// THE table. Sorted; characters outside it are kept.
constexpr Range table[] = {
    {0x0000, 0x0008, Mapping::drop},
    {0x0009, 0x0009, Mapping::space},
    // U+000A is a line end: kept.
    {0x000B, 0x000D, Mapping::space},
    {0x000E, 0x001F, Mapping::drop},
    {0x007F, 0x0084, Mapping::drop},
    {0x0085, 0x0085, Mapping::space},
    {0x0086, 0x009F, Mapping::drop},
    {0x00AD, 0x00AD, Mapping::drop},
    {0x200B, 0x200B, Mapping::drop_outside_sea},
    {0x2028, 0x2029, Mapping::space},
    {0xFDD0, 0xFDEF, Mapping::drop},
    {0xFEFF, 0xFEFF, Mapping::drop},
    {0xFFF9, 0xFFFB, Mapping::drop},
};

// Thai, Lao, Myanmar, Khmer: written without spaces, where U+200B marks a word boundary.
bool is_southeast_asian(char32_t c) {
  return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF);
}

// Whether a sequence that begins with this byte and goes on with these may be in the table. Of the characters
// below U+1000 only controls and the soft hyphen are.
bool may_need_mapping(unsigned char byte, unsigned char second, unsigned char third) {
  if (byte < 0x20) return byte != '\n';
  if (byte == 0xC2) return second < 0xA0 || second == 0xAD;
  if (byte == 0xE2) return second == 0x80 && (third == 0x8B || third == 0xA8 || third == 0xA9);
  if (byte == 0xEF) return second == 0xB7 || second == 0xBB || second == 0xBF;
  return byte == 0x7F || byte >= 0xF0;
}

}  // namespace

bool needs_mapping(std::string_view text) {
  for (std::size_t i = printable_ascii_run(text, 0); i < text.size();
       i += 1 + printable_ascii_run(text, i + 1)) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const auto later = [&](std::size_t distance) {
      return static_cast<unsigned char>(i + distance < text.size() ? text[i + distance] : '\0');
    };
    if (may_need_mapping(byte, later(1), later(2))) return true;
  }
  return false;
}

Mapping mapping_of(char32_t character) {
  for (const Range& range : table) {
    if (character < range.first) break;
    if (character <= range.last) return range.mapping;
  }
  return (character & 0xFFFE) == 0xFFFE ? Mapping::drop : Mapping::keep;
}

std::string map_characters(std::string_view text) {
  if (!needs_mapping(text)) return std::string(text);
  std::string mapped;
  mapped.reserve(text.size());
  char32_t before = 0;  // the last character that was kept
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t start = position;
    const char32_t character = next_code_point(text, position);
    switch (mapping_of(character)) {
      case Mapping::keep:
        break;
      case Mapping::drop:
        continue;
      case Mapping::space:
        mapped += ' ';
        before = ' ';
        continue;
      case Mapping::drop_outside_sea: {
        std::size_t ahead = position;
        const bool keep = is_southeast_asian(before) && ahead < text.size() &&
                          is_southeast_asian(next_code_point(text, ahead));
        if (!keep) continue;
        break;
      }
    }
    mapped.append(text, start, position - start);
    before = character;
  }
  return mapped;
}

}  // namespace newsbook
