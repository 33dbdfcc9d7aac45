#include "passes/picture_address.h"

#include <algorithm>
#include <cstdint>

namespace newsbook {
namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape =
        text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0;
    out += escape ? static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2])) : text[i];
    if (escape) i += 2;
  }
  return out;
}

int base64_digit(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+' || c == '-') return 62;
  if (c == '/' || c == '_') return 63;
  return -1;
}

std::string base64_decoded(std::string_view text) {
  std::string out;
  std::uint32_t bits = 0;
  unsigned count = 0;
  for (const char c : text) {
    if (c == '=') break;
    const int digit = base64_digit(c);
    if (digit < 0) continue;
    bits = bits << 6U | static_cast<std::uint32_t>(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>(bits >> count & 0xFFU);
  }
  return out;
}

// "http:", "file:", "C:": letters, digits, '+', '-' and '.' up to a colon (RFC 3986, 3.1).
bool has_scheme(std::string_view address) {
  const std::size_t end = address.find_first_of(":/?#");
  return end != std::string_view::npos && end > 0 && address[end] == ':';
}

// Without "." and "..": nothing when the path is absolute, leaves its folder, or names none of its files.
std::optional<std::string> inner_path(std::string_view path) {
  if (path.starts_with('/') || path.find('\0') != std::string_view::npos) return std::nullopt;
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view part = path.substr(begin, end - begin);
    if (part == "..") {
      if (parts.empty()) return std::nullopt;
      parts.pop_back();
    } else if (!part.empty() && part != ".") {
      parts.push_back(part);
    }
    begin = end + 1;
  }
  if (parts.empty()) return std::nullopt;
  std::string out(parts.front());
  for (std::size_t i = 1; i < parts.size(); ++i) out.append("/").append(parts[i]);
  return out;
}

}  // namespace

std::optional<std::string> data_of_address(std::string_view address) {
  constexpr std::string_view scheme = "data:";
  if (!address.starts_with(scheme)) return std::nullopt;
  const std::size_t comma = address.find(',');
  if (comma == std::string_view::npos) return std::string();
  const std::string_view type = address.substr(scheme.size(), comma - scheme.size());
  const std::string data = percent_decoded(address.substr(comma + 1));
  return type.ends_with(";base64") ? base64_decoded(data) : data;
}

std::vector<std::string> paths_of_address(std::string_view address) {
  std::vector<std::string> paths;
  if (has_scheme(address)) return paths;
  const std::string_view whole = address.substr(0, address.find('#'));
  for (const std::string_view reference : {whole.substr(0, whole.find('?')), whole}) {
    auto path = inner_path(percent_decoded(reference));
    if (path && (paths.empty() || paths.front() != *path)) paths.push_back(std::move(*path));
  }
  return paths;
}

std::string file_name_of_address(std::string_view address) {
  constexpr std::string_view endings[] = {"jpg", "jpeg", "png", "gif", "webp", "avif", "svg"};
  if (!address.starts_with("https://") && !address.starts_with("http://") && !address.starts_with("//"))
    return {};
  const std::string_view path = address.substr(0, address.find_first_of("?#"));
  std::string name = percent_decoded(path.substr(path.rfind('/') + 1));
  std::string ending = name.substr(std::min(name.rfind('.'), name.size() - 1) + 1);
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  const bool picture = std::find(std::begin(endings), std::end(endings), ending) != std::end(endings);
  return picture && inner_path(name) == name && name.find('/') == std::string::npos ? name : std::string();
}

}  // namespace newsbook
