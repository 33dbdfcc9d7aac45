// The theme, the page and the fonts that the options and the data folder give.
#pragma once

#include <cstdint>
#include <string>

#include "app/options.h"
#include "base/files.h"
#include "base/font_catalog.h"
#include "base/result.h"
#include "theme/theme.h"

namespace newsbook {

inline constexpr std::uint64_t max_style_bytes = std::uint64_t{1} << 20;

struct Looks {
  Theme theme;  // fitted to the device or page
  FontCatalog fonts;
  std::string font_folder;  // what the catalogue's file names are relative to
};

// data is the folder with styles/ and fonts/. Fails (NB-A007) for a name that is no theme's, and as the files
// and the CSS parser do.
Result<Looks> load_looks(const Options& options, const std::string& data, const Files& files);

}  // namespace newsbook
