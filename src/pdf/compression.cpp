#include "pdf/compression.h"

#include <libdeflate.h>

#include <cassert>
#include <new>

namespace newsbook {

namespace {
constexpr int level = 6;  // higher levels: a percent smaller, twice the time
}

Deflater::Deflater() : compressor_(libdeflate_alloc_compressor(level)) {
  if (compressor_ == nullptr) throw std::bad_alloc();
}

Deflater::~Deflater() { libdeflate_free_compressor(compressor_); }

std::string Deflater::deflate(std::string_view plain) {
  std::string out(libdeflate_zlib_compress_bound(compressor_, plain.size()), '\0');
  const std::size_t size =
      libdeflate_zlib_compress(compressor_, plain.data(), plain.size(), out.data(), out.size());
  assert(size > 0);
  out.resize(size);
  out.shrink_to_fit();
  return out;
}

}  // namespace newsbook
