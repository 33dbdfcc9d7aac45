#include <catch2/catch.hpp>

#include "kept_pages.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

constexpr std::string_view figures = R"(
figure { margin: 1em 0; break-inside: avoid }
figcaption { font-size: 0.8em; line-height: 1.3 }
)";
constexpr Length left = Length::from_millimetres(8), right = Length::from_millimetres(82);
constexpr Length top = Length::from_millimetres(8), bottom = Length::from_millimetres(52);
constexpr Length line = Length::points(13);

Block figure_of(const std::string& image, const std::string& caption) {
  Figure figure{.image = image, .alt = "what " + image + " shows"};
  if (!caption.empty()) figure.caption = {Inline{Text{caption}}};
  return Block{.node = std::move(figure)};
}

void add_picture(Book& book, const std::string& key, int width, int height) {
  book.resources[key] = Picture{"image/png", "not looked at", width, height};
}

Keeper pages_with_figures(const Book& book) {
  return pages_of(book, std::string(sheet) + std::string(figures));
}

// The only picture of all pages.
PlacedImage only_picture(const Keeper& keeper) {
  std::vector<PlacedImage> found;
  for (const Page& page : keeper.body_pages) {
    for (const Item& item : page.items) {
      if (const auto* image = std::get_if<PlacedImage>(&item.content)) found.push_back(*image);
    }
  }
  REQUIRE(found.size() == 1);
  return found.front();
}

PlacedImage set_alone(int width, int height) {
  Book book = book_of({{figure_of("p", "Caption."), block_of("Text.")}});
  add_picture(book, "p", width, height);
  return only_picture(pages_with_figures(book));
}

bool is_near(Length a, Length b) { return std::abs((a - b).units()) <= 2; }

}  // namespace

TEST_CASE("A picture fills its column, keeps its shape, and leaves room for text", "[figures]") {
  const PlacedImage wide = set_alone(3000, 1000);
  CHECK(wide.x == left);
  CHECK(is_near(wide.width, right - left));
  CHECK(is_near(wide.height, wide.width / 3));

  const PlacedImage high = set_alone(1000, 3000);
  CHECK(is_near(high.height, (bottom - top).scaled(3, 5)));
  CHECK(is_near(high.width, high.height / 3));
}

TEST_CASE("A small picture is not blown up: 96 of its pixels are an inch", "[figures]") {
  const PlacedImage small = set_alone(96, 48);
  CHECK(small.width == Length::points(72));
  CHECK(small.height == Length::points(36));
}

TEST_CASE("A picture is a Figure with a text in its place; one that says nothing is decoration",
          "[figures]") {
  Book book = book_of({{figure_of("p", "Caption."), Block{.node = Figure{.image = "p"}}, block_of("Text.")}});
  add_picture(book, "p", 96, 48);
  const Keeper keeper = pages_with_figures(book);
  std::vector<ElementId> elements;
  for (const Page& page : keeper.body_pages) {
    for (const Item& item : page.items) {
      if (std::holds_alternative<PlacedImage>(item.content)) elements.push_back(item.element);
    }
  }
  REQUIRE(elements.size() == 2);
  CHECK(keeper.elements.at(elements[0]).type == "Figure");
  CHECK(keeper.elements.at(elements[0]).alt == "what p shows");
  CHECK(elements[1] == artifact);
}

TEST_CASE("A picture that does not fit comes after text that fills the page, with its caption", "[figures]") {
  // Whatever the number of lines above the picture: no page but the last ends early.
  for (std::size_t words = 20; words < 320; words += 20) {
    std::string before;
    while (before.size() < words * 5) before += prose + ' ';
    before.resize(before.find(' ', words * 5));
    Book book = book_of({{block_of(before), figure_of("p", "The caption."), block_of(prose + ' ' + prose),
                          block_of(prose + ' ' + prose)}});
    add_picture(book, "p", 1500, 1000);
    const Keeper keeper = pages_with_figures(book);
    CAPTURE(words);
    only_picture(keeper);
    for (std::size_t i = 0; i < keeper.body_pages.size(); ++i) {
      Length lowest, picture_bottom, caption;
      for (const Item& item : keeper.body_pages[i].items) {
        if (const auto* image = std::get_if<PlacedImage>(&item.content)) {
          picture_bottom = image->y + image->height;
          lowest = std::max(lowest, picture_bottom);
        }
        const auto* run = std::get_if<GlyphRun>(&item.content);
        if (run == nullptr || item.element == artifact) continue;
        lowest = std::max(lowest, run->y);
        if (run->text.starts_with("The caption")) caption = run->y;
      }
      CHECK(lowest <= bottom);
      if (i + 1 < keeper.body_pages.size()) CHECK(lowest > bottom - line * 3);
      CHECK((picture_bottom == Length()) == (caption == Length()));
      if (caption != Length()) CHECK((caption > picture_bottom && caption < picture_bottom + line * 2));
    }
  }
}

namespace {

Length lowest_on(const Page& page) {
  Length lowest;
  for (const Item& item : page.items) {
    if (const auto* image = std::get_if<PlacedImage>(&item.content))
      lowest = std::max(lowest, image->y + image->height);
    const auto* run = std::get_if<GlyphRun>(&item.content);
    if (run != nullptr && item.element != artifact) lowest = std::max(lowest, run->y);
  }
  return lowest;
}

std::string text_of_lines(std::size_t words) {
  std::string text;
  while (text.size() < words * 5) text += prose + ' ';
  return text.substr(0, text.find(' ', words * 5));
}

}  // namespace

TEST_CASE("Items of a list fill the page before a picture that does not fit", "[figures]") {
  for (std::size_t words = 20; words < 200; words += 20) {
    List list;
    for (int i = 0; i < 12; ++i)
      list.items.push_back({block_of("Item " + std::to_string(i) + " of the list.")});
    Book book = book_of({{block_of(text_of_lines(words)), figure_of("p", ""), Block{.node = list}}});
    add_picture(book, "p", 1500, 1000);
    const Keeper keeper = pages_with_figures(book);
    CAPTURE(words);
    only_picture(keeper);
    for (std::size_t i = 0; i + 1 < keeper.body_pages.size(); ++i)
      CHECK(lowest_on(keeper.body_pages[i]) > bottom - line * 3);
  }
}

TEST_CASE("A picture behind the last text is made smaller where it then fits, to three fifths at most",
          "[figures]") {
  int shrunk = 0;
  for (std::size_t words = 10; words < 120; words += 5) {
    Book book = book_of({{block_of(text_of_lines(words)), figure_of("p", "The caption.")}});
    add_picture(book, "p", 1500, 600);
    const Keeper keeper = pages_with_figures(book);
    const PlacedImage picture = only_picture(keeper);
    const Length whole = (right - left).scaled(600, 1500);
    CAPTURE(words);
    CHECK(picture.height <= whole);
    CHECK(picture.height >= whole.scaled(60, 100));
    CHECK(is_near(picture.width.scaled(600, 1500), picture.height));
    if (picture.height == whole) continue;
    ++shrunk;
    // Nothing is left for the next page.
    const auto with_picture =
        std::find_if(keeper.body_pages.begin(), keeper.body_pages.end(), [](const Page& page) {
          return std::any_of(page.items.begin(), page.items.end(), [](const Item& item) {
            return std::holds_alternative<PlacedImage>(item.content);
          });
        });
    CHECK(with_picture + 1 == keeper.body_pages.end());
    CHECK(lowest_on(*with_picture) <= bottom);
  }
  CHECK(shrunk > 0);
}

TEST_CASE("What follows a quotation is set off from it, when the picture at its end is set later",
          "[figures]") {
  Block quote{.node = BlockQuote{{block_of(prose.substr(0, 90)), figure_of("p", "")}}};
  Book book = book_of({{quote, block_of("Behind. " + prose.substr(0, 260))}});
  add_picture(book, "p", 1500, 1000);
  const Keeper keeper =
      pages_of(book, std::string(sheet) + std::string(figures) + "blockquote { margin: 1em 2em }");
  Length quoted, behind;
  for (const Item& item : keeper.body_pages.front().items) {
    const auto* run = std::get_if<GlyphRun>(&item.content);
    if (run == nullptr || item.element == artifact) continue;
    if (behind == Length() && run->text.starts_with("Behind.")) behind = run->y;
    if (behind == Length()) quoted = run->y;
  }
  REQUIRE(behind != Length());
  CHECK(behind - quoted >= line + Length::points(10));
}

TEST_CASE("Text keeps its order, and anchors their places, when a picture is set later", "[figures]") {
  Book book = book_of({{block_of(prose.substr(0, 150)), figure_of("p", ""),
                        block_of("Behind. " + prose.substr(0, 260)), block_of("Last.")}});
  for (std::size_t i = 0; i < 4; ++i) book.sections[0].articles[0].body[i].id = "b" + std::to_string(i);
  add_picture(book, "p", 1500, 1000);
  const Keeper keeper = pages_with_figures(book);
  std::string order;
  for (const Page& page : keeper.body_pages) {
    for (const Item& item : page.items) {
      if (std::holds_alternative<PlacedImage>(item.content)) order += "picture ";
      const auto* run = std::get_if<GlyphRun>(&item.content);
      if (run == nullptr) continue;
      if (run->text.starts_with("Behind.")) order += "behind ";
      if (run->text.starts_with("Last.")) order += "last ";
    }
  }
  CHECK(order == "behind picture last ");
  std::string anchors;
  for (const Anchor& anchor : keeper.anchors) anchors += anchor.id + ' ';
  CHECK(anchors == "a0 b0 b2 b1 b3 ");
}
