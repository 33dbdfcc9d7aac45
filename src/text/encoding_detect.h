// Which charset bytes are in that are not UTF-8, from what they say when they are read in each.
#pragma once

#include <string>
#include <string_view>

namespace newsbook {

// The IANA name of the charset in which the text is most probable: a character costs bits, few for those that
// are common in a language and stand where they may stand, many for others; the cheapest reading wins.
// mentioned is a charset that the text itself speaks of, or empty: it wins unless it reads far worse. With
// nothing to tell: windows-1252.
std::string detect_charset(std::string_view bytes, std::string_view mentioned);

}  // namespace newsbook
