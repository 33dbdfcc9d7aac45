// One article as XHTML documents: one, or several when it is long.
#pragma once

#include <string>
#include <vector>

#include "document/book.h"
#include "document/page_map.h"
#include "epub/font_use.h"
#include "epub/places.h"

namespace newsbook {

struct PrintedArticle {
  std::vector<std::string> parts;
  // Bytes before each top-level block of the body, then before what follows the body, in one document. Empty
  // when the article was split.
  std::vector<std::size_t> offsets;
  std::vector<std::vector<std::string>> pages;  // labels of those that begin in each part
  bool has_inner_links = false;                 // to articles or blocks of this book
};

// The articles before and after it in the book; null: there is none.
struct Neighbours {
  const Article* previous = nullptr;
  const Article* next = nullptr;
};

// Splits where places say so. At the end stand links to the neighbours and the contents.
PrintedArticle print_article(const Article& article, const Neighbours& neighbours, const Book& book,
                             const Places& places, const PageMap& pages, FontUse& fonts);

// Where to split an article that was printed whole, so that no document is longer than old systems can open;
// empty when it is short enough. A single block is never split.
Splits splits_of(const PrintedArticle& printed);

}  // namespace newsbook
