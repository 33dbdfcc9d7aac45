// The same input and options give the same bytes of both files, whatever is around the program.
#include <catch2/catch.hpp>
#include <fstream>

#include "articles.h"
#include "outputs.h"

namespace {

void check_bytes(const std::string& input) {
  const Outputs first = make(input);
  CHECK(make(input) == first);
  CHECK(make(input, "--jobs 1") == first);
  CHECK(make(input, "--jobs 4") == first);
  CHECK(make(input, "", "env TZ=Asia/Kolkata LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8") == first);
  CHECK(make(input, "", "env TZ=America/St_Johns LC_ALL=C HOME=/nowhere") == first);
}

// Some theme that is not the one taken by itself.
std::string other_theme() {
  for (const auto& entry : std::filesystem::directory_iterator(STYLES)) {
    if (entry.path().extension() == ".css" && entry.path().stem() != "broadsheet")
      return entry.path().stem().string();
  }
  FAIL("there is one theme only");
  return {};
}

}  // namespace

TEST_CASE("every sample gives the same bytes each time", "[bytes]") {
  for (const std::string& sample : samples()) {
    INFO(sample);
    check_bytes(sample);
  }
}

TEST_CASE("a book of many articles gives the same bytes with any number of threads", "[bytes]") {
  const Folder folder;
  std::string text;
  for (std::uint32_t seed = 100; seed < 130; ++seed) text += random_markdown(seed);
  std::ofstream(folder / "many.md") << text;
  check_bytes(folder / "many.md");
}

TEST_CASE("SOURCE_DATE_EPOCH is in both files", "[bytes]") {
  const std::string sample = samples().front();
  const Outputs one = make(sample, "", "env SOURCE_DATE_EPOCH=1000000000");
  const Outputs other = make(sample, "", "env SOURCE_DATE_EPOCH=1100000000");
  CHECK(one.epub != other.epub);
  CHECK(one.pdf != other.pdf);
  CHECK(make(sample, "", "env SOURCE_DATE_EPOCH=1000000000") == one);
}

TEST_CASE("another theme changes both files, another page the PDF", "[bytes]") {
  const std::string sample = samples().front();
  const Outputs plain = make(sample);
  const Outputs themed = make(sample, "--theme " + other_theme());
  CHECK(themed.epub != plain.epub);
  CHECK(themed.pdf != plain.pdf);
  CHECK(make(sample, "--page A4").pdf != plain.pdf);
}
