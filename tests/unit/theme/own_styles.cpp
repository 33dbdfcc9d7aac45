// The themes and the font catalogue that come with the program.
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "base/files.h"
#include "theme/device.h"

using namespace newsbook;

namespace {

const std::string styles_folder = SOURCE_DIR "/styles";

std::string content(const std::string& path) { return DiskFiles().read(path, 1 << 20).value(); }

Theme theme_of(const std::string& file) {
  auto theme = parse_theme(content(styles_folder + "/" + file), file);
  INFO((theme ? std::string() : theme.error().message));
  REQUIRE(theme.has_value());
  return std::move(*theme);
}

FontCatalog catalog() {
  auto catalog = parse_font_catalog(content(SOURCE_DIR "/fonts/fonts.css"), "fonts.css");
  REQUIRE(catalog.has_value());
  return std::move(*catalog);
}

std::set<std::string> declared_families() {
  std::set<std::string> families = {"serif", "sans-serif", "monospace"};
  for (const FontFace& face : catalog().faces) families.insert(face.family);
  return families;
}

void check_families(const std::vector<std::string>& families, const std::set<std::string>& declared) {
  for (const std::string& family : families) {
    CAPTURE(family);
    CHECK(declared.count(family) == 1);
  }
}

}  // namespace

TEST_CASE("the themes ask for declared fonts, and for margins that a small screen can bear") {
  const auto declared = declared_families();
  const auto files = DiskFiles().list(styles_folder);
  CHECK(files.size() >= 2);
  for (const std::string& file : files) {
    CAPTURE(file);
    const Theme theme = theme_of(file);
    const Style root = theme.root();
    check_families(root.font_family, declared);
    for (const MarginBox& box : theme.page().margin_boxes) check_families(box.style.font_family, declared);
    for (const RoleRow& role : role_table) {
      CAPTURE(role.selector);
      const Style style = theme.resolve(role.role, root);
      check_families(style.font_family, declared);
      CHECK(style.margin_left <= style.font_size * 2);
      CHECK(style.margin_right <= style.font_size * 2);
      CHECK(style.transform == Transform::none);  // what is copied is what was written
      const bool head = role.structure == "H";
      CHECK((!head || style.hyphens == Hyphens::none));
    }
  }
}

TEST_CASE("running heads and folios are small and fit above and below the text of every device") {
  for (const std::string& file : DiskFiles().list(styles_folder)) {
    for (const Device& device : devices()) {
      CAPTURE(file, device.name);
      Theme theme = theme_of(file);
      apply_device(theme, device);
      const PageStyle& page = theme.page();
      REQUIRE_FALSE(page.margin_boxes.empty());
      for (const MarginBox& box : page.margin_boxes) {
        CHECK(box.style.font_size.to_points() <= 0.9 * theme.root().font_size.to_points());
        CHECK(box.style.line_height <= std::min(page.margin_top, page.margin_bottom));
      }
    }
  }
}

TEST_CASE("every family that stands in for another is declared, and no face twice") {
  const FontCatalog fonts = catalog();
  const auto declared = declared_families();
  std::set<std::string> scripts;
  for (const FallbackChain& chain : fonts.fallback) {
    CAPTURE(chain.script);
    CHECK(scripts.insert(chain.script).second);
    check_families(chain.families, declared);
  }
  CHECK(scripts.count("") == 1);
  for (const char* script : {"Arab", "Hebr", "Deva", "Thai", "Hani", "Hira", "Kana", "Hang"}) {
    CHECK(scripts.count(script) == 1);
  }
  std::set<std::tuple<std::string, int, bool>> faces;
  for (const FontFace& face : fonts.faces) {
    CAPTURE(face.file);
    CHECK(faces.insert({face.family, face.weight, face.italic}).second);
  }
}
