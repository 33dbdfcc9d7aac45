// newsbook-svg WIDTH HEIGHT LARGEST: draws the SVG on standard input, on white, to fit WIDTH × HEIGHT pixels
// and no more than LARGEST times as large as it says it is. Standard output gets its size, as two numbers of
// 32 bits, and its pixels, as RGB of 8 bits each; nothing when it cannot be drawn, which the exit status
// says.
//
// A program of its own, because what an SVG asks for can take hours, or end the program that draws it.
#include <librsvg/rsvg.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr rlim_t most_seconds = 2;                                      // of computing
[[maybe_unused]] constexpr rlim_t most_memory = std::size_t{2} << 30U;  // bytes

void limit(int resource, rlim_t most) {
  const rlimit both{most, most};
  setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

std::string read_input() {
  std::string input;
  std::vector<char> buffer(std::size_t{1} << 16U);
  for (ssize_t size = 0; (size = read(STDIN_FILENO, buffer.data(), buffer.size())) > 0;)
    input.append(buffer.data(), static_cast<std::size_t>(size));
  return input;
}

bool write_output(const void* data, std::size_t size) {
  const auto* at = static_cast<const char*>(data);
  for (ssize_t done = 0; size > 0; at += done, size -= static_cast<std::size_t>(done)) {
    done = write(STDOUT_FILENO, at, size);
    if (done <= 0) return false;
  }
  return true;
}

struct Size {
  double width = 0, height = 0;  // pixels
};

// What the root element says, else how large its drawing is.
Size size_of(RsvgHandle* svg) {
  Size size;
  if (rsvg_handle_get_intrinsic_size_in_pixels(svg, &size.width, &size.height) != 0) return size;
  gboolean has_width = 0, has_height = 0, has_box = 0;
  RsvgLength width, height;
  RsvgRectangle box;
  rsvg_handle_get_intrinsic_dimensions(svg, &has_width, &width, &has_height, &height, &has_box, &box);
  if (has_box == 0 && rsvg_handle_get_geometry_for_element(svg, nullptr, &box, nullptr, nullptr) == 0)
    return {};
  return {box.width, box.height};
}

// Cairo's pixels, which are blue, green, red and nothing in this machine's order of bytes.
std::string rgb(cairo_surface_t* surface, int width, int height) {
  std::string pixels;
  pixels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
  const int stride = cairo_image_surface_get_stride(surface);
  for (int y = 0; y < height; ++y) {
    const auto* row = reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(surface) +
                                                             std::ptrdiff_t{y} * stride);
    for (int x = 0; x < width; ++x) {
      for (const unsigned shift : {16U, 8U, 0U}) pixels += static_cast<char>(row[x] >> shift & 0xFFU);
    }
  }
  return pixels;
}

struct Release {
  void operator()(RsvgHandle* svg) const { g_object_unref(svg); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};
template <typename Type>
using Owned = std::unique_ptr<Type, Release>;

bool draw(const std::string& source, const Size& room, double largest) {
  const Owned<RsvgHandle> svg(
      rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(source.data()), source.size(), nullptr));
  if (svg == nullptr) return false;
  rsvg_handle_set_dpi(svg.get(), 96);
  const Size size = size_of(svg.get());
  if (!(size.width > 0 && size.height > 0 && std::isfinite(size.width) && std::isfinite(size.height)))
    return false;
  const double scale = std::min({room.width / size.width, room.height / size.height, largest});
  const int width = std::max(1, static_cast<int>(std::lround(size.width * scale)));
  const int height = std::max(1, static_cast<int>(std::lround(size.height * scale)));
  const Owned<cairo_surface_t> surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
  const Owned<cairo_t> cairo(cairo_create(surface.get()));
  cairo_set_source_rgb(cairo.get(), 1, 1, 1);
  cairo_paint(cairo.get());
  const RsvgRectangle viewport{0, 0, static_cast<double>(width), static_cast<double>(height)};
  if (rsvg_handle_render_document(svg.get(), cairo.get(), &viewport, nullptr) == 0) return false;
  cairo_surface_flush(surface.get());
  if (cairo_status(cairo.get()) != CAIRO_STATUS_SUCCESS) return false;
  const std::int32_t measures[] = {width, height};
  const std::string pixels = rgb(surface.get(), width, height);
  return write_output(measures, sizeof measures) && write_output(pixels.data(), pixels.size());
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) return EXIT_FAILURE;
  limit(RLIMIT_CPU, most_seconds);
#ifndef NEWSBOOK_SANITIZED  // sanitizers reserve terabytes of addresses
  limit(RLIMIT_AS, most_memory);
#endif
  limit(RLIMIT_CORE, 0);
  const Size room{std::atof(arguments[1]), std::atof(arguments[2])};
  return draw(read_input(), room, std::atof(arguments[3])) ? EXIT_SUCCESS : EXIT_FAILURE;
}
