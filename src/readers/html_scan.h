// What of a page's source goes to the parser: not what no book shows, and not what no parser could bear.
//
// Contents of scripts (but JSON-LD), of style sheets, of comments and of inline pictures are left out, which
// is most of many pages; so are tags that nest or hold more than any page needs. Line feeds stay, so that
// lines keep their numbers. Linear in the source.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace newsbook {

struct HtmlScan {
  std::string text;
  bool cut = false;         // the source went on
  std::size_t deep = 0;     // tags left out because they nest too deeply
  std::size_t crowded = 0;  // and because they have too many attributes
  // Pictures that style sheets keep as custom properties: "--sf-img-3" → "data:…", as SingleFile saves them.
  std::map<std::string, std::string, std::less<>> kept_pictures;
};

inline constexpr std::size_t max_page_bytes = std::size_t{24} << 20U;
inline constexpr std::size_t max_page_depth = 400;
inline constexpr std::size_t max_attributes = 200;

HtmlScan scan_html(std::string_view source);

}  // namespace newsbook
