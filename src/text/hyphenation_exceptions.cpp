#include <algorithm>

#include "text/hyphenation.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

struct Letters {
  std::u32string text;               // lower case, from the first letter to the last
  std::vector<std::uint32_t> bytes;  // where each begins
};

Letters letters_of(std::string_view word) {
  Letters letters;
  std::size_t last = 0;
  for (std::size_t position = 0; position < word.size();) {
    const auto begin = static_cast<std::uint32_t>(position);
    const char32_t c = next_code_point(word, position);
    const bool letter = is_letter(c);
    if (!letter && letters.text.empty()) continue;
    letters.text += to_lower(c);
    letters.bytes.push_back(begin);
    if (letter) last = letters.text.size();
  }
  letters.text.resize(last);
  letters.bytes.resize(last);
  return letters;
}

}  // namespace

HyphenationExceptions::HyphenationExceptions(std::string_view list) {
  bool comment = false;
  std::u32string word;
  std::vector<std::uint32_t> points;
  const auto end_word = [&] {
    if (!word.empty()) words_[word] = points;
    word.clear();
    points.clear();
  };
  for (std::size_t position = 0; position < list.size();) {
    const char32_t c = next_code_point(list, position);
    if (c == U'#') comment = true;
    if (c == U'\n') comment = false;
    if (comment || is_white_space(c)) {
      end_word();
    } else if (c == U'-' || c == U'\u00AD') {
      if (!word.empty()) points.push_back(static_cast<std::uint32_t>(word.size()));
    } else {
      word += to_lower(c);
    }
  }
  end_word();
}

bool HyphenationExceptions::find(std::string_view word, std::vector<std::uint32_t>& out) const {
  if (words_.empty()) return false;
  const Letters letters = letters_of(word);
  const auto found = words_.find(letters.text);
  if (found == words_.end()) return false;
  out.clear();
  for (const std::uint32_t point : found->second) {
    if (point < letters.bytes.size()) out.push_back(letters.bytes[point]);
  }
  return true;
}

}  // namespace newsbook
