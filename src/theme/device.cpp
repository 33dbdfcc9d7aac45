#include "theme/device.h"

#include <algorithm>
#include <array>

#include "theme/numbers.h"

namespace newsbook {
namespace {

// Hundredths of a millimetre, and twentieths of a point, as integers.
constexpr Length mm(std::int64_t hundredths) { return Length::points(hundredths * 72).scaled(1, 2540); }
constexpr Length half_points(std::int64_t halves) { return Length::points(halves).scaled(1, 2); }

struct Screen {
  int pixel_width, pixel_height;
  int pixels_per_inch;
};

struct Setting {
  std::int64_t margin, margin_left;  // hundredths of a millimetre
  std::int64_t font_size, leading;   // half points
};

constexpr Setting six_inch = {500, 500, 20, 26};
constexpr Setting seven_inch = {600, 600, 21, 27};
constexpr Setting eight_inch = {800, 800, 21, 28};
constexpr Setting ten_inch = {1100, 1100, 21, 28};

constexpr Device screen(std::string_view name, std::string_view title, Screen screen, Setting setting) {
  const auto side = [&](int pixels) {
    return Length::points(pixels * 72LL).scaled(1, screen.pixels_per_inch);
  };
  return {.name = name,
          .title = title,
          .pixel_width = screen.pixel_width,
          .pixel_height = screen.pixel_height,
          .width = side(screen.pixel_width),
          .height = side(screen.pixel_height),
          .margin = mm(setting.margin),
          .margin_left = mm(setting.margin_left),
          .font_size = half_points(setting.font_size),
          .leading = half_points(setting.leading)};
}

// Paper has no pixels: pictures for it are as large as for a ten-inch screen.
constexpr Device paper(std::string_view name, std::string_view title, Length width, Length height,
                       Setting setting) {
  Device device = screen(name, title, {1860, 2480, 300}, setting);
  device.width = width;
  device.height = height;
  return device;
}

constexpr Screen six_inch_screen = {1072, 1448, 300};
constexpr Screen seven_inch_screen = {1264, 1680, 300};
constexpr Screen eight_inch_screen = {1440, 1920, 300};

constexpr std::array<Device, 20> table = {{
    screen("kindle-11", "Kindle (11th generation, 6\")", six_inch_screen, six_inch),
    screen("kindle-paperwhite-2021", "Kindle Paperwhite 2021 (6.8\")", {1236, 1648, 300}, seven_inch),
    screen("kindle-paperwhite", "Kindle Paperwhite 2024 (7\")", {1272, 1696, 300}, seven_inch),
    screen("kindle-oasis", "Kindle Oasis (7\")", seven_inch_screen, seven_inch),
    screen("kindle-scribe", "Kindle Scribe (10.2\")", {1860, 2480, 300}, ten_inch),
    screen("kobo-clara", "Kobo Clara (6\")", six_inch_screen, six_inch),
    screen("kobo-libra", "Kobo Libra (7\")", seven_inch_screen, seven_inch),
    screen("kobo-sage", "Kobo Sage (8\")", eight_inch_screen, eight_inch),
    screen("kobo-forma", "Kobo Forma (8\")", eight_inch_screen, eight_inch),
    screen("kobo-elipsa", "Kobo Elipsa (10.3\")", {1404, 1872, 227}, ten_inch),
    screen("pocketbook-verse", "PocketBook Verse (6\")", six_inch_screen, six_inch),
    screen("pocketbook-inkpad", "PocketBook InkPad (7.8\")", {1404, 1872, 300}, eight_inch),
    screen("remarkable-2", "reMarkable 2 (10.3\")", {1404, 1872, 226}, {1100, 1500, 21, 28}),
    screen("remarkable-paper-pro", "reMarkable Paper Pro (11.8\")", {1620, 2160, 229}, {1200, 1200, 21, 28}),
    screen("remarkable-move", "reMarkable Move (7.3\")", {954, 1696, 264}, six_inch),
    screen("boox-13", "BOOX Tab X, Note Max (13.3\")", {1650, 2200, 207}, {1300, 1300, 20, 26}),
    paper("a4", "A4 paper", mm(21000), mm(29700), {3200, 3200, 22, 30}),
    paper("a5", "A5 paper", mm(14800), mm(21000), {1800, 1800, 21, 28}),
    paper("letter", "US Letter paper", Length::points(612), Length::points(792), {3200, 3200, 22, 30}),
    paper("half-letter", "US half letter paper", Length::points(396), Length::points(612),
          {1700, 1700, 21, 28}),
}};

constexpr Length shortest_side = mm(2000);
constexpr Length longest_side = mm(200000);

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// One side; without a unit of its own it takes the other's.
std::optional<Length> parse_side(std::string_view text, std::string_view unit_of_other) {
  text = trimmed(text);
  const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
  const std::string_view own = trimmed(text.substr(digits));
  const std::optional<std::int64_t> number = parse_decimal(text.substr(0, digits));
  if (!number) return {};
  return absolute_length(*number, own.empty() ? unit_of_other : own);
}

bool is_usable(const std::optional<Length>& side) {
  return side && *side >= shortest_side && *side <= longest_side;
}

bool has_boxes(const PageStyle& page, bool at_top) {
  return std::any_of(page.margin_boxes.begin(), page.margin_boxes.end(),
                     [&](const MarginBox& box) { return (box.place <= MarginPlace::top_right) == at_top; });
}

// Text starts and ends at whole lines, with room outside for a line of a running head where there is one.
void set_vertical_margins(PageStyle& page, Length margin, Length leading) {
  const Length with_boxes = std::max(margin, margin / 2 + leading.scaled(13, 10));
  page.margin_top = has_boxes(page, true) ? with_boxes : margin;
  page.margin_bottom = has_boxes(page, false) ? with_boxes : margin;
  const Length room = page.height - page.margin_top - page.margin_bottom;
  if (room < leading) return;
  page.margin_bottom += Length::from_units(room.units() % leading.units());
}

}  // namespace

std::span<const Device> devices() { return table; }

const Device* find_device(std::string_view name) {
  const auto found =
      std::find_if(table.begin(), table.end(), [&](const Device& device) { return device.name == name; });
  return found == table.end() ? nullptr : &*found;
}

std::optional<PageSize> parse_page_size(std::string_view text) {
  if (const auto paper = paper_size(trimmed(text))) return PageSize{paper->first, paper->second};
  std::size_t cross = text.find_first_of("xX");
  std::size_t cross_length = 1;
  if (cross == std::string_view::npos) {
    cross = text.find("×");
    cross_length = std::string_view("×").size();
  }
  if (cross == std::string_view::npos) return {};
  const std::string_view second = text.substr(cross + cross_length);
  const std::string_view tail = trimmed(second);
  const std::size_t unit = tail.find_last_of("0123456789.");
  if (unit == std::string_view::npos) return {};
  const auto height = parse_side(second, {});
  const auto width = parse_side(text.substr(0, cross), trimmed(tail.substr(unit + 1)));
  if (!is_usable(width) || !is_usable(height)) return {};
  return PageSize{*width, *height};
}

void apply_device(Theme& theme, const Device& device, const std::optional<PageSize>& size) {
  PageStyle page = theme.page();
  page.width = size ? size->width : device.width;
  page.height = size ? size->height : device.height;
  const auto proportionate = [&](Length margin) {
    return margin.scaled(page.width.units(), device.width.units());
  };
  page.margin_left = proportionate(device.margin_left);
  page.margin_right = proportionate(device.margin);
  set_vertical_margins(page, page.margin_right, device.leading);
  theme.set_page(page);
  theme.set_base(device.font_size, device.leading);
}

}  // namespace newsbook
