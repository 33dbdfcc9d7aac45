// Tables: columns as wide as their content asks for, rows that no page break cuts
// unless they are high, below a head that each page repeats.
#include <algorithm>
#include <numeric>

#include "document/walk.h"
#include "layout/blocks.h"
#include "layout/text_places.h"

namespace newsbook {
namespace {

constexpr std::size_t few_lines = 2;  // of a high row that a page does not end or begin with

// How wide a cell wants to be: on one line, and with every line break taken.
struct Wish {
  Length widest, narrowest;
};

Wish wish(const ShapedParagraph& paragraph) {
  Wish wish;
  Length line;
  Length word;
  for (const Box& box : paragraph.boxes) {
    line += box.width;
    word += box.width;
    wish.widest = std::max(wish.widest, line);
    wish.narrowest = std::max(wish.narrowest, word);
    line += box.glue;
    if (box.after == BreakAfter::none) continue;
    word = {};
    if (box.after == BreakAfter::mandatory) line = {};
  }
  return wish;
}

Length sum(const std::vector<Length>& lengths) {
  return std::accumulate(lengths.begin(), lengths.end(), Length());
}

// Widest wishes if they fit; else the narrowest and a share of what is left, by what each column still lacks;
// else all columns shrunk alike.
std::vector<Length> column_widths(const std::vector<Wish>& wishes, Length room) {
  std::vector<Length> widest;
  std::vector<Length> narrowest;
  for (const Wish& wish : wishes) {
    widest.push_back(wish.widest);
    narrowest.push_back(wish.narrowest);
  }
  if (sum(widest) <= room) return widest;
  const Length needed = sum(narrowest);
  const Length lacking = sum(widest) - needed;
  std::vector<Length> widths;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    if (needed >= room) {
      widths.push_back(narrowest[i].scaled(room.units(), std::max<std::int64_t>(needed.units(), 1)));
    } else {
      const std::int64_t lack = (widest[i] - narrowest[i]).units() >> 10;  // within 64 bits when multiplied
      widths.push_back(narrowest[i] +
                       (room - needed).scaled(lack, std::max<std::int64_t>(lacking.units() >> 10, 1)));
    }
  }
  return widths;
}

TextAlign text_align(Alignment alignment, TextAlign otherwise) {
  switch (alignment) {
    case Alignment::start:
      return TextAlign::start;
    case Alignment::center:
      return TextAlign::center;
    case Alignment::end:
      return TextAlign::end;
    case Alignment::automatic:
      break;
  }
  return otherwise == TextAlign::justify ? TextAlign::start : otherwise;
}

}  // namespace

// Sets one table; holds what its rows share.
class TableSetter {
 public:
  // room: height of a page's text area.
  TableSetter(BlockSetter& blocks, ParagraphShaper& shaper, Length room, const Table& table,
              const BlockContext& box)
      : blocks_(blocks), shaper_(shaper), room_(room), table_(table), box_(box) {
    measure();
  }

  // The box as wide as the columns are.
  BlockContext& box() { return box_; }

  void run() {
    TableHead head;
    head.first_row = head.last_row = blocks_.writer().row_count();
    for (std::size_t i = 0; i < table_.rows.size(); ++i) {
      set_row(i);
      if (i < static_cast<std::size_t>(table_.header_rows)) head.last_row = blocks_.writer().row_count();
    }
    blocks_.writer().repeat(head, room_ / 4);
  }

 private:
  struct Cell {
    ParagraphText text;
    ShapedParagraph shaped;
    ParagraphLayout layout;
    BlockContext context;
  };

  Cell prepare(const TableCell& cell, ElementId row) {
    Cell prepared;
    const Role role = cell.header ? Role::header_cell : Role::cell;
    prepared.context = box_;
    prepared.context.style = &blocks_.styles().child(*box_.style, role);
    if (row != artifact) prepared.context.element = blocks_.writer().element(row, cell.header ? "TH" : "TD");
    return prepared;
  }
  static Length padding(const Style& style) { return style.padding_left + style.padding_right; }

  void measure() {
    std::vector<Wish> wishes(table_.columns.size());
    for (const auto& cells : table_.rows) {
      for (std::size_t i = 0; i < cells.size(); ++i) {
        Cell cell = prepare(cells[i], artifact);
        // Plain text measures the same but for styles inside the cell, and makes no structure elements.
        blocks_.inlines().append(plain_text(cells[i].text), *cell.context.style, artifact, cell.text);
        shaper_.shape(cell.text, *cell.context.style, cell.shaped);
        const Length around = padding(cell.context.style->style);
        const Wish here = wish(cell.shaped);
        wishes[i].widest = std::max(wishes[i].widest, here.widest + around);
        wishes[i].narrowest = std::max(wishes[i].narrowest, here.narrowest + around);
      }
    }
    widths_ = column_widths(wishes, box_.width);
    const Length over = box_.width - sum(widths_);
    if (is_right_to_left(box_.style->locale)) box_.left += over;
    box_.width = box_.width - over;
  }

  // A row of the table is one of the galley, with its cells one after the other. Of a high one each line is,
  // so that a page may end within it.
  void set_row(std::size_t index) {
    const auto& contents = table_.rows[index];
    const ElementId element = blocks_.writer().element(box_.element, "TR");
    std::vector<Cell> cells(contents.size());
    std::size_t line_count = 0;
    for (std::size_t i = 0; i < contents.size(); ++i) {
      cells[i] = prepare(contents[i], element);
      blocks_.inlines().append(contents[i].text, *cells[i].context.style, cells[i].context.element,
                               cells[i].text);
      break_cell(cells[i], widths_[i]);
      line_count = std::max(line_count, cells[i].layout.lines.size());
    }
    const Frame frame = frame_of(cells, blocks_.styles().child(*box_.style, Role::table_row).style);
    const bool high = frame.line * static_cast<std::int64_t>(line_count) > room_ / 3;
    const bool below_header = index > 0 && index <= static_cast<std::size_t>(table_.header_rows);
    const std::size_t step = high ? 1 : line_count;
    for (std::size_t line = 0; line < line_count; line += step) {
      const bool held = line == 0 ? below_header
                                  : line < few_lines || line_count - line < few_lines ||
                                        std::any_of(cells.begin(), cells.end(),
                                                    [&](const Cell& cell) { return divides(cell, line); });
      set_lines(cells, {line, line + step, line_count}, frame,
                held ? RowBreak::forbidden : RowBreak::allowed);
    }
  }

  // Does the cell's line begin within a word?
  static bool divides(const Cell& cell, std::size_t line) {
    const std::vector<LineBreakdown>& lines = cell.layout.lines;
    return line < lines.size() && lines[line].begin.offset > 0;
  }

  void break_cell(Cell& cell, Length width) {
    const Style& style = cell.context.style->style;
    shaper_.shape(cell.text, *cell.context.style, cell.shaped);
    if (cell.shaped.boxes.empty()) return;
    const LineShape lines{.measure = width - padding(style),
                          .hyphenate = style.hyphens == Hyphens::automatic};
    cell.layout = std::move(break_paragraph(cell.shaped, lines, shaper_).front());
  }

  // What the cells of a row share: their tallest line, and the space and rule around the row.
  struct Frame {
    Length line, top, bottom, rule;
    std::uint32_t color = 0;
  };

  static Frame frame_of(const std::vector<Cell>& cells, const Style& row) {
    Frame frame;
    frame.rule = row.border_bottom;
    frame.color = row.color;
    for (const Cell& cell : cells) {
      const Style& style = cell.context.style->style;
      frame.line = std::max(frame.line, style.line_height);
      frame.top = std::max(frame.top, style.padding_top);
      frame.bottom = std::max(frame.bottom, style.padding_bottom);
      frame.rule = std::max(frame.rule, style.border_bottom);
    }
    return frame;
  }

  // Lines [begin, end) of the row's, which are so many in all.
  struct Lines {
    std::size_t begin = 0, end = 0, count = 0;
  };

  void set_lines(const std::vector<Cell>& cells, const Lines& lines, const Frame& frame,
                 RowBreak break_before) {
    const bool last = lines.end == lines.count;
    const Length top = lines.begin == 0 ? frame.top : Length();
    const Length bottom = top + frame.line * static_cast<std::int64_t>(lines.end - lines.begin);
    blocks_.writer().begin_row(bottom + (last ? frame.bottom + frame.rule : Length()), break_before);
    set_cells(cells, lines, frame, top);
    if (last && frame.rule.units() > 0) {
      blocks_.writer().add(
          {Rule{box_.left, bottom + frame.bottom, box_.width, frame.rule, frame.color}, artifact});
    }
    blocks_.writer().end_row();
  }

  void set_cells(const std::vector<Cell>& cells, const Lines& lines, const Frame& frame, Length top) {
    const bool mirrored = is_right_to_left(box_.style->locale);
    Length offset;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const StyleNode& node = *cells[i].context.style;
      const Length left = mirrored ? box_.width - offset - widths_[i] : offset;
      offset += widths_[i];
      const Length inner = mirrored ? node.style.padding_right : node.style.padding_left;
      LinePlace place{box_.left + left + inner, widths_[i] - padding(node.style), top + node.ascent,
                      text_align(table_.columns[i], node.style.align)};
      const std::vector<LineBreakdown>& broken = cells[i].layout.lines;
      for (std::size_t line = lines.begin; line < std::min(lines.end, broken.size()); ++line) {
        // Whoever copies the text does not run the cells together.
        place.continued = i + 1 < cells.size() && (line + 1 == lines.end || line + 1 == broken.size());
        blocks_.writer().mark_text(first_word(cells[i].shaped, broken[line]));
        set_line(cells[i].shaped, broken[line], place, shaper_, blocks_.writer());
        place.baseline += frame.line;
      }
    }
  }

  BlockSetter& blocks_;
  ParagraphShaper& shaper_;
  Length room_;
  const Table& table_;
  BlockContext box_;
  std::vector<Length> widths_;
};

void BlockSetter::set_table(const Table& table, const BlockContext& context, const std::string& locale) {
  if (table.columns.empty()) return;
  const BlockContext room = place(Role::table, context, std::string(row(Role::table).structure), locale);
  TableSetter setter(*this, shaper_, draft_.room, table, room);
  BlockContext& box = setter.box();
  begin(box);
  setter.run();
  close(box);
}

}  // namespace newsbook
