#include "readers/text_shape.h"

#include "readers/words.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::uint64_t prime = 0x100000001B3U;

bool is_one_of(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

bool ends_sentences(char32_t c) {
  if (c < 0x80) return c == '.' || c == '!' || c == '?';
  return is_one_of(c, U"…‽⁇⁈⁉‼。！？．｡؟۔।॥።፧։၊။។៕᙮꓿");
}

bool closes(char32_t c) {
  if (c < 0x80) return c == '"' || c == '\'' || c == ')' || c == ']' || c == '*' || c == '_';
  return is_one_of(c, U"”’“‘»«›‹）］】」』》〉´′″") || (c >= 0xFE00 && c <= 0xFE0F);
}

bool pauses(char32_t c) {
  if (c < 0x80) return c == ',' || c == ';';
  return is_one_of(c, U"、，；،؛–—");
}

bool separates(char32_t c) {
  if (c < 0x80) return c == '|' || c == '>' || c == '<' || c == '{' || c == '}' || c == '=';
  return is_one_of(c, U"·•›»→▶►");
}

// Walks the text once, and counts.
class Measurer {
 public:
  TextShape run(std::string_view text) {
    for (std::size_t position = 0; position < text.size();) take(next_code_point(text, position));
    end_word();
    shape_.words += ideographs_ / 2 + unspaced_ / 5;
    if (shape_.words == 0 && shape_.letters > 0) shape_.words = 1;
    shape_.ends_sentence = last_ends_ || (unspaced_ > 0 && is_unspaced(last_letter_));
    shape_.ends_loudly = shape_.ends_loudly && shape_.ends_sentence;
    shape_.bullet = bullet_length(text) > 0;
    shape_.key = shape_.letters + shape_.digits > 0 ? key_ : digest(text);
    return shape_;
  }

 private:
  void take(char32_t c) {
    const bool letter = is_letter(c);
    if (letter || is_digit(c)) return take_word_character(c, letter);
    if (is_combining_mark(c) || (word_length_ > 0 && (c == '\'' || c == 0x2019))) return;
    end_word();
    if (is_blank(c)) {
      if (!in_space_) ++shape_.length;
      in_space_ = true;
      return;
    }
    in_space_ = false;
    shape_.length += is_ideographic(c) ? 3 : 1;
    take_mark(c);
  }

  void take_mark(char32_t c) {
    const bool ends = ends_sentences(c);
    shape_.sentence_ends += ends ? 1 : 0;
    shape_.pauses += pauses(c) ? 1 : 0;
    shape_.separators += separates(c) ? 1 : 0;
    if (ends) {
      last_ends_ = true;
      shape_.ends_loudly = is_one_of(c, U"?!？！؟‽⁇⁈⁉‼");
    } else if (!closes(c)) {
      last_ends_ = false;
    }
    if (!closes(c)) shape_.ends_colon = c == ':' || c == 0xFF1A;
  }

  void take_word_character(char32_t c, bool letter) {
    in_space_ = last_ends_ = shape_.ends_colon = false;
    const char32_t lower = letter ? to_lower(c) : c;
    key_ = (key_ ^ lower) * prime;
    if (letter) {
      last_letter_ = c;
      if (shape_.letters++ == 0) shape_.starts_lower = lower == c && is_upper_pair(c) && shape_.digits == 0;
    } else {
      ++shape_.digits;
    }
    if (is_ideographic(c)) {
      ++ideographs_;
      shape_.length += 3;
    } else if (is_unspaced(c)) {
      ++unspaced_;
      ++shape_.length;
    } else {
      ++shape_.length;
      if (word_length_ == 0 && c != lower) ++shape_.capitals;
      if (word_length_ < max_function_word) word_[word_length_] = lower;
      ++word_length_;
    }
  }

  void end_word() {
    if (word_length_ == 0) return;
    ++shape_.words;
    if (word_length_ < max_function_word && is_function_word({word_, word_length_})) ++shape_.function_words;
    word_length_ = 0;
  }

  // Lower case only counts in scripts that have it.
  static bool is_upper_pair(char32_t c) { return c < 0x590 || (c >= 0x1E00 && c < 0x2000); }

  static constexpr std::size_t max_function_word = 8;
  TextShape shape_;
  std::uint64_t key_ = 0xCBF29CE484222325U;
  char32_t word_[max_function_word] = {};
  std::size_t word_length_ = 0;
  std::uint32_t ideographs_ = 0;
  std::uint32_t unspaced_ = 0;
  char32_t last_letter_ = 0;
  bool in_space_ = true;
  bool last_ends_ = false;
};

}  // namespace

TextShape measure(std::string_view text) { return Measurer().run(text); }

std::uint64_t digest(std::string_view bytes, std::uint64_t seed) {
  for (const char c : bytes) seed = (seed ^ static_cast<unsigned char>(c)) * prime;
  return seed;
}

bool is_blank(char32_t c) { return is_white_space(c) || c == 0xA0 || c == 0x2007 || c == 0x202F; }

bool is_ideographic(char32_t c) {
  return (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF) || (c >= 0x3001 && c <= 0x3011) || (c >= 0xFF01 && c <= 0xFF1F);
}

bool is_unspaced(char32_t c) {
  return (c >= 0xE00 && c <= 0xEFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF);
}

bool is_combining_mark(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF ||
         (c >= 0x591 && c <= 0x5C7 && c != 0x5BE) || (c >= 0x64B && c <= 0x65F) ||
         (c >= 0x900 && c <= 0xDFF && c != 0x964 && c != 0x965) || (c >= 0xE31 && c <= 0xEDF) ||
         (c >= 0x102B && c <= 0x103E) || (c >= 0x17B4 && c <= 0x17D3);
}

std::size_t bullet_length(std::string_view text) {
  if (text.empty()) return 0;
  std::size_t position = 0;
  if (!is_one_of(next_code_point(text, position), U"•·*+-–‣▪■●○◦∙")) return 0;
  const std::size_t mark = position;
  while (position < text.size()) {
    std::size_t next = position;
    if (!is_blank(next_code_point(text, next))) break;
    position = next;
  }
  return position > mark && position < text.size() ? position : 0;
}

}  // namespace newsbook
