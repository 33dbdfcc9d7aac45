#include "layout/page_plan.h"

#include <catch2/catch.hpp>
#include <functional>

using namespace newsbook;

namespace {

constexpr Length line = Length::points(10);

PlanRow text_row(RowBreak break_before = RowBreak::allowed) {
  PlanRow row;
  row.height = line;
  row.break_before = break_before;
  row.on_grid = true;
  return row;
}

// Lines of a paragraph of which no single one may stand on another page.
PlanChoice lines_of(int count, std::int64_t cost = 0) {
  PlanChoice choice;
  choice.cost = cost;
  for (int i = 0; i < count; ++i) {
    const bool kept = i == 1 || i + 1 == count;
    choice.rows.push_back(text_row(i > 0 && kept ? RowBreak::forbidden : RowBreak::allowed));
  }
  return choice;
}

// As a paragraph that can also be set a line shorter or longer.
PlanPart paragraph(int count) {
  PlanPart part{{lines_of(count)}};
  if (count > 2) part.choices.push_back(lines_of(count - 1, 100'000));
  part.choices.push_back(lines_of(count + 1, 100'000));
  return part;
}

PlanPart heading() {
  PlanRow row = text_row();
  row.on_grid = false;
  row.space_above = line;
  row.stretchable = true;
  return {{{{row}, 0}}};
}

struct Pages {
  std::vector<int> rows;  // on each page
  std::vector<Length> bottoms;
};

Pages pages_of(const std::vector<PlanPart>& parts, const PagePlan& plan) {
  Pages pages;
  std::size_t at = 0;
  for (std::size_t part = 0; part < parts.size(); ++part) {
    for (const PlanRow& row : parts[part].choices[plan.choices[part]].rows) {
      const PlannedRow& planned = plan.rows.at(at++);
      if (pages.rows.empty() || planned.new_page) {
        CHECK(row.break_before != RowBreak::forbidden);
        pages.rows.push_back(0);
        pages.bottoms.emplace_back();
      }
      CHECK(planned.y >= pages.bottoms.back());
      ++pages.rows.back();
      pages.bottoms.back() = planned.y + row.height;
    }
  }
  CHECK(at == plan.rows.size());
  return pages;
}

}  // namespace

TEST_CASE("Pages end at the same height, whatever the paragraphs' lengths", "[plan]") {
  unsigned state = 1;
  for (int round = 0; round < 40; ++round) {
    std::vector<PlanPart> parts;
    for (int i = 0; i < 40; ++i) {
      state = state * 1664525U + 1013904223U;
      if (i % 9 == 5) parts.push_back(heading());
      parts.push_back(paragraph(1 + static_cast<int>((state >> 16U) % 9)));
      if (i % 9 == 5) {
        for (PlanChoice& choice : parts.back().choices) choice.rows[0].break_before = RowBreak::forbidden;
      }
    }
    const PagePlan plan = plan_pages(parts, {line * 12, line}, {});
    const Pages pages = pages_of(parts, plan);
    REQUIRE(pages.bottoms.size() > 8);
    for (std::size_t i = 0; i + 1 < pages.bottoms.size(); ++i) CHECK(pages.bottoms[i] == line * 12);
  }
}

TEST_CASE("No other way to fill the pages costs less", "[plan]") {
  // Two paragraphs of one form each on pages of six lines: where the second is parted is all there is to
  // choose.
  const std::vector<PlanPart> parts = {{{lines_of(5)}}, {{lines_of(5)}}};
  const PagePlan plan = plan_pages(parts, {line * 6, line}, {});
  const Pages pages = pages_of(parts, plan);
  // One line of the second would fit, but may not stand alone.
  CHECK(pages.rows == std::vector<int>{5, 5});
  // A form of five lines and one of three that are dearer than a short page are left alone.
  std::vector<PlanPart> dear = parts;
  dear[0].choices.push_back(lines_of(4, 100'000'000));
  CHECK(plan_pages(dear, {line * 6, line}, {}).choices == std::vector<std::uint32_t>{0, 0});
  dear[0].choices.back().cost = 1000;
  CHECK(plan_pages(dear, {line * 6, line}, {}).choices == std::vector<std::uint32_t>{1, 0});
}

TEST_CASE("A picture is not parted from its caption, however much of the page above stays empty", "[plan]") {
  PlanRow picture;
  picture.height = line * 17;
  const PlanRow caption = text_row(RowBreak::forbidden);
  const std::vector<PlanPart> parts = {{{lines_of(13)}}, {{{{picture, caption}, 0}}}};
  // pages_of looks for rows that begin a page and may not.
  CHECK(pages_of(parts, plan_pages(parts, {line * 30, line}, {})).rows == std::vector<int>{13, 2});
}

TEST_CASE("Nor where only the grid leaves no room for the caption", "[plan]") {
  PlanRow uneven = text_row();
  uneven.on_grid = false;
  uneven.height = line.scaled(22, 10);
  PlanRow picture;
  picture.height = line * 7;
  picture.on_grid = true;
  const PlanRow caption = text_row(RowBreak::forbidden);
  const std::vector<PlanPart> parts = {{{{{uneven}, 0}}}, {{{{picture, caption}, 0}}}};
  const Length page = line * 10 + line / 2;
  CHECK(pages_of(parts, plan_pages(parts, {page, line}, {})).rows == std::vector<int>{1, 2});
}

TEST_CASE("A page that must not end in a hyphen ends elsewhere", "[plan]") {
  std::vector<PlanPart> parts = {{{lines_of(14)}}};
  parts[0].choices[0].rows[6].after_hyphen = true;
  const PagePlan plan = plan_pages(parts, {line * 6, line}, {});
  for (const PlannedRow& row : plan.rows) CHECK_FALSE(row.end_hyphen);
}

TEST_CASE("A page does not begin where only a space told of a paragraph, nor after a colon", "[plan]") {
  for (const auto flag : {&PlanRow::told_by_space, &PlanRow::introduced}) {
    std::vector<PlanPart> parts = {{{lines_of(6), lines_of(4, 100'000)}}, {{lines_of(11)}}};
    CHECK(plan_pages(parts, {line * 6, line}, {}).choices.front() == 0);
    parts[1].choices[0].rows.front().*flag = true;
    CHECK(plan_pages(parts, {line * 6, line}, {}).choices.front() == 1);
  }
}

TEST_CASE("A heading at the top of a page stands close to its text", "[plan]") {
  PlanRow head;
  head.height = line / 2;
  head.space_above = line;
  head.top_space = line / 2;
  const std::vector<PlanPart> parts = {{{lines_of(6)}}, {{{{head}, 0}}}, {{lines_of(4)}}};
  const PagePlan plan = plan_pages(parts, {line * 6, line}, {});
  REQUIRE(plan.rows.at(6).new_page);
  CHECK(plan.rows[6].y == line / 2);
  CHECK(plan.rows.at(7).y == line);
}

TEST_CASE("Space around what stands apart grows by half a line on each side", "[plan]") {
  PlanRow table;
  table.height = table.space_above = line;
  table.stretchable = table.apart = true;
  std::vector<PlanPart> parts = {{{lines_of(2)}}, {{{{table}, 0}}}, {{lines_of(4)}}};
  for (PlanRow& row : parts[2].choices[0].rows) row.break_before = RowBreak::forbidden;
  parts.push_back({{lines_of(6)}});
  const PagePlan plan = plan_pages(parts, {line * 9, line}, {});
  CHECK(plan.rows.at(2).y == line * 7 / 2);
  CHECK(plan.rows.at(3).y == line * 5);
}

TEST_CASE("What is taller than a page is parted all the same", "[plan]") {
  PlanPart tall{{lines_of(2)}};
  tall.choices[0].rows.resize(20, text_row(RowBreak::forbidden));
  for (PlanRow& row : tall.choices[0].rows) row.break_before = RowBreak::forbidden;
  const PagePlan plan = plan_pages({tall}, {line * 6, line}, {});
  REQUIRE(plan.rows.size() == 20);
  int pages = 1;
  for (const PlannedRow& row : plan.rows) pages += row.new_page ? 1 : 0;
  CHECK(pages == 4);
}

TEST_CASE("A text that begins below another counts what stands above it", "[plan]") {
  const std::vector<PlanPart> parts = {{{lines_of(8)}}};
  const PagePlan plan = plan_pages(parts, {line * 6, line}, {line * 3, Length(), false});
  CHECK(plan.rows.front().y == line * 3);
  CHECK_FALSE(plan.rows.front().new_page);
  CHECK(pages_of(parts, plan).rows == std::vector<int>{3, 5});
  CHECK(plan.used == line * 5);
}
