// What the package document says of the book.
#include <algorithm>

#include "epub_file.h"
#include "full_book.h"

namespace newsbook::test {
namespace {

TEST_CASE("the metadata say what the book says") {
  const EpubFile epub = Surroundings().write(full_book());
  const auto& package = epub.xml("package.opf");
  const auto texts = [&](const char* name) {
    std::vector<std::string> all;
    for (const auto* element : elements(package, name)) all.push_back(text_of(*element));
    return all;
  };
  CHECK(texts("dc:title") == std::vector<std::string>{"Sea & Shore"});
  CHECK(texts("dc:creator") == std::vector<std::string>{"The Night Desk", "A. Second"});
  CHECK(texts("dc:language") == std::vector<std::string>{"en"});
  CHECK(texts("dc:date") == std::vector<std::string>{"2024-05-04"});
  CHECK(texts("dc:identifier") == std::vector<std::string>{full_book().metadata.identifier});
  CHECK(metas(epub, "dcterms:modified") == std::vector<std::string>{"2024-05-04T06:30:00Z"});
  CHECK(metas(epub, "role") == std::vector<std::string>{"aut", "aut"});
  CHECK(metas(epub, "file-as") == std::vector<std::string>{"The Night Desk", "Second, A."});
  CHECK(metas(epub, "schema:accessMode") == std::vector<std::string>{"textual", "visual"});
  CHECK(metas(epub, "schema:accessibilityHazard") == std::vector<std::string>{"none"});
  CHECK(metas(epub, "schema:accessibilitySummary").size() == 1);
}

TEST_CASE("what is known of the book beyond its title is in the metadata, and nothing is made up") {
  Book book = plain_book(1, 1);
  const auto texts = [](const EpubFile& epub, const char* name) {
    std::vector<std::string> all;
    for (const auto* element : elements(epub.xml("package.opf"), name)) all.push_back(text_of(*element));
    return all;
  };
  const EpubFile bare = Surroundings().write(book);
  for (const char* name : {"dc:publisher", "dc:rights", "dc:description", "dc:subject", "dc:source"}) {
    CAPTURE(name);
    CHECK(texts(bare, name).empty());
  }
  CHECK(bare.content("EPUB/package.opf").find("series") == std::string::npos);
  CHECK(texts(bare, "dc:title") == std::vector<std::string>{"Plain"});

  Metadata& data = book.metadata;
  data.subtitle = "And simple";
  data.authors = {"Anna Boris"};
  data.publisher = "House & Sons";
  data.rights = "© 2024";
  data.description = "All about plain things.";
  data.series = "The Week";
  data.issue = "12.1.3";
  data.subjects = {"Trade", "Sea"};
  data.publications = {"The Paper", "example.org"};
  const EpubFile full = Surroundings().write(book);
  CHECK(texts(full, "dc:title") == std::vector<std::string>{"Plain", "And simple"});
  CHECK(metas(full, "title-type") == std::vector<std::string>{"main", "subtitle"});
  CHECK(metas(full, "file-as") == std::vector<std::string>{"Boris, Anna"});
  CHECK(metas(full, "role") == std::vector<std::string>{"aut", "pbl"});
  CHECK(texts(full, "dc:publisher") == std::vector<std::string>{"House & Sons"});
  CHECK(texts(full, "dc:rights") == std::vector<std::string>{"© 2024"});
  CHECK(texts(full, "dc:description") == std::vector<std::string>{"All about plain things."});
  CHECK(texts(full, "dc:subject") == data.subjects);
  CHECK(metas(full, "dcterms:source") == data.publications);
  CHECK(texts(full, "dc:source").empty());
  CHECK(metas(full, "belongs-to-collection") == std::vector<std::string>{"The Week"});
  CHECK(metas(full, "collection-type") == std::vector<std::string>{"series"});
  CHECK(metas(full, "group-position") == std::vector<std::string>{"12.1.3"});
  const std::string& package = full.content("EPUB/package.opf");
  CHECK(package.find("<meta name=\"calibre:series\" content=\"The Week\"/>") != std::string::npos);
  CHECK(package.find("<meta name=\"calibre:series_index\" content=\"12.1\"/>") != std::string::npos);
  const std::string title = raw_text(full.content("EPUB/title.xhtml"));
  CHECK(title.find("Plain\nAnd simple\nThe Week · 12.1.3\nAnna Boris") != std::string::npos);
}

TEST_CASE("the accessibility metadata are true of this very book") {
  const auto features = [](const Book& book) {
    return metas(Surroundings().write(book), "schema:accessibilityFeature");
  };
  const auto has = [](const std::vector<std::string>& all, const char* one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  Book book = plain_book(1, 1);
  CHECK_FALSE(has(features(book), "alternativeText"));
  book.resources = full_book().resources;
  Blocks& body = book.sections[0].articles[0].body;
  body.push_back({Figure{"pixel", "", just("A caption"), {}, ""}});
  CHECK(has(features(book), "alternativeText"));
  CHECK(metas(Surroundings().write(book), "schema:accessModeSufficient") ==
        std::vector<std::string>{"textual"});
  body.push_back({BlockQuote{{{Figure{"pixel", "", {}, just("AFP"), ""}}}}});  // nobody says what it shows
  CHECK_FALSE(has(features(book), "alternativeText"));
  const EpubFile undescribed = Surroundings().write(book);
  CHECK(metas(undescribed, "schema:accessModeSufficient") == std::vector<std::string>{"textual,visual"});
  CHECK(metas(undescribed, "schema:accessibilitySummary")
            .at(0)
            .ends_with("Some pictures have no description."));
  CHECK(metas(undescribed, "dcterms:conformsTo").empty());
  CHECK_FALSE(has(features(book), "pageNavigation"));
}

TEST_CASE("a date that is not shown is nowhere") {
  const EpubFile epub = Surroundings().write(plain_book(1, 1));
  CHECK(elements(epub.xml("package.opf"), "dc:date").empty());
  CHECK(epub.content("EPUB/title.xhtml").find("book-date") == std::string::npos);
  CHECK(metas(epub, "schema:accessMode") == std::vector<std::string>{"textual"});
}

// Every href of every document, the contents and the NCX: to a file of the spine, and to an id of it.
}  // namespace
}  // namespace newsbook::test
