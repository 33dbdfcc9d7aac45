#include "readers/dates.h"

#include <catch2/catch.hpp>

namespace newsbook {
namespace {

struct Case {
  const char* text;
  const char* date;
};

TEST_CASE("dates are found in figures, of any script") {
  for (const Case& item :
       {Case{"Published 2024-11-26 10:30", "2024-11-26"}, Case{"Erschienen am 30.04.2024", "2024-04-30"},
        Case{"3.5.2024", "2024-05-03"}, Case{"26/11/2024 14:05", "2024-11-26"},
        Case{"11/26/2024", "2024-11-26"}, Case{"05/05/2024", "2024-05-05"}, Case{"2024/1/3", "2024-01-03"},
        Case{"26-11-2024", "2024-11-26"}, Case{"2024年11月26日 21時37分", "2024-11-26"},
        Case{"渡辺洋介2025年1月3日", "2025-01-03"}, Case{"2024년 11월 26일", "2024-11-26"},
        Case{"٢٦/١١/٢٠٢٤", "2024-11-26"}, Case{"２０２４年１１月２６日", "2024-11-26"},
        Case{"Di 26.11.24 | 14:07", "2024-11-26"}, Case{"03.05.98", "1998-05-03"},
        Case{"14:05 | 26.11.2024 | page 3", "2024-11-26"}}) {
    INFO(item.text);
    const auto date = find_date(item.text);
    REQUIRE(date.has_value());
    CHECK(to_iso(*date) == item.date);
  }
}

TEST_CASE("dates are found with a month's name") {
  for (const Case& item :
       {Case{"November 26, 2024 at 11:24 a.m.", "2024-11-26"},
        Case{"Tuesday 26 November 2024 11:42, UK", "2024-11-26"}, Case{"2023 Jan 7", "2023-01-07"},
        Case{"26 de noviembre de 2024", "2024-11-26"}, Case{"26. November 2024", "2024-11-26"},
        Case{"26 ноября 2024", "2024-11-26"}, Case{"Nov 26th, 2024", "2024-11-26"},
        Case{"1er août 2024", "2024-08-01"}, Case{"26 نوفمبر 2024", "2024-11-26"},
        Case{"٢٦ نوفمبر ٢٠٢٤", "2024-11-26"}, Case{"26 नवंबर 2024", "2024-11-26"}}) {
    INFO(item.text);
    const auto date = find_date(item.text);
    REQUIRE(date.has_value());
    CHECK(to_iso(*date) == item.date);
  }
}

TEST_CASE("what could be several dates, or is none, is no date") {
  for (const char* text : {"", "31 February 2024", "2 hours ago", "page 12 of 300", "2024", "May 2024",
                           "05/06/2024", "1.2.3", "10.2.24", "26.13.24", "26/11/24", "192.168.2024.1",
                           "12:30:2024", "10-20", "99999999-11-26", "2024-13-45"}) {
    INFO(text);
    CHECK_FALSE(find_date(text).has_value());
  }
}

}  // namespace
}  // namespace newsbook
