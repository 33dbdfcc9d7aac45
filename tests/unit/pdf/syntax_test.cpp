#include "pdf/syntax.h"

#include <catch2/catch.hpp>

#include "base/fingerprint.h"

using namespace newsbook;

namespace {

std::string thousandths_text(std::int64_t value) {
  std::string out;
  append_thousandths(out, value);
  return out;
}

}  // namespace

TEST_CASE("numbers have no needless digits") {
  CHECK(thousandths_text(0) == "0");
  CHECK(thousandths_text(12000) == "12");
  CHECK(thousandths_text(-12500) == "-12.5");
  CHECK(thousandths_text(1030) == "1.03");
  CHECK(thousandths_text(-7) == "-0.007");
  CHECK(thousandths_text(1000000999) == "1000000.999");
}

TEST_CASE("lengths are rounded to the nearest thousandth of a point") {
  CHECK(thousandths(Length::points(3)) == 3000);
  CHECK(thousandths(Length::from_units(32)) == 0);
  CHECK(thousandths(Length::from_units(33)) == 1);
  CHECK(thousandths(Length::from_units(-33)) == -1);
}

TEST_CASE("text strings") {
  CHECK(text_string("a (b) \\c") == R"((a \(b\) \\c))");
  CHECK(text_string("") == "()");
  CHECK(text_string("é") == "<FEFF00E9>");
  CHECK(text_string("\U0001D538x") == "<FEFFD835DD380078>");
  CHECK(text_string("a\nb") == "<FEFF0061000A0062>");
  CHECK(text_string(std::string(40000, 'a')).size() == 32767 + 2);
  std::string clefs;
  for (int i = 0; i < 20000; ++i) clefs += "\U0001D11E";
  const std::string cut = text_string(clefs);
  CHECK(cut.size() == 6 + 8 * 8191);
  CHECK(cut.ends_with("D834DD1E>"));
}

TEST_CASE("URIs are ASCII, and keep what is encoded already") {
  CHECK(uri_string("https://a.example/b?c=d&e=%20#f") == "(https://a.example/b?c=d&e=%20#f)");
  CHECK(uri_string("http://a.example/é (x)") == R"((http://a.example/%C3%A9%20\(x\)))");
}

TEST_CASE("names") {
  CHECK(name("H1") == "/H1");
  CHECK(name("a b/c#") == "/a#20b#2Fc#23");
}

TEST_CASE("a fingerprint changes with every byte, and with the length") {
  const std::string text = "seventeen bytes!!";
  const auto whole = fingerprint(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string other = text;
    other[i] = static_cast<char>(other[i] ^ 1);
    CHECK(fingerprint(other) != whole);
  }
  CHECK(fingerprint(text + '\0') != whole);
  CHECK(fingerprint("") != fingerprint(std::string(1, '\0')));
}
