#include "epub_file.h"
#include "full_book.h"
#include "text/itemise.h"
#include "text/unicode.h"

namespace newsbook::test {
namespace {

constexpr const char* css = R"(body { font-family: "Noto Serif", serif }
h1.headline { font-family: "Noto Sans", sans-serif; font-weight: bold }
p.kicker { text-transform: uppercase; font-style: italic })";

std::string rule(const std::string& sheet, const std::string& opening, const std::string& property) {
  std::string value;
  for (std::size_t at = sheet.find(opening); at != std::string::npos; at = sheet.find(opening, at + 1)) {
    const std::string block = sheet.substr(at, sheet.find('}', at) - at);
    const std::size_t place = block.find(property + ": ");
    if (place == std::string::npos) continue;
    const std::size_t begin = place + property.size() + 2;
    value = block.substr(begin, block.find(';', begin) - begin);  // the last one wins
  }
  return value;
}

// The embedded file as a face again.
std::unique_ptr<Face> face(const EpubFile& epub, const std::string& file) {
  auto opened = std::make_unique<Face>(FontFace{}, epub.content("EPUB/fonts/" + file));
  REQUIRE(opened->ok());
  return opened;
}

bool has_all(const Face& in, std::string_view text) {
  for (std::size_t position = 0; position < text.size();) {
    if (!can_draw(in, next_code_point(text, position))) return false;
  }
  return true;
}

TEST_CASE("the faces that draw the book are embedded, in their weights and styles") {
  Surroundings with(css);
  const EpubFile epub = with.write(full_book());
  CHECK(with.diagnostics.entries().empty());
  CHECK(has_all(*face(epub, "NotoSerif-Regular.ttf"), "What the sea gives <and> takes λιμάνι"));
  CHECK(has_all(*face(epub, "NotoSans-Bold.ttf"), "Harbour & "));
  CHECK(has_all(*face(epub, "NotoSans-BoldItalic.ttf"), "city"));
  CHECK(has_all(*face(epub, "NotoSerif-Italic.ttf"), "TRADE"));
  CHECK(has_all(*face(epub, "NotoNaskhArabic-Regular.ttf"), "فُتحت الأسواق اليوم، بعد"));
  CHECK(has_all(*face(epub, "NotoSerifHebrew-Regular.ttf"), "נמל"));
  CHECK(has_all(*face(epub, "NotoSerifDevanagari-Regular.ttf"), "इस साल मानसून"));
  CHECK_FALSE(epub.has("EPUB/fonts/NotoSerif-BoldItalic.ttf"));
}

TEST_CASE("fonts are left out where the reading system's own are wanted") {
  Surroundings with(css);
  with.embed_fonts = false;
  const EpubFile epub = with.write(full_book());
  CHECK(epub.content("EPUB/package.opf").find("font") == std::string::npos);
  CHECK(epub.content("EPUB/style.css").find("@font-face") == std::string::npos);
  CHECK(epub.content("EPUB/style.css").find("font-family: \"Noto Serif\", serif") != std::string::npos);
  for (const std::string& name : epub.names()) CHECK(name.find("font") == std::string::npos);
}

TEST_CASE("an embedded face holds only what is used") {
  const EpubFile epub = Surroundings().write(plain_book(2, 2));
  const auto regular = face(epub, "NotoSerif-Regular.ttf");
  CHECK(has_all(*regular, "harbour the of and minister 0123456789."));
  CHECK(has_all(*regular, "-\u2010"));  // reading systems hyphenate
  CHECK_FALSE(regular->has(U'Ж'));
  CHECK_FALSE(regular->has(U'@'));
  CHECK(epub.content("EPUB/fonts/NotoSerif-Regular.ttf").size() < 30000);
}

TEST_CASE("families that stand in follow the theme's own, before the generic one") {
  const EpubFile epub = Surroundings(css).write(full_book());
  const std::string& sheet = epub.content("EPUB/style.css");
  const std::string body = rule(sheet, "\nbody {", "font-family");
  CHECK(body.starts_with("\"Noto Serif\", "));
  CHECK(body.ends_with(", serif"));
  CHECK(body.find("\"Noto Naskh Arabic\"") != std::string::npos);
  CHECK(body.find("Noto Sans") == std::string::npos);
  const std::string head = rule(sheet, "\nh1.headline {", "font-family");
  CHECK(head.starts_with("\"Noto Sans\", "));
  CHECK(head.ends_with(", sans-serif"));
  CHECK(head.find("\"Noto Naskh Arabic\"") != std::string::npos);
}

TEST_CASE("the style sheet names every embedded file") {
  const EpubFile epub = Surroundings(css).write(full_book());
  const std::string& sheet = epub.content("EPUB/style.css");
  std::size_t fonts = 0;
  for (const std::string& name : epub.names()) {
    if (!name.starts_with("EPUB/fonts/")) continue;
    ++fonts;
    CHECK(sheet.find("url(\"" + name.substr(5) + "\")") != std::string::npos);
  }
  CHECK(fonts >= 8);
  std::size_t rules = 0;
  for (std::size_t at = sheet.find("@font-face"); at != std::string::npos;
       at = sheet.find("@font-face", at + 1)) {
    ++rules;
  }
  CHECK(rules == fonts);
}

}  // namespace
}  // namespace newsbook::test
