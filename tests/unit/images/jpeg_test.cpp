#include "images/jpeg.h"

#include <catch2/catch.hpp>
#include <string>

using namespace newsbook;
using namespace std::string_literals;

namespace {

const std::string start = "\xFF\xD8";
const std::string scan = "\xFF\xDA\0\x03?the scan's data \xFF\xE1 and all"s;

std::string segment(char marker, const std::string& data) {
  const std::size_t length = data.size() + 2;
  return "\xFF"s + marker + static_cast<char>(length >> 8U) + static_cast<char>(length & 0xFFU) + data;
}

std::string frame(char marker, char bits, char channels) {
  return segment(marker, bits + "\0\x10\0\x10"s + channels + "\1\x11\0"s);
}

std::string exif(bool little, char orientation) {
  const std::string big_tiff = "MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0"s + orientation + "\0\0"s;
  const std::string little_tiff = "II*\0\x08\0\0\0\1\0\x12\x01\3\0\1\0\0\0"s + orientation + "\0\0\0"s;
  return segment('\xE1', "Exif\0\0"s + (little ? little_tiff : big_tiff));
}

}  // namespace

TEST_CASE("a JPEG's segments say how it is coded") {
  const auto facts = jpeg_facts(start + frame('\xC0', 8, 3) + scan);
  REQUIRE(facts);
  CHECK(facts->channels == 3);
  CHECK(facts->baseline);
  CHECK(facts->plain_colour);
  CHECK(facts->upright);
  CHECK_FALSE(jpeg_facts(start + frame('\xC2', 8, 3) + scan)->baseline);
  CHECK_FALSE(jpeg_facts(start + frame('\xC1', 12, 3) + scan)->baseline);
  CHECK(jpeg_facts(start + frame('\xC0', 8, 1) + scan)->channels == 1);
}

TEST_CASE("Exif's orientation is read in both byte orders") {
  for (const bool little : {false, true}) {
    CHECK(jpeg_facts(start + exif(little, 1) + frame('\xC0', 8, 3) + scan)->upright);
    CHECK_FALSE(jpeg_facts(start + exif(little, 6) + frame('\xC0', 8, 3) + scan)->upright);
  }
  // A directory that lies outside its segment.
  const std::string far = segment('\xE1', "Exif\0\0MM\0*\x7F\xFF\xFF\xFF"s);
  CHECK(jpeg_facts(start + far + frame('\xC0', 8, 3) + scan)->upright);
}

TEST_CASE("a profile is plain when it calls itself sRGB; Adobe's RGB and CMYK are not") {
  const auto plain = [](const std::string& segments) {
    return jpeg_facts(start + segments + frame('\xC0', 8, 3) + scan)->plain_colour;
  };
  CHECK(plain(segment('\xE2', "ICC_PROFILE\0\1\1 … sRGB IEC61966-2.1"s)));
  CHECK(plain(segment('\xE2', "ICC_PROFILE\0\1\1\0s\0R\0G\0B"s)));
  CHECK_FALSE(plain(segment('\xE2', "ICC_PROFILE\0\1\1Display P3"s)));
  CHECK(plain(segment('\xEE', "Adobe\0\x64\0\0\0\0\1"s)));
  CHECK_FALSE(plain(segment('\xEE', "Adobe\0\x64\0\0\0\0\0"s)));
}

TEST_CASE("metadata go, all that decodes the picture stays") {
  const std::string jfif = segment('\xE0', "JFIF\0\1\1"s), tables = segment('\xDB', std::string(65, 'q'));
  const std::string adobe = segment('\xEE', "Adobe\0\x64\0\0\0\0\1"s);
  const std::string said = exif(true, 1) + segment('\xFE', "a comment") + segment('\xED', "Photoshop 3.0") +
                           segment('\xE0', "JFXX\0");
  CHECK(without_metadata(start + jfif + said + adobe + tables + frame('\xC0', 8, 3) + scan) ==
        start + jfif + adobe + tables + frame('\xC0', 8, 3) + scan);
}

TEST_CASE("what is no JPEG has no facts, and stays as it is") {
  for (const std::string& bytes : {start, start + "x", start + "\xFF\xE1\0\1"s, start + "\xFF\xE1\xFF\xFF"s,
                                   start + frame('\xC0', 8, 3), start + scan, start + "\xFF\xFF\xFF\xFF"s}) {
    CHECK_FALSE(jpeg_facts(bytes));
    if (bytes.find(scan) == std::string::npos) CHECK(without_metadata(bytes) == bytes);
  }
}
