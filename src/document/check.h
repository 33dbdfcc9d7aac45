// The gate before the writers: a Book that passes keeps every invariant that book.h lists.
#pragma once

#include "base/result.h"
#include "document/book.h"

namespace newsbook {

// The error names the first broken invariant and where it came from: a defect of newsbook, not of the input.
Result<void> check(const Book& book);

}  // namespace newsbook
