#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "readers/html_dom.h"
#include "readers/html_scan.h"

namespace newsbook {
namespace {

HtmlDom parse(std::string_view source) {
  Diagnostics diagnostics;
  auto dom = parse_html(source, "a.html", diagnostics);
  REQUIRE(dom);
  return std::move(*dom);
}

}  // namespace

TEST_CASE("A scan leaves out what no book shows, and keeps the numbers of lines") {
  CHECK(scan_html("a<script>\nx < y\n</script>b").text == "a\n\nb");
  CHECK(scan_html("<p onclick='x()' id=a\n data-b='c>d'>e").text == "<p id=a\n>e");
  CHECK(scan_html("<pre>\n  a</pre>\n  b").text == "<pre>\n  a</pre>\nb");
  CHECK(scan_html("a<!-- b\n-->c").text == "a\nc");
  CHECK(scan_html("a<!-->c").text == "ac");
  CHECK(scan_html("<svg><title>t</title></svg>b").text == "b");
  CHECK(scan_html("a < b").text == "a < b");
  const std::string data = R"(<script type="application/ld+json">{"a": "<p>"}</script>)";
  CHECK(scan_html(data).text == data);
}

TEST_CASE("A scan stops tags that nest or hold more than a page needs") {
  std::string deep;
  for (int i = 0; i < 1'000'000; ++i) deep += "<div>";
  const HtmlScan scan = scan_html(deep + "text");
  CHECK(scan.deep == 1'000'000 - max_page_depth);
  CHECK(scan.text.ends_with("text"));
  std::string crowded = "<p";
  for (int i = 0; i < 1000; ++i) crowded += " a=\"b>\"";
  CHECK(scan_html(crowded + ">text").text == "text");
  CHECK(scan_html(crowded + ">text").crowded == 1);
}

TEST_CASE("A tree is in document order, and a subtree is a range") {
  const HtmlDom dom = parse("<p id=x>One <b>two</b><p>three");
  const std::uint32_t first = dom.find(Tag::p, 0, dom.size());
  REQUIRE(first != HtmlDom::none);
  CHECK(dom[first].attribute("id") == "x");
  CHECK(dom.text_of(first) == "One two");
  const std::uint32_t second = dom[first].end;
  CHECK(dom[second].tag == Tag::p);
  CHECK(dom.text_of(second) == "three");
  CHECK(dom[second].end == dom.size());
  CHECK(dom.is_within(dom.find(Tag::b, 0, dom.size()), first));
}

TEST_CASE("What nests a million levels deep is read, with one warning") {
  std::string deep = "<h1>Deep</h1>";
  for (int i = 0; i < 1'000'000; ++i) deep += i % 2 == 0 ? "<div>" : "<b>";
  Diagnostics diagnostics;
  const auto dom = parse_html(deep + "bottom", "a.html", diagnostics);
  REQUIRE(dom);
  CHECK(dom->text_of(0).ends_with("bottom"));
  REQUIRE(diagnostics.entries().size() == 1);
  CHECK(diagnostics.entries()[0].code == "NB-R021");
}

TEST_CASE("Markup that would take far more memory than the page is an error") {
  std::string source = "<p>";
  for (int i = 0; i < 390; ++i) source += "<font id=" + std::to_string(i) + ">";
  for (int i = 0; i < 30'000; ++i) source += "<p>x";
  Diagnostics diagnostics;
  const auto dom = parse_html(source, "a.html", diagnostics);
  REQUIRE_FALSE(dom);
  CHECK(dom.error().code == "NB-R020");
}

TEST_CASE("Parts of a heading do not run together") {
  const auto heading = [](std::string_view inside) {
    const HtmlDom dom = parse(fmt::format("<h2>{}</h2>", inside));
    return dom.text_of(dom.find(Tag::h2, 0, dom.size()));
  };
  CHECK(heading("<span>Trade</span>Ministers meet") == "Trade Ministers meet");
  CHECK(heading("<span>Été</span><b>Élan</b>") == "Été Élan");
  CHECK(heading("<i>Trade</i>s of the <b>day</b>") == "Trades of the day");
  CHECK(heading("<b>X</b>Y <i>中</i>A") == "XY 中A");
  CHECK(heading("macOS") == "macOS");
  const HtmlDom paragraph = parse("<p><b>Trade</b>Ministers</p>");
  CHECK(paragraph.text_of(0) == "TradeMinisters");
}

}  // namespace newsbook
