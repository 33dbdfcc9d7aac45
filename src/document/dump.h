// The model as text: the debugger, and what the golden tests compare.
#pragma once

#include <string>
#include <vector>

#include "document/book.h"

namespace newsbook {

// One line a node, indented by depth, with role, locale, id, source and line.
std::string dump_book(const Book& book);

// JSON: an array of {"title", "byline", "published", "language", "captions": […], "paragraphs": […]}; unknown
// = null. The paragraphs are the standfirst, if there is one, and the texts of the body's blocks.
std::string dump_articles(const Book& book);

}  // namespace newsbook
