#include "sources/folder.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

using namespace newsbook;

namespace {

using Paths = std::vector<std::string>;

constexpr std::string_view extensions[] = {"txt", "html"};

Paths expand(const Paths& arguments, const Paths& there) {
  MemoryFiles files;
  for (const std::string& path : there) files.put(path, "text");
  return expand_folders(arguments, files, extensions);
}

}  // namespace

TEST_CASE("a folder stands for the files in it and below it, files before folders, in the order of names") {
  CHECK(expand({"week"}, {"week/b.txt", "week/a.TXT", "week/tuesday/1.html", "week/monday/2.txt"}) ==
        Paths{"week/a.TXT", "week/b.txt", "week/monday/2.txt", "week/tuesday/1.html"});
  CHECK(expand({"b.txt", "week/", "-"}, {"b.txt", "week/a.txt"}) == Paths{"b.txt", "week/a.txt", "-"});
}

TEST_CASE("numbers in names count by their value") {
  CHECK(expand({"w"}, {"w/10.txt", "w/9.txt", "w/009.txt", "w/1.txt", "w/part 2b.txt", "w/part 10a.txt"}) ==
        Paths{"w/1.txt", "w/009.txt", "w/9.txt", "w/10.txt", "w/part 2b.txt", "w/part 10a.txt"});
  CHECK(comes_before("a", "a1"));
  CHECK(comes_before("99999999999999999999998", "99999999999999999999999"));
  CHECK_FALSE(comes_before("a", "a"));
}

TEST_CASE("what is no article's file is passed over") {
  CHECK(expand({"w"}, {"w/a.txt", "w/.hidden.txt", "w/.git/b.txt", "w/picture.png", "w/html", "w/.txt"}) ==
        Paths{"w/a.txt"});
  CHECK(expand({"w"}, {"w/Page.html", "w/Page_files/frame.html", "w/Other_files/b.html"}) ==
        Paths{"w/Page.html", "w/Other_files/b.html"});
}

TEST_CASE("a folder without such files, and what is no folder, stay as they are") {
  CHECK(expand({"w", "missing", "a.png"}, {"w/picture.png", "a.png"}) == Paths{"w", "missing", "a.png"});
}

TEST_CASE("links to folders are not followed, so that no loop is") {
  namespace fs = std::filesystem;
  const fs::path top = fs::temp_directory_path() / "newsbook-folder-test";
  fs::remove_all(top);
  fs::create_directories(top / "below");
  std::ofstream(top / "below" / "a.txt") << "text";
  fs::create_directory_symlink(top, top / "below" / "loop");
  fs::create_symlink(top / "below" / "a.txt", top / "b.txt");
  CHECK(expand_folders({top.string()}, DiskFiles(), extensions) ==
        Paths{(top / "b.txt").string(), (top / "below" / "a.txt").string()});
  fs::remove_all(top);
}
