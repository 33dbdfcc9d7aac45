// Bytes of unknown origin → UTF-8, and what had to be assumed on the way.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"

namespace newsbook {

// What had to be done to make text of the bytes beyond reading them in one charset.
struct LineReport {
  std::size_t count = 0;     // of what the field counts
  std::size_t first = 0;     // 1-based line of the first; 0: none
  std::string charset = {};  // IANA name, where the field speaks of one
};

struct DecodedText {
  std::string text;      // valid UTF-8, no BOM, line ends '\n'
  std::string charset;   // IANA name: "UTF-8", "windows-1252"
  bool assumed = false;  // neither BOM nor declaration nor valid UTF-8 said so: detected
  LineReport replaced;   // malformed sequences shown as U+FFFD
  LineReport borrowed;   // lines of UTF-8 text with bytes of another charset, read in it
  LineReport repaired;   // lines that had been read in that charset and saved again as UTF-8, put right
};

// declared is a charset name from the source's surroundings, or empty. Order: BOM, valid UTF-8 (a declaration
// of another charset is then a mistake), declared, what the text says of itself near its beginning unless it
// reads far worse so, detection, windows-1252. Fails (NB-N001) when the bytes are not text at all; name is
// the source's, for the message.
Result<DecodedText> decode_text(std::string_view bytes, std::string_view declared, std::string_view name);

}  // namespace newsbook
