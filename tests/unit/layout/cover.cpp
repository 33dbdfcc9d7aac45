#include "layout/cover.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "kept_pages.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

struct Shape {
  const char* name;
  Length width, height;
};

const Shape shapes[] = {{"epub", Length::points(350), Length::points(525)},
                        {"six inches", Length::from_millimetres(90.8), Length::from_millimetres(122.6)},
                        {"A4", Length::from_millimetres(210), Length::from_millimetres(297)},
                        {"landscape", Length::from_millimetres(297), Length::from_millimetres(210)}};

Theme own_theme(const std::string& name) {
  const std::string path = NEWSBOOK_DATA "/styles/" + name + ".css";
  auto theme = parse_theme(DiskFiles().read(path, 1 << 20).value(), name);
  REQUIRE(theme);
  return std::move(*theme);
}

Book news(std::size_t articles, std::string title = "The Weekend Review") {
  Book book = book_of(std::vector<Blocks>(articles, Blocks{block_of(prose)}));
  book.metadata.title = std::move(title);
  book.metadata.date = Date{.year = 2024, .month = 11, .day = 30};
  return book;
}

void add_picture(Book& book, Article& article, int width, int height) {
  book.resources["key"] = {"image/jpeg", "", width, height, false};
  article.lead_figure = Figure{.image = "key", .alt = "A crane"};
}

PageBatch cover_of(const Book& book, const Shape& shape, const Theme& theme) {
  Typesetter typesetter;
  return lay_out_cover({book, theme, typesetter.fonts, typesetter.dictionaries}, shape.width, shape.height);
}

PageBatch cover_of(const Book& book) { return cover_of(book, shapes[0], own_theme("broadsheet")); }

struct Placed {
  Length left, right, y, size;
  std::string text;
};

std::vector<Placed> runs(const Page& page) {
  std::vector<Placed> placed;
  for (const Item& item : page.items) {
    const auto* run = std::get_if<GlyphRun>(&item.content);
    if (run == nullptr) continue;
    Length width;
    for (const Glyph& glyph : run->glyphs) width += Length::from_units(glyph.advance);
    const Length left = run->right_to_left ? run->x - width : run->x;
    placed.push_back({left, left + width, run->y, run->size, std::string(run->text)});
  }
  return placed;
}

std::string text_of(const Page& page) {
  std::string text;
  for (const Placed& run : runs(page)) text.append(run.text) += ' ';
  return text;
}

template <typename Kind>
std::vector<Kind> all(const Page& page) {
  std::vector<Kind> found;
  for (const Item& item : page.items) {
    if (const auto* one = std::get_if<Kind>(&item.content)) found.push_back(*one);
  }
  return found;
}

// Everything lies on the page, and nothing on anything else.
void check_places(const Page& page) {
  const Length slack = page.width / 100;
  const auto placed = runs(page);
  for (const Placed& run : placed) {
    CAPTURE(run.text);
    CHECK(run.left >= Length());
    CHECK(run.right <= page.width);
    CHECK(run.y - run.size.scaled(7, 10) >= Length());
    CHECK(run.y + run.size.scaled(2, 10) <= page.height);
    CHECK(run.text.find("\u00AD") == std::string::npos);
    for (const Placed& below : placed) {
      const bool beside = below.left + slack >= run.right || run.left + slack >= below.right;
      if (beside || below.y <= run.y) continue;
      CAPTURE(below.text);
      CHECK(below.y - run.y >= below.size.scaled(7, 10));
    }
    for (const PlacedImage& image : all<PlacedImage>(page)) {
      CHECK((run.y <= image.y || run.y - run.size.scaled(7, 10) >= image.y + image.height));
    }
  }
  for (const PlacedImage& image : all<PlacedImage>(page)) {
    CHECK(image.x >= Length());
    CHECK(image.x + image.width <= page.width);
    CHECK(image.y + image.height <= page.height);
    const double shape = image.width.to_points() / image.height.to_points();
    CHECK(shape == Approx(static_cast<double>(image.picture->width) / image.picture->height).epsilon(0.001));
  }
}

}  // namespace

TEST_CASE("covers of every shape, theme and book have all on the page and nothing on top of another",
          "[cover]") {
  const std::string sentence = prose.substr(0, prose.find(';'));
  std::string endless;
  while (endless.size() < 3000) endless += sentence + " ";
  for (const char* theme_name : {"broadsheet", "magazine"}) {
    const Theme theme = own_theme(theme_name);
    for (const Shape& shape : shapes) {
      for (const std::string& title :
           {std::string("X"), std::string("The Weekend Review"), sentence, endless, std::string(300, 'W'),
            std::string("صحيفة الأسبوع"), std::string("周末评论")}) {
        for (const std::size_t articles : {1, 2, 500}) {
          for (const bool pictured : {false, true}) {
            CAPTURE(theme_name, shape.name, title.substr(0, 40), articles, pictured);
            Book book = news(articles, title);
            Article& lead = book.sections[0].articles[0];
            if (pictured) add_picture(book, lead, 1200, articles == 2 ? 1600 : 800);
            if (articles == 2) lead.headline = {Inline{Text{endless}}};
            if (title[0] < 0) book.metadata.locale = "ar";
            const PageBatch cover = cover_of(book, shape, theme);
            REQUIRE(cover.pages.size() == 1);
            check_places(cover.pages[0]);
            CHECK(runs(cover.pages[0]).size() > 1);
          }
        }
      }
    }
  }
}

TEST_CASE(
    "a cover tells the title, the date, the issue and the first headlines, which lead to their articles",
    "[cover]") {
  Book book = news(500);
  book.metadata.series = "Reviews";
  book.metadata.issue = "12";
  const PageBatch cover = cover_of(book);
  const Page& page = cover.pages[0];
  const std::string text = text_of(page);
  for (const char* part :
       {"The Weekend Review", "November 30, 2024", "Reviews · 12", "Headline 0", "Headline 4"})
    CHECK_THAT(text, Catch::Contains(part));
  CHECK_THAT(text, !Catch::Contains("Headline 7"));
  CHECK(page.label.empty());
  CHECK(page.begin.string == nullptr);
  CHECK(page.last_string == nullptr);
  CHECK(cover.anchors.empty());
  const auto links = all<LinkArea>(page);
  REQUIRE(links.size() >= 5);
  CHECK(links[0].target == "#a0");
  CHECK(links[4].target == "#a4");
}

TEST_CASE("a series called as the book is told by its number alone", "[cover]") {
  Book book = news(2);
  book.metadata.series = book.metadata.title;
  book.metadata.issue = "12";
  const std::string text = text_of(cover_of(book).pages[0]);
  CHECK(text.find("The Weekend Review") == text.rfind("The Weekend Review"));
  CHECK_THAT(text, Catch::Contains(" 12 "));
}

TEST_CASE("the title is as large as it can be, and on one line if that is not much smaller", "[cover]") {
  const auto largest = [](const std::string& title) {
    const PageBatch cover = cover_of(news(3, title));
    return runs(cover.pages[0])[0];
  };
  const Placed one = largest("News"), two = largest("The Weekend Review"),
               many = largest(prose.substr(0, 150));
  CHECK(one.size > two.size);
  CHECK(two.size > many.size);
  CHECK(two.text == "The Weekend Review");
  const Style style = own_theme("broadsheet").resolve(Role::cover_title, own_theme("broadsheet").root());
  const double theme_size =
      style.font_size.to_points() / own_theme("broadsheet").root().font_size.to_points();
  CHECK(one.size.to_points() == Approx(theme_size * 350 / 36).epsilon(0.01));
}

TEST_CASE("the lead is the first of the first articles with a picture that is large enough", "[cover]") {
  Book book = news(8);
  add_picture(book, book.sections[0].articles[2], 1200, 800);
  const PageBatch cover = cover_of(book);
  REQUIRE(all<PlacedImage>(cover.pages[0]).size() == 1);
  CHECK(all<LinkArea>(cover.pages[0])[0].target == "#a2");
  const auto figure = std::find_if(cover.elements.begin(), cover.elements.end(),
                                   [](const StructureElement& element) { return element.type == "Figure"; });
  REQUIRE(figure != cover.elements.end());
  CHECK(figure->alt == "A crane");

  for (const auto& [width, height] : {std::pair(390, 800), std::pair(1200, 240), std::pair(1600, 500)}) {
    CAPTURE(width, height);
    add_picture(book, book.sections[0].articles[2], width, height);
    const PageBatch other = cover_of(book);
    CHECK(all<PlacedImage>(other.pages[0]).empty());
    CHECK(all<LinkArea>(other.pages[0])[0].target == "#a0");
  }
  add_picture(book, book.sections[0].articles[2], 1200, 800);
  std::swap(book.sections[0].articles[2], book.sections[0].articles[6]);
  CHECK(all<PlacedImage>(cover_of(book).pages[0]).empty());
}

TEST_CASE("a book that is called as its only article names it once, and who has written it", "[cover]") {
  Book book = news(1, "Headline 0");
  book.sections[0].articles[0].byline = {"Carla Eriksson"};
  const std::string text = text_of(cover_of(book).pages[0]);
  CHECK(text.find("Headline 0") == text.rfind("Headline 0"));
  CHECK_THAT(text, Catch::Contains("Carla Eriksson") && Catch::Contains("The engineers who"));
}

TEST_CASE("what is too long for the cover ends in an ellipsis", "[cover]") {
  for (const std::string& piece : {prose, std::string("крыши"), std::string("晨"), std::string("ē ")}) {
    Book book = news(2);
    std::string endless;
    while (endless.size() < 1'000'000) endless += piece;
    book.metadata.title = endless;
    book.sections[0].articles[0].headline = {Inline{Text{endless + "."}}};
    const Page page = cover_of(book).pages[0];
    const auto placed = runs(page);
    CHECK(std::count_if(placed.begin(), placed.end(),
                        [](const Placed& run) { return run.text.ends_with("…"); }) >= 2);
    check_places(page);
  }
}

TEST_CASE("a chosen picture is the page, whole and in its own shape", "[cover]") {
  Typesetter typesetter;
  const Theme theme = own_theme("broadsheet");
  const Book book = news(2);
  for (const auto& [width, height] : {std::pair(1400, 2100), std::pair(300, 100), std::pair(10, 900)}) {
    const Picture picture{"image/png", "", width, height};
    for (const Shape& shape : shapes) {
      CAPTURE(width, height, shape.name);
      const PageBatch cover =
          lay_out_cover({book, theme, typesetter.fonts, typesetter.dictionaries, true, &picture}, shape.width,
                        shape.height);
      const auto images = all<PlacedImage>(cover.pages[0]);
      REQUIRE(images.size() == 1);
      CHECK(cover.pages[0].items.size() == 1);
      check_places(cover.pages[0]);
      const Length across = shape.width - images[0].width, down = shape.height - images[0].height;
      CHECK(std::min(across, down) == Length());
      CHECK(images[0].x == across / 2);
      CHECK(images[0].y == down / 2);
      CHECK(cover.elements.at(0).alt == "The Weekend Review · November 30, 2024");
    }
  }
}

TEST_CASE("a cover comes before all other pages and changes none of them", "[cover]") {
  const Book book = news(3);
  Typesetter typesetter;
  const auto theme = parse_theme(sheet, "test.css");
  REQUIRE(theme);
  const auto made = [&](bool cover) {
    Keeper keeper;
    Diagnostics diagnostics;
    REQUIRE(lay_out({book, *theme, typesetter.fonts, typesetter.dictionaries, cover}, keeper, diagnostics));
    return keeper;
  };
  const Keeper with = made(true), without = made(false);
  REQUIRE(with.front_pages.size() == without.front_pages.size() + 1);
  CHECK(with.front_pages[0].label.empty());
  CHECK(with.front_pages[0].width == with.body_pages[0].width);
  CHECK(with.front_pages[0].height == with.body_pages[0].height);
  for (std::size_t i = 0; i < without.front_pages.size(); ++i) {
    CHECK(with.front_pages[i + 1].label == without.front_pages[i].label);
    CHECK(text_of(with.front_pages[i + 1]) == text_of(without.front_pages[i]));
  }
  REQUIRE(with.body_pages.size() == without.body_pages.size());
  CHECK(with.body_pages.back().label == without.body_pages.back().label);
  for (const auto& [id, element] : with.elements) {
    CHECK((element.parent == document_element ||
           (element.parent < id && with.elements.contains(element.parent))));
  }
  CHECK(with.elements.size() == with.elements.rbegin()->first);
  for (const Page& page : with.front_pages) {
    for (const Item& item : page.items) {
      CHECK((item.element == artifact || with.elements.contains(item.element)));
    }
  }
}
