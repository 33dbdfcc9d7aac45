// Texts that converters make of whole pages: Markdown, with the page's menus in it. Without its marks such a
// text is what a browser would show, and is read as that.
#pragma once

#include <string>
#include <string_view>

#include "readers/text_lines.h"

namespace newsbook {

// "## Spoons are back"
bool is_heading(std::string_view line);

// "|---|:--:|", "---|---": below the head of a table.
bool is_table_rule(std::string_view line);

// Are a third of the lines, and at least a few, nothing but links and pictures? Then a text of Markdown is a
// page with its menus, not what somebody wrote.
bool holds_menus(std::string_view markdown);

// The lines of a text, without the marks of Markdown if it has links or headings in them. `room` holds what
// such lines point into. Lines of nothing but marks are counted apart, and do not part what stands around
// them. Linear in the text.
TextLines unmarked_lines(std::string_view text, std::string& room);

}  // namespace newsbook
