// Footnotes without links: "[1]" or a raised 1 in the text, and a numbered list under "Notes" at the end.
#pragma once

#include "document/book.h"

namespace newsbook {

// Takes the list out of the body, and makes notes of its items and references of the marks in the text.
// False, and nothing is changed, where most of the items are not referred to, or the article has notes
// already.
bool join_unlinked_notes(Article& article);
// The same of a list that is no part of the body.
bool join_unlinked_notes(Article& article, Blocks list);

}  // namespace newsbook
