#include "document/characters.h"

#include <catch2/catch.hpp>

using namespace newsbook;

TEST_CASE("Characters that books cannot carry are dropped or become spaces", "[characters]") {
  CHECK(map_characters("plain text\nsecond line") == "plain text\nsecond line");
  CHECK(map_characters("a\tb") == "a b");
  CHECK(map_characters(std::string("a\0b\x01\x7F", 5)) == "ab");
  CHECK(map_characters("co\u00ADoperate") == "cooperate");
  CHECK(map_characters("\uFEFFstart") == "start");
  CHECK(map_characters("one\u2028two\u2029three\u0085four") == "one two three four");
  CHECK(map_characters("a\uFFFEb\U0001FFFFc\uFDD0d") == "abcd");
}

TEST_CASE("Everything else is kept to the byte", "[characters]") {
  for (const char* text : {"today\u00B4s", "“quotes” – dashes — …", "a\u00A0b\u202Fc", "مُحَمَّد\u200Cي",
                           "新聞\U00020000", "\uE000", "क्\u200Dष", "👩\u200D🚀", "\u2060x", "½ ≠ ﬁ"}) {
    CHECK(map_characters(text) == text);
  }
}

TEST_CASE("A zero-width space stays only where a script is written without spaces", "[characters]") {
  CHECK(map_characters("ไทย\u200Bไทย") == "ไทย\u200Bไทย");
  CHECK(map_characters("exam\u200Bple") == "example");
  CHECK(map_characters("ไทย\u200B") == "ไทย");
  CHECK(map_characters("\u200Bไทย") == "ไทย");
}

TEST_CASE("Mapping twice is mapping once", "[characters]") {
  const std::string text = "a\u00AD\u200B\tไ\u200Bท\u2028\uFEFF";
  CHECK(map_characters(map_characters(text)) == map_characters(text));
}
