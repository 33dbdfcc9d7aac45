#include "readers/reader.h"

#include <catch2/catch.hpp>
#include <set>

#include "readers/entities.h"

namespace newsbook {
namespace {

std::string_view chosen(std::string_view format, std::string_view name, std::string_view text) {
  const ReaderRow* row = find_reader(format, name, text);
  return row == nullptr ? "none" : row->name;
}

constexpr std::string_view prose = "A headline\n\nA sentence, and then another one.\n";
constexpr std::string_view markdown = "# A headline\n\nA **sentence** with [a link](https://example.org).\n";

TEST_CASE("a format that is named decides") {
  CHECK(chosen("text", "a.md", markdown) == "text");
  CHECK(chosen("markdown", "a.txt", prose) == "markdown");
  CHECK(chosen("docx", "a.txt", prose) == "none");
}

TEST_CASE("an extension decides when no format is named") {
  CHECK(chosen("", "a.txt", prose) == "text");
  CHECK(chosen("", "a.md", prose) == "markdown");
  CHECK(chosen("", "dir.md/A.MARKDOWN", "") == "markdown");
  CHECK(chosen("", "a.txt", "# 1 in the charts\n\nA sentence, and then another one.\n") == "text");
  CHECK(chosen("", "a.txt", "# A headline\nA **sentence**, and then another one.\n") == "text");
}

TEST_CASE("what cannot be anything else is Markdown under any name") {
  CHECK(chosen("", "a.txt", markdown) == "markdown");
  CHECK(chosen("", "a.txt", "# One\n\nA sentence.\n\n# Two\n\nA sentence.\n") == "markdown");
  CHECK(chosen("text", "a.txt", markdown) == "text");
}

TEST_CASE("content decides when nothing else does") {
  CHECK(chosen("", "-", prose) == "text");
  CHECK(chosen("", "-", "") == "text");
  CHECK(chosen("", "-", markdown) == "markdown");
  CHECK(chosen("", "-", "---\ntitle: A\n---\ntext") == "markdown");
  CHECK(chosen("", "dir.md/page", "Menu\n# 1 in the charts\nA sentence, and then another one.\n") == "text");
}

TEST_CASE("records are known by their quoted names, whatever the file is called") {
  constexpr std::string_view records = "\n {\"text\": \"**A** sentence.\"}\n";
  CHECK(chosen("", "-", records) == "jsonl");
  CHECK(chosen("", "-", "[\n  {\n \"a\" : 1") == "jsonl");
  CHECK(chosen("", "-", "[{}]") == "jsonl");
  CHECK(chosen("", "a.json", records) == "jsonl");
  CHECK(chosen("", "a.NDJSON", "not json\n") == "jsonl");
  CHECK(chosen("text", "a.jsonl", records) == "text");
  for (const std::string_view text :
       {"{not json}", "{ \"quoted\", he said }", "[a link](https://a.example)", "{"})
    CHECK(chosen("", "-", text) == "text");
}

TEST_CASE("only the beginning is looked at, in whole characters") {
  std::string text;
  while (text.size() < 16 * 1024 + 100) text += "ä€𝄞\n";
  for (int shift = 0; shift < 8; ++shift)
    CHECK(chosen("", "-", std::string(static_cast<std::size_t>(shift), 'x') + text) == "text");
}

TEST_CASE("rows are complete and their names differ") {
  std::set<std::string_view> names;
  for (const ReaderRow& row : readers()) {
    CHECK(names.insert(row.name).second);
    CHECK_FALSE(row.title.empty());
    CHECK_FALSE(row.extensions.empty());
  }
}

TEST_CASE("character references are resolved") {
  CHECK(resolve_entities("&lt;&eacute;&Eacute;&thetasym;&zwj;&NewLine;") == "<éÉϑ\u200D\n");
  CHECK(resolve_entities("&#65;&#x41;&#X41;&#128;&#xD800;&#1114112;&#99999999999;") ==
        "AAA€\uFFFD\uFFFD\uFFFD");
  CHECK(resolve_entities("a & b &; &#; &#x; &nosuch; &amp &&amp;") == "a & b &; &#; &#x; &nosuch; &amp &&");
}

}  // namespace
}  // namespace newsbook
