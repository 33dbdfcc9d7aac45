// Pictures of a page with their captions and credits.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "readers/html_blocks.h"

namespace newsbook {

// Where a page says that the picture of an <img> is, the most likely first: srcset and src, of it and of its
// <picture>, as they are or put off until some script moves them, or what its style sheet keeps.
std::vector<std::string> picture_addresses(const HtmlInlineContext& context, std::uint32_t image);

// The still picture of a player.
std::vector<std::string> poster_addresses(const HtmlInlineContext& context, std::uint32_t video);

// What an <img> adds to the sentence that it stands in: a formula is an InlineImage, an emoji its text.
std::optional<Inline> read_inline_picture(const HtmlInlineContext& context, std::uint32_t image);

// A figure for each picture of the nodes [begin, end) that is no icon; in text, none for those that belong to
// it.
std::vector<Figure> read_pictures(const HtmlInlineContext& context, std::uint32_t begin, std::uint32_t end,
                                  bool in_text = false);

// Adds a piece to the figure's caption, its credit apart.
void take_caption(const HtmlStory& story, std::uint32_t piece, Figure& figure);

}  // namespace newsbook
