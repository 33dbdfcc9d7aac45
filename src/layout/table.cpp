// Tables: columns as wide as their content asks for, rows that no page break cuts
// unless they are high, below a head that each page repeats. A table of more columns than there is room for
// is set as records: of each row one cell below the other, beside the names of their columns.
#include <algorithm>
#include <numeric>

#include "document/walk.h"
#include "layout/blocks.h"
#include "layout/text_places.h"

namespace newsbook {
namespace {

constexpr std::size_t few_lines = 2;  // of a high row that a page does not end or begin with

// How wide a column wants to be: with every cell on one line; with every line break taken; and, with long
// words divided, so that its cells do not become towers.
struct Wish {
  Length widest, narrowest, least;
};

// The narrowest column of long words, and the one of long texts, in the size of type.
constexpr std::int64_t word_room = 5;
constexpr std::int64_t prose_room = 10;
constexpr std::int64_t cell_lines = 8;  // so many are no tower

Wish wish(const ShapedParagraph& paragraph, Length font_size) {
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
  wish.least = std::max(std::min(wish.narrowest, font_size * word_room),
                        std::min(wish.widest.scaled(1, cell_lines), font_size * prose_room));
  return wish;
}

Length sum(const std::vector<Length>& lengths) {
  return std::accumulate(lengths.begin(), lengths.end(), Length());
}

std::vector<Length> lengths(const std::vector<Wish>& wishes, Length Wish::*wish) {
  std::vector<Length> lengths(wishes.size());
  std::transform(wishes.begin(), wishes.end(), lengths.begin(), [&](const Wish& each) { return each.*wish; });
  return lengths;
}

// What each has, and a share of what is left of the room, by what each still lacks.
std::vector<Length> shared_out(const std::vector<Length>& had, const std::vector<Length>& wanted,
                               Length room) {
  const Length left = room - sum(had);
  const std::int64_t lacking = std::max<std::int64_t>((sum(wanted) - sum(had)).units() >> 10, 1);
  std::vector<Length> shares = had;
  for (std::size_t i = 0; i < had.size(); ++i)  // within 64 bits when multiplied
    shares[i] += left.scaled((wanted[i] - had[i]).units() >> 10, lacking);
  return shares;
}

// Widest wishes if they fit; else as much more than the narrowest, or the least, or nothing, as there is
// room.
std::vector<Length> column_widths(const std::vector<Wish>& wishes, Length room) {
  std::vector<Length> wanted = lengths(wishes, &Wish::widest);
  if (sum(wanted) <= room) return wanted;
  for (Length Wish::*wish : {&Wish::narrowest, &Wish::least}) {
    std::vector<Length> had = lengths(wishes, wish);
    if (sum(had) <= room) return shared_out(had, wanted, room);
    wanted = std::move(had);
  }
  return shared_out(std::vector<Length>(wishes.size()), wanted, room);
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

  void run() { in_records_ ? set_records() : set_rows(); }

 private:
  struct Cell {
    ParagraphText text;
    ShapedParagraph shaped;
    ParagraphLayout layout;
    BlockContext context;
    Length left, width;  // from the box's side at which lines begin
    TextAlign align = TextAlign::start;
    bool name = false;  // of the cell that it stands beside
  };

  // What the cells of a row share: their tallest line, and the space and rule around the row.
  struct Frame {
    Length line, top, bottom, rule;
    std::uint32_t color = 0;
  };

  void set_rows() {
    TableHead head;
    head.first_row = head.last_row = blocks_.writer().row_count();
    for (std::size_t i = 0; i < table_.rows.size(); ++i) {
      set_row(i);
      if (i < head_rows()) head.last_row = blocks_.writer().row_count();
    }
    blocks_.writer().repeat(head, room_ / 4);
  }

  Cell prepare(Role role) {
    Cell prepared;
    prepared.context = box_;
    prepared.context.style = &blocks_.styles().child(*box_.style, role);
    return prepared;
  }
  static Role role_of(const TableCell& cell) { return cell.header ? Role::header_cell : Role::cell; }

  void fill(Cell& cell, const TableCell& contents, ElementId row) {
    cell.context.element = blocks_.writer().element(row, contents.header ? "TH" : "TD");
    blocks_.inlines().append(contents.text, *cell.context.style, cell.context.element, cell.text);
  }
  // Plain text measures the same but for styles inside the cell, and makes no structure elements.
  void fill_plainly(Cell& cell, const TableCell& contents) {
    blocks_.inlines().append(plain_text(contents.text), *cell.context.style, artifact, cell.text);
  }
  static Length padding(const Style& style) { return style.padding_left + style.padding_right; }

  Wish measure(Cell& cell) {
    const Style& style = cell.context.style->style;
    shaper_.shape(cell.text, *cell.context.style, cell.shaped);
    Wish here = wish(cell.shaped, style.font_size);
    for (Length Wish::*each : {&Wish::widest, &Wish::narrowest, &Wish::least}) here.*each += padding(style);
    return here;
  }

  void measure() {
    std::vector<Wish> wishes(table_.columns.size());
    for (const auto& cells : table_.rows) {
      for (std::size_t i = 0; i < cells.size(); ++i) {
        Cell cell = prepare(role_of(cells[i]));
        fill_plainly(cell, cells[i]);
        const Wish here = measure(cell);
        for (Length Wish::*each : {&Wish::widest, &Wish::narrowest, &Wish::least})
          wishes[i].*each = std::max(wishes[i].*each, here.*each);
      }
    }
    in_records_ = wishes.size() > 2 && head_rows() < table_.rows.size() &&
                  sum(lengths(wishes, &Wish::least)) > box_.width;
    if (in_records_) return measure_records();
    widths_ = column_widths(wishes, box_.width);
    const Length over = box_.width - sum(widths_);
    if (is_right_to_left(box_.style->locale)) box_.left += over;
    box_.width = box_.width - over;
  }

  // The names take as much as they need, but no more than two fifths.
  void measure_records() {
    Length names;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      Cell name = prepare(Role::cell);
      for (std::size_t row = 0; row < head_rows(); ++row) add_name(name, row, i, artifact);
      names = std::max(names, measure(name).widest);
    }
    names = std::min(names, box_.width.scaled(2, 5));
    widths_ = {names, box_.width - names};
  }

  std::size_t head_rows() const { return static_cast<std::size_t>(table_.header_rows); }

  // A row of the table is one of the galley, with its cells one after the other. Of a high one each line is,
  // so that a page may end within it.
  void set_row(std::size_t index) {
    const auto& contents = table_.rows[index];
    const ElementId element = blocks_.writer().element(box_.element, "TR");
    std::vector<Cell> cells(contents.size());
    Length left;
    for (std::size_t i = 0; i < contents.size(); ++i) {
      cells[i] = prepare(role_of(contents[i]));
      fill(cells[i], contents[i], element);
      cells[i].align = text_align(table_.columns[i], cells[i].context.style->style.align);
      break_cell(cells[i], left, widths_[i]);
      left += widths_[i];
    }
    set_cells(cells, frame_of(cells, blocks_.styles().child(*box_.style, Role::table_row).style),
              index > 0 && index <= head_rows());
  }

  // The first line of what goes together may be held to what stands above it.
  void set_cells(const std::vector<Cell>& cells, const Frame& frame, bool held_above) {
    std::size_t line_count = 0;
    for (const Cell& cell : cells) line_count = std::max(line_count, cell.layout.lines.size());
    const bool high = frame.line * static_cast<std::int64_t>(line_count) > room_ / 3;
    const std::size_t step = high ? 1 : line_count;
    for (std::size_t line = 0; line < line_count; line += step) {
      const bool held = line == 0 ? held_above
                                  : line < few_lines || line_count - line < few_lines ||
                                        std::any_of(cells.begin(), cells.end(),
                                                    [&](const Cell& cell) { return divides(cell, line); });
      set_lines(cells, {line, line + step, line_count}, frame,
                held ? RowBreak::forbidden : RowBreak::allowed);
    }
  }

  // The names of the columns are content where they stand first, and are repeated beside the rows below.
  void set_records() {
    std::vector<ElementId> heads;
    for (std::size_t i = 0; i < head_rows(); ++i)
      heads.push_back(blocks_.writer().element(box_.element, "TR"));
    for (std::size_t i = head_rows(); i < table_.rows.size(); ++i) {
      set_record(table_.rows[i], heads);
      heads.assign(heads.size(), artifact);
    }
  }

  void set_record(const std::vector<TableCell>& contents, const std::vector<ElementId>& heads) {
    const ElementId element = blocks_.writer().element(box_.element, "TR");
    const bool first = !heads.empty() && heads.front() != artifact;
    std::vector<std::vector<Cell>> entries;  // a cell and its name, which is read behind it
    for (std::size_t i = 0; i < contents.size(); ++i) {
      std::vector<Cell> entry(2);
      entry[0] = prepare(i == 0 ? Role::header_cell : role_of(contents[i]));
      entry[1] = prepare(Role::cell);
      entry[1].name = true;
      fill(entry[0], contents[i], element);
      for (std::size_t row = 0; row < heads.size(); ++row) add_name(entry[1], row, i, heads[row]);
      const bool alone = i == 0 && entry[1].text.text.empty();
      break_cell(entry[0], alone ? Length() : widths_[0], alone ? box_.width : widths_[1]);
      break_cell(entry[1], {}, widths_[0]);
      const bool empty = entry[0].layout.lines.empty();
      if (!empty || (first && !entry[1].layout.lines.empty())) entries.push_back(std::move(entry));
    }
    const std::uint32_t first_row = blocks_.writer().row_count();
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (i == 1 || i + 1 == entries.size()) blocks_.writer().keep_with_next();
      set_entry(entries[i], i + 1 == entries.size());
    }
    if (blocks_.writer().height(first_row) <= room_ / 3) blocks_.writer().keep_together(first_row);
  }

  void add_name(Cell& name, std::size_t row, std::size_t column, ElementId head) {
    if (!name.text.text.empty()) blocks_.inlines().append(" ", *name.context.style, artifact, name.text);
    if (head == artifact) {
      fill_plainly(name, table_.rows[row][column]);
    } else {
      fill(name, table_.rows[row][column], head);
    }
    std::replace(name.text.text.begin(), name.text.text.end(), '\n', ' ');
  }

  // A rule stands below the last entry of a record alone, as below a table's head.
  void set_entry(const std::vector<Cell>& entry, bool last) {
    Frame frame = frame_of(entry, blocks_.styles().child(*box_.style, Role::table_row).style);
    const Length head_rule = blocks_.styles().child(*box_.style, Role::header_cell).style.border_bottom;
    frame.rule = last ? std::max(frame.rule, head_rule) : Length();
    set_cells(entry, frame, entry.front().layout.lines.empty());
  }

  // Does the cell's line begin within a word?
  static bool divides(const Cell& cell, std::size_t line) {
    const std::vector<LineBreakdown>& lines = cell.layout.lines;
    return line < lines.size() && lines[line].begin.offset > 0;
  }

  void break_cell(Cell& cell, Length left, Length width) {
    const Style& style = cell.context.style->style;
    cell.left = left;
    cell.width = width;
    shaper_.shape(cell.text, *cell.context.style, cell.shaped);
    if (cell.shaped.boxes.empty()) return;
    const LineShape lines{.measure = width - padding(style),
                          .hyphenate = style.hyphens == Hyphens::automatic};
    cell.layout = std::move(break_paragraph(cell.shaped, lines, shaper_).front());
  }

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
    draw_cells(cells, lines, frame, top);
    if (last && frame.rule.units() > 0) {
      blocks_.writer().add(
          {Rule{box_.left, bottom + frame.bottom, box_.width, frame.rule, frame.color}, artifact});
    }
    blocks_.writer().end_row();
  }

  void draw_cells(const std::vector<Cell>& cells, const Lines& lines, const Frame& frame, Length top) {
    const bool mirrored = is_right_to_left(box_.style->locale);
    for (const Cell& cell : cells) {
      const StyleNode& node = *cell.context.style;
      const Length left = mirrored ? box_.width - cell.left - cell.width : cell.left;
      const Length inner = mirrored ? node.style.padding_right : node.style.padding_left;
      LinePlace place{box_.left + left + inner, cell.width - padding(node.style), top + node.ascent,
                      cell.align};
      const std::vector<LineBreakdown>& broken = cell.layout.lines;
      for (std::size_t line = lines.begin; line < std::min(lines.end, broken.size()); ++line) {
        // Whoever copies the text does not run the cells together.
        place.continued = &cell != &cells.back() && (line + 1 == lines.end || line + 1 == broken.size());
        if (!cell.name) blocks_.writer().mark_text(first_word(cell.shaped, broken[line]));
        set_line(cell.shaped, broken[line], place, shaper_, blocks_.writer());
        place.baseline += frame.line;
      }
    }
  }

  BlockSetter& blocks_;
  ParagraphShaper& shaper_;
  Length room_;
  const Table& table_;
  BlockContext box_;
  std::vector<Length> widths_;  // of the columns; of records, that of the names and that of the cells
  bool in_records_ = false;
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
