// What the text reader asks of a character, answered from one table for the Basic Multilingual Plane.
#pragma once

#include <array>
#include <cstdint>

namespace newsbook {

enum CharacterTrait : std::uint16_t {
  letter_trait = 1U << 0U,
  digit_trait = 1U << 1U,
  blank_trait = 1U << 2U,      // white space, no-break spaces too
  invisible_trait = 1U << 3U,  // controls, soft hyphens, zero-width characters: nothing at the end of a line
  ideographic_trait = 1U << 4U,  // ideographs, kana and their marks: written without spaces, two columns wide
  unspaced_trait = 1U << 5U,     // Thai, Lao, Khmer, Burmese letters
  combining_trait = 1U << 6U,    // belongs to the letter before it, or is not seen; does not end a word
  ending_trait = 1U << 7U,       // ends sentences, in any script
  loud_trait = 1U << 8U,         // so does this, as a question or a call
  closing_trait = 1U << 9U,      // quotes and brackets that may follow the end of a sentence
  pausing_trait = 1U << 10U,     // commas and other marks inside sentences
  separating_trait = 1U << 11U,  // between the items of menus
  cased_trait = 1U << 12U,       // of a script with small letters and capitals
  bullet_trait = 1U << 13U,      // may begin an item of a list
};

struct Character {
  std::uint16_t traits = 0;
  char16_t lower = 0;
  char16_t base = 0;  // what it counts for in the key of a word (word_keys.h)

  bool is(unsigned trait) const { return (traits & trait) != 0; }
};

class CharacterTable {
 public:
  CharacterTable();
  const Character& operator[](char32_t c) const { return c < size ? table_[c] : beyond(c); }

 private:
  static constexpr std::size_t size = 0x10000;
  static const Character& beyond(char32_t c);
  std::array<Character, size> table_ = {};
};

// Made when it is first asked for, in about a millisecond.
inline const CharacterTable& characters() {
  static const CharacterTable table;
  return table;
}

inline bool is_blank(char32_t c) { return characters()[c].is(blank_trait); }
inline bool is_ideographic(char32_t c) { return characters()[c].is(ideographic_trait); }
inline bool is_unspaced(char32_t c) { return characters()[c].is(unspaced_trait); }
inline bool is_combining_mark(char32_t c) { return characters()[c].is(combining_trait); }

}  // namespace newsbook
