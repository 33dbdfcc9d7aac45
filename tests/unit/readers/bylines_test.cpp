#include "readers/bylines.h"

#include <catch2/catch.hpp>

namespace newsbook {
namespace {

using Names = std::vector<std::string>;

TEST_CASE("bylines name people in several languages") {
  CHECK(byline_names("By Anna Boris") == Names{"Anna Boris"});
  CHECK(byline_names("by Anna Boris, Carl Eriksson and Dora Finn") ==
        Names{"Anna Boris", "Carl Eriksson", "Dora Finn"});
  CHECK(byline_names("Von Anna Boris und Carl Eriksson") == Names{"Anna Boris", "Carl Eriksson"});
  CHECK(byline_names("Par Anne Bonnet") == Names{"Anne Bonnet"});
  CHECK(byline_names("Por Ana Prieto") == Names{"Ana Prieto"});
  CHECK(byline_names("Автор: Анна Борисова") == Names{"Анна Борисова"});
  CHECK(byline_names("By Anna Boris | November 18, 2019 | Topic: Hardware") == Names{"Anna Boris"});
}

TEST_CASE("other lines are no bylines") {
  for (const char* text : {"", "By", "By the river they sat and waited.", "By Tuesday", "By November 2019",
                           "Anna Boris", "By the time the ferry came in the evening nobody was left"}) {
    INFO(text);
    CHECK(byline_names(text).empty());
  }
}

TEST_CASE("dates are found in several forms") {
  struct Case {
    const char* text;
    const char* date;
  };
  for (const Case& item :
       {Case{"Published 2024-11-26 10:30", "2024-11-26"},
        Case{"November 26, 2024 at 11:24 a.m.", "2024-11-26"},
        Case{"Tuesday 26 November 2024 11:42, UK", "2024-11-26"},
        Case{"Erschienen am 30.04.2024", "2024-04-30"}, Case{"26 de noviembre de 2024", "2024-11-26"},
        Case{"26. November 2024", "2024-11-26"}, Case{"26 ноября 2024", "2024-11-26"},
        Case{"Nov 26th, 2024", "2024-11-26"}}) {
    INFO(item.text);
    const auto date = find_date(item.text);
    REQUIRE(date.has_value());
    CHECK(to_iso(*date) == item.date);
  }
  for (const char* text : {"", "31 February 2024", "2 hours ago", "page 12 of 300", "2024", "May 2024"}) {
    INFO(text);
    CHECK_FALSE(find_date(text).has_value());
  }
}

}  // namespace
}  // namespace newsbook
