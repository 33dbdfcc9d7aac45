// Garbled text: UTF-8 that someone read as another charset and saved again ("â€™" for an apostrophe).
#pragma once

#include <cstddef>
#include <string>

namespace newsbook {

struct MojibakeRepair {
  std::size_t lines = 0;       // that were put right
  std::size_t first_line = 0;  // 1-based; 0: none
  std::string charset = {};    // IANA name of the one that the text had been read as
};

// Undoes it where a round trip gives valid UTF-8 and the result is clearly the better text: windows-1252,
// windows-1251, macintosh; line by line; also when it happened twice. text is valid UTF-8, its lines end in
// '\n'. Text without the signs is only scanned, at memory's speed.
MojibakeRepair repair_mojibake(std::string& text);

}  // namespace newsbook
