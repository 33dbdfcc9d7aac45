// Prints the facts of each piece of text dumps, from which fit.py fits the weights of
// src/readers/text_model.cpp:
//   text_facts FILE...
//   text_facts --names
// A line a piece: file, first and last line of the piece, then its facts and its text, apart by tabs. --names
// prints the facts of every value that has weights of its own, a line each.
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>

#include "readers/text_addresses.h"
#include "readers/text_features.h"
#include "readers/text_lines.h"
#include "text/encoding.h"

int main(int count, char** names) {
  using namespace newsbook;
  if (count == 2 && std::string_view(names[1]) == "--names") {
    for (std::size_t i = 0; i < value_count(); ++i)
      std::cout << fmt::format("{}\n", fmt::join(facts_of_value(i), " "));
    return 0;
  }
  for (int i = 1; i < count; ++i) {
    std::ifstream file(names[i], std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    const auto decoded = decode_text(bytes, "", names[i]);
    if (!decoded) continue;
    TextLines lines = split_lines(decoded->text);
    take_addresses(lines.lines);  // as the reader does
    const TextPieces read = cut_pieces(lines.lines);
    const std::vector<MatterFacts> matter = compare_matter(read);
    std::vector<PieceFacts> facts;
    gather_facts(read, matter, weigh_titles(read, matter),
                 [&](const PieceFacts& of_piece) { facts.push_back(of_piece); });
    std::size_t line = 0;
    for (std::size_t j = 0; j < facts.size(); ++j) {
      const std::size_t last = line + read.pieces[j].lines - 1;
      std::cout << fmt::format("{}\t{}\t{}", names[i], lines.lines[line].number, lines.lines[last].number);
      for (const std::uint16_t value : facts[j])
        std::cout << fmt::format("\t{}", fmt::join(facts_of_value(value), "\t"));
      std::string text(read.pieces[j].text);
      std::replace(text.begin(), text.end(), '\t', ' ');
      std::cout << '\t' << text << '\n';
      line = last + 1;
    }
  }
}
