// Parts of a body that are the page's: teasers of other stories and lists of what else there is, taken for
// the story's end where the model reads on behind a long gap.
#pragma once

#include "readers/text_stories.h"

namespace newsbook {

// Leaves out what lies beyond gaps of three pieces and more, has no paragraph and shares few words with the
// parts of the body that have. Linear in the bodies.
void leave_islands(const TextPieces& text, TextStories& found);

}  // namespace newsbook
