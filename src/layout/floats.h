// Pictures that do not fit on a page any more: text that follows takes the room, and the picture comes after
// it (CSS Page Floats calls this deferring).
#pragma once

#include "layout/draft.h"

namespace newsbook {

// Looks at a draft whose pages are planned, and sets the first picture that leaves a hole above it behind the
// paragraph or list's item that follows it; where none does, makes it smaller, to no less than three fifths,
// if it then fits into the hole. False: there is none, or nothing to be done. After true the pages must be
// planned again. start and room are those of the plan.
bool defer_picture(Draft& draft, const PlanStart& start, Length room);

}  // namespace newsbook
