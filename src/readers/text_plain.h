// Texts that no page stands around: a recipe, a letter, a chapter. All of them is their stories'.
#pragma once

#include <vector>

#include "readers/text_model.h"
#include "readers/text_pieces.h"

namespace newsbook {

// Has the text nothing of a page: no buttons, menus, credits, doubled lines or lines of the site?
bool is_plain(const TextPieces& text);

// Gives all pieces of a plain text to its stories. The first line is the first title, whatever the model took
// for one further down; other titles of the model's stay.
void take_everything(const TextPieces& text, std::vector<Place>& places);

}  // namespace newsbook
