#include "app/publish.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace newsbook;
namespace fs = std::filesystem;

namespace {

// A folder of the test's own, gone at its end.
struct Folder {
  fs::path path;
  Folder() {
    std::string name = (fs::temp_directory_path() / "newsbook-XXXXXX").string();
    path = ::mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path); }
  std::string operator/(const std::string& name) const { return (path / name).string(); }
  void write(const std::string& name, const std::string& content) const {
    std::ofstream(path / name) << content;
  }
  std::string read(const std::string& name) const {
    std::ostringstream out;
    out << std::ifstream(path / name).rdbuf();
    return out.str();
  }
  std::size_t files() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
  }
};

Target target(const std::string& path) { return find_target(path).value(); }

}  // namespace

TEST_CASE("outputs replace what was there and leave nothing else") {
  const Folder folder;
  folder.write("a", "old a");
  const std::vector<Output> outputs = {{target(folder / "a"), "new a"}, {target(folder / "b"), "new b"}};
  REQUIRE(publish(outputs));
  CHECK(folder.read("a") == "new a");
  CHECK(folder.read("b") == "new b");
  CHECK(folder.files() == 2);
}

TEST_CASE("the mode of a file stays, and a new one follows the umask") {
  const Folder folder;
  folder.write("a", "old");
  fs::permissions(folder / "a", fs::perms(0640));
  const mode_t before = ::umask(027);
  const std::vector<Output> outputs = {{target(folder / "a"), "new"}, {target(folder / "b"), "new"}};
  REQUIRE(publish(outputs));
  ::umask(before);
  CHECK(fs::status(folder / "a").permissions() == fs::perms(0640));
  CHECK(fs::status(folder / "b").permissions() == fs::perms(0640));
}

TEST_CASE("a link's file is replaced, not the link, through several and to a file not there yet") {
  const Folder folder;
  folder.write("file", "old");
  fs::create_symlink("file", folder / "one");
  fs::create_symlink(folder / "one", folder / "two");
  fs::create_symlink("later", folder / "three");
  const std::vector<Output> outputs = {{target(folder / "two"), "new"}, {target(folder / "three"), "born"}};
  REQUIRE(publish(outputs));
  CHECK(fs::is_symlink(folder / "two"));
  CHECK(fs::is_symlink(folder / "three"));
  CHECK(folder.read("file") == "new");
  CHECK(folder.read("later") == "born");
}

TEST_CASE("links in a circle are an error, not a hang") {
  const Folder folder;
  fs::create_symlink("two", folder / "one");
  fs::create_symlink("one", folder / "two");
  CHECK(find_target(folder / "one").error().code == "NB-A022");
}

TEST_CASE("if one output fails, the other's old file is there, byte for byte") {
  const Folder folder;
  folder.write("a", "old a");
  std::vector<Output> outputs = {{target(folder / "a"), "new a"}, {target(folder / "b"), "new b"}};
  SECTION("when its folder is gone") { outputs[1].target.path = folder / "gone/b"; }
  SECTION("when it turns out a device that takes nothing") { outputs[1].target = target("/dev/full"); }
  SECTION("when a folder has come to stand at its name, after the first rename") {
    fs::create_directory(folder / "b");
    folder.write("b/c", "");
  }
  const bool folder_there = fs::exists(folder / "b");
  const auto published = publish(outputs);
  REQUIRE_FALSE(published);
  CHECK(published.error().code == (folder_there ? "NB-A023" : "NB-A022"));
  CHECK(folder.read("a") == "old a");
  CHECK(folder.files() == (folder_there ? 2U : 1U));
}

TEST_CASE("a first output that was not there before is gone again when the second fails") {
  const Folder folder;
  const std::vector<Output> outputs = {{target(folder / "a"), "new a"}, {target(folder / "b"), "new b"}};
  fs::create_directory(folder / "b");
  folder.write("b/c", "");
  REQUIRE_FALSE(publish(outputs));
  CHECK_FALSE(fs::exists(folder / "a"));
  CHECK(folder.files() == 1);
}

TEST_CASE("what cannot be a target is refused before any work") {
  const Folder folder;
  CHECK(find_target(folder / ".").error().code == "NB-A020");
  CHECK(find_target(folder / "none/a").error().code == "NB-A021");
  folder.write("file", "");
  CHECK(find_target(folder / "file/a").error().code == "NB-A021");
  CHECK(target("/dev/full").direct);
  CHECK(target("/dev/stdout").direct);
  CHECK_FALSE(target(folder / "file").direct);
}

TEST_CASE("places are the same however they are spelled") {
  const Folder folder;
  folder.write("file", "");
  fs::create_directory(folder / "sub");
  fs::create_symlink(folder.path, folder / "sub/up");
  fs::create_symlink("file", folder / "link");
  fs::create_hard_link(folder / "file", folder / "hard");
  const Target file = target(folder / "file");
  for (const char* name : {"sub/../file", "sub/up/file", "link", "hard", "./file"}) {
    CHECK(same_place(file, target(folder / name)));
    CHECK(is_input(file, folder / name));
  }
  CHECK(same_place(target(folder / "new"), target(folder / "sub/up/new")));
  CHECK_FALSE(same_place(target(folder / "new"), target(folder / "newer")));
  CHECK_FALSE(is_input(file, folder / "other"));
  CHECK_FALSE(is_input(target("/dev/null"), "/dev/null"));
}
