// Pictures of a page with their captions and credits.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "readers/html_blocks.h"

namespace newsbook {

// Where a page says that the picture of an <img> is, the most likely first: srcset and src, of it and of its
// <picture>, as they are or put off until some script moves them.
std::vector<std::string> picture_addresses(const HtmlDom& dom, std::uint32_t image);

// A figure for each picture of the nodes [begin, end) that is no icon; of a video for its poster.
std::vector<Figure> read_pictures(const HtmlDom& dom, std::uint32_t begin, std::uint32_t end);

// Adds a piece to the figure's caption, its credit apart.
void take_caption(const HtmlStory& story, std::uint32_t piece, Figure& figure);

}  // namespace newsbook
