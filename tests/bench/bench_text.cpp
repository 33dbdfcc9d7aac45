// How fast the text reader is: bench_text FILE prints the time of each of its stations, and of all of it, in
// CPU seconds of one thread and in MB (10^6 bytes) of input a second.
#include <fmt/format.h>

#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>

#include "readers/reader.h"
#include "readers/text_stories.h"
#include "text/encoding.h"

int main(int count, char** arguments) {
  using namespace newsbook;
  if (count != 2) {
    std::cerr << "bench_text FILE\n";
    return 2;
  }
  std::ifstream file(arguments[1], std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), {});
  std::clock_t last = std::clock();
  const auto say = [&](const char* station) {
    const std::clock_t now = std::clock();
    const double seconds = static_cast<double>(now - last) / CLOCKS_PER_SEC;
    std::cout << fmt::format("{:10} {:7.3f} s {:8.1f} MB/s\n", station, seconds,
                             static_cast<double>(bytes.size()) / 1e6 / seconds);
    last = std::clock();
  };
  const auto decoded = decode_text(bytes, "", arguments[1]);
  if (!decoded) return 1;
  say("decode");
  {
    const TextLines lines = split_lines(decoded->text);
    say("lines");
    const TextPieces text = cut_pieces(lines.lines);
    say("pieces");
    const TextStories stories = find_stories(text);
    say("stories");
  }
  last = std::clock();
  Diagnostics diagnostics;
  const auto articles = read_text({.text = decoded->text, .name = arguments[1]}, diagnostics);
  say("read_text");
  std::cout << fmt::format("{} articles\n", articles ? articles->size() : 0);
}
