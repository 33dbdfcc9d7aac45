// Dates as readers of a language write them.
#pragma once

#include <string>
#include <string_view>

#include "document/date.h"

namespace newsbook {

// The day in the long form of the language (a BCP 47 tag), in the Gregorian calendar: "14. März 2025". In a
// language that ICU has no form for, "2025-03-14".
std::string date_text(const Date& date, std::string_view locale);

}  // namespace newsbook
