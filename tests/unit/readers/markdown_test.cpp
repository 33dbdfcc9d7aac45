#include <catch2/catch.hpp>

#include "document/walk.h"
#include "readers/reader.h"

namespace newsbook {
namespace {

struct Reading {
  std::vector<Article> articles;
  Diagnostics diagnostics;
};

Reading read(const std::string& text) {
  Reading reading;
  auto articles = read_markdown({text, "week.md", 3}, reading.diagnostics);
  REQUIRE(articles.has_value());
  reading.articles = std::move(*articles);
  return reading;
}

// The body of a text that is one article.
Blocks body(const std::string& text) {
  Reading reading = read(text);
  REQUIRE(reading.articles.size() == 1);
  return std::move(reading.articles[0].body);
}

template <typename Node>
Node only(const Blocks& blocks) {
  REQUIRE(blocks.size() == 1);
  REQUIRE(std::holds_alternative<Node>(blocks[0].node));
  return std::get<Node>(blocks[0].node);
}

// The inlines of a text that is one paragraph, with marks for what is not plain: *emphasis* **strong**
// ~strikeout~ `code` [text](target) and "/" for a line break.
std::string marked(const Inlines& inlines) {
  std::string out;
  for (const Inline& item : inlines) {
    if (const auto* text = std::get_if<Text>(&item.node)) out += text->text;
    if (std::holds_alternative<LineBreak>(item.node)) out += "/";
    if (const auto* link = std::get_if<Link>(&item.node))
      ((out += "[") += marked(link->children)) += "](" + link->target + ")";
    if (const auto* styled = std::get_if<Styled>(&item.node)) {
      const std::string mark = styled->style == TextStyle::emphasis    ? "*"
                               : styled->style == TextStyle::strong    ? "**"
                               : styled->style == TextStyle::strikeout ? "~"
                                                                       : "`";
      out.append(mark).append(marked(styled->children)).append(mark);
    }
  }
  return out;
}
std::string paragraph(const std::string& text) { return marked(only<Paragraph>(body(text)).text); }

TEST_CASE("each top-level heading is an article") {
  const auto articles =
      read("# One\n\ntext\n\nTwo\n===\n\nmore\n\n## sub\n\n### subsub\n\n# Three *em*").articles;
  REQUIRE(articles.size() == 3);
  CHECK(plain_text(articles[0].headline) == "One");
  CHECK(articles[0].body.size() == 1);
  CHECK(plain_text(articles[1].headline) == "Two");
  REQUIRE(articles[1].body.size() == 3);
  CHECK(std::get<Heading>(articles[1].body[1].node).level == 1);
  CHECK(std::get<Heading>(articles[1].body[2].node).level == 2);
  CHECK(marked(articles[2].headline) == "Three *em*");
  CHECK(articles[2].body.empty());
}

TEST_CASE("text before the first heading is an article of its own") {
  const auto articles = read("Before.\n\n# One\n\ntext").articles;
  REQUIRE(articles.size() == 2);
  CHECK(articles[0].headline.empty());
  CHECK(plain_text(articles[0].body[0]) == "Before.");
  CHECK(read("").articles.empty());
  CHECK(read("\n \n***\n").articles.empty());
}

TEST_CASE("front matter fills the first article") {
  const auto articles =
      read(
          "---\ntitle: \"A: title\"\nauthor: [Anna Boris, 'Boris, C.']\ndate: 2024-11-26\nlang: en\n"
          "source: The Gazette\nurl: https://example.org/a\ndescription: In short.\ntags:\n  - one\n  - two\n"
          "# comment\n---\ntext\n\n# Next\n\nmore")
          .articles;
  REQUIRE(articles.size() == 2);
  const Article& first = articles[0];
  CHECK(plain_text(first.headline) == "A: title");
  CHECK(first.byline == std::vector<std::string>{"Anna Boris", "Boris, C."});
  CHECK(to_iso(first.published.value()) == "2024-11-26");
  CHECK(first.locale == "en");
  CHECK(first.source_name == "The Gazette");
  CHECK(first.source_url == "https://example.org/a");
  CHECK(plain_text(first.standfirst) == "In short.");
  CHECK(first.topics == std::vector<std::string>{"one", "two"});
  CHECK(first.body.at(0).origin.line == 14);
  CHECK(plain_text(articles[1].headline) == "Next");
  CHECK(articles[1].byline.empty());
}

TEST_CASE("a heading is the headline even if front matter has a title") {
  const auto articles = read("---\ntitle: Other\nauthor: By Anna Boris\n---\n# Mine\n\ntext").articles;
  REQUIRE(articles.size() == 1);
  CHECK(plain_text(articles[0].headline) == "Mine");
  CHECK(articles[0].byline == std::vector<std::string>{"Anna Boris"});
}

TEST_CASE("rules are not taken for front matter") {
  CHECK(body("---\n\nprose without a colon\n\n---\n\ntext").size() == 4);
  CHECK(body("---\ntitle: never closed\n\ntext").size() >= 2);
}

TEST_CASE("a first paragraph that names the writer is the byline") {
  for (const char* line : {"By Anna Boris", "*By Anna Boris*", "**Von Anna Boris**", "_Par Anna Boris_"}) {
    const auto articles = read(std::string("# One\n\n") + line + "\n\ntext").articles;
    REQUIRE(articles.size() == 1);
    CHECK(articles[0].byline == std::vector<std::string>{"Anna Boris"});
    CHECK(articles[0].body.size() == 1);
  }
  const auto articles = read("# One\n\ntext\n\nBy Anna Boris").articles;
  CHECK(articles[0].byline.empty());
  CHECK(articles[0].body.size() == 2);
}

TEST_CASE("inline content") {
  CHECK(paragraph("a *b **c** d* ~~e~~ `f  g` h") == "a *b **c** d* ~e~ `f g` h");
  CHECK(paragraph("one\ntwo  \nthree\\\nfour") == "one two/three/four");
  CHECK(paragraph("a <b>bold</b><br>line<!-- no --> <x-y z='1'>end</x-y>") == "a bold/line end");
  CHECK(paragraph("&amp; &copy; &#8217; &#x201C; &bogus; &#0; &Auml;") == "& © ’ “ &bogus; \uFFFD Ä");
  CHECK(paragraph("a[^1] note") == "a[^1] note");
}

TEST_CASE("links lead out of the book, or are text") {
  CHECK(paragraph("[a *b*](https://example.org/?a=1&amp;b=2 \"t\")") ==
        "[a *b*](https://example.org/?a=1&b=2)");
  CHECK(paragraph("<https://example.org/> <me@example.org>") ==
        "[https://example.org/](https://example.org/) [me@example.org](mailto:me@example.org)");
  CHECK(paragraph("[a](b.html) [c](#d) [e](javascript:f) [g](<https://h i>)") == "a c e g");
  CHECK(paragraph("[a][ref]\n\n[ref]: https://example.org") == "[a](https://example.org)");
}

TEST_CASE("lists") {
  const auto blocks = body("3. a\n4. b\n   - c\n\n     d\n\n- x\n- y");
  REQUIRE(blocks.size() == 2);
  const auto& ordered = std::get<List>(blocks[0].node);
  CHECK(ordered.ordered);
  CHECK(ordered.start == 3);
  REQUIRE(ordered.items.size() == 2);
  REQUIRE(ordered.items[1].size() == 2);
  CHECK(plain_text(ordered.items[1][0]) == "b");
  const auto& nested = std::get<List>(ordered.items[1][1].node);
  REQUIRE(nested.items.size() == 1);
  CHECK(nested.items[0].size() == 2);
  const auto& bullets = std::get<List>(blocks[1].node);
  CHECK_FALSE(bullets.ordered);
  REQUIRE(bullets.items.size() == 2);
  CHECK(plain_text(bullets.items[1][0]) == "y");
}

TEST_CASE("tables have a cell for every column") {
  const auto table = only<Table>(body("| a | b | c |\n|:--|:-:|--:|\n| 1 |\n| 1 | *2* | 3 | 4 |"));
  CHECK(table.columns == std::vector<Alignment>{Alignment::start, Alignment::center, Alignment::end});
  REQUIRE(table.rows.size() == 3);
  CHECK(table.header_rows == 1);
  CHECK(table.rows[0][2].header);
  for (const auto& row : table.rows) CHECK(row.size() == 3);
  CHECK(table.rows[1][1].text.empty());
  CHECK(marked(table.rows[2][1].text) == "*2*");
}

TEST_CASE("code, quotes, rules and raw HTML") {
  CHECK(only<Preformatted>(body("```c\nx\n\n  y &amp;\n```")).text == "x\n\n  y &amp;");
  CHECK(only<Preformatted>(body("    a\n      b\n")).text == "a\n  b");
  const auto quote = only<BlockQuote>(body("> a\n> # b\n>\n> > c"));
  REQUIRE(quote.blocks.size() == 3);
  CHECK(std::holds_alternative<Heading>(quote.blocks[1].node));
  const auto blocks = body("a\n\n***\n\n<div>b <p>c<br>d &amp; e</div>\n\n<script>\nno\n\nno\n</script>");
  REQUIRE(blocks.size() == 3);
  CHECK(std::holds_alternative<ThematicBreak>(blocks[1].node));
  CHECK(marked(std::get<Paragraph>(blocks[2].node).text) == "b c/d & e");
}

TEST_CASE("a picture alone is a figure; one inside a text is said") {
  const Reading reading =
      read("# One\n\n![alt](a.png \"The caption\")\n\ntext ![in](b.png) text\n\n[![c](c.png)](https://d)");
  REQUIRE(reading.articles.size() == 1);
  const Blocks& blocks = reading.articles[0].body;
  REQUIRE(blocks.size() == 3);
  const auto& figure = std::get<Figure>(blocks[0].node);
  CHECK(figure.alt == "alt");
  CHECK(figure.pictures == std::vector<std::string>{"a.png"});
  CHECK(plain_text(figure.caption) == "The caption");
  CHECK(figure.source_text == "The caption");
  CHECK(plain_text(blocks[1]) == "text in text");
  CHECK(plain_text(std::get<Figure>(blocks[2].node).caption) == "c");
  REQUIRE(reading.diagnostics.entries().size() == 1);
  const Diagnostic& note = reading.diagnostics.entries()[0];
  CHECK(note.severity == Severity::note);
  CHECK(note.code == "NB-R002");
  CHECK(note.message == "a picture inside a text is left out: only its words are kept");
  CHECK(note.source == "week.md");
  CHECK(note.line == 5);
}

TEST_CASE("blocks name their source and line") {
  const auto articles = read("\n# One\n\na\n\n- b\n- c\n\n> d\n\n    code\n").articles;
  REQUIRE(articles.size() == 1);
  CHECK(articles[0].origin.line == 2);
  const std::uint32_t lines[] = {4, 6, 9, 11};
  REQUIRE(articles[0].body.size() == 4);
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(articles[0].body[i].origin.line == lines[i]);
    CHECK(articles[0].body[i].origin.source == 3);
  }
}

int depth_of(const Blocks& blocks) {
  int depth = 0;
  for (const Block& block : blocks) {
    if (const auto* quote = std::get_if<BlockQuote>(&block.node))
      depth = std::max(depth, 1 + depth_of(quote->blocks));
    if (const auto* list = std::get_if<List>(&block.node)) {
      for (const Blocks& item : list->items) depth = std::max(depth, 1 + depth_of(item));
    }
  }
  return depth;
}

TEST_CASE("what is nested too deeply is flattened and kept") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "> ";
  const Blocks quotes = body(text + "deep");
  CHECK(depth_of(quotes) > 10);
  CHECK(depth_of(quotes) < max_nesting / 2);
  CHECK(plain_text(quotes[0]) == "deep");
  text.clear();
  for (int i = 0; i < 500; ++i) text += i % 2 == 0 ? "*a " : "**b ";
  for (int i = 500; i-- > 0;) text += i % 2 == 0 ? "c*" : "d**";
  CHECK(plain_text(body(text)[0]).find("a b a b") == 0);
}

TEST_CASE("a link named over and over cannot fill the memory") {
  std::string text = "[a]: https://example.org/" + std::string(100000, 'x') + "\n\n";
  for (int i = 0; i < 50000; ++i) text += "[a] ";
  Diagnostics diagnostics;
  const auto result = read_markdown({text, "week.md", 0}, diagnostics);
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error().code == "NB-R001");
}

TEST_CASE("a wide table of short rows cannot fill the memory") {
  std::string text = "|";
  for (int i = 0; i < 2000; ++i) text += "a|";
  text += "\n|";
  for (int i = 0; i < 2000; ++i) text += "---|";
  text += "\n";
  for (int i = 0; i < 20000; ++i) text += "x|\n";
  Diagnostics diagnostics;
  const auto result = read_markdown({text, "week.md", 0}, diagnostics);
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error().code == "NB-R001");
}

TEST_CASE("a line that begins with a colon says what the line above it means") {
  const Blocks blocks = body(
      "# Words\n\nBerth\n: Where a ship lies.\n: Where one sleeps.\n\nKeel\n: What it rests on.\n\n"
      "Hull\n\n: The rest.\n\nHe said it\n:-) and left.\n");
  REQUIRE(blocks.size() == 2);
  const auto& list = std::get<List>(blocks[0].node);
  CHECK(list.definitions);
  REQUIRE(list.items.size() == 3);
  CHECK(plain_text(list.items[0][0]) == "Berth");
  CHECK(list.items[0].size() == 3);
  CHECK(plain_text(list.items[1][1]) == "What it rests on.");
  CHECK(plain_text(list.items[2][0]) == "Hull");
}

TEST_CASE("pathological Markdown is read in linear time") {
  constexpr std::size_t many = 20000;
  const auto times = [](const std::string& part) {
    std::string text;
    for (std::size_t i = 0; i < many; ++i) text += part;
    return text;
  };
  for (const char* part : {"[", "![", "*a ", "<", "<!--", "<script>\n\n", "`", "a\n\n", "- ", "|a", "&amp;",
                           "# a\n", "<br>", "[a](", "![](b)"}) {
    INFO(part);
    Diagnostics diagnostics;
    CHECK(read_markdown({times(part), "week.md", 0}, diagnostics).has_value());
  }
}

}  // namespace
}  // namespace newsbook
