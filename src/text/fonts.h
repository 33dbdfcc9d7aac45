// Font faces: opened once, immutable, shared by all threads; found by family, then by declared fallback.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "base/font_catalog.h"
#include "base/result.h"

struct hb_face_t;
struct hb_font_t;

namespace newsbook {

// All metrics are in font units; y grows upwards.
class Face {
 public:
  Face(FontFace description, std::string bytes);  // bytes: the whole file; ok() says whether it could be read
  ~Face();
  Face(const Face&) = delete;
  Face& operator=(const Face&) = delete;

  bool ok() const { return glyph_count_ > 0; }
  const FontFace& description() const { return description_; }
  const std::string& bytes() const { return bytes_; }
  const std::string& postscript_name() const { return postscript_name_; }
  int units_per_em() const { return units_per_em_; }
  std::uint32_t glyph_count() const { return glyph_count_; }
  int ascender() const { return ascender_; }
  int descender() const { return descender_; }  // negative
  int cap_height() const { return cap_height_; }
  int x_height() const { return x_height_; }
  int italic_angle() const { return italic_angle_; }  // degrees, negative leans right
  std::span<const int> bounding_box() const { return bounding_box_; }
  bool is_cff() const { return cff_; }
  bool may_embed() const { return may_embed_; }  // OS/2 fsType allows it
  // 0 when the face lacks the character.
  std::uint32_t glyph(char32_t character) const;
  bool has(char32_t character) const { return glyph(character) != 0; }
  int advance(std::uint32_t glyph) const;
  int ink_bottom(std::uint32_t glyph) const;  // of what is drawn, above the baseline; negative below it
  hb_face_t* hb_face() const { return hb_face_; }
  hb_font_t* hb_font() const { return hb_font_; }  // scaled to units_per_em

 private:
  FontFace description_;
  std::string bytes_;
  std::string postscript_name_;
  hb_face_t* hb_face_ = nullptr;
  hb_font_t* hb_font_ = nullptr;
  std::uint32_t glyph_count_ = 0;
  int units_per_em_ = 1000, ascender_ = 0, descender_ = 0, cap_height_ = 0, x_height_ = 0, italic_angle_ = 0;
  int bounding_box_[4] = {0, 0, 0, 0};
  bool cff_ = false, may_embed_ = true;
  std::vector<int> advances_;
  std::array<std::uint32_t, 128> ascii_{};  // glyphs of the first characters, asked for again and again
};

struct FontRequest {
  std::vector<std::string>
      families;  // in order of preference; generic names allowed (serif, sans-serif, monospace)
  int weight = 400;
  bool italic = false;
  friend bool operator==(const FontRequest&, const FontRequest&) = default;
  friend auto operator<=>(const FontRequest&, const FontRequest&) = default;
};

// The declared faces, opened when first needed. Thread-safe; faces live as long as the set.
class FontSet {
 public:
  // Catalogue entries whose file is missing or unreadable are passed over (that is how an optional font
  // works). Families that the catalogue lacks are looked for among the installed ones (fontconfig).
  FontSet(FontCatalog catalog, const Files& files, std::string folder);
  ~FontSet();

  // The face for the request itself: first family that exists, nearest weight and style (CSS Fonts 4, 5.2).
  // Null only when no face at all can be opened.
  const Face* face(const FontRequest& request) const;
  // The face for one character of a script: the request's families, then the script's fallback chain, then
  // the last resort; null when none has it.
  const Face* face_for(const FontRequest& request, char32_t character, std::uint32_t script) const;
  // Whether any face of that family can be had.
  bool has_family(std::string_view family) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// A font program holding only the given glyphs, with their ids unchanged (a CID-keyed one: their CIDs). GSUB,
// GPOS, GDEF, cmap, name are dropped. For CFF faces the result is the bare CFF table; cids then maps each
// glyph id to its CID when the font is CID-keyed and is empty otherwise.
struct FontSubset {
  std::string program;
  std::map<std::uint32_t, std::uint32_t> cids;
};
Result<FontSubset> subset_for_pdf(const Face& face, const std::set<std::uint32_t>& glyphs);

// A complete OpenType file with the characters' glyphs and the layout features that apply to them.
Result<std::string> subset_for_epub(const Face& face, const std::set<char32_t>& characters);

}  // namespace newsbook
