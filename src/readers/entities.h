// Character references of HTML: "&amp;", "&#8217;", "&#x2019;" (HTML 5.2, 8.5).
#pragma once

#include <string>
#include <string_view>

namespace newsbook {

// Appends what the reference stands for; a name that is not known, and anything else, is appended as it is.
// reference begins with '&' and ends with ';'.
void append_entity(std::string& text, std::string_view reference);

// The text with every reference in it resolved.
std::string resolve_entities(std::string_view text);

}  // namespace newsbook
