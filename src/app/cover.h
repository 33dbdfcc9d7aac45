// The picture on the book's cover.
#pragma once

#include <optional>

#include "app/options.h"
#include "base/files.h"
#include "base/picture.h"
#include "base/result.h"
#include "layout/layout.h"

namespace newsbook {

inline constexpr int cover_width = 1400, cover_height = 2100;  // pixels, as the shops ask for

// The one that the user has named, made smaller where it is larger than a cover. Nothing when none is named,
// or, after a warning, when it cannot be read.
std::optional<Picture> read_cover(const Options& options, const Files& files, Diagnostics& diagnostics);

// The cover that the theme designs, drawn. Fails as draw_page does.
Result<Picture> draw_cover(const LayoutInput& input);

}  // namespace newsbook
