#include "layout/rivers.h"

#include <catch2/catch.hpp>

#include "typesetter.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

constexpr std::int64_t pt = Length::units_per_point;

// Words so wide in points, with spaces of 3 pt between them that stretch; every space is a breakpoint.
std::vector<Breakpoint> points_of(const std::vector<int>& words) {
  std::vector<Breakpoint> points(1);
  points.front().kind = Breakpoint::Kind::forced;
  LineSums sums;
  for (const int width : words) {
    Breakpoint point;
    sums.width += width * pt;
    point.end = sums;
    sums.width += 3 * pt;
    sums.elastic += 3 * pt;
    point.begin = sums;
    points.push_back(point);
  }
  points.back().kind = Breakpoint::Kind::forced;
  return points;
}

Rivers rivers_of(const std::vector<std::vector<int>>& lines) {
  std::vector<int> words;
  std::vector<ChosenLine> chosen;
  for (const std::vector<int>& line : lines) {
    const auto begin = static_cast<std::uint32_t>(words.size());
    words.insert(words.end(), line.begin(), line.end());
    chosen.push_back({begin, static_cast<std::uint32_t>(words.size())});
  }
  return find_rivers(points_of(words), {.measure = Length::points(100), .justified = true}, chosen, 100);
}

}  // namespace

TEST_CASE("Spaces under each other in three lines or more are a river", "[rivers]") {
  CHECK(rivers_of({{40, 57}, {41, 56}}).line_count == 0);
  const Rivers three = rivers_of({{40, 57}, {41, 56}, {40, 57}, {70, 27}});
  CHECK(three.line_count == 3);
  CHECK(three.first_line == 0);
  const Rivers four = rivers_of({{70, 27}, {40, 57}, {41, 56}, {40, 57}, {39, 58}});
  CHECK(four.line_count == 4);
  CHECK(four.first_line == 1);
  CHECK(four.cost > 10 * three.cost);
  CHECK(rivers_of({{40, 57}, {42, 55}, {44, 53}, {46, 51}}).line_count == 0);
}

TEST_CASE("Where spaces stand depends on what their line misses", "[rivers]") {
  // 20 pt are missing in the second line, of which its first space takes half.
  CHECK(rivers_of({{40, 57}, {30, 20, 24}, {40, 57}}).line_count == 3);
  // Of a last line none does.
  CHECK(rivers_of({{40, 57}, {40, 57}, {38, 20}}).line_count == 0);
  CHECK(rivers_of({{40, 57}, {40, 57}, {40, 20}}).line_count == 3);
}

TEST_CASE("A paragraph is set without rivers where it can be, with lines more or less, too", "[rivers]") {
  Typesetter typesetter;
  typesetter.hyphenate();
  const std::string text = prose + " " + prose + " " + prose;
  const auto paragraph = typesetter.shape(text);
  std::vector<Breakpoint> points;
  int rivers = 0;
  int others = 0;  // of layouts that the page may ask for
  for (int halves = 200; halves < 480; ++halves) {
    const LineShape shape{.measure = Length::points(halves) / 2, .justified = true, .hyphenate = true};
    const auto layouts = break_paragraph(paragraph, shape, typesetter.paragraphs);
    list_breakpoints(paragraph, shape, typesetter.paragraphs, false, points);
    for (std::size_t i = 0; i < layouts.size(); ++i) {
      const Rivers found = find_rivers(points, shape, chosen_lines(points, layouts[i]), 1);
      (i == 0 ? rivers : others) += found.line_count >= visible_river ? 1 : 0;
    }
  }
  CHECK(rivers <= 13);  // of 280: breaking without regard to them leaves 15
  CHECK(others <= 9);   // of about 500: without regard 13
}
