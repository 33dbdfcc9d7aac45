#include "base/nearest.h"

#include <array>
#include <catch2/catch.hpp>

using namespace newsbook;

namespace {

constexpr std::array<std::string_view, 6> words = {"pages", "book", "articles", "font-size", "h2", "h3"};

}  // namespace

TEST_CASE("a slip of the finger finds the word meant") {
  CHECK(nearest("pages", words) == "pages");
  CHECK(nearest("page", words) == "pages");
  CHECK(nearest("bok", words) == "book");
  CHECK(nearest("boook", words) == "book");
  CHECK(nearest("fnot-size", words) == "font-size");  // a swap is one slip
  CHECK(nearest("atricels", words) == "articles");    // two swaps are two
  CHECK(nearest("h4", words) == "h2");                // the first of several
}

TEST_CASE("a word too far from all of them finds none") {
  CHECK_FALSE(nearest("xyzzy", words));
  CHECK_FALSE(nearest("", words));
  CHECK_FALSE(nearest("font-weight", words));
  CHECK_FALSE(nearest("x", std::array<std::string_view, 1>{"y"}));
  CHECK_FALSE(nearest("pages", {}));
  CHECK_FALSE(nearest(std::string(100'000, 'a'), words));
}

TEST_CASE("a nearer word later wins over a farther one before") {
  CHECK(nearest("margin-tip", std::array<std::string_view, 2>{"margin-tops", "margin-top"}) == "margin-top");
}
