// Text that went into a page comes back out of the file.
#include <catch2/catch.hpp>

#include <sstream>

#include "judges.h"
#include "page_builder.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

std::string without(std::string text, std::string_view what) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos;) text.erase(at, what.size());
  return text;
}

// What pdftotext reads, added hyphens taken back, lines and pages joined by spaces.
std::string read_back(const PdfFile& file) {
  std::istringstream words(without(file.judge("pdftotext -raw", "-"), "\u00AD\n"));
  std::string out, word;
  while (words >> word) out += (out.empty() ? "" : " ") + word;
  return out;
}

PageBatch one_paragraph(const std::vector<std::string>& lines, Setting setting) {
  PageBatch batch;
  batch.elements.push_back({.id = 1, .type = "P"});
  setting.element = 1;
  PageBuilder builder(360, 480);
  double y = 40;
  for (const std::string& line : lines) {
    builder.line(line, setting.right_to_left ? 340 : 20, y, setting);
    y += 16;
  }
  batch.pages.push_back(builder.take());
  return batch;
}

void require_text(const std::vector<std::string>& lines, const Setting& setting) {
  const PdfFile file(make_pdf(one_paragraph(lines, setting)));
  require_sound(file);
  std::string wanted;
  for (const std::string& line : lines) wanted += line + "\n";
  wanted = without(wanted, "\u00AD\n");
  std::replace(wanted.begin(), wanted.end(), '\n', ' ');
  wanted.pop_back();
  CHECK(read_back(file) == wanted);
}

}  // namespace

TEST_CASE("ligatures, kerning and justified spaces keep the text") {
  Setting setting;
  setting.width = Length::points(320);
  require_text(
      {"AVATAR To Wave (office) fluffy \\ affinity; the first", "efficient waffle flew off to Yonkers Tower"},
      setting);
  setting.family = "Libertine";
  require_text({"The fifth office baffles Qu Th ff fi fl", "AV To Ty. finally"}, setting);
}

TEST_CASE("a hyphen added at a line's end is told from one in the text") {
  require_text({"the anti-personnel devices and the exami\u00AD", "nation of well-", "known things"}, {});
}

TEST_CASE("a no-break space and a space of one glyph stay apart") {
  const PdfFile file(make_pdf(one_paragraph({"10\u00A0000 roubles by 5\u00A0May"}, {})));
  CHECK(file.judge("qpdf --qdf --object-streams=disable", "-").find("><00A0>") != std::string::npos);
  require_sound(file);
}

TEST_CASE("letters that share a glyph in Latin, Greek and Cyrillic keep their own code") {
  require_text({"A\u0391\u0410 O\u039F\u041E", "e\u0301 n\u0303 \u00E9 x\u0302q\u0323y"}, {});
}

TEST_CASE("glyph ids with bytes that a string must escape come out") {
  std::string every;
  for (char c = '!'; c < '\x7F'; ++c) every += c;
  require_text({every.substr(0, 47), every.substr(47), "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞß",
                "ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝ", "абвгдежзийклмнопрстуфхцчшщ"},
               {});
}

TEST_CASE("letter-spaced words stay words") { require_text({"POLITICS AND SPORT TODAY"}, {.spacing = 2}); }

TEST_CASE("Devanagari and Tamil syllables, whose glyphs stand in another order than their letters") {
  require_text({"हिन्दी में क्षत्रिय र्कि विश्व", "समाचार पत्र"},
               {.family = "Devanagari", .script = script_tag("Deva")});
  require_text({"கொடு தமிழ் செய்தி"}, {.family = "Tamil", .script = script_tag("Taml")});
}

TEST_CASE("Chinese from a CID-keyed collection") {
  require_text({"今日头条新闻：北京市政府宣布了新的政策。", "漢字假名交じり文"},
               {.family = "Chinese", .script = script_tag("Hani")});
}

TEST_CASE("right-to-left text is in logical order") {
  for (const char* family : {"Arabic", "Urdu"}) {
    const std::string text = "بَيْتٌ كبير لا پاکستان";
    CAPTURE(family);
    const PdfFile file(make_pdf(
        one_paragraph({text}, {.family = family, .script = script_tag("Arab"), .right_to_left = true})));
    require_sound(file);
    CHECK(without(mupdf_text(file), "\u034F") == text);
    const std::string structure = without(file.judge("pdfinfo -struct-text"), "\u034F");
    CHECK(structure == "Document\n  P (block)\n    \"" + text + "\"\n");
  }
}

TEST_CASE("right-to-left lines are justified from the right") {
  const Setting setting{
      .family = "Arabic", .script = script_tag("Arab"), .right_to_left = true, .width = Length::points(320)};
  const PdfFile file(make_pdf(one_paragraph({"بيت كبير"}, setting)));
  const std::string boxes = file.judge("pdftotext -bbox", "-");
  CAPTURE(boxes);
  double left = 1000, right = 0;
  for (std::size_t at = 0; (at = boxes.find("<word xMin=\"", at)) != std::string::npos; ++at) {
    left = std::min(left, std::stod(boxes.substr(at + 12)));
    right = std::max(right, std::stod(boxes.substr(boxes.find("xMax=\"", at) + 6)));
  }
  CHECK(std::abs(left - 20) < 2);  // side bearings
  CHECK(std::abs(right - 340) < 2);
}

TEST_CASE("a character that no face has is still copied as itself") {
  PageBatch batch = one_paragraph({"one two three"}, {});
  auto& run = std::get<GlyphRun>(batch.pages[0].items[0].content);
  auto glyphs = std::make_shared<std::vector<Glyph>>(run.glyphs.begin(), run.glyphs.end());
  auto text = std::make_shared<std::string>("one \u4E94w\u516D three");
  (*glyphs)[4].id = (*glyphs)[6].id = 0;
  (*glyphs)[5].cluster += 2;
  (*glyphs)[6].cluster += 2;
  for (std::size_t i = 7; i < glyphs->size(); ++i) (*glyphs)[i].cluster += 4;
  run.glyphs = *glyphs;
  run.text = *text;
  batch.pages[0].keep.push_back(glyphs);
  batch.pages[0].keep.push_back(text);
  const PdfFile file(make_pdf(std::move(batch)));
  require_sound(file);
  CHECK(read_back(file) == *text);
}

// As far-fetched as it gets: one glyph for more texts than there are fonts for it, and texts that no font can
// map.
TEST_CASE("a glyph with many texts, and a very long one, keeps them all") {
  PageBatch batch = one_paragraph(std::vector<std::string>(50, "x"), {.size = 4});
  auto texts = std::make_shared<std::vector<std::string>>();
  for (std::size_t i = 0; i < 50; ++i) texts->push_back("t" + std::to_string(i));
  texts->at(7) = std::string(300, 'y');
  std::string wanted;
  for (std::size_t i = 0; i < 50; ++i) {
    auto& run = std::get<GlyphRun>(batch.pages[0].items[i].content);
    run.y = Length::points(static_cast<std::int64_t>(9 * i + 9));
    run.text = texts->at(i);
    wanted += (i == 0 ? "" : " ") + texts->at(i);
  }
  batch.pages[0].keep.push_back(texts);
  const PdfFile file(make_pdf(std::move(batch)));
  require_sound(file);
  CHECK(read_back(file) == wanted);
}
