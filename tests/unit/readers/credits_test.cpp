#include "readers/credits.h"

#include <catch2/catch.hpp>

namespace newsbook {
namespace {

struct Case {
  const char* text;
  const char* caption;
  const char* credit;
};

TEST_CASE("a credit is told apart from its caption") {
  const Case cases[] = {
      {"The minister in Riga (Reuters)", "The minister in Riga", "Reuters"},
      {"The minister in Riga. (AFP)", "The minister in Riga.", "AFP"},
      {"The minister in Riga (Reuters/AFP)", "The minister in Riga", "Reuters/AFP"},
      {"The minister in Riga (Credit: iStock)", "The minister in Riga", "iStock"},
      {"The minister in Riga. (Jana Berg/The Islander)", "The minister in Riga.", "Jana Berg/The Islander"},
      {"The minister in Riga. Photo: Jana Berg", "The minister in Riga.", "Jana Berg"},
      {"Die Ministerin in Riga. Foto: dpa", "Die Ministerin in Riga.", "dpa"},
      {"The minister in Riga © Getty Images", "The minister in Riga", "Getty Images"},
      {"The minister in Riga | © Jana Berg", "The minister in Riga", "Jana Berg"},
      {"(Image: J. Berg / Getty Images)", "", "J. Berg / Getty Images"},
      {"Photo: Getty Images", "", "Getty Images"},
      {"The hall (left). Photo: Carl Eriksson/Harbour Press", "The hall (left).",
       "Carl Eriksson/Harbour Press"},
      {"“We never close!” Photo: Carl Eriksson", "“We never close!”", "Carl Eriksson"},
      {"The hall in the rain.Photo: Carl Eriksson", "The hall in the rain.", "Carl Eriksson"},
      {"部长在里加（路透社）", "部长在里加", "路透社"},
      {"Image: The minister arrived in Riga on Tuesday to open the new harbour hall",
       "The minister arrived in "
       "Riga on Tuesday to open the new harbour hall",
       ""},
      {"Image: The minister in Riga, where she opened the new harbour hall. Jana Berg/AFP",
       "The minister in Riga, where she opened the new harbour hall.", "Jana Berg/AFP"},
  };
  for (const Case& item : cases) {
    INFO(item.text);
    const CreditSplit split = split_credit(item.text);
    CHECK(split.caption == item.caption);
    CHECK(split.credit == item.credit);
  }
}

TEST_CASE("brackets and colons of other kinds are no credit") {
  for (const char* text :
       {"The minister (left) and her deputy (right)", "They met in Riga (the capital)",
        "The answer was simple: no.", "He said (and nobody doubted it) that it would rain.", "(", ")", "()",
        "©", "Photo:", ""}) {
    INFO(text);
    const CreditSplit split = split_credit(text);
    CHECK(split.caption == text);
    CHECK(split.credit.empty());
  }
}

}  // namespace
}  // namespace newsbook
