#include "passes/address.h"

#include <catch2/catch.hpp>

namespace newsbook {
namespace {

TEST_CASE("addresses of the web stay, in lower case where case means nothing") {
  CHECK(web_address("https://example.org") == "https://example.org");
  CHECK(web_address("HTTP://example.org:8080/A/b?c=d&e#f") == "http://example.org:8080/A/b?c=d&e#f");
  CHECK(web_address("mailto:desk@example.org") == "mailto:desk@example.org");
  CHECK(web_address("tel:+41-22-555") == "tel:+41-22-555");
}

TEST_CASE("characters that an address must not hold are encoded, escapes are kept") {
  CHECK(web_address("https://example.org/a b\"<>\\^`{|}[]") ==
        "https://example.org/a%20b%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D");
  CHECK(web_address("https://example.org/100%25?50%") == "https://example.org/100%25?50%25");
  CHECK(web_address("https://example.org/ü#a#b") == "https://example.org/%C3%BC#a%23b");
}

TEST_CASE("a name beyond ASCII is written as the name servers know it") {
  CHECK(web_address("https://bücher.example:81/ü") == "https://xn--bcher-kva.example:81/%C3%BC");
  CHECK(web_address("https://عربي.example/") == "https://xn--ngbrx4e.example/");
}

TEST_CASE("what leads nowhere from inside a book is no address") {
  for (const char* target :
       {"", ":", "page.html", "/page", "//example.org/", "javascript:alert(1)", "data:text/html,x",
        "file:///etc", "https:", "https://", "https:///path", "https://user@example.org/",
        "https://exa mple.org/", "https://example.org:port/", "https://example..org/", "https://.org/",
        "https://\u202e.example/", "mailto:"}) {
    INFO(target);
    CHECK(web_address(target).empty());
  }
}

}  // namespace
}  // namespace newsbook
