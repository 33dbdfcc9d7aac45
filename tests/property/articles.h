// Books that the properties are tested on.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/book.h"

// The Book that the program makes of one input, made here from the same modules.
newsbook::Book book_of(const std::string& input);

// Every piece of text that a reader of the book can see, in no particular order of the pieces of an article's
// head.
std::vector<std::string> visible_texts(const newsbook::Book& book);

// A Markdown file with every kind of block and inline, in words of several scripts; the same for the same
// seed.
std::string random_markdown(std::uint32_t seed);
