// How many text sources of a run have a line: what several share is the site's, not a story's.
//
// Made over all of them before any is read, and passed in. Lines are compared without the white space at
// their ends. Linear in the texts; it keeps 16 bytes or so a distinct line.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "readers/text_pieces.h"

namespace newsbook {

class TextCensus {
 public:
  // The lines of one source; each counts once however often it stands there.
  void add(std::string_view text);
  // Of the sources added, those that have this line.
  std::uint32_t sources_with(std::string_view line) const;

 private:
  struct Count {
    std::uint32_t sources = 0;
    std::uint32_t last = 0;  // the source that was counted last
  };
  std::unordered_map<std::uint64_t, Count> lines_;
  std::uint32_t sources_ = 0;
};

// Marks the pieces that other texts of the run have too (Piece::of_site), and takes those of them that are no
// headline for the page's words. Leaves all as it is where the stories themselves are in other texts.
void mark_site_lines(const TextLines& lines, const TextCensus& census, TextPieces& text);

}  // namespace newsbook
