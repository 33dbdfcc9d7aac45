// The book's first page: its title set as a newspaper's, a picture and the headlines of what is in it; or a
// picture that somebody has chosen.
#pragma once

#include "layout/layout.h"

namespace newsbook {

// A batch of one page without a label, of that size; all is set in proportion to it. It has no main text.
// What does not fit is left out, from the last headline on; what is too long is cut, and never hyphenated.
// The same in every thread.
PageBatch lay_out_cover(const LayoutInput& input, Length width, Length height);

}  // namespace newsbook
