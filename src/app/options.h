// The command line, parsed and checked against itself; nothing here touches the disk.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "document/date.h"
#include "readers/reader.h"
#include "theme/device.h"

namespace newsbook {

enum class Dump { articles, book, lines, pages };

struct Options {
  std::vector<std::string> inputs;  // in the order given; "-" is standard input
  std::string folder;               // that all inputs come from, which names the book; empty: none
  std::string epub, pdf;            // targets; empty: not wanted
  std::optional<Dump> dump;
  std::string title, subtitle, author, publisher, rights, description, series, language;
  std::string issue;  // a number in the series; empty: none
  std::optional<Date> date;
  std::string theme = "broadsheet";  // a name, or a file if it holds a '/' or ends in ".css"
  const Device* device = nullptr;    // never null after parsing
  PageWishes page;                   // instead of the device's
  std::string font;                  // a family before the theme's; empty: the theme's
  bool no_fonts = false;             // none is put into the EPUB
  std::string cover;                 // a picture's file; empty: one is designed
  bool no_cover = false;
  std::string format;              // a reader's name; empty: what each input looks like
  std::vector<NamedField> fields;  // in the order given
  bool grayscale = false;          // pictures
  std::string hyphenation;         // a file with a list of exceptions; empty: none
  int jobs = 0;                    // 0: one thread a processor
  bool strict = false, quiet = false, help = false, version = false, list_formats = false;
};

// Every failure (NB-A001 … NB-A009) is bad usage. --help, --version and --list-formats excuse whatever else
// is missing.
Result<Options> parse_options(int argc, const char* const* argv);

// What --help prints: one screen.
std::string help_text();
// What --list-formats prints: a line a format, its name, what it is and the endings of its files' names.
std::string format_list();

}  // namespace newsbook
