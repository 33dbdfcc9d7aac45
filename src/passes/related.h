// Links to other stories, of which some sources give the headline alone.
#pragma once

#include "document/book.h"

namespace newsbook {

// A link without an address leads to the article of that headline, if the book has it; else it goes. So do
// those to the article itself, and the second of two to one place. Articles have their ids.
void settle_related(Book& book);

}  // namespace newsbook
