// One JSON object → the members that an article can be made of.
//
// The object is read as a stream of events: only the members that are wanted are kept, moved out of the
// parser, so memory is a small multiple of the longest of them. What many programs write although JSON has no
// such thing is forgiven: NaN and Infinity, numbers beyond every range, half surrogate pairs, raw control
// characters.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "readers/reader.h"

namespace newsbook {

inline constexpr std::size_t record_field_count = 8;
inline constexpr int max_record_nesting = 100;

struct Record {
  std::array<std::vector<std::string>, record_field_count> values;  // none is empty; several: an array's
  bool has_text = false;                // there is a member for the text, whatever it holds
  bool date_of_crawl = false;           // a date was passed over that says when the page was fetched
  std::vector<std::string> names = {};  // the first members' paths, for messages
  std::vector<bool> named = {};         // by index of the user's own fields: was it there?

  const std::vector<std::string>& operator[](RecordField field) const {
    return values[static_cast<std::size_t>(field)];
  }
  std::string first(RecordField field) const {
    return (*this)[field].empty() ? std::string() : (*this)[field].front();
  }
};

struct RecordParse {
  enum Outcome { good, not_json, not_an_object, too_deep, cut_short } outcome = good;
  std::size_t position = 0;  // bytes before what is wrong
  Record record = {};
};

RecordParse parse_record(std::string_view json, std::span<const NamedField> fields);

}  // namespace newsbook
