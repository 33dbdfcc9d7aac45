// What networks and players show inside a page, and a book can only point to: frames, players, and the
// elements that a network's script would have replaced.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "readers/html_inlines.h"

namespace newsbook {

// Where an element leads to that a network's script makes a post or a player of ("<lite-youtube videoid=…>",
// "<div class=fb-post data-href=…>"). Empty: it is no such element.
std::string embed_address(const HtmlInlineContext& context, std::uint32_t element);

// The same, of frames, <video> and <audio> as well: a page or file of the web that is worth a link.
std::string frame_address(const HtmlInlineContext& context, std::uint32_t frame);

// A quotation of a post: a network's script would have replaced it with the network's own frame.
bool is_post(const HtmlNode& quotation);

// What an element says of the film or post in its place; empty: nothing.
std::string embed_label(const HtmlNode& node);

// Is the attribute, in lower case, one that any of these functions reads?
bool is_embed_attribute(std::string_view name);

// Where an element's own still picture may be, as the page has it: its poster, or its background.
std::vector<std::string> poster_names(const HtmlDom& dom, std::uint32_t element);

// A card that shows what it links to, a bookmark, a file or a recording: the link and its title. No target:
// the element is no such.
struct HtmlCard {
  std::string target = {};
  std::string title = {};
};
HtmlCard read_card(const HtmlInlineContext& context, std::uint32_t element);

}  // namespace newsbook
