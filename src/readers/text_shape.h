// What can be measured about one piece of text without knowing its language: the base of every judgement of
// the text reader.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "readers/words.h"

namespace newsbook {

struct TextShape {
  std::uint64_t key = 0;  // equal for texts that differ only in case, accents, punctuation and spaces
  std::uint32_t letters = 0;
  std::uint32_t digits = 0;
  std::uint32_t length = 0;    // in characters of an alphabet: an ideograph counts as three
  std::uint32_t words = 0;     // two ideographs, or five letters of a script without spaces, make a word
  std::uint32_t capitals = 0;  // words that begin with a capital
  std::uint32_t function_words = 0;  // words that carry grammar, not matter: "the", "und"
  // Of these no more are counted than there is room for.
  std::uint16_t separators = 0;    // "|", "·", "›" and other marks of menus
  std::uint8_t pauses = 0;         // commas and other marks inside sentences, of any script
  std::uint8_t sentence_ends = 0;  // "." "!" "?" of any script, anywhere
  bool ends_sentence : 1 = false;  // closing quotes and brackets passed over
  bool ends_loudly : 1 = false;    // the same, with a question or exclamation mark
  bool ends_colon : 1 = false;
  bool starts_lower : 1 = false;
  bool bullet : 1 = false;  // begins with a bullet and a space
  bool at_sign : 1 = false;
  bool address : 1 = false;  // "://" or "www."
};

// The keys of a text's first words (words.h), so that nobody has to read them again.
struct LineWords {
  static constexpr std::size_t most = 24;
  std::array<std::uint64_t, most> keys;
  std::array<bool, most> figures;  // the word has digits of ASCII
  std::size_t count = 0;
  std::array<PhraseStart, most> starts;  // of phrases that may begin with one of them
  std::size_t start_count = 0;
  bool complete = true;   // there are no more
  bool unspaced = false;  // words are not parted by spaces: the keys say nothing

  PhraseClasses classes() const {
    return classify({keys.data(), count}, {starts.data(), start_count}, complete);
  }
};

TextShape measure(std::string_view text);
// The same as long as it has no more words than that; what has more is not measured to its end.
TextShape measure_few(std::string_view text, std::uint32_t most_words);
// matter gets digests of the first 120 words that carry matter: by their first letters, so that inflected
// forms meet; two ideographs are a word.
TextShape measure(std::string_view text, std::vector<std::uint32_t>& matter, LineWords& words);

// TextShape::ends_sentence and starts_lower alone.
bool ends_sentence(std::string_view text);
bool starts_lower(std::string_view text);

// A digest of bytes that is the same on every machine.
std::uint64_t digest(std::string_view bytes, std::uint64_t seed = 0xCBF29CE484222325U);

// Bytes of the bullet and the space after it at the beginning of the text; 0: none.
std::size_t bullet_length(std::string_view text);

}  // namespace newsbook
