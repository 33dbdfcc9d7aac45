// What a story quotes from a network or points to, and the entries of a live blog, among the pieces of its
// body.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "readers/text_model.h"
#include "readers/text_pieces.h"

namespace newsbook {

// If a post begins at piece i, the index after its signature; else i. Posts end in "— N. N. (@name)": the
// text above it is theirs, with more above that where it speaks of names and tags, or is a gap in the body,
// or opens with an emoji, a tag or a name.
std::size_t post_end(const std::vector<Piece>& pieces, const std::vector<Place>& places, std::size_t i,
                     std::size_t body_end);

// "Related stories", "Read also: …", "Watch | …", "►► …": a line that leads to other stories.
bool is_pointer(const Piece& piece);
bool begins_with_arrows(const Piece& piece);  // a pointer, even if it is a sentence
// The headline that such a line names; empty: it stands above others that do.
std::string_view pointed_at(const Piece& piece);

// A time of day or "5 minutes ago" alone on a line.
bool is_stamp(const Piece& piece);

}  // namespace newsbook
