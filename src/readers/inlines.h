// Building inline content: text that flows together, and none that is empty.
#pragma once

#include <string_view>

#include "document/book.h"

namespace newsbook {

// Appends text to the Text at the end, or as a new one; white-space runs become one space, also across the
// joint.
void append_text(Inlines& inlines, std::string_view text);

// Drops white space and line breaks at both ends, and what is empty then.
void trim(Inlines& inlines);

// One Text with white space collapsed; nothing when it is empty.
Inlines plain_inlines(std::string_view text);

}  // namespace newsbook
