#include "document/date.h"

#include <catch2/catch.hpp>

using namespace newsbook;

TEST_CASE("ISO dates are read in their usual forms and printed back", "[date]") {
  for (const char* text :
       {"2024-11-26", "2024-02-29", "2024-11-26T10:30:00", "2024-11-26T10:30:00Z",
        "2024-11-26T10:30:05+02:00", "2024-11-26T10:30:05-09:30", "0001-01-01", "9999-12-31"}) {
    const auto date = parse_iso_date(text);
    INFO(text);
    REQUIRE(date);
    CHECK(to_iso(*date) == text);
  }
  CHECK(to_iso(*parse_iso_date("2024-11-26 10:30")) == "2024-11-26T10:30:00");
  CHECK(to_iso(*parse_iso_date("2024-11-26T10:30:00.123Z")) == "2024-11-26T10:30:00Z");
  CHECK(to_iso(*parse_iso_date("2024-11-26T10:30:00+0200")) == "2024-11-26T10:30:00+02:00");
}

TEST_CASE("What is no date is refused", "[date]") {
  for (const char* text : {"", "2024", "2024-13-01", "2024-00-01", "2023-02-29", "2024-11-31", "2024-11-26T",
                           "26.11.2024", "2024-11-26T25:00", "2024-11-26T10:61", "2024-11-26T10:30:00+99:00",
                           "2024-11-26 x", "0000-01-01", "2024-11-26T10:30:00Zjunk"}) {
    INFO(text);
    CHECK_FALSE(parse_iso_date(text));
  }
}

TEST_CASE("Unix times and dates convert both ways", "[date]") {
  CHECK(to_unix_time(*parse_iso_date("1970-01-01")) == 0);
  CHECK(to_unix_time(*parse_iso_date("2000-03-01")) == 951868800);
  CHECK(to_unix_time(*parse_iso_date("2024-11-26T02:00:00+02:00")) == 1732579200);
  CHECK(to_iso(from_unix_time(1732579200)) == "2024-11-26T00:00:00Z");
  CHECK(to_iso(from_unix_time(-1)) == "1969-12-31T23:59:59Z");
  for (std::int64_t day = -200'000; day < 200'000; day += 37) {
    REQUIRE(to_unix_time(from_unix_time(day * 86400 + 5)) == day * 86400 + 5);
  }
}
