// Which place of the book's text a line begins with.
#pragma once

#include "layout/breaker.h"
#include "layout/page.h"
#include "layout/paragraph.h"

namespace newsbook {

// The first whole word that begins on the line; no string when there is none, or the paragraph is no main
// text.
TextPlace first_word(const ShapedParagraph& paragraph, const LineBreakdown& line);

}  // namespace newsbook
