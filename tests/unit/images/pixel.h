// Single pixels of Pixels.
#pragma once

#include <cstdint>
#include <cstring>

#include "images/pixels.h"

namespace newsbook::test {

// 0xRRGGBB, of greys all three the same.
inline std::uint32_t pixel_at(const Pixels& pixels, int x, int y) {
  if (pixels.grey) return pixels.row(y)[x] * 0x010101U;
  std::uint32_t word = 0;
  std::memcpy(&word, pixels.row(y) + std::size_t{4} * static_cast<std::size_t>(x), sizeof word);
  return word & 0xFFFFFFU;
}

// In colours alone.
inline void set_pixel(Pixels& pixels, int x, int y, std::uint32_t colour) {
  std::memcpy(pixels.row(y) + std::size_t{4} * static_cast<std::size_t>(x), &colour, sizeof colour);
}

}  // namespace newsbook::test
