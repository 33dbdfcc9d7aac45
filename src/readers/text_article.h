// One story of a text dump → Article: title, captions, byline, dates and body each in their place, the page's
// own words left out. What is doubtful inside a body stays.
#pragma once

#include <cstdint>
#include <vector>

#include "document/book.h"
#include "readers/text_fates.h"
#include "readers/text_stories.h"

namespace newsbook {

struct StoryNumber {
  std::uint32_t source = 0;
  std::uint32_t number = 0;  // of the story within it, from 1
};

// Writes the verdicts of the story's pieces, if there are verdicts.
Article make_article(const TextPieces& text, const std::vector<Place>& places, const Story& story,
                     StoryNumber number, std::vector<Verdict>& verdicts);

}  // namespace newsbook
