// What the user named → leaf sources: bytes with a name and hints. Limits live here and nowhere else.
#pragma once

#include <cstdint>
#include <istream>
#include <string>
#include <vector>

#include "base/files.h"
#include "base/result.h"

namespace newsbook {

inline constexpr std::uint64_t max_source_bytes = std::uint64_t{1} << 30;

struct Source {
  std::string name;  // as the user named it; "-" for standard input
  std::string bytes;
  std::string charset;  // declared by the surroundings; empty: none
  std::string format;   // a reader's name, when the surroundings or the user say so; empty: find out
};

// Reads one argument: a file, or "-" for standard_input. Fails (NB-S001 … NB-S005) when it is missing, a
// folder (folder.h has not found anything in it), unreadable, too large or empty.
Result<Source> read_source(const std::string& argument, const Files& files, std::istream& standard_input);

}  // namespace newsbook
