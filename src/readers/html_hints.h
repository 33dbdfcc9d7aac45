// What the names that a page gives its elements (class, id, role, itemprop) say of their content. The words
// are those of the trade, not of a site.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "readers/html_dom.h"

namespace newsbook {

enum class Hint : std::uint8_t {
  article,
  body,
  share,
  comment,
  related,
  promotion,
  newsletter,
  caption,
  author,
  byline,
  date,
  consent,
  sidebar,
  menu,
  footer,
  header,
  title,
  standfirst,
  topics,
  unseen,
  player,
  quote,
  note,
  legal,
  contents,
  facts,
  teaser,
  list,
  paywall,
  live,
  tool,
  // of the element itself
  link_element,
  form_element,
  list_element,
  table_element,
  figure_element,
  quote_element,
  heading_element,
  count
};
inline constexpr std::size_t hint_count = static_cast<std::size_t>(Hint::count);

using Hints = std::uint64_t;  // a set of them
constexpr Hints bit(Hint hint) { return Hints{1} << static_cast<unsigned>(hint); }

// Remembers the words of a page.
class HintReader {
 public:
  Hints read(const HtmlNode& node);
  Hints read_names(std::string_view names);  // apart by anything but letters, or by a capital

 private:
  Hints read_word(const std::string& word);
  std::unordered_map<std::string, Hints> known_;
};

}  // namespace newsbook
