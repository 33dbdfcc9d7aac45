// Heading levels that readers can follow: no level of an article is skipped, whatever the source did.
#pragma once

#include "document/book.h"

namespace newsbook {

// A heading is at most one level below the heading before it; the first is at level 1. Idempotent.
void settle_headings(Article& article);

}  // namespace newsbook
