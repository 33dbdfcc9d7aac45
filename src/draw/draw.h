// A page of the layout as a picture. The one door to Cairo.
#pragma once

#include "base/picture.h"
#include "base/result.h"
#include "layout/page.h"

namespace newsbook {

// A JPEG, width pixels wide, of the whole page on white; links are not seen. The same bytes for the same
// page. Fails as pictures on the page do when their data are damaged (NB-I002), and when there is no memory
// for it (NB-D001).
Result<Picture> draw_page(const Page& page, int width);

}  // namespace newsbook
