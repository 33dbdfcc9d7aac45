#include "text/installed_fonts.h"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>

#include "text/unicode.h"

namespace newsbook {
namespace {

struct FontConfigRelease {
  void operator()(FcConfig* config) const { FcConfigDestroy(config); }
  void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
  void operator()(FcObjectSet* set) const { FcObjectSetDestroy(set); }
  void operator()(FcFontSet* set) const { FcFontSetDestroy(set); }
};
template <typename T>
using FontConfigPtr = std::unique_ptr<T, FontConfigRelease>;

const FcChar8* fc_string(const char* text) { return reinterpret_cast<const FcChar8*>(text); }

std::string string_of(FcPattern* pattern, const char* object, int index) {
  FcChar8* value = nullptr;
  if (FcPatternGetString(pattern, object, index, &value) != FcResultMatch) return {};
  return reinterpret_cast<const char*>(value);
}

int int_of(FcPattern* pattern, const char* object, int otherwise) {
  int value = otherwise;
  return FcPatternGetInteger(pattern, object, 0, &value) == FcResultMatch ? value : otherwise;
}

bool has_name(FcPattern* pattern, const std::string& folded) {
  for (int i = 0;; ++i) {
    const std::string name = string_of(pattern, FC_FAMILY, i);
    if (name.empty()) return false;
    if (fold_case(name) == folded) return true;
  }
}

}  // namespace

struct InstalledFonts::Config {
  FontConfigPtr<FcConfig> fonts{FcInitLoadConfigAndFonts()};
};

InstalledFonts::InstalledFonts() = default;
InstalledFonts::~InstalledFonts() = default;

std::vector<FontFace> InstalledFonts::family(std::string_view name) {
  if (!config_) config_ = std::make_unique<Config>();
  std::vector<FontFace> faces;
  if (!config_->fonts || name.empty()) return faces;
  const std::string family(name), folded = fold_case(name);
  const FontConfigPtr<FcPattern> wanted(FcPatternCreate());
  FcPatternAddString(wanted.get(), FC_FAMILY, fc_string(family.c_str()));
  const FontConfigPtr<FcObjectSet> objects(FcObjectSetBuild(FC_FAMILY, FC_FILE, FC_INDEX, FC_WEIGHT, FC_SLANT,
                                                            FC_WIDTH, FC_OUTLINE, FC_SCALABLE, nullptr));
  const FontConfigPtr<FcFontSet> found(FcFontList(config_->fonts.get(), wanted.get(), objects.get()));
  for (int i = 0; found && i < found->nfont; ++i) {
    FcPattern* font = found->fonts[i];
    FcBool outline = FcFalse;
    FcPatternGetBool(font, FC_OUTLINE, 0, &outline);
    const int index = int_of(font, FC_INDEX, 0);
    const bool named_instance = (index >> 16) != 0;
    const bool normal_width = int_of(font, FC_WIDTH, FC_WIDTH_NORMAL) == FC_WIDTH_NORMAL;
    if (outline == FcFalse || named_instance || !normal_width || !has_name(font, folded)) continue;
    double weight = FcWeightToOpenTypeDouble(int_of(font, FC_WEIGHT, FC_WEIGHT_REGULAR));
    if (weight <= 0) weight = 400;
    faces.push_back({family, string_of(font, FC_FILE, 0), index, static_cast<int>(std::lround(weight)),
                     int_of(font, FC_SLANT, FC_SLANT_ROMAN) != FC_SLANT_ROMAN});
  }
  std::sort(faces.begin(), faces.end(), [](const FontFace& a, const FontFace& b) {
    return std::tie(a.weight, a.italic, a.file, a.index) < std::tie(b.weight, b.italic, b.file, b.index);
  });
  return faces;
}

}  // namespace newsbook
