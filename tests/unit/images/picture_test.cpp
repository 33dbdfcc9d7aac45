#include "images/picture.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <thread>

#include "images/jpeg.h"
#include "made_pictures.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

const std::vector<double> red = {255, 0, 0}, blue = {0, 0, 255}, white = {255, 255, 255};

std::string code(const std::string& bytes) {
  const auto made = make_picture(bytes, screen);
  return made ? "made" : made.error().code;
}

std::string svg(const std::string& attributes, const std::string& content) {
  return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' " + attributes +
         ">" + content + "</svg>";
}

}  // namespace

TEST_CASE("every format becomes a JPEG or PNG of its own size", "[picture]") {
  for (const std::string suffix : {".jpg", ".png", ".gif", ".webp", ".avif"}) {
    CAPTURE(suffix);
    const auto made = make_picture(bytes_of(two_halves(200, 100), suffix), screen);
    REQUIRE(made);
    CHECK((made->media_type == "image/png" || made->media_type == "image/jpeg"));
    CHECK(made->width == 200);
    CHECK(made->height == 100);
    CHECK_FALSE(made->grey);
    CHECK(is_near(pixel(*made, 20, 50), red));
    CHECK(is_near(pixel(*made, 180, 50), blue));
  }
}

TEST_CASE("a picture is made to fit the screen, and never larger than it is", "[picture]") {
  const auto wide = make_picture(bytes_of(two_halves(3000, 1500), ".png"), screen);
  CHECK((wide->width == 1000 && wide->height == 500));
  const auto high = make_picture(bytes_of(two_halves(1500, 3200), ".jpg"), screen);
  CHECK((high->width == 375 && high->height == 800));
  const auto small = make_picture(bytes_of(two_halves(40, 30), ".png"), screen);
  CHECK((small->width == 40 && small->height == 30));
}

TEST_CASE("pixels are averaged as light, not as numbers", "[picture]") {
  VImage board = plain(2, 2, {0, 0, 0});
  board = plain(1, 1, {0, 0, 0}).join(plain(1, 1, white), VIPS_DIRECTION_HORIZONTAL);
  board = board.join(board.fliphor(), VIPS_DIRECTION_VERTICAL).replicate(600, 600);
  for (const std::string suffix : {".png", ".jpg[Q=100]"}) {
    const auto made = make_picture(bytes_of(board, suffix), {600, 600, false});
    REQUIRE(made);
    CHECK(is_near(decoded(made->bytes).crop(100, 100, 100, 100).stats().getpoint(4, 0), {188}, 4));
  }
}

TEST_CASE("Exif turns a picture upright, and is gone", "[picture]") {
  VImage image = two_halves(60, 40).copy_memory();
  image.set(VIPS_META_ORIENTATION, 6);  // its right side is the bottom
  const std::string bytes = bytes_of(image, ".jpg");
  REQUIRE(bytes.find("Exif") != std::string::npos);
  const auto made = make_picture(bytes, screen);
  REQUIRE(made);
  CHECK((made->width == 40 && made->height == 60));
  CHECK(is_near(pixel(*made, 20, 5), red));
  CHECK(is_near(pixel(*made, 20, 55), blue));
  CHECK(made->bytes.find("Exif") == std::string::npos);
}

TEST_CASE("a JPEG that fits keeps its data, without what it says of its owner", "[picture]") {
  VImage image = two_halves(60, 40).copy_memory();
  image.set("exif-ifd0-Artist", "Somebody (Somebody, ASCII, 9 components, 9 bytes)");
  const std::string bytes = bytes_of(image, ".jpg");
  REQUIRE(bytes.find("Somebody") != std::string::npos);
  const auto made = make_picture(bytes, screen);
  REQUIRE(made);
  CHECK(made->bytes == without_metadata(bytes));
  CHECK(made->bytes.size() < bytes.size());
  CHECK(made->bytes.find("Somebody") == std::string::npos);
  const std::size_t scan = bytes.find("\xFF\xDA");
  CHECK(made->bytes.ends_with(bytes.substr(scan)));
  // A progressive one is coded anew: some screens show none.
  const std::string progressive = bytes_of(image, ".jpg[interlace]");
  CHECK(jpeg_facts(make_picture(progressive, screen)->bytes)->baseline);
  CHECK_FALSE(jpeg_facts(progressive)->baseline);
}

TEST_CASE("what is transparent is on white", "[picture]") {
  const VImage half =
      two_halves(60, 40).bandjoin(plain(30, 40, {255}).join(plain(30, 40, {0}), VIPS_DIRECTION_HORIZONTAL));
  for (const std::string suffix : {".png", ".webp[lossless]", ".gif"}) {
    CAPTURE(suffix);
    const auto made = make_picture(bytes_of(half, suffix), screen);
    REQUIRE(made);
    CHECK(is_near(pixel(*made, 10, 20), red));
    CHECK(is_near(pixel(*made, 50, 20), white));
  }
}

TEST_CASE("colours of other profiles become sRGB", "[picture]") {
  const std::vector<double> green = {90, 160, 80};
  const VImage image = plain(60, 40, green);
  for (const char* profile : {"p3", "cmyk"}) {
    CAPTURE(profile);
    const VImage other = image.icc_transform(profile, VImage::option()->set("input_profile", "srgb"));
    REQUIRE_FALSE(is_near(other.getpoint(5, 5), green, 5));
    const auto made = make_picture(bytes_of(other, ".jpg[Q=95]"), screen);
    REQUIRE(made);
    CHECK(is_near(pixel(*made, 5, 5), green));
    CHECK(made->bytes.find("ICC_PROFILE") == std::string::npos);
  }
}

TEST_CASE("16 bits become 8, and grey stays grey", "[picture]") {
  const VImage deep = plain(60, 40, {128, 128, 128}).colourspace(VIPS_INTERPRETATION_RGB16);
  CHECK(is_near(pixel(*make_picture(bytes_of(deep, ".png"), screen), 5, 5), {128, 128, 128}, 2));
  const VImage grey = plain(60, 40, {128, 128, 128}).colourspace(VIPS_INTERPRETATION_B_W);
  for (const std::string suffix : {".png", ".jpg"}) {
    const auto made = make_picture(bytes_of(grey, suffix), screen);
    REQUIRE(made);
    CHECK(made->grey);
    CHECK(is_near(pixel(*made, 5, 5), {128}, 2));
  }
}

TEST_CASE("on request all pictures are grey", "[picture]") {
  for (const std::string suffix : {".png", ".jpg"}) {
    const auto made = make_picture(bytes_of(two_halves(60, 40), suffix), {1000, 800, true});
    REQUIRE(made);
    CHECK(made->grey);
    CHECK(decoded(made->bytes).bands() == 1);
  }
}

TEST_CASE("of moving pictures there is the first", "[picture]") {
  VImage frames = plain(60, 40, red).join(plain(60, 40, blue), VIPS_DIRECTION_VERTICAL).copy_memory();
  frames.set(VIPS_META_PAGE_HEIGHT, 40);
  for (const std::string suffix : {".gif", ".webp"}) {
    const auto made = make_picture(bytes_of(frames, suffix), screen);
    REQUIRE(made);
    CHECK(made->height == 40);
    CHECK(is_near(pixel(*made, 30, 20), red));
  }
}

TEST_CASE("drawings stay PNG, photographs become JPEG", "[picture]") {
  CHECK(make_picture(bytes_of(two_halves(200, 100), ".png"), screen)->media_type == "image/png");
  CHECK(make_picture(bytes_of(noise(200, 100), ".png"), screen)->media_type == "image/jpeg");
}

TEST_CASE("an SVG is drawn as large as it fits, on white", "[picture]") {
  const auto made = make_picture(
      svg("width='100' height='50'", "<rect x='50' width='50' height='50' fill='#f00'/>"), screen);
  REQUIRE(made);
  CHECK((made->width == 800 && made->height == 400));
  CHECK(is_near(pixel(*made, 100, 200), white));
  CHECK(is_near(pixel(*made, 700, 200), red));
  const auto huge = make_picture(svg("width='900000' height='900000'", "<rect/>"), screen);
  REQUIRE(huge);
  CHECK(huge->width == 800);
}

TEST_CASE("an SVG that takes too long, or ends the program that draws it, is refused", "[picture]") {
  const auto code = [](const std::string& content) {
    const auto made = make_picture(svg("width='800' height='600'", content), screen);
    return made ? std::string() : made.error().code;
  };
  const auto filtered = [](const std::string& primitives) {
    return "<filter id='f'>" + primitives + "</filter><rect width='800' height='600' filter='url(#f)'/>";
  };
  CHECK(code(filtered("<feGaussianBlur stdDeviation='3'/>")).empty());
  CHECK(code(filtered("<feTurbulence baseFrequency='.01' numOctaves='100000'/>")) == "NB-I006");
  std::string ones;
  for (int i = 0; i < 2500; ++i) ones += "1 ";
  CHECK(code(filtered("<feConvolveMatrix order='50' kernelMatrix='" + ones + "'/>")) == "NB-I002");
}

TEST_CASE("an SVG reads no file", "[picture]") {
  const auto path = std::filesystem::temp_directory_path() / "newsbook-picture-test.png";
  std::ofstream(path, std::ios::binary) << bytes_of(plain(100, 100, red), ".png");
  for (const std::string& address : {"file://" + path.string(), path.string(), path.filename().string()}) {
    const auto made = make_picture(
        svg("width='100' height='100'", "<image width='100' height='100' xlink:href='" + address + "'/>"),
        screen);
    REQUIRE(made);
    CHECK(is_near(pixel(*made, 50, 50), white));
  }
  std::filesystem::remove(path);
}

TEST_CASE("entities that multiply, and drawings without a size, end", "[picture]") {
  std::string laughs = "<!DOCTYPE svg [<!ENTITY a0 'ha'>";
  for (int i = 1; i < 12; ++i) {
    laughs += "<!ENTITY a" + std::to_string(i) + " '";
    for (int k = 0; k < 10; ++k) laughs += "&a" + std::to_string(i - 1) + ";";
    laughs += "'>";
  }
  CHECK(code(laughs + "]>" + svg("width='9' height='9'", "<text>&a11;</text>")) == "NB-I002");
  CHECK(code(svg("width='0' height='0'", "")) == "NB-I002");
}

TEST_CASE("what is no picture, or a damaged one, is refused", "[picture]") {
  CHECK(code("") == "NB-I001");
  CHECK(code("<html>404</html>") == "NB-I001");
  const VImage image = noise(200, 100);
  for (const std::string suffix : {".jpg", ".png", ".gif", ".webp", ".avif"}) {
    const std::string bytes = bytes_of(image, suffix);
    CAPTURE(suffix);
    CHECK(code(bytes) == "made");
    CHECK(code(bytes.substr(0, bytes.size() / 2)) == "NB-I002");
    CHECK(code(bytes.substr(0, 20)) == "NB-I002");
  }
  CHECK(code(svg("width='10' height='10'", "<g>")) == "NB-I002");
}

TEST_CASE("a small file that unpacks to a large picture is refused before it does", "[picture]") {
  const std::string bomb = bytes_of(VImage::black(12000, 12000), ".png");
  REQUIRE(bomb.size() < 500'000);
  const auto made = make_picture(bomb, screen);
  REQUIRE_FALSE(made);
  CHECK(made.error().code == "NB-I003");
  CHECK(made.error().message == "the picture is too large: 12000 × 12000 pixels");
  CHECK(code("<svg>" + std::string(max_svg_bytes, ' ')) == "NB-I003");
}

TEST_CASE("threads that make pictures at the same time make the same", "[picture]") {
  const std::string bytes = bytes_of(noise(1500, 900), ".webp");
  const auto alone = make_picture(bytes, screen);
  REQUIRE(alone);
  std::vector<std::string> made(4);
  std::vector<std::thread> threads;
  for (std::string& one : made) {
    threads.emplace_back([&] {
      make_picture("GIF89a", screen);
      one = make_picture(bytes, screen)->bytes;
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& one : made) CHECK(one == alone->bytes);
}
