#include <catch2/catch.hpp>
#include <string>

#include "images/format.h"

using namespace newsbook;
using namespace std::string_literals;

TEST_CASE("a picture's format is told by its first bytes") {
  CHECK(picture_format("\xFF\xD8\xFF\xE0") == PictureFormat::jpeg);
  CHECK(picture_format("\x89PNG\r\n\x1A\n") == PictureFormat::png);
  CHECK(picture_format("GIF89a") == PictureFormat::gif);
  CHECK(picture_format("GIF87a") == PictureFormat::gif);
  CHECK(picture_format("RIFF\x10\0\0\0WEBPVP8 "s) == PictureFormat::webp);
  CHECK(picture_format("\0\0\0\x1C"s + "ftypavif\0\0\0\0"s) == PictureFormat::avif);
  CHECK(picture_format("<svg xmlns='http://www.w3.org/2000/svg'/>") == PictureFormat::svg);
}

TEST_CASE("an SVG may begin with declarations and comments, and nothing else") {
  CHECK(picture_format("\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- <html> -->\n<!DOCTYPE svg>\n<svg/>") ==
        PictureFormat::svg);
  CHECK(picture_format("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>") == PictureFormat::svg);
  CHECK_FALSE(picture_format("<html><svg/></html>").has_value());
  CHECK_FALSE(picture_format("a <svg/>").has_value());
  CHECK_FALSE(picture_format("<!-- without end").has_value());
}

TEST_CASE("what is no picture that newsbook reads has no format") {
  for (const auto& bytes : {""s, "\xFF\xD8"s, "BM6\0\0\0"s, "RIFF\x10\0\0\0WAVE"s, "%PDF-1.7"s,
                            "\0\0\0\x1C"s + "ftypmp42\0\0\0\0"s, "<"s}) {
    CHECK_FALSE(picture_format(bytes).has_value());
  }
}
