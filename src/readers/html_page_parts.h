// What stands in a story, but is the page's: tables of contents, forms, pointers to other stories, tools of
// headings, notes to editors, how the site earns, threads of comments, a few words far below everything else,
// and last lines that announce nothing.
#pragma once

#include "readers/html_uses.h"

namespace newsbook {

void drop_page_parts(StoryPieces& story);

}  // namespace newsbook
