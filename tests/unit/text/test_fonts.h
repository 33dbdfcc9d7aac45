// Catalogues of the fonts that the tests shape with: Debian's Noto and Linux Libertine.
#pragma once

#include <string>
#include <vector>

#include "base/font_catalog.h"
#include "text/installed_fonts.h"

namespace newsbook::test {

inline void add_family(FontCatalog& catalog, const std::string& family) {
  InstalledFonts installed;
  for (const FontFace& face : installed.family(family)) catalog.faces.push_back(face);
}

// Serif text with fallbacks for Arabic, Devanagari and Chinese.
inline FontCatalog noto_catalog() {
  FontCatalog catalog;
  for (const char* family : {"Noto Serif", "Noto Sans", "Noto Sans Mono", "Noto Naskh Arabic",
                             "Noto Serif Devanagari", "Noto Serif CJK SC"}) {
    add_family(catalog, family);
  }
  catalog.faces.push_back({"Optional Absentee", "no-such-file.ttf"});
  catalog.fallback = {{"Arab", {"Optional Absentee", "Noto Naskh Arabic"}},
                      {"Deva", {"Noto Serif Devanagari"}},
                      {"Hans", {"Noto Serif CJK SC"}},
                      {"", {"Noto Serif", "Noto Sans"}}};
  return catalog;
}

}  // namespace newsbook::test
