#include "base/files.h"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

using namespace newsbook;
namespace fs = std::filesystem;

namespace {

// A folder of the test's own, gone at its end.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "newsbook-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path_); }
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  void write(const std::string& name, const std::string& content) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << content;
  }

 private:
  fs::path path_;
};

void check_both(const Files& files, const std::string& root) {
  CHECK(files.kind(root + "/b.txt") == FileKind::regular);
  CHECK(files.kind(root + "/sub") == FileKind::folder);
  CHECK(files.kind(root + "/su") == FileKind::missing);
  CHECK(files.list(root) == std::vector<std::string>{"a.txt", "b.txt", "sub", "sub-b"});
  CHECK(files.list(root + "/none").empty());
  CHECK(files.read(root + "/b.txt", 100).value() == std::string("b\0b", 3));
  CHECK(files.read(root + "/b.txt", 3).has_value());
  CHECK(files.read(root + "/b.txt", 2).error().code == "NB-S004");
  CHECK(files.read(root + "/none", 2).error().code == "NB-S001");
  CHECK(files.read(root + "/b.txt/c", 2).error().code == "NB-S001");
  CHECK(files.read(root + "/sub", 2).error().code == "NB-S002");
  CHECK(files.read(root + "/sub", 2).error().source == root + "/sub");
}

}  // namespace

TEST_CASE("files on disk and in memory answer alike") {
  const Folder folder;
  MemoryFiles memory;
  for (const auto& [name, content] :
       std::vector<std::pair<std::string, std::string>>{{"b.txt", std::string("b\0b", 3)},
                                                        {"a.txt", ""},
                                                        {"sub/c", "c"},
                                                        {"sub-b", "d"},
                                                        {"sub/d", "e"}}) {
    folder.write(name, content);
    memory.put("/root/" + name, content);
  }
  check_both(DiskFiles(), folder / ".");
  check_both(memory, "/root");
}

TEST_CASE("what has no size is read to its end") {
  const auto version = DiskFiles().read("/proc/self/status", 1 << 20);
  REQUIRE(version.has_value());
  CHECK(version->find("Name:") == 0);
  CHECK(DiskFiles().kind("/dev/null") == FileKind::other);
  CHECK(DiskFiles().read("/dev/null", 10).value().empty());
  CHECK(DiskFiles().read("/dev/zero", 1 << 20).error().code == "NB-S004");
}

TEST_CASE("a large file is read whole") {
  const Folder folder;
  const std::string content(300'000, 'x');
  folder.write("large", content);
  CHECK(DiskFiles().read(folder / "large", 1 << 20).value() == content);
}

TEST_CASE("an errno's text is part of a sentence") { CHECK(error_text(EACCES) == "permission denied"); }

TEST_CASE("what a source names is read below its folder only, and through no link") {
  const Folder folder;
  folder.write("page/a b.jpg", "picture");
  folder.write("page/files/c.jpg", "deeper");
  folder.write("secret", "secret");
  fs::create_symlink(folder / "secret", folder / "page/link");
  fs::create_symlink(folder / "page/files/c.jpg", folder / "page/inner-link");
  fs::create_directory_symlink(folder / "", folder / "page/out");
  REQUIRE(::mkfifo((folder / "page/pipe").c_str(), 0600) == 0);
  MemoryFiles memory;
  memory.put(folder / "page/a b.jpg", "picture");
  memory.put(folder / "page/files/c.jpg", "deeper");
  memory.put(folder / "secret", "secret");
  const DiskFiles disk;
  const std::string page = folder / "page";
  for (const Files* files : std::initializer_list<const Files*>{&disk, &memory}) {
    CHECK(files->read_below(page, "a b.jpg", 100).value() == "picture");
    CHECK(files->read_below(page, "files/c.jpg", 100).value() == "deeper");
    CHECK(files->read_below(page, "a b.jpg", 3).error().code == "NB-S004");
    for (const std::string path :
         {"../secret", "files/../../secret", "/etc/passwd", "", ".", "..", "files", "files/", "files//c.jpg",
          "link", "inner-link", "out/secret", "pipe", "none/c.jpg", "a b.jpg/c.jpg"}) {
      CAPTURE(path);
      CHECK_FALSE(files->read_below(page, path, 100));
    }
    CHECK_FALSE(files->read_below(page, std::string("a b.jpg\0", 8), 100));
  }
}
