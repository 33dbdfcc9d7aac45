// The metadata of the package document (EPUB 3.3, 5.5; EPUB Accessibility 1.1, 2).
#pragma once

#include "document/book.h"
#include "epub/xml.h"

namespace newsbook {

// What the metadata say of the book beside what the model does.
struct PackageFacts {
  bool embeds_fonts = false;
  bool lists_pages = false;
};

// cover_item is the id of the cover's picture in the manifest; empty: there is none.
void print_metadata(Xml& xml, const Book& book, const PackageFacts& facts, const std::string& cover_item);

}  // namespace newsbook
