// What holds of every article a reader gives, before the passes.
#pragma once

#include "document/book.h"

namespace newsbook {

// Aborts, and says what, when the condition does not hold.
void require(bool condition, const char* what);

// Valid UTF-8 everywhere, no empty Text, styles with content, tables without gaps, nesting within
// max_nesting.
void require_invariants(const Article& article);

}  // namespace newsbook
