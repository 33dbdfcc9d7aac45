#include "images/pixels.h"

#include <catch2/catch.hpp>

#include "images/jpeg.h"
#include "made_pictures.h"

using namespace newsbook;
using namespace newsbook::test;

TEST_CASE("pixels become a baseline JPEG in colour or in grey, and come back from it") {
  Pixels pixels{40, 30, {}};
  for (const bool grey : {false, true}) {
    const std::uint32_t colour = grey ? 0x777777 : 0xC06030;
    pixels.data.assign(std::size_t{40} * 30, colour);
    const auto picture = make_jpeg(pixels);
    REQUIRE(picture);
    CHECK(picture->width == 40);
    CHECK(picture->height == 30);
    CHECK(picture->grey == grey);
    const auto facts = jpeg_facts(picture->bytes);
    REQUIRE(facts);
    CHECK(facts->baseline);
    CHECK(facts->plain_colour);
    CHECK(facts->channels == (grey ? 1 : 3));
    const auto back = decode(*picture);
    REQUIRE(back);
    CHECK(back->width == 40);
    REQUIRE(back->data.size() == pixels.data.size());
    for (const std::uint32_t pixel : back->data) {
      for (const unsigned shift : {16U, 8U, 0U}) {
        CHECK(static_cast<int>(pixel >> shift & 255) == Approx(colour >> shift & 255).margin(4));
      }
    }
  }
}

TEST_CASE("a JPEG of greys alone has one channel, one of a single other pixel has three") {
  Pixels pixels{40, 30, {}};
  pixels.data.assign(std::size_t{40} * 30, 0x7F7F7F);
  CHECK(make_jpeg(pixels)->grey);
  for (const std::uint32_t colour : {0x7F7F80U, 0x7F807FU, 0x807F7FU}) {
    pixels.data.back() = colour;
    CHECK_FALSE(make_jpeg(pixels)->grey);
  }
}

TEST_CASE("a picture without end to its detail is no larger than reading systems take") {
  Pixels pixels{1400, 2100, {}};
  std::uint32_t state = 1;
  for (int i = 0; i < 1400 * 2100; ++i) pixels.data.push_back((state = state * 1664525U + 1013904223U) >> 8U);
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
    const auto pixels = decode(*picture);
    REQUIRE(pixels);
    REQUIRE(pixels->data.size() == 5000);
    CHECK(pixels->data.front() >> 16 > 240);
    CHECK((pixels->data.front() & 255) < 20);
    CHECK((pixels->data.back() & 255) > 240);
    Picture damaged = *picture;
    damaged.bytes.resize(60);
    const auto none = decode(damaged);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == "NB-I002");
  }
}
