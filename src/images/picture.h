// Any picture that a source may hold → one that both outputs can embed. The one door to libvips.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/picture.h"
#include "base/result.h"

namespace newsbook {

inline constexpr std::uint64_t max_picture_bytes = std::uint64_t{64} << 20U;
inline constexpr std::uint64_t max_svg_bytes = std::uint64_t{8} << 20U;
inline constexpr std::int64_t max_picture_pixels = 100'000'000;

// What a picture is made to fit.
struct PictureFit {
  int width = 0, height = 0;  // pixels of the screen; larger pictures are made smaller, none larger
  bool grey = false;
  int largest_drawing = 8;  // times its own size that an SVG is drawn at most; in a text 1
  auto operator<=>(const PictureFit&) const = default;
};

// JPEG, PNG, GIF (its first frame), WebP, AVIF and SVG: upright, in sRGB, on white where they are
// transparent. A JPEG that is all that already keeps its data, without metadata; others become a JPEG or a
// PNG, whichever suits them. The same bytes for the same input, for any number of threads that call this at
// the same time. Nothing is read but the bytes: what an SVG refers to is not fetched. Fails when the format
// is none of those (NB-I001), the data are damaged (NB-I002), the picture is larger than the limits
// (NB-I003), libvips is not installed (NB-I004), or it takes too long to draw (NB-I006).
Result<Picture> make_picture(std::string_view bytes, const PictureFit& fit);

std::string libvips_version();  // that it was built for

}  // namespace newsbook
