// Prints the facts of each piece of pages, from which fit_html.py fits the weights of the page reader's
// model:
//   html_facts FILE...
//   html_facts --names
// A line a piece: file, line, whether it is a caption's by its markup, then its facts as numbers and its
// text, apart by tabs. --names prints all values of facts, in the order of their numbers.
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>

#include "readers/html_features.h"
#include "text/encoding.h"

namespace newsbook {
namespace {

void print_facts(const char* path) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), {});
  const auto decoded = decode_text(bytes, "", path);
  if (!decoded) return;
  Diagnostics diagnostics;
  const auto dom = parse_html(decoded->text, path, diagnostics);
  if (!dom) return;
  const HtmlPieces pieces = cut_pieces(*dom);
  const HtmlMetadata metadata = read_metadata(*dom);
  std::size_t i = 0;
  gather_facts(
      *dom, pieces, weigh_elements(*dom, pieces), metadata, [&](std::span<const std::uint16_t> facts) {
        const Piece& piece = pieces.text.pieces[i];
        std::cout << fmt::format("{}\t{}\t{}\t{}", path, piece.line,
                                 is_caption(*dom, pieces.runs[i].block) ? 1 : 0, fmt::join(facts, " "));
        std::string text(piece.text);
        std::replace(text.begin(), text.end(), '\t', ' ');
        std::cout << '\t' << text << '\n';
        ++i;
      });
}

}  // namespace
}  // namespace newsbook

int main(int count, char** names) {
  if (count == 2 && std::string_view(names[1]) == "--names") {
    for (std::size_t i = 0; i < newsbook::html_fact_value_count(); ++i)
      std::cout << newsbook::html_fact_value_name(i) << '\n';
    return 0;
  }
  for (int i = 1; i < count; ++i) newsbook::print_facts(names[i]);
}
