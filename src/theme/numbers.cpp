#include "theme/numbers.h"

#include <algorithm>
#include <iterator>

namespace newsbook {
namespace {

struct Unit {
  std::string_view name;
  std::int64_t numerator, denominator;  // in points
};
constexpr Unit units[] = {{"pt", 1, 1},  {"mm", 360, 127}, {"cm", 3600, 127},
                          {"in", 72, 1}, {"px", 3, 4},     {"Q", 90, 127}};

bool same_name(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [&](char x, char y) { return lower(x) == lower(y); });
}

constexpr Length millimetres(std::int64_t count) { return Length::points(count * 360).scaled(1, 127); }

}  // namespace

std::optional<std::int64_t> take_decimal(std::string_view& text) {
  constexpr std::int64_t largest = 20'000;
  const auto is_digit = [&](std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
  };
  const bool negative = text.starts_with('-');
  std::size_t i = negative || text.starts_with('+') ? 1 : 0;
  const std::size_t first = i;
  std::int64_t value = 0;
  for (; is_digit(i); ++i) {
    value = value * 10 + (text[i] - '0');
    if (value > largest) return std::nullopt;
  }
  value *= decimal_one;
  if (i < text.size() && text[i] == '.' && is_digit(i + 1)) {
    ++i;
    for (std::int64_t worth = decimal_one / 10; is_digit(i); ++i, worth /= 10)
      value += worth * (text[i] - '0');
  }
  if (i == first) return std::nullopt;
  text.remove_prefix(i);
  return negative ? -value : value;
}

std::optional<std::int64_t> parse_decimal(std::string_view text) {
  const auto value = take_decimal(text);
  return text.empty() ? value : std::nullopt;
}

std::optional<Length> absolute_length(std::int64_t decimal, std::string_view unit) {
  const auto* found =
      std::find_if(std::begin(units), std::end(units), [&](const Unit& u) { return u.name == unit; });
  if (found == std::end(units)) return std::nullopt;
  return Length::points(found->numerator).scaled(decimal, decimal_one * found->denominator);
}

std::optional<std::pair<Length, Length>> paper_size(std::string_view name) {
  struct Paper {
    std::string_view name;
    Length width, height;
  };
  constexpr Paper papers[] = {{"A4", millimetres(210), millimetres(297)},
                              {"A5", millimetres(148), millimetres(210)},
                              {"A6", millimetres(105), millimetres(148)},
                              {"B5", millimetres(176), millimetres(250)},
                              {"letter", Length::points(612), Length::points(792)}};
  for (const Paper& paper : papers) {
    if (same_name(paper.name, name)) return std::pair(paper.width, paper.height);
  }
  return std::nullopt;
}

}  // namespace newsbook
