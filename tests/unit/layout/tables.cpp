#include <catch2/catch.hpp>

#include "kept_pages.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

constexpr std::string_view tables = R"(
table { margin: 1em 0 }
td, th { padding: 0 1em 0 0 }
)";
constexpr Length bottom = Length::from_millimetres(52);

TableCell cell_of(std::string text, bool header = false) {
  return {.text = {Inline{Text{std::move(text)}}}, .header = header};
}

Block table_of(std::vector<std::vector<TableCell>> rows, int header_rows) {
  Table table;
  table.columns.resize(rows.front().size());
  table.rows = std::move(rows);
  table.header_rows = header_rows;
  return Block{.node = std::move(table)};
}

Book book_with(Block table) {
  return book_of({{block_of("Before."), std::move(table), block_of("Behind.")}});
}

Keeper pages_with_tables(const Book& book) {
  return pages_of(book, std::string(sheet) + std::string(tables));
}
Keeper pages_with(Block table) { return pages_with_tables(book_with(std::move(table))); }

// The runs of a page whose text begins so.
std::vector<Item> runs_with(const Page& page, std::string_view text) {
  std::vector<Item> found;
  for (const Item& item : page.items) {
    const auto* run = std::get_if<GlyphRun>(&item.content);
    if (run != nullptr && run->text.starts_with(text)) found.push_back(item);
  }
  return found;
}

std::string text_of(const Page& page) {
  std::string text;
  for (const Item& item : page.items) {
    const auto* run = std::get_if<GlyphRun>(&item.content);
    if (run != nullptr && item.element != artifact) text += run->text;
  }
  return text;
}

}  // namespace

TEST_CASE("A table's head stands again on each page that its rows begin, and is content but once",
          "[tables]") {
  std::vector<std::vector<TableCell>> rows = {{cell_of("Place", true), cell_of("Count", true)}};
  for (int i = 0; i < 30; ++i) rows.push_back({cell_of("row " + std::to_string(i)), cell_of("9")});
  const Book book = book_with(table_of(std::move(rows), 1));  // pages point into it
  const Keeper keeper = pages_with_tables(book);
  REQUIRE(keeper.body_pages.size() >= 4);
  std::size_t content = 0;
  for (std::size_t i = 0; i < keeper.body_pages.size(); ++i) {
    const Page& page = keeper.body_pages[i];
    const std::vector<Item> cells = runs_with(page, "row ");
    const std::vector<Item> heads = runs_with(page, "Place");
    CAPTURE(i);
    if (cells.empty()) {
      CHECK(heads.empty());
      continue;
    }
    REQUIRE(heads.size() == 1);
    content += heads.front().element != artifact ? 1 : 0;
    CHECK(heads.front().element == (i == 0 ? heads.front().element : artifact));
    CHECK(std::get<GlyphRun>(heads.front().content).y < std::get<GlyphRun>(cells.front().content).y);
    CHECK(std::get<GlyphRun>(cells.back().content).y <= bottom);
    // Of the text the page begins with its own first cell.
    REQUIRE(page.begin.string != nullptr);
    if (i > 0) CHECK(page.begin.string->starts_with("row "));
  }
  CHECK(content == 1);
}

TEST_CASE("A table that is all head, and a head as high as a page, are not repeated", "[tables]") {
  const std::vector<std::vector<TableCell>> row = {{cell_of("Place", true), cell_of("Count", true)}};
  CHECK(runs_with(pages_with(table_of(row, 1)).body_pages.front(), "Place").size() == 1);
  std::vector<std::vector<TableCell>> rows = {{cell_of("Place " + prose, true), cell_of(prose, true)}};
  for (int i = 0; i < 30; ++i) rows.push_back({cell_of("row " + std::to_string(i)), cell_of("9")});
  std::size_t heads = 0;
  for (const Page& page : pages_with(table_of(std::move(rows), 1)).body_pages)
    heads += runs_with(page, "Place").size();
  CHECK(heads == 1);
}

TEST_CASE("Cells are read one after the other, with a space between them", "[tables]") {
  const Keeper keeper = pages_with(table_of({{cell_of("one two three four five six eleven twelve"),
                                              cell_of("alpha beta gamma delta kappa lambda")}},
                                            0));
  const std::string text = text_of(keeper.body_pages.front());
  CHECK_THAT(text, Catch::Contains("eleven twelve alpha beta"));
  CHECK_THAT(text, Catch::Contains("kappa lambda"));
}

TEST_CASE("A row that is high goes on on the next page, a low one stays whole", "[tables]") {
  const Keeper keeper = pages_with(
      table_of({{cell_of("low"), cell_of("short")}, {cell_of("high"), cell_of(prose + ' ' + prose)}}, 0));
  REQUIRE(keeper.body_pages.size() >= 2);
  Length lowest;
  for (const Item& item : keeper.body_pages.front().items) {
    const auto* run = std::get_if<GlyphRun>(&item.content);
    if (run != nullptr && item.element != artifact) lowest = std::max(lowest, run->y);
  }
  CHECK(lowest > bottom - Length::points(13) * 3);
}

TEST_CASE("A table of too many columns is set as records, with the names of the columns beside their cells",
          "[tables]") {
  constexpr int columns = 14;
  constexpr int records = 12;
  std::vector<std::vector<TableCell>> rows(1);
  for (int i = 0; i < columns; ++i) rows[0].push_back(cell_of("name" + std::to_string(i) + "x", true));
  for (int row = 0; row < records; ++row) {
    rows.emplace_back();
    for (int i = 0; i < columns; ++i)
      rows.back().push_back(
          cell_of(i == 3 && row != 2 ? "" : "cell " + std::to_string(row * columns + i) + '.'));
  }
  const Book book = book_with(table_of(std::move(rows), 1));
  const Keeper keeper = pages_with_tables(book);
  REQUIRE(keeper.body_pages.size() >= 4);
  std::vector<Item> names;
  std::string cells;
  for (const Page& page : keeper.body_pages) {
    const std::vector<Item> found = runs_with(page, "name");
    names.insert(names.end(), found.begin(), found.end());
    cells += text_of(page);
    if (&page == &keeper.body_pages.front()) continue;
    // A page begins with a cell, which is what the text goes on with.
    REQUIRE(page.begin.string != nullptr);
    CHECK(page.begin.string->starts_with("cell "));
  }
  // An empty cell has no entry, but in the first record, where the names are content.
  CHECK(names.size() == columns * records - (records - 2));
  const auto is_content = [](const Item& item) { return item.element != artifact; };
  CHECK(std::count_if(names.begin(), names.end(), is_content) == columns);
  CHECK(std::all_of(names.begin(), names.begin() + columns, is_content));
  for (int i = 0; i < columns * records; ++i) {
    CAPTURE(i);
    const bool there = i % columns != 3 || i / columns == 2;
    CHECK((cells.find("cell " + std::to_string(i) + '.') != std::string::npos) == there);
  }
}

TEST_CASE("Columns that fit when long words are divided stay columns", "[tables]") {
  std::vector<std::vector<TableCell>> rows = {
      {cell_of("Place", true), cell_of("Count", true), cell_of("Why", true)}};
  rows.push_back({cell_of("Donaudampfschifffahrtsgesellschaftskapitän"), cell_of("1,234,567"),
                  cell_of("Unabhängigkeitserklärungsverfasser")});
  const Book book = book_with(table_of(std::move(rows), 1));
  const Keeper keeper = pages_with_tables(book);
  const Page& page = keeper.body_pages.front();
  const auto baseline = [&](std::string_view text) {
    const std::vector<Item> runs = runs_with(page, text);
    REQUIRE(!runs.empty());
    return std::get<GlyphRun>(runs.front().content).y;
  };
  CHECK(baseline("Place") == baseline("Why"));
  CHECK(baseline("Donau") == baseline("1,234,567"));
}

TEST_CASE("No page begins within a word of a cell", "[tables]") {
  std::string words;
  for (int i = 0; i < 40; ++i) words += "Wordsthatareasmuchlongerthantheircolumnisasthisone ";
  const Keeper keeper = pages_with(table_of({{cell_of("high"), cell_of(words)}}, 0));
  REQUIRE(keeper.body_pages.size() >= 3);
  for (std::size_t i = 1; i + 1 < keeper.body_pages.size(); ++i) {
    CHECK_THAT(text_of(keeper.body_pages[i]), Catch::StartsWith("Words"));
  }
}

TEST_CASE("A table is as wide as its columns, and stands at the side at which lines begin", "[tables]") {
  constexpr Length page_width = Length::from_millimetres(90);
  constexpr Length margin = Length::from_millimetres(8);
  const bool right_to_left = GENERATE(false, true);
  Book book = book_with(table_of({{cell_of("رقم"), cell_of("12")}}, 0));
  if (right_to_left) book.metadata.locale = "ar";
  const Keeper keeper =
      pages_of(book, std::string(sheet) + "td { padding: 0 2em 0 0; border-bottom: 1pt solid }");
  const Page& page = keeper.body_pages.front();
  const auto item = std::find_if(page.items.begin(), page.items.end(), [](const Item& candidate) {
    return std::holds_alternative<Rule>(candidate.content);
  });
  REQUIRE(item != page.items.end());
  const Rule& rule = std::get<Rule>(item->content);
  CHECK(rule.width < page_width / 2);
  CHECK(rule.width > Length::points(40));  // the padding of two cells
  const auto word = runs_with(page, "رقم");
  REQUIRE(word.size() == 1);
  if (right_to_left) {
    CHECK(rule.x + rule.width == page_width - margin);
    CHECK(std::get<GlyphRun>(word[0].content).x == page_width - margin);
  } else {
    CHECK(rule.x == margin);
  }
}
