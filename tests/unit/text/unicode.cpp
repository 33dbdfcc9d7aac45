#include "text/unicode.h"

#include <catch2/catch.hpp>

using namespace newsbook;

TEST_CASE("code points go out and come back", "[unicode]") {
  const std::u32string all = {U'a', 0x7F, 0x80, 0x7FF, 0x800, 0xFFFD, 0x10000, 0x10FFFF};
  std::string text;
  for (const char32_t c : all) append_utf8(text, c);
  CHECK(text.size() == 1 + 1 + 2 + 2 + 3 + 3 + 4 + 4);
  CHECK(count_code_points(text) == all.size());
  std::u32string back;
  for (std::size_t position = 0; position < text.size();) back += next_code_point(text, position);
  CHECK(back == all);
}

TEST_CASE("UTF-8 is valid or it is not", "[unicode]") {
  CHECK(is_valid_utf8(""));
  CHECK(is_valid_utf8("plain text of more than eight bytes"));
  CHECK(is_valid_utf8("naïve – 新聞 \U0001F600"));
  CHECK_FALSE(is_valid_utf8("\xC0\xAF"));                  // overlong
  CHECK_FALSE(is_valid_utf8("\xED\xA0\x80"));              // surrogate
  CHECK_FALSE(is_valid_utf8("\xF4\x90\x80\x80"));          // beyond U+10FFFF
  CHECK_FALSE(is_valid_utf8("sixteen letters!\xE2\x82"));  // cut off
  CHECK_FALSE(is_valid_utf8("a\x80"));
}

TEST_CASE("NFC composes, but leaves compatibility ideographs alone", "[unicode]") {
  CHECK(to_nfc("e\u0301t\u00E9") == "\u00E9t\u00E9");
  CHECK(to_nfc("\u212B") == "\u00C5");
  CHECK(to_nfc("\u1112\u1161\u11AB") == "\uD55C");
  CHECK(to_nfc("e\u0301\uF900o\u0308\U0002F800") == "\u00E9\uF900\u00F6\U0002F800");
  CHECK(to_nfc("\uFB01") == "\uFB01");
  CHECK(to_nfc("").empty());
  std::string marks = "e";
  for (int i = 0; i < 50'000; ++i) marks += i % 2 == 0 ? "\u0301" : "\u0323";
  CHECK(to_nfc(marks) == marks);  // would take seconds to sort
}

TEST_CASE("what NFC does not change is NFC, whatever stands around it", "[unicode]") {
  for (char32_t c = 0; c < 0x10FFFF; c = c == 0xD7FF ? 0xE000 : c + 1) {
    std::string text = "a";
    append_utf8(text, c);
    text += 'b';
    const std::string normal = to_nfc(text);
    const bool kept = normal == text && is_nfc(normal);
    if (is_nfc(text) != kept) FAIL(std::hex << static_cast<std::uint32_t>(c));
  }
  CHECK(is_nfc("“naïve – café”"));
  CHECK_FALSE(is_nfc("cafe\u0301"));
  CHECK_FALSE(is_nfc("“\u2001”"));
}

TEST_CASE("a run of printable ASCII ends at the first other character", "[unicode]") {
  for (const std::size_t length : {0U, 1U, 63U, 64U, 65U, 127U, 128U, 200U}) {
    const std::string run(length, '~');
    for (const std::string end : {"", "\n", "\x7F", "\x1F", "é", "\t more"}) {
      CHECK(printable_ascii_run("é" + run + end, 2) == length);
    }
  }
  for (int c = 0; c < 256; ++c) {
    const std::string text = std::string(70, ' ') + static_cast<char>(c) + std::string(70, ' ');
    CHECK(printable_ascii_run(text, 0) == (c >= 0x20 && c < 0x7F ? text.size() : 70));
  }
}

TEST_CASE("no-break spaces are no white space", "[unicode]") {
  for (const char32_t c : {U' ', U'\t', U'\n', U'\f', U'\u0085', U'\u2003', U'\u2028', U'\u3000'}) {
    CHECK(is_white_space(c));
  }
  for (const char32_t c : {U'\u00A0', U'\u2007', U'\u202F', U'\u200B', U'x'}) CHECK_FALSE(is_white_space(c));
  CHECK(collapse_white_space(" \t one\n\ntwo\u00A0three \u2003") == "one two\u00A0three");
  CHECK(collapse_white_space(" \n ").empty());
}

TEST_CASE("white space collapses wherever it stands", "[unicode]") {
  const std::string words = "one two three four five six";
  for (const std::string space : {" ", "  ", "\t", "\n \n", "\u2003", " \u3000"}) {
    for (std::size_t i = 0; i <= words.size(); ++i) {
      std::string text = words;
      text.insert(i, space);
      INFO(i << " in " << text);
      std::string wanted = words;
      const bool at_end = i == 0 || i == words.size();
      const bool beside_space = !at_end && (words[i] == ' ' || words[i - 1] == ' ');
      if (!at_end && !beside_space) wanted.insert(i, " ");
      CHECK(collapse_white_space(text) == wanted);
    }
  }
}

TEST_CASE("characters are counted in a text of any length", "[unicode]") {
  std::string text;
  for (std::size_t count = 0; count < 40; ++count) {
    CHECK(count_code_points(text) == count);
    text += count % 3 == 0 ? "a" : count % 3 == 1 ? "é" : "新";
  }
}

TEST_CASE("letters, digits, case", "[unicode]") {
  CHECK(is_letter(U'q'));
  CHECK(is_letter(U'新'));
  CHECK_FALSE(is_letter(U'3'));
  CHECK_FALSE(is_letter(U'@'));
  CHECK_FALSE(is_letter(U'['));
  CHECK(is_digit(U'7'));
  CHECK(is_digit(U'\u0663'));
  CHECK_FALSE(is_digit(U':'));
  CHECK(is_upper(U'Å'));
  CHECK_FALSE(is_upper(U'å'));
  CHECK(to_lower(U'Ж') == U'ж');
  CHECK(to_lower(U'Z') == U'z');
  CHECK(to_lower(U'[') == U'[');
  CHECK(fold_case("STRASSE") == fold_case("Straße"));
  CHECK(fold_case("News 24") == "news 24");
}

TEST_CASE("right-to-left characters", "[unicode]") {
  for (const char32_t c : {U'\u05D0', U'\u0628', U'\u0664', U'\u202B', U'\u2067'}) CHECK(is_right_to_left(c));
  for (const char32_t c : {U'a', U'5', U'\u0301', U'新', U'\u2066'}) CHECK_FALSE(is_right_to_left(c));
}
