// The EPUB's zip file, in memory (EPUB 3.3, 4 "Open Container Format"): the one door to libzip.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"

namespace newsbook {

struct PackedFile {
  std::string name;  // path inside the container, ASCII
  std::string bytes;
};

// "mimetype" first and stored, then META-INF, then the rest by name; each deflated where that makes it
// smaller. modified (seconds since 1970, UTC) is every entry's time, within the years 1980–2107 that zip
// knows. The same bytes for any number of threads. Fails (NB-E001) when libzip does, NB-E002 when two files
// have the same name.
Result<std::string> pack(std::vector<PackedFile> files, std::int64_t modified);

}  // namespace newsbook
