// Which line before a piece of prose is most likely its title, and what speaks for it.
//
// No single sign makes a title: that its head is there twice, more blank lines than usual, captions and
// bylines that follow, the page's own words before, and words shared with the text that comes weigh together.
// Linear in the text.
#pragma once

#include <vector>

#include "readers/text_matter.h"
#include "readers/text_pieces.h"

namespace newsbook {

// Of one piece.
struct TitleEvidence {
  bool best = false;        // of the pieces between two of prose, or of prose and the beginning
  std::int16_t points = 0;  // about 50: as likely as not that a story begins here
};

std::vector<TitleEvidence> weigh_titles(const TextPieces& text, const std::vector<MatterFacts>& matter);

}  // namespace newsbook
