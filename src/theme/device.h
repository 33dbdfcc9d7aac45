// Screens of e-readers and paper sizes: page size and margins for the PDF, pixels for the EPUB's pictures.
#pragma once

#include <span>
#include <string_view>

#include "base/length.h"

namespace newsbook {

struct Device {
  std::string_view name;
  std::string_view title;  // for --help
  int pixel_width = 0, pixel_height = 0;
  Length width, height;
  Length margin, margin_left;
  Length font_size, leading;
};

std::span<const Device> devices();
const Device* find_device(std::string_view name);
inline constexpr std::string_view default_device = "kobo-libra";

}  // namespace newsbook
