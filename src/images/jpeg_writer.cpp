// Pixels → JPEG, by libjpeg-turbo itself: libvips takes longer to start than this to be done.
#include <algorithm>
#include <bit>
#include <csetjmp>
#include <cstdio>  // that jpeglib.h needs
#include <cstdlib>
#include <memory>

#include <jpeglib.h>

#include "images/pixels.h"

namespace newsbook {
namespace {

constexpr int best_quality = 88, quality_step = 8, least_quality = 24;
constexpr std::size_t longest_jpeg = 1'500'000;

struct Failure {
  jpeg_error_mgr manager;
  std::jmp_buf place;
};

// libjpeg knows no other way out; what it leaves is C's.
[[noreturn]] void leave(j_common_ptr info) {
  std::longjmp(reinterpret_cast<Failure*>(info->err)->place, 1);  // NOLINT(cert-err52-cpp)
}

struct Bytes {
  unsigned char* data = nullptr;
  unsigned long size = 0;  // NOLINT(google-runtime-int): libjpeg's
};

void set_up(jpeg_compress_struct& info, const Pixels& pixels, bool grey, int quality) {
  info.image_width = static_cast<JDIMENSION>(pixels.width);
  info.image_height = static_cast<JDIMENSION>(pixels.height);
  info.input_components = 4;
  info.in_color_space = std::endian::native == std::endian::little ? JCS_EXT_BGRX : JCS_EXT_XRGB;
  jpeg_set_defaults(&info);
  jpeg_set_colorspace(&info, grey ? JCS_GRAYSCALE : JCS_YCbCr);
  jpeg_set_quality(&info, quality, TRUE);
}

// False: there is no memory for it.
bool compress(const Pixels& pixels, bool grey, int quality, Bytes& out) {
  jpeg_compress_struct info;
  Failure failure;
  info.err = jpeg_std_error(&failure.manager);
  failure.manager.error_exit = leave;
  if (setjmp(failure.place) != 0) {  // NOLINT(cert-err52-cpp)
    jpeg_destroy_compress(&info);
    return false;
  }
  jpeg_create_compress(&info);
  jpeg_mem_dest(&info, &out.data, &out.size);
  set_up(info, pixels, grey, quality);
  jpeg_start_compress(&info, TRUE);
  while (info.next_scanline < info.image_height) {
    const std::uint32_t* row = pixels.data.data() + std::size_t{info.next_scanline} * info.image_width;
    // It is only read.
    auto* samples = const_cast<JSAMPLE*>(reinterpret_cast<const JSAMPLE*>(row));
    jpeg_write_scanlines(&info, &samples, 1);
  }
  jpeg_finish_compress(&info);
  jpeg_destroy_compress(&info);
  return true;
}

bool is_grey(const Pixels& pixels) {
  return std::all_of(pixels.data.begin(), pixels.data.end(), [](std::uint32_t pixel) {
    return (pixel >> 8 & 0xFFFF) == (pixel & 0xFFFF);  // red and green are green and blue
  });
}

}  // namespace

Result<Picture> make_jpeg(const Pixels& pixels) {
  const bool grey = is_grey(pixels);
  Picture picture{"image/jpeg", {}, pixels.width, pixels.height, grey};
  for (int quality = best_quality; quality >= least_quality; quality -= quality_step) {
    Bytes bytes;
    const bool made = compress(pixels, grey, quality, bytes);
    const std::unique_ptr<unsigned char, void (*)(void*)> owner(bytes.data, std::free);
    if (!made) return failure({.code = "NB-I005", .message = "there is too little memory to write a JPEG"});
    picture.bytes.assign(reinterpret_cast<const char*>(bytes.data), bytes.size);
    if (picture.bytes.size() <= longest_jpeg) break;
  }
  return picture;
}

}  // namespace newsbook
