// What fonts there are to choose from, as fonts/fonts.css declares them: faces, and the families that stand
// in for each script. Filled by the theme's CSS parser, read by text/fonts.
#pragma once

#include <array>
#include <string>
#include <vector>

namespace newsbook {

struct FontFace {
  std::string family;  // as written: "Noto Serif"
  std::string file;    // path of the font file, absolute or relative to the catalogue's folder
  int index = 0;       // face within a collection (.ttc, .otc): "file.ttc#2" in the CSS; else 0
  int weight = 400;    // CSS weight, 1–1000
  bool italic = false;
};

// Families tried, in order, for characters of one script when the families asked for lack them.
struct FallbackChain {
  std::string script;  // ISO 15924 code: "Arab"; "" is the last resort for every script
  std::vector<std::string> families;
};

struct FontCatalog {
  std::vector<FontFace> faces;
  std::vector<FallbackChain> fallback;
};

}  // namespace newsbook
