#include "layout/pages.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

#include "layout/floats.h"

namespace newsbook {

std::string folio(Folio kind, std::size_t number) {
  if (kind == Folio::arabic) return std::to_string(number);
  constexpr std::pair<std::size_t, std::string_view> digits[] = {
      {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
      {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
  std::string text;
  for (const auto& [value, digit] : digits) {
    for (; number >= value; number -= value) text += digit;
  }
  return text;
}

PageBuilder::PageBuilder(const LayoutInput& input, LayoutWorker& worker, Folio folio)
    : input_(input),
      worker_(worker),
      style_(input.theme.page()),
      folio_(folio),
      room_(style_.height - style_.margin_top - style_.margin_bottom) {}

PageBatch PageBuilder::take() { return std::exchange(batch_, {}); }

void PageBuilder::plan(Draft& draft, ParagraphShaper& shaper) {
  if (draft.galley.rows.empty()) return;
  const PlanPage page{room_, draft.grid, draft.half_lines};
  draft.plan = plan_pages(plan_parts(draft), page, planned_);
  // Each picture that moves takes a plan of the whole article: of a gallery without end the last ones stay.
  constexpr std::size_t most_rows_planned = 60'000;
  const std::size_t rows = draft.galley.rows.size();
  for (std::size_t done = 0; done < most_rows_planned && defer_picture(draft, planned_, room_);
       done += rows) {
    draft.plan = plan_pages(plan_parts(draft), page, planned_);
  }
  constexpr int most_rounds = 3;
  for (int round = 0; round < most_rounds && add_layouts(draft, shaper); ++round) {
    draft.plan = plan_pages(plan_parts(draft), page, planned_);
  }
  planned_ = {draft.plan.used, draft.writer.open_space(), false};
}

void PageBuilder::add(const std::shared_ptr<Draft>& draft) {
  const Galley& galley = draft->galley;
  if (galley.rows.empty()) return;
  assert(galley.rows.size() == draft->plan.rows.size());
  adopt(galley);
  next_anchor_ = 0;
  for (std::uint32_t i = 0; i < galley.rows.size(); ++i) {
    const PlannedRow& planned = draft->plan.rows[i];
    if (planned.new_page) {
      new_page();
      repeat_head(galley, galley.rows[i], planned.y);
    }
    place_row(galley, i, planned.y);
    if (i == 0 || planned.new_page) page_.keep.emplace_back(draft);
  }
}

// The galley's structure elements, under ids of the book.
void PageBuilder::adopt(const Galley& galley) {
  element_base_ = element_count_;
  for (StructureElement element : galley.elements) {
    element.id += element_base_;
    if (element.parent != document_element) element.parent += element_base_;
    batch_.elements.push_back(std::move(element));
  }
  element_count_ += static_cast<ElementId>(galley.elements.size());
}

void PageBuilder::place_row(const Galley& galley, std::uint32_t index, Length y) {
  const Row& row = galley.rows[index];
  const Length top = style_.margin_top + y;
  page_is_empty_ = false;
  if (page_.begin.string == nullptr) page_.begin = row.text;
  if (row.text.string != nullptr) page_.last_string = row.text.string;
  if (index == 0) {
    headline_.set(galley.running_head);
    section_.set(galley.running_section);
  }
  for (; next_anchor_ < galley.anchors.size() && galley.anchors[next_anchor_].row == index; ++next_anchor_) {
    const GalleyAnchor& anchor = galley.anchors[next_anchor_];
    batch_.anchors.push_back({anchor.id, anchor.named, static_cast<std::uint32_t>(page_count_), top});
  }
  std::ranges::move(items_of(galley, row, top), std::back_inserter(page_.items));
}

// A table's head above a row that begins a page: what has been said once is no content (ISO
// 32000-1, 14.8.2.2), and comes last on its page, as what stands in the margins does.
void PageBuilder::repeat_head(const Galley& galley, const Row& row, Length y) {
  const TableHead* head = galley.head_of(row);
  if (head == nullptr) return;
  Length top = style_.margin_top + y - head_height(galley, *head);
  for (std::uint32_t i = head->first_row; i < head->last_row; ++i) {
    for (Item item : items_of(galley, galley.rows[i], top)) {
      if (std::holds_alternative<LinkArea>(item.content)) continue;
      item.element = artifact;
      repeated_.push_back(std::move(item));
    }
    top += galley.rows[i].height;
  }
}

// The row's items where they stand on the page, under ids of the book.
std::vector<Item> PageBuilder::items_of(const Galley& galley, const Row& row, Length top) const {
  std::vector<Item> items(galley.items.begin() + row.first_item, galley.items.begin() + row.last_item);
  for (Item& item : items) {
    if (item.element != artifact && item.element != document_element) item.element += element_base_;
    std::visit(
        [&](auto& content) {
          content.x += style_.margin_left;
          content.y += top;
        },
        item.content);
  }
  return items;
}

void PageBuilder::finish() {
  if (!page_is_empty_) new_page();
  planned_ = {};
}

// Closes the page that is open.
void PageBuilder::new_page() {
  page_.width = style_.width;
  page_.height = style_.height;
  page_.label = folio(folio_, page_count_ + 1);
  std::ranges::move(repeated_, std::back_inserter(page_.items));
  repeated_.clear();
  set_margins();
  batch_.pages.push_back(std::exchange(page_, {}));
  ++page_count_;
  page_is_empty_ = true;
  headline_.set_here.reset();
  section_.set_here.reset();
}

}  // namespace newsbook
