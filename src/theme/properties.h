// The table of CSS properties that themes may use: how each is read, and whether the EPUB gets it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "theme/theme.h"

namespace newsbook {

// What a value is read against.
struct PropertyContext {
  Style& style;         // is filled
  const Style& parent;  // what font-size: em and line-height: inherit refer to
  bool absolute;        // pt, mm … are allowed: in @page, and for body's font size and leading
};

enum class EpubUse {
  no,  // the reader's own setting wins, or reading systems do not know it
  yes,
  doubled  // printed under old names as well
};

struct PropertyRow {
  std::string_view name;
  // False when the value is not one of the property's. Leaves the style alone then.
  bool (*apply)(std::string_view value, const PropertyContext& context);
  EpubUse epub = EpubUse::yes;
  std::string_view values;  // what may be written, for messages
};

std::span<const PropertyRow> properties();
const PropertyRow* find_property(std::string_view name);

// "12pt", "4.5mm", "1.2em" (of em), "0": a length; none for anything else. Units: em, and pt, mm, cm, in, px,
// Q where absolute ones are allowed.
std::optional<Length> parse_length(std::string_view text, Length em, bool absolute);

// "#777" or "#1a2b3c", black, gray: 0xRRGGBB; none for anything else.
std::optional<std::uint32_t> parse_color(std::string_view text);

// Where each non-inherited property starts: the parent's style with those reset.
Style inherit(const Style& parent);

}  // namespace newsbook
