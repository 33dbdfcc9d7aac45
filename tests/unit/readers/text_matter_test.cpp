#include "readers/text_matter.h"

#include <catch2/catch.hpp>
#include <string>

namespace newsbook {
namespace {

// A paragraph of words of its own, which differ in their first letters.
std::string paragraph(char initial, int number) {
  std::string text;
  for (int i = number * 100; i < number * 100 + 100; ++i) {
    std::string word(1, initial);
    for (int rest = i; word.size() < 6; rest /= 26) word += static_cast<char>('a' + rest % 26);
    text += word + ' ';
  }
  return text + "ends.";
}

std::vector<MatterFacts> facts_of(const std::string& line) {
  std::string text;
  for (int i = 0; i < 8; ++i) text += paragraph('b', i) + "\n";
  text += line + "\n";
  for (int i = 0; i < 8; ++i) text += paragraph('a', i) + "\n";
  const TextLines lines = split_lines(text);
  return compare_matter(cut_pieces(lines.lines));
}

TEST_CASE("a line shares the words that the paragraphs around it have, and hardly any others") {
  constexpr std::size_t line = 8;
  const MatterFacts own = facts_of(paragraph('c', 0)).at(line);
  CHECK(own.words == 40);
  CHECK(own.before <= 3);
  CHECK(own.after <= 3);
  const MatterFacts before = facts_of(paragraph('b', 3)).at(line);
  CHECK(before.before == 40);
  CHECK(before.after <= 3);
}

}  // namespace
}  // namespace newsbook
