#include "layout/draft.h"

#include <algorithm>
#include <utility>

#include "layout/text_places.h"

namespace newsbook {
namespace {

Length rounded_up(Length length, Length step) {
  const std::int64_t over = length.units() % step.units();
  return over == 0 ? length : length + step - Length::from_units(over);
}

// The lines of one layout of a paragraph.
PlanChoice plan_choice(const Draft& draft, const ParagraphSlot& slot, const ParagraphLayout& layout) {
  const Row& first = draft.galley.rows[slot.first_row];
  const Style& style = slot.style->style;
  PlanChoice choice;
  choice.cost = layout.demerits - slot.layouts.front().demerits;
  const auto count = static_cast<int>(layout.lines.size());
  for (int i = 0; i < count; ++i) {
    PlanRow row;
    row.height = first.height;
    row.on_grid = first.height == draft.grid;
    if (i == 0) {
      row.space_above = first.space_above;
      row.break_before = first.break_before;
      row.told_by_space = first.space_above.units() > 0 && slot.shape.indent.units() == 0 && !slot.marker;
    } else {
      const bool kept = first.kept || i < static_cast<int>(slot.shape.initial_lines) || i < style.orphans ||
                        count - i < style.widows;
      row.break_before = kept ? RowBreak::forbidden : RowBreak::allowed;
      row.after_hyphen = layout.lines[static_cast<std::size_t>(i - 1)].hyphenated;
    }
    choice.rows.push_back(row);
  }
  return choice;
}

PlanPart plan_row(const Galley& galley, const Row& row) {
  PlanRow plan;
  if (const TableHead* head = galley.head_of(row)) plan.repeated = head_height(galley, *head);
  plan.height = row.height;
  plan.space_above = row.space_above;
  plan.break_before = row.break_before;
  return {{{{plan}, 0}}};
}

bool ends_in_colon(const ParagraphSlot& slot) {
  const std::string_view text = slot.text.text;
  return text.ends_with(':') || text.ends_with("\uFF1A");
}

// The first row of what follows a paragraph. A heading wants more below it than a single line; a picture no
// more than its caption.
void follow_paragraph(const Draft& draft, const ParagraphSlot& slot, PlanRow& row) {
  const bool under_heading = draft.galley.rows[slot.first_row].break_before == RowBreak::forbidden &&
                             slot.style->role != Role::caption;
  row.introduced = ends_in_colon(slot);
  if (under_heading && slot.row_count == 1)
    row.break_before = std::max(row.break_before, RowBreak::forbidden);
}

bool is_on_grid(const PlanPart& part) { return part.choices.front().rows.front().on_grid; }

// With the space above it.
Length height_of(const PlanChoice& choice) {
  Length height;
  for (const PlanRow& row : choice.rows) height += row.space_above + row.height;
  return height;
}

bool is_held_to(const PlanPart& below) {
  return below.choices.front().rows.front().break_before == RowBreak::forbidden;
}

// What stands between lines of running text, from its first row to the next such line: how high, and whether
// all of it is held to that line, as a heading is.
struct Between {
  Length height;
  bool held = false;
};

// What is missing to a whole number of grid steps is put above, where the space may also grow by a line, and
// at the top of a page, too. Half of it is left to the space above what is held to the text below, or above
// that.
void settle_on_grid(PlanRow& first, const Between& between, Length step) {
  const Length more = rounded_up(between.height, step) - between.height;
  const Length at_top = between.height - first.space_above;
  const Length missing_at_top = rounded_up(at_top, step) - at_top;
  const Length below = between.held ? Length() : std::min(more / 2, missing_at_top);
  first.space_above += more - below;
  first.stretchable = true;
  first.apart = !between.held;
  first.top_space = missing_at_top - below;
}

// Space between two lines of running text is a whole number of grid steps, and so is what stands between
// them.
void settle_on_grid(std::vector<PlanPart>& parts, Length step) {
  for (std::size_t i = 1; i < parts.size();) {
    std::size_t end = i;
    Between rest = {.held = true};  // behind the first part
    while (end < parts.size() && !is_on_grid(parts[end]) && (end == i || parts[end].choices.size() == 1)) {
      if (end > i) {
        rest.height += height_of(parts[end].choices.front());
        rest.held = rest.held && is_held_to(parts[end]);
      }
      ++end;
    }
    if (end < parts.size() && is_on_grid(parts[i - 1]) && is_on_grid(parts[end])) {
      const Length above_text = parts[end].choices.front().rows.front().space_above;
      rest.held = rest.held && is_held_to(parts[end]);
      for (PlanChoice& choice : parts[i].choices) {
        if (end == i) {
          choice.rows.front().space_above = rounded_up(above_text, step);
        } else {
          settle_on_grid(choice.rows.front(), {height_of(choice) + rest.height + above_text, rest.held},
                         step);
        }
      }
    }
    i = end + 1;
  }
}

// A heading stands on the grid with the text below it: what was missing would part the two.
void hold_headings_to_text(std::vector<PlanPart>& parts) {
  Length to_text;  // from the top of the part below to a line of running text; 0: it is held to none
  for (std::size_t i = parts.size() - std::min<std::size_t>(parts.size(), 1); i-- > 1;) {
    const PlanRow& below = parts[i + 1].choices.front().rows.front();
    const bool held = is_held_to(parts[i + 1]) && (below.on_grid || to_text.units() > 0);
    if (!held || is_on_grid(parts[i]) || parts[i].choices.size() > 1) {
      to_text = {};
      continue;
    }
    PlanChoice& only = parts[i].choices.front();
    PlanRow& first = only.rows.front();
    to_text += below.space_above + height_of(only) - first.space_above;
    if (first.break_before != RowBreak::forbidden) first.above_grid = to_text;
  }
}

class ParagraphsSetter {
 public:
  ParagraphsSetter(Draft& draft, ParagraphShaper& shaper) : draft_(draft), shaper_(shaper) {}

  void run() {
    take_layouts();
    const std::vector<Row> rows = std::exchange(draft_.galley.rows, {});
    std::vector<std::uint32_t> places(rows.size());  // where each row has come to stand
    auto slot = draft_.slots.begin();
    for (std::size_t i = 0; i < rows.size();) {
      places[i] = draft_.writer.row_count();
      if (slot == draft_.slots.end() || slot->first_row != i) {
        draft_.galley.rows.push_back(rows[i++]);
        continue;
      }
      set(*slot, rows[i]);
      i += slot->row_count;
      ++slot;
    }
    for (GalleyAnchor& anchor : draft_.galley.anchors) anchor.row = places[anchor.row];
    for (TableHead& head : draft_.galley.heads) {
      head.last_row = places[head.last_row];  // rows stand behind each head
      head.first_row = places[head.first_row];
    }
    draft_.slots.clear();
    draft_.writer.finish();
  }

 private:
  // Of each paragraph the layout that the plan has chosen.
  void take_layouts() {
    std::vector<LineBreakdown*> lines;
    for (ParagraphSlot& slot : draft_.slots) {
      slot.layouts = {std::move(slot.layouts[draft_.plan.choices[slot.part]])};
      for (LineBreakdown& line : slot.layouts.front().lines) lines.push_back(&line);
    }
    smooth_letters(lines);
  }

  void set(const ParagraphSlot& slot, const Row& like) {
    const ParagraphLayout& layout = slot.layouts.front();
    const bool mirrored = (slot.shaped.base_level & 1) != 0;
    for (std::size_t i = 0; i < layout.lines.size(); ++i) {
      const auto line = static_cast<std::uint32_t>(i);
      const Length indent = slot.shape.begin(line);
      draft_.writer.begin_row(like.height);
      if (i == 0 && slot.marker) set(*slot.marker, slot.style->ascent);
      if (i == 0 && slot.initial) set_initial(slot, like.height);
      const LinePlace place{mirrored ? slot.left : slot.left + indent, slot.shape.room(line),
                            slot.style->ascent, slot.style->style.align, indent.units() > 0};
      draft_.writer.mark_text(first_word(slot.shaped, layout.lines[i]));
      set_line(slot.shaped, layout.lines[i], place, shaper_, draft_.writer);
      draft_.writer.end_row();
    }
  }

  void set(const ItemMarker& marker, Length baseline) {
    const TextAlign align = marker.mirrored ? TextAlign::left : TextAlign::right;
    set_whole(marker.text, *marker.style, {marker.left, marker.width, baseline, align});
  }

  // What descends, as Q does, takes a line more than it stands on.
  void set_initial(const ParagraphSlot& slot, Length line_height) {
    const Length baseline = slot.style->ascent + line_height * (slot.style->style.initial_letter - 1);
    set_whole(*slot.initial, *slot.initial->spans.front().style,
              {slot.left, slot.shape.initial_width, baseline, TextAlign::left});
  }

  void set_whole(const ParagraphText& text, const StyleNode& style, const LinePlace& place) {
    ShapedParagraph shaped;
    shaper_.shape(text, style, shaped);
    LineBreakdown whole;
    whole.end = {static_cast<std::uint32_t>(shaped.boxes.size()), 0};
    whole.last = true;
    set_line(shaped, whole, place, shaper_, draft_.writer);
  }

  Draft& draft_;
  ParagraphShaper& shaper_;
};

}  // namespace

std::vector<PlanPart> plan_parts(Draft& draft) {
  std::vector<PlanPart> parts;
  auto slot = draft.slots.begin();
  const auto& rows = draft.galley.rows;
  const ParagraphSlot* before = nullptr;
  for (std::size_t i = 0; i < rows.size();) {
    if (slot == draft.slots.end() || slot->first_row != i) {
      parts.push_back(plan_row(draft.galley, rows[i++]));
      before = nullptr;
      continue;
    }
    slot->part = static_cast<std::uint32_t>(parts.size());
    PlanPart& part = parts.emplace_back();
    for (const ParagraphLayout& layout : slot->layouts) {
      part.choices.push_back(plan_choice(draft, *slot, layout));
      if (before != nullptr) follow_paragraph(draft, *before, part.choices.back().rows.front());
    }
    before = &*slot;
    i += slot->row_count;
    ++slot;
  }
  if (draft.grid.units() > 0) {
    settle_on_grid(parts, draft.half_lines ? draft.grid / 2 : draft.grid);
    hold_headings_to_text(parts);
  }
  return parts;
}

bool add_layouts(Draft& draft, ParagraphShaper& shaper) {
  bool added = false;
  auto slot = draft.slots.begin();
  std::size_t row = 0;  // of the plan
  for (std::uint32_t part = 0; part < draft.plan.choices.size(); ++part) {
    if (slot == draft.slots.end() || slot->part != part) {
      ++row;
      continue;
    }
    const std::size_t lines = slot->layouts[draft.plan.choices[part]].lines.size();
    for (std::size_t i = 0; i < lines; ++i) {
      if (!draft.plan.rows[row + i].end_hyphen) continue;
      LineShape shape = slot->shape;
      shape.whole_line = static_cast<std::uint32_t>(i);
      for (ParagraphLayout& layout : break_paragraph(slot->shaped, shape, shaper)) {
        slot->layouts.push_back(std::move(layout));
      }
      added = true;
    }
    row += lines;
    ++slot;
  }
  return added;
}

void set_paragraphs(Draft& draft, ParagraphShaper& shaper) { ParagraphsSetter(draft, shaper).run(); }

}  // namespace newsbook
