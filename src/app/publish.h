// Outputs to their places: every one complete, or none touched.
#pragma once

#include <sys/stat.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace newsbook {

// Where an output goes, links followed.
struct Target {
  std::string name;  // as the user gave it
  std::string path;  // absolute, without links and dots; what is replaced
  std::optional<struct stat> existing = {};
  // A device, a pipe or an open descriptor: written as it is, never replaced.
  bool direct = false;
};

// Fails (NB-A020 … NB-A022) when the place is a folder, its folder is missing, or either may not be written.
Result<Target> find_target(const std::string& name);

bool same_place(const Target& one, const Target& other);
// Whether what the user names as input ("-": standard input) is the file that would be replaced.
bool is_input(const Target& target, const std::string& input);

struct Output {
  Target target;
  std::string_view bytes;
};

// Opens the direct targets (and waits for the reader of a pipe), writes each other output to a temporary file
// beside its target, writes the direct ones, then renames; a file that was there keeps its mode and, where
// allowed, its owner. On failure (NB-A022, NB-A023) the temporaries are gone and the old files are there,
// byte for byte. A signal that would end the program does so when one or the other is true; NB-A026 is for
// one that the program outlives.
Result<void> publish(std::span<const Output> outputs);

// Writes all bytes to a descriptor; the error is an errno value, 0 for success.
int write_all(int descriptor, std::string_view bytes);

}  // namespace newsbook
