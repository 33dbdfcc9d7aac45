// Book + Theme → pages, into a sink, article by article.
#pragma once

#include <functional>
#include <string>

#include "base/result.h"
#include "document/book.h"
#include "layout/page.h"
#include "text/fonts.h"
#include "text/hyphenation.h"
#include "theme/theme.h"

namespace newsbook {

struct LayoutInput {
  const Book& book;
  const Theme& theme;  // page size, margins and base size already the device's
  const FontSet& fonts;
  const HyphenationDictionaries& hyphenation;
  bool cover = false;                      // whether the first page is one
  const Picture* cover_picture = nullptr;  // which it shows; null: one is designed
};

// Lays out the whole book with the threads of the enclosing TBB arena; the pages are the same for any number
// of them. Body pages are numbered 1, 2 …, the front matter (title page, contents) i, ii …, the cover, which
// stands before it, not at all. Warnings
// (characters no face has, languages without patterns) are added once each. Fails when the page has no room
// for a line, or the sink fails.
Result<void> lay_out(const LayoutInput& input, PageSink& sink, Diagnostics& diagnostics);

// The pages as text: a sink that prints one line an item.
std::unique_ptr<PageSink> dump_pages(std::string& out);

}  // namespace newsbook
