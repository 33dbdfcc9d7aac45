// SVG → pixels, in a process of its own (src/svg.cpp): no drawing can take long, or end this one.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace newsbook {

struct Drawing {
  int width = 0, height = 0;
  std::string pixels;  // RGB of 8 bits each, row by row
};

// As large as it fits width × height pixels, but no more than largest times its own size, on white. Fails
// when it is damaged (NB-I002), takes more than two seconds of computing (NB-I006), or the program
// newsbook-svg is not there (NB-I004).
Result<Drawing> draw_svg(std::string_view bytes, int width, int height, int largest);

}  // namespace newsbook
