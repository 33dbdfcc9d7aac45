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

// The whole file in memory, the same bytes for the same input with any number of threads of the enclosing TBB
// arena. Fonts: subsets of the faces that the theme's families and the fallback chains give for the book's
// characters. pages: where those of the PDF of the same run begin; the EPUB then lists them.
Result<std::string> write_epub(const Book& book, const Theme& theme, const FontSet& fonts,
                               const PageMap& pages, Diagnostics& diagnostics);

std::string libzip_version();

}  // namespace newsbook
