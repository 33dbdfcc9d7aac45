#include "passes/passes.h"

#include <catch2/catch.hpp>

#include "document/walk.h"
#include "passes/clean.h"

using namespace newsbook;

namespace {

Article article(std::string headline, std::string body) {
  Article value;
  value.headline = {Inline{Text{std::move(headline)}}};
  value.body = {Block{.node = Paragraph{{Inline{Text{std::move(body)}}}}}};
  return value;
}

const std::string english =
    "The council met on Tuesday to discuss the new bridge over the river, which engineers say is needed "
    "before winter.";
const std::string german =
    "Der Rat der Stadt hat am Dienstag über die neue Brücke beraten, die nach Ansicht der Ingenieure noch "
    "vor dem Winter "
    "gebraucht wird.";

Book book_of(std::vector<Article> articles, std::vector<std::string> sources = {"in.txt"},
             BookRequest request = {}) {
  Diagnostics diagnostics;
  if (sources.size() == 1 && sources[0] != "-") request.name = sources[0];
  auto book = assemble(std::move(articles), std::move(sources), request, diagnostics);
  REQUIRE(book);
  return std::move(*book);
}

}  // namespace

TEST_CASE("A book's title is what was asked for, else the only headline, else the only source's name",
          "[passes]") {
  CHECK(book_of({article("One", english)}).metadata.title == "One");
  CHECK(book_of({article("One", english), article("Two", english)}, {"a/my week.txt"}).metadata.title ==
        "my week");
  CHECK(book_of({article("One", english), article("Two", english)}, {"-"}).metadata.title == "News");
  CHECK(book_of({article("One", english), article("Two", english)}, {"a", "b"}).metadata.title == "News");
  CHECK(book_of({article("One", english)}, {"a"}, {.title = " The  Week "}).metadata.title == "The Week");
}

TEST_CASE("The metadata are the request's, topics and publications the articles'", "[passes]") {
  Article first = article("One", english), second = article("Two", english);
  first.topics = {"Sea", "Trade"};
  first.source_url = "https://www.example.org/1";
  second.topics = {"Trade", "", "Law"};
  second.source_name = "The Paper";
  for (int i = 0; i < 40; ++i) second.topics.push_back("Topic " + std::to_string(i));
  const Metadata data = book_of({first, second, first}, {"a"},
                                {.subtitle = " All  of it ",
                                 .author = "A",
                                 .publisher = "P",
                                 .rights = "R",
                                 .description = "D",
                                 .series = "S",
                                 .issue = "12.1"})
                            .metadata;
  CHECK(data.subtitle == "All of it");
  CHECK(data.publisher + data.rights + data.description + data.series + data.issue == "PRDS12.1");
  CHECK(data.publications == std::vector<std::string>{"example.org", "The Paper"});
  REQUIRE(data.subjects.size() == 24);
  CHECK(std::vector(data.subjects.begin(), data.subjects.begin() + 4) ==
        std::vector<std::string>{"Sea", "Trade", "Law", "Topic 0"});
}

TEST_CASE("Languages are found an article at a time; the book's is what most text is in", "[passes]") {
  const Book book = book_of({article("Eine Brücke", german), article("A bridge", english + " " + english)});
  CHECK(book.sections[0].articles[0].locale == "de");
  CHECK(book.sections[0].articles[1].locale == "en");
  CHECK(book.metadata.locale == "en");
  CHECK(
      book_of({article("A bridge", english)}, {"a"}, {.language = "en-GB"}).sections[0].articles[0].locale ==
      "en-GB");
  CHECK(book_of({article("7", "8")}).metadata.locale == "und");
}

TEST_CASE("Dates come from the request, the environment's epoch, the newest article, or nowhere",
          "[passes]") {
  Article old = article("Old", english);
  old.published = parse_iso_date("2020-01-02");
  Article fresh = article("Fresh", english);
  fresh.published = parse_iso_date("2024-05-06T07:08:09Z");
  CHECK(to_iso(*book_of({old, fresh}).metadata.date) == "2024-05-06");
  CHECK(book_of({old, fresh}).metadata.modified == 1714979289);
  const Book given = book_of({old}, {"a"}, {.date = parse_iso_date("2021-03-04"), .source_epoch = 86400});
  CHECK(to_iso(*given.metadata.date) == "2021-03-04");
  CHECK(given.metadata.modified == 86400);
  const Book undated = book_of({article("None", english)});
  CHECK_FALSE(undated.metadata.date);
  CHECK(undated.metadata.modified == 946684800);
}

TEST_CASE("Ids do not depend on what stands around an article", "[passes]") {
  const Book alone = book_of({article("One", english)});
  const Book among = book_of({article("Zero", german), article("One", english), article("One", english)});
  const auto& id = alone.sections[0].articles[0].id;
  CHECK(among.sections[0].articles[1].id == id);
  CHECK(among.sections[0].articles[2].id == id + "-2");
  CHECK(alone.sections[0].articles[0].body[0].id == among.sections[0].articles[1].body[0].id);
  CHECK(alone.metadata.identifier.substr(0, 9) == "urn:uuid:");
  CHECK(alone.metadata.identifier[23] == '5');  // the version digit
}

TEST_CASE("Characters are composed and mapped, and what is empty then goes", "[passes]") {
  Article messy = article("Cafe\u0301", "co\u00ADop");
  messy.body.push_back(
      Block{.node = Paragraph{{Inline{Text{"\u00AD"}}, Inline{Styled{TextStyle::strong, {}}}}}});
  messy.body.push_back(Block{.node = Paragraph{{Inline{Text{"  "}}}}});
  const Book book = book_of({messy});
  const Article& cleaned = book.sections[0].articles[0];
  CHECK(plain_text(cleaned.headline) == "Caf\u00E9");
  REQUIRE(cleaned.body.size() == 1);
  CHECK(plain_text(cleaned.body[0]) == "coop");
}

TEST_CASE("Cells that show nothing are empty, and columns of them go", "[passes]") {
  const auto cell = [](const std::string& text) { return TableCell{.text = {Inline{Text{text}}}}; };
  Article tabled = article("One", english);
  Table table;
  table.columns = {Alignment::start, Alignment::center, Alignment::end};
  table.rows = {
      {cell("a"), cell("\u00A0"), cell("b")},
      {cell("c"), {.text = {Inline{Styled{TextStyle::strong, {Inline{Text{" "}}}}}}}, cell(" \u202F")}};
  tabled.body.push_back(Block{.node = table});
  table.rows[1][1].text = {Inline{NoteRef{"1"}}};
  tabled.body.push_back(Block{.node = table});
  tabled.notes.push_back({"1", {Block{.node = Paragraph{{Inline{Text{german}}}}}}});
  const Book book = book_of({tabled});
  const Blocks& body = book.sections[0].articles[0].body;
  REQUIRE(body.size() == 3);
  const auto& narrow = std::get<Table>(body[1].node);
  CHECK(narrow.columns == std::vector{Alignment::start, Alignment::end});
  REQUIRE(narrow.rows[1].size() == 2);
  CHECK(narrow.rows[1][1].text.empty());
  CHECK(std::get<Table>(body[2].node).columns.size() == 3);
}

TEST_CASE("Definitions begin with terms; what has none goes on with the item above or stands before the list",
          "[passes]") {
  const auto line = [](const std::string& text) { return Block{.node = Paragraph{{Inline{Text{text}}}}}; };
  const auto term = [](const std::string& text) { return Block{.node = Term{{Inline{Text{text}}}}}; };
  Article value = article("One", english);
  List list{.items = {{line("Posts: 12")}, {term("Berth"), line("A place.")}, {term(" "), line("Or a bed.")}},
            .definitions = true};
  value.body.push_back(Block{.node = list});
  value.body.push_back(Block{.node = List{.items = {{line("Alone.")}}, .definitions = true}});
  clean(value);
  REQUIRE(value.body.size() == 4);
  CHECK(plain_text(value.body[1]) == "Posts: 12");
  const auto* kept = std::get_if<List>(&value.body[2].node);
  REQUIRE(kept != nullptr);
  REQUIRE(kept->items.size() == 1);
  CHECK(kept->items[0].size() == 3);
  CHECK(plain_text(value.body[3]) == "Alone.");
}

TEST_CASE("Links that lead nowhere from a book leave their text", "[passes]") {
  Article linked = article("One", english);
  linked.body.push_back(
      Block{.node = Paragraph{{Inline{Link{"page.html", {Inline{Text{"there"}}}}}, Inline{Text{" it is"}}}}});
  const Book book = book_of({linked});
  CHECK(plain_text(book.sections[0].articles[0].body[1]) == "there it is");
}

TEST_CASE("An article without a headline is named after its source", "[passes]") {
  Article nameless = article("x", english);
  nameless.headline.clear();
  CHECK(plain_text(book_of({nameless}, {"dir/report.md"}).sections[0].articles[0].headline) == "report");
}

TEST_CASE("No heading level is skipped", "[passes]") {
  Article deep = article("One", english);
  for (const int level : {3, 6, 2, 4, 0, 2}) {
    deep.body.push_back(Block{.node = Heading{level, {Inline{Text{"Subhead " + std::to_string(level)}}}}});
  }
  deep.body.push_back(Block{.node = BlockQuote{{Block{.node = Heading{5, {Inline{Text{"Quoted"}}}}}}}});
  const Book book = book_of({deep});
  std::vector<int> levels;
  for (const Block& block : book.sections[0].articles[0].body) {
    if (const auto* heading = std::get_if<Heading>(&block.node)) levels.push_back(heading->level);
    if (const auto* quote = std::get_if<BlockQuote>(&block.node)) {
      levels.push_back(std::get<Heading>(quote->blocks[0].node).level);
    }
  }
  CHECK(levels == std::vector<int>{1, 2, 2, 3, 1, 2, 3});
}

TEST_CASE("Links to other stories lead to those that the book has", "[passes]") {
  const auto link = [](const char* target, const char* text) { return Link{target, {Inline{Text{text}}}}; };
  Article rain = article("Rain", english);
  rain.related = {link("", "SNOW"),
                  link("", "Hail"),
                  link("", "Rain"),
                  link("https://example.org/a", "Wind"),
                  link("https://example.org/a", "Wind again"),
                  link("", "Snow")};
  const Book book = book_of({std::move(rain), article("Snow", english)});
  const std::vector<Link>& related = book.sections[0].articles[0].related;
  REQUIRE(related.size() == 2);
  CHECK(related[0].target == "#" + book.sections[0].articles[1].id);
  CHECK(related[1].target == "https://example.org/a");
}
