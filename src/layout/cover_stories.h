// What the cover tells of the book.
#pragma once

#include <string>
#include <vector>

#include "document/book.h"

namespace newsbook {

struct CoverStories {
  const Article* lead = nullptr;       // null: the book has no article
  bool lead_is_title = false;          // the book is called as its lead is
  std::string standfirst;              // of the lead, or how it begins
  const Figure* picture = nullptr;     // of the lead, large enough for a cover; null: there is none
  std::vector<const Article*> others;  // in the book's order
};

// The lead is the first of the first articles that has a picture, else the first article.
CoverStories cover_stories(const Book& book);

}  // namespace newsbook
