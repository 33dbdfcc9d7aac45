#include "readers/text_marks.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include "document/walk.h"
#include "readers/reader.h"
#include "stories.h"

namespace newsbook {
namespace {

using Texts = std::vector<std::string>;

// Links enough that the marks go, then the lines.
const std::string links = "[a](/a)\n[b](/b)\n[c](/c)\n";
Texts unmarked(const std::string& text) {
  std::string room;
  Texts texts;
  for (const TextLine& line : unmarked_lines(links + text, room).lines) texts.emplace_back(line.text);
  REQUIRE(texts.size() >= 3);
  return {texts.begin() + 3, texts.end()};
}

const test::Story& ferry = test::stories()[0];

// A page as converters print it.
std::string page(const std::string& title = ferry.title) {
  std::string text = "[Skip](#main)\n\n![](/logo.png)\n\n";
  for (const char* name : {"News", "Sport", "Weather", "Islands", "Letters", "Shop"})
    text += std::string("  * [") + name + "](https://islander.example/" + name + " \"All of it (new)\")\n";
  text +=
      "\n[ Sign in ](/login)\n\n# " + title + "\n\nBy [Ada Brand](/ada)\n\n[![Landing](/l.jpg)](/big)\n\n";
  for (const std::string& paragraph : ferry.paragraphs) text += paragraph + "\n\n";
  return text +
         "```\ncount(boats)\n```\n\n* * *\n\n### More\n\n[\n\nFerry is late again\n\n](/late)\n\n  * "
         "[Privacy](/p)\n  * [About "
         "us](/u)\n";
}

}  // namespace

TEST_CASE("marks go, what they stand around stays") {
  CHECK(unmarked("## Spoons *are* back ##") == Texts{"Spoons are back ##"});
  CHECK(unmarked("The [old [town] hall](/hall_(kent) \"a (new) one\") and _its_ **spoons**") ==
        Texts{"The old [town] hall and its spoons"});
  CHECK(unmarked("Text\n![a picture](/a.png)\n[![one](/b.png)](/c)\nmore") == Texts{"Text", "more"});
  CHECK(unmarked("A snake_case_name, 5 * 3 * 2, a footnote* and \\*stars\\*") ==
        Texts{"A snake_case_name, 5 * 3 * 2, a footnote* and *stars*"});
  CHECK(unmarked("* an *item*\n- [citation needed] stays") ==
        Texts{"* an item", "- [citation needed] stays"});
  CHECK(unmarked("[\nFerry is late\n](/late)") == Texts{"Ferry is late"});
  CHECK(unmarked("|a|b|\n|--|--|\n|c|d|") == Texts{"|a|b|", "|c|d|"});
  CHECK(unmarked("```\n# a [comment](x)\n```\nText") == Texts{"# a [comment](x)", "Text"});
  CHECK(unmarked("see <https://a.example/x> if 2 > 1 or a<b>") ==
        Texts{"see https://a.example/x if 2 > 1 or a<b>"});
  CHECK(unmarked("an [open](/link without end") == Texts{"an [open](/link without end"});
}

TEST_CASE("a picture between two lines is no gap between them, and lines keep their numbers") {
  std::string room;
  const TextLines lines = unmarked_lines(links + "One\n\n![](/a.png)\n\nTwo\n\n\nThree", room);
  REQUIRE(lines.lines.size() == 6);
  CHECK(lines.marks == std::vector<std::uint32_t>{6});
  CHECK(lines.lines[4].number == 8);
  CHECK(lines.lines[4].blank_before == 1);
  CHECK(lines.lines[5].blank_before == 2);
}

TEST_CASE("a text with few marks is left as it is") {
  std::string room;
  const std::string text = "# one\n\nA [link](/a) and *stars*";
  CHECK(unmarked_lines(text, room).lines[0].text == "# one");
  CHECK(room.empty());
}

TEST_CASE("brackets without end take no longer than others") {
  for (const std::string part : {"](", "[", "](\"", "]( \"", "![](", "*a", "_", "<http>", ">"}) {
    std::string text = links;
    for (int i = 0; i < 300'000; ++i) text += part;
    std::string room;
    CHECK(unmarked_lines(text, room).lines.size() >= 3);
  }
}

TEST_CASE("the heading of a page that was made Markdown is the headline, however short") {
  Diagnostics diagnostics;
  const auto articles = read_text({.text = page("Boats"), .name = "page.txt"}, diagnostics);
  REQUIRE(articles);
  REQUIRE(articles->size() == 1);
  CHECK(plain_text(articles->front().headline) == "Boats");
}

TEST_CASE("what a converter says of a page above it is the story's date and address") {
  const std::string head = "Title: " + ferry.title +
                           "\n\nURL Source: https://islander.example/ferry\n\nPublished Time: "
                           "2024-03-05T10:15:00Z\n\nMarkdown Content:\n";
  std::string bare = "# " + ferry.title + "\n\n[![Landing](/l.jpg)](/big)\n\n[More](/m)\n\n[Less](/n)\n\n";
  for (const std::string& paragraph : ferry.paragraphs) bare += paragraph + "\n\n";
  for (const std::string& below : {bare, page()}) {
    Diagnostics diagnostics;
    const auto articles = read_text({head + below, "page.txt", 0}, diagnostics);
    REQUIRE(articles.has_value());
    REQUIRE(articles->size() == 1);
    CHECK(plain_text(articles->front().headline) == ferry.title);
    CHECK(articles->front().source_url == "https://islander.example/ferry");
    REQUIRE(articles->front().published.has_value());
    CHECK(articles->front().published->year == 2024);
  }
}

TEST_CASE("a page that was made Markdown is one story below its heading, two pages are two") {
  const auto titles = [](const std::string& text) {
    Diagnostics diagnostics;
    const auto articles = read_text({.text = text, .name = "page.txt"}, diagnostics);
    REQUIRE(articles);
    Texts found;
    for (const Article& article : *articles) found.push_back(plain_text(article.headline));
    return found;
  };
  const test::Story& hills = test::stories()[1];
  std::string second = "\n\n\n" + hills.title + "\n\n";
  for (const std::string& paragraph : hills.paragraphs) second += paragraph + "\n\n";
  CHECK(titles(page() + second) == Texts{ferry.title});
  CHECK(titles(page() + "\n\n\n# " + second.substr(3)) == Texts{ferry.title, hills.title});
  CHECK(titles(ferry.title + "\n\n" + ferry.paragraphs[0] + "\n\n" + ferry.paragraphs[1] + second).size() ==
        2);
}

TEST_CASE("a page that was made Markdown is read as a page, what somebody wrote in Markdown is not") {
  CHECK(find_reader("", "page.txt", page())->name == "text");
  CHECK(find_reader("", "page.md", page())->name == "text");
  CHECK(find_reader("", "page.md", "---\ntitle: Boats\n---\n" + page())->name == "markdown");
  const std::string written =
      "# " + ferry.title + "\n\nWith a [link](/a) and **stars**.\n\n" + ferry.paragraphs[0];
  CHECK(find_reader("", "note.txt", written)->name == "markdown");

  Diagnostics diagnostics;
  const auto articles = read_text({.text = page(), .name = "page.txt"}, diagnostics);
  REQUIRE(articles);
  REQUIRE(articles->size() == 1);
  const Article& article = articles->front();
  CHECK(plain_text(article.headline) == ferry.title);
  CHECK(article.byline == Texts{"Ada Brand"});
  Texts texts;
  for (const Block& block : article.body) texts.push_back(plain_text(block));
  CHECK(texts == ferry.paragraphs);

  const std::string text = page();
  std::size_t printed = 0;
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1)
    printed += text[at] != '\n' ? 1 : 0;
  const std::string fates = dump_text_lines({.text = text, .name = "page.txt"});
  CHECK(static_cast<std::size_t>(std::count(fates.begin(), fates.end(), '\n')) == printed);
}

}  // namespace newsbook
