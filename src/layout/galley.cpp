#include "layout/galley.h"

#include <algorithm>

namespace newsbook {

Length head_height(const Galley& galley, const TableHead& head) {
  Length height;
  for (std::uint32_t i = head.first_row; i < head.last_row; ++i) height += galley.rows[i].height;
  return height;
}

ElementId GalleyWriter::element(ElementId parent, std::string type, std::string locale, std::string alt) {
  const auto id = static_cast<ElementId>(galley_.elements.size() + 1);
  galley_.elements.push_back({id, parent, std::move(type), std::move(locale), std::move(alt)});
  return id;
}

void GalleyWriter::anchor(std::string id, bool named) {
  waiting_anchors_.push_back({.id = std::move(id), .named = named});
}

void GalleyWriter::space(Length space) { space_ = std::max(space_, space); }

void GalleyWriter::keep_with_next() {
  if (next_ == RowBreak::allowed) next_ = RowBreak::forbidden;
}

void GalleyWriter::page_break() { next_ = RowBreak::forced; }

Length GalleyWriter::height(std::uint32_t first_row) const {
  Length height;
  for (std::size_t i = first_row; i < galley_.rows.size(); ++i)
    height += galley_.rows[i].space_above + galley_.rows[i].height;
  return height;
}

void GalleyWriter::keep_together(std::uint32_t first_row) {
  for (std::size_t i = first_row; i < galley_.rows.size(); ++i) {
    galley_.rows[i].kept = true;
    if (i == first_row) continue;
    if (galley_.rows[i].break_before == RowBreak::allowed) galley_.rows[i].break_before = RowBreak::forbidden;
  }
}

void GalleyWriter::repeat(const TableHead& head, Length most) {
  const bool heads_rows = head.first_row < head.last_row && head.last_row < galley_.rows.size();
  if (!heads_rows || head_height(galley_, head) > most) return;
  const auto index = static_cast<std::int32_t>(galley_.heads.size());
  galley_.heads.push_back(head);
  for (std::size_t i = head.last_row; i < galley_.rows.size(); ++i) galley_.rows[i].head = index;
}

void GalleyWriter::begin_row(Length height, RowBreak break_before) {
  const auto index = static_cast<std::uint32_t>(galley_.rows.size());
  for (GalleyAnchor& anchor : waiting_anchors_) {
    anchor.row = index;
    galley_.anchors.push_back(std::move(anchor));
  }
  waiting_anchors_.clear();
  Row row{.height = height, .space_above = space_, .break_before = std::max(break_before, next_)};
  row.first_item = row.last_item = static_cast<std::uint32_t>(galley_.items.size());
  galley_.rows.push_back(row);
  space_ = {};
  next_ = RowBreak::allowed;
}

void GalleyWriter::begin_run(const GlyphRun& run, ElementId element) {
  ranges_.push_back({.item = static_cast<std::uint32_t>(galley_.items.size()),
                     .first_glyph = galley_.glyphs.size(),
                     .first_byte = galley_.text.size()});
  galley_.items.push_back({run, element});
}

std::uint32_t GalleyWriter::run_text_size() const {
  return static_cast<std::uint32_t>(galley_.text.size() - ranges_.back().first_byte);
}

void GalleyWriter::end_run() {
  ranges_.back().last_glyph = galley_.glyphs.size();
  ranges_.back().last_byte = galley_.text.size();
}

void GalleyWriter::mark_text(const TextPlace& place) {
  TextPlace& text = galley_.rows.back().text;
  if (text.string == nullptr) text = place;
}

void GalleyWriter::end_row() {
  galley_.rows.back().last_item = static_cast<std::uint32_t>(galley_.items.size());
}

void GalleyWriter::finish() {
  for (const Range& range : ranges_) {
    auto& run = std::get<GlyphRun>(galley_.items[range.item].content);
    run.glyphs = std::span(galley_.glyphs).subspan(range.first_glyph, range.last_glyph - range.first_glyph);
    run.text = std::string_view(galley_.text).substr(range.first_byte, range.last_byte - range.first_byte);
  }
  ranges_.clear();
}

}  // namespace newsbook
