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

bool needs_mapping(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    // Printable ASCII and line ends are kept, and so is every character below U+1000 but U+0080–U+00AD.
    if (byte < 0x20 ? byte != '\n' : byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte >= 0xEF)
      return true;
  }
  return false;
}

}  // namespace

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
