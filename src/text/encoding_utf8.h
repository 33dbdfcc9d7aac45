// UTF-8 that is not wholly UTF-8: a few bytes broken, or lines of another charset among its own.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/encoding_charset.h"

namespace newsbook {

struct Utf8Shape {
  std::size_t malformed = 0;    // maximal subparts (Unicode 15, 3.9)
  std::size_t truncated = 0;    // those of them that are more than a byte
  std::size_t multibyte = 0;    // well-formed characters beyond ASCII
  std::size_t good_lines = 0;   // with such characters, and nothing malformed
  std::size_t other_lines = 0;  // with more malformed than well-formed
};
Utf8Shape utf8_shape(std::string_view bytes);

// In no other charset do so many bytes, or so many lines, fall into UTF-8's pattern by chance.
bool is_mostly_utf8(const Utf8Shape& shape);

// Lines of another charset are read in it, and so are single bytes that make sense in windows-1252 where they
// stand (Decoded::borrowed counts the lines); what is left becomes U+FFFD.
Decoded decode_utf8(std::string_view bytes);

}  // namespace newsbook
