#include "readers/text_characters.h"

#include <string_view>

#include "readers/word_keys.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr bool between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool in_ideographs(char32_t c) {
  return between(c, 0x3041, 0x30FF) || between(c, 0x3400, 0x9FFF) || between(c, 0xF900, 0xFAFF) ||
         between(c, 0x20000, 0x3FFFF) || between(c, 0x3001, 0x3011) || between(c, 0xFF01, 0xFF1F);
}

bool in_unspaced(char32_t c) {
  return between(c, 0xE00, 0xEFF) || between(c, 0x1000, 0x109F) || between(c, 0x1780, 0x17FF);
}

bool is_combining(char32_t c) {
  return between(c, 0x300, 0x36F) || c == 0xAD || between(c, 0x200B, 0x200F) || c == 0xFEFF ||
         (between(c, 0x591, 0x5C7) && c != 0x5BE) || between(c, 0x64B, 0x65F) ||
         (between(c, 0x900, 0xDFF) && c != 0x964 && c != 0x965) || between(c, 0xE31, 0xEDF) ||
         between(c, 0x102B, 0x103E) || between(c, 0x17B4, 0x17D3);
}

bool is_invisible(char32_t c) {
  return c < 0x20 || c == 0xAD || between(c, 0x200B, 0x200F) || c == 0x2060 || c == 0xFEFF;
}

// Lower case only says something in scripts that have it.
bool is_cased(char32_t c) { return c < 0x590 || between(c, 0x1E00, 0x1FFF); }

std::uint16_t traits_of(char32_t c) {
  unsigned traits = 0;
  const auto add = [&](bool has, CharacterTrait trait) {
    if (has) traits |= trait;
  };
  add(is_letter(c), letter_trait);
  add(is_digit(c), digit_trait);
  add(is_white_space(c) || c == 0xA0 || c == 0x2007 || c == 0x202F, blank_trait);
  add(is_invisible(c), invisible_trait);
  add(in_ideographs(c), ideographic_trait);
  add(in_unspaced(c), unspaced_trait);
  add(is_combining(c), combining_trait);
  add(between(c, 0xFE00, 0xFE0F), closing_trait);
  add(is_cased(c), cased_trait);
  return static_cast<std::uint16_t>(traits);
}

struct TraitRow {
  CharacterTrait trait;
  std::u32string_view characters;
};
constexpr TraitRow rows[] = {
    {ending_trait, U".!?…‽⁇⁈⁉‼。！？．｡؟۔।॥།፧։၊။។៕᙮꓿"},
    {loud_trait, U"?!？！؟‽⁇⁈⁉‼"},
    {closing_trait, U"\"')]*_”’“‘»«›‹）］】」』》〉´′″"},
    {pausing_trait, U",;、，；،؛–—"},
    {separating_trait, U"|><{}=·•›»→▶►"},
    {bullet_trait, U"•·*+-–‣▪■●○◦∙"},
};

}  // namespace

CharacterTable::CharacterTable() {
  for (char32_t c = 0; c < size; ++c) {
    if (between(c, 0xD800, 0xDFFF)) continue;
    const char32_t lower = to_lower(c);
    table_[c] = {traits_of(c), static_cast<char16_t>(lower), static_cast<char16_t>(base_letter(lower))};
  }
  for (const TraitRow& row : rows) {
    for (const char32_t c : row.characters) table_[c].traits |= row.trait;
  }
}

// Ideographs and symbols mostly; what case a script out there has does not matter.
const Character& CharacterTable::beyond(char32_t c) {
  static constexpr Character ideograph{letter_trait | ideographic_trait, 0};
  static constexpr Character letter{letter_trait, 0};
  static constexpr Character other{};
  if (in_ideographs(c)) return ideograph;
  return is_letter(c) ? letter : other;
}

}  // namespace newsbook
