#include "base/diagnostic.h"

#include <catch2/catch.hpp>

using namespace newsbook;

TEST_CASE("a diagnostic without a source is the program's own") {
  CHECK(format({.code = "NB-A005", .message = "no input is named"}) ==
        "newsbook: error[NB-A005]: no input is named\n");
}

TEST_CASE("a diagnostic shows where, the line, a caret and a hint") {
  CHECK(format({.severity = Severity::warning,
                .code = "NB-T003",
                .message = "unknown property",
                .source = "my.css",
                .line = 3,
                .column = 5,
                .source_line = "p { colour: red }",
                .hint = "did you mean color?"}) ==
        "my.css:3:5: warning[NB-T003]: unknown property\n"
        "  p { colour: red }\n"
        "      ^\n"
        "  hint: did you mean color?\n");
}

TEST_CASE("the caret counts characters, and a tab is one of them") {
  CHECK(format({.code = "NB-T001",
                .message = "m",
                .source = "s",
                .line = 1,
                .column = 4,
                .source_line = "\té–x"}) == "s:1:4: error[NB-T001]: m\n   é–x\n     ^\n");
}

TEST_CASE("a column without a line is not shown, a line without a column is") {
  CHECK(format({.code = "NB-R001", .message = "m", .source = "s", .column = 7}) == "s: error[NB-R001]: m\n");
  CHECK(format({.code = "NB-R001", .message = "m", .source = "s", .line = 7}) == "s:7: error[NB-R001]: m\n");
}

TEST_CASE("a long line is cut around the column, and the caret still points at it") {
  std::string line(400, 'a');
  line[300] = 'X';
  const std::string text = format(
      {.code = "NB-T001", .message = "m", .source = "s", .line = 1, .column = 301, .source_line = line});
  const auto shown = text.find("\n  …") + 1;
  const auto caret_line = text.find('\n', shown) + 1;
  const auto caret = text.find('^') - caret_line;
  const auto x = text.find('X') - shown - 2;  // the ellipsis is three bytes and one column
  CHECK(caret == x);
  CHECK(caret_line - shown < 120);
}

TEST_CASE("a column beyond the line's end draws no caret") {
  CHECK(
      format(
          {.code = "NB-T001", .message = "m", .source = "s", .line = 1, .column = 9, .source_line = "ab"}) ==
      "s:1:9: error[NB-T001]: m\n  ab\n");
}

TEST_CASE("nothing that an input says can drive a terminal") {
  const std::string bad = "a\x1B[2J\x7F\xC2\x9B b\xFF\xE2\x80\xAE\n\xC3";
  const std::string text =
      format({.code = "NB-R001", .message = bad, .source = bad, .line = 1, .source_line = bad, .hint = bad});
  const std::string safe = "a\uFFFD[2J\uFFFD\uFFFD b\uFFFD\uFFFD\uFFFD\uFFFD";
  CHECK(text == safe + ":1: error[NB-R001]: " + safe + "\n  " + safe + "\n  hint: " + safe + "\n");
}

TEST_CASE("well-formed UTF-8 passes, ill-formed does not", "[utf8]") {
  const auto shown = [](const std::string& message) {
    const std::string text = format({.code = "c", .message = message});
    return text.substr(20, text.size() - 21);
  };
  CHECK(shown("ü€𝄞") == "ü€𝄞");
  CHECK(shown("\xC0\xAF") == "\uFFFD\uFFFD");                      // overlong
  CHECK(shown("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");            // a surrogate
  CHECK(shown("\xF4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD");  // above U+10FFFF
  CHECK(shown("\xE2\x82") == "\uFFFD\uFFFD");                      // cut off
}

TEST_CASE("collected diagnostics keep their order and know their severities") {
  Diagnostics first, second;
  first.add({.severity = Severity::note, .code = "1", .message = "m"});
  second.add({.severity = Severity::warning, .code = "2", .message = "m"});
  second.add({.severity = Severity::note, .code = "3", .message = "m"});
  CHECK_FALSE(first.has(Severity::warning));
  first.append(std::move(second));
  REQUIRE(first.entries().size() == 3);
  CHECK(first.entries()[0].code == "1");
  CHECK(first.entries()[2].code == "3");
  CHECK(first.has(Severity::warning));
  CHECK_FALSE(first.has(Severity::error));
}
