#include "layout/pages.h"

#include <algorithm>
#include <utility>

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

void PageBuilder::add(const std::shared_ptr<const Galley>& galley) {
  if (galley->rows.empty()) return;
  adopt(*galley);
  next_anchor_ = 0;
  place_rows(galley);
  space_below_ = galley->space_below;
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

// Rows are added as long as they fit; then the page ends at the last place where it may.
void PageBuilder::place_rows(const std::shared_ptr<const Galley>& galley) {
  const auto& rows = galley->rows;
  placed_.clear();
  for (std::size_t i = 0; i < rows.size();) {
    const Row& row = rows[i];
    const bool top = page_is_empty() && placed_.empty();  // nothing stands above it
    if (row.break_before == RowBreak::forced && !top) {
      emit(galley, placed_.size());
      new_page();
      continue;
    }
    // Space above a row goes at the top of a page, unless the page was begun for it (CSS Break 3, 5.2).
    const bool dropped = top && row.break_before != RowBreak::forced;
    const Length above = dropped          ? Length()
                         : i == 0 && !top ? std::max(row.space_above, space_below_)
                                          : row.space_above;
    if (!top && used_ + above + row.height > room_) {
      const std::size_t kept = last_break(*galley, i);
      i -= placed_.size() - kept;
      emit(galley, kept);
      new_page();
      continue;
    }
    placed_.push_back({static_cast<std::uint32_t>(i), used_ + above});
    used_ += above + row.height;
    ++i;
  }
  emit(galley, placed_.size());
}

// How many of the placed rows stay when the given row does not fit.
std::size_t PageBuilder::last_break(const Galley& galley, std::size_t row) const {
  for (std::size_t kept = placed_.size(); kept > 0; --kept) {
    const std::size_t next = row - (placed_.size() - kept);
    if (galley.rows[next].break_before != RowBreak::forbidden) return kept;
  }
  // Nothing before it can end the page: all rows move on if others stand above them, else they part right
  // here.
  const bool others_above = !page_.items.empty();
  const bool may_move = others_above && !placed_.empty() && placed_.front().row == 0;
  return may_move ? 0 : placed_.size();
}

void PageBuilder::emit(const std::shared_ptr<const Galley>& galley, std::size_t row_count) {
  const auto page_index = static_cast<std::uint32_t>(page_count_);
  for (std::size_t i = 0; i < row_count; ++i) {
    const Row& row = galley->rows[placed_[i].row];
    const Length top = style_.margin_top + placed_[i].y;
    if (placed_[i].row == 0) {
      headline_.set(galley->running_head);
      section_.set(galley->running_section);
    }
    for (; next_anchor_ < galley->anchors.size() && galley->anchors[next_anchor_].row == placed_[i].row;
         ++next_anchor_) {
      batch_.anchors.push_back({galley->anchors[next_anchor_].id, page_index, top});
    }
    for (std::uint32_t k = row.first_item; k < row.last_item; ++k) {
      Item item = galley->items[k];
      if (item.element != artifact && item.element != document_element) item.element += element_base_;
      std::visit(
          [&](auto& content) {
            content.x += style_.margin_left;
            content.y += top;
          },
          item.content);
      page_.items.push_back(std::move(item));
    }
  }
  if (row_count > 0 && (page_.keep.empty() || page_.keep.back() != galley)) page_.keep.push_back(galley);
  placed_.clear();
}

void PageBuilder::finish() {
  if (!page_is_empty()) new_page();
}

// Closes the page that is open.
void PageBuilder::new_page() {
  page_.width = style_.width;
  page_.height = style_.height;
  page_.label = folio(folio_, page_count_ + 1);
  set_margins();
  batch_.pages.push_back(std::exchange(page_, {}));
  ++page_count_;
  used_ = {};
  headline_.set_here.reset();
  section_.set_here.reset();
}

}  // namespace newsbook
