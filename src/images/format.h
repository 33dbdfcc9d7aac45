// Which format a picture is in, told from its first bytes, never from its name.
#pragma once

#include <optional>
#include <string_view>

namespace newsbook {

enum class PictureFormat { jpeg, png, gif, webp, avif, svg };

// Nothing: none of those that newsbook reads.
std::optional<PictureFormat> picture_format(std::string_view bytes);

}  // namespace newsbook
