// Reading files through an interface, so that every module can be tested without a disk.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/result.h"

namespace newsbook {

// What the system says of an errno value, as part of a message: "permission denied".
std::string error_text(int error);

enum class FileKind { missing, regular, folder, other };

class Files {
 public:
  virtual ~Files() = default;
  virtual FileKind kind(const std::string& path) const = 0;  // of what a link leads to
  virtual bool is_link(const std::string& path) const = 0;
  // The whole content. Fails (NB-S001 … NB-S004) when missing, a folder, unreadable, or longer than limit
  // bytes.
  virtual Result<std::string> read(const std::string& path, std::uint64_t limit) const = 0;
  // The same of a file below a folder, for paths that a source gives: path is relative, and holds no "..".
  // Links are not followed, so that what is read lies in the folder. Fails (NB-S001, NB-S003, NB-S004), as
  // what is no regular file does.
  virtual Result<std::string> read_below(const std::string& folder, const std::string& path,
                                         std::uint64_t limit) const = 0;
  // Names (not paths) in a folder, sorted by bytes; empty when there is none.
  virtual std::vector<std::string> list(const std::string& folder) const = 0;
};

class DiskFiles final : public Files {
 public:
  FileKind kind(const std::string& path) const override;
  bool is_link(const std::string& path) const override;
  Result<std::string> read(const std::string& path, std::uint64_t limit) const override;
  Result<std::string> read_below(const std::string& folder, const std::string& path,
                                 std::uint64_t limit) const override;
  std::vector<std::string> list(const std::string& folder) const override;
};

class MemoryFiles final : public Files {
 public:
  void put(const std::string& path, std::string content) { content_[path] = std::move(content); }
  FileKind kind(const std::string& path) const override;
  bool is_link(const std::string& /*path*/) const override { return false; }
  Result<std::string> read(const std::string& path, std::uint64_t limit) const override;
  Result<std::string> read_below(const std::string& folder, const std::string& path,
                                 std::uint64_t limit) const override;
  std::vector<std::string> list(const std::string& folder) const override;

 private:
  std::map<std::string, std::string> content_;
};

}  // namespace newsbook
