// The package document, the two tables of contents and the cover page (EPUB 3.3, 5 and 7; NCX and guide for
// EPUB 2 systems).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/book.h"
#include "epub/font_use.h"

namespace newsbook {

// One file that the package document lists.
struct ManifestItem {
  std::string href;  // relative to the package's folder
  std::string media_type;
  std::string properties = {};  // "nav"
  bool in_spine = false;
};

std::string print_container();
// items in reading order where they are in the spine.
std::string print_package(const Book& book, const std::vector<ManifestItem>& items, bool embeds_fonts);
std::string print_navigation(const Book& book, FontUse& fonts);
std::string print_ncx(const Book& book);
std::string print_cover(const Book& book, FontUse& fonts);
std::string print_section_page(const Book& book, const Section& section, FontUse& fonts);

// The first document after the contents, where reading begins.
std::string first_document(const Book& book);

}  // namespace newsbook
