// Where the stories of a text dump begin and end.
#pragma once

#include <cstddef>
#include <vector>

#include "readers/text_model.h"
#include "readers/text_pieces.h"

namespace newsbook {

// Indices into the pieces. The head is what stands between title and body: [head_begin, body_begin).
struct Story {
  static constexpr std::size_t no_title = static_cast<std::size_t>(-1);
  std::size_t title = no_title;
  std::size_t head_begin = 0;
  std::size_t body_begin = 0;
  std::size_t body_end = 0;
  bool plain = false;  // no page's words stand around it
};

struct TextStories {
  std::vector<Place> places;  // of the pieces; inside a body those of no story are gaps
  std::vector<Story> stories;
};

// None only where the text has no sentence. Linear in the text.
TextStories find_stories(const TextPieces& text);

}  // namespace newsbook
