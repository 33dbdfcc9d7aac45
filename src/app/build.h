// The pipeline: sources → text → articles → Book → the bytes of every output that is wanted.
#pragma once

#include <cstdint>
#include <istream>
#include <optional>
#include <string>

#include "app/looks.h"
#include "app/options.h"
#include "base/files.h"
#include "base/result.h"

namespace newsbook {

// What the program takes from around it, once, at its start.
struct Surroundings {
  Looks looks;
  std::string hyphenation;  // the folder with hyph_LANG.dic files
  std::optional<std::int64_t> source_epoch;
};

struct Made {
  std::size_t articles = 0;
  std::size_t pages = 0;  // of the PDF; 0: none was wanted
  std::string epub, pdf, dump;
  bool complete = true;  // every source gave an article
};

// Nothing when no source gave anything, or an output could not be made: then diagnostics hold an error. Uses
// the threads of the enclosing TBB arena; diagnostics come in the order of the inputs for any number of them.
std::optional<Made> build(const Options& options, const Surroundings& surroundings, const Files& files,
                          std::istream& standard_input, Diagnostics& diagnostics);

}  // namespace newsbook
