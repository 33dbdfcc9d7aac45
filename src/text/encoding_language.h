// How common characters beyond ASCII are in the languages of the news: a few bits for the vowels of a
// language, many for what it never writes. Coarse on purpose: it tells charsets apart, not languages.
#pragma once

#include <cstddef>
#include <span>
#include <utility>

namespace newsbook {

struct CountedCharacter {
  char32_t character = 0;  // a letter or mark beyond ASCII, in lower case where it has one
  std::size_t count = 0;
};

// Bits that the characters take in the language that suits them best.
double language_bits(std::span<const CountedCharacter> characters);

}  // namespace newsbook
