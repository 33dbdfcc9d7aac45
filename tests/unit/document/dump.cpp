#include "document/dump.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "sample_book.h"

using namespace newsbook;
using namespace newsbook::test;

TEST_CASE("The articles' dump is JSON with what other programs read", "[dump]") {
  const auto json = nlohmann::json::parse(dump_articles(sample_book()));
  REQUIRE(json.size() == 1);
  CHECK(json[0]["title"] == "A very small headline");
  CHECK(json[0]["byline"] == "Anna Boris, Carla Eriksson");
  CHECK(json[0]["published"] == "2024-11-26T10:30:00Z");
  CHECK(json[0]["language"] == "en");
  CHECK(json[0]["captions"] == nlohmann::json({"A bridge (AFP)", "Second caption"}));
  CHECK(
      json[0]["paragraphs"] ==
      nlohmann::json({"What it is about", "First.", "Second.", "Subhead", "Third.", "Quoted.", "One", "Two",
                      "Name\tAge\nAda\t36", "x = 1;\ny = 2;", "Pulled", "14:05 GMT", "News.", "up\nGrüße"}));
}

TEST_CASE("What is not known is null", "[dump]") {
  Book book = sample_book();
  Article& article = book.sections[0].articles[0];
  article.byline.clear();
  article.published.reset();
  const auto json = nlohmann::json::parse(dump_articles(book));
  CHECK(json[0]["byline"].is_null());
  CHECK(json[0]["published"].is_null());
}

TEST_CASE("The book's dump shows every node with its role and origin", "[dump]") {
  const std::string dump = dump_book(sample_book());
  for (const char* line : {"book \"Sample\"\n", "    article #a1 [en] @sample.txt:0\n",
                           "      headline\n        \"A \"\n        em \"very\"\n",
                           "      lead-figure\n        caption \"A bridge\"\n        credit \"AFP\"\n",
                           "      paragraph #a1-1 @sample.txt:7 \"First.\"\n",
                           "      heading 1 #a1-3 @sample.txt:0 \"Subhead\"\n",
                           "        item\n          paragraph #a1-7 @sample.txt:7 \"One\"\n",
                           "        header-row\n          header-cell \"Name\"\n",
                           "preformatted #a1-11 @sample.txt:0 \"x = 1;\\ny = 2;\"\n",
                           "        link \"#a1-3\" \"up\"\n        note-ref #n1\n        line-break\n        "
                           "foreign [de] \"Grüße\"\n",
                           "      note #n1\n        paragraph",
                           "      related \"https://example.org/2\" \"More\"\n", "      truncated\n"}) {
    INFO(line);
    CHECK(dump.find(line) != std::string::npos);
  }
}
