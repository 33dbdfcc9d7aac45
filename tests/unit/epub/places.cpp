#include "epub/places.h"

#include "epub_file.h"
#include "full_book.h"

namespace newsbook {
namespace {

using namespace test;

TEST_CASE("only blocks that a link leads to have an id") {
  Surroundings with;
  const EpubFile epub = with.write(full_book());
  const auto& harbour = epub.xml("articles/harbour.xhtml");
  const auto* below = by_id(harbour, "harbour-3");
  REQUIRE(below != nullptr);
  CHECK(text_of(*below) == "A subhead");
  CHECK(by_id(harbour, "harbour-0") == nullptr);
  const auto& tides = epub.xml("articles/tides.xhtml");
  REQUIRE(by_id(tides, "tides-0") != nullptr);
  CHECK(by_id(tides, "tides-1") == nullptr);
}

TEST_CASE("links are found wherever the model has inlines") {
  const auto leading_to = [](const std::string& id) {
    return Inlines{{Link{"#" + id, {Inline{Text{"x"}}}}}};
  };
  Article article;
  article.id = "a";
  article.headline = leading_to("headline");
  article.standfirst = leading_to("standfirst");
  article.lead_figure = Figure{.caption = leading_to("caption"), .credit = leading_to("credit")};
  article.related = {Link{"#related", {}}};
  article.notes = {{"n", {{Paragraph{leading_to("note")}}}}};
  article.body = {
      {Paragraph{{{Styled{TextStyle::strong, {{Foreign{"de", leading_to("paragraph")}}}}}}}},
      {Heading{1, leading_to("heading")}},
      {BlockQuote{{{Paragraph{leading_to("quote")}}}}},
      {PullQuote{leading_to("pull-quote")}},
      {List{false, 1, {{{Paragraph{leading_to("item")}}}}}},
      {Figure{.caption = leading_to("figure")}},
      {Table{{Alignment::start}, {{{leading_to("cell")}}}, 0}},
      {Aside{{{Paragraph{leading_to("aside")}}}}},
      {Embed{"#embed", "", leading_to("film")}},
      {DatedEntry{"", {}, {{Paragraph{leading_to("entry")}}}}},
  };
  Book book;
  book.sections = {{"", {article}}};
  const Places places(book);
  for (const char* id :
       {"headline", "standfirst", "caption", "credit", "related", "note", "paragraph", "heading", "quote",
        "pull-quote", "item", "figure", "cell", "aside", "embed", "film", "entry"}) {
    INFO(id);
    CHECK(places.is_target(id));
  }
  CHECK_FALSE(places.is_target("a"));
  CHECK_FALSE(places.is_target(""));
}

TEST_CASE("headings have ids, for links from outside") {
  Article article;
  article.id = "a";
  article.body = {{Heading{1, {Inline{Text{"Said"}}}}, "a-1"},
                  {Paragraph{{Inline{Text{"Done"}}}}, "a-2"},
                  {Aside{{{Heading{1, {Inline{Text{"Beside"}}}}, "a-3"}}}, "a-4"}};
  Book book;
  book.sections = {{"", {article}}};
  const Places places(book);
  CHECK(places.is_target("a-1"));
  CHECK_FALSE(places.is_target("a-2"));
  CHECK(places.is_target("a-3"));
  CHECK_FALSE(places.is_target("a-4"));
}

TEST_CASE("a block that shows nothing is still there when a link leads to it") {
  Book book = plain_book(1, 1);
  Blocks& body = book.sections[0].articles[0].body;
  body.push_back({Figure{}, "figure"});
  body.push_back({List{}, "list"});
  body.push_back({Table{}, "table"});
  Surroundings with;
  CHECK(elements(with.write(book).xml("articles/a0.xhtml"), "figure").empty());
  Inlines links;
  for (const char* id : {"#figure", "#list", "#table"}) links.push_back({Link{id, {Inline{Text{"there"}}}}});
  body.push_back({Paragraph{links}});
  const EpubFile epub = with.write(book);
  for (const char* id : {"figure", "list", "table"}) {
    CHECK(by_id(epub.xml("articles/a0.xhtml"), id) != nullptr);
  }
}

TEST_CASE("an entry of the contents is in its article's language") {
  Surroundings with;
  const EpubFile epub = with.write(full_book());
  std::map<std::string, std::string> marked;  // by label
  for (const auto* item : elements(epub.xml("nav.xhtml"), "li")) {
    if (item->FirstChildElement("ol") == nullptr && !attribute(*item, "lang").empty()) {
      CHECK(attribute(*item, "lang") == attribute(*item, "xml:lang"));
      marked[text_of(*item)] = attribute(*item, "lang") + attribute(*item, "dir");
    }
  }
  CHECK(marked == std::map<std::string, std::string>{{"Tides", "en-GB"},
                                                     {"बारिश का मौसम", "hi"},
                                                     {"السوق القديم يفتح أبوابه", "arrtl"},
                                                     {"胡同里的早晨", "zh-Hans"}});
}

}  // namespace
}  // namespace newsbook
