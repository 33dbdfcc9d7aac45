#include "document/date_text.h"

#include <unicode/datefmt.h>

#include <cstring>
#include <map>
#include <memory>
#include <string_view>

namespace newsbook {
namespace {

// Of what is kept for Bokmål, the most of Norwegian, the language is called Norwegian.
bool is_same_language(std::string_view wanted, std::string_view actual) {
  return wanted == actual || (wanted == "nb" && actual == "no");
}

// Null where only the form that goes for no language would be used.
std::unique_ptr<icu::DateFormat> make_format(const std::string& locale) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale own = icu::Locale::forLanguageTag(locale, status);
  if (U_FAILURE(status) != 0 || std::strlen(own.getLanguage()) == 0) return nullptr;
  own.setKeywordValue("calendar", "gregorian", status);
  std::unique_ptr<icu::DateFormat> format(icu::DateFormat::createDateInstance(icu::DateFormat::kLong, own));
  if (format == nullptr) return nullptr;
  const icu::Locale actual = format->getLocale(ULOC_ACTUAL_LOCALE, status);
  if (U_FAILURE(status) != 0 || !is_same_language(own.getLanguage(), actual.getLanguage())) return nullptr;
  format->adoptTimeZone(icu::TimeZone::getGMT()->clone());
  return format;
}

// One a thread and language: a form is dear to make, and may be used by one thread at a time.
icu::DateFormat* format_for(std::string_view locale) {
  thread_local std::map<std::string, std::unique_ptr<icu::DateFormat>, std::less<>> formats;
  auto found = formats.find(locale);
  if (found == formats.end()) {
    found = formats.emplace(std::string(locale), make_format(std::string(locale))).first;
  }
  return found->second.get();
}

}  // namespace

std::string date_text(const Date& date, std::string_view locale) {
  Date day = date;
  day.time.reset();
  const icu::DateFormat* format = format_for(locale);
  if (format == nullptr) return to_iso(day);
  icu::UnicodeString text;
  format->format(static_cast<UDate>(to_unix_time(day)) * U_MILLIS_PER_SECOND, text);
  std::string out;
  text.toUTF8String(out);
  return out;
}

}  // namespace newsbook
