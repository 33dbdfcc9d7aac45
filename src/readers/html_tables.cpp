#include "readers/html_tables.h"

#include <algorithm>
#include <charconv>

#include "readers/text_lines.h"

namespace newsbook {
namespace {

constexpr std::size_t most_columns = 60;
constexpr std::size_t most_rows = 5000;

struct SourceRow {
  std::vector<std::uint32_t> cells;
  bool head = false;  // in a <thead>
};

std::vector<SourceRow> find_rows(const HtmlDom& dom, std::uint32_t table) {
  std::vector<SourceRow> rows;
  bool head = false;
  std::uint32_t head_end = 0;
  for (std::uint32_t i = table + 1; i < dom[table].end; ++i) {
    const HtmlNode& node = dom[i];
    if (i >= head_end) head = false;
    if (node.tag == Tag::thead) {
      head = true;
      head_end = node.end;
    } else if (node.tag == Tag::tr) {
      rows.push_back({.cells = {}, .head = head});
    } else if (node.tag == Tag::td || node.tag == Tag::th) {
      if (!rows.empty()) rows.back().cells.push_back(i);
      i = node.end - 1;  // tables in it are the cell's
    } else if (node.tag == Tag::caption) {
      i = node.end - 1;
    }
  }
  return rows;
}

std::size_t span_of(const HtmlNode& cell, std::string_view name, std::size_t most) {
  const std::string_view text = cell.attribute(name);
  std::size_t span = 1;
  std::from_chars(text.data(), text.data() + text.size(), span);
  return std::clamp<std::size_t>(span, 1, most);
}

// A cell that holds blocks of its own lays out a page, or several paragraphs, which <br><br> may part.
bool is_layout_cell(const HtmlDom& dom, std::uint32_t cell) {
  int paragraphs = 0;
  bool broken = false;
  for (std::uint32_t i = cell + 1; i < dom[cell].end; ++i) {
    const Tag tag = dom[i].tag;
    if (tag == Tag::table || tag == Tag::h1 || tag == Tag::h2 || tag == Tag::article || tag == Tag::pre ||
        tag == Tag::figure)
      return true;
    const bool part = tag == Tag::p || (tag == Tag::br && broken);
    if (part && ++paragraphs > 3) return true;
    if (tag != Tag::text || !trim_line(dom[i].text).empty()) broken = tag == Tag::br;
  }
  return false;
}

bool holds_blocks(const HtmlDom& dom, std::uint32_t node) {
  for (std::uint32_t i = node + 1; i < dom[node].end; ++i) {
    const Tag tag = dom[i].tag;
    if ((tag >= Tag::h1 && tag <= Tag::h6) || tag == Tag::p || tag == Tag::ul || tag == Tag::table)
      return true;
  }
  return false;
}

bool rows_hold_data(const HtmlDom& dom, std::uint32_t table, const std::vector<SourceRow>& rows) {
  if (rows.empty() || rows.size() > most_rows) return false;
  const std::string_view role = dom[table].attribute("role");
  if (role == "presentation" || role == "none") return false;
  std::size_t widest = 0;
  for (const SourceRow& row : rows) {
    widest = std::max(widest, row.cells.size());
    for (const std::uint32_t cell : row.cells) {
      if (is_layout_cell(dom, cell)) return false;
    }
  }
  return widest >= 2 && widest <= most_columns &&
         (rows.size() >= 2 || dom.find(Tag::th, table, dom[table].end) != HtmlDom::none);
}

class TableReader {
 public:
  TableReader(const HtmlDom& dom, const std::function<Inlines(std::uint32_t)>& cell)
      : dom_(dom), cell_(cell) {}

  Table run(const std::vector<SourceRow>& rows) {
    for (const SourceRow& row : rows) add(row);
    std::size_t columns = 0;
    for (const auto& row : table_.rows) columns = std::max(columns, row.size());
    for (auto& row : table_.rows) row.resize(columns);
    table_.columns.resize(columns, Alignment::automatic);
    return std::move(table_);
  }

 private:
  // All cells are heads, but for an empty one in the corner.
  bool names_columns(const SourceRow& source) const {
    if (source.cells.empty() || dom_[source.cells.back()].tag != Tag::th) return false;
    const auto is_head = [&](std::uint32_t cell) { return dom_[cell].tag == Tag::th; };
    return std::all_of(source.cells.begin() + 1, source.cells.end(), is_head) &&
           (is_head(source.cells.front()) || is_empty(source.cells.front()));
  }
  bool is_empty(std::uint32_t cell) const {
    for (std::uint32_t i = cell + 1; i < dom_[cell].end; ++i)
      if (!trim_line(dom_[i].text).empty()) return false;
    return true;
  }

  void add(const SourceRow& source) {
    std::vector<TableCell> row;
    const auto fill_spanned = [&] {
      while (row.size() < spans_.size() && spans_[row.size()] > 0) {
        --spans_[row.size()];
        row.emplace_back();
      }
    };
    for (const std::uint32_t cell : source.cells) {
      fill_spanned();
      if (row.size() >= most_columns) break;
      const HtmlNode& node = dom_[cell];
      const bool header = node.tag == Tag::th;
      const std::size_t columns = span_of(node, "colspan", most_columns - row.size());
      const std::size_t below = span_of(node, "rowspan", most_rows) - 1;
      spans_.resize(std::max(spans_.size(), row.size() + columns));
      for (std::size_t i = 0; i < columns; ++i) {
        spans_[row.size()] = below;
        row.push_back({i == 0 ? cell_(cell) : Inlines(), header});
      }
    }
    fill_spanned();
    if (std::all_of(row.begin(), row.end(), [](const TableCell& cell) { return cell.text.empty(); })) return;
    const bool first = static_cast<std::size_t>(table_.header_rows) == table_.rows.size();
    if (first && (source.head || names_columns(source))) ++table_.header_rows;
    table_.rows.push_back(std::move(row));
  }

  const HtmlDom& dom_;
  const std::function<Inlines(std::uint32_t)>& cell_;
  std::vector<std::size_t> spans_;  // rows that the cell above still reaches down to, by column
  Table table_;
};

}  // namespace

std::vector<std::uint32_t> parts_of_definitions(const HtmlDom& dom, std::uint32_t list) {
  std::vector<std::uint32_t> parts;
  for (std::uint32_t child = list + 1; child < dom[list].end;) {
    const Tag tag = dom[child].tag;
    if (tag == Tag::dt || tag == Tag::dd) parts.push_back(child);
    child = tag == Tag::div ? child + 1 : dom[child].end;
  }
  return parts;
}

bool defines_terms(const HtmlDom& dom, std::uint32_t list) {
  constexpr std::size_t longest_term = 200;  // bytes
  std::size_t terms = 0;
  const std::vector<std::uint32_t> parts = parts_of_definitions(dom, list);
  for (const std::uint32_t part : parts) {
    if (dom[part].tag != Tag::dt) continue;
    const std::size_t size = dom.text_of(part).size();
    if (holds_blocks(dom, part) || size == 0 || size > longest_term) return false;
    ++terms;
  }
  return terms > 0 && terms < parts.size() && dom[parts.front()].tag == Tag::dt;
}

bool holds_data(const HtmlDom& dom, std::uint32_t table) {
  return rows_hold_data(dom, table, find_rows(dom, table));
}

std::optional<Table> read_table(const HtmlDom& dom, std::uint32_t table,
                                const std::function<Inlines(std::uint32_t cell)>& cell) {
  const std::vector<SourceRow> rows = find_rows(dom, table);
  if (!rows_hold_data(dom, table, rows)) return std::nullopt;
  Table read = TableReader(dom, cell).run(rows);
  if (read.rows.empty()) return std::nullopt;
  if (static_cast<std::size_t>(read.header_rows) == read.rows.size()) read.header_rows = 0;
  return read;
}

}  // namespace newsbook
