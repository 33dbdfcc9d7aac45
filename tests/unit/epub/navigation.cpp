// The ways into the book and through it.
#include <algorithm>

#include "epub_file.h"
#include "full_book.h"

namespace newsbook::test {
namespace {

using Elements = std::vector<const tinyxml2::XMLElement*>;

TEST_CASE("the contents page has standfirsts and bylines, the navigation headlines alone") {
  const EpubFile epub = Surroundings().write(full_book());
  const std::string contents = raw_text(epub.content("EPUB/contents.xhtml"));
  CHECK(contents.find("Contents\nHarbour & city\nWhat the sea gives <and> takes\nAnna Boris, Carla Eriksson\n"
                      "Nature\nTides\n") != std::string::npos);
  CHECK(raw_text(epub.content("EPUB/nav.xhtml")).find("What the sea") == std::string::npos);
  std::vector<std::string> hrefs;
  for (const auto* link : elements(epub.xml("contents.xhtml"), "a"))
    hrefs.push_back(attribute(*link, "href"));
  CHECK(hrefs == std::vector<std::string>{"articles/harbour.xhtml", "articles/section.2.xhtml",
                                          "articles/tides.xhtml", "articles/rain.xhtml",
                                          "articles/section.3.xhtml", "articles/souk.xhtml",
                                          "articles/hutong.xhtml"});
  for (const auto* entry : elements(epub.xml("contents.xhtml"), "p")) {
    if (text_of(*entry).starts_with("السوق"))
      CHECK(attribute(*entry, "lang") + attribute(*entry, "dir") == "arrtl");
  }
}

TEST_CASE("a section opens with the headlines of its articles") {
  const EpubFile epub = Surroundings().write(full_book());
  CHECK(raw_text(epub.content("EPUB/articles/section.2.xhtml")).find("Nature\nTides\nबारिश का मौसम\n") !=
        std::string::npos);
  std::vector<std::string> hrefs;
  for (const auto* link : elements(epub.xml("articles/section.2.xhtml"), "a"))
    hrefs.push_back(attribute(*link, "href"));
  CHECK(hrefs == std::vector<std::string>{"tides.xhtml", "rain.xhtml"});
}

TEST_CASE(
    "each article ends with the ways to its neighbours and to the contents, on the side of its own lines") {
  const EpubFile epub = Surroundings().write(full_book());
  const auto links = [&](const char* file) {
    const Elements navs = elements(epub.xml(file), "nav");
    REQUIRE(navs.size() == 1);
    std::string all = attribute(*navs[0], "dir");
    for (const auto* line : elements(*navs[0], "p")) {
      const auto& link = *elements(*line, "a").at(0);
      all += text_of(*line) + attribute(*line, "dir") + " " + attribute(link, "lang") +
             attribute(link, "dir") + " " + attribute(link, "href") + "\n";
    }
    return all;
  };
  CHECK(links("articles/harbour.xhtml") == "Contents  ../contents.xhtml\nTides › en-GB tides.xhtml\n");
  CHECK(links("articles/rain.xhtml") ==
        "‹ Tides en-GB tides.xhtml\nContents en ../contents.xhtml\nالسوق القديم يفتح أبوابه › arrtl "
        "souk.xhtml\n");
  CHECK(links("articles/souk.xhtml") ==
        "‹ बारिश का मौसम hiltr rain.xhtml\nContents enltr ../contents.xhtml\n胡同里的早晨 › zh-Hansltr "
        "hutong.xhtml\n");
}

TEST_CASE("the guide and the landmarks name the same places") {
  const EpubFile epub = Surroundings().write(full_book());
  std::vector<std::string> guide;
  for (const auto* place : elements(epub.xml("package.opf"), "reference")) {
    guide.push_back(attribute(*place, "type") + " " + attribute(*place, "href") + " " +
                    attribute(*place, "title"));
  }
  CHECK(guide == std::vector<std::string>{"title-page title.xhtml Sea & Shore", "toc contents.xhtml Contents",
                                          "text articles/harbour.xhtml Harbour & city"});
}

TEST_CASE("the contents have two levels where sections have names, and landmarks each once") {
  const EpubFile epub = Surroundings().write(full_book());
  const Elements navs = elements(epub.xml("nav.xhtml"), "nav");
  REQUIRE(navs.size() == 2);
  std::vector<std::string> labels;
  for (const auto* link : elements(*navs[0], "a")) labels.push_back(text_of(*link));
  CHECK(labels == std::vector<std::string>{"Harbour & city", "Nature", "Tides", "बारिश का मौसम", "Cities",
                                           "السوق القديم يفتح أبوابه", "胡同里的早晨"});
  CHECK(elements(*navs[0], "ol").size() == 3);
  std::vector<std::string> marks;
  for (const auto* link : elements(*navs[1], "a")) marks.push_back(attribute(*link, "epub:type"));
  CHECK(marks == std::vector<std::string>{"titlepage", "toc", "bodymatter"});
  const EpubFile plain = Surroundings().write(plain_book(3, 1));
  CHECK(elements(*elements(plain.xml("nav.xhtml"), "nav")[0], "ol").size() == 1);
}

TEST_CASE("languages are marked in notes, landmarks and the NCX, too") {
  Book book = book_of({{Paragraph{{{Text{"One"}}, {NoteRef{"n"}}}}}});
  Article& article = book.sections[0].articles[0];
  article.locale = "ar";
  article.notes = {{"n", {{Paragraph{just("Une note.")}, {}, "fr"}}}};
  const EpubFile epub = Surroundings().write(book);
  const auto* note = by_id(epub.xml("articles/a0.xhtml"), "a0-note-1");
  REQUIRE(note != nullptr);
  CHECK(attribute(*elements(*note, "p").at(0), "lang") + attribute(*elements(*note, "p").at(0), "dir") ==
        "frltr");
  const auto* last = elements(*by_id(epub.xml("nav.xhtml"), "landmarks"), "li").back();
  CHECK(attribute(*last, "lang") + attribute(*last, "dir") == "arrtl");
  const auto labels = elements(*elements(epub.xml("toc.ncx"), "navMap").at(0), "navLabel");
  CHECK(attribute(*labels.at(0), "xml:lang") + attribute(*labels.at(0), "dir") == "arrtl");
}

}  // namespace
}  // namespace newsbook::test
