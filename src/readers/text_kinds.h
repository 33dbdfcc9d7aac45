// What kind of thing a piece of a text dump is, from its shape and its words; then what its neighbours say
// about it.
#pragma once

#include <cstddef>
#include <vector>

#include "readers/text_pieces.h"

namespace newsbook {

// Sets the kind and the classes of words, from text and shape.
void judge(Piece& piece, const LineWords& words);

// What the words that it begins with announce: 1 other stories, 2 comments, 3 an ending, 4 a date, 5 a
// picture; 0 nothing.
std::size_t announcement(const Piece& piece);
// What the page offers in it: 1 letters or consent, 2 paging and times, 3 an advertisement's place; 0
// nothing.
std::size_t offer(const Piece& piece);

// Marks heads that are there twice (title, captions, the same title, the same captions) and the short lines
// that come again and again.
void mark_context(std::vector<Piece>& pieces);

}  // namespace newsbook
