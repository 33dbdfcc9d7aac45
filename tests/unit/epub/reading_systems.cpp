// What real reading systems choke on is in no file of the book.
#include <algorithm>
#include <regex>
#include <set>

#include "../theme/css_lint.h"
#include "epub_file.h"
#include "full_book.h"

namespace newsbook::test {
namespace {

bool ends_in(const std::string& name, const char* ending) { return name.ends_with(ending); }

// What must not stand in a content document; empty: nothing does.
std::string content_lint(const std::string& document) {
  std::string found;
  const std::pair<const char*, const char*> forbidden[] = {
      {"script", "<script|\\son[a-z]+=|javascript:"},
      {"inline style", "\\sstyle=|<style"},
      {"remote file", "\\s(src|srcset|poster|data)=\"([a-z]+:|//)"},
      {"line break in the body", "<body[^>]*>\\s*<br|</(p|div|section|article|h[1-6])>\\s*<br"},
      {"id that starts with no letter", "\\sid=\"[^a-zA-Z\"]"},
      {"soft hyphen", "\u00AD"},
      {"non-breaking hyphen", "\u2011"},
      {"glyph that fonts lack", "\u21A9"},
      {"address of a picture", "src=\"[^\"]*[&% ]"}};
  for (const auto& [what, pattern] : forbidden) {
    if (std::regex_search(document, std::regex(pattern))) found += std::string(what) + "\n";
  }
  if (!document.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>")) found += "no declaration\n";
  if (document.find("<meta charset=\"utf-8\"/>") == std::string::npos) found += "no charset\n";
  return found;
}

}  // namespace

TEST_CASE("lint of documents finds what it looks for") {
  const std::string head =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?><html><head><meta charset=\"utf-8\"/></head>";
  CHECK(content_lint(head + "<body><p id=\"a1\">one<br/>two</p></body>").empty());
  for (const char* bad :
       {"<body><br/>", "<body><p>a</p><br/>", "<p style=\"color: red\">", "<p id=\"1\">",
        "<p onclick=\"a()\">", "<script>", "<img src=\"https://example.org/a.png\"/>",
        "<img src=\"a&amp;b.png\"/>", "<p>a\u00ADb</p>", "<p>a\u2011b</p>", "<p>\u21A9</p>"}) {
    CAPTURE(bad);
    CHECK_FALSE(content_lint(head + bad).empty());
  }
  CHECK_FALSE(content_lint("<html><head><meta charset=\"utf-8\"/></head>").empty());
}

TEST_CASE("no document and no style sheet has what reading systems choke on") {
  for (const char* theme : {"broadsheet", "magazine"}) {
    const auto css = DiskFiles().read(std::string(SOURCE_DIR "/styles/") + theme + ".css", 1 << 20);
    REQUIRE(css);
    const EpubFile epub = Surroundings(*css).write(full_book());
    CAPTURE(theme);
    CHECK(css_lint(epub.content("EPUB/style.css")) == "");
    // A reader who sets light text on a dark page may forget the links.
    CHECK_THAT(epub.content("EPUB/style.css"), Catch::Contains("a {\n  color: inherit;\n}"));
    for (const std::string& name : epub.names()) {
      CAPTURE(name);
      if (ends_in(name, ".xhtml")) CHECK(content_lint(epub.content(name)) == "");
      CHECK_FALSE(ends_in(name, ".js"));
    }
  }
}

}  // namespace newsbook::test
