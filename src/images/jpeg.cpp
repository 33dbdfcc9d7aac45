#include "images/jpeg.h"

#include <cstddef>
#include <cstdint>

namespace newsbook {
namespace {

constexpr unsigned app0 = 0xE0, app1 = 0xE1, app2 = 0xE2, app14 = 0xEE, app15 = 0xEF;
constexpr unsigned comment = 0xFE, start_of_scan = 0xDA;

unsigned byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

// A number of so many bytes; 0 beyond the end.
std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t count, bool little) {
  if (at > bytes.size() || bytes.size() - at < count) return 0;
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < count; ++i)
    value = value << 8U | byte_at(bytes, at + (little ? count - 1 - i : i));
  return value;
}

struct Segment {
  unsigned marker = 0;
  std::string_view whole;  // marker and length included
  std::string_view data;
};

// Calls visit with each segment up to the first scan's header, which it is called with last. Returns where
// that begins; npos when the bytes are no segments.
template <typename Visit>
std::size_t for_each_segment(std::string_view jpeg, Visit visit) {
  std::size_t at = 2;
  while (at + 4 <= jpeg.size()) {
    if (byte_at(jpeg, at) != 0xFF) return std::string_view::npos;
    const unsigned marker = byte_at(jpeg, at + 1);
    if (marker == 0xFF) {  // a fill byte
      ++at;
      continue;
    }
    const std::size_t length = number(jpeg, at + 2, 2, false);
    if (length < 2 || length > jpeg.size() - at - 2) return std::string_view::npos;
    visit(Segment{marker, jpeg.substr(at, length + 2), jpeg.substr(at + 4, length - 2)});
    if (marker == start_of_scan) return at;
    at += length + 2;
  }
  return std::string_view::npos;
}

// Start of frame, of whatever coding; C4, C8 and CC are other segments.
bool is_frame(unsigned marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// The tag 0x0112 of the first directory (Exif 2.32, 4.6.2); 1 where it is not there.
unsigned exif_orientation(std::string_view data) {
  constexpr std::string_view head("Exif\0\0", 6);
  constexpr std::uint32_t tag = 0x0112;
  constexpr std::size_t entry_size = 12;
  if (!data.starts_with(head)) return 1;
  data.remove_prefix(head.size());
  const bool little = data.starts_with("II");
  const std::size_t directory = number(data, 4, 4, little);
  const std::size_t count = number(data, directory, 2, little);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t entry = directory + 2 + i * entry_size;
    if (entry > data.size()) return 1;
    if (number(data, entry, 2, little) == tag) return number(data, entry + 8, 2, little);
  }
  return 1;
}

// Profiles name themselves in ASCII or, from version 4 on, in UTF-16BE (ICC.1, 10.15).
bool says_srgb(std::string_view profile) {
  constexpr std::string_view wide("s\0R\0G\0B", 7);
  return profile.find("sRGB") != std::string_view::npos || profile.find(wide) != std::string_view::npos;
}

}  // namespace

std::optional<JpegFacts> jpeg_facts(std::string_view jpeg) {
  JpegFacts facts;
  facts.plain_colour = true;
  const std::size_t scan = for_each_segment(jpeg, [&](const Segment& segment) {
    const std::string_view data = segment.data;
    if (is_frame(segment.marker) && data.size() > 5) {
      facts.baseline = segment.marker == 0xC0 && byte_at(data, 0) == 8;
      facts.channels = static_cast<int>(byte_at(data, 5));
    } else if (segment.marker == app1) {
      const unsigned orientation = exif_orientation(data);
      facts.upright = facts.upright && orientation <= 1;
    } else if (segment.marker == app2 && data.starts_with("ICC_PROFILE")) {
      facts.plain_colour = facts.plain_colour && says_srgb(data);
    } else if (segment.marker == app14 && data.starts_with("Adobe")) {
      constexpr std::size_t transform = 11;  // 1: YCbCr
      facts.plain_colour = facts.plain_colour && data.size() > transform && byte_at(data, transform) == 1;
    }
  });
  if (scan == std::string_view::npos || facts.channels == 0) return std::nullopt;
  return facts;
}

std::string without_metadata(std::string_view jpeg) {
  std::string out(jpeg.substr(0, 2));
  const std::size_t scan = for_each_segment(jpeg, [&](const Segment& segment) {
    const bool application = segment.marker >= app0 && segment.marker <= app15;
    const bool kept = !application || (segment.marker == app0 && segment.data.starts_with("JFIF")) ||
                      (segment.marker == app14 && segment.data.starts_with("Adobe"));
    if (kept && segment.marker != comment && segment.marker != start_of_scan) out += segment.whole;
  });
  if (scan == std::string_view::npos) return std::string(jpeg);
  return out.append(jpeg.substr(scan));
}

}  // namespace newsbook
