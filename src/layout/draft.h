// A galley before it is known where its pages end: the rows are there, but paragraphs have no lines yet,
// because which of its layouts a paragraph takes depends on the pages.
#pragma once

#include <list>
#include <memory>
#include <optional>
#include <vector>

#include "layout/breaker.h"
#include "layout/galley.h"
#include "layout/line.h"
#include "layout/page_plan.h"

namespace newsbook {

// A list item's number or bullet, or a note's, in room of its own beside a paragraph's first line.
struct ItemMarker {
  ParagraphText text;
  const StyleNode* style = nullptr;
  Length left, width;
  bool mirrored = false;
};

struct ParagraphSlot {
  std::uint32_t first_row = 0, row_count = 0;  // of the draft's galley: one for each line of the best layout
  std::uint32_t part = 0;                      // of the page plan
  ParagraphText text;
  ShapedParagraph shaped;
  const StyleNode* style = nullptr;
  LineShape shape;
  Length left;  // of its box, shape.measure wide
  std::vector<ParagraphLayout> layouts;
  std::optional<ItemMarker> marker;
  std::optional<ParagraphText> initial;  // a letter that takes several lines
};

// A picture with its caption, which may come after text that follows it.
struct PictureFloat {
  std::uint32_t first_row = 0, row_count = 0;  // of the draft's galley
  Length left, width;                          // of the column that it stands in
  Length space_before;                         // that what stands above it wants below itself
  Length margin_top, margin_bottom;
  std::optional<Length> space_behind;  // that what follows wants above itself; none: the picture's is in it
  int deferrals = 0;                   // paragraphs that have been set before it
  Length full_height;                  // of its picture, where that has been made smaller
  bool keeps_size = false;             // making it smaller has not helped
};

struct Draft {
  Galley galley;
  GalleyWriter writer{galley};
  std::list<ParagraphSlot> slots;    // in the order of their rows; what is shaped points into them
  std::vector<PictureFloat> floats;  // in the order of their rows
  Length room;                       // height of the pages' text area
  Length grid;                       // distance of the baselines of running text
  bool half_lines = false;           // paragraphs stand apart: half lines count as on the grid
  PagePlan plan;
};

// The draft's rows and paragraphs for the page plan.
std::vector<PlanPart> plan_parts(Draft& draft);

// Gives each paragraph whose line before a page break ends in a hyphen more layouts, where that line does
// not. False: there is no such paragraph.
bool add_layouts(Draft& draft, ParagraphShaper& shaper);

// Sets the paragraphs' lines as the plan has chosen, and finishes the galley: its rows are those of the plan.
// The shaper is the one that has made the draft.
void set_paragraphs(Draft& draft, ParagraphShaper& shaper);

}  // namespace newsbook
