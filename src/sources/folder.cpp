#include "sources/folder.h"

#include <algorithm>

namespace newsbook {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view take_number(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_digit(text[end])) ++end;
  return text.substr(0, end);
}

std::string_view without_zeros(std::string_view number) {
  return number.substr(std::min(number.find_first_not_of('0'), number.size()));
}

std::string_view extension_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? std::string_view() : name.substr(dot + 1);
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

bool is_page(std::string_view name) {
  const std::string extension = lower(extension_of(name));
  return extension == "html" || extension == "htm" || extension == "xhtml";
}

// What browsers call the folder with a saved page's pictures, after the page's name.
bool is_companion(std::string_view folder, const std::vector<std::string>& names) {
  constexpr std::string_view endings[] = {"_files",    ".files",     "-Dateien",   "_fichiers", "_archivos",
                                          "_arquivos", "_ficheiros", "_bestanden", "-filer",    "_soubory"};
  return std::any_of(std::begin(endings), std::end(endings), [&](std::string_view ending) {
    if (!folder.ends_with(ending)) return false;
    const std::string_view stem = folder.substr(0, folder.size() - ending.size());
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
      return is_page(name) && name.substr(0, name.rfind('.')) == stem;
    });
  });
}

class FolderWalk {
 public:
  FolderWalk(const Files& files, std::span<const std::string_view> extensions)
      : files_(files), extensions_(extensions) {}

  std::vector<std::string> run(const std::string& folder) {
    visit(folder, 0);
    return std::move(found_);
  }

 private:
  void visit(const std::string& folder, std::size_t depth) {
    std::vector<std::string> names = files_.list(folder);
    std::sort(names.begin(), names.end(), comes_before);
    std::vector<std::string> folders;
    for (const std::string& name : names) {
      if (name.starts_with('.')) continue;
      std::string path = folder;
      if (!path.ends_with('/')) path += '/';
      path += name;
      const FileKind kind = files_.kind(path);
      if (kind == FileKind::folder && !files_.is_link(path) && !is_companion(name, names)) {
        folders.push_back(std::move(path));
      } else if (kind == FileKind::regular && is_wanted(name) && found_.size() < max_folder_files) {
        found_.push_back(std::move(path));
      }
    }
    if (depth == max_folder_depth) return;
    for (const std::string& path : folders) visit(path, depth + 1);
  }

  bool is_wanted(std::string_view name) const {
    const std::string extension = lower(extension_of(name));
    return std::find(extensions_.begin(), extensions_.end(), extension) != extensions_.end();
  }

  const Files& files_;
  std::span<const std::string_view> extensions_;
  std::vector<std::string> found_;
};

}  // namespace

bool comes_before(std::string_view a, std::string_view b) {
  const std::string_view whole_a = a;
  const std::string_view whole_b = b;
  while (!a.empty() && !b.empty()) {
    const std::string_view first = take_number(a);
    const std::string_view second = take_number(b);
    if (first.empty() || second.empty()) {
      if (a[0] != b[0]) return static_cast<unsigned char>(a[0]) < static_cast<unsigned char>(b[0]);
      a.remove_prefix(1);
      b.remove_prefix(1);
      continue;
    }
    const std::string_view x = without_zeros(first);
    const std::string_view y = without_zeros(second);
    if (x != y) return x.size() != y.size() ? x.size() < y.size() : x < y;
    a.remove_prefix(first.size());
    b.remove_prefix(second.size());
  }
  if (a.empty() != b.empty()) return a.empty();
  return whole_a < whole_b;
}

std::vector<std::string> expand_folders(const std::vector<std::string>& arguments, const Files& files,
                                        std::span<const std::string_view> extensions) {
  std::vector<std::string> expanded;
  for (const std::string& argument : arguments) {
    std::vector<std::string> found;
    if (argument != "-" && files.kind(argument) == FileKind::folder)
      found = FolderWalk(files, extensions).run(argument);
    if (found.empty()) found.push_back(argument);
    std::move(found.begin(), found.end(), std::back_inserter(expanded));
  }
  return expanded;
}

}  // namespace newsbook
