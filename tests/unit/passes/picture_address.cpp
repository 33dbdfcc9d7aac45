#include "passes/picture_address.h"

#include <catch2/catch.hpp>

using namespace newsbook;
using Paths = std::vector<std::string>;

TEST_CASE("a relative address is a path beside the page, decoded and without its query", "[pictures]") {
  CHECK(paths_of_address("a.jpg") == Paths{"a.jpg"});
  CHECK(paths_of_address("./page_files/a.jpg") == Paths{"page_files/a.jpg"});
  CHECK(paths_of_address("page%20files/a%C3%A9.jpg") == Paths{"page files/aé.jpg"});
  CHECK(paths_of_address("x/../a.jpg#top") == Paths{"a.jpg"});
  CHECK(paths_of_address("a.jpg?width=300") == Paths{"a.jpg", "a.jpg?width=300"});
  CHECK(paths_of_address("100%") == Paths{"100%"});
}

TEST_CASE("an address that leaves the page's folder has no path", "[pictures]") {
  for (const char* address : {"", "/a.jpg", "//host/a.jpg", "../a.jpg", "x/../../a.jpg", "%2e%2e/a.jpg",
                              "..%2Fa.jpg", "%2Fetc/passwd", "a%00.jpg", "http://host/a.jpg",
                              "HTTPS://host/a.jpg", "file:///etc/passwd", "blob:x", "C:/a.jpg", ".", "#a"}) {
    CAPTURE(address);
    CHECK(paths_of_address(address).empty());
  }
}

TEST_CASE("data in an address are decoded", "[pictures]") {
  CHECK(data_of_address("data:image/png;base64,YWJjZA==") == "abcd");
  CHECK(data_of_address("data:image/png;base64,YWJj%5AA\n==") == "abcd");
  CHECK(data_of_address("data:image/png;base64,-_8") == "\xFB\xFF");
  CHECK(data_of_address("data:image/svg+xml;utf8,%3Csvg/>") == "<svg/>");
  CHECK(data_of_address("data:,a%2") == "a%2");
  CHECK(data_of_address("data:image/png;base64") == "");
  CHECK(data_of_address("a.jpg") == std::nullopt);
}
