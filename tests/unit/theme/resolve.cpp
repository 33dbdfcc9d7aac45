// Computed styles: the cascade, inheritance, and lengths in integers.
#include <catch2/catch.hpp>

#include "theme/theme.h"

using namespace newsbook;

namespace {

Theme theme_of(std::string_view css) {
  auto theme = parse_theme(css, "test.css");
  if (!theme) FAIL(format(theme.error()));
  return std::move(*theme);
}

constexpr std::string_view base = "body { font-size: 10pt; line-height: 1.3 } ";

Style resolved(const std::string& css, Role role) {
  const Theme theme = theme_of(std::string(base) + css);
  return theme.resolve(role, theme.root());
}

}  // namespace

TEST_CASE("em is the element's own size, in margins as in spacing; the parent's in font-size") {
  const Style style =
      resolved("h2 { margin-top: 1.5em; font-size: 1.2em; letter-spacing: -0.01em; text-indent: 2em }",
               Role::heading_1);
  CHECK(style.font_size == Length::points(12));
  CHECK(style.margin_top == Length::points(18));
  CHECK(style.letter_spacing == Length::points(-12).scaled(1, 100));
  CHECK(style.text_indent == Length::points(24));
}

TEST_CASE("a grey theme has of every colour the luma, on the page as in its margins") {
  Theme theme = theme_of(
      "@page { @top-left { content: string(title); color: #f00 } } "
      "body { color: #036 } p { color: #8c1d18 } h2 { color: #777 }");
  theme.set_grey();
  const Style root = theme.root();
  CHECK(root.color == 0x2A2A2A);
  CHECK(theme.resolve(Role::paragraph, root).color == 0x3E3E3E);
  CHECK(theme.resolve(Role::heading_1, root).color == 0x777777);
  CHECK(theme.page().margin_boxes.front().style.color == 0x4C4C4C);
}

TEST_CASE("sizes multiply along the nesting") {
  const Theme theme = theme_of(std::string(base) + "blockquote { font-size: 80% } p { font-size: 0.5em }");
  const Style quote = theme.resolve(Role::block_quote, theme.root());
  CHECK(quote.font_size == Length::points(8));
  CHECK(theme.resolve(Role::paragraph, quote).font_size == Length::points(4));
}

TEST_CASE("nesting without end neither overflows nor vanishes") {
  for (const char* size : {"5em", "0.2em"}) {
    const Theme theme = theme_of(std::string(base) + "blockquote { margin: 9em; font-size: " + size + " }");
    Style style = theme.root();
    for (int i = 0; i < 200; ++i) style = theme.resolve(Role::block_quote, style);
    CHECK(style.font_size >= Length::points(1));
    CHECK(style.font_size <= Length::points(1000));
    CHECK(style.line_height > Length());
  }
}

TEST_CASE("a line height without a unit is inherited as a factor") {
  CHECK(resolved("h2 { font-size: 2em }", Role::heading_1).line_height.to_points() ==
        Approx(26).margin(0.001));
  CHECK(resolved("h2 { font-size: 2em; line-height: 1.1 }", Role::heading_1).line_height.to_points() ==
        Approx(22).margin(0.001));
}

TEST_CASE("text properties are inherited, boxes are not") {
  const Theme theme = theme_of(
      "blockquote { font-style: italic; text-align: center; hyphens: auto; orphans: 3; margin: 1em;"
      " border-top: 1pt solid; break-before: page; vertical-align: super; text-decoration: underline }");
  const Style quote = theme.resolve(Role::block_quote, theme.root());
  CHECK(quote.border_top == Length::points(1));
  CHECK(quote.break_before == PageBreak::page);
  const Style inner = theme.resolve(Role::paragraph, quote);
  CHECK(inner.italic);
  CHECK(inner.align == TextAlign::center);
  CHECK(inner.hyphens == Hyphens::automatic);
  CHECK(inner.orphans == 3);
  CHECK(inner.underline);
  CHECK(inner.margin_left == Length());
  CHECK(inner.border_top == Length());
  CHECK(inner.break_before == PageBreak::automatic);
  CHECK(inner.vertical_align == VerticalAlign::baseline);
}

TEST_CASE("a rule for an element reaches its classes; the class wins wherever it stands") {
  const std::string css = "p.kicker { text-indent: 3em } p { text-indent: 1em; font-weight: 500 }";
  CHECK(resolved(css, Role::paragraph).text_indent == Length::points(10));
  CHECK(resolved(css, Role::kicker).text_indent == Length::points(30));
  CHECK(resolved(css, Role::kicker).font_weight == 500);
  CHECK(resolved(css, Role::heading_1).text_indent == Length());
}

TEST_CASE("the later declaration wins, shorthands included") {
  const std::string css = "p { margin: 1em; margin-left: 2em } p { margin-top: 3em } p { margin-left: 0 }";
  const Style style = resolved(css, Role::paragraph);
  CHECK(style.margin_top == Length::points(30));
  CHECK(style.margin_left == Length());
  CHECK(style.margin_bottom == Length::points(10));
  const Style sides = resolved("aside { padding: 1em 2em 3em; margin: 4em 5em 6em 7em }", Role::aside);
  CHECK(sides.padding_left == Length::points(20));
  CHECK(sides.padding_bottom == Length::points(30));
  CHECK(sides.margin_left == Length::points(70));
  CHECK(sides.margin_right == Length::points(50));
}

TEST_CASE("another base size and leading replace body's, and everything measured in them") {
  Theme theme = theme_of(
      "body { font-size: 9pt; line-height: 12pt } h2 { font-size: 2em }"
      "@page { @top-left { content: counter(page); font-size: 0.5em } }");
  CHECK(theme.root().font_size == Length::points(9));
  CHECK(theme.root().line_height == Length::points(12));
  theme.set_base(Length::points(21) / 2, Length::points(27) / 2);
  CHECK(theme.root().font_size == Length::points(21) / 2);
  CHECK(theme.root().line_height == Length::points(27) / 2);
  CHECK(theme.resolve(Role::heading_1, theme.root()).line_height.to_points() == Approx(27).margin(0.001));
  CHECK(theme.page().margin_boxes[0].style.font_size == Length::points(21) / 4);
}

TEST_CASE("a silent theme sets heads bold, lists marked and code in monospace") {
  CHECK(resolved("", Role::headline).font_weight == 700);
  CHECK(resolved("", Role::emphasis).italic);
  CHECK(resolved("", Role::ordered_list).marker == Marker::decimal);
  CHECK(resolved("", Role::preformatted).preserve_white_space);
  CHECK(resolved("", Role::code).font_family == std::vector<std::string>{"monospace"});
  CHECK(resolved("", Role::superscript).vertical_align == VerticalAlign::super);
  CHECK(resolved("h1.headline { font-weight: normal }", Role::headline).font_weight == 400);
}

TEST_CASE("features take HarfBuzz's form") {
  const Style style = resolved("td { font-feature-settings: \"tnum\", \"liga\" 0, \"ss01\" on }", Role::cell);
  CHECK(style.features == std::vector<std::string>{"tnum", "liga=0", "ss01=1"});
}

TEST_CASE("figures are old-style or lining, and tabular where they stand in columns") {
  const Theme theme = theme_of(std::string(base) +
                               "p { font-variant-numeric: oldstyle-nums }"
                               "table { font-variant-numeric: lining-nums tabular-nums }");
  const Style text = theme.resolve(Role::paragraph, theme.root());
  CHECK(text.old_style_figures);
  CHECK_FALSE(text.tabular_figures);
  const Style table = theme.resolve(Role::table, text);
  CHECK_FALSE(table.old_style_figures);
  CHECK(table.lining_figures);
  CHECK(table.tabular_figures);
  CHECK_FALSE(parse_theme("p { font-variant-numeric: lining-nums oldstyle-nums }", "test.css"));
  CHECK_FALSE(parse_theme("p { font-variant-numeric: roman }", "test.css"));
}

TEST_CASE("figures in code are as high as capitals, whatever those of the text are") {
  for (const Role role : {Role::preformatted, Role::code}) {
    const Style style = resolved("body { font-variant-numeric: oldstyle-nums; }", role);
    CHECK(style.lining_figures);
    CHECK_FALSE(style.old_style_figures);
  }
}
