// Deflate in the zlib format, as PDF's FlateDecode wants it.
#pragma once

#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace newsbook {

// One a thread: the compressor's tables are worth keeping.
class Deflater {
 public:
  Deflater();
  ~Deflater();
  Deflater(const Deflater&) = delete;
  Deflater& operator=(const Deflater&) = delete;

  std::string deflate(std::string_view plain);

 private:
  libdeflate_compressor* compressor_;
};

}  // namespace newsbook
