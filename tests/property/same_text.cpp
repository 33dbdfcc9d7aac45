// Every visible character of the Book is in the text of both outputs.
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <map>

#include "articles.h"
#include "document/characters.h"
#include "outputs.h"
#include "text/unicode.h"

using namespace newsbook;

namespace {

bool has_right_to_left(const std::string& text) {
  for (std::size_t position = 0; position < text.size();) {
    if (is_right_to_left(next_code_point(text, position))) return true;
  }
  return false;
}

// The longest beginning of wanted that stands in text at or after from: where, and how long.
std::pair<std::size_t, std::size_t> longest_beginning(const std::string& wanted, const std::string& text,
                                                      std::size_t from) {
  std::size_t low = 0, high = wanted.size(), place = from;
  while (low < high) {
    const std::size_t middle = (low + high + 1) / 2;
    const std::size_t found = text.find(wanted.substr(0, middle), from);
    if (found == std::string::npos) {
      high = middle - 1;
    } else {
      low = middle;
      place = found;
    }
  }
  return {place, low};
}

// Whether wanted stands in text in one piece, or in several in a row where pages end (heads and page numbers
// between).
bool stands_in(const std::string& wanted, const std::string& text, std::size_t pieces) {
  std::size_t from = 0;
  for (std::string rest = wanted; !rest.empty(); --pieces) {
    const auto [place, length] = longest_beginning(rest, text, from);
    if (pieces == 0 || length == 0) return false;
    from = place + length;
    rest.erase(0, length);
  }
  return true;
}

std::map<char32_t, int> character_counts(const std::string& text) {
  std::map<char32_t, int> counts;
  for (std::size_t position = 0; position < text.size();) ++counts[next_code_point(text, position)];
  return counts;
}

void check_characters(const std::vector<std::string>& wanted, const std::string& text) {
  std::string all;
  for (const std::string& piece : wanted) all += piece;
  const auto there = character_counts(text);
  for (const auto& [character, count] : character_counts(all)) {
    std::string shown;
    append_utf8(shown, character);
    const auto found = there.find(character);
    INFO("U+" << std::hex << static_cast<std::uint32_t>(character) << " " << shown);
    CHECK((found == there.end() ? 0 : found->second) >= count);
  }
}

void check_texts(const std::string& input) {
  std::vector<std::string> wanted;
  for (const std::string& text : visible_texts(book_of(input))) {
    wanted.push_back(without_white_space(map_characters(text)));
  }
  const Outputs outputs = make(input, "--quiet");
  const std::string epub = text_of_epub(outputs.epub);
  const std::string pdf = text_of_pdf(outputs.pdf);
  check_characters(wanted, epub);
  check_characters(wanted, pdf);
  for (const std::string& text : wanted) {
    INFO(text);
    CHECK(epub.find(text) != std::string::npos);
    // poppler puts right-to-left text in an order of its own: there the count of the characters has to do.
    if (!has_right_to_left(text)) CHECK(stands_in(text, pdf, 2 + text.size() / 300));
  }
}

}  // namespace

TEST_CASE("all text of every sample is in both outputs", "[text]") {
  for (const std::string& sample : samples()) {
    INFO(sample);
    check_texts(sample);
  }
}

TEST_CASE("all text of generated articles is in both outputs", "[text]") {
  const Folder folder;
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    const std::string input = folder / ("seed-" + std::to_string(seed) + ".md");
    std::ofstream(input) << random_markdown(seed);
    INFO(input << "\n" << read_file(input));
    check_texts(input);
  }
}
