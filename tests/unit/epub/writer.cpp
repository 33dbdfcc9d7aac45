#include <tbb/global_control.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <set>

#include "document/walk.h"
#include "epub/places.h"
#include "epub_file.h"
#include "full_book.h"

namespace newsbook::test {
namespace {

using Elements = std::vector<const tinyxml2::XMLElement*>;

std::vector<std::string> spine(const EpubFile& epub) {
  const auto& package = epub.xml("package.opf");
  std::map<std::string, std::string> files;
  for (const auto* item : elements(package, "item")) files[attribute(*item, "id")] = attribute(*item, "href");
  std::vector<std::string> hrefs;
  for (const auto* entry : elements(package, "itemref"))
    hrefs.push_back(files.at(attribute(*entry, "idref")));
  return hrefs;
}

TEST_CASE(
    "the package lists the container's files, each once, and the spine begins with title page and contents") {
  const EpubFile epub = Surroundings().write(full_book());
  std::set<std::string> listed = {"mimetype", "META-INF/container.xml", "EPUB/package.opf"};
  for (const auto* item : elements(epub.xml("package.opf"), "item")) {
    CHECK(listed.insert("EPUB/" + attribute(*item, "href")).second);
  }
  CHECK(listed == std::set<std::string>(epub.names().begin(), epub.names().end()));
  CHECK(spine(epub) == std::vector<std::string>{"title.xhtml", "contents.xhtml", "articles/harbour.xhtml",
                                                "articles/section.2.xhtml", "articles/tides.xhtml",
                                                "articles/rain.xhtml", "articles/section.3.xhtml",
                                                "articles/souk.xhtml", "articles/hutong.xhtml"});
  for (const std::string& name : epub.names()) {
    CHECK(std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7F; }));
  }
}

TEST_CASE("a cover stands before all, and every kind of reading system is told of it") {
  Book book = full_book();
  book.metadata.subtitle = "All of it";
  const Picture cover{"image/jpeg", "the bytes of a JPEG", 1400, 2100};
  Surroundings surroundings;
  surroundings.cover = &cover;
  const EpubFile epub = surroundings.write(book);
  CHECK(spine(epub).at(0) == "cover.xhtml");
  CHECK(spine(epub).at(1) == "title.xhtml");
  CHECK(epub.content("EPUB/images/cover.jpg") == cover.bytes);
  std::string id;
  for (const auto* item : elements(epub.xml("package.opf"), "item")) {
    if (attribute(*item, "properties") == "cover-image")
      id += attribute(*item, "id") + attribute(*item, "href");
  }
  CHECK(id == "file-images-cover.jpgimages/cover.jpg");
  const std::string& package = epub.content("EPUB/package.opf");
  CHECK(package.find("<meta name=\"cover\" content=\"file-images-cover.jpg\"/>") != std::string::npos);
  CHECK(package.find("<reference type=\"cover\" title=\"Sea &amp; Shore\" href=\"cover.xhtml\"/>") !=
        std::string::npos);
  CHECK(attribute(*elements(*elements(epub.xml("nav.xhtml"), "nav")[1], "a")[0], "href") == "cover.xhtml");
  const Elements images = elements(epub.xml("cover.xhtml"), "img");
  REQUIRE(images.size() == 1);
  CHECK(attribute(*images[0], "src") == "images/cover.jpg");
  CHECK(attribute(*images[0], "alt").starts_with("Sea & Shore · All of it"));
  CHECK(elements(epub.xml("cover.xhtml"), "section").size() == 1);
  CHECK(raw_text(epub.content("EPUB/cover.xhtml")).find_first_not_of(" \n>") == std::string::npos);
  CHECK(epub.content("EPUB/style.css").find("cover-title") == std::string::npos);
}

TEST_CASE("pages of the typeset book begin where the map says, and are listed") {
  Book book = plain_book(2, 2);
  book.metadata.pdf_identifier = "urn:uuid:0c1f4a0e-6a3b-5b53-9f0a-7d0f4f6f5a12";
  const Article& article = book.sections[0].articles[0];
  const auto string = [](const Inlines& inlines) { return &std::get<Text>(inlines.at(0).node).text; };
  const std::string& paragraph = *string(std::get<Paragraph>(article.body[0].node).text);
  const auto word = static_cast<std::uint32_t>(paragraph.find(' ', 20) + 1);
  PageMap pages;
  pages.add(string(article.headline), 0, "1");
  pages.add(nullptr, 0, "2");  // no text of its own
  pages.add(&paragraph, word, "3");
  pages.add(string(book.sections[0].articles[1].headline), 0, "4");
  pages.add(nullptr, 0, "5");  // a picture behind all text
  pages.finish(string(std::get<Paragraph>(book.sections[0].articles[1].body[1].node).text));

  const EpubFile epub = Surroundings().write(book, pages);
  const std::string document = epub.content("EPUB/" + Places::article_file(article));
  const auto place = [&](const std::string& label) { return document.find("id=\"page." + label + "\""); };
  CHECK(document.find("<div epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page.1\"") <
        document.find("<h1"));
  CHECK(place("2") < place("3"));
  const std::string behind = "aria-label=\"3\"/>" + paragraph.substr(word);
  CHECK(document.find(behind) != std::string::npos);
  CHECK(document.find(paragraph.substr(0, word) + "<span epub:type=\"pagebreak\"") != std::string::npos);

  std::vector<std::string> listed;
  for (const auto* link : elements(*by_id(epub.xml("nav.xhtml"), "page-list"), "a"))
    listed.push_back(text_of(*link));
  CHECK(listed == std::vector<std::string>{"1", "2", "3", "4", "5"});
  std::vector<std::string> order;
  for (const auto* element : elements(epub.xml("toc.ncx"))) {
    if (element->Attribute("playOrder") != nullptr) order.push_back(attribute(*element, "playOrder"));
  }
  CHECK(order ==
        std::vector<std::string>{"1", "5", "2", "3", "4", "6", "7"});  // two articles, then the pages
  const auto sources = elements(epub.xml("package.opf"), "dc:source");
  REQUIRE(sources.size() == 1);
  CHECK(text_of(*sources[0]) == book.metadata.pdf_identifier);
  CHECK(Surroundings().write(book).content("EPUB/nav.xhtml").find("page-list") == std::string::npos);
}

TEST_CASE("every link inside the book leads somewhere") {
  const EpubFile epub = Surroundings().write(full_book());
  const std::vector<std::string> documents = spine(epub);
  std::vector<std::pair<std::string, std::string>> links;  // file, href
  std::vector<std::string> sources = documents;
  sources.emplace_back("nav.xhtml");
  for (const std::string& file : sources) {
    for (const auto* link : elements(epub.xml(file), "a")) links.emplace_back(file, attribute(*link, "href"));
  }
  for (const auto* content : elements(epub.xml("toc.ncx"), "content")) {
    links.emplace_back("toc.ncx", attribute(*content, "src"));
  }
  std::size_t inner = 0;
  for (const auto& [from, href] : links) {
    INFO(from << ": " << href);
    if (href.find(':') != std::string::npos) continue;
    ++inner;
    const std::size_t hash = href.find('#');
    const std::string folder = from.substr(0, from.find('/') == std::string::npos ? 0 : from.find('/') + 1);
    const bool upwards = href.starts_with("../");
    const std::string file = hash == 0 ? from : upwards ? href.substr(3) : folder + href.substr(0, hash);
    REQUIRE(std::count(documents.begin(), documents.end(), file) == 1);
    if (hash != std::string::npos) CHECK(by_id(epub.xml(file), href.substr(hash + 1)) != nullptr);
  }
  CHECK(inner >= 25);
}

TEST_CASE("ids are unique in each document") {
  const EpubFile epub = Surroundings().write(full_book());
  for (const std::string& file : spine(epub)) {
    std::set<std::string> ids;
    for (const auto* element : elements(epub.xml(file))) {
      const std::string id = attribute(*element, "id");
      INFO(file << ": " << id);
      CHECK((id.empty() || ids.insert(id).second));
    }
  }
}

TEST_CASE("nothing is added between inlines, and nothing to preformatted text") {
  const EpubFile epub = Surroundings().write(full_book());
  const std::string text = raw_text(epub.content("EPUB/articles/harbour.xhtml"));
  CHECK(text.find("\nThe old harbour of H2O and E=mc2, Nato, was x < y && z.1 Again1.\n") !=
        std::string::npos);
  CHECK(text.find("\n  two spaces\n    tab <b>\n\n    four\n") != std::string::npos);
}

TEST_CASE("elements that hold only elements are closed without a line end") {
  const Inlines word = {{Link{"https://example.org/", {{Styled{TextStyle::emphasis, just("b")}}}}}};
  const EpubFile epub = Surroundings().write(
      book_of({{Paragraph{{{Text{"a"}}, word[0], {Styled{TextStyle::strong, word}}, {Text{"c"}}}}},
               {Paragraph{word}}}));
  const std::string text = raw_text(epub.content("EPUB/articles/a0.xhtml"));
  CHECK(text.find("\nabbc\nb\n") != std::string::npos);
}

TEST_CASE("all text of the model is in its article's document, in order") {
  const Book book = full_book();
  const EpubFile epub = Surroundings().write(book);
  for_each_article(book, [&](const Section&, const Article& article) {
    const std::string text = raw_text(epub.content("EPUB/articles/" + article.id + ".xhtml"));
    std::size_t at = 0;
    for (const Block& block : article.body) {
      const auto* paragraph = std::get_if<Paragraph>(&block.node);
      if (paragraph == nullptr) continue;
      for_each_text(paragraph->text, [&](std::string_view run) {
        if (run == "\n" || run.find("\u2011") != std::string_view::npos) return;
        const std::size_t found = text.find(run, at);
        INFO(run);
        REQUIRE(found != std::string::npos);
        at = found + run.size();
      });
    }
  });
}

TEST_CASE("a non-breaking hyphen is a hyphen in a word that is kept together") {
  const EpubFile epub = Surroundings().write(book_of({{Paragraph{just("a b\u2011c\u2011d, e\u2011f g")}}}));
  const auto& page = epub.xml("articles/a0.xhtml");
  std::vector<std::string> kept;
  for (const auto* span : elements(page, "span")) {
    CHECK(attribute(*span, "class") == "nowrap");
    kept.push_back(text_of(*span));
  }
  CHECK(kept == std::vector<std::string>{"b-c-d,", "e-f"});
  CHECK(raw_text(epub.content("EPUB/articles/a0.xhtml")).find("\na b-c-d, e-f g\n") != std::string::npos);
  CHECK(epub.content("EPUB/style.css").find(".nowrap") != std::string::npos);
}

TEST_CASE("table headers say what they head") {
  const EpubFile epub = Surroundings().write(full_book());
  std::vector<std::string> heads;
  for (const auto* cell : elements(epub.xml("articles/harbour.xhtml"), "th")) {
    heads.push_back(attribute(*cell, "scope") + " " + text_of(*cell));
  }
  CHECK(heads == std::vector<std::string>{"col Port", "col Ships", "col Share", "row North", "row South"});
}

TEST_CASE("a table too wide for a screen is printed as records, one too narrow for that as it is") {
  constexpr std::size_t columns = 9;
  const std::size_t letters = GENERATE(3, 9);
  Table table{.columns = std::vector<Alignment>(columns), .rows = {}, .header_rows = 1};
  for (std::size_t row = 0; row < 3; ++row) {
    table.rows.emplace_back();
    for (std::size_t i = 0; i < columns; ++i)
      table.rows[row].push_back(
          {.text = just(std::string(letters, static_cast<char>('a' + row)) + std::to_string(i)),
           .header = row == 0});
  }
  table.rows[0][0].text.clear();
  table.rows[1][4].text.clear();
  table.rows[2][5].text.clear();
  const EpubFile epub = Surroundings().write(book_of({{table}}));
  const auto& page = epub.xml("articles/a0.xhtml");
  std::vector<std::string> heads;
  for (const auto* cell : elements(page, "th"))
    heads.push_back(attribute(*cell, "scope") + " " + text_of(*cell));
  if (letters == 3) {
    CHECK(attribute(*elements(page, "table").front(), "class").empty());
    CHECK(elements(page, "tr").size() == 3);
    return;
  }
  CHECK(attribute(*elements(page, "table").front(), "class") == "records");
  CHECK(elements(page, "tbody").size() == 2);
  // Of empty cells the first record alone has an entry, as the names stand there first.
  CHECK(elements(page, "tr").size() == columns + columns - 1);
  REQUIRE(heads.size() == elements(page, "tr").size());
  CHECK(heads[0] == "rowgroup bbbbbbbbb0");
  CHECK(heads[4] == "row aaaaaaaaa4");
  CHECK(heads[columns] == "rowgroup ccccccccc0");
  CHECK(heads[columns + 5] == "row aaaaaaaaa6");
}

TEST_CASE("notes stand once, each with a way back where there was a way there") {
  const EpubFile epub = Surroundings().write(full_book());
  const auto& page = epub.xml("articles/harbour.xhtml");
  std::string notes;
  std::size_t ways_back = 0;
  for (const auto* aside : elements(page, "aside")) {
    if (attribute(*aside, "role") != "doc-footnote") continue;
    CHECK(attribute(*aside, "epub:type") == "footnote");
    notes += attribute(*aside, "id") + " ";
    for (const auto* link : elements(*aside, "a")) ways_back += attribute(*link, "role") == "doc-backlink";
  }
  CHECK(notes == "harbour-note-1 harbour-note-2 harbour-note-3 harbour-note-4 ");
  CHECK(ways_back == 2);
}

TEST_CASE("languages and directions are marked where they change") {
  Book book = full_book();
  const EpubFile epub = Surroundings().write(book);
  const auto& arabic = epub.xml("articles/souk.xhtml");
  CHECK(attribute(arabic, "dir") == "rtl");
  CHECK(attribute(arabic, "xml:lang") == "ar");
  CHECK(attribute(arabic, "lang") == "ar");
  std::vector<std::string> passages;
  for (const auto* span : elements(epub.xml("articles/harbour.xhtml"), "span")) {
    if (!attribute(*span, "lang").empty()) {
      CHECK(attribute(*span, "lang") == attribute(*span, "xml:lang"));
      passages.push_back(attribute(*span, "lang") + attribute(*span, "dir"));
    }
  }
  CHECK(passages == std::vector<std::string>{"el", "arrtl", "hertl"});
  CHECK(attribute(*elements(epub.xml("package.opf"), "spine")[0], "page-progression-direction").empty());
  book.metadata.locale = "ar";
  const EpubFile right_to_left = Surroundings().write(book);
  CHECK(attribute(*elements(right_to_left.xml("package.opf"), "spine")[0], "page-progression-direction") ==
        "rtl");
  CHECK(attribute(right_to_left.xml("title.xhtml"), "dir") == "rtl");
}

TEST_CASE("a publication is cited, a host is not") {
  Book book = plain_book(2, 1);
  book.sections[0].articles[0].source_name = "The Paper";
  book.sections[0].articles[0].source_url = "https://example.org/1";
  book.sections[0].articles[1].source_url = "https://example.org/2";
  const EpubFile epub = Surroundings().write(book);
  const auto cited = elements(epub.xml("articles/a0.xhtml"), "cite");
  REQUIRE(cited.size() == 1);
  CHECK(text_of(*cited[0]) == "The Paper");
  CHECK(attribute(*elements(*cited[0], "a").at(0), "href") == "https://example.org/1");
  CHECK(elements(epub.xml("articles/a1.xhtml"), "cite").empty());
}

TEST_CASE("a long article is split between blocks, and links find the part") {
  Book book = plain_book(2, 1500);
  book.sections[0].articles.push_back(plain_book(3, 1).sections[0].articles[2]);  // a short one
  std::get<Paragraph>(book.sections[0].articles[2].body[0].node)
      .text.push_back({Link{"#a0-1499", just("to the end")}});
  Article& article = book.sections[0].articles[0];
  auto& first = std::get<Paragraph>(article.body.front().node).text;
  auto& last = std::get<Paragraph>(article.body.back().node).text;
  first.push_back({Link{"#a0-1499", just("to the end")}});
  first.push_back({NoteRef{"n"}});
  last.push_back({Link{"#a1-1400", just("to the next")}});
  last.push_back({NoteRef{"n"}});
  article.notes = {{"n", {{Paragraph{just("A note.")}}}}};
  const EpubFile epub = Surroundings().write(book);
  const std::vector<std::string> documents = spine(epub);
  CHECK(documents == std::vector<std::string>{"title.xhtml", "contents.xhtml", "articles/a0.xhtml",
                                              "articles/a0.2.xhtml", "articles/a1.xhtml",
                                              "articles/a1.2.xhtml", "articles/a2.xhtml"});
  std::size_t paragraphs = 0;
  for (const char* file : {"articles/a0.xhtml", "articles/a0.2.xhtml"}) {
    CHECK(epub.content(std::string("EPUB/") + file).size() < 250 * 1024);
    paragraphs += elements(epub.xml(file), "p").size();
  }
  CHECK(paragraphs == 1503);  // then the note and the links to contents and next article
  const Elements in_first = elements(epub.xml("articles/a0.xhtml"), "a");
  REQUIRE(in_first.size() == 3);
  CHECK(attribute(*in_first[0], "href") == "a0.2.xhtml#a0-1499");
  CHECK(attribute(*in_first[1], "href") == "#a0-note-1");  // the note stands where it is referred to first
  const Elements in_second = elements(epub.xml("articles/a0.2.xhtml"), "a");
  REQUIRE(in_second.size() == 4);
  CHECK(attribute(*in_second[0], "href") == "a1.2.xhtml#a1-1400");
  CHECK(attribute(*in_second[1], "href") == "a0.xhtml#a0-note-1");
  CHECK(by_id(epub.xml("articles/a0.2.xhtml"), "a0-1499") != nullptr);
  CHECK(attribute(*elements(epub.xml("articles/a2.xhtml"), "a")[0], "href") == "a0.2.xhtml#a0-1499");
}

TEST_CASE("nesting as deep as the model allows is printed") {
  Blocks inner = {{Paragraph{just("the bottom")}}};
  for (int depth = 0; depth < max_nesting; ++depth) inner = Blocks{{BlockQuote{std::move(inner)}}};
  const EpubFile epub = Surroundings().write(book_of(std::move(inner)));
  CHECK(raw_text(epub.content("EPUB/articles/a0.xhtml")).find("the bottom") != std::string::npos);
}

TEST_CASE("the bytes do not depend on the number of threads") {
  const Book book = plain_book(60, 20);
  const auto with = [&](int threads) {
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
    tbb::task_arena arena(threads);
    return arena.execute([&] { return Surroundings().bytes(book); });
  };
  const std::string one = with(1);
  CHECK(with(4) == one);
  CHECK(with(7) == one);
}

TEST_CASE("a book without articles is refused") {
  Surroundings with;
  Book book = plain_book(1, 1);
  book.sections[0].articles.clear();
  const auto made = write_epub({book, with.theme, *with.fonts, {}}, with.diagnostics);
  REQUIRE_FALSE(made);
  CHECK(made.error().code == "NB-E003");
}

}  // namespace
}  // namespace newsbook::test
