// Pictures as pixels, for what is drawn here: from a Picture, and to one.
#pragma once

#include <cstdint>
#include <vector>

#include "base/picture.h"
#include "base/result.h"

namespace newsbook {

// sRGB, white at first, rows from top to bottom: of greys, a byte a pixel, or of colours, four, a word
// 0xRRGGBB whose highest byte says nothing. Rows begin at words.
struct Pixels {
  Pixels(int width_in_pixels, int height_in_pixels, bool greys)
      : width(width_in_pixels),
        height(height_in_pixels),
        grey(greys),
        stride((static_cast<std::size_t>(width) * (grey ? 1 : 4) + 3) & ~std::size_t{3}),
        data(stride * static_cast<std::size_t>(height), 0xFF) {}

  std::uint8_t* row(int y) { return data.data() + stride * static_cast<std::size_t>(y); }
  const std::uint8_t* row(int y) const { return data.data() + stride * static_cast<std::size_t>(y); }

  int width, height;
  bool grey;
  std::size_t stride;  // bytes from row to row
  std::vector<std::uint8_t> data;
};

// As greys or as colours; the greys of a picture with colours are its reds. Fails (NB-I002) when its data are
// damaged.
Result<Pixels> decode(const Picture& picture, bool grey);

// A baseline JPEG of no more than 1.5 MB, as reading systems take it, of one channel or of three.
// Fails (NB-I005) when there is no memory for it.
Result<Picture> make_jpeg(const Pixels& pixels);

}  // namespace newsbook
