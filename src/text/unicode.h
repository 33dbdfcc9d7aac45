// UTF-8 and character properties, over ICU. Positions are byte offsets.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/utf8.h"  // next_code_point and append_utf8

namespace newsbook {

std::size_t count_code_points(std::string_view text);
bool is_valid_utf8(std::string_view text);
std::size_t ascii_run(std::string_view text, std::size_t position);  // length of the one that starts there

bool is_nfc(std::string_view text);
// NFC, except that CJK compatibility ideographs stay as they are (their glyphs differ). Quick when already
// so. Text with hundreds of combining marks in a row comes back as it is.
std::string to_nfc(std::string_view text);

bool is_white_space(char32_t character);  // White_Space of the UCD, without U+00A0, U+2007, U+202F
bool is_letter(char32_t character);
bool is_digit(char32_t character);
bool is_upper(char32_t character);
bool is_right_to_left(char32_t character);  // Bidi_Class R, AL, AN or an explicit RTL control
char32_t to_lower(char32_t character);
std::string to_upper(std::string_view text, std::string_view locale);  // full mapping: "ß" gives "SS"
std::string fold_case(std::string_view text);                          // full case folding, for comparing

// Appends the text, each run of white space as one space, and as none behind a space.
void append_collapsed(std::string& out, std::string_view text);
// The same alone, and without spaces at its ends.
std::string collapse_white_space(std::string_view text);

std::string icu_version();

}  // namespace newsbook
