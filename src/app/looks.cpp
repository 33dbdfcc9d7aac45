#include "app/looks.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "base/nearest.h"

namespace newsbook {
namespace {

constexpr std::string_view extension = ".css";

// Whether the user means a file rather than one of newsbook's own themes.
bool is_file_name(const std::string& theme) {
  return theme.ends_with(extension) || theme.find('/') != std::string::npos;
}

tl::unexpected<Diagnostic> unknown_theme(const std::string& theme, const std::string& folder,
                                         const Files& files) {
  std::vector<std::string> names;
  for (const std::string& file : files.list(folder)) {
    if (file.ends_with(extension)) names.push_back(file.substr(0, file.size() - extension.size()));
  }
  const auto near = nearest(theme, std::vector<std::string_view>(names.begin(), names.end()));
  return failure(
      {.code = "NB-A007",
       .message = fmt::format("there is no theme \"{}\"", theme),
       .hint = near ? fmt::format("did you mean {}?", *near)
                    : fmt::format("one of {}, or a file: ./{}.css", fmt::join(names, ", "), theme)});
}

Result<Theme> load_theme(const Options& options, const std::string& folder, const Files& files) {
  std::string path = options.theme;
  if (!is_file_name(options.theme)) {
    path = fmt::format("{}/{}{}", folder, options.theme, extension);
    if (files.kind(path) == FileKind::missing) return unknown_theme(options.theme, folder, files);
  }
  auto css = files.read(path, max_style_bytes);
  if (!css) return failure(std::move(css).error());
  auto theme = parse_theme(*css, path);
  if (!theme) return theme;
  apply_device(*theme, *options.device, options.page);
  if (!options.font.empty()) theme->set_font(options.font);
  if (options.grayscale) theme->set_grey();
  return theme;
}

Result<FontCatalog> load_catalog(const std::string& folder, const Files& files) {
  const std::string path = folder + "/fonts.css";
  auto css = files.read(path, max_style_bytes);
  if (!css) return failure(std::move(css).error());
  return parse_font_catalog(*css, path);
}

}  // namespace

Result<Looks> load_looks(const Options& options, const std::string& data, const Files& files) {
  auto theme = load_theme(options, data + "/styles", files);
  if (!theme) return failure(std::move(theme).error());
  const std::string font_folder = data + "/fonts";
  auto fonts = load_catalog(font_folder, files);
  if (!fonts) return failure(std::move(fonts).error());
  return Looks{std::move(*theme), std::move(*fonts), font_folder};
}

}  // namespace newsbook
