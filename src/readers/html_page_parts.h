// What stands in a story, but is the page's: tables of contents, forms, pointers to other stories, tools of
// headings, a heading with nothing below it, and a few words far below everything else.
#pragma once

#include "readers/html_uses.h"

namespace newsbook {

void drop_page_parts(StoryPieces& story);

}  // namespace newsbook
