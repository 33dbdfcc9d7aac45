#include "document/date_text.h"

#include <catch2/catch.hpp>
#include <thread>

using namespace newsbook;

TEST_CASE("dates are written as the language does, in the Gregorian calendar", "[date]") {
  const Date day = {2025, 3, 14, TimeOfDay{23, 59, 0, -600}};
  CHECK(date_text(day, "en") == "March 14, 2025");
  CHECK(date_text(day, "en-GB") == "14 March 2025");
  CHECK(date_text(day, "de") == "14. März 2025");
  CHECK(date_text(day, "nb-NO") == "14. mars 2025");
  CHECK(date_text(day, "nn") == "14. mars 2025");
  CHECK(date_text(day, "zh-Hans") == "2025年3月14日");
  CHECK(date_text(day, "th") == "14 มีนาคม ค.ศ. 2025");
}

TEST_CASE("a language without a form of its own gets figures", "[date]") {
  CHECK(date_text({814, 1, 28, {}}, "la") == "0814-01-28");
  CHECK(date_text({2025, 3, 14, {}}, "") == "2025-03-14");
  CHECK(date_text({2025, 3, 14, {}}, "no language") == "2025-03-14");
}

TEST_CASE("dates are written by several threads", "[date]") {
  std::string first, second;
  std::thread one([&] { first = date_text({2025, 3, 14, {}}, "fr"); });
  std::thread two([&] { second = date_text({2025, 3, 14, {}}, "fr"); });
  one.join();
  two.join();
  CHECK(first == "14 mars 2025");
  CHECK(second == first);
}
