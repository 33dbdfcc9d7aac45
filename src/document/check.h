// The gate before the writers: a Book that passes keeps every invariant that book.h lists.
#pragma once

#include <string_view>

#include "base/result.h"
#include "document/book.h"

namespace newsbook {

// The error names the first broken invariant and where it came from: a defect of newsbook, not of the input.
Result<void> check(const Book& book);

// The shape of a language tag (RFC 5646, 2.1): subtags of 1–8 letters or digits, the first 2–8 letters.
bool is_language_tag(std::string_view tag);

// A place in a series: numbers of up to 9 digits with a point between each two (EPUB 3.3, D.3.5): "12",
// "12.1".
bool is_issue_number(std::string_view text);

}  // namespace newsbook
