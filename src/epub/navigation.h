// The ways into the book: the navigation document (EPUB 3.3, 7), and for EPUB 2 systems the NCX and what the
// guide lists.
#pragma once

#include <string>
#include <vector>

#include "document/book.h"
#include "epub/font_use.h"

namespace newsbook {

// The beginning of a page of the printed book.
struct PageTarget {
  std::string label;
  std::string file;   // that it stands in
  std::string entry;  // the document of the contents' entry that it belongs to
};

// A place that reading systems have a way to; each is there once. It has no words of its own, which would
// have to be in the book's language, but is called by what stands there.
struct Landmark {
  const char* epub_type;
  const char* guide_type;
  std::string href;
  std::string label;
  std::string locale = {};  // of the label; empty: the book's
};

std::vector<Landmark> landmarks(const Book& book, bool has_cover);
std::string print_navigation(const Book& book, const std::vector<PageTarget>& pages, bool has_cover,
                             FontUse& fonts);
std::string print_ncx(const Book& book, const std::vector<PageTarget>& pages);

}  // namespace newsbook
