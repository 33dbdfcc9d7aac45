// Numbers and absolute lengths of CSS, as integers: no binary rounding shows on the page.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "base/length.h"

namespace newsbook {

inline constexpr std::int64_t decimal_one = 1'000'000;

// A decimal number at the front of the text, which it is taken from; in millionths, further digits are
// dropped. None when there is none, or it is not within ±20,000.
std::optional<std::int64_t> take_decimal(std::string_view& text);
// The same for a text that is nothing but the number.
std::optional<std::int64_t> parse_decimal(std::string_view text);

// So many pt, mm, cm, in, px or Q (CSS Values 4, 6.2); none for another unit.
std::optional<Length> absolute_length(std::int64_t decimal, std::string_view unit);

// Width and height of A4, A5, letter and a few others, in any case.
std::optional<std::pair<Length, Length>> paper_size(std::string_view name);

}  // namespace newsbook
