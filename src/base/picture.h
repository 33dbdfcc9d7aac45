// A picture as both outputs take it: made once, embedded as it is.
#pragma once

#include <string>

namespace newsbook {

// bytes are a JPEG of one or three channels, or a PNG of 8 bits a channel, not interlaced, without palette or
// alpha. Colours are sRGB; the first pixel is the top left one.
struct Picture {
  std::string media_type;  // "image/jpeg" or "image/png"
  std::string bytes;
  int width = 0, height = 0;  // pixels
  bool grey = false;          // one channel
};

}  // namespace newsbook
