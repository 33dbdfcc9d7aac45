#include "layout/breaker.h"

#include <catch2/catch.hpp>
#include <ctime>

#include "typesetter.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

LineShape shape_of(int points, bool justified = false, bool hyphenate = false) {
  return {.measure = Length::points(points), .justified = justified, .hyphenate = hyphenate};
}

// The text of a line, with the hyphen that was added.
std::string text_of(const ShapedParagraph& paragraph, const LineBreakdown& line) {
  const auto byte = [&](Position at) {
    return at.box < paragraph.boxes.size() ? paragraph.boxes[at.box].begin + at.offset
                                           : static_cast<std::uint32_t>(paragraph.source->text.size());
  };
  std::string text = paragraph.source->text.substr(byte(line.begin), byte(line.end) - byte(line.begin));
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.pop_back();
  return line.hyphen ? text + "-" : text;
}

// Narrowest the line can be set: its spaces shrunk as far as they may.
Length narrowest(const ShapedParagraph& paragraph, const LineBreakdown& line, Typesetter& typesetter) {
  Length width;
  Length glue;
  for (std::uint32_t i = line.begin.box; i <= line.end.box && i < paragraph.boxes.size(); ++i) {
    const Box& box = paragraph.boxes[i];
    const std::uint32_t from = i == line.begin.box ? line.begin.offset : 0;
    const std::uint32_t to = i == line.end.box ? line.end.offset : box.end - box.begin;
    if (from == to) break;
    width += glue;
    width += typesetter.paragraphs.fragment(paragraph, box, from, to, i == line.end.box && line.hyphen).width;
    glue = box.glue.scaled(80, 100);
  }
  return width;
}

void check_lines(const ShapedParagraph& paragraph, const ParagraphLayout& layout, const LineShape& shape,
                 Typesetter& typesetter) {
  REQUIRE_FALSE(layout.lines.empty());
  Position expected;
  for (const LineBreakdown& line : layout.lines) {
    CHECK(line.begin == expected);
    CHECK(line.end > line.begin);
    CHECK(narrowest(paragraph, line, typesetter).units() <= shape.measure.units() + 1);
    expected = line.end;
  }
  CHECK(expected.box == paragraph.boxes.size());
  CHECK(layout.lines.back().last);
}

}  // namespace

TEST_CASE("Lines cover the paragraph and fit the measure, at any width", "[breaker]") {
  Typesetter typesetter;
  typesetter.hyphenate();
  const auto paragraph = typesetter.shape(prose);
  for (int width = 20; width < 400; width += 7) {
    for (const bool justified : {false, true}) {
      const LineShape shape = shape_of(width, justified, width % 2 == 0);
      const auto layouts = break_paragraph(paragraph, shape, typesetter.paragraphs);
      INFO(width);
      REQUIRE_FALSE(layouts.empty());
      check_lines(paragraph, layouts.front(), shape, typesetter);
    }
  }
}

TEST_CASE("Words are hyphenated where their language allows it, never three lines in a row", "[breaker]") {
  Typesetter typesetter;
  typesetter.hyphenate();
  const auto paragraph = typesetter.shape(prose);
  int hyphens = 0;
  for (int width = 90; width < 200; width += 5) {
    int in_a_row = 0;
    const auto layout =
        break_paragraph(paragraph, shape_of(width, true, true), typesetter.paragraphs).front();
    for (const LineBreakdown& line : layout.lines) {
      in_a_row = line.hyphen ? in_a_row + 1 : 0;
      hyphens += line.hyphen ? 1 : 0;
      CHECK(in_a_row <= 2);
    }
  }
  CHECK(hyphens > 0);
  const auto whole = break_paragraph(paragraph, shape_of(120, true, false), typesetter.paragraphs).front();
  for (const LineBreakdown& line : whole.lines) CHECK_FALSE(line.hyphen);
}

TEST_CASE("A word without a break point is cut between clusters, and nothing of it is lost", "[breaker]") {
  Typesetter typesetter;
  const std::string text = "see " + std::string(3000, 'm') + " end";
  const auto paragraph = typesetter.shape(text);
  const LineShape shape = shape_of(100);
  const auto layout = break_paragraph(paragraph, shape, typesetter.paragraphs).front();
  check_lines(paragraph, layout, shape, typesetter);
  std::string joined;
  for (const auto& line : layout.lines) joined += text_of(paragraph, line);
  CHECK(joined == "see" + std::string(3000, 'm') + "end");
}

TEST_CASE("A measure narrower than a letter still ends", "[breaker]") {
  Typesetter typesetter;
  const auto paragraph = typesetter.shape("Wide words");
  const auto layout = break_paragraph(paragraph, shape_of(1), typesetter.paragraphs).front();
  CHECK(layout.lines.size() == 9);
}

TEST_CASE("A forced break ends the line where it stands", "[breaker]") {
  Typesetter typesetter;
  const auto paragraph = typesetter.shape("one two\nthree");
  const auto layout = break_paragraph(paragraph, shape_of(400), typesetter.paragraphs).front();
  REQUIRE(layout.lines.size() == 2);
  CHECK(text_of(paragraph, layout.lines[0]) == "one two");
  CHECK(layout.lines[0].last);
  CHECK(text_of(paragraph, layout.lines[1]) == "three");
}

TEST_CASE("Kept white space keeps its columns and its empty lines", "[breaker]") {
  Typesetter typesetter;
  typesetter.preserve_white_space();
  const auto paragraph = typesetter.shape("if x:\n    y\n\nz");
  const auto layout = break_paragraph(paragraph, shape_of(400), typesetter.paragraphs).front();
  REQUIRE(layout.lines.size() == 4);
  Galley galley;
  GalleyWriter writer(galley);
  std::vector<Length> widths;
  for (const auto& line : layout.lines) {
    writer.begin_row(Length::points(13));
    widths.push_back(set_line(paragraph, line,
                              {Length(), Length::points(400), Length::points(10), TextAlign::start},
                              typesetter.paragraphs, writer));
    writer.end_row();
  }
  writer.finish();
  CHECK(galley.text == "if x:    yz");
  CHECK(widths[1] > typesetter.shaper.space_width(0) * 4);
  CHECK(widths[2].units() == 0);
}

TEST_CASE("Work grows with the text, also without a break point in it", "[breaker]") {
  Typesetter typesetter;
  const auto seconds = [&](std::size_t bytes) {
    const std::string text(bytes, 'x');
    const std::clock_t start = std::clock();  // of this process alone
    const auto paragraph = typesetter.shape(text);
    break_paragraph(paragraph, shape_of(200), typesetter.paragraphs);
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  };
  seconds(20'000);
  CHECK(seconds(800'000) < 400 * std::max(seconds(20'000), 0.001));
}
