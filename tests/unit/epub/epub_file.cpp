#include "epub_file.h"

#include <algorithm>
#include <cstring>

namespace newsbook::test {

std::string raw_text(const std::string& xhtml) {
  constexpr std::pair<const char*, char> entities[] = {
      {"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&apos;", '\''}};
  std::string text;
  for (std::size_t at = xhtml.find("<body"); at < xhtml.size();) {
    const auto* entity = std::find_if(std::begin(entities), std::end(entities), [&](const auto& row) {
      return xhtml.compare(at, std::strlen(row.first), row.first) == 0;
    });
    if (xhtml[at] == '<') {
      at = xhtml.find('>', at) + 1;
    } else if (entity != std::end(entities)) {
      text += entity->second;
      at += std::strlen(entity->first);
    } else {
      text += xhtml[at++];
    }
  }
  return text;
}

Surroundings::Surroundings(const std::string& css) {
  const std::string folder = NEWSBOOK_DATA "/fonts";
  auto parsed = parse_theme(css, "test.css");
  if (!parsed) FAIL(format(parsed.error()));
  theme = std::move(*parsed);
  auto declared = files.read(folder + "/fonts.css", 1 << 20);
  if (!declared) FAIL(format(declared.error()));
  auto catalog = parse_font_catalog(*declared, "fonts.css");
  if (!catalog) FAIL(format(catalog.error()));
  fonts = std::make_unique<FontSet>(std::move(*catalog), files, folder);
}

std::string Surroundings::bytes(const Book& book, const PageMap& pages) {
  auto made = write_epub({book, theme, *fonts, pages, embed_fonts, cover}, diagnostics);
  if (!made) FAIL(format(made.error()));
  return std::move(*made);
}

EpubFile Surroundings::write(const Book& book, const PageMap& pages) { return EpubFile(bytes(book, pages)); }

}  // namespace newsbook::test
