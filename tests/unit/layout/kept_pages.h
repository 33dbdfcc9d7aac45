// Books of plain paragraphs, and the pages that the layout makes of them.
#pragma once

#include <catch2/catch.hpp>
#include <map>

#include "layout/layout.h"
#include "typesetter.h"

namespace newsbook::test {

inline constexpr std::string_view sheet = R"(
@page { size: 90mm 60mm; margin: 8mm;
  @top-center { content: string(headline, first-except) }
  @bottom-center { content: counter(page) } }
body { font-family: "Noto Serif"; font-size: 10pt; line-height: 1.3; orphans: 2; widows: 2 }
article, section.front-matter { break-before: page }
h1.headline, h2 { break-after: avoid; margin-bottom: .5em }
h2 { margin-top: 1em }
)";

// Keeps what it is given.
class Keeper final : public PageSink {
 public:
  Result<void> body(PageBatch batch) override { return keep(std::move(batch), body_pages); }
  Result<void> front_matter(PageBatch batch) override { return keep(std::move(batch), front_pages); }
  Result<void> finish(const Finish& value) override {
    finished = value;
    return {};
  }

  std::vector<Page> body_pages, front_pages;
  std::vector<Anchor> anchors;
  std::map<ElementId, std::string> types;
  std::map<ElementId, StructureElement> elements;
  Finish finished;

 private:
  Result<void> keep(PageBatch batch, std::vector<Page>& pages) {
    for (StructureElement& element : batch.elements) {
      types[element.id] = element.type;
      elements[element.id] = element;
    }
    std::move(batch.anchors.begin(), batch.anchors.end(), std::back_inserter(anchors));
    std::move(batch.pages.begin(), batch.pages.end(), std::back_inserter(pages));
    return {};
  }
};

inline Block block_of(std::string text) { return Block{.node = Paragraph{{Inline{Text{std::move(text)}}}}}; }

inline Book book_of(std::vector<Blocks> bodies) {
  Book book;
  book.metadata = {.title = "Pages", .locale = "en"};
  book.sections.emplace_back();
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    Article article;
    article.id = "a" + std::to_string(i);
    article.headline = {Inline{Text{"Headline " + std::to_string(i)}}};
    article.body = std::move(bodies[i]);
    book.sections[0].articles.push_back(std::move(article));
  }
  return book;
}

inline Keeper pages_of(const Book& book, std::string_view css = sheet) {
  Typesetter typesetter;
  const auto theme = parse_theme(css, "test.css");
  REQUIRE(theme);
  Keeper keeper;
  Diagnostics diagnostics;
  REQUIRE(lay_out({book, *theme, typesetter.fonts, typesetter.dictionaries}, keeper, diagnostics));
  return keeper;
}

}  // namespace newsbook::test
