#include "document/walk.h"

#include <catch2/catch.hpp>

#include "sample_book.h"

using namespace newsbook;
using namespace newsbook::test;

TEST_CASE("Paragraphs know whether they open an article, follow another one or stand alone", "[walk]") {
  const Book book = sample_book();
  const Article& article = book.sections[0].articles[0];
  const Blocks& body = article.body;
  CHECK(opening_paragraph(article) == 0);
  CHECK(block_role(body[0], nullptr, true) == Role::opening_paragraph);
  CHECK(block_role(body[1], &body[0], false) == Role::following_paragraph);
  CHECK(block_role(body[3], &body[2], false) == Role::paragraph);
  CHECK(block_role(body[2], &body[1], false) == Role::heading_1);
}

TEST_CASE("A source's name is the paper's, else its host", "[walk]") {
  Article article;
  CHECK(source_text(article).empty());
  article.source_url = "https://www.example.org:8080/a?b";
  CHECK(source_text(article) == "example.org");
  article.source_name = "The Paper";
  CHECK(source_text(article) == "The Paper");
}

TEST_CASE("a link without text shows where it leads, if that is short") {
  CHECK(shown_address("https://www.tube.com/watch?v=1") == "tube.com/watch?v=1");
  CHECK(shown_address("https://network.com/" + std::string(80, 'a')) == "network.com");
  CHECK(shown_address("https://network.com:8080?" + std::string(80, 'a')) == "network.com");
  CHECK(shown_address("#part-2") == "#part-2");
  CHECK(shown_address("mailto:anna@host") == "mailto:anna@host");
}

TEST_CASE("Locales know their direction", "[walk]") {
  for (const char* locale : {"ar", "ar-EG", "he", "fa-IR", "ur", "ks-Arab", "az-Arab-IR"}) {
    INFO(locale);
    CHECK(is_right_to_left(locale));
  }
  for (const char* locale : {"en", "", "ar-Latn", "de-1996", "zh-Hans", "ru", "ku", "hi-Deva-IN"}) {
    INFO(locale);
    CHECK_FALSE(is_right_to_left(locale));
  }
}
