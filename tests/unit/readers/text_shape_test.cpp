#include "readers/text_shape.h"

#include <catch2/catch.hpp>

#include "readers/words.h"

namespace newsbook {
namespace {

TEST_CASE("texts that differ in case, accents, spaces and marks alone have the same key") {
  CHECK(measure("The Café, re-opened 2019").key == measure("THE CAFE  re opened: 2019").key);
  CHECK(measure("The Café").key != measure("The Cage").key);
}

TEST_CASE("addresses and accounts are seen") {
  CHECK(measure("See https://example.com/").address);
  CHECK(measure("www.example.com").address);
  CHECK_FALSE(measure("One: two // three. ww.example").address);
  CHECK(measure("by @name").at_sign);
  CHECK_FALSE(measure("by name").at_sign);
}

TEST_CASE("letters count the same whichever alphabet they are of") {
  const TextShape latin = measure("Abcd Efgh ijkl");
  const TextShape cyrillic = measure("Абвг Дежз ийкл");
  const TextShape mixed = measure("Åbçd Éfgh ijkł");
  for (const TextShape& shape : {cyrillic, mixed}) {
    CHECK(shape.letters == latin.letters);
    CHECK(shape.words == latin.words);
    CHECK(shape.capitals == latin.capitals);
    CHECK(shape.starts_lower == latin.starts_lower);
  }
  CHECK(measure("été").starts_lower);
  CHECK_FALSE(measure("שלום").starts_lower);
  CHECK(measure("ÉTÉ 12").key == measure("été 12").key);
}

TEST_CASE("a text is measured alike in letters of any script") {
  const TextShape latin = measure("The minister said: \"No.\"");
  const TextShape russian = measure("Она министр знал: «Нет.»");
  for (const TextShape& shape : {latin, russian}) {
    CHECK(shape.words == 4);
    CHECK(shape.capitals == 2);
    CHECK(shape.sentence_ends == 1);
    CHECK(shape.ends_sentence);
    CHECK_FALSE(shape.ends_colon);
    CHECK_FALSE(shape.starts_lower);
  }
  CHECK(latin.letters == 17);
  CHECK(latin.length == 24);
}

TEST_CASE("ideographs count as three") {
  const TextShape shape = measure("新聞 12。");
  CHECK(shape.letters == 2);
  CHECK(shape.digits == 2);
  CHECK(shape.length == 3 + 3 + 1 + 2 + 3);
  CHECK(shape.words == 2);
}

TEST_CASE("what has few words is measured to its end") {
  const std::string_view text = "N. N./Agency France (2019)";
  for (const std::uint32_t most : {5U, 6U, 100U}) {
    const TextShape shape = measure_few(text, most);
    CHECK(shape.key == measure(text).key);
    CHECK(shape.length == measure(text).length);
    CHECK(shape.words == 5);
  }
  CHECK(measure_few(text, 3).words > 3);
}

TEST_CASE("the keys of a line's words are those that the word lists are looked up by, in any script") {
  for (const std::string_view text : {"Share this story", "साझा करें और पढ़ें", "شارِكْ هذا", "Поделиться новостью",
                                      "Größe, 12 Café’s l'Été", "e\u0301te\u0301"}) {
    INFO(text);
    std::vector<std::uint32_t> matter;
    LineWords words;
    measure(text, matter, words);
    const FoldedWords folded(text, LineWords::most);
    REQUIRE(words.count == folded.size());
    for (std::size_t i = 0; i < words.count; ++i) CHECK(words.keys[i] == folded.key(i));
  }
  CHECK(measure("यह कि एक नहीं").function_words == 4);
}

}  // namespace
}  // namespace newsbook
