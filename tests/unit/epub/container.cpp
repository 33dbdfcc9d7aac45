#include "epub/container.h"

#include <tbb/global_control.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <random>

#include "epub_file.h"

namespace newsbook {
namespace {

constexpr std::int64_t moment = 1700000001;  // 2023-11-14T22:13:21Z

std::vector<PackedFile> some_files() {
  std::mt19937 random(1);
  std::string noise;
  for (int i = 0; i < 300000; ++i) noise += static_cast<char>(random());
  std::vector<PackedFile> files = {{"EPUB/b.xhtml", std::string(100000, 'b')},
                                   {"EPUB/a.xhtml", "<p>short</p>"},
                                   {"EPUB/empty.css", ""},
                                   {"EPUB/noise.jpg", noise},
                                   {"META-INF/container.xml", "<container/>"}};
  for (int i = 0; i < 50; ++i) files.push_back({"EPUB/n" + std::to_string(i), noise.substr(i, 5000)});
  return files;
}

TEST_CASE("mimetype is first, stored, and without extra field") {
  const std::string bytes = pack(some_files(), moment).value();
  const std::string type = "application/epub+zip";
  REQUIRE(bytes.size() > 58);
  CHECK(bytes.substr(0, 4) == "PK\x03\x04");
  CHECK(bytes.substr(8, 2) == std::string(2, '\0'));           // stored
  CHECK(bytes.substr(26, 4) == std::string("\x08\0\0\0", 4));  // name of 8 bytes, no extra field
  CHECK(bytes.substr(30, 28) == "mimetype" + type);
}

TEST_CASE("every file comes back whole, META-INF before the rest, the rest by name") {
  const std::vector<PackedFile> files = some_files();
  const test::EpubFile zip(pack(files, moment).value());
  REQUIRE(zip.names().size() == files.size() + 1);
  for (const PackedFile& file : files) CHECK(zip.content(file.name) == file.bytes);
  CHECK(zip.names()[1] == "META-INF/container.xml");
  CHECK(std::is_sorted(zip.names().begin() + 2, zip.names().end()));
}

TEST_CASE("what shrinks is deflated, what does not is stored") {
  const std::string bytes = pack(some_files(), moment).value();
  const test::EpubFile zip(bytes);
  CHECK(zip.is_deflated("EPUB/b.xhtml"));
  CHECK_FALSE(zip.is_deflated("EPUB/noise.jpg"));
  CHECK(bytes.size() < 620000);  // of which 550 KB are noise; the rest is 100 KB of one letter
}

TEST_CASE("the time is the given one in UTC, within the years that zip knows") {
  const auto field = [](std::int64_t seconds) {
    const std::string bytes = pack({{"a", "a"}}, seconds).value();
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    return std::pair(at(10) | at(11) << 8, at(12) | at(13) << 8);
  };
  CHECK(field(moment) == std::pair(22 << 11 | 13 << 5 | 10, (2023 - 1980) << 9 | 11 << 5 | 14));
  CHECK(field(0) == std::pair(0, 1 << 5 | 1));
  CHECK(field(std::int64_t{1} << 40) == std::pair(23 << 11 | 59 << 5 | 29, 127 << 9 | 12 << 5 | 31));
}

TEST_CASE("a container's bytes do not depend on the number of threads") {
  const auto with = [](int threads) {
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
    tbb::task_arena arena(threads);
    return arena.execute([] { return pack(some_files(), moment).value(); });
  };
  const std::string one = with(1);
  CHECK(with(4) == one);
  CHECK(with(7) == one);
}

TEST_CASE("two files of one name are refused") {
  const auto packed = pack({{"a", "1"}, {"a", "2"}}, moment);
  REQUIRE_FALSE(packed);
  CHECK(packed.error().code == "NB-E002");
}

}  // namespace
}  // namespace newsbook
