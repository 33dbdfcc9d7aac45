// What a page says of its article outside its text: JSON-LD, Open Graph and other <meta>, microdata, links.
//
// Who is believed first: JSON-LD's article, then <meta>, then microdata and <time> (html_metadata.cpp has the
// order of names within each). Which of the titles is the headline is settled in html_titles.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/date.h"
#include "readers/html_dom.h"

namespace newsbook {

struct HtmlMetadata {
  std::string headline = {};      // of JSON-LD's article
  std::string social_title = {};  // Open Graph's or Twitter's
  std::string page_title = {};    // <title>
  std::string description = {};
  std::string body = {};  // JSON-LD's articleBody
  std::vector<std::string> authors = {};
  std::optional<Date> published = {};
  std::optional<Date> updated = {};
  std::string site = {};
  std::string url = {};       // canonical; empty: unknown
  std::string base = {};      // <base href>
  std::string language = {};  // as the page has it
  std::string section = {};
  std::vector<std::string> topics = {};
  bool live = false;  // a live blog
};

HtmlMetadata read_metadata(const HtmlDom& dom);

// Lays an article's JSON-LD over what is not known yet.
void read_linked_data(std::string_view json, HtmlMetadata& metadata);

// A moment as data has it ("2024-11-26T10:30:00.000+0200", "1732612200"); none: it is no such.
std::optional<Date> read_moment(std::string_view text);

}  // namespace newsbook
