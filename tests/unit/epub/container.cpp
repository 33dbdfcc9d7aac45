#include "epub/container.h"

#include <tbb/task_arena.h>
#include <zip.h>

#include <catch2/catch.hpp>
#include <memory>
#include <random>

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

struct Opened {
  explicit Opened(const std::string& bytes) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    archive.reset(zip_open_from_source(source, ZIP_CHECKCONS, nullptr));
  }
  std::string read(const char* name) const {
    zip_stat_t status;
    REQUIRE(zip_stat(archive.get(), name, 0, &status) == 0);
    std::string bytes(status.size, '\0');
    zip_file_t* file = zip_fopen(archive.get(), name, 0);
    REQUIRE(file != nullptr);
    REQUIRE(zip_fread(file, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
    char more = 0;
    REQUIRE(zip_fread(file, &more, 1) == 0);  // the checksum is compared at the end
    zip_fclose(file);
    return bytes;
  }
  struct Close {
    void operator()(zip_t* opened) const { zip_discard(opened); }
  };
  std::unique_ptr<zip_t, Close> archive;
};

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
  const std::string bytes = pack(files, moment).value();
  const Opened zip(bytes);
  REQUIRE(zip.archive != nullptr);
  REQUIRE(zip_get_num_entries(zip.archive.get(), 0) == static_cast<zip_int64_t>(files.size() + 1));
  for (const PackedFile& file : files) CHECK(zip.read(file.name.c_str()) == file.bytes);
  CHECK(zip_get_name(zip.archive.get(), 1, 0) == std::string("META-INF/container.xml"));
  for (std::size_t i = 3; i <= files.size(); ++i) {
    const std::string before = zip_get_name(zip.archive.get(), i - 1, 0);
    CHECK(before < zip_get_name(zip.archive.get(), i, 0));
  }
}

TEST_CASE("what shrinks is deflated, what does not is stored") {
  const std::string bytes = pack(some_files(), moment).value();
  const Opened zip(bytes);
  zip_stat_t status;
  REQUIRE(zip_stat(zip.archive.get(), "EPUB/b.xhtml", 0, &status) == 0);
  CHECK(status.comp_method == ZIP_CM_DEFLATE);
  CHECK(status.comp_size < 1000);
  REQUIRE(zip_stat(zip.archive.get(), "EPUB/noise.jpg", 0, &status) == 0);
  CHECK(status.comp_method == ZIP_CM_STORE);
  CHECK(status.comp_size == status.size);
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

TEST_CASE("the bytes do not depend on the number of threads") {
  const auto with = [](int threads) {
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
