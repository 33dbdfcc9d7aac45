// The EPUB's style sheet: the theme's, and what only an EPUB needs.
#pragma once

#include <string>

#include "epub/fonts.h"
#include "theme/theme.h"

namespace newsbook {

std::string style_sheet(const Theme& theme, const FontSelection& fonts);

}  // namespace newsbook
