#include "layout/breaker.h"

#include <catch2/catch.hpp>
#include <ctime>
#include <functional>
#include <limits>

#include "layout/line_costs.h"
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

// Narrowest the line can be set: its spaces shrunk as far as they may, its letters where the layout has them.
Length narrowest(const ShapedParagraph& paragraph, const LineBreakdown& line, bool justified,
                 Typesetter& typesetter) {
  Length width;
  Length glue;
  for (std::uint32_t i = line.begin.box; i <= line.end.box && i < paragraph.boxes.size(); ++i) {
    const Box& box = paragraph.boxes[i];
    const std::uint32_t from = i == line.begin.box ? line.begin.offset : 0;
    const std::uint32_t to = i == line.end.box ? line.end.offset : box.end - box.begin;
    if (from == to) break;
    width += glue;
    const ShapedText& part =
        typesetter.paragraphs.fragment(paragraph, box, from, to, i == line.end.box && line.hyphen);
    const WordMeasure& word = typesetter.paragraphs.measure(part, box.script);
    width += (part.width + Length::points(10).scaled(line.tracking, 100'000) * word.clusters)
                 .scaled(1000 + line.scaling, 1000);
    if (justified && i == line.begin.box && from == 0) width -= word.start_hang;
    if (justified && i == (line.end.offset > 0 ? line.end.box : line.end.box - 1)) width -= word.end_hang;
    glue = box.glue.scaled(justified ? 80 : 88, 100);
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
    // Widths of parts of words are taken from the whole word, before its parts are shaped; letters are scaled
    // by whole thousandths.
    const Length kerning = (line.end.offset > 0 || line.begin.offset > 0 ? Length::points(6) / 5 : Length()) +
                           shape.measure / 1000;
    INFO(text_of(paragraph, line));
    CHECK(narrowest(paragraph, line, shape.justified, typesetter).to_points() <=
          (shape.measure + kerning).to_points());
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

TEST_CASE("A word wider than the line is hyphenated, even where nothing else is", "[breaker]") {
  Typesetter typesetter;
  const std::string text = "The transportationconsiderations";
  const auto paragraph = typesetter.shape(text);
  for (const bool balanced : {false, true}) {
    LineShape shape = shape_of(110);
    shape.balanced = balanced;
    const auto layout = break_paragraph(paragraph, shape, typesetter.paragraphs).front();
    check_lines(paragraph, layout, shape, typesetter);
    int hyphens = 0;
    for (const LineBreakdown& line : layout.lines) hyphens += line.hyphen ? 1 : 0;
    CHECK(hyphens > 0);
  }
}

TEST_CASE("An address parts at its signs, without a hyphen", "[breaker]") {
  Typesetter typesetter;
  typesetter.hyphenate();
  const std::string text =
      "see https://www.example.org/transportation/considerations/of-engineers.html today";
  const auto paragraph = typesetter.shape(text);
  for (int width = 110; width < 250; width += 10) {
    const LineShape shape = shape_of(width, true, true);
    const auto layout = break_paragraph(paragraph, shape, typesetter.paragraphs).front();
    check_lines(paragraph, layout, shape, typesetter);
    for (const LineBreakdown& line : layout.lines) CHECK_FALSE(line.hyphen);
  }
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

TEST_CASE("No other way to break a paragraph costs less, rivers apart", "[breaker]") {
  Typesetter typesetter;
  typesetter.hyphenate();
  const std::string text = prose.substr(0, 190);
  const auto paragraph = typesetter.shape(text);
  for (int width = 95; width < 260; width += 9) {
    const LineShape shape = shape_of(width, true, true);
    std::vector<Breakpoint> points;
    list_breakpoints(paragraph, shape, typesetter.paragraphs, false, points);
    const LineCosts costs(points, shape);
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    int ways = 0;
    const std::function<void(std::uint32_t, std::int64_t, const LineState&)> go_on =
        [&](std::uint32_t begin, std::int64_t demerits, const LineState& state) {
          if (begin + 1 == points.size()) {
            ++ways;
            least = std::min(least, demerits);
            return;
          }
          for (std::uint32_t end = begin + 1; end < points.size(); ++end) {
            const bool last = points[end].kind == Breakpoint::Kind::forced;
            const LineFit fit = costs.fit(begin, end, state.line);
            if (fit.too_wide || !costs.allowed(state, end) || (!last && fit.ratio > 3 * ratio_one)) continue;
            LineState after = state;
            const std::int64_t line = costs.demerits(begin, end, fit, after);
            go_on(end, demerits + line, after);
          }
        };
    go_on(0, 0, {});
    INFO(width << " pt, " << ways << " ways");
    if (ways == 0) continue;
    const auto layout = break_paragraph(paragraph, shape, typesetter.paragraphs).front();
    list_breakpoints(paragraph, shape, typesetter.paragraphs, false, points);
    const Rivers rivers =
        find_rivers(points, shape, chosen_lines(points, layout), hyphen_demerits(paragraph, shape));
    CHECK(layout.demerits - rivers.cost == least);
  }
}

TEST_CASE("Other layouts of a paragraph have a line less or more", "[breaker]") {
  Typesetter typesetter;
  typesetter.hyphenate();
  const auto paragraph = typesetter.shape(prose);
  int others = 0;
  for (int width = 100; width < 300; width += 3) {
    const LineShape shape = shape_of(width, true, true);
    const auto layouts = break_paragraph(paragraph, shape, typesetter.paragraphs);
    const auto best = static_cast<int>(layouts.front().lines.size());
    for (std::size_t i = 1; i < layouts.size(); ++i) {
      ++others;
      CHECK(std::abs(static_cast<int>(layouts[i].lines.size()) - best) == 1);
      CHECK(layouts[i].demerits >= layouts.front().demerits);
      check_lines(paragraph, layouts[i], shape, typesetter);
    }
  }
  CHECK(others > 5);
}

TEST_CASE("Letters stay within their limits, and neighbouring lines alike", "[breaker]") {
  Typesetter typesetter;
  typesetter.hyphenate();
  const auto paragraph = typesetter.shape(prose);
  for (int width = 90; width < 300; width += 3) {
    auto layout = break_paragraph(paragraph, shape_of(width, true, true), typesetter.paragraphs).front();
    std::vector<LineBreakdown*> lines;
    lines.reserve(layout.lines.size());
    for (LineBreakdown& line : layout.lines) lines.push_back(&line);
    smooth_letters(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      CHECK(lines[i]->tracking >= least_tracking);
      CHECK(lines[i]->tracking <= most_tracking);
      CHECK(std::abs(lines[i]->scaling) <= most_scaling);
      if (i == 0) continue;
      CHECK(std::abs(lines[i]->tracking - lines[i - 1]->tracking) <= tracking_step);
      CHECK(std::abs(lines[i]->scaling - lines[i - 1]->scaling) <= scaling_step);
    }
  }
}

TEST_CASE("Letters of neighbouring lines meet half-way, the wider line's go the rest", "[breaker]") {
  LineBreakdown natural, wide;
  wide.tracking = most_tracking;
  smooth_letters({&natural, &wide});
  CHECK(natural.tracking > 0);
  CHECK(wide.tracking == natural.tracking + tracking_step);
  LineBreakdown last, other;
  last.last = true;
  other.tracking = most_tracking;
  smooth_letters({&other, &last});
  CHECK(last.tracking == 0);  // its spaces would not take it back
  CHECK(other.tracking == tracking_step);
}

TEST_CASE("Words without spaces between them share what a line is short of", "[breaker]") {
  Typesetter typesetter;
  const std::string text = "ภาษาไทยเป็นภาษาที่มีระดับเสียงของคำแน่นอนหรือวรรณยุกต์เช่นเดียวกับภาษาจีนและออกเสียงแยกคำต่อคำ";
  const auto paragraph = typesetter.shape(text, "th");
  for (std::size_t i = 0; i + 1 < paragraph.boxes.size(); ++i) CHECK(paragraph.boxes[i].elastic.units() > 0);
  const LineShape shape = shape_of(120);
  const auto layout = break_paragraph(paragraph, shape, typesetter.paragraphs).front();
  for (const LineBreakdown& line : layout.lines) {
    Length width;
    for (std::uint32_t i = line.begin.box; i < line.end.box; ++i) width += paragraph.boxes[i].width;
    CHECK((line.last || width > shape.measure * 3 / 4));
  }
}

TEST_CASE("Headlines are balanced: as few lines as can be, all of much the same width", "[breaker]") {
  Typesetter typesetter;
  const std::string text = "Council postpones the reopening of its old suspension bridge";
  const auto paragraph = typesetter.shape(text);
  LineShape shape = shape_of(200);
  const auto greedy = break_paragraph(paragraph, shape, typesetter.paragraphs).front();
  shape.balanced = true;
  const auto layout = break_paragraph(paragraph, shape, typesetter.paragraphs).front();
  check_lines(paragraph, layout, shape, typesetter);
  REQUIRE(layout.lines.size() == 2);
  CHECK(layout.lines.size() <= greedy.lines.size());
  const Length first = narrowest(paragraph, layout.lines[0], false, typesetter);
  const Length second = narrowest(paragraph, layout.lines[1], false, typesetter);
  CHECK(std::max(first, second) < std::min(first, second) + Length::points(40));
}

TEST_CASE("No last line is a mere syllable or a short word, where the text can be set otherwise",
          "[breaker]") {
  Typesetter typesetter;
  typesetter.hyphenate();
  const std::string text = prose + " So it is.";
  const auto paragraph = typesetter.shape(text);
  for (int width = 130; width < 300; width += 3) {
    const auto layout =
        break_paragraph(paragraph, shape_of(width, true, true), typesetter.paragraphs).front();
    INFO(width);
    CHECK(text_of(paragraph, layout.lines.back()).size() > 5);
  }
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
