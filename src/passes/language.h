// Which language an article is in, by CLD2.
#pragma once

#include <string>

#include "document/book.h"

namespace newsbook {

// A BCP 47 tag, or empty when the text is too short or too mixed to say.
std::string detect_language(const Article& article);

}  // namespace newsbook
