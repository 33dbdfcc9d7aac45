// The package document, the two tables of contents and the cover page (EPUB 3.3, 5 and 7; NCX and guide for
// EPUB 2 systems).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/book.h"
#include "document/page_map.h"
#include "epub/font_use.h"

namespace newsbook {

// One file that the package document lists.
struct ManifestItem {
  std::string href;  // relative to the package's folder
  std::string media_type;
  std::string properties = {};  // "nav"
  bool in_spine = false;
};

// The beginning of a page of the printed book.
struct PageTarget {
  std::string label;
  std::string file;   // that it stands in
  std::string entry;  // the document of the contents' entry that it belongs to
};

// What the metadata say of the book beside what the model does.
struct PackageFacts {
  bool embeds_fonts = false;
  bool lists_pages = false;
};

struct PrintedSection {
  std::string document;  // empty: the section has no page of its own
  std::vector<std::string> pages;
};

std::string print_container();
// items in reading order where they are in the spine.
std::string print_package(const Book& book, const std::vector<ManifestItem>& items,
                          const PackageFacts& facts);
std::string print_navigation(const Book& book, const std::vector<PageTarget>& pages, FontUse& fonts);
std::string print_ncx(const Book& book, const std::vector<PageTarget>& pages);
std::string print_cover(const Book& book, FontUse& fonts);
PrintedSection print_section_page(const Book& book, const Section& section, const PageMap& pages,
                                  FontUse& fonts);

// The first document after the contents, where reading begins.
std::string first_document(const Book& book);

}  // namespace newsbook
