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
