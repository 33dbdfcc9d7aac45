#include "document/date.h"

#include <fmt/format.h>

#include <array>

namespace newsbook {
namespace {

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

// Days since 1970-01-01 in the proleptic Gregorian calendar.
std::int64_t days_since_epoch(int year, int month, int day) {
  const std::int64_t y = month <= 2 ? year - 1 : year;
  const std::int64_t era = y / 400;
  const std::int64_t year_of_era = y - era * 400;
  const std::int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

// Reads the date's fields from the front of a text.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  bool number(std::size_t digits, int& value) {
    if (rest_.size() < digits) return false;
    value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      if (rest_[i] < '0' || rest_[i] > '9') return false;
      value = value * 10 + (rest_[i] - '0');
    }
    rest_.remove_prefix(digits);
    return true;
  }
  bool literal(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool at_end() const { return rest_.empty(); }
  void skip_fraction() {
    if (!literal('.')) return;
    while (!rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9') rest_.remove_prefix(1);
  }

 private:
  std::string_view rest_;
};

bool scan_zone(Scanner& scanner, TimeOfDay& time) {
  if (scanner.literal('Z')) {
    time.utc_offset = 0;
    return true;
  }
  const bool east = scanner.literal('+');
  if (!east && !scanner.literal('-')) return scanner.at_end();
  int hours = 0;
  int minutes = 0;
  if (!scanner.number(2, hours) || hours > 14) return false;
  scanner.literal(':');
  if (!scanner.at_end() && (!scanner.number(2, minutes) || minutes > 59)) return false;
  time.utc_offset = (east ? 1 : -1) * (hours * 60 + minutes);
  return true;
}

}  // namespace

std::optional<Date> parse_iso_date(std::string_view text) {
  Scanner scanner(text);
  Date date;
  if (!scanner.number(4, date.year) || !scanner.literal('-') || !scanner.number(2, date.month) ||
      !scanner.literal('-') || !scanner.number(2, date.day)) {
    return std::nullopt;
  }
  if (date.year < 1 || date.month < 1 || date.month > 12 || date.day < 1 ||
      date.day > days_in_month(date.year, date.month)) {
    return std::nullopt;
  }
  if (scanner.at_end()) return date;
  if (!scanner.literal('T') && !scanner.literal(' ')) return std::nullopt;
  TimeOfDay time;
  if (!scanner.number(2, time.hour) || !scanner.literal(':') || !scanner.number(2, time.minute)) {
    return std::nullopt;
  }
  if (scanner.literal(':')) {
    if (!scanner.number(2, time.second)) return std::nullopt;
    scanner.skip_fraction();
  }
  if (time.hour > 23 || time.minute > 59 || time.second > 59) return std::nullopt;
  if (!scan_zone(scanner, time) || !scanner.at_end()) return std::nullopt;
  date.time = time;
  return date;
}

std::string to_iso(const Date& date) {
  std::string text = fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
  if (!date.time) return text;
  text += fmt::format("T{:02}:{:02}:{:02}", date.time->hour, date.time->minute, date.time->second);
  if (const auto offset = date.time->utc_offset) {
    const int minutes = *offset < 0 ? -*offset : *offset;
    text += *offset == 0 ? std::string("Z")
                         : fmt::format("{}{:02}:{:02}", *offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
  }
  return text;
}

std::int64_t to_unix_time(const Date& date) {
  std::int64_t seconds = days_since_epoch(date.year, date.month, date.day) * 86400;
  if (date.time) {
    seconds += date.time->hour * 3600 + date.time->minute * 60 + date.time->second;
    seconds -= std::int64_t{date.time->utc_offset.value_or(0)} * 60;
  }
  return seconds;
}

Date from_unix_time(std::int64_t seconds) {
  std::int64_t days = seconds / 86400;
  std::int64_t rest = seconds % 86400;
  if (rest < 0) {
    rest += 86400;
    --days;
  }
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t day_of_era = days - era * 146097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t shifted_month = (5 * day_of_year + 2) / 153;
  Date date;
  date.day = static_cast<int>(day_of_year - (153 * shifted_month + 2) / 5 + 1);
  date.month = static_cast<int>(shifted_month < 10 ? shifted_month + 3 : shifted_month - 9);
  date.year = static_cast<int>(year_of_era + era * 400 + (date.month <= 2 ? 1 : 0));
  date.time = TimeOfDay{static_cast<int>(rest / 3600), static_cast<int>(rest / 60 % 60),
                        static_cast<int>(rest % 60), 0};
  return date;
}

}  // namespace newsbook
