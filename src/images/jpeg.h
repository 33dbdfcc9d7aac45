// The segments of a JPEG file (ITU-T T.81, annex B): what they say of it, and the file without those that say
// more than a book needs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace newsbook {

struct JpegFacts {
  int channels = 0;           // 1: grey, 3: colour, 4: CMYK
  bool baseline = false;      // sequential, Huffman-coded, 8 bits: what every reading system decodes
  bool plain_colour = false;  // YCbCr as JFIF has it, or grey, with no profile or one that calls itself sRGB
  bool upright = true;        // no Exif orientation that turns or mirrors it
};

// Nothing when the segments do not lead to the scan's data.
std::optional<JpegFacts> jpeg_facts(std::string_view jpeg);

// Without Exif, comments, profiles and whatever else the application segments hold; JFIF's and Adobe's own
// stay, for they say how colours are coded. The same bytes when the segments do not lead to the scan's data.
std::string without_metadata(std::string_view jpeg);

}  // namespace newsbook
