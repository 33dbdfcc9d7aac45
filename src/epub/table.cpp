// Tables. What is wider than a small screen is printed as records, so that no reading system cuts it off: a
// row's cells one below the other, each beside the name of its column.
#include <algorithm>

#include "document/walk.h"
#include "epub/blocks.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// In characters of an alphabet, of which an ideograph takes two.
constexpr std::size_t screen = 60;      // what a line of a table has room for on a screen of 6 inches
constexpr std::size_t column_gap = 2;   // between two columns
constexpr std::size_t word_room = 10;   // longer words are divided
constexpr std::size_t prose_room = 20;  // no text needs more
constexpr std::size_t cell_lines = 8;   // so many are no tower
constexpr char32_t first_ideograph = 0x2E80;

// The narrowest column in which the text can be read.
std::size_t least_width(const std::string& text) {
  std::size_t all = 0;
  std::size_t word = 0;
  std::size_t longest = 0;
  for (std::size_t position = 0; position < text.size();) {
    const char32_t c = next_code_point(text, position);
    const std::size_t width = c < first_ideograph ? 1 : 2;
    all += width;
    word = is_white_space(c) ? 0 : c < first_ideograph ? word + width : width;
    longest = std::max(longest, word);
  }
  return std::max(std::min(longest, word_room), std::min(all / cell_lines, prose_room));
}

std::size_t head_rows(const Table& table) {
  return std::min(static_cast<std::size_t>(std::max(table.header_rows, 0)), table.rows.size());
}

bool is_too_wide(const Table& table) {
  if (table.columns.size() < 3 || head_rows(table) == table.rows.size()) return false;
  std::vector<std::size_t> widths(table.columns.size());
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], least_width(plain_text(row[i].text)));
  }
  std::size_t all = 0;
  for (const std::size_t width : widths) all += width + column_gap;
  return all - column_gap > screen;
}

}  // namespace

void BlockPrinter::print_table(const Block& block, const Table& table) {
  if ((table.rows.empty() || table.columns.empty()) && !places_.is_target(block.id)) return;
  const std::size_t body = head_rows(table);
  open(Role::table, block);
  if (is_too_wide(table)) {
    page_->attribute("class", "records");
    print_records(table);
    return page_->close();
  }
  print_rows(table, 0, body, "thead");
  print_rows(table, body, table.rows.size(), "tbody");
  page_->close();
}

void BlockPrinter::print_rows(const Table& table, std::size_t begin, std::size_t end, const char* group) {
  if (begin == end) return;
  const bool names_columns = begin == 0 && table.header_rows > 0;
  page_->open(group);
  for (std::size_t i = begin; i < end; ++i) {
    page_->open(Role::table_row);
    for (std::size_t column = 0; column < table.rows[i].size(); ++column) {
      const TableCell& cell = table.rows[i][column];
      const bool header = names_columns || cell.header;
      page_->open(header ? Role::header_cell : Role::cell);
      if (header) page_->attribute("scope", names_columns ? "col" : "row");
      const Alignment alignment = table.columns[column];
      if (alignment == Alignment::center) page_->attribute("class", "center");
      if (alignment == Alignment::end) page_->attribute("class", "end");
      print_inlines(cell.text);
      page_->close();
    }
    page_->close();
  }
  page_->close();
}

// A group of rows for each row of the table. The names are the book's own strings where they stand first.
void BlockPrinter::print_records(const Table& table) {
  const std::span<const std::vector<TableCell>> rows(table.rows);
  const auto heads = rows.first(head_rows(table));
  for (const std::vector<TableCell>& cells : rows.subspan(heads.size())) {
    const bool first = &cells == &rows[heads.size()];
    page_->open("tbody");
    for (std::size_t i = 0; i < cells.size(); ++i) print_field(heads, cells[i], i, first);
    page_->close();
  }
}

// The first cell says what the record is about. An empty one has no entry, unless its name stands here alone.
void BlockPrinter::print_field(std::span<const std::vector<TableCell>> heads, const TableCell& cell,
                               std::size_t column, bool names) {
  const bool named =
      std::any_of(heads.begin(), heads.end(), [&](const auto& row) { return !row[column].text.empty(); });
  if (cell.text.empty() && !(named && names)) return;
  page_->open(Role::table_row);
  if (named) {
    page_->open(Role::header_cell);
    page_->attribute("scope", "row");
    page_->attribute("class", "name");
    print_name(heads, column, names);
    page_->close();
  }
  page_->open(column == 0 ? Role::header_cell : Role::cell);
  if (column == 0) page_->attribute("scope", "rowgroup");
  if (!named) page_->attribute("colspan", "2");
  print_inlines(cell.text);
  page_->close();
  page_->close();
}

void BlockPrinter::print_name(std::span<const std::vector<TableCell>> heads, std::size_t column, bool first) {
  bool begun = false;
  for (const std::vector<TableCell>& row : heads) {
    const Inlines& text = row[column].text;
    if (text.empty()) continue;
    if (begun) page_->text(" ");
    begun = true;
    if (first) {
      print_inlines(text);
    } else {
      page_->text(collapse_white_space(plain_text(text)));
    }
  }
}

}  // namespace newsbook
