// An article set in one long column, before it is cut into pages: rows from top to bottom, each with what
// stands in it. Made by one thread, then immutable and shared by the pages that show parts of it.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "layout/page.h"

namespace newsbook {

enum class RowBreak : std::uint8_t {
  allowed,    // a page may begin with this row
  forbidden,  // it belongs to the row before it: a heading's text, a paragraph's second line
  forced,     // a page begins here
};

// A horizontal strip that no page break cuts: a line of text, a table's row, a rule.
struct Row {
  Length height;
  Length space_above;  // left out at the top of a page that was not begun for this row
  RowBreak break_before = RowBreak::allowed;
  bool kept = false;                            // together with the rows it stands among
  std::uint32_t first_item = 0, last_item = 0;  // [first, last) of Galley::items
  TextPlace text;                               // the first whole word of main text that begins in it
  std::int32_t head = -1;  // index of Galley::heads: stands above it at the top of a page
};

// Rows that name the columns of a table: [first, last) of Galley::rows.
struct TableHead {
  std::uint32_t first_row = 0, last_row = 0;
};

struct GalleyAnchor {
  std::string id;
  std::uint32_t row = 0;
  bool named = false;  // as Anchor's
};

struct Galley {
  std::vector<Row> rows;
  std::vector<Item> items;  // y counts from the top of their row, x from the left edge of the text area
  std::vector<StructureElement>
      elements;  // ids from 1 within the galley; parent 0 is whatever the galley stands in
  std::vector<GalleyAnchor> anchors;
  std::vector<TableHead> heads;
  std::string running_head;     // string(headline)
  std::string running_section;  // string(section)

  // What glyph runs point into.
  std::vector<Glyph> glyphs;
  std::string text;

  const TableHead* head_of(const Row& row) const {
    return row.head < 0 ? nullptr : &heads[static_cast<std::size_t>(row.head)];
  }
};

Length head_height(const Galley& galley, const TableHead& head);

// Fills a galley. Items are added to the row that is open.
class GalleyWriter {
 public:
  explicit GalleyWriter(Galley& galley) : galley_(galley) {}

  ElementId element(ElementId parent, std::string type, std::string locale = {}, std::string alt = {});
  void anchor(std::string id, bool named = false);  // of the row that comes next

  // Vertical space before the next row. Adjoining spaces do not add up: the largest counts (CSS 2.2, 8.3.1).
  void space(Length space);
  void keep_with_next();                        // no page break before the next row
  void page_break();                            // the next row begins a page
  Length open_space() const { return space_; }  // below the last row so far
  std::uint32_t row_count() const { return static_cast<std::uint32_t>(galley_.rows.size()); }
  Length height(std::uint32_t first_row) const;  // of it and the rows behind it so far
  void keep_together(std::uint32_t first_row);   // no page break between it and the last row so far
  // On each page that begins with one of the rows behind the head so far, if it is no higher than most.
  void repeat(const TableHead& head, Length most);

  void begin_row(Length height, RowBreak break_before = RowBreak::allowed);
  void mark_text(const TextPlace& place);  // stands in the open row; the first one counts
  void add(Item item) { galley_.items.push_back(std::move(item)); }
  // A run whose glyphs and text are added next, up to end_run.
  void begin_run(const GlyphRun& run, ElementId element);
  void add_glyphs(std::span<const Glyph> glyphs) {
    galley_.glyphs.insert(galley_.glyphs.end(), glyphs.begin(), glyphs.end());
  }
  void add_text(std::string_view text) { galley_.text += text; }
  std::uint32_t run_text_size() const;  // bytes of the open run's text so far
  void end_run();
  void end_row();

  // Points the runs at their glyphs and text, which stay where they are from now on.
  void finish();

 private:
  struct Range {
    std::uint32_t item = 0;
    std::size_t first_glyph = 0, last_glyph = 0, first_byte = 0, last_byte = 0;
  };

  Galley& galley_;
  std::vector<Range> ranges_;
  std::vector<GalleyAnchor> waiting_anchors_;  // their row is not known yet
  Length space_;
  RowBreak next_ = RowBreak::allowed;
};

}  // namespace newsbook
