#include "draw/draw.h"

#include <tbb/parallel_for.h>

#include <catch2/catch.hpp>

#include "../images/pixel.h"
#include "../pdf/page_builder.h"
#include "images/pixels.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

constexpr int width = 400;  // pixels; the pages are 200 pt wide

// The picture's pixels, and what there is of ink in them.
struct Drawing {
  explicit Drawing(const Page& page)
      : picture(draw_page(page, width).value()), pixels(decode(picture, false).value()) {
    for (int y = 0; y < pixels.height; ++y) {
      for (int x = 0; x < pixels.width; ++x) {
        if (at(x, y, 1) > 127) continue;
        left = std::min(left, x);
        right = std::max(right, x + 1);
        top = std::min(top, y);
        bottom = std::max(bottom, y + 1);
      }
    }
  }
  int at(int x, int y, int channel) const {
    return static_cast<int>(pixel_at(pixels, x, y) >> (8 * (2 - channel)) & 255);
  }

  Picture picture;
  Pixels pixels;
  int left = 1 << 20, right = 0, top = 1 << 20, bottom = 0;
};

Page page_of(std::string_view text, double x, double y, const Setting& setting) {
  PageBuilder builder(200, 300);
  builder.line(text, x, y, setting);
  return builder.take();
}

// Green on the left, red on the right; or light and dark.
Picture striped(bool grey) {
  Pixels pixels(64, 32, grey);
  for (int y = 0; y < 32; ++y) {
    for (int x = 0; x < 64; ++x) {
      if (grey) {
        pixels.row(y)[x] = x < 32 ? 0xC0 : 0x10;
      } else {
        set_pixel(pixels, x, y, x < 32 ? 0x10C010 : 0xC01010);
      }
    }
  }
  return make_jpeg(pixels).value();
}

Rule rule(double x, double y, double across, double down, std::uint32_t color) {
  return {Length::from_points(x), Length::from_points(y), Length::from_points(across),
          Length::from_points(down), color};
}

}  // namespace

TEST_CASE("a page is drawn as large as asked for, white, and its letters where they stand") {
  const Drawing drawing(page_of("HH", 50, 200, {.size = 40}));
  CHECK(drawing.picture.media_type == "image/jpeg");
  CHECK(drawing.picture.width == 400);
  CHECK(drawing.picture.height == 600);
  for (int channel = 0; channel < 3; ++channel) CHECK(drawing.at(5, 5, channel) > 250);
  const Face& face = *fonts().face({.families = {"Latin"}});
  const double em = 40 * 2;
  const double cap = em * face.cap_height() / face.units_per_em();
  CHECK(drawing.bottom == Approx(400).margin(2));
  CHECK(drawing.top == Approx(400 - cap).margin(2));
  const double advance = em * face.advance(face.glyph('H')) / face.units_per_em();
  CHECK(drawing.left == Approx(100).margin(em / 10));
  CHECK(drawing.right == Approx(100 + 2 * advance).margin(em / 10));
}

TEST_CASE("a run from right to left is drawn to the left of its pen") {
  const Drawing drawing(
      page_of("سلام", 150, 200,
              {.family = "Arabic", .script = script_tag("Arab"), .right_to_left = true, .size = 40}));
  CHECK(drawing.right <= 304);
  CHECK(drawing.right > 270);
  CHECK(drawing.left > 100);
  CHECK(drawing.left < 260);
}

TEST_CASE("rules have their colour, and one too thin for a pixel is seen") {
  PageBuilder builder(200, 300);
  builder.add(rule(50, 50, 100, 50, 0xC02040), artifact);
  builder.add(rule(50, 200, 100, 0.01, 0), artifact);
  const Page page = builder.take();
  const Drawing drawing(page);
  CHECK(drawing.at(200, 150, 0) == Approx(0xC0).margin(6));
  CHECK(drawing.at(200, 150, 1) == Approx(0x20).margin(6));
  CHECK(drawing.at(200, 150, 2) == Approx(0x40).margin(6));
  CHECK(drawing.at(200, 400, 1) < 60);
  CHECK(drawing.at(200, 404, 1) > 200);
}

TEST_CASE("a picture is drawn at its place, and text over it") {
  const Picture picture = striped(false);
  PageBuilder builder(200, 300);
  builder.add(PlacedImage{"key", &picture, Length::points(50), Length::points(100), Length::points(100),
                          Length::points(50)},
              artifact);
  builder.add(rule(100, 120, 10, 10, 0), artifact);
  const Drawing drawing(builder.take());
  for (const int y : {204, 295}) {
    CHECK(drawing.at(104, y, 1) == Approx(0xC0).margin(20));
    CHECK(drawing.at(185, y, 1) == Approx(0xC0).margin(20));
    CHECK(drawing.at(225, y, 0) == Approx(0xC0).margin(20));
    CHECK(drawing.at(295, y, 0) == Approx(0xC0).margin(20));
  }
  CHECK(drawing.at(94, 250, 0) > 230);
  CHECK(drawing.at(306, 250, 0) > 230);
  CHECK(drawing.at(210, 250, 1) < 30);

  Picture damaged = picture;
  damaged.bytes.resize(damaged.bytes.size() / 2);
  PageBuilder other(200, 300);
  other.add(PlacedImage{"key", &damaged, Length(), Length(), Length::points(100), Length::points(50)},
            artifact);
  const auto made = draw_page(other.take(), width);
  REQUIRE_FALSE(made);
  CHECK(made.error().code == "NB-I002");
}

TEST_CASE("a page without colours is a picture of one channel, with its greys where they stand") {
  const Picture picture = striped(true);
  PageBuilder builder(200, 300);
  builder.line("H", 20, 60, {.size = 40});
  builder.add(rule(50, 200, 100, 50, 0x808080), artifact);
  builder.add(rule(60, 210, 10, 10, 0xFFFFFF), artifact);
  builder.add(PlacedImage{"key", &picture, Length::points(50), Length::points(100), Length::points(100),
                          Length::points(50)},
              artifact);
  const Page page = builder.take();
  const Drawing drawing(page);
  CHECK(drawing.picture.grey);
  CHECK(drawing.at(5, 5, 1) > 250);
  CHECK(drawing.at(290, 490, 1) == Approx(0x80).margin(6));
  CHECK(drawing.at(130, 430, 1) > 245);
  CHECK(drawing.at(104, 250, 1) == Approx(0xC0).margin(20));
  CHECK(drawing.at(295, 250, 1) == Approx(0x10).margin(20));
  CHECK(drawing.top < 100);

  PageBuilder coloured(200, 300);
  coloured.add(rule(50, 200, 100, 50, 0x808081), artifact);
  CHECK_FALSE(draw_page(coloured.take(), width)->grey);
}

TEST_CASE("a picture without colours is drawn among colours as it is") {
  const Picture picture = striped(true);
  PageBuilder builder(200, 300);
  builder.add(rule(50, 200, 100, 50, 0xC02040), artifact);
  builder.add(PlacedImage{"key", &picture, Length::points(50), Length::points(100), Length::points(100),
                          Length::points(50)},
              artifact);
  const Drawing drawing(builder.take());
  CHECK_FALSE(drawing.picture.grey);
  for (int channel = 0; channel < 3; ++channel) {
    CHECK(drawing.at(104, 250, channel) == Approx(0xC0).margin(20));
    CHECK(drawing.at(295, 250, channel) == Approx(0x10).margin(20));
  }
}

TEST_CASE("a page gives the same bytes in every thread") {
  const Page page = page_of("The Harbour News", 20, 100, {.size = 17});
  const auto first = draw_page(page, width);
  REQUIRE(first);
  std::vector<std::string> all(16);
  tbb::parallel_for(std::size_t{0}, all.size(),
                    [&](std::size_t i) { all[i] = draw_page(page, width)->bytes; });
  for (const std::string& each : all) CHECK(each == first->bytes);
}
