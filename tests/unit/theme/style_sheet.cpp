// The style sheet that the EPUB gets: the rules of a theme, and nothing that a reading system chokes on.
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "css_lint.h"
#include "theme/device.h"
#include "theme/theme.h"

using namespace newsbook;
using newsbook::test::css_lint;

namespace {

std::string printed(std::string_view css, const std::vector<EmbeddedFont>& fonts = {}) {
  auto theme = parse_theme(css, "test.css");
  if (!theme) FAIL(format(theme.error()));
  return print_style_sheet(*theme, fonts);
}

// The block of one selector.
std::string block(const std::string& sheet, const std::string& selector) {
  const std::size_t start = sheet.find("\n" + selector + " {\n");
  if (start == std::string::npos) return "none";
  return sheet.substr(start + 1, sheet.find("}\n", start) + 1 - start);
}

std::string shipped(const std::string& name) {
  std::ifstream file(std::string(SOURCE_DIR) + "/styles/" + name + ".css", std::ios::binary);
  REQUIRE(file);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("names are doubled for old reading systems, the standard one last") {
  const std::string sheet = printed(
      "h2 { break-before: page; break-after: avoid; hyphens: none } span.small-caps { font-variant-caps: "
      "small-caps }");
  const std::string rule = block(sheet, "h2");
  CHECK(
      rule.ends_with("  page-break-before: always;\n"
                     "  break-before: page;\n"
                     "  page-break-after: avoid;\n"
                     "  break-after: avoid;\n"
                     "  -webkit-hyphens: none;\n"
                     "  -epub-hyphens: none;\n"
                     "  adobe-hyphenate: none;\n"
                     "  hyphens: none;\n}\n"));
  CHECK(block(sheet, "span.small-caps") ==
        "span.small-caps {\n  font-variant: small-caps;\n  font-variant-caps: small-caps;\n}\n");
}

TEST_CASE("the base size, absolute lengths, justification and colour stay the reader's") {
  const std::string sheet = printed(
      "body { font-family: serif; font-size: 10pt; line-height: 13pt; text-align: justify; color: #333 }"
      "h2 { border-top: 0.7pt solid }");
  CHECK(block(sheet, "body") == "body {\n  font-family: serif;\n}\n");
  CHECK(block(sheet, "h2").find("  border-top: thin solid;\n") != std::string::npos);
}

TEST_CASE("the side where lines start is said to old systems as left") {
  CHECK(block(printed("p { text-align: start }"), "p").find("  text-align: left;\n  text-align: start;\n") !=
        std::string::npos);
  CHECK(block(printed("p { text-align: end }"), "p").find("  text-align: right;\n  text-align: end;\n") !=
        std::string::npos);
}

TEST_CASE("right-to-left text has the sides of margins and padding the other way round") {
  const std::string sheet = printed(
      "ul { padding-left: 1.4em } td { padding: 0.3em 1.2em 0.4em 0.1em } p { margin: 1em 2em } "
      "blockquote { margin: 0 1em; margin-right: 0.5em }");
  const auto mirrored = [&](const std::string& name) {
    return block(sheet, "[dir=\"rtl\"] " + name + ", " + name + "[dir=\"rtl\"]");
  };
  CHECK(mirrored("ul").ends_with("{\n  padding-left: 0;\n  padding-right: 1.4em;\n}\n"));
  CHECK(mirrored("td").ends_with("{\n  padding-left: 1.2em;\n  padding-right: 0.1em;\n}\n"));
  CHECK(mirrored("blockquote").ends_with("{\n  margin-left: 0.5em;\n  margin-right: 1em;\n}\n"));
  CHECK(mirrored("p") == "none");
}

TEST_CASE("embedded fonts come before the rules") {
  const std::string sheet = printed("", {{"Noto Serif", 700, true, "fonts/a.otf"}});
  CHECK(
      sheet.starts_with("@charset \"utf-8\";\n"
                        "@font-face {\n"
                        "  font-family: \"Noto Serif\";\n"
                        "  font-weight: 700;\n"
                        "  font-style: italic;\n"
                        "  src: url(\"fonts/a.otf\");\n"
                        "}\n"));
}

TEST_CASE("where a theme is silent the EPUB says what the pages show") {
  const std::string sheet = printed("p { text-indent: 1em }");
  CHECK(block(sheet, "p") == "p {\n  margin: 0;\n  text-indent: 1em;\n}\n");
  CHECK(block(sheet, "hr").find("border: 0;") != std::string::npos);
  CHECK(block(sheet, "li ol, li ul") == "li ol, li ul {\n  margin-top: 0;\n  margin-bottom: 0;\n}\n");
  CHECK(block(sheet, "th").find("text-align: start;") != std::string::npos);
}

TEST_CASE("a declaration that a later one replaces is not printed") {
  CHECK(block(printed("p { margin: 1em } p { margin: 2em }"), "p") == "p {\n  margin: 2em;\n}\n");
}

TEST_CASE("lint finds what it looks for") {
  const std::string clean = "@charset \"utf-8\";\n";
  CHECK(css_lint(clean).empty());
  for (const char* bad : {"p { margin: calc(1em) }",
                          "p { margin: 1rem }",
                          "p { margin: 2.5mm }",
                          "p { text-align: justify }",
                          "p { display: flex }",
                          "@page { }",
                          "p {\n  color: red }",
                          "p { position: fixed }",
                          "p { float: left }",
                          "p { margin: 0 -1em }",
                          "p { margin: 0 0 0 3em }",
                          "p { margin-left: 12em }",
                          "p { visibility: hidden }",
                          "p { display: none }",
                          "p { line-height: 1.3em }",
                          "p { border-color: #333 }",
                          "p { background: white }",
                          "@import \"a.css\";",
                          "p { src: url(\"https://example.org/a.ttf\") }",
                          "p { src: url(a.woff2) }",
                          "p { width: 20em }",
                          "p { color: red !important }",
                          "p { column-count: 2; columns: 2 }",
                          "p {"}) {
    CAPTURE(bad);
    CHECK_FALSE(css_lint(clean + bad).empty());
  }
}

TEST_CASE("the shipped themes parse, differ, and print clean style sheets") {
  std::vector<std::string> sheets;
  for (const char* name : {"broadsheet", "magazine"}) {
    CAPTURE(name);
    auto theme = parse_theme(shipped(name), name);
    if (!theme) FAIL(format(theme.error()));
    apply_device(*theme, *find_device(default_device));
    sheets.push_back(print_style_sheet(*theme, {{"Noto Serif", 400, false, "fonts/a.ttf"}}));
    CHECK(css_lint(sheets.back()) == "");
    // Contents are not at text size.
    const Style text = theme->resolve(Role::paragraph, theme->resolve(Role::article, theme->root()));
    const Style contents = theme->resolve(Role::contents_entry, theme->root());
    CHECK(contents.font_size != text.font_size);
  }
  CHECK(sheets[0] != sheets[1]);
}

TEST_CASE("the shipped themes differ in font, alignment, headlines and where articles start") {
  const auto broadsheet = parse_theme(shipped("broadsheet"), "broadsheet");
  const auto magazine = parse_theme(shipped("magazine"), "magazine");
  REQUIRE(broadsheet);
  REQUIRE(magazine);
  const auto style = [](const Theme& theme, Role role) { return theme.resolve(role, theme.root()); };
  CHECK(broadsheet->root().font_family != magazine->root().font_family);
  CHECK(broadsheet->root().align != magazine->root().align);
  CHECK(style(*broadsheet, Role::headline).align != style(*magazine, Role::headline).align);
  CHECK(style(*broadsheet, Role::article).break_before != style(*magazine, Role::article).break_before);
}
