// The charsets other than UTF-8: their names, as the web means them, and their decoders (ICU's).
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace newsbook {

// Text as it comes out of a decoder: line ends and NULs are still as they were.
struct Decoded {
  std::string text;            // valid UTF-8
  std::string charset;         // IANA name
  std::size_t replaced = 0;    // malformed sequences shown as U+FFFD
  std::size_t first_bad = 0;   // offset in text of the first of them, when replaced > 0
  std::size_t borrowed = 0;    // sequences of UTF-8 text that are read in another charset, lent
  std::size_t first_lent = 0;  // offset in text of the first of them, when borrowed > 0
  std::string lent = {};       // IANA name of that charset
};

// The IANA name of the charset that is meant: "latin1" is windows-1252 (WHATWG Encoding, 4.2). Empty:
// unknown.
std::string meant_charset(std::string_view said);

// charset is a name that meant_charset gave, and not UTF-8.
Decoded decode_charset(std::string_view bytes, std::string_view charset);

// What the bytes 0x80 to 0xFF of a charset of single bytes mean; 0xFFFD: nothing. Bytes of 0x80 to 0x9F that
// the charset leaves undefined are the control characters of that number. None: it has sequences.
using UpperHalf = std::array<char32_t, 128>;
std::optional<UpperHalf> upper_half(std::string_view charset);

}  // namespace newsbook
