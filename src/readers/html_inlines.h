// Inline content of a page: text with its markup, links absolute.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "document/book.h"
#include "readers/html_dom.h"
#include "readers/html_pieces.h"

namespace newsbook {

struct HtmlInlineContext {
  const HtmlDom& dom;
  const std::vector<HtmlWrap>& wraps;
  std::string base;         // that links are relative to; may be empty
  std::string folder = {};  // of a relative <base>, that pictures are relative to: "../images/"
  // What a link within the page stands for: the id of a note; empty: nothing, its text is kept; "-": the link
  // has to go, text and all.
  std::function<std::string(std::uint32_t link)> note = {};
};

// The nodes [begin, end), which lie within the element block, as inlines.
Inlines read_inlines(const HtmlInlineContext& context, std::uint32_t block, std::uint32_t begin,
                     std::uint32_t end);

// Lines of preformatted text below the node.
std::string read_preformatted(const HtmlDom& dom, std::uint32_t node);

}  // namespace newsbook
