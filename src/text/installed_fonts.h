// The fonts installed on this machine, by exact family name.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/font_catalog.h"

namespace newsbook {

// Reads fontconfig's configuration when first asked. Not thread-safe.
class InstalledFonts {
 public:
  InstalledFonts();
  ~InstalledFonts();
  // The faces of a family, of normal width, in a fixed order; never a substitute. Empty: not installed.
  std::vector<FontFace> family(std::string_view name);

 private:
  struct Config;
  std::unique_ptr<Config> config_;
};

}  // namespace newsbook
