// Pictures as pixels, for what is drawn here: from a Picture, and to one.
#pragma once

#include <cstdint>
#include <vector>

#include "base/picture.h"
#include "base/result.h"

namespace newsbook {

// sRGB, 0xRRGGBB, rows from top to bottom without room between them.
struct Pixels {
  int width = 0, height = 0;
  std::vector<std::uint32_t> data;
};

// Fails (NB-I002) when the picture's data are damaged.
Result<Pixels> decode(const Picture& picture);

// A baseline JPEG of no more than 1.5 MB, as reading systems take it, of one channel if there are
// no colours. Fails (NB-I005) when there is no memory for it.
Result<Picture> make_jpeg(const Pixels& pixels);

}  // namespace newsbook
