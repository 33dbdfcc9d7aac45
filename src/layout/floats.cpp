#include "layout/floats.h"

#include <algorithm>
#include <optional>

namespace newsbook {
namespace {

constexpr int least_hole = 2;      // lines
constexpr int most_deferrals = 8;  // of one picture: it stays near the text that it belongs to
constexpr int least_share = 60;    // of its height that a picture keeps, in hundredths

class PictureDeferrer {
 public:
  PictureDeferrer(Draft& draft, const PlanStart& start, Length room)
      : draft_(draft), rows_(draft.galley.rows), start_(start), room_(room) {}

  bool run() {
    find_bottoms();
    for (std::size_t i = 0; i < draft_.floats.size(); ++i) {
      PictureFloat& picture = draft_.floats[i];
      const std::optional<std::size_t> first = first_below_hole(picture);
      if (first && (defer(i) || resize(picture, *first))) return true;
    }
    return false;
  }

 private:
  // What the plan has made of a row of the galley; of a paragraph's first row, of the whole paragraph.
  struct Placed {
    bool new_page = false;
    Length bottom;
  };

  void find_bottoms() {
    placed_.resize(rows_.size());
    auto slot = draft_.slots.begin();
    std::size_t planned = 0;
    for (std::size_t i = 0; i < rows_.size();) {
      const bool paragraph = slot != draft_.slots.end() && slot->first_row == i;
      const std::size_t lines = paragraph ? slot->layouts[draft_.plan.choices[slot->part]].lines.size() : 1;
      const PlannedRow& last = draft_.plan.rows[planned + lines - 1];
      placed_[i] = {draft_.plan.rows[planned].new_page, last.y + rows_[i].height};
      const std::size_t next = i + (paragraph ? slot->row_count : 1);
      for (std::size_t k = i + 1; k < next; ++k) placed_[k] = {false, placed_[i].bottom};
      planned += lines;
      i = next;
      if (paragraph) ++slot;
    }
  }

  // If the picture, with what stands above it and may not be parted from it, begins a page before the one
  // above is full: the first of those rows.
  std::optional<std::size_t> first_below_hole(const PictureFloat& picture) const {
    std::size_t first = picture.first_row;
    while (first > 0 && rows_[first].break_before == RowBreak::forbidden && !placed_[first].new_page) --first;
    if (!placed_[first].new_page || rows_[first].break_before == RowBreak::forced) return std::nullopt;
    if (first == 0 && start_.empty) return std::nullopt;
    return room_ - bottom_above(first) >= draft_.grid * least_hole ? std::optional(first) : std::nullopt;
  }
  Length bottom_above(std::size_t row) const { return row == 0 ? start_.used : placed_[row - 1].bottom; }

  // Makes the picture as much smaller as it must be to fit into the hole; one that has been made smaller and
  // leaves a hole nevertheless gets its size back.
  bool resize(PictureFloat& picture, std::size_t first) {
    if (picture.keeps_size) return false;
    Row* row = &rows_[picture.first_row];
    while (picture_of(*row) == nullptr) ++row;
    if (picture.full_height.units() > 0) {
      set_height(*row, picture.full_height);
      picture.keeps_size = true;
      return true;
    }
    Length taken = draft_.grid;  // what the grid may ask for
    for (std::size_t i = first; i < picture.first_row + picture.row_count; ++i)
      taken += rows_[i].space_above + rows_[i].height;
    const Length height = row->height + room_ - bottom_above(first) - taken;
    if (height < row->height.scaled(least_share, 100)) return false;
    picture.full_height = row->height;
    set_height(*row, height);
    return true;
  }
  PlacedImage* picture_of(const Row& row) {
    for (std::uint32_t i = row.first_item; i < row.last_item; ++i) {
      if (auto* image = std::get_if<PlacedImage>(&draft_.galley.items[i].content)) return image;
    }
    return nullptr;
  }
  // At the side of its column that it stands at.
  void set_height(Row& row, Length height) {
    PlacedImage& image = *picture_of(row);
    const Length width = image.width.scaled(height.units(), image.height.units());
    if (image.at_end) image.x += image.width - width;
    image.width = width;
    image.height = row.height = height;
  }

  // The paragraph whose first row follows a picture's last, if it is one of running text or of a list's item.
  std::list<ParagraphSlot>::iterator paragraph_behind(const PictureFloat& picture) {
    const std::uint32_t row = picture.first_row + picture.row_count;
    const auto slot = std::find_if(draft_.slots.begin(), draft_.slots.end(),
                                   [&](const ParagraphSlot& one) { return one.first_row == row; });
    const bool note = slot != draft_.slots.end() && slot->text.origins.empty();
    if (slot == draft_.slots.end() || note || rows_[row].kept || rows_[row].break_before != RowBreak::allowed)
      return draft_.slots.end();
    const auto role = slot->style->role;
    const bool running =
        role == Role::paragraph || role == Role::opening_paragraph || role == Role::following_paragraph;
    return running ? slot : draft_.slots.end();
  }

  // Whether another picture stands directly below it.
  bool is_followed(std::size_t index) const {
    const PictureFloat& picture = draft_.floats[index];
    return index + 1 < draft_.floats.size() &&
           draft_.floats[index + 1].first_row == picture.first_row + picture.row_count;
  }

  bool defer(std::size_t index) {
    PictureFloat& picture = draft_.floats[index];
    if (picture.deferrals == most_deferrals) return false;
    if (is_followed(index)) return defer(index + 1);  // a picture does not overtake another
    const auto paragraph = paragraph_behind(picture);
    if (paragraph == draft_.slots.end()) return false;
    settle_spaces(picture, *paragraph);
    swap_rows(picture, paragraph);
    ++picture.deferrals;
    if (is_followed(index)) draft_.floats[index + 1].space_before = picture.margin_bottom;
    return true;
  }

  // As they would be had the paragraph come first: adjoining margins do not add up. A paragraph outside the
  // quotation or list that the picture ends keeps the space that sets it off.
  void settle_spaces(PictureFloat& picture, const ParagraphSlot& paragraph) {
    const Style& style = paragraph.style->style;
    Row& above = rows_[picture.first_row];
    Row& text = rows_[paragraph.first_row];
    const std::size_t next = paragraph.first_row + paragraph.row_count;
    const bool inside = paragraph.left == picture.left && paragraph.shape.measure == picture.width;
    if (inside) {
      text.space_above = std::max(picture.space_before, style.margin_top);
    } else if (picture.space_behind) {
      text.space_above = std::max(picture.space_before, *picture.space_behind);
    }
    above.space_above = std::max(style.margin_bottom, picture.margin_top);
    if (next < rows_.size()) {
      picture.space_behind = rows_[next].space_above;
      rows_[next].space_above = std::max(rows_[next].space_above, picture.margin_bottom);
    } else {
      draft_.writer.space(picture.margin_bottom);
    }
    std::swap(above.break_before, text.break_before);
    picture.space_before = style.margin_bottom;
  }

  void swap_rows(PictureFloat& picture, std::list<ParagraphSlot>::iterator paragraph) {
    const std::uint32_t first = picture.first_row, count = picture.row_count, lines = paragraph->row_count;
    std::rotate(rows_.begin() + first, rows_.begin() + first + count, rows_.begin() + first + count + lines);
    const auto caption = std::find_if(draft_.slots.begin(), paragraph,
                                      [&](const ParagraphSlot& one) { return one.first_row >= first; });
    for (auto slot = caption; slot != paragraph; ++slot) slot->first_row += lines;
    paragraph->first_row = first;
    draft_.slots.splice(caption, draft_.slots, paragraph);
    for (GalleyAnchor& anchor : draft_.galley.anchors) {
      if (anchor.row < first || anchor.row >= first + count + lines) continue;
      anchor.row = anchor.row < first + count ? anchor.row + lines : anchor.row - count;
    }
    std::stable_sort(draft_.galley.anchors.begin(), draft_.galley.anchors.end(),
                     [](const GalleyAnchor& a, const GalleyAnchor& b) { return a.row < b.row; });
    picture.first_row += lines;
  }

  Draft& draft_;
  std::vector<Row>& rows_;
  const PlanStart& start_;
  Length room_;
  std::vector<Placed> placed_;  // by row of the galley
};

}  // namespace

bool defer_picture(Draft& draft, const PlanStart& start, Length room) {
  return !draft.floats.empty() && PictureDeferrer(draft, start, room).run();
}

}  // namespace newsbook
