// What a theme may say, and what is said of one that does not.
#include <catch2/catch.hpp>

#include "theme/theme.h"

using namespace newsbook;

namespace {

std::string message(std::string_view css) {
  const auto theme = parse_theme(css, "my.css");
  return theme ? "accepted" : format(theme.error());
}

std::string catalog_message(std::string_view css) {
  const auto catalog = parse_font_catalog(css, "fonts.css");
  return catalog ? "accepted" : format(catalog.error());
}

}  // namespace

TEST_CASE("an unknown property is shown in its place, with the nearest") {
  CHECK(message("h2 {\n  font-wieght: bold;\n}\n") ==
        "my.css:2:3: error[NB-T004]: the property \"font-wieght\" is not known\n"
        "    font-wieght: bold;\n"
        "    ^\n"
        "  hint: did you mean \"font-weight\"?\n");
}

TEST_CASE("an unknown selector names the nearest, or those that hold it") {
  CHECK(message("p, p.kikcer { hyphens: none }") ==
        "my.css:1:4: error[NB-T003]: nothing in a book is called \"p.kikcer\"\n"
        "  p, p.kikcer { hyphens: none }\n"
        "     ^\n"
        "  hint: did you mean \"p.kicker\"?\n");
  CHECK(message("h1 { hyphens: none }")
            .find("h1.book-title, h1.contents-title, h1.section-title, h1.headline") != std::string::npos);
  CHECK(message(".standfirst { hyphens: none }").find("hint: there is p.standfirst\n") != std::string::npos);
  CHECK(message("p em { hyphens: none }").find("nothing in a book is called \"p em\"") != std::string::npos);
}

TEST_CASE("a value that is none of its property's says what would be") {
  CHECK(message("p { text-align: middle }") ==
        "my.css:1:17: error[NB-T005]: \"middle\" is no value of text-align here\n"
        "  p { text-align: middle }\n"
        "                  ^\n"
        "  hint: it takes start, end, left, right, center or justify\n");
}

TEST_CASE("columns count characters, not bytes") {
  CHECK(message("p { font-family: \"Ünïcødé\"; colour: red }").starts_with("my.css:1:29: error[NB-T004]"));
}

TEST_CASE("absolute lengths belong to body's size and leading, and to @page") {
  CHECK(message("body { font-size: 10pt; line-height: 13pt } @page { size: 100mm 5in; margin: 1cm 6mm }") ==
        "accepted");
  CHECK(message("p { font-size: 10pt }").find("\"10pt\" is no value of font-size here") != std::string::npos);
  CHECK(message("p { margin: 0 2mm }").find("\"0 2mm\" is no value of margin here") != std::string::npos);
  CHECK(message("body { text-indent: 3mm }").find("NB-T005") != std::string::npos);
}

TEST_CASE("what reading systems choke on is no value at all") {
  for (const char* value : {"1rem", "calc(1em + 1em)", "var(--x)", "min(1em, 2em)", "max(1em, 2em)",
                            "clamp(1em, 2em, 3em)", "5vw", "1em !important", "inherit"}) {
    CAPTURE(value);
    CHECK(message(std::string("p { margin-left: ") + value + " }").find("NB-T005") != std::string::npos);
  }
  CHECK(message("p { display: flex }").find("the property \"display\" is not known") != std::string::npos);
}

TEST_CASE("broken syntax is shown where it begins") {
  CHECK(message("p { margin: 0; /* no end").find("1:16: error[NB-T002]: the comment does not end") !=
        std::string::npos);
  CHECK(
      message("p { font-family: \"A\n }").find("1:18: error[NB-T002]: the string does not end on its line") !=
      std::string::npos);
  CHECK(message("p { margin: 0").find("1:1: error[NB-T002]: the block of this rule does not end") !=
        std::string::npos);
  CHECK(message("p { margin: 0 h2 { margin: 0 } }").find("error[NB-T002]: unexpected '{'") !=
        std::string::npos);
  CHECK(message("@media print { p { margin: 0 } }").find("error[") != std::string::npos);
  CHECK(message("p").find("NB-T002") != std::string::npos);
}

TEST_CASE("text that is not UTF-8, or holds NUL, is refused before it reaches a book") {
  CHECK(message("p { font-family: \"A\xFF\" }").starts_with("my.css:1:20: error[NB-T007]"));
  CHECK(message(std::string("p {}\0", 5)).starts_with("my.css:1:5: error[NB-T007]"));
}

TEST_CASE("sheets beyond the limits are refused") {
  CHECK(message(std::string((1U << 20U) + 1, ' ')).find("NB-T001") != std::string::npos);
  std::string many;
  for (int i = 0; i < 4097; ++i) many += "p{}";
  CHECK(message(many).find("more rules than 4096") != std::string::npos);
  CHECK(message(std::string(100'000, '(')).find("NB-T") != std::string::npos);
  CHECK(message(std::string(100'000, '{')).find("NB-T") != std::string::npos);
}

TEST_CASE("comments, a byte order mark and @charset are passed over") {
  CHECK(message("\xEF\xBB\xBF@charset \"utf-8\"; /* { */ p /* x */ { /* ; */ margin /**/ : 0 /* } */; }")
            .find("NB-") != std::string::npos);  // a comment inside a name is no name
  CHECK(message("\xEF\xBB\xBF@charset \"utf-8\";\n/* { */ p { /* ; */ margin: 0 /* } */ 1em; }") ==
        "accepted");
  CHECK(message("p { font-family: \"/* a name */\" }") == "accepted");
}

TEST_CASE("@page: size, margins and what stands in them") {
  const auto theme = parse_theme(
      "@page { size: A5 landscape; margin: 10mm 20mm; margin-left: 1in;\n"
      "  @top-right { content: string(headline, first-except) \" · \" string(section); font-size: 0.5em }\n"
      "  @bottom-center { content: counter(page) } }\n"
      "body { font-size: 12pt; line-height: 1.5 }",
      "my.css");
  REQUIRE(theme);
  const PageStyle& page = theme->page();
  CHECK(page.width == Length::points(210 * 360).scaled(1, 127));
  CHECK(page.height == Length::points(148 * 360).scaled(1, 127));
  CHECK(page.margin_top == page.margin_bottom);
  CHECK(page.margin_right == Length::points(20 * 360).scaled(1, 127));
  CHECK(page.margin_left == Length::points(72));
  REQUIRE(page.margin_boxes.size() == 2);
  const MarginBox& top = page.margin_boxes[0];
  CHECK(top.place == MarginPlace::top_right);
  REQUIRE(top.content.size() == 3);
  CHECK(top.content[0].kind == MarginText::Kind::headline);
  CHECK(top.content[0].first_except);
  CHECK(top.content[1].text == " · ");
  CHECK(top.content[2].kind == MarginText::Kind::section_title);
  CHECK(top.style.font_size == Length::points(6));
  CHECK(page.margin_boxes[1].content[0].kind == MarginText::Kind::page_number);
  CHECK(message("@page { @top-rihgt { content: none } }").find("did you mean \"@top-right\"?") !=
        std::string::npos);
  CHECK(message("@page { @top-left { content: string(author) } }").find("NB-T005") != std::string::npos);
  CHECK(message("@page { size: A5 10mm }").find("NB-T005") != std::string::npos);
}

TEST_CASE("a catalogue of fonts: faces, faces of collections, chains by script") {
  const auto catalog = parse_font_catalog(
      "@font-face { font-family: \"A B\"; src: url(\"a.ttf\") }\n"
      "@font-face { font-family: C; src: url('c.ttc#2'); font-weight: bold; font-style: italic }\n"
      ":lang(\"*-Arab\") { font-family: \"A B\", C }\n"
      ":root { font-family: C }\n",
      "fonts.css");
  REQUIRE(catalog);
  REQUIRE(catalog->faces.size() == 2);
  CHECK(catalog->faces[0].family == "A B");
  CHECK(catalog->faces[0].file == "a.ttf");
  CHECK(catalog->faces[0].weight == 400);
  CHECK(catalog->faces[1].file == "c.ttc");
  CHECK(catalog->faces[1].index == 2);
  CHECK(catalog->faces[1].weight == 700);
  CHECK(catalog->faces[1].italic);
  REQUIRE(catalog->fallback.size() == 2);
  CHECK(catalog->fallback[0].script == "Arab");
  CHECK(catalog->fallback[0].families == std::vector<std::string>{"A B", "C"});
  CHECK(catalog->fallback[1].script.empty());
}

TEST_CASE("a catalogue's mistakes are shown in their place") {
  CHECK(catalog_message("@font-face { font-family: A }").find("NB-T006") != std::string::npos);
  CHECK(catalog_message("@font-face { font-family: A; src: local(\"A\") }").find("names no font file") !=
        std::string::npos);
  CHECK(catalog_message("@font-face { font-family: A; src: url(a.ttc#x) }").find("names no font file") !=
        std::string::npos);
  CHECK(catalog_message(":lang(ar) { font-family: A }").find("ISO 15924") != std::string::npos);
  CHECK(catalog_message("p { font-family: A }").find("NB-T006") != std::string::npos);
}
