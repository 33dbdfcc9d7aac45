// Runs every target over every file of its corpus: fuzz_replay CORPUS. Whoever breaks a promise is named
// before it aborts.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "targets.h"

namespace {

struct Target {
  const char* name;
  void (*run)(std::string_view bytes);
};

constexpr Target targets[] = {{"encoding", newsbook::fuzz_encoding},
                              {"text", newsbook::fuzz_text},
                              {"html", newsbook::fuzz_html},
                              {"markdown", newsbook::fuzz_markdown},
                              {"json_lines", newsbook::fuzz_json_lines},
                              {"picture", newsbook::fuzz_picture},
                              {"theme", newsbook::fuzz_theme}};

std::size_t replay(const Target& target, const std::filesystem::path& folder) {
  std::set<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.insert(entry.path());
  for (const auto& file : files) {
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    std::printf("%s %s\n", target.name, file.filename().c_str());
    std::fflush(stdout);
    target.run(bytes);
  }
  return files.size();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  for (const Target& target : targets) {
    const std::filesystem::path folder = std::filesystem::path(argv[1]) / target.name;
    if (!std::filesystem::is_directory(folder) || replay(target, folder) == 0) {
      std::fprintf(stderr, "no corpus in %s\n", folder.c_str());
      return 1;
    }
  }
  return 0;
}
