// The documents between which the articles stand: cover, title page, contents, the openers of sections.
#pragma once

#include <string>
#include <vector>

#include "document/book.h"
#include "document/page_map.h"
#include "epub/font_use.h"

namespace newsbook {

struct PrintedSection {
  std::string document;  // empty: the section has no page of its own
  std::vector<std::string> pages;
};

std::string print_cover(const Book& book, const Picture& cover, FontUse& fonts);
std::string print_title_page(const Book& book, FontUse& fonts);
// Below each section its articles with standfirst and byline. The navigation document holds no more than
// headlines, as some systems show nothing else (or garble it).
std::string print_contents(const Book& book, FontUse& fonts);
// The section's title and the headlines of its articles.
PrintedSection print_section_page(const Book& book, const Section& section, const PageMap& pages,
                                  FontUse& fonts);

}  // namespace newsbook
