// Dates as people write them, in any of the languages of words.h.
#pragma once

#include <optional>
#include <string_view>

#include "document/date.h"

namespace newsbook {

// The day that a short text names: in figures ("2024-11-26", "26.11.2024", "26.11.24", "2024年11月26日"), of
// any script, or with a month's name. A day and a month that could be each other ("05/06/2024") are no date.
std::optional<Date> find_date(std::string_view text);

// What a field for dates says: ISO 8601 with its time and zone, or else as above.
std::optional<Date> read_date(std::string_view text);

}  // namespace newsbook
