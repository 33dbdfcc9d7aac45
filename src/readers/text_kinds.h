// What kind of thing a piece of a text dump is, from its shape and its words; then what its neighbours say
// about it.
#pragma once

#include <string_view>
#include <vector>

#include "readers/text_pieces.h"

namespace newsbook {

// Sets the kind and the classes of words, from text and shape.
void judge(Piece& piece, const LineWords& words);

// Marks heads that are there twice (title, captions, the same title, the same captions) and the short lines
// that come again and again.
void mark_context(std::vector<Piece>& pieces);

}  // namespace newsbook
