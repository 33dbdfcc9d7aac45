#include "images/pixels.h"

#include <cstring>

#include "images/vips_library.h"

namespace newsbook {
namespace {

Pixels pixels_of(const Vips& vips, VipsImage* image, bool grey) {
  std::size_t size = 0;
  const auto free = vips.library().free;
  const std::unique_ptr<void, decltype(free)> memory(vips.library().image_write_to_memory(image, &size),
                                                     free);
  if (memory == nullptr) throw VipsFailure();
  const auto* from = static_cast<const unsigned char*>(memory.get());
  const auto bands = static_cast<std::size_t>(vips.bands(image));
  const std::size_t green = bands < 3 ? 0 : 1, blue = bands < 3 ? 0 : 2;
  Pixels pixels(vips.width(image), vips.height(image), grey);
  for (int y = 0; y < pixels.height; ++y) {
    std::uint8_t* to = pixels.row(y);
    for (int x = 0; x < pixels.width; ++x, from += bands) {
      if (grey) {
        *to++ = from[0];
        continue;
      }
      const std::uint32_t word = std::uint32_t{from[0]} << 16 | std::uint32_t{from[green]} << 8 | from[blue];
      std::memcpy(to, &word, sizeof word);
      to += sizeof word;
    }
  }
  return pixels;
}

}  // namespace

Result<Pixels> decode(const Picture& picture, bool grey) {
  const VipsLibrary* library = vips_library();
  if (library == nullptr) return failure({.code = "NB-I004", .message = "libvips is not installed"});
  const Vips vips(*library);
  const char* loader = picture.media_type == "image/jpeg" ? "jpegload_buffer" : "pngload_buffer";
  try {
    const Vips::Image image = vips.load(loader, picture.bytes, "fail_on", VIPS_FAIL_ON_ERROR);
    return pixels_of(vips, image.get(), grey);
  } catch (const VipsFailure&) {
    library->error_clear();
    return failure({.code = "NB-I002", .message = "the picture is damaged"});
  }
}

}  // namespace newsbook
