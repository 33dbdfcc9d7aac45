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

void set_up(jpeg_compress_struct& info, const Pixels& pixels, int quality) {
  info.image_width = static_cast<JDIMENSION>(pixels.width);
  info.image_height = static_cast<JDIMENSION>(pixels.height);
  constexpr J_COLOR_SPACE words = std::endian::native == std::endian::little ? JCS_EXT_BGRX : JCS_EXT_XRGB;
  info.input_components = pixels.grey ? 1 : 4;
  info.in_color_space = pixels.grey ? JCS_GRAYSCALE : words;
  jpeg_set_defaults(&info);
  jpeg_set_quality(&info, quality, TRUE);
}

// False: there is no memory for it.
bool compress(const Pixels& pixels, int quality, Bytes& out) {
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
  set_up(info, pixels, quality);
  jpeg_start_compress(&info, TRUE);
  while (info.next_scanline < info.image_height) {
    // It is only read.
    auto* samples = const_cast<JSAMPLE*>(pixels.row(static_cast<int>(info.next_scanline)));
    jpeg_write_scanlines(&info, &samples, 1);
  }
  jpeg_finish_compress(&info);
  jpeg_destroy_compress(&info);
  return true;
}

}  // namespace

Result<Picture> make_jpeg(const Pixels& pixels) {
  Picture picture{"image/jpeg", {}, pixels.width, pixels.height, pixels.grey};
  for (int quality = best_quality; quality >= least_quality; quality -= quality_step) {
    Bytes bytes;
    const bool made = compress(pixels, quality, bytes);
    const std::unique_ptr<unsigned char, void (*)(void*)> owner(bytes.data, std::free);
    if (!made) return failure({.code = "NB-I005", .message = "there is too little memory to write a JPEG"});
    picture.bytes.assign(reinterpret_cast<const char*>(bytes.data), bytes.size);
    if (picture.bytes.size() <= longest_jpeg) break;
  }
  return picture;
}

}  // namespace newsbook
