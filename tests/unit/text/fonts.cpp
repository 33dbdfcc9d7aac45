#include "text/fonts.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>
#include <thread>

#include "test_fonts.h"
#include "text/scripts.h"

using namespace newsbook;

namespace {

const DiskFiles disk;

std::uint32_t script(hb_script_t tag) { return static_cast<std::uint32_t>(tag); }

std::string shown(const Face* face) { return face == nullptr ? "none" : face->postscript_name(); }

// A copy of a font with its OS/2 fsType changed.
std::string with_embedding_type(const FontFace& description, std::uint16_t type) {
  std::string bytes = *disk.read(description.file, 1 << 30);
  const auto u16 = [&](std::size_t at) {
    return std::size_t{static_cast<unsigned char>(bytes[at])} << 8U |
           static_cast<unsigned char>(bytes[at + 1]);
  };
  for (std::size_t i = 0; i < u16(4); ++i) {
    const std::size_t record = 12 + 16 * i;
    if (bytes.compare(record, 4, "OS/2") != 0) continue;
    const std::size_t table = u16(record + 8) << 16U | u16(record + 10);
    bytes[table + 8] = static_cast<char>(type >> 8U);
    bytes[table + 9] = static_cast<char>(type & 0xFFU);
  }
  return bytes;
}

FontFace serif_regular() {
  for (const FontFace& face : InstalledFonts().family("Noto Serif")) {
    if (face.weight == 400 && !face.italic) return face;
  }
  return {};
}

}  // namespace

TEST_CASE("a face tells its metrics", "[fonts]") {
  const FontSet fonts(test::noto_catalog(), disk, "");
  const Face* face = fonts.face({{"Noto Serif"}, 400, false});
  REQUIRE(face != nullptr);
  CHECK(face->postscript_name() == "NotoSerif-Regular");
  CHECK(face->units_per_em() == 1000);
  CHECK(face->x_height() == 536);
  CHECK(face->cap_height() == 714);
  CHECK(face->ascender() > 1000);
  CHECK(face->descender() < 0);
  CHECK(face->italic_angle() == 0);
  CHECK(face->bounding_box()[0] < 0);
  CHECK(face->bounding_box()[3] > face->cap_height());
  CHECK_FALSE(face->is_cff());
  CHECK(face->may_embed());
  CHECK(face->has(U'é'));
  CHECK_FALSE(face->has(U'新'));
  CHECK(face->advance(face->glyph(U'm')) > face->advance(face->glyph(U'i')));
  CHECK(face->advance(1'000'000) == 0);
  const Face* italic = fonts.face({{"Noto Serif"}, 400, true});
  REQUIRE(italic != nullptr);
  CHECK(italic->italic_angle() < 0);
}

TEST_CASE("OpenType's embedding bits are obeyed", "[fonts]") {
  const FontFace description = serif_regular();
  const auto may_embed = [&](std::uint16_t type) {
    const Face face(description, with_embedding_type(description, type));
    return face.ok() && face.may_embed();
  };
  CHECK(may_embed(0x0000));
  CHECK(may_embed(0x0004));        // preview and print
  CHECK(may_embed(0x0008));        // editable
  CHECK_FALSE(may_embed(0x0002));  // restricted
  CHECK(may_embed(0x0006));        // the most permissive bit counts
  CHECK_FALSE(may_embed(0x0100));  // no subsetting
  CHECK_FALSE(may_embed(0x0200));  // bitmaps only
}

TEST_CASE("what is no font is not ok", "[fonts]") {
  CHECK_FALSE(Face({"x", "x"}, "").ok());
  CHECK_FALSE(Face({"x", "x"}, "this is not a font at all, but it is long enough").ok());
  const std::string whole = *disk.read(serif_regular().file, 1 << 30);
  CHECK_FALSE(Face({"x", "x", 7}, whole).ok());
  CHECK_FALSE(Face({"x", "x", -1}, whole).ok());
  const Face nothing({"x", "x"}, "");
  CHECK(nothing.glyph(U'a') == 0);
  CHECK(nothing.advance(0) == 0);
}

TEST_CASE("a font cut short is safe to use", "[fonts]") {
  const std::string whole = *disk.read(serif_regular().file, 1 << 30);
  std::size_t usable = 0;
  for (std::size_t size = 0; size < whole.size(); size += size < 600 ? 41 : 9973) {
    const Face cut({"Cut", "cut.ttf"}, whole.substr(0, size));
    if (!cut.ok()) continue;
    ++usable;
    CHECK(cut.advance(cut.glyph(U'a')) >= 0);
    CHECK(cut.cap_height() >= cut.descender());
    const auto subset = subset_for_pdf(cut, {cut.glyph(U'a'), 5});
    CHECK((subset.has_value() || subset.error().code.starts_with("NB-X")));
  }
  CHECK(usable > 0);
}

TEST_CASE("weight and style are matched as CSS says", "[fonts]") {
  FontCatalog catalog;
  FontFace face = serif_regular();
  face.family = "Many";
  for (const int weight : {100, 300, 400, 500, 700, 900}) {
    face.weight = weight;
    catalog.faces.push_back(face);
  }
  const FontSet fonts(catalog, disk, "");
  const auto weight_for = [&](int weight) {
    return fonts.face({{"many"}, weight, false})->description().weight;
  };
  CHECK(weight_for(400) == 400);
  CHECK(weight_for(450) == 500);
  CHECK(weight_for(200) == 100);
  CHECK(weight_for(350) == 300);
  CHECK(weight_for(600) == 700);
  CHECK(weight_for(800) == 900);
  CHECK(weight_for(950) == 900);
  CHECK(fonts.face({{"Many"}, 400, true})->description().weight == 400);  // no italic: upright, never slanted
}

TEST_CASE("families, generic names, and what is not there", "[fonts]") {
  const FontSet fonts(test::noto_catalog(), disk, "/nowhere");
  const auto face_of = [&](std::vector<std::string> families) {
    return shown(fonts.face({std::move(families)}));
  };
  CHECK(face_of({"Nobody's Font", "Optional Absentee", "noto sans"}) == "NotoSans-Regular");
  CHECK(face_of({"serif"}) == "NotoSerif-Regular");
  CHECK(face_of({"sans-serif"}) == "NotoSans-Regular");
  CHECK(face_of({"monospace"}) == "NotoSansMono-Regular");
  CHECK(face_of({"Nobody's Font"}) == "NotoSerif-Regular");  // the last resort
  CHECK(face_of({}) == "NotoSerif-Regular");
  CHECK(face_of({"Linux Libertine O"}) == "LinLibertineO");  // installed, not declared
  CHECK(fonts.has_family("Noto Sans"));
  CHECK(fonts.has_family("monospace"));
  CHECK(fonts.has_family("linux libertine o"));
  CHECK_FALSE(fonts.has_family("Optional Absentee"));
  CHECK_FALSE(fonts.has_family("Nobody's Font"));
  CHECK_FALSE(fonts.has_family("Linux Libertin"));
}

TEST_CASE("files are looked for in the catalogue's folder", "[fonts]") {
  MemoryFiles files;
  const FontFace regular = serif_regular();
  files.put("fonts/regular.ttf", *disk.read(regular.file, 1 << 30));
  files.put("fonts/damaged.ttf", "nothing of a font");
  FontCatalog catalog;
  catalog.faces = {{"Paper", "damaged.ttf", 0, 400, false}, {"Paper", "regular.ttf", 0, 300, false}};
  const FontSet fonts(catalog, files, "fonts");
  REQUIRE(fonts.face({{"Paper"}}) != nullptr);
  CHECK(fonts.face({{"Paper"}})->description().file == "regular.ttf");  // the nearest that can be opened
  const FontSet nothing({}, files, "fonts");
  CHECK(nothing.face({{"Paper"}}) == nullptr);
  CHECK(nothing.face_for({{"Paper"}}, U'a', script(HB_SCRIPT_LATIN)) == nullptr);
}

TEST_CASE("characters fall back along the declared chains only", "[fonts]") {
  const FontSet fonts(test::noto_catalog(), disk, "");
  const FontRequest request = {{"Noto Serif"}, 400, false};
  const auto face_for = [&](char32_t c, hb_script_t tag) {
    return shown(fonts.face_for(request, c, script(tag)));
  };
  CHECK(face_for(U'a', HB_SCRIPT_LATIN) == "NotoSerif-Regular");
  CHECK(face_for(U'ب', HB_SCRIPT_ARABIC) == "NotoNaskhArabic-Regular");
  CHECK(face_for(U'क', HB_SCRIPT_DEVANAGARI) == "NotoSerifDevanagari-Regular");
  CHECK(face_for(U'新', HB_SCRIPT_HAN) == "NotoSerifCJKsc-Regular");
  CHECK(face_for(U'か', HB_SCRIPT_HIRAGANA) == "NotoSerifCJKsc-Regular");
  CHECK(face_for(U'ב', HB_SCRIPT_HEBREW) == "none");  // installed, but nobody declared it
  CHECK(shown(fonts.face_for({{"Noto Serif"}, 700, false}, U'ب', script(HB_SCRIPT_ARABIC))) ==
        "NotoNaskhArabic-Bold");
}

TEST_CASE("a font set is shared by threads", "[fonts]") {
  const FontSet fonts(test::noto_catalog(), disk, "");
  std::vector<std::vector<const Face*>> seen(4);
  std::vector<std::thread> threads;
  for (auto& faces : seen) {
    threads.emplace_back([&fonts, &faces] {
      for (const int weight : {400, 700, 300}) {
        const FontRequest request = {{"Noto Serif"}, weight, false};
        faces.push_back(fonts.face(request));
        faces.push_back(fonts.face_for(request, U'ب', script(HB_SCRIPT_ARABIC)));
        faces.push_back(fonts.face_for(request, U'क', script(HB_SCRIPT_DEVANAGARI)));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const auto& faces : seen) CHECK(faces == seen[0]);
  CHECK(seen[0][0] != nullptr);
}
