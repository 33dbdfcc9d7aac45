// Writing the PDF's own syntax (ISO 32000-1, 7.3 and 7.9.2): numbers without locale or exponent, strings,
// references.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/length.h"

namespace newsbook {

// Number of an indirect object; 0: none.
using ObjectId = std::uint32_t;

void append_integer(std::string& out, std::int64_t value);
// value / 1000, without the zeros at its end.
void append_thousandths(std::string& out, std::int64_t value);
// In thousandths of a point, rounded to nearest.
constexpr std::int64_t thousandths(Length length) { return (length.units() * 1000 + 32768) >> 16; }

void append_reference(std::string& out, ObjectId object);  // " 12 0 R", with the space before it
std::string reference(ObjectId object);

// One byte of a literal string, escaped where it must be.
inline void append_literal_byte(std::string& out, char byte) {
  if (byte == '(' || byte == ')' || byte == '\\') out += '\\';
  if (byte == '\r') {
    out += "\\r";
  } else {
    out += byte;
  }
}
void append_hex16(std::string& out, std::uint32_t value);
// UTF-16BE in hexadecimal, without byte order mark or brackets.
void append_utf16_hex(std::string& out, std::string_view utf8);

// A text string, brackets included: literal when it is ASCII, else UTF-16BE. Longer text than a reader must
// take (32,767 bytes) is cut.
std::string text_string(std::string_view utf8);
// A URI as a literal string; bytes that a URI cannot hold are percent-encoded.
std::string uri_string(std::string_view uri);
// A name with its slash.
std::string name(std::string_view text);

}  // namespace newsbook
