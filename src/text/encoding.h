// Bytes of unknown origin → UTF-8, and what had to be assumed on the way.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"

namespace newsbook {

struct DecodedText {
  std::string text;                // valid UTF-8, no BOM, line ends '\n'
  std::string charset;             // IANA name: "UTF-8", "windows-1252"
  bool assumed = false;            // neither BOM nor declaration nor valid UTF-8 said so: detected
  std::size_t replaced = 0;        // malformed sequences shown as U+FFFD
  std::size_t first_bad_line = 0;  // 1-based line of the first of them; 0: none
};

// declared is a charset name from the source's surroundings, or empty. Order: BOM, declared, valid UTF-8,
// detection (ICU), windows-1252. Fails (NB-N001) when the bytes are not text at all; name is the source's,
// for the message.
Result<DecodedText> decode_text(std::string_view bytes, std::string_view declared, std::string_view name);

}  // namespace newsbook
