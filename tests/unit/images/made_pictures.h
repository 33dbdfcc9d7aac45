// Pictures made for tests, and a look at the pixels of what became of them.
#pragma once

#include <string>
#include <vector>
#include <vips/vips8>

#include "images/picture.h"

namespace newsbook::test {

using vips::VImage;

inline constexpr PictureFit screen{1000, 800, false};

inline std::string bytes_of(const VImage& image, const std::string& suffix) {
  void* data = nullptr;
  std::size_t size = 0;
  image.write_to_buffer(suffix.c_str(), &data, &size);
  std::string bytes(static_cast<const char*>(data), size);
  g_free(data);
  return bytes;
}

inline VImage plain(int width, int height, const std::vector<double>& color) {
  return VImage::black(width, height)
      .new_from_image(color)
      .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB))
      .cast(VIPS_FORMAT_UCHAR);
}

// Red on the left, blue on the right.
inline VImage two_halves(int width, int height) {
  return plain(width / 2, height, {255, 0, 0})
      .join(plain(width - width / 2, height, {0, 0, 255}), VIPS_DIRECTION_HORIZONTAL);
}

// What no drawing looks like.
inline VImage noise(int width, int height) {
  const VImage one = VImage::gaussnoise(width, height, VImage::option()->set("seed", 1)->set("mean", 128));
  return one.bandjoin(one)
      .bandjoin(one)
      .cast(VIPS_FORMAT_UCHAR)
      .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
}

inline VImage decoded(const std::string& bytes) {
  return VImage::new_from_buffer(bytes.data(), bytes.size(), "").copy_memory();
}

inline std::vector<double> pixel(const Picture& picture, int x, int y) {
  return decoded(picture.bytes).getpoint(x, y);
}

inline bool is_near(const std::vector<double>& a, const std::vector<double>& b, double most = 12) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] - b[i] > most || b[i] - a[i] > most) return false;
  }
  return true;
}

}  // namespace newsbook::test
