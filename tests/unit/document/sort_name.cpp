#include "document/sort_name.h"

#include <catch2/catch.hpp>

using namespace newsbook;

TEST_CASE("People are listed by family name where their language does so", "[sort_name]") {
  CHECK(sort_name("Anna Boris", "en-GB") == "Boris, Anna");
  CHECK(sort_name("Anna B. Carlsen", "da") == "Carlsen, Anna B.");
  CHECK(sort_name("J. Müller-Lüdenscheidt", "de") == "Müller-Lüdenscheidt, J.");
  CHECK(sort_name("Conor O'Brien", "en") == "O'Brien, Conor");
  CHECK(sort_name("Анна Борис", "ru") == "Борис, Анна");
}

TEST_CASE("What may be no person, or is listed otherwise, stays as it is", "[sort_name]") {
  for (const char* name :
       {"The Night Desk", "Associated Press", "The Economist", "Reuters", "Ludwig van Beethoven",
        "Agence France Presse", "BBC News", "anna boris", "Studio 7", ""}) {
    CAPTURE(name);
    CHECK(sort_name(name, "en") == name);
  }
  for (const char* locale : {"hu", "zh-Hans", "ja", "ko", "vi", "is", "es", "ar", "und", ""}) {
    CAPTURE(locale);
    CHECK(sort_name("Anna Boris", locale) == "Anna Boris");
  }
}
