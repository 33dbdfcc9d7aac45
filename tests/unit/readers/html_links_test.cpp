#include <catch2/catch.hpp>

#include "readers/html_links.h"

namespace newsbook {

TEST_CASE("A reference is resolved against its base") {
  const auto resolve = [](std::string_view reference) {
    return resolve_link("https://a.example/b/c/d?q#f", reference);
  };
  CHECK(resolve("https://b.example/x") == "https://b.example/x");
  CHECK(resolve("//b.example/x") == "https://b.example/x");
  CHECK(resolve("/x") == "https://a.example/x");
  CHECK(resolve("x") == "https://a.example/b/c/x");
  CHECK(resolve("./x") == "https://a.example/b/c/x");
  CHECK(resolve("../x") == "https://a.example/b/x");
  CHECK(resolve("../../../../x") == "https://a.example/x");
  CHECK(resolve("?y") == "https://a.example/b/c/d?y");
  CHECK(resolve(" x y ") == "https://a.example/b/c/x%20y");
  CHECK(resolve("mailto:a@b.example") == "mailto:a@b.example");
}

TEST_CASE("What no book links to is no link") {
  for (const std::string_view reference : {"javascript:alert(1)", "JavaScript:x", "java\nscript:x",
                                           "data:text/html,x", "file:///etc/passwd", "#top", ""}) {
    CHECK(resolve_link("https://a.example/", reference).empty());
  }
  CHECK(resolve_link("", "x").empty());
  CHECK(resolve_link("", "https://a.example/x") == "https://a.example/x");
}

TEST_CASE("Parameters that track are taken off") {
  CHECK(without_tracking("https://a.example/x?utm_source=y") == "https://a.example/x");
  CHECK(without_tracking("https://a.example/x?a=1&fbclid=2&b=3#c") == "https://a.example/x?a=1&b=3#c");
  CHECK(without_tracking("https://a.example/x#a?utm_source=y") == "https://a.example/x#a?utm_source=y");
}

}  // namespace newsbook
