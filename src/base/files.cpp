#include "base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "base/descriptor.h"

namespace newsbook {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Diagnostic> missing(const std::string& path) {
  return failure({.code = "NB-S001", .message = "there is no such file", .source = path});
}
tl::unexpected<Diagnostic> is_folder(const std::string& path) {
  return failure({.code = "NB-S002", .message = "this is a folder, not a file", .source = path});
}
tl::unexpected<Diagnostic> unreadable(const std::string& path, int error) {
  if (error == ENOENT || error == ENOTDIR) return missing(path);
  if (error == EISDIR) return is_folder(path);
  return failure({.code = "NB-S003", .message = "cannot be read: " + error_text(error), .source = path});
}
tl::unexpected<Diagnostic> too_large(const std::string& path, std::uint64_t limit) {
  return failure({.code = "NB-S004",
                  .message = "larger than the limit of " + std::to_string(limit >> 20) + " MiB",
                  .source = path});
}

// Whether a relative path names something below where it starts, part by part.
bool stays_below(std::string_view path) {
  if (path.find('\0') != std::string_view::npos) return false;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view part = path.substr(begin, end - begin);
    if (part.empty() || part == "." || part == "..") return false;
    begin = end + 1;
  }
  return true;
}

// The size is only a first guess: pipes and /proc have none, and a file may grow while it is read.
Result<std::string> read_all(const Descriptor& file, off_t size, const std::string& path,
                             std::uint64_t limit) {
  std::string content;
  std::size_t used = 0;
  content.resize(static_cast<std::size_t>(
      std::min<std::uint64_t>(limit, static_cast<std::uint64_t>(std::max<off_t>(size, 0))) + 1));
  for (;;) {
    if (used == content.size()) content.resize(content.size() + std::max<std::size_t>(used, 65536));
    const ssize_t got = ::read(file.get(), content.data() + used, content.size() - used);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return unreadable(path, errno);
    used += static_cast<std::size_t>(got);
    if (used > limit) return too_large(path, limit);
    if (got == 0) break;
  }
  content.resize(used);
  return content;
}

}  // namespace

std::string error_text(int error) {
  std::string text = std::generic_category().message(error);
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

FileKind DiskFiles::kind(const std::string& path) const {
  std::error_code error;
  switch (fs::status(path, error).type()) {
    case fs::file_type::none:
    case fs::file_type::not_found:
      return FileKind::missing;
    case fs::file_type::regular:
      return FileKind::regular;
    case fs::file_type::directory:
      return FileKind::folder;
    default:
      return FileKind::other;
  }
}

bool DiskFiles::is_link(const std::string& path) const {
  std::error_code error;
  return fs::is_symlink(fs::symlink_status(path, error));
}

Result<std::string> DiskFiles::read(const std::string& path, std::uint64_t limit) const {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.is_open()) return unreadable(path, errno);
  struct stat status = {};
  if (::fstat(file.get(), &status) != 0) return unreadable(path, errno);
  if (S_ISDIR(status.st_mode)) return is_folder(path);
  return read_all(file, status.st_size, path, limit);
}

Result<std::string> DiskFiles::read_below(const std::string& folder, const std::string& path,
                                          std::uint64_t limit) const {
  const std::string name = folder.empty() ? path : folder + "/" + path;
  if (!stays_below(path)) return missing(name);
  Descriptor place(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  std::size_t begin = 0;
  for (std::size_t end = path.find('/'); place.is_open() && end != std::string::npos;
       begin = end + 1, end = path.find('/', begin)) {
    const std::string part = path.substr(begin, end - begin);
    place = Descriptor(::openat(place.get(), part.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  }
  if (!place.is_open()) return unreadable(name, errno);
  // A pipe that nobody writes to must not make us wait.
  const Descriptor file(
      ::openat(place.get(), path.c_str() + begin, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
  if (!file.is_open()) return unreadable(name, errno);
  struct stat status = {};
  if (::fstat(file.get(), &status) != 0) return unreadable(name, errno);
  if (!S_ISREG(status.st_mode)) return missing(name);
  return read_all(file, status.st_size, name, limit);
}

std::vector<std::string> DiskFiles::list(const std::string& folder) const {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    names.push_back(entry->path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

FileKind MemoryFiles::kind(const std::string& path) const {
  if (content_.contains(path)) return FileKind::regular;
  const std::string prefix = path.ends_with('/') ? path : path + "/";
  const auto below = content_.lower_bound(prefix);
  return below != content_.end() && below->first.starts_with(prefix) ? FileKind::folder : FileKind::missing;
}

Result<std::string> MemoryFiles::read(const std::string& path, std::uint64_t limit) const {
  const auto found = content_.find(path);
  if (found == content_.end()) {
    if (kind(path) == FileKind::folder) return is_folder(path);
    return missing(path);
  }
  if (found->second.size() > limit) return too_large(path, limit);
  return found->second;
}

Result<std::string> MemoryFiles::read_below(const std::string& folder, const std::string& path,
                                            std::uint64_t limit) const {
  const std::string name = folder.empty() ? path : folder + "/" + path;
  if (!stays_below(path) || kind(name) != FileKind::regular) return missing(name);
  return read(name, limit);
}

std::vector<std::string> MemoryFiles::list(const std::string& folder) const {
  const std::string prefix = folder.ends_with('/') ? folder : folder + "/";
  std::vector<std::string> names;
  for (auto entry = content_.lower_bound(prefix); entry != content_.end() && entry->first.starts_with(prefix);
       ++entry) {
    std::string name = entry->first.substr(prefix.size());
    name.resize(std::min(name.find('/'), name.size()));
    names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace newsbook
