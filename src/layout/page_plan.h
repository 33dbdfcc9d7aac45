// Chooses where pages end, over a whole article at once, among the layouts of its paragraphs.
//
// As lines are chosen within a paragraph (Plass, Optimal Pagination Techniques, 1981): each way to fill the
// pages has a cost, of pages that end too high, hyphens at their ends, paragraphs that are not set at their
// best, space stretched; the cheapest sum wins. Rows that may not begin a page never do, unless they are
// taller than one.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/galley.h"

namespace newsbook {

struct PlanRow {
  Length height;
  Length space_above;
  Length top_space;  // above it at the top of a page, so that the text below it stands on the grid
  Length repeated;   // height of what is repeated above it at the top of a page: a table's head
  RowBreak break_before = RowBreak::allowed;
  Length above_grid;  // from its top to the line of running text below that it may not be parted from; 0: to
                      // none
  bool on_grid = false;       // a line of running text: stands on the baseline grid
  bool stretchable = false;   // the space above may take another grid line
  bool apart = false;         // half of which goes to the space below, where the next line on the grid stands
  bool after_hyphen = false;  // the row before it ends in a hyphen
  bool introduced = false;    // the line before it ends in a colon
  bool told_by_space = false;  // nothing but the space above says that a paragraph begins
  Length together;             // of plan_pages: height with the rows behind it that may not be parted from it
};

// One way to set a part of the article, and what it costs more than the best.
struct PlanChoice {
  std::vector<PlanRow> rows;
  std::int64_t cost = 0;
};

// A paragraph, with its layouts, or a row that has but one form.
struct PlanPart {
  std::vector<PlanChoice> choices;
};

struct PlanStart {
  Length used;         // of the page that is open
  Length space_below;  // that follows what stands on it
  bool empty = true;   // nothing stands on it
};

struct PlannedRow {
  Length y;                 // from the top of the text area
  bool new_page = false;    // the row begins one
  bool end_hyphen = false;  // and the page before it ends in a hyphen
};

struct PagePlan {
  std::vector<std::uint32_t> choices;  // by part
  std::vector<PlannedRow> rows;        // of all parts as chosen
  std::int64_t cost = 0;
  Length used;  // of the last page
};

struct PlanPage {
  Length room;              // height of the text area
  Length grid;              // distance of its baselines; 0: there is no grid
  bool half_lines = false;  // half a line is on the grid, too
};

PagePlan plan_pages(std::vector<PlanPart> parts, const PlanPage& page, const PlanStart& start);

}  // namespace newsbook
