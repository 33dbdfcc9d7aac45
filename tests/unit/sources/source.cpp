#include "sources/source.h"

#include <catch2/catch.hpp>
#include <sstream>

using namespace newsbook;

namespace {

Result<Source> read(const std::string& argument, const std::string& input = {}) {
  MemoryFiles files;
  files.put("dumps/monday.txt", "text");
  files.put("dumps/empty.txt", "");
  std::istringstream stream(input);
  return read_source(argument, files, stream);
}

}  // namespace

TEST_CASE("a source is a file's bytes under the name the user gave") {
  const auto source = read("dumps/monday.txt");
  REQUIRE(source.has_value());
  CHECK(source->name == "dumps/monday.txt");
  CHECK(source->bytes == "text");
  CHECK(source->format.empty());
}

TEST_CASE("a dash is standard input, zero bytes and all") {
  std::string bytes(200'000, 'x');
  bytes[1000] = '\0';
  const auto source = read("-", bytes);
  REQUIRE(source.has_value());
  CHECK(source->name == "-");
  CHECK(source->bytes == bytes);
}

TEST_CASE("an empty source is an error of its own") {
  CHECK(read("dumps/empty.txt").error().code == "NB-S005");
  CHECK(read("-").error().code == "NB-S005");
}

TEST_CASE("a folder is not a source") {
  const auto source = read("dumps");
  REQUIRE_FALSE(source.has_value());
  CHECK(source.error().code == "NB-S002");
  CHECK(source.error().hint == "name the files themselves, as in dumps/*");
}

TEST_CASE("a missing file names the one that was perhaps meant") {
  const auto source = read("dumps/mondy.txt");
  REQUIRE_FALSE(source.has_value());
  CHECK(source.error().code == "NB-S001");
  CHECK(source.error().source == "dumps/mondy.txt");
  CHECK(source.error().hint == "did you mean dumps/monday.txt?");
  CHECK(read("dumps/entirely-different").error().hint.empty());
}
