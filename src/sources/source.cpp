#include "sources/source.h"

#include <algorithm>
#include <string_view>

#include "base/nearest.h"

namespace newsbook {
namespace {

// For a file that is not there: the name beside it that was perhaps meant.
std::string similar_file(const std::string& path, const Files& files) {
  const std::size_t name = path.rfind('/') + 1;  // 0 without a slash
  const std::string parent = path.substr(0, name);
  const std::vector<std::string> names = files.list(parent.empty() ? "." : parent);
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const auto found = nearest(std::string_view(path).substr(name), candidates);
  return found ? parent + *found : std::string();
}

Result<std::string> read_stream(std::istream& stream) {
  std::string content;
  std::size_t used = 0;
  while (stream) {
    content.resize(std::max<std::size_t>(2 * used, 65536));
    stream.read(content.data() + used, static_cast<std::streamsize>(content.size() - used));
    used += static_cast<std::size_t>(stream.gcount());
    if (used > max_source_bytes) {
      return failure(
          {.code = "NB-S004",
           .message = "larger than the limit of " + std::to_string(max_source_bytes >> 20) + " MiB",
           .source = "-"});
    }
  }
  if (stream.bad()) return failure({.code = "NB-S003", .message = "cannot be read", .source = "-"});
  content.resize(used);
  return content;
}

}  // namespace

Result<Source> read_source(const std::string& argument, const Files& files, std::istream& standard_input) {
  Result<std::string> bytes =
      argument == "-" ? read_stream(standard_input) : files.read(argument, max_source_bytes);
  if (!bytes) {
    Diagnostic diagnostic = std::move(bytes).error();
    if (diagnostic.code == "NB-S002") {
      diagnostic.message = "the folder holds no file that newsbook knows by its name";
      diagnostic.hint =
          "name the files themselves, as in " + argument + (argument.ends_with('/') ? "*" : "/*");
    }
    if (diagnostic.code == "NB-S001") {
      const std::string similar = similar_file(argument, files);
      if (!similar.empty()) diagnostic.hint = "did you mean " + similar + "?";
    }
    return failure(std::move(diagnostic));
  }
  if (bytes->empty()) return failure({.code = "NB-S005", .message = "the file is empty", .source = argument});
  return Source{.name = argument, .bytes = std::move(*bytes), .charset = {}, .format = {}};
}

}  // namespace newsbook
