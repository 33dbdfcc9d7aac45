#include "text/shaping.h"

#include <catch2/catch.hpp>

#include <thread>

#include "test_fonts.h"
#include "text/scripts.h"
#include "text/unicode.h"

using namespace newsbook;

namespace {

const DiskFiles disk;

const FontSet& fonts() {
  static const FontSet set(test::noto_catalog(), disk, "");
  return set;
}

TextStyleKey serif(std::int64_t points = 10) {
  TextStyleKey key;
  key.font = {{"Noto Serif"}, 400, false};
  key.size = Length::points(points);
  key.locale = "en";
  return key;
}

struct Fixture {
  Shaper shaper{fonts()};
  StyleId id = shaper.style(serif());
  const ShapedText& shape(std::string_view text, hb_script_t script = HB_SCRIPT_LATIN, bool rtl = false) {
    return shaper.shape({id, text, static_cast<std::uint32_t>(script), rtl});
  }
};

// What holds for whatever was shaped.
void check_sound(const ShapedText& shaped) {
  std::int64_t width = 0;
  std::uint32_t cluster = 0, byte = 0, glyph = 0;
  for (const Glyph& g : shaped.glyphs) {
    CHECK(g.cluster >= cluster);
    cluster = g.cluster;
    width += g.advance;
  }
  CHECK(width == shaped.width.units());
  for (const ShapedPiece& piece : shaped.pieces) {
    CHECK(piece.begin == byte);
    CHECK(piece.first_glyph == glyph);
    for (std::uint32_t i = piece.first_glyph; i < piece.last_glyph; ++i) {
      CHECK(shaped.glyphs[i].cluster >= piece.begin);
      CHECK(shaped.glyphs[i].cluster < piece.end);
      CHECK((shaped.glyphs[i].id == 0) == piece.missing);
    }
    byte = piece.end;
    glyph = piece.last_glyph;
  }
  CHECK(byte == shaped.text.size());
  CHECK(glyph == shaped.glyphs.size());
}

std::string faces(const ShapedText& shaped) {
  std::string shown;
  for (const ShapedPiece& piece : shaped.pieces) {
    if (!shown.empty()) shown += ' ';
    shown += piece.face->description().family + (piece.missing ? "?" : "") + ":" +
             shaped.text.substr(piece.begin, piece.end - piece.begin);
  }
  return shown;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "ligatures and kerning are real", "[shaping]") {
  const ShapedText& office = shape("office");
  check_sound(office);
  CHECK(office.glyphs.size() == 4);  // o, ffi, c, e
  CHECK(office.glyphs[2].cluster == 4);
  const Face* face = shaper.face(id);
  const auto natural = [&](char32_t c) { return face->advance(face->glyph(c)); };
  CHECK(shape("AV").width < Length::points(10).scaled(natural(U'A') + natural(U'V'), 1000));
  CHECK(shape("nn").width == Length::points(10).scaled(2 * natural(U'n'), 1000));
}

TEST_CASE_METHOD(Fixture, "features and spacing belong to the style", "[shaping]") {
  TextStyleKey key = serif();
  key.features = {"-liga"};
  CHECK(shaper.shape({shaper.style(key), "office", script_of(U'o'), false}).glyphs.size() == 6);
  key.features = {"smcp"};
  const ShapedText& small = shaper.shape({shaper.style(key), "n", script_of(U'n'), false});
  CHECK(small.glyphs.at(0).id != shaper.face(id)->glyph(U'n'));
  key.features = {"not a feature, certainly"};
  CHECK(shaper.shape({shaper.style(key), "office", script_of(U'o'), false}).width == shape("office").width);
  key = serif();
  key.letter_spacing = Length::from_units(1000);
  const ShapedText& spaced = shaper.shape({shaper.style(key), "ffi", script_of(U'f'), false});
  check_sound(spaced);
  REQUIRE(spaced.glyphs.size() == 3);  // spaced text has no ligatures
  CHECK(spaced.glyphs[0].x_offset == 0);
  CHECK(shaper.space_width(shaper.style(key)) == shaper.space_width(id) + Length::from_units(1000));
}

TEST_CASE_METHOD(Fixture, "styles are interned", "[shaping]") {
  CHECK(shaper.style(serif()) == id);
  CHECK(shaper.style(serif(11)) != id);
  CHECK(shaper.style(id) == serif());
  CHECK(shaper.space_glyph(id) == shaper.face(id)->glyph(U' '));
  CHECK(shaper.space_width(id) ==
        Length::points(10).scaled(shaper.face(id)->advance(shaper.space_glyph(id)), 1000));
  const Length small = shape("word").width;
  const Length large = shaper.shape({shaper.style(serif(20)), "word", script_of(U'w'), false}).width;
  CHECK(large >= small * 2 - Length::from_units(4));  // each glyph's advance is rounded
  CHECK(large <= small * 2 + Length::from_units(4));
}

TEST_CASE_METHOD(Fixture, "each distinct text is shaped once", "[shaping]") {
  const ShapedText& first = shape("twice");
  CHECK(&shape(std::string("twice")) == &first);
  CHECK(shaper.cached() == 1);
  CHECK(&shape("twice", HB_SCRIPT_CYRILLIC) != &first);
  CHECK(&shape("twice", HB_SCRIPT_LATIN, true) != &first);
  CHECK(&shaper.shape({shaper.style(serif(12)), "twice", script_of(U't'), false}) != &first);
  CHECK(shaper.cached() == 4);
  for (int i = 0; i < 20'000; ++i) shape(std::to_string(i));
  CHECK(&shape("twice") == &first);  // growing moves nothing
  CHECK(shape("19999").text == "19999");
  CHECK(shaper.cached() == 20'004);
  shaper.clear();
  CHECK(shaper.cached() == 0);
  CHECK(shape("twice").text == "twice");
}

TEST_CASE_METHOD(Fixture, "Arabic joins and stands in logical order", "[shaping]") {
  const ShapedText& word = shape("كتاب", HB_SCRIPT_ARABIC, true);
  check_sound(word);
  REQUIRE(word.pieces.size() == 1);
  const Face* naskh = word.pieces[0].face;
  CHECK(naskh->postscript_name() == "NotoNaskhArabic-Regular");
  REQUIRE(word.glyphs.size() == 4);
  CHECK(word.glyphs[0].cluster == 0);
  CHECK(word.glyphs[3].cluster == 6);
  CHECK(word.glyphs[0].id != naskh->glyph(U'ك'));  // initial form
  CHECK(word.glyphs[3].id == naskh->glyph(U'ب'));  // after alif: isolated
  const ShapedText& vowelled = shape("بَ", HB_SCRIPT_ARABIC, true);
  check_sound(vowelled);
  REQUIRE(vowelled.glyphs.size() == 2);
  CHECK(vowelled.glyphs[1].advance == 0);
  CHECK(vowelled.glyphs[1].y_offset != 0);
  TextStyleKey key = serif();
  key.letter_spacing = Length::points(1);  // would tear the joins
  CHECK(shaper.shape({shaper.style(key), "كتاب", script_of(U'ك'), true}).width == word.width);
}

TEST_CASE_METHOD(Fixture, "right-to-left letters are spaced on their left", "[shaping]") {
  TextStyleKey key = serif();
  key.letter_spacing = Length::from_units(500);
  const ShapedText& spaced = shaper.shape({shaper.style(key), "ab", script_of(U'a'), true});
  const ShapedText& plain = shape("ab", HB_SCRIPT_LATIN, true);
  REQUIRE(spaced.glyphs.size() == 2);
  CHECK(spaced.glyphs[0].advance == plain.glyphs[0].advance + 500);
  CHECK(spaced.glyphs[0].x_offset == plain.glyphs[0].x_offset + 500);
}

TEST_CASE_METHOD(Fixture, "Devanagari reorders and ligates", "[shaping]") {
  const ShapedText& word = shape("किताब", HB_SCRIPT_DEVANAGARI);
  check_sound(word);
  REQUIRE(word.pieces.size() == 1);
  const Face* face = word.pieces[0].face;
  CHECK(word.glyphs.at(1).id == face->glyph(U'क'));  // the short i stands before it
  CHECK(word.glyphs.at(0).cluster == word.glyphs.at(1).cluster);
  CHECK(shape("क्ष", HB_SCRIPT_DEVANAGARI).glyphs.size() == 1);
  check_sound(shape("हिन्दी", HB_SCRIPT_DEVANAGARI));
}

TEST_CASE_METHOD(Fixture, "faces change where characters need it", "[shaping]") {
  CHECK(faces(shape("新闻", HB_SCRIPT_HAN)) == "Noto Serif CJK SC:新闻");
  CHECK(faces(shape("“新闻”", HB_SCRIPT_HAN)) == "Noto Serif CJK SC:“新闻”");
  CHECK(faces(shape("a新b", HB_SCRIPT_LATIN)) == "Noto Serif:a Noto Serif CJK SC:新 Noto Serif:b");
  CHECK(faces(shape("“Yes”", HB_SCRIPT_LATIN)) == "Noto Serif:“Yes”");
  CHECK(faces(shape("…", HB_SCRIPT_LATIN)) == "Noto Serif:…");
  check_sound(shape("a新b"));
  CHECK(shaper.take_missing().empty());
}

TEST_CASE_METHOD(Fixture, "marks and joiners stay with their base", "[shaping]") {
  const ShapedText& accented = shape("e\u0301x");
  check_sound(accented);
  CHECK(accented.pieces.size() == 1);
  CHECK(accented.glyphs.at(0).id == shaper.face(id)->glyph(U'é'));
  CHECK(faces(shape("新\uFE00闻", HB_SCRIPT_HAN)) == "Noto Serif CJK SC:新\uFE00闻");
  CHECK(shape("क्\u200Dष", HB_SCRIPT_DEVANAGARI).pieces.size() == 1);
  CHECK(shape("क्\u200Dष", HB_SCRIPT_DEVANAGARI).glyphs.size() > 1);  // the joiner keeps the half form
}

TEST_CASE_METHOD(Fixture, "what shows nothing is not missing and has no glyph", "[shaping]") {
  for (const char32_t c :
       {U'\u200C', U'\u200D', U'\u2060', U'\uFE0F', U'\u200E', U'\u202B', U'\u2069', U'\u00AD'}) {
    std::string text = "a";
    append_utf8(text, c);
    text += "b";
    const ShapedText& shaped = shape(text);
    check_sound(shaped);
    CHECK(shaped.glyphs.size() == 2);
    CHECK(shaped.width == shape("ab").width);
  }
  CHECK(shape("\u2060").glyphs.empty());
  CHECK(shape("").glyphs.empty());
  CHECK(shape("").pieces.empty());
  CHECK(shape("a\u00A0b\u202Fc\u2011d").pieces.size() == 1);
  CHECK(shaper.take_missing().empty());
}

TEST_CASE_METHOD(Fixture, "characters that no face has are boxes, told once", "[shaping]") {
  const ShapedText& shaped = shape("a\U00012345\u05D1\U00012345z");
  check_sound(shaped);
  CHECK(faces(shaped) == "Noto Serif:a Noto Serif?:\U00012345\u05D1\U00012345 Noto Serif:z");
  CHECK(shaped.glyphs.size() == 5);
  CHECK(shaped.glyphs[1].advance == Length::points(10).scaled(shaper.face(id)->advance(0), 1000).units());
  shape("b\U00012345");
  CHECK(shaper.take_missing() == std::vector<char32_t>{U'\u05D1', U'\U00012345'});
  CHECK(shaper.take_missing().empty());
  shape("b\U00012345");  // shaped before
  CHECK(shaper.take_missing().empty());
}

TEST_CASE_METHOD(Fixture, "endless words take linear time and keep every character", "[shaping]") {
  std::string marks = "a", letters;
  for (int i = 0; i < 20'000; ++i) marks += i % 2 == 0 ? "\u0301" : "\u0323";
  for (int i = 0; i < 20'000; ++i) letters += i % 3 == 0 ? "ب" : i % 3 == 1 ? "n" : "新";
  check_sound(shape(marks));  // seconds, were it quadratic
  check_sound(shape(letters));
  CHECK(shape(letters).glyphs.size() == 20'000);
  const std::string ems(10'000, 'm');
  CHECK(shape(ems).width == shape("m").width * 10'000);
}

TEST_CASE("a set without a font shapes to nothing", "[shaping]") {
  const MemoryFiles none;
  const FontSet empty({}, none, "");
  Shaper shaper(empty);
  const StyleId id = shaper.style(serif());
  CHECK(shaper.face(id) == nullptr);
  const ShapedText& shaped = shaper.shape({id, "ab", script_of(U'a'), false});
  CHECK(shaped.glyphs.empty());
  CHECK(shaped.width == Length());
  CHECK(shaper.take_missing() == std::vector<char32_t>{U'a', U'b'});
}

TEST_CASE("threads with shapers of their own agree", "[shaping]") {
  const std::vector<std::string> words = {"office",  "كتاب",   "किताब",     "新闻",
                                          "a\u0301", "AVATAR", "\U00012345"};
  const FontSet shared(test::noto_catalog(), disk, "");
  std::vector<std::vector<std::vector<std::int64_t>>> results(4);
  std::vector<std::thread> threads;
  for (auto& result : results) {
    threads.emplace_back([&] {
      Shaper shaper(shared);
      const StyleId id = shaper.style(serif());
      for (const std::string& word : words) {
        std::size_t position = 0;
        const std::uint32_t script = script_of(next_code_point(word, position));
        std::vector<std::int64_t> line;
        for (const Glyph& glyph : shaper.shape({id, word, script, word == "كتاب"}).glyphs) {
          line.insert(line.end(), {glyph.id, glyph.cluster, glyph.advance, glyph.x_offset, glyph.y_offset});
        }
        result.push_back(line);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const auto& result : results) CHECK(result == results[0]);
  CHECK(results[0].at(3).size() == 10);
}
