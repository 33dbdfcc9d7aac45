#include "theme/device.h"

#include <catch2/catch.hpp>
#include <set>

using namespace newsbook;

namespace {

constexpr std::string_view with_boxes = R"(
  body { font-size: 9pt; line-height: 12pt }
  @page { size: 80mm 100mm; margin: 20mm;
    @top-center { content: string(headline) } @bottom-right { content: counter(page); font-size: 0.8em } }
)";

Theme theme_of(std::string_view css) {
  auto theme = parse_theme(css, "test.css");
  REQUIRE(theme.has_value());
  return std::move(*theme);
}

double millimetres(Length length) { return length.to_points() * 25.4 / 72; }

std::string size_text(std::string_view text) {
  const auto size = parse_page_size(text);
  if (!size) return "none";
  return std::to_string(std::lround(size->width.to_points() * 10)) + " " +
         std::to_string(std::lround(size->height.to_points() * 10));
}

Length text_height(const PageStyle& page) { return page.height - page.margin_top - page.margin_bottom; }

}  // namespace

TEST_CASE("every device has a name of its own, and a page that can be set in lines") {
  std::set<std::string_view> names;
  for (const Device& device : devices()) {
    CAPTURE(device.name);
    CHECK(names.insert(device.name).second);
    CHECK(find_device(device.name) == &device);
    CHECK_FALSE(device.title.empty());
    CHECK(device.pixel_width < device.pixel_height);
    Theme theme = theme_of(with_boxes);
    apply_device(theme, device);
    const PageStyle& page = theme.page();
    CHECK(page.width == device.width);
    CHECK(page.margin_left == device.margin_left);
    CHECK(page.margin_right == device.margin);
    CHECK(text_height(page).units() % device.leading.units() == 0);
    CHECK(page.margin_bottom - page.margin_top < device.leading);
    // Characters a line, at half an em each: a newspaper's column to a book's page.
    const double measure = (page.width - page.margin_left - page.margin_right).to_points();
    CHECK(measure / (0.5 * device.font_size.to_points()) > 40);
    CHECK(measure / (0.5 * device.font_size.to_points()) < 88);
  }
  CHECK(find_device(default_device) != nullptr);
  CHECK(find_device("kobo") == nullptr);
  CHECK(find_device("") == nullptr);
}

TEST_CASE("a screen's page is as large as its pixels") {
  const Device& libra = *find_device("kobo-libra");
  CHECK(millimetres(libra.width) == Approx(107.0).margin(0.05));
  CHECK(millimetres(libra.height) == Approx(142.2).margin(0.05));
  const Device& remarkable = *find_device("remarkable-2");
  CHECK(millimetres(remarkable.width) == Approx(157.8).margin(0.05));
  CHECK(millimetres(remarkable.margin_left) == Approx(15));
}

TEST_CASE("a theme takes the device's page and keeps its own margin boxes") {
  Theme theme = theme_of(with_boxes);
  apply_device(theme, *find_device("kobo-clara"));
  CHECK(theme.root().font_size == Length::points(10));
  CHECK(theme.root().line_height == Length::points(13));
  REQUIRE(theme.page().margin_boxes.size() == 2);
  CHECK(theme.page().margin_boxes[1].style.font_size == Length::points(8));
  // A line of the running head fits in the margin.
  CHECK(theme.page().margin_top >= Length::points(13));

  Theme bare = theme_of("p { text-indent: 1em }");
  apply_device(bare, *find_device("kobo-clara"));
  CHECK(millimetres(bare.page().margin_top) == Approx(5).margin(0.01));
}

TEST_CASE("page sizes are read with their units") {
  CHECK(size_text("90x122mm") == "2551 3458");
  CHECK(size_text("90mm x 122mm") == "2551 3458");
  CHECK(size_text(" 90 × 122 mm ") == "2551 3458");
  CHECK(size_text("9cm x 122mm") == "2551 3458");
  CHECK(size_text("5.5x8.5in") == "3960 6120");
  CHECK(size_text("300x400pt") == "3000 4000");
  CHECK(size_text("400px x 600px") == "3000 4500");
  CHECK(size_text("A5") == "4195 5953");
  CHECK(size_text("a4") == "5953 8419");
  CHECK(size_text("Letter") == "6120 7920");
}

TEST_CASE("what is no page size, or none to read, is refused") {
  for (const char* text :
       {"", "x", "90", "90x122", "90mm", "0x0mm", "-90x122mm", "39x122mm", "90x1001mm", "1e9x5mm", "90x122em",
        "90x122mmm", "90x122x90mm", "A99", "kobo-libra", "9999999999999999999999x90mm", "90..5x122mm"}) {
    CAPTURE(text);
    CHECK(size_text(text) == "none");
  }
}

TEST_CASE("a page size of its own is set as the device most like it") {
  const auto applied = [](std::string_view size) {
    Theme theme = theme_of(with_boxes);
    apply_device(theme, *find_device("kobo-libra"), {.size = parse_page_size(size)});
    return theme;
  };
  const Theme a5 = applied("A5");
  CHECK(a5.page().width == find_device("a5")->width);
  CHECK(a5.page().margin_left == find_device("a5")->margin_left);
  CHECK(a5.root().line_height == find_device("a5")->leading);

  const Theme wide = applied("600x105mm");  // the shorter side decides
  CHECK(millimetres(wide.page().margin_left) == Approx(6 * 105 / 104.6).margin(0.01));
  CHECK(text_height(wide.page()).units() % wide.root().line_height.units() == 0);
  CHECK(applied("900x1000mm").root().font_size == find_device("a4")->font_size);
}

TEST_CASE("Margins, type and family that are asked for come before the device's", "[device]") {
  Theme theme = theme_of("body { font-family: serif }");
  apply_device(theme, *find_device("kobo-libra"),
               {.size = parse_page_size("90x122mm"),
                .margin = parse_absolute("8mm"),
                .font_size = parse_absolute("10.5pt"),
                .leading = parse_absolute("14pt")});
  theme.set_font("Linux Libertine O");
  const PageStyle& page = theme.page();
  CHECK(page.margin_top == *parse_absolute("8mm"));
  CHECK(page.margin_left == *parse_absolute("8mm"));
  CHECK((page.height - page.margin_top - page.margin_bottom) == Length::points(14 * 21));
  CHECK(theme.root().font_size == Length::points(21) / 2);
  CHECK(theme.root().line_height == Length::points(14));
  CHECK(theme.root().font_family.front() == "Linux Libertine O");
  CHECK(theme.root().font_family.size() > 1);
}
