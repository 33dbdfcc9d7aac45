#include "images/picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>
#include <optional>

#include "images/drawing.h"
#include "images/format.h"
#include "images/jpeg.h"
#include "images/vips_library.h"

namespace newsbook {
namespace {

constexpr int jpeg_quality = 85;
constexpr std::size_t photograph = 3;  // its PNG is so many times larger than its JPEG, a drawing's is not
constexpr std::size_t longest_kept_jpeg = 1'500'000;    // bytes; larger ones are compressed more
constexpr std::int64_t pixels_made_alone = 16'000'000;  // larger pictures are decoded one at a time

tl::unexpected<Diagnostic> refuse(const char* code, std::string message) {
  return failure({.severity = Severity::warning, .code = code, .message = std::move(message)});
}

using Image = Vips::Image;

class PictureMaker {
 public:
  PictureMaker(const Vips& vips, std::string_view bytes, PictureFormat format, const PictureFit& fit)
      : vips_(vips), bytes_(bytes), format_(format), fit_(fit) {}

  // Throws VipsFailure when the data are damaged.
  Result<Picture> run() {
    if (format_ == PictureFormat::svg) return draw();
    const Image source = load();
    width_ = vips_.width(source.get());
    height_ = vips_.height(source.get());
    if (std::int64_t{width_} * height_ > max_picture_pixels) {
      return refuse("NB-I003", fmt::format("the picture is too large: {} × {} pixels", width_, height_));
    }
    std::unique_lock<std::mutex> alone;
    if (std::int64_t{width_} * height_ > pixels_made_alone) alone = std::unique_lock(large_pictures());
    if (auto kept = keep_jpeg(source.get())) return std::move(*kept);
    return encode(render(source.get()).get());
  }

 private:
  static std::mutex& large_pictures() {
    static std::mutex one;
    return one;
  }

  static const char* loader(PictureFormat format) {
    switch (format) {
      case PictureFormat::jpeg:
        return "jpegload_buffer";
      case PictureFormat::png:
        return "pngload_buffer";
      case PictureFormat::gif:
        return "gifload_buffer";
      case PictureFormat::webp:
        return "webpload_buffer";
      case PictureFormat::avif:
        return "heifload_buffer";
      case PictureFormat::svg:
        break;
    }
    throw VipsFailure();  // has no pixels
  }

  Image load() const {
    return vips_.load(loader(format_), bytes_, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on",
                      VIPS_FAIL_ON_ERROR);
  }

  bool fits() const { return width_ <= fit_.width && height_ <= fit_.height; }

  // A JPEG that needs no change, once all of it has been decoded to see that it can be.
  std::optional<Picture> keep_jpeg(VipsImage* source) const {
    if (format_ != PictureFormat::jpeg || !fits() || bytes_.size() > longest_kept_jpeg) return std::nullopt;
    const auto facts = jpeg_facts(bytes_);
    if (!facts || !facts->baseline || !facts->plain_colour || !facts->upright) return std::nullopt;
    const bool grey = facts->channels == 1;
    if ((!grey && facts->channels != 3) || (fit_.grey && !grey)) return std::nullopt;
    double mean = 0;
    vips_.call("avg", source, &mean);
    return Picture{"image/jpeg", without_metadata(bytes_), width_, height_, grey};
  }

  // Drawings have no pixels of their own: they are drawn as large as they are shown.
  Result<Picture> draw() const {
    const auto drawing = draw_svg(bytes_, fit_.width, fit_.height, fit_.largest_drawing);
    if (!drawing) return tl::unexpected(drawing.error());
    const Image pixels = vips_.owned(
        vips_.library().image_new_from_memory(drawing->pixels.data(), drawing->pixels.size(), drawing->width,
                                              drawing->height, 3, VIPS_FORMAT_UCHAR));
    const Image image = vips_.change("copy", pixels.get(), "interpretation", VIPS_INTERPRETATION_sRGB);
    return encode(render(image.get()).get());
  }

  Image render(VipsImage* source) const {
    Image image = fitted(source);
    if (vips_.library().image_hasalpha(image.get()) != 0) image = on_white(image.get());
    const bool grey = fit_.grey || vips_.bands(image.get()) < 3;
    image =
        vips_.change("colourspace", image.get(), grey ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB);
    if (vips_.library().image_get_format(image.get()) != VIPS_FORMAT_UCHAR) {
      image = vips_.change("cast", image.get(), VIPS_FORMAT_UCHAR);
    }
    VipsImage* pixels = vips_.library().image_copy_memory(image.get());
    if (pixels == nullptr) throw VipsFailure();
    return vips_.owned(pixels);
  }

  Image fitted(VipsImage* source) const {
    const auto fit = [&](auto... options) {
      return vips_.change("thumbnail_image", source, fit_.width, "height", fit_.height, "size",
                          VIPS_SIZE_DOWN, "linear", TRUE, "fail_on", VIPS_FAIL_ON_ERROR, options...);
    };
    const bool profiled = vips_.library().image_get_typeof(source, VIPS_META_ICC_NAME) != 0 ||
                          vips_.library().image_get_interpretation(source) == VIPS_INTERPRETATION_CMYK;
    return profiled ? fit("export_profile", "srgb") : fit();
  }

  Image on_white(VipsImage* image) const {
    const double white = vips_.library().image_get_format(image) == VIPS_FORMAT_USHORT ? 65535 : 255;
    const Vips::Numbers background = vips_.number(white);
    return vips_.change("flatten", image, "background", background.get());
  }

  // Photographs as JPEG. What was stored without loss as PNG, unless it is a photograph nevertheless.
  Picture encode(VipsImage* image) const {
    Picture picture;
    picture.width = vips_.width(image);
    picture.height = vips_.height(image);
    picture.grey = vips_.bands(image) == 1;
    picture.media_type = "image/jpeg";
    picture.bytes =
        vips_.save("jpegsave_buffer", image, "Q", jpeg_quality, "optimize_coding", TRUE, "strip", TRUE);
    if (format_ == PictureFormat::jpeg || format_ == PictureFormat::avif) return picture;
    std::string png = vips_.save("pngsave_buffer", image, "compression", 9, "filter",
                                 VIPS_FOREIGN_PNG_FILTER_ALL, "strip", TRUE);
    if (png.size() <= picture.bytes.size() * photograph) {
      picture.media_type = "image/png";
      picture.bytes = std::move(png);
    }
    return picture;
  }

  const Vips vips_;
  std::string_view bytes_;
  PictureFormat format_;
  PictureFit fit_;
  int width_ = 0, height_ = 0;  // as stored
};

}  // namespace

Result<Picture> make_picture(std::string_view bytes, const PictureFit& fit) {
  const auto format = picture_format(bytes);
  if (!format) return refuse("NB-I001", "this is no JPEG, PNG, GIF, WebP, AVIF or SVG picture");
  if (bytes.size() > (*format == PictureFormat::svg ? max_svg_bytes : max_picture_bytes)) {
    return refuse("NB-I003", fmt::format("the picture is too large: {} MiB", bytes.size() >> 20U));
  }
  const VipsLibrary* vips = vips_library();
  if (vips == nullptr) {
    return refuse("NB-I004", "libvips (libvips.so.42), which reads pictures, is not installed");
  }
  try {
    return PictureMaker(Vips(*vips), bytes, *format, fit).run();
  } catch (const VipsFailure&) {
    // libvips keeps one text for all threads, so that it may be of another picture: it is not shown.
    vips->error_clear();
    return refuse("NB-I002", "the picture is damaged");
  }
}

std::string libvips_version() { return VIPS_VERSION; }

}  // namespace newsbook
