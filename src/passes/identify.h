// Stable ids: the same article gets the same id in every run and in both outputs, whatever stands around it.
#pragma once

#include <string>
#include <string_view>

#include "document/book.h"

namespace newsbook {

// Sets the id of every article and of every block in its body. An article's is a hash of its source URL, else
// of headline and first paragraph; a block's is its article's and a hash of its text; equal ones are told
// apart by an occurrence number.
void identify(Book& book);

// "urn:uuid:…", version 5 (RFC 9562, 5.5) in newsbook's own name space.
std::string book_identifier(std::string_view title, std::string_view date, std::string_view form);

}  // namespace newsbook
