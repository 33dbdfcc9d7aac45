#include "passes/pictures.h"

#include <catch2/catch.hpp>
#include <vips/vips8>

#include "document/check.h"
#include "document/walk.h"

using namespace newsbook;

namespace {

// Of one colour, which tells pictures apart.
std::string png(int width, int height, double shade) {
  const vips::VImage image =
      vips::VImage::black(width, height).new_from_image({shade, 0, 0}).cast(VIPS_FORMAT_UCHAR);
  void* data = nullptr;
  std::size_t size = 0;
  image.write_to_buffer(".png", &data, &size);
  std::string bytes(static_cast<const char*>(data), size);
  g_free(data);
  return bytes;
}

Figure figure_of(std::vector<std::string> addresses, const std::string& caption = "A caption.") {
  Figure figure{.pictures = std::move(addresses)};
  if (!caption.empty()) figure.caption = {Inline{Text{caption}}};
  return figure;
}

// A page at saved/page.html with files beside it.
struct Page {
  explicit Page(std::vector<Figure> figures) {
    VIPS_INIT("test");
    book.metadata = {.title = "Book", .locale = "en", .identifier = "urn:uuid:0"};
    book.sources = {"saved/page.html", "-"};
    Article article;
    article.id = "a";
    article.headline = {Inline{Text{"Headline"}}};
    for (Figure& figure : figures) {
      article.body.push_back({.node = std::move(figure),
                              .id = "f" + std::to_string(article.body.size()),
                              .origin = {.source = 0, .line = 7}});
    }
    book.sections = {{.title = {}, .articles = {std::move(article)}}};
    files.put("saved/page_files/a.png", png(200, 100, 10));
    files.put("saved/page_files/copy.png", png(200, 100, 10));
    files.put("saved/page_files/b.png", png(200, 100, 200));
    files.put("saved/page_files/square.png", png(120, 120, 90));
    files.put("saved/page_files/pixel.png", png(1, 1, 0));
    files.put("saved/page_files/line.png", png(600, 4, 0));
    files.put("saved/page_files/broken.png", png(200, 100, 10).substr(0, 60));
    files.put("secret.png", png(200, 100, 60));
  }

  void load() {
    load_pictures(book, {1000, 800, false}, files, diagnostics);
    CHECK(check(book));
  }
  Blocks& body() { return book.sections[0].articles[0].body; }
  const Figure& figure(std::size_t index) { return std::get<Figure>(body().at(index).node); }
  std::string said() const {
    std::string out;
    for (const Diagnostic& one : diagnostics.entries()) out += one.code + ' ';
    return out;
  }

  Book book;
  MemoryFiles files;
  Diagnostics diagnostics;
};

}  // namespace

TEST_CASE("a figure gets the first of its addresses that leads to a picture", "[pictures]") {
  Page page({figure_of({"https://host/a.png", "none.png", "page_files/b.png", "page_files/a.png"})});
  page.load();
  REQUIRE(page.book.resources.size() == 1);
  const auto& [key, picture] = *page.book.resources.begin();
  CHECK(page.figure(0).image == key);
  CHECK(page.figure(0).pictures.empty());
  CHECK((picture.width == 200 && picture.height == 100));
  CHECK(page.said().empty());
}

TEST_CASE("the same picture is in the book once", "[pictures]") {
  Page page(
      {figure_of({"page_files/a.png"}), figure_of({"page_files/copy.png"}), figure_of({"page_files/b.png"})});
  page.load();
  CHECK(page.book.resources.size() == 2);
  CHECK(page.figure(0).image == page.figure(1).image);
  CHECK(page.figure(0).image != page.figure(2).image);
}

TEST_CASE("figures of one address each get its picture, and each is judged by its own caption",
          "[pictures]") {
  Page page({figure_of({"page_files/a.png"}), figure_of({"page_files/square.png"}),
             figure_of({"page_files/square.png"}, ""), figure_of({"page_files/a.png"}, "Another caption."),
             figure_of({"page_files/broken.png"}), figure_of({"page_files/broken.png"})});
  page.load();
  REQUIRE(page.body().size() == 5);  // a square without a caption is a portrait
  CHECK(page.book.resources.size() == 2);
  CHECK_FALSE(page.figure(0).image.empty());
  CHECK(page.figure(2).image == page.figure(0).image);
  CHECK_FALSE(page.figure(1).image.empty());
  CHECK(page.figure(4).image.empty());
  CHECK(page.diagnostics.entries().size() == 1);
}

TEST_CASE("pictures in the address itself need no file", "[pictures]") {
  std::string data;
  for (const char c : png(200, 100, 10)) {
    constexpr char digits[] = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    data.append({'%', digits[byte >> 4U], digits[byte & 15U]});
  }
  Page page({figure_of({"data:image/png," + data})});
  page.body()[0].origin.source = 1;  // standard input
  page.load();
  CHECK(page.book.resources.size() == 1);
}

TEST_CASE("standard input has no files beside it, and no page has those outside its folder", "[pictures]") {
  Page page(
      {figure_of({"page_files/a.png"}), figure_of({"../secret.png"}), figure_of({"%2e%2e/secret.png"})});
  page.body()[0].origin.source = 1;
  page.files.put("page_files/a.png", png(200, 100, 10));
  page.load();
  CHECK(page.book.resources.empty());
  CHECK(page.said() == "NB-P002 ");
  CHECK(page.diagnostics.entries()[0].message ==
        "3 pictures are not stored with their articles: only their captions are kept");
}

TEST_CASE("a broken picture is warned of once, and its caption stays", "[pictures]") {
  Page page({figure_of({"page_files/broken.png"}), figure_of({"page_files/broken.png"}, "Another.")});
  page.load();
  CHECK(page.said() == "NB-I002 ");
  CHECK(page.diagnostics.entries()[0].severity == Severity::warning);
  CHECK(page.diagnostics.entries()[0].source == "saved/page_files/broken.png");
  CHECK(page.body().size() == 2);
  CHECK(page.figure(0).image.empty());
}

TEST_CASE("after a broken picture the next address is tried", "[pictures]") {
  Page page({figure_of({"page_files/broken.png", "page_files/a.png"})});
  page.load();
  CHECK(page.book.resources.size() == 1);
}

TEST_CASE("trackers, rules and portraits are left out, without a word", "[pictures]") {
  Page page({figure_of({"page_files/pixel.png"}, ""), figure_of({"page_files/line.png"}, ""),
             figure_of({"page_files/square.png"}, ""), figure_of({"page_files/square.png"}, "Who it is.")});
  page.load();
  CHECK(page.said().empty());
  REQUIRE(page.body().size() == 1);
  CHECK_FALSE(page.figure(0).image.empty());
}

TEST_CASE("of the same picture twice in a row the one with the caption stays", "[pictures]") {
  Page page({figure_of({"page_files/a.png"}, ""), figure_of({"page_files/copy.png"}, "The caption."),
             figure_of({"page_files/a.png"}, ""), figure_of({"page_files/b.png"}, ""),
             figure_of({"page_files/a.png"}, "Another.")});
  page.load();
  REQUIRE(page.body().size() == 3);
  CHECK(plain_text(page.figure(0).caption) == "The caption.");
  CHECK(page.figure(1).image != page.figure(0).image);
  CHECK(plain_text(page.figure(2).caption) == "Another.");
}

TEST_CASE("a figure that shows nothing goes, wherever it stands", "[pictures]") {
  Page page({});
  const Block nothing{.node = figure_of({"https://host/gone.png"}, "")};
  const Block text{.node = Paragraph{{Inline{Text{"Text."}}}}, .id = "p"};
  page.body() = {nothing, {.node = BlockQuote{{nothing, text}}, .id = "q"}};
  page.book.sections[0].articles[0].lead_figure = figure_of({"none.png"}, "");
  page.load();
  CHECK(page.said() == "NB-P002 ");
  CHECK_FALSE(page.book.sections[0].articles[0].lead_figure);
  REQUIRE(page.body().size() == 1);
  CHECK(std::get<BlockQuote>(page.body()[0].node).blocks.size() == 1);
}

TEST_CASE("a book takes no more than so many pictures", "[pictures]") {
  Page page(std::vector<Figure>(max_pictures + 2, figure_of({"https://host/gone.png"})));
  page.load();
  CHECK(page.said() == "NB-P003 NB-P002 ");
  CHECK(page.diagnostics.entries()[0].message == "2 pictures are left out: a book takes no more than 4000");
}

TEST_CASE("a picture that a page looks for in the web is found by its name beside the page", "[pictures]") {
  Page page({figure_of({"https://host/deep/b.png?w=300"}), figure_of({"https://host/none.png"})});
  page.load();
  CHECK(!page.figure(0).image.empty());
  CHECK(page.figure(1).image.empty());

  Page claimed({figure_of({"https://host/x/b.png"}), figure_of({"https://host/y/b.png"})});
  claimed.load();
  CHECK(claimed.book.resources.empty());

  Page numbered({figure_of({"https://host/x/b.png"})});
  numbered.files.put("saved/page_files/b(1).png", png(200, 100, 90));
  numbered.load();
  CHECK(numbered.book.resources.empty());

  Page outside(
      {figure_of({"https://host/..%2F..%2Fsecret.png"}), figure_of({"https://host/%2e%2e/secret.png"})});
  outside.load();
  CHECK(outside.book.resources.empty());
}

TEST_CASE("a picture in a text is kept whatever its size, or leaves its words", "[pictures]") {
  Page page({});
  const auto formula = [](const std::string& address) {
    return Block{.node = Paragraph{{Inline{Text{"It is "}}, Inline{InlineImage{{}, "E=mc^2", {address}}}}}};
  };
  page.files.put("saved/page_files/small.png", png(40, 12, 30));
  page.files.put(
      "saved/page_files/drawn.svg",
      "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='12'><path d='M0 0h9v9z'/></svg>");
  page.body() = {formula("page_files/small.png"), formula("page_files/none.png"),
                 formula("page_files/drawn.svg")};
  for (std::size_t i = 0; i < page.body().size(); ++i) page.body()[i].id = "p" + std::to_string(i);
  page.load();
  const auto& kept = std::get<Paragraph>(page.body()[0].node).text.back().node;
  REQUIRE(std::holds_alternative<InlineImage>(kept));
  CHECK(page.book.resources.contains(std::get<InlineImage>(kept).key));
  const auto& words = std::get<Paragraph>(page.body()[1].node).text.back().node;
  REQUIRE(std::holds_alternative<Text>(words));
  CHECK(std::get<Text>(words).text == "E=mc^2");
  const auto& drawn = std::get<Paragraph>(page.body()[2].node).text.back().node;
  REQUIRE(std::holds_alternative<InlineImage>(drawn));
  CHECK(page.book.resources.at(std::get<InlineImage>(drawn).key).width == 40);  // as large as it says
}

TEST_CASE("an embed gets its poster", "[pictures]") {
  Page page({});
  page.body() = {Block{.node = Embed{.target = "https://host/v",
                                     .text = {Inline{Text{"A talk"}}},
                                     .pictures = {"page_files/a.png"}},
                       .id = "e"}};
  page.load();
  CHECK(!std::get<Embed>(page.body()[0].node).poster.empty());
}
