#include "draw/draw.h"

#include <cairo.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "images/pixels.h"
#include "text/outline.h"

namespace newsbook {
namespace {

struct CairoRelease {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};
template <typename Type>
using CairoPtr = std::unique_ptr<Type, CairoRelease>;

// Adds outlines to the path, in pixels. The scale across also has what a run's letters are narrowed by.
class PathPen final : public OutlinePen {
 public:
  PathPen(cairo_t* context, double across, double up) : context_(context), across_(across), up_(up) {}
  void set_origin(double x, double y) {
    x_ = x;
    y_ = y;
  }
  void move_to(double x, double y) override { cairo_move_to(context_, right(x), down(y)); }
  void line_to(double x, double y) override { cairo_line_to(context_, right(x), down(y)); }
  void curve_to(double x1, double y1, double x2, double y2, double x, double y) override {
    cairo_curve_to(context_, right(x1), down(y1), right(x2), down(y2), right(x), down(y));
  }
  void close() override { cairo_close_path(context_); }

 private:
  double right(double x) const { return x_ + x * across_; }
  double down(double y) const { return y_ - y * up_; }

  cairo_t* context_;
  double across_, up_;
  double x_ = 0, y_ = 0;
};

// Red and green are green and blue.
bool is_grey(std::uint32_t color) { return (color >> 8 & 0xFFFF) == (color & 0xFFFF); }

bool is_grey(const Item& item) {
  if (const auto* run = std::get_if<GlyphRun>(&item.content)) return is_grey(run->color);
  if (const auto* rule = std::get_if<Rule>(&item.content)) return is_grey(rule->color);
  const auto* image = std::get_if<PlacedImage>(&item.content);
  return image == nullptr || image->picture->grey;
}

bool is_grey(const Page& page) {
  return std::all_of(page.items.begin(), page.items.end(), [](const Item& item) { return is_grey(item); });
}

// Pages without colours are drawn as the opacity that Cairo keeps a byte a pixel: 255 is white.
class PageDrawing {
 public:
  PageDrawing(const Page& page, int width)
      : scale_(width / page.width.to_points()),
        pixels_(width, pixels(page.height), is_grey(page)),
        surface_(surface_of(pixels_)),
        context_(cairo_create(surface_.get())) {
    cairo_set_operator(context_.get(), CAIRO_OPERATOR_SOURCE);
    // 17 steps from white to black, one more than screens of electronic paper have.
    cairo_set_antialias(context_.get(), CAIRO_ANTIALIAS_FAST);
  }

  Result<void> draw(const Page& page) {
    for (const Item& item : page.items) {
      auto drawn = std::visit([&](const auto& content) { return draw(content); }, item.content);
      if (!drawn) return drawn;
    }
    cairo_surface_flush(surface_.get());
    if (cairo_status(context_.get()) == CAIRO_STATUS_SUCCESS) return {};
    return failure({.code = "NB-D001", .message = "a page cannot be drawn: there is too little memory"});
  }

  const Pixels& result() const { return pixels_; }

 private:
  double points(Length length) const { return length.to_points() * scale_; }  // in pixels
  int pixels(Length length) const { return static_cast<int>(std::lround(points(length))); }

  // Draws into the pixels, or from them.
  static CairoPtr<cairo_surface_t> surface_of(Pixels& pixels) {
    return CairoPtr<cairo_surface_t>(cairo_image_surface_create_for_data(
        pixels.data.data(), pixels.grey ? CAIRO_FORMAT_A8 : CAIRO_FORMAT_RGB24, pixels.width, pixels.height,
        static_cast<int>(pixels.stride)));
  }

  void set_color(std::uint32_t color) {
    const double blue = (color & 255) / 255.0;
    cairo_set_source_rgba(context_.get(), (color >> 16 & 255) / 255.0, (color >> 8 & 255) / 255.0, blue,
                          pixels_.grey ? blue : 1);
  }

  Result<void> draw(const GlyphRun& run) {
    if (run.face == nullptr) return {};
    const double em = points(run.size) / run.face->units_per_em();
    PathPen pen(context_.get(), em * run.scaling / 1000, em);
    Length x = run.x;
    for (const Glyph& glyph : run.glyphs) {
      const Length advance = Length::from_units(glyph.advance);
      if (run.right_to_left) x -= advance;
      pen.set_origin(points(x + Length::from_units(glyph.x_offset)),
                     points(run.y - Length::from_units(glyph.y_offset)));
      draw_outline(*run.face, glyph.id, pen);
      if (!run.right_to_left) x += advance;
    }
    set_color(run.color);
    cairo_fill(context_.get());
    return {};
  }

  // Whole pixels, at least one: a rule is as sharp and as dark as its neighbours.
  Result<void> draw(const Rule& rule) {
    const int left = pixels(rule.x), top = pixels(rule.y);
    cairo_rectangle(context_.get(), left, top, std::max(pixels(rule.width), 1),
                    std::max(pixels(rule.height), 1));
    set_color(rule.color);
    cairo_fill(context_.get());
    return {};
  }

  // To the edges of whole pixels.
  Result<void> draw(const PlacedImage& image) {
    const int left = pixels(image.x), top = pixels(image.y);
    const int width = pixels(image.x + image.width) - left, height = pixels(image.y + image.height) - top;
    if (width <= 0 || height <= 0) return {};
    auto decoded = decode(*image.picture, pixels_.grey);
    if (!decoded) return failure(decoded.error());
    const CairoPtr<cairo_surface_t> source = surface_of(*decoded);
    cairo_t* context = context_.get();
    cairo_save(context);
    cairo_rectangle(context, left, top, width, height);
    cairo_translate(context, left, top);
    cairo_scale(context, static_cast<double>(width) / decoded->width,
                static_cast<double>(height) / decoded->height);
    cairo_set_source_surface(context, source.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_GOOD);
    cairo_pattern_set_extend(cairo_get_source(context), CAIRO_EXTEND_PAD);
    cairo_fill(context);
    cairo_restore(context);
    return {};
  }

  static Result<void> draw(const LinkArea&) { return {}; }

  double scale_;  // pixels a point
  Pixels pixels_;
  CairoPtr<cairo_surface_t> surface_;
  CairoPtr<cairo_t> context_;
};

}  // namespace

Result<Picture> draw_page(const Page& page, int width) {
  PageDrawing drawing(page, width);
  if (auto drawn = drawing.draw(page); !drawn) return failure(drawn.error());
  return make_jpeg(drawing.result());
}

}  // namespace newsbook
