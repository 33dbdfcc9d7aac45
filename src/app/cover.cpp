#include "app/cover.h"

#include "draw/draw.h"
#include "images/picture.h"
#include "layout/cover.h"

namespace newsbook {
namespace {

// So large that the drawing's scale is a whole number of pixels a point.
constexpr Length page_width = Length::points(cover_width / 4), page_height = Length::points(cover_height / 4);

}  // namespace

std::optional<Picture> read_cover(const Options& options, const Files& files, Diagnostics& diagnostics) {
  if (options.cover.empty()) return std::nullopt;
  const PictureFit fit{cover_width, cover_height, options.grayscale};
  auto picture = files.read(options.cover, max_picture_bytes).and_then([&](const std::string& bytes) {
    return make_picture(bytes, fit);
  });
  if (picture) return std::move(*picture);
  Diagnostic why = std::move(picture).error();
  why.severity = Severity::warning;
  why.source = options.cover;
  why.hint = "the book has a cover of the theme's instead; --cover takes a JPEG, PNG, GIF, WebP, AVIF or SVG";
  diagnostics.add(std::move(why));
  return std::nullopt;
}

Result<Picture> draw_cover(const LayoutInput& input) {
  const PageBatch cover = lay_out_cover(input, page_width, page_height);
  return draw_page(cover.pages.front(), cover_width);
}

}  // namespace newsbook
