#include <catch2/catch.hpp>

#include <ft2build.h>

#include "test_fonts.h"
#include "text/fonts.h"
#include "text/harfbuzz.h"
#include "text/shaping.h"
#include FT_FREETYPE_H

using namespace newsbook;

namespace {

const DiskFiles disk;

const FontSet& fonts() {
  static const FontSet set(test::noto_catalog(), disk, "");
  return set;
}

std::set<std::uint32_t> glyphs_of(const Face& face, std::u32string_view text) {
  std::set<std::uint32_t> glyphs;
  for (const char32_t c : text) glyphs.insert(face.glyph(c));
  return glyphs;
}

// The glyph's extents in a whole font, as a picture of its outline.
std::vector<int> extents(hb_font_t* font, std::uint32_t glyph) {
  hb_glyph_extents_t e = {};
  hb_font_get_glyph_extents(font, glyph, &e);
  return {e.x_bearing, e.y_bearing, e.width, e.height, hb_font_get_glyph_h_advance(font, glyph)};
}

struct Opened {
  HarfBuzzPtr<hb_face_t> face;
  HarfBuzzPtr<hb_font_t> font;
  explicit Opened(const std::string& bytes) {
    const HarfBuzzPtr<hb_blob_t> blob(hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()),
                                                     HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
    face.reset(hb_face_create(blob.get(), 0));
    font.reset(hb_font_create(face.get()));
  }
  bool has_table(hb_tag_t tag) const {
    const HarfBuzzPtr<hb_blob_t> table(hb_face_reference_table(face.get(), tag));
    return hb_blob_get_length(table.get()) > 0;
  }
};

// Glyph count of a bare CFF table as FreeType reads it; 0 when it cannot.
long cff_glyphs(const std::string& program) {
  FT_Library library = nullptr;
  FT_Face face = nullptr;
  FT_Init_FreeType(&library);
  const auto* data = reinterpret_cast<const FT_Byte*>(program.data());
  long count = 0;
  if (FT_New_Memory_Face(library, data, static_cast<FT_Long>(program.size()), 0, &face) == 0) {
    count = face->num_glyphs;
    FT_Done_Face(face);
  }
  FT_Done_FreeType(library);
  return count;
}

}  // namespace

TEST_CASE("a glyf subset for PDF keeps glyph ids and outlines, and little else", "[subset]") {
  const Face& face = *fonts().face({{"Noto Serif"}});
  const std::set<std::uint32_t> glyphs = glyphs_of(face, U"Héllo");  // é is a composite
  const auto subset = subset_for_pdf(face, glyphs);
  REQUIRE(subset);
  CHECK(subset->cids.empty());
  CHECK(subset->program.size() < 40'000);
  const Opened opened(subset->program);
  CHECK(hb_face_get_glyph_count(opened.face.get()) > *glyphs.rbegin());
  for (const std::uint32_t glyph : glyphs) {
    CHECK(extents(opened.font.get(), glyph) == extents(face.hb_font(), glyph));
  }
  const std::uint32_t other = face.glyph(U'Q');
  CHECK(extents(opened.font.get(), other)[2] == 0);
  CHECK(extents(opened.font.get(), 0)[2] > 0);  // the box stays
  for (const char* tag : {"GSUB", "GPOS", "GDEF", "cmap", "name", "fpgm"}) {
    CHECK_FALSE(opened.has_table(hb_tag_from_string(tag, 4)));
  }
  CHECK(opened.has_table(HB_TAG('g', 'l', 'y', 'f')));
}

TEST_CASE("a name-keyed CFF subset is the bare table", "[subset]") {
  const Face* face = fonts().face({{"Linux Libertine O"}});
  REQUIRE(face != nullptr);
  REQUIRE(face->is_cff());
  const std::set<std::uint32_t> glyphs = glyphs_of(*face, U"print");
  const auto subset = subset_for_pdf(*face, glyphs);
  REQUIRE(subset);
  CHECK(subset->cids.empty());
  CHECK(subset->program[0] == 1);  // CFF's major version
  CHECK(cff_glyphs(subset->program) > static_cast<long>(*glyphs.rbegin()));
}

TEST_CASE("a CID-keyed CFF subset tells its CIDs", "[subset]") {
  const Face* face = fonts().face({{"Noto Serif CJK SC"}});
  REQUIRE(face != nullptr);
  REQUIRE(face->is_cff());
  const std::set<std::uint32_t> glyphs = glyphs_of(*face, U"新闻报道");
  const auto subset = subset_for_pdf(*face, glyphs);
  REQUIRE(subset);
  CHECK(subset->cids.size() == glyphs.size() + 1);  // .notdef too
  CHECK(subset->cids.at(0) == 0);
  for (const std::uint32_t glyph : glyphs) CHECK(subset->cids.at(glyph) > 0);
  CHECK(cff_glyphs(subset->program) > 0);
}

TEST_CASE("an EPUB subset still shapes as the whole face does", "[subset]") {
  const Face& face = *fonts().face({{"Noto Serif"}});
  const auto subset = subset_for_epub(face, {U'o', U'f', U'i', U'c', U'e', U'A', U'V'});
  REQUIRE(subset);
  CHECK(subset->size() * 4 < face.bytes().size());
  MemoryFiles files;
  files.put("subset.ttf", *subset);
  FontCatalog catalog;
  catalog.faces = {{"Subset", "subset.ttf"}};
  const FontSet reopened(catalog, files, "");
  Shaper whole(fonts()), small(reopened);
  TextStyleKey key;
  key.size = Length::points(10);
  key.font = {{"Noto Serif"}};
  const StyleId whole_style = whole.style(key);
  key.font = {{"Subset"}};
  const StyleId small_style = small.style(key);
  for (const char* word : {"office", "AV", "of ice"}) {
    const auto& a = whole.shape({whole_style, word, HB_SCRIPT_LATIN, false});
    const auto& b = small.shape({small_style, word, HB_SCRIPT_LATIN, false});
    CHECK(a.width == b.width);
    CHECK(a.glyphs.size() == b.glyphs.size());
  }
  CHECK_FALSE(small.face(small_style)->has(U'Q'));
}

TEST_CASE("the same glyphs give the same bytes", "[subset]") {
  const Face& face = *fonts().face({{"Noto Serif"}});
  const std::set<std::uint32_t> glyphs = glyphs_of(face, U"same");
  CHECK(subset_for_pdf(face, glyphs)->program == subset_for_pdf(face, glyphs)->program);
  CHECK(*subset_for_epub(face, {U'a'}) == *subset_for_epub(face, {U'a'}));
}

TEST_CASE("a font that cannot be had is refused in words", "[subset]") {
  const Face broken({"Broken", "broken.ttf"}, "no font");
  const auto refused = subset_for_pdf(broken, {1});
  REQUIRE_FALSE(refused);
  CHECK(format(refused.error()) ==
        "broken.ttf: error[NB-X001]: the font \"Broken\" cannot be read\n  hint: name another font in the "
        "theme\n");
  CHECK_FALSE(subset_for_epub(broken, {U'a'}));
}
