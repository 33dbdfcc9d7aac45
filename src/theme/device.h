// Screens of e-readers and paper sizes: page size and margins for the PDF, pixels for the EPUB's pictures.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/length.h"
#include "theme/theme.h"

namespace newsbook {

struct Device {
  std::string_view name;
  std::string_view title;  // for --help
  int pixel_width = 0, pixel_height = 0;
  Length width, height;
  Length margin, margin_left;  // at the sides
  Length font_size, leading;
};

struct PageSize {
  Length width, height;
};

// What the user asks for instead of the device's.
struct PageWishes {
  std::optional<PageSize> size;
  std::optional<Length> margin;  // on all four sides
  std::optional<Length> font_size, leading;
};

std::span<const Device> devices();
const Device* find_device(std::string_view name);
inline constexpr std::string_view default_device = "kobo-libra";

// "90x122mm", "5.5in x 8.5in", "300x400pt" (units of CSS), or a paper size: "A5", "letter". Nothing when it
// is neither, or a side is shorter than 40 mm or longer than 1 m.
std::optional<PageSize> parse_page_size(std::string_view text);
// "10.5pt", "8mm" (units of CSS). Nothing when it is neither, or negative.
std::optional<Length> parse_absolute(std::string_view text);

// Gives the theme the device's page, base size and leading. Top and bottom margins hold the theme's margin
// boxes; between them is a whole number of lines. A page size of its own takes its text size, and its margins
// in proportion to the shorter side, from the device most like it. A font size without a leading keeps the
// proportion of the two; a margin is taken as it is, but what is left of the last line goes below it.
void apply_device(Theme& theme, const Device& device, const PageWishes& wishes = {});

}  // namespace newsbook
