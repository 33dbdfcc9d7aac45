#include "theme/device.h"

#include <algorithm>
#include <array>

#include "theme/css.h"
#include "theme/numbers.h"

namespace newsbook {
namespace {

// From integers, so that a table entry is the same length everywhere.
constexpr Length mm(std::int64_t whole) { return Length::points(whole * 720).scaled(1, 254); }
constexpr Length half_points(std::int64_t halves) { return Length::points(halves).scaled(1, 2); }

struct Screen {
  int pixel_width, pixel_height;
  int pixels_per_inch;
};

struct Setting {
  std::int64_t margin, margin_left;  // millimetres
  std::int64_t font_size, leading;   // half points
};

constexpr Setting six_inch = {5, 5, 20, 26};
constexpr Setting seven_inch = {6, 6, 21, 27};
constexpr Setting eight_inch = {8, 8, 21, 28};
constexpr Setting ten_inch = {11, 11, 21, 28};
constexpr Setting large_paper = {32, 32, 22, 30};

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
constexpr Device paper(std::string_view name, std::string_view title, PageSize size, Setting setting) {
  Device device = screen(name, title, {1860, 2480, 300}, setting);
  device.width = size.width;
  device.height = size.height;
  return device;
}

constexpr Screen six_inch_screen = {1072, 1448, 300};
constexpr Screen seven_inch_screen = {1264, 1680, 300};
constexpr Screen eight_inch_screen = {1440, 1920, 300};

constexpr PageSize a4 = {mm(210), mm(297)};
constexpr PageSize a5 = {mm(148), mm(210)};
constexpr PageSize letter = {Length::points(612), Length::points(792)};

constexpr std::array table = {
    screen("kindle-11", "Kindle, 11th generation (6 inches)", six_inch_screen, six_inch),
    screen("kindle-paperwhite-2021", "Kindle Paperwhite 2021 (6.8 inches)", {1236, 1648, 300}, seven_inch),
    screen("kindle-paperwhite", "Kindle Paperwhite 2024 (7 inches)", {1272, 1696, 300}, seven_inch),
    screen("kindle-oasis", "Kindle Oasis (7 inches)", seven_inch_screen, seven_inch),
    screen("kindle-scribe", "Kindle Scribe (10.2 inches)", {1860, 2480, 300}, ten_inch),
    screen("kobo-clara", "Kobo Clara (6 inches)", six_inch_screen, six_inch),
    screen("kobo-libra", "Kobo Libra (7 inches)", seven_inch_screen, seven_inch),
    screen("kobo-sage", "Kobo Sage (8 inches)", eight_inch_screen, eight_inch),
    screen("kobo-forma", "Kobo Forma (8 inches)", eight_inch_screen, eight_inch),
    screen("kobo-elipsa", "Kobo Elipsa (10.3 inches)", {1404, 1872, 227}, ten_inch),
    screen("pocketbook-verse", "PocketBook Verse (6 inches)", six_inch_screen, six_inch),
    screen("pocketbook-inkpad", "PocketBook InkPad (7.8 inches)", {1404, 1872, 300}, eight_inch),
    screen("remarkable-2", "reMarkable 2 (10.3 inches)", {1404, 1872, 226}, {11, 15, 21, 28}),
    screen("remarkable-paper-pro", "reMarkable Paper Pro (11.8 inches)", {1620, 2160, 229}, {12, 12, 21, 28}),
    screen("remarkable-move", "reMarkable Paper Pro Move (7.3 inches)", {954, 1696, 264}, six_inch),
    // Wide margins: one column of text must not have more than some 75 characters a line.
    screen("boox-13", "BOOX Tab X, Note Max (13.3 inches)", {1650, 2200, 207}, {27, 27, 22, 30}),
    paper("a4", "A4 paper", a4, large_paper),
    paper("a5", "A5 paper", a5, {18, 18, 21, 28}),
    paper("letter", "US letter paper", letter, large_paper),
};

constexpr Length shortest_side = mm(40);
constexpr Length longest_side = mm(1000);

// Where the sign between two sides begins and ends; the x of "px" is none.
std::pair<std::size_t, std::size_t> find_cross(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool letter_x = text[i] == 'x' || text[i] == 'X';
    if (letter_x && (i == 0 || text[i - 1] != 'p')) return {i, i + 1};
    constexpr std::string_view sign = "×";
    if (text.substr(i).starts_with(sign)) return {i, i + sign.size()};
  }
  return {};
}

// A side's number, and its unit, empty when it has none.
std::pair<std::string_view, std::string_view> split(std::string_view side) {
  const std::size_t digits = std::min(side.find_first_not_of("0123456789."), side.size());
  return {side.substr(0, digits), trim(side.substr(digits))};
}

// One side; without a unit of its own it takes the other's.
std::optional<Length> parse_side(std::string_view side, std::string_view other) {
  const auto [number, own_unit] = split(side);
  const std::string_view unit = own_unit.empty() ? split(other).second : own_unit;
  const auto decimal = parse_decimal(number);
  return decimal ? absolute_length(*decimal, unit) : std::nullopt;
}

bool is_usable(const std::optional<Length>& side) {
  return side && *side >= shortest_side && *side <= longest_side;
}

bool has_boxes(const PageStyle& page, bool at_top) {
  return std::any_of(page.margin_boxes.begin(), page.margin_boxes.end(),
                     [&](const MarginBox& box) { return (box.place <= MarginPlace::top_right) == at_top; });
}

// Room outside the text for a line of a running head where there is one.
void set_vertical_margins(PageStyle& page, Length margin, Length leading) {
  const Length with_boxes = std::max(margin, margin / 2 + leading.scaled(13, 10));
  page.margin_top = has_boxes(page, true) ? with_boxes : margin;
  page.margin_bottom = has_boxes(page, false) ? with_boxes : margin;
}

// Text starts and ends at whole lines.
void fit_whole_lines(PageStyle& page, Length leading) {
  const Length room = page.height - page.margin_top - page.margin_bottom;
  if (room < leading) return;
  page.margin_bottom += Length::from_units(room.units() % leading.units());
}

Length shorter_side(PageSize size) { return std::min(size.width, size.height); }
PageSize page_size(const Device& device) { return {device.width, device.height}; }

// The device whose page is most like the size: its margins, text size and leading suit it. The preferred one
// of several.
const Device& most_like(PageSize size, const Device& preferred) {
  const auto difference = [&](const Device& device) {
    const Length more = shorter_side(page_size(device)) - shorter_side(size);
    return std::max(more, -more);
  };
  const auto* nearest = std::min_element(table.begin(), table.end(), [&](const Device& a, const Device& b) {
    return difference(a) < difference(b);
  });
  return difference(preferred) <= difference(*nearest) ? preferred : *nearest;
}

}  // namespace

std::span<const Device> devices() { return table; }

const Device* find_device(std::string_view name) {
  const auto* found =
      std::find_if(table.begin(), table.end(), [&](const Device& device) { return device.name == name; });
  return found == table.end() ? nullptr : found;
}

std::optional<PageSize> parse_page_size(std::string_view text) {
  text = trim(text);
  if (const auto paper = paper_size(text)) return PageSize{paper->first, paper->second};
  const auto [begin, end] = find_cross(text);
  if (begin == end) return std::nullopt;
  const std::string_view width_text = trim(text.substr(0, begin));
  const std::string_view height_text = trim(text.substr(end));
  const auto width = parse_side(width_text, height_text);
  const auto height = parse_side(height_text, width_text);
  if (!is_usable(width) || !is_usable(height)) return std::nullopt;
  return PageSize{*width, *height};
}

std::optional<Length> parse_absolute(std::string_view text) {
  const auto [number, unit] = split(trim(text));
  const auto decimal = parse_decimal(number);
  return decimal ? absolute_length(*decimal, unit) : std::nullopt;
}

void apply_device(Theme& theme, const Device& device, const PageWishes& wishes) {
  const std::optional<PageSize>& size = wishes.size;
  const Device& like = size ? most_like(*size, device) : device;
  PageStyle page = theme.page();
  page.width = size ? size->width : device.width;
  page.height = size ? size->height : device.height;
  const Length side = shorter_side({page.width, page.height});
  const auto in_proportion = [&](Length margin) {
    return margin.scaled(side.units(), shorter_side(page_size(like)).units());
  };
  page.margin_left = in_proportion(like.margin_left);
  page.margin_right = in_proportion(like.margin);
  const Length font_size = wishes.font_size.value_or(like.font_size);
  const Length leading =
      wishes.leading.value_or(like.leading.scaled(font_size.units(), like.font_size.units()));
  set_vertical_margins(page, page.margin_right, leading);
  if (wishes.margin) {
    page.margin_top = page.margin_right = page.margin_bottom = page.margin_left = *wishes.margin;
  }
  fit_whole_lines(page, leading);
  theme.set_page(page);
  theme.set_base(font_size, leading);
}

}  // namespace newsbook
