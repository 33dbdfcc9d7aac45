// Records: lines of a word, a colon and a value, one below the other, as exports and notes begin stories
// with: "Title: …", "Author: …", "Date: …".
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "readers/text_model.h"
#include "readers/text_pieces.h"

namespace newsbook {

// The bytes of the word and the colon that a text begins with; 0: it begins otherwise.
std::size_t field_label(std::string_view text);
// Is the first piece of a text the field that names this title? Then the fields below it are of its story.
bool opens_record(const std::vector<Piece>& pieces, const Piece& title);

// A headline's field above another heads a story, whatever else its line looks like.
void head_records(const std::vector<Piece>& pieces, std::vector<Place>& places);

}  // namespace newsbook
