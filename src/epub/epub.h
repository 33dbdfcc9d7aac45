// Book + Theme → EPUB 3.3 bytes.
#pragma once

#include <string>

#include "base/result.h"
#include "document/book.h"
#include "document/page_map.h"
#include "text/fonts.h"
#include "theme/device.h"
#include "theme/theme.h"

namespace newsbook {

struct EpubInput {
  const Book& book;
  const Theme& theme;
  const FontSet& fonts;
  const PageMap& pages;     // where those of the PDF of the same run begin, which are then listed
  bool embed_fonts = true;  // subsets of the faces that the theme's families and the fallback chains give for
                            // the book's characters; else the reading system's own are used
  const Picture* cover = nullptr;  // null: the book has none
};

// The whole file in memory, the same bytes for the same input with any number of threads of the enclosing TBB
// arena.
Result<std::string> write_epub(const EpubInput& input, Diagnostics& diagnostics);

std::string libzip_version();

}  // namespace newsbook
