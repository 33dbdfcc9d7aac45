// Text that the model left to the page though it is like the story's: paragraphs among the story's own, parts
// of which the story has others (the questions of a list of questions), and what pages fold away below its
// first paragraphs until somebody asks for the rest.
#pragma once

#include "readers/html_uses.h"

namespace newsbook {

// Linear in the page.
void keep_kin(StoryPieces& story);

}  // namespace newsbook
