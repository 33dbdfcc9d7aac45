// Pictures in the file: their data, their places, their elements.
#include <catch2/catch.hpp>

#include <sstream>

#include "judges.h"
#include "page_builder.h"
#include "pdf/compression.h"

using namespace newsbook;
using namespace newsbook::test;
using namespace std::string_literals;

namespace {

std::string chunk(const std::string& type, const std::string& data) {
  std::string length;
  for (int shift = 24; shift >= 0; shift -= 8) length += static_cast<char>(data.size() >> shift);
  return length + type + data + "sum!";
}

// Red, green; blue, white: rows without and with a filter (PNG, 9.2), data in two chunks.
Picture four_pixels() {
  const std::string rows = "\0\xFF\0\0\0\xFF\0"s + "\1\0\0\xFF\xFF\xFF\0"s;
  const std::string data = Deflater().deflate(rows);
  return {"image/png",
          "\x89PNG\r\n\x1A\n" + chunk("IHDR", std::string(13, 'h')) + chunk("IDAT", data.substr(0, 5)) +
              chunk("tEXt", "no data") + chunk("IDAT", data.substr(5)) + chunk("IEND", ""),
          2, 2, false};
}

PlacedImage placed(const std::string& key, const Picture& picture, int y) {
  return {key, &picture, Length::points(30), Length::points(y), Length::points(100), Length::points(50)};
}

PageBatch two_uses(const Picture& picture) {
  PageBatch batch;
  batch.elements.push_back({.id = 1, .type = "Figure", .alt = "Four (4) pixels"});
  batch.pages.push_back(PageBuilder(300, 400)
                            .line("Before", 30, 30, {.element = artifact})
                            .add(placed("a", picture, 40), 1)
                            .add(placed("a", picture, 200), artifact)
                            .take());
  return batch;
}

}  // namespace

TEST_CASE("a PNG is in the file once, with the pixels that it had") {
  const Picture picture = four_pixels();
  const PdfFile file(make_pdf(two_uses(picture)));
  require_sound(file);
  std::istringstream list(file.judge("pdfimages -list"));
  std::string row;
  std::vector<std::string> objects;
  while (std::getline(list, row)) {
    std::istringstream words(row);
    std::vector<std::string> cells;
    for (std::string word; words >> word;) cells.push_back(word);
    if (cells.size() < 12 || cells[2] != "image") continue;
    CHECK(cells[3] + "x" + cells[4] + " " + cells[5] == "2x2 rgb");
    objects.push_back(cells[10]);
  }
  REQUIRE(objects.size() == 2);
  CHECK(objects[0] == objects[1]);
  CHECK(file.judge("qpdf --filtered-stream-data --show-object=" + objects[0]) ==
        "\xFF\0\0\0\xFF\0\0\0\xFF\xFF\xFF\xFF"s);
}

TEST_CASE("a picture is drawn where it stands, upright") {
  const Picture picture = four_pixels();
  const PdfFile file(make_pdf(two_uses(picture)));
  const std::string drawn = file.judge("pdftoppm -r 72");
  REQUIRE(drawn.starts_with("P6\n300 400\n255\n"));
  const std::string pixels = drawn.substr(15);
  const auto at = [&](std::size_t x, std::size_t y) { return pixels.substr((y * 300 + x) * 3, 3); };
  CHECK(at(35, 45) == "\xFF\0\0"s);
  CHECK(at(125, 45) == "\0\xFF\0"s);
  CHECK(at(35, 85) == "\0\0\xFF"s);
  CHECK(at(35, 38) == "\xFF\xFF\xFF"s);
  CHECK(at(35, 205) == "\xFF\0\0"s);
}

TEST_CASE("a picture's element says what it shows, and where it stands") {
  const Picture picture = four_pixels();
  const PdfFile file(make_pdf(two_uses(picture)));
  const std::string all = file.judge("qpdf --qdf --object-streams=disable", "-");
  CHECK(all.find("/Alt (Four \\(4\\) pixels)") != std::string::npos);
  std::string words;
  std::istringstream text(all.substr(all.find("/BBox")));
  for (std::string word; words.find(']') == std::string::npos && text >> word;) words += word + ' ';
  CHECK(words == "/BBox [ 30 310 130 360 ] ");
}

TEST_CASE("a JPEG's data are the file's own") {
  const Picture picture{"image/jpeg", "not looked at", 4, 3, true};
  PageBatch batch;
  batch.pages.push_back(PageBuilder(300, 400).add(placed("j", picture, 40), artifact).take());
  const std::string pdf = make_pdf(std::move(batch));
  CHECK(pdf.find(
            "/ColorSpace/DeviceGray/Width 4/Height 3/Filter/DCTDecode/Length 13>>stream\r\nnot looked at") !=
        std::string::npos);
}
