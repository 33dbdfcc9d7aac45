#include <catch2/catch.hpp>

#include <random>
#include <sstream>

#include "document/walk.h"
#include "readers/reader.h"
#include "readers/text_census.h"
#include "readers/text_lines.h"
#include "stories.h"

namespace newsbook {
namespace {

struct Row {
  std::size_t line = 0;
  std::string fate, article, reason, text;
};

std::vector<Row> dump_rows(const std::string& text, const TextCensus* census = nullptr) {
  std::istringstream dump(dump_text_lines({.text = text, .name = "a.txt", .census = census}));
  std::vector<Row> rows;
  for (std::string line; std::getline(dump, line);) {
    std::istringstream columns(line);
    std::string source, number;
    Row row;
    std::getline(columns, source, '\t');
    std::getline(columns, number, '\t');
    std::getline(columns, row.fate, '\t');
    std::getline(columns, row.article, '\t');
    std::getline(columns, row.reason, '\t');
    std::getline(columns, row.text);
    CHECK(source == "a.txt");
    CHECK_FALSE(row.reason.empty());
    row.line = std::stoul(number);
    rows.push_back(std::move(row));
  }
  return rows;
}

// Every line that is not blank has one row, in order.
void check_account(const std::string& text) {
  INFO(text);
  const std::vector<Row> rows = dump_rows(text);
  std::vector<std::size_t> expected;
  std::size_t number = 1;
  std::string lines = text;
  for (std::size_t begin = 0; begin < lines.size(); ++number) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    if (!trim_line(std::string_view(lines).substr(begin, end - begin)).empty()) expected.push_back(number);
    begin = end + 1;
  }
  std::vector<std::size_t> found;
  for (const Row& row : rows) found.push_back(row.line);
  CHECK(found == expected);
}

std::string fate_of(const std::vector<Row>& rows, std::string_view text) {
  for (const Row& row : rows) {
    if (row.text == text) return row.fate;
  }
  return "missing";
}

TEST_CASE("each line that is not blank is accounted for once, in order") {
  for (const char* between : {"\n\n", "\n"}) {
    for (const bool twice : {true, false}) {
      test::Shape shape;
      shape.between = between;
      shape.title_twice = twice;
      const std::string text = test::dump(test::stories(), shape);
      check_account(text);
      check_account(test::wrapped(text, 72));
      check_account("Home\nNews\n* * *\n" + text + "\n-----\n\nShare\n=====\n");
    }
  }
  check_account("");
  check_account("\n\n");
  check_account("----\n* * *\n");
}

TEST_CASE("random lines are accounted for too") {
  const std::vector<std::string> parts = {
      "Share",
      "",
      "-----",
      "- item of a list",
      "A Headline of Some Words",
      "It rained on Monday, and the river rose to the second step of the quay.",
      "(Reuters)",
      "By Anna Boris",
      "26 November 2024",
      " ",
      "\xC2\xA0"};
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    std::string text;
    for (std::size_t i = random() % 40; i > 0; --i) text += parts[random() % parts.size()] + "\n";
    check_account(text);
  }
}

TEST_CASE("the fates are those of the articles") {
  const std::vector<test::Story> one = {test::stories()[0]};
  const std::vector<Row> rows = dump_rows("Home\nSport\nSign in\n\n" + test::dump(one, {}));
  CHECK(fate_of(rows, one[0].title) == "headline");
  CHECK(fate_of(rows, one[0].caption) == "caption");
  CHECK(fate_of(rows, "Sign in") == "residue");
  CHECK(fate_of(rows, "TT") == "residue");
  for (const std::string& paragraph : one[0].paragraphs) CHECK(fate_of(rows, paragraph) == "body");
  const auto doubled =
      std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.fate == "doubled"; });
  CHECK(doubled == 4);  // the title, and the caption three times
  for (const Row& row : rows) CHECK((row.article == "-") == (row.fate == "residue"));
}

TEST_CASE("lines that several texts share are the site's") {
  const std::string offer =
      "Our readers pay for our work: become one of them for a year, and read without advertisements.";
  const auto page = [&](std::size_t story) {
    const test::Story& told = test::stories()[story];
    std::string text = "The Quarter Gazette\n\n" + told.title + "\n\n";
    for (std::size_t i = 0; i < told.paragraphs.size(); ++i) {
      text += told.paragraphs[i] + "\n\n";
      if (i == 1) text += offer + "\n\n";
    }
    return text;
  };
  const std::string first = page(0);
  const std::string second = page(1);
  CHECK(fate_of(dump_rows(first), offer) == "body");
  TextCensus census;
  census.add(first);
  census.add(second);
  CHECK(census.sources_with(offer) == 2);
  CHECK(census.sources_with("The Quarter Gazette") == 2);
  CHECK(census.sources_with(test::stories()[0].title) == 1);
  const std::vector<Row> rows = dump_rows(first, &census);
  CHECK(fate_of(rows, offer) == "residue");
  for (const std::string& paragraph : test::stories()[0].paragraphs)
    CHECK(fate_of(rows, paragraph) == "body");
}

TEST_CASE("a text that is there twice is no site") {
  const std::string text = test::dump(test::stories(), {});
  TextCensus census;
  census.add(text);
  census.add(text);
  const std::vector<Row> rows = dump_rows(text, &census);
  for (const std::string& paragraph : test::stories()[0].paragraphs)
    CHECK(fate_of(rows, paragraph) == "body");
}

}  // namespace
}  // namespace newsbook
