// The form of UTF-8 (character properties: text/unicode.h). Positions are byte offsets.
#pragma once

#include <cassert>
#include <cstddef>
#include <string>
#include <string_view>

namespace newsbook {

// Length of the well-formed sequence at the start of text (Unicode 15, table 3-7); 0: malformed or empty.
std::size_t utf8_sequence_length(std::string_view text);

// Length of the run of U+0020 to U+007E that starts there.
std::size_t printable_ascii_run(std::string_view text, std::size_t position);

// Decodes the code point that starts at position and moves past it. The text must be valid UTF-8.
inline char32_t next_code_point(std::string_view text, std::size_t& position) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  assert(position < text.size());
  const unsigned lead = byte(position);
  if (lead < 0x80) return ++position, lead;
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  assert(position + length <= text.size());
  char32_t c = lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) c = (c << 6) | (byte(position + i) & 0x3FU);
  position += length;
  return c;
}

// character is a Unicode scalar value.
void append_utf8(std::string& text, char32_t character);

}  // namespace newsbook
