// A calendar date as news gives it: a day, perhaps with a time, perhaps with a zone (ISO 8601 / RFC 3339).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsbook {

struct TimeOfDay {
  int hour = 0;                   // 0–23
  int minute = 0;                 // 0–59
  int second = 0;                 // 0–59
  std::optional<int> utc_offset;  // minutes east of UTC; none: local to the article
  friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

struct Date {
  int year = 0;   // 1–9999
  int month = 1;  // 1–12
  int day = 1;    // 1–31, valid in its month
  std::optional<TimeOfDay> time;
  friend auto operator<=>(const Date&, const Date&) = default;
};

// "2024-11-26", "2024-11-26T10:30", "2024-11-26T10:30:00+02:00" or "…Z"; none for anything else.
std::optional<Date> parse_iso_date(std::string_view text);
std::string to_iso(const Date& date);
// Seconds since 1970-01-01T00:00:00Z; a date without time counts as 00:00, a time without zone as UTC.
std::int64_t to_unix_time(const Date& date);
Date from_unix_time(std::int64_t seconds);  // in UTC

}  // namespace newsbook
