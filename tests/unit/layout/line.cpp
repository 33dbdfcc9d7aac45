#include "layout/line.h"

#include <catch2/catch.hpp>

#include "typesetter.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

struct SetLine {
  Galley galley;
  Length width;
  std::vector<const GlyphRun*> runs;
};

SetLine set(Typesetter& typesetter, const ShapedParagraph& paragraph, int measure, TextAlign align,
            std::size_t index = 0) {
  const LineShape shape{
      .measure = Length::points(measure), .justified = align == TextAlign::justify, .hyphenate = true};
  const auto layout = break_paragraph(paragraph, shape, typesetter.paragraphs).front();
  SetLine line;
  GalleyWriter writer(line.galley);
  writer.begin_row(Length::points(13));
  line.width = set_line(paragraph, layout.lines.at(index),
                        {Length(), shape.measure, Length::points(10), align}, typesetter.paragraphs, writer);
  writer.end_row();
  writer.finish();
  for (const Item& item : line.galley.items) {
    if (const auto* run = std::get_if<GlyphRun>(&item.content)) line.runs.push_back(run);
  }
  return line;
}

Length advance(const GlyphRun& run) {
  Length width;
  for (const Glyph& glyph : run.glyphs) width += Length::from_units(glyph.advance);
  return width;
}

}  // namespace

TEST_CASE("A justified line ends exactly at the measure", "[line]") {
  Typesetter typesetter;
  typesetter.hyphenate();
  const auto paragraph = typesetter.shape(prose);
  for (int measure = 150; measure < 320; measure += 11) {
    const SetLine line = set(typesetter, paragraph, measure, TextAlign::justify);
    REQUIRE(line.runs.size() == 1);
    // But for what hangs in the margins: a hyphen or a comma.
    const Length over = advance(*line.runs[0]) - Length::points(measure);
    CHECK(over >= -Length::points(1) / 100);
    CHECK(over < Length::points(3));
    CHECK(line.runs[0]->x == Length());
  }
}

TEST_CASE("The last line keeps its natural spaces", "[line]") {
  Typesetter typesetter;
  const auto paragraph = typesetter.shape("two words");
  const SetLine line = set(typesetter, paragraph, 300, TextAlign::justify);
  CHECK(line.width < Length::points(80));
}

TEST_CASE("A hyphen that is added says U+00AD, one of the text does not", "[line]") {
  Typesetter typesetter;
  typesetter.hyphenate();
  const auto paragraph =
      typesetter.shape("Considerations concerning transportation-related matters considerably");
  bool added = false;
  bool own = false;
  const LineShape shape{.measure = Length::points(70), .justified = true, .hyphenate = true};
  const auto lines = break_paragraph(paragraph, shape, typesetter.paragraphs).front().lines;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const SetLine line = set(typesetter, paragraph, 70, TextAlign::justify, i);
    const std::string_view text = line.runs.back()->text;
    added |= text.ends_with("\u00AD");
    own |= text.find('-') != std::string_view::npos;
    CHECK(text.ends_with("\u00AD") == lines[i].hyphen);
  }
  CHECK(added);
  CHECK(own);
}

TEST_CASE("Alignment follows the direction of the paragraph", "[line]") {
  Typesetter typesetter;
  const std::string latin = "short";
  auto paragraph = typesetter.shape(latin);
  CHECK(set(typesetter, paragraph, 200, TextAlign::start).runs[0]->x == Length());
  const SetLine right = set(typesetter, paragraph, 200, TextAlign::end);
  CHECK(right.runs[0]->x + right.width == Length::points(200));
  const std::string arabic = "مرحبا بالعالم";
  paragraph = typesetter.shape(arabic, "ar");
  const SetLine rtl = set(typesetter, paragraph, 200, TextAlign::start);
  REQUIRE(rtl.runs.size() == 1);
  CHECK(rtl.runs[0]->right_to_left);
  CHECK(rtl.runs[0]->x == Length::points(200));  // the pen starts at the right
  CHECK(rtl.runs[0]->text == arabic);
}

TEST_CASE("Runs stand in visual order and are listed in the order of reading", "[line]") {
  Typesetter typesetter;
  const std::string mixed = "قال Reuters اليوم";
  const auto paragraph = typesetter.shape(mixed, "ar");
  const SetLine line = set(typesetter, paragraph, 300, TextAlign::start);
  std::string text;
  for (const GlyphRun* run : line.runs) text += run->text;
  CHECK(text == mixed);
  const auto latin = std::find_if(line.runs.begin(), line.runs.end(),
                                  [](const GlyphRun* run) { return !run->right_to_left; });
  REQUIRE(latin != line.runs.end());
  CHECK((*latin)->text == "Reuters");
  CHECK(line.runs.front()->x == Length::points(300));
  CHECK((*latin)->x > line.runs.back()->x - advance(*line.runs.back()));
  CHECK((*latin)->x + advance(**latin) < line.runs.front()->x);
}
