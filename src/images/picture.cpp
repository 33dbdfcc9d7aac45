#include "images/picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>
#include <vips/vips8>

#include "images/format.h"
#include "images/jpeg.h"

namespace newsbook {
namespace {

using vips::VImage;

constexpr int jpeg_quality = 85;
constexpr std::size_t photograph = 3;  // its PNG is so many times larger than its JPEG, a drawing's is not
constexpr std::size_t longest_kept_jpeg = 1'500'000;    // bytes; larger ones are compressed more
constexpr std::int64_t pixels_made_alone = 16'000'000;  // larger pictures are decoded one at a time

// Only what is named here can read what comes off the web.
void allow_loaders() {
  vips_operation_block_set("VipsForeignLoad", TRUE);
  for (const char* loader : {"VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadNsgif",
                             "VipsForeignLoadWebp", "VipsForeignLoadHeif", "VipsForeignLoadSvg"}) {
    vips_operation_block_set(loader, FALSE);
  }
}

// Once a process. No operation is kept for later, each runs in the thread that asks for it, and libraries
// below say nothing on standard error.
bool start_vips() {
  static const bool started = [] {
    g_log_set_default_handler([](const gchar*, GLogLevelFlags, const gchar*, gpointer) {}, nullptr);
    if (VIPS_INIT("newsbook") != 0) return false;
    vips_cache_set_max(0);
    vips_concurrency_set(1);
    allow_loaders();
    return true;
  }();
  return started;
}

tl::unexpected<Diagnostic> refuse(const char* code, std::string message) {
  return failure({.severity = Severity::warning, .code = code, .message = std::move(message)});
}

class PictureMaker {
 public:
  PictureMaker(std::string_view bytes, PictureFormat format, const PictureFit& fit)
      : bytes_(bytes), format_(format), fit_(fit) {}

  // Throws vips::VError when the data are damaged.
  Result<Picture> run() {
    const VImage source = load();
    width_ = source.width();
    height_ = source.height();
    // A drawing is drawn as large as it fits, whatever it says.
    if (format_ != PictureFormat::svg && std::int64_t{width_} * height_ > max_picture_pixels) {
      return refuse("NB-I003", fmt::format("the picture is too large: {} × {} pixels", width_, height_));
    }
    std::unique_lock<std::mutex> alone;
    if (std::int64_t{width_} * height_ > pixels_made_alone) alone = std::unique_lock(large_pictures());
    if (auto kept = keep_jpeg(source)) return std::move(*kept);
    return encode(render(source));
  }

 private:
  static std::mutex& large_pictures() {
    static std::mutex one;
    return one;
  }

  VImage load(double scale = 1) const {
    vips::VOption* options =
        VImage::option()->set("access", VIPS_ACCESS_SEQUENTIAL)->set("fail_on", VIPS_FAIL_ON_ERROR);
    VipsBlob* blob = vips_blob_new(nullptr, bytes_.data(), bytes_.size());
    const std::unique_ptr<VipsBlob, void (*)(VipsBlob*)> owner(
        blob, [](VipsBlob* one) { vips_area_unref(VIPS_AREA(one)); });
    switch (format_) {
      case PictureFormat::jpeg:
        return VImage::jpegload_buffer(blob, options);
      case PictureFormat::png:
        return VImage::pngload_buffer(blob, options);
      case PictureFormat::gif:
        return VImage::gifload_buffer(blob, options);
      case PictureFormat::webp:
        return VImage::webpload_buffer(blob, options);
      case PictureFormat::avif:
        return VImage::heifload_buffer(blob, options);
      case PictureFormat::svg:
        break;
    }
    return VImage::svgload_buffer(blob, options->set("scale", scale));
  }

  bool fits() const { return width_ <= fit_.width && height_ <= fit_.height; }

  // A JPEG that needs no change, once all of it has been decoded to see that it can be.
  std::optional<Picture> keep_jpeg(const VImage& source) const {
    if (format_ != PictureFormat::jpeg || !fits() || bytes_.size() > longest_kept_jpeg) return std::nullopt;
    const auto facts = jpeg_facts(bytes_);
    if (!facts || !facts->baseline || !facts->plain_colour || !facts->upright) return std::nullopt;
    const bool grey = facts->channels == 1;
    if ((!grey && facts->channels != 3) || (fit_.grey && !grey)) return std::nullopt;
    source.avg();
    return Picture{"image/jpeg", without_metadata(bytes_), width_, height_, grey};
  }

  // Drawings have no pixels of their own: they are drawn as large as they are shown.
  VImage draw() const {
    const double wide = static_cast<double>(fit_.width) / width_;
    const double high = static_cast<double>(fit_.height) / height_;
    return load(std::clamp(std::min({wide, high, largest_drawing}), 0.001, largest_drawing));
  }

  VImage render(const VImage& source) const {
    VImage image = format_ == PictureFormat::svg ? draw() : source;
    const bool profiled =
        image.get_typeof(VIPS_META_ICC_NAME) != 0 || image.interpretation() == VIPS_INTERPRETATION_CMYK;
    vips::VOption* options = VImage::option()
                                 ->set("height", fit_.height)
                                 ->set("size", VIPS_SIZE_DOWN)
                                 ->set("linear", true)
                                 ->set("fail_on", VIPS_FAIL_ON_ERROR);
    if (profiled) options->set("export_profile", "srgb");
    image = image.thumbnail_image(fit_.width, options);
    if (image.has_alpha()) image = image.flatten(VImage::option()->set("background", white(image)));
    const bool grey = fit_.grey || image.bands() < 3;
    image = image.colourspace(grey ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB);
    if (image.format() != VIPS_FORMAT_UCHAR) image = image.cast(VIPS_FORMAT_UCHAR);
    return image.copy_memory();
  }

  static double white(const VImage& image) { return image.format() == VIPS_FORMAT_USHORT ? 65535 : 255; }

  // Photographs as JPEG. What was stored without loss as PNG, unless it is a photograph nevertheless.
  Picture encode(const VImage& image) const {
    Picture picture;
    picture.width = image.width();
    picture.height = image.height();
    picture.grey = image.bands() == 1;
    picture.media_type = "image/jpeg";
    picture.bytes = taken(image.jpegsave_buffer(
        VImage::option()->set("Q", jpeg_quality)->set("optimize_coding", true)->set("strip", true)));
    if (format_ == PictureFormat::jpeg || format_ == PictureFormat::avif) return picture;
    std::string png = taken(image.pngsave_buffer(VImage::option()
                                                     ->set("compression", 9)
                                                     ->set("filter", VIPS_FOREIGN_PNG_FILTER_ALL)
                                                     ->set("strip", true)));
    if (png.size() <= picture.bytes.size() * photograph) {
      picture.media_type = "image/png";
      picture.bytes = std::move(png);
    }
    return picture;
  }

  static std::string taken(VipsBlob* blob) {
    std::size_t size = 0;
    const void* data = vips_blob_get(blob, &size);
    std::string bytes(static_cast<const char*>(data), size);
    vips_area_unref(VIPS_AREA(blob));
    return bytes;
  }

  static constexpr double largest_drawing = 8;  // times its own size

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
  if (!start_vips()) return refuse("NB-I004", "libvips cannot start");
  try {
    return PictureMaker(bytes, *format, fit).run();
  } catch (const vips::VError&) {
    // libvips keeps one text for all threads, so that it may be of another picture: it is not shown.
    vips_error_clear();
    return refuse("NB-I002", "the picture is damaged");
  }
}

std::string libvips_version() { return vips_version_string(); }

}  // namespace newsbook
