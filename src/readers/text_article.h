// One story of a text dump → Article: title, captions, byline, date and body each in their place, the page's
// own words left out. What is doubtful inside a body stays.
#pragma once

#include <cstdint>

#include "document/book.h"
#include "readers/text_stories.h"

namespace newsbook {

Article make_article(const TextPieces& text, const Story& story, std::uint32_t source);

}  // namespace newsbook
