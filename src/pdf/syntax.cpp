#include "pdf/syntax.h"

#include <charconv>

#include "text/unicode.h"

namespace newsbook {

namespace {

constexpr char hex_digits[] = "0123456789ABCDEF";
constexpr std::size_t longest_string = 32767;

bool is_plain_ascii(std::string_view text) {
  for (const char c : text) {
    if (c < ' ' || c > '~') return false;
  }
  return true;
}

}  // namespace

void append_integer(std::string& out, std::int64_t value) {
  char buffer[24];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  out.append(buffer, end);
}

void append_thousandths(std::string& out, std::int64_t value) {
  if (value < 0) {
    out += '-';
    value = -value;
  }
  append_integer(out, value / 1000);
  const int fraction = static_cast<int>(value % 1000);
  if (fraction == 0) return;
  out += '.';
  out += static_cast<char>('0' + fraction / 100);
  if (fraction % 100 == 0) return;
  out += static_cast<char>('0' + fraction / 10 % 10);
  if (fraction % 10 != 0) out += static_cast<char>('0' + fraction % 10);
}

void append_reference(std::string& out, ObjectId object) {
  out += ' ';
  append_integer(out, object);
  out += " 0 R";
}

std::string reference(ObjectId object) {
  std::string out;
  append_reference(out, object);
  return out;
}

void append_hex16(std::string& out, std::uint32_t value) {
  for (int shift = 12; shift >= 0; shift -= 4) out += hex_digits[value >> shift & 15];
}

void append_utf16_hex(std::string& out, std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    std::uint32_t c = next_code_point(utf8, at);
    if (c >= 0x10000) {
      c -= 0x10000;
      append_hex16(out, 0xD800 + (c >> 10));
      c = 0xDC00 + (c & 0x3FF);
    }
    append_hex16(out, c);
  }
}

std::string text_string(std::string_view utf8) {
  std::string out;
  if (is_plain_ascii(utf8)) {
    out += '(';
    for (const char c : utf8.substr(0, longest_string)) append_literal_byte(out, c);
    return out + ')';
  }
  std::size_t end = 0, units = 1;  // the byte order mark
  while (end < utf8.size()) {
    std::size_t next = end;
    units += next_code_point(utf8, next) >= 0x10000 ? 2 : 1;
    if (units * 2 > longest_string) break;
    end = next;
  }
  out = "<FEFF";
  append_utf16_hex(out, utf8.substr(0, end));
  return out + '>';
}

std::string uri_string(std::string_view uri) {
  std::string out = "(";
  for (const char c : uri.substr(0, longest_string / 3)) {
    if (c > ' ' && c <= '~' && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos) {
      append_literal_byte(out, c);
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += {'%', hex_digits[byte >> 4], hex_digits[byte & 15]};
    }
  }
  return out + ')';
}

std::string name(std::string_view text) {
  std::string out = "/";
  for (const char c : text.substr(0, 40)) {
    const bool regular =
        c > ' ' && c <= '~' && std::string_view("#()<>[]{}/%").find(c) == std::string_view::npos;
    if (regular) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += {'#', hex_digits[byte >> 4], hex_digits[byte & 15]};
    }
  }
  return out;
}

}  // namespace newsbook
