// full_book DATA-FOLDER THEME.css OUT.epub: writes the book that has every node of the model, for the judges;
// samples have what the readers find.
#include <fstream>
#include <iostream>

#include "../unit/epub/full_book.h"
#include "epub/epub.h"

using namespace newsbook;

namespace {

template <typename T>
T value_or_exit(Result<T> result) {
  if (result) return std::move(*result);
  std::cerr << format(result.error());
  std::exit(1);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const std::string fonts_folder = std::string(argv[1]) + "/fonts", theme_file = argv[2];
  const DiskFiles files;
  constexpr std::uint64_t limit = 1 << 20;
  const std::string catalog_file = fonts_folder + "/fonts.css";
  const Theme theme = value_or_exit(parse_theme(value_or_exit(files.read(theme_file, limit)), theme_file));
  const FontSet fonts(
      value_or_exit(parse_font_catalog(value_or_exit(files.read(catalog_file, limit)), catalog_file)), files,
      fonts_folder);
  Diagnostics diagnostics;
  const Book book = test::full_book();
  const Picture& cover = book.resources.at("pixel");
  std::ofstream(argv[3], std::ios::binary)
      << value_or_exit(write_epub({book, theme, fonts, {}, true, &cover}, diagnostics));
  for (const Diagnostic& diagnostic : diagnostics.entries()) std::cerr << format(diagnostic);
  return diagnostics.entries().empty() ? 0 : 1;
}
