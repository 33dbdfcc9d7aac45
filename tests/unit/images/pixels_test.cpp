#include "images/pixels.h"

#include <catch2/catch.hpp>

#include "images/jpeg.h"
#include "made_pictures.h"
#include "pixel.h"

using namespace newsbook;
using namespace newsbook::test;

TEST_CASE("pixels become a baseline JPEG in colour or in grey, and come back from it") {
  for (const bool grey : {false, true}) {
    const std::uint32_t colour = grey ? 0x777777 : 0xC06030;
    Pixels pixels(41, 30, grey);
    CHECK(pixel_at(pixels, 40, 29) == 0xFFFFFF);
    for (int y = 0; y < 30; ++y) {
      for (int x = 0; x < 41; ++x) {
        if (grey) {
          pixels.row(y)[x] = 0x77;
        } else {
          set_pixel(pixels, x, y, colour);
        }
      }
    }
    const auto picture = make_jpeg(pixels);
    REQUIRE(picture);
    CHECK(picture->width == 41);
    CHECK(picture->height == 30);
    CHECK(picture->grey == grey);
    const auto facts = jpeg_facts(picture->bytes);
    REQUIRE(facts);
    CHECK(facts->baseline);
    CHECK(facts->plain_colour);
    CHECK(facts->channels == (grey ? 1 : 3));
    for (const bool as_grey : {grey, false}) {
      const auto back = decode(*picture, as_grey);
      REQUIRE(back);
      CHECK(back->width == 41);
      CHECK(back->grey == as_grey);
      for (const int x : {0, 13, 40}) {
        for (const unsigned shift : {16U, 8U, 0U}) {
          const auto level = static_cast<int>(pixel_at(*back, x, 29) >> shift & 255);
          CHECK(level == Approx(colour >> shift & 255).margin(4));
        }
      }
    }
  }
}

TEST_CASE("a picture without end to its detail is no larger than reading systems take") {
  Pixels pixels(1400, 2100, false);
  std::uint32_t state = 1;
  for (std::uint8_t& byte : pixels.data)
    byte = static_cast<std::uint8_t>((state = state * 1664525U + 1013904223U) >> 24U);
  const auto picture = make_jpeg(pixels);
  REQUIRE(picture);
  CHECK(picture->bytes.size() <= 1'500'000);
  CHECK(picture->bytes.size() > 500'000);
}

TEST_CASE("pictures of every kind are decoded, and damage in them is found") {
  for (const char* suffix : {".png", ".jpg"}) {
    CAPTURE(suffix);
    const auto picture = make_picture(bytes_of(two_halves(100, 50), suffix), screen);
    REQUIRE(picture);
    const auto pixels = decode(*picture, false);
    REQUIRE(pixels);
    REQUIRE(pixels->height == 50);
    CHECK(pixel_at(*pixels, 0, 0) >> 16 > 240);
    CHECK((pixel_at(*pixels, 0, 0) & 255) < 20);
    CHECK((pixel_at(*pixels, 99, 49) & 255) > 240);
    Picture damaged = *picture;
    damaged.bytes.resize(60);
    const auto none = decode(damaged, false);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == "NB-I002");
  }
}
