// Raw HTML inside Markdown: its text is kept, its tags are not.
#pragma once

#include <string_view>

#include "document/book.h"

namespace newsbook {

// The text of an HTML fragment: tags, comments, scripts and styles dropped, entities resolved, <br> a
// LineBreak.
Inlines html_text(std::string_view html);

// Is this one tag a line break?
bool is_line_break_tag(std::string_view tag);

}  // namespace newsbook
