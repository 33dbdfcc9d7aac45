// The fonts that go into the EPUB.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "text/fonts.h"
#include "theme/theme.h"

namespace newsbook {

struct EmbeddedFace {
  EmbeddedFont font;  // href "fonts/NAME.ttf"
  std::string media_type;
  std::string bytes;
};

struct FontSelection {
  std::vector<EmbeddedFace> faces;  // sorted
  // Families of the faces that a list of families comes down to: its own first, then those that stand in.
  std::map<std::vector<std::string>, std::vector<std::string>> families;
};

// Subsets of the faces that draw the characters of each request, as shaping chooses them. Left to the reading
// system, with a word to the user: a face that may not be embedded (NB-E010), cannot be subset (NB-E011), or
// stays too large (NB-E012).
FontSelection select_fonts(const std::map<FontRequest, std::set<char32_t>>& characters, const FontSet& fonts,
                           Diagnostics& diagnostics);

}  // namespace newsbook
