#include "app/versions.h"

#include <fmt/format.h>
#include <tbb/version.h>
#include <tinyxml2.h>
#include <unicode/uvernum.h>

#include <CLI/Version.hpp>
#include <nlohmann/json.hpp>

#include "epub/epub.h"
#include "images/picture.h"
#include "pdf/pdf.h"
#include "text/shaping.h"

namespace newsbook {

std::string version_text() {
  std::string out = fmt::format("newsbook {}\n", NEWSBOOK_VERSION);
  out += fmt::format("  libzip {}, tinyxml2 {}.{}.{}\n", libzip_version(), TINYXML2_MAJOR_VERSION,
                     TINYXML2_MINOR_VERSION, TINYXML2_PATCH_VERSION);
  out += fmt::format("  libharu {}, HarfBuzz {}, ICU {}, libvips {}\n", libharu_version(), harfbuzz_version(),
                     U_ICU_VERSION, libvips_version());
  out += fmt::format("  fmt {}.{}.{}, CLI11 {}, nlohmann-json {}.{}.{}, oneTBB {}\n", FMT_VERSION / 10000,
                     FMT_VERSION / 100 % 100, FMT_VERSION % 100, CLI11_VERSION, NLOHMANN_JSON_VERSION_MAJOR,
                     NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH, TBB_VERSION_STRING);
  return out;
}

}  // namespace newsbook
