#include <catch2/catch.hpp>

#include "readers/html_metadata.h"

namespace newsbook {
namespace {

HtmlMetadata read(std::string_view source) {
  Diagnostics diagnostics;
  const auto dom = parse_html(source, "a.html", diagnostics);
  REQUIRE(dom);
  return read_metadata(*dom);
}

}  // namespace

TEST_CASE("JSON-LD is believed before <meta>, and <meta> before microdata") {
  const HtmlMetadata data = read(R"(<html lang="en-GB"><meta name="author" content="Carla Dorn">
    <meta property="article:published_time" content="2024-01-02T03:04:05Z">
    <script type="application/ld+json">{"@graph": [{"@type": "Article", "headline": "Spoons &amp; forks",
      "author": [{"@id": "#p"}, {"name": "Emil Frey"}]}, {"@type": "Person", "@id": "#p", "name": "Anna Boris"}]}</script>
    <p itemprop="datePublished" content="2023-01-01">)");
  CHECK(data.headline == "Spoons & forks");
  CHECK(data.authors == std::vector<std::string>{"Anna Boris", "Emil Frey"});
  REQUIRE(data.published);
  CHECK(to_iso(*data.published) == "2024-01-02T03:04:05Z");
  CHECK(data.language == "en-GB");
}

TEST_CASE("JSON-LD with line feeds in strings is read; what is no JSON is passed over") {
  CHECK(read("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": "
             "\"Two\nlines\"}</script>")
            .headline == "Two lines");
  CHECK(read("<script type='application/ld+json'>{\"@type\": \"NewsArticle\",</script><title>T</title>")
            .page_title == "T");
}

TEST_CASE("JSON-LD may stand in a CDATA section, behind a comment's mark or not") {
  constexpr std::string_view data = R"([{"@type": "SocialMediaPosting", "headline": "Spoons"}])";
  for (const auto& [before, behind] :
       {std::pair{"\n<![CDATA[", "]]>\n"}, std::pair{"//<![CDATA[\n", "\n//]]>"},
        std::pair{"/*<![CDATA[*/", "/*]]>*/"}, std::pair{"<![CDATA[", ""}}) {
    INFO(before);
    const std::string script = before + std::string(data) + behind;
    CHECK(read("<script type='application/ld+json'>" + script + "</script>").headline == "Spoons");
  }
}

TEST_CASE("People may be given by parts of their names, or surname first") {
  CHECK(
      read(
          "<script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": \"Spoons\", \"author\": "
          "[{\"familyName\": \"Boris\", \"givenName\": \"Anna Lea\"}]}</script>")
          .authors == std::vector<std::string>{"Anna Lea Boris"});
  CHECK(read("<meta name='citation_author' content='Boris, Anna'><meta name='citation_author' content='Frey, "
             "Emil'>")
            .authors == std::vector<std::string>{"Anna Boris", "Emil Frey"});
  CHECK(read("<meta name='author' content='Boris, Anna'>").authors ==
        std::vector<std::string>{"Boris, Anna"});
}

TEST_CASE("Of microdata the authors count who stand with the first") {
  CHECK(read("<div><p><a itemprop='author'>Anna Boris</a>, <a itemprop='author'>Emil Frey</a></p></div>"
             "<aside><div><p><a itemprop='author'>Carla Dorn</a></p></div></aside>")
            .authors == std::vector<std::string>{"Anna Boris", "Emil Frey"});
}

TEST_CASE("Moments are ISO 8601, or seconds, or thousandths of them") {
  CHECK(to_iso(*read_moment("2024-11-26T10:30:00+01:00")) == "2024-11-26T10:30:00+01:00");
  CHECK(to_iso(*read_moment("1732612200")) == "2024-11-26T09:10:00Z");
  CHECK(to_iso(*read_moment("1732612200000")) == "2024-11-26T09:10:00Z");
  CHECK_FALSE(read_moment("yesterday"));
}

}  // namespace newsbook
