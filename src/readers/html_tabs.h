// Panels of which a browser shows one at a time, each with a label to choose it by.
#pragma once

#include <cstdint>
#include <vector>

#include "readers/html_dom.h"

namespace newsbook {

struct HtmlTab {
  std::uint32_t label = 0;
  std::uint32_t panel = 0;
};

// Of the element that holds the list of labels and the panels; empty: it is no such.
std::vector<HtmlTab> read_tabs(const HtmlDom& dom, std::uint32_t element);

}  // namespace newsbook
