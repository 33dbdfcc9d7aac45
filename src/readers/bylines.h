// The lines that say who wrote a story and when, in any of the languages of words.h.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/date.h"

namespace newsbook {

// The day that a short text names, in figures or with a month's name.
std::optional<Date> find_date(std::string_view text);

// What a field for dates says: ISO 8601 with its time and zone, or else as above.
std::optional<Date> read_date(std::string_view text);

// The people of "By N. N. and M. M."; empty when the text is no byline.
std::vector<std::string> byline_names(std::string_view text);

}  // namespace newsbook
