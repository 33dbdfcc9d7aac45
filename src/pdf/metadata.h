// What the file says of itself: document information and XMP (ISO 32000-1, 14.3), which must agree.
#pragma once

#include "layout/page.h"
#include "pdf/objects.h"

namespace newsbook {

// Fills the information dictionary and adds /Metadata, /Lang, /MarkInfo and /ViewerPreferences to the
// catalogue.
void write_metadata(Objects& objects, const Finish& finish);

}  // namespace newsbook
