// Lines of a text that are nothing but a web address: where the story beside them was found.
//
// Who keeps articles in a file writes their addresses above or below the headlines. Such lines would part a
// title from its story, so they are taken out before stories are looked for, and given to the stories
// afterwards. Linear in the text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/book.h"
#include "readers/text_fates.h"
#include "readers/text_lines.h"
#include "readers/text_stories.h"

namespace newsbook {

struct AddressLine {
  std::string_view text;
  std::string_view address;   // "https://…"
  std::uint32_t number = 0;   // of the line, 1-based
  bool labelled = false;      // "URL: https://…"
  bool nearer_above = false;  // fewer blank lines stand above it than below
};

// Takes them out of the lines; of several one below the other none, for they are a list.
std::vector<AddressLine> take_addresses(std::vector<TextLine>& lines);

// Sets the source_url of the articles that the stories became, in their order; inside a body, and below one
// without a label, the line is a paragraph of it. Returns the fates of the lines.
std::vector<Verdict> place_addresses(const std::vector<AddressLine>& addresses, const TextPieces& text,
                                     const TextStories& found, std::vector<Article>& articles);

}  // namespace newsbook
