// A book with every node of the model, in several languages and both directions.
#pragma once

#include "document/book.h"

namespace newsbook::test {

// Two named sections and an unnamed one; notes, links of every kind, a picture.
Book full_book();

// As many plain articles of one unnamed section as asked for; paragraphs says how long each is.
Book plain_book(std::size_t articles, std::size_t paragraphs);
Book book_of(Blocks body, const std::string& locale = "en");  // of one article
Inlines just(std::string value);

}  // namespace newsbook::test
