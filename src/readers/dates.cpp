#include "readers/dates.h"

#include <vector>

#include "readers/text_lines.h"
#include "readers/words.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// The value of a decimal digit; -1: it is none.
int digit_value(char32_t c) {
  for (const char32_t zero : U"0٠۰०০๐０") {
    if (zero != 0 && c >= zero && c < zero + 10) return static_cast<int>(c - zero);
  }
  return -1;
}

struct Figure {
  int value = 0;
  std::size_t digits = 0;
  std::string_view before;  // what stands between the figure before and this one
};

// The first figures of a text.
std::vector<Figure> figures_of(std::string_view text) {
  constexpr std::size_t most = 12;
  constexpr std::size_t most_digits = 8;
  std::vector<Figure> figures;
  std::size_t end = 0;  // of the last figure
  bool in_figure = false;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const int digit = digit_value(next_code_point(text, position));
    if (digit < 0) {
      in_figure = false;
      continue;
    }
    if (!in_figure) {
      if (figures.size() == most) break;
      figures.push_back({0, 0, text.substr(end, begin - end)});
      in_figure = true;
    }
    Figure& figure = figures.back();
    if (++figure.digits <= most_digits) figure.value = figure.value * 10 + digit;
    end = position;
  }
  return figures;
}

std::optional<Date> make_date(int year, int month, int day) {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const auto two = [](int value) {
    return std::string{static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
  };
  return parse_iso_date(std::to_string(year) + '-' + two(month) + '-' + two(day));
}

// Day and month where their order is the writer's custom.
std::optional<Date> make_date_in_either_order(int first, int second, int year) {
  if (first > 12 || first == second) return make_date(year, second, first);
  return second > 12 ? make_date(year, first, second) : std::nullopt;
}

// The year that two figures stand for: 1970–2069.
int full_year(int year) { return year + (year < 70 ? 2000 : 1900); }

std::optional<Date> date_of(const Figure& first, const Figure& second, const Figure& third) {
  const std::string_view joint = trim_line(second.before);
  const std::string_view last_joint = trim_line(third.before);
  const bool east = (joint == "年" && last_joint == "月") || (joint == "년" && last_joint == "월");
  const bool alike = joint == last_joint && (joint == "." || joint == "/" || joint == "-");
  if (first.digits == 4 && (east || alike)) return make_date(first.value, second.value, third.value);
  if (alike && joint == "." && first.digits == 2 && second.digits == 2 && third.digits == 2)
    return make_date(full_year(third.value), second.value, first.value);
  if (third.digits != 4 || first.digits > 2 || second.digits > 2 || !alike) return std::nullopt;
  if (joint == "/") return make_date_in_either_order(first.value, second.value, third.value);
  return make_date(third.value, second.value, first.value);
}

std::optional<Date> date_in_figures(const std::vector<Figure>& figures) {
  for (std::size_t i = 0; i + 2 < figures.size(); ++i) {
    if (const auto date = date_of(figures[i], figures[i + 1], figures[i + 2])) return date;
  }
  return std::nullopt;
}

// The number that a word is: "26", "26th", "1er"; -1: it is none.
int number_of(std::string_view word) {
  for (const std::string_view suffix : {"st", "nd", "rd", "th", "er"}) {
    if (word.size() > 2 && word.ends_with(suffix)) word.remove_suffix(2);
  }
  int value = 0;
  for (std::size_t position = 0; position < word.size();) {
    const int digit = digit_value(next_code_point(word, position));
    if (digit < 0 || value > 9999) return -1;
    value = value * 10 + digit;
  }
  return word.empty() ? -1 : value;
}

// A month's name with day and year beside it; a word may stand between: "26 de noviembre de 2024".
std::optional<Date> date_with_month(std::string_view text) {
  constexpr std::size_t most = 24;
  const FoldedWords words(text, most);
  const auto number = [&](std::size_t i) { return i < words.size() ? number_of(words.word(i)) : -1; };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const int month = month_of(words.key(i));
    if (month == 0) continue;
    const int year = number(i + 1) < 0 ? number(i + 2) : number(i + 1);
    for (const std::size_t back : {1U, 2U}) {
      if (i < back) continue;
      if (const auto date = make_date(year, month, number(i - back))) return date;
    }
    if (const auto date = make_date(number(i + 2), month, number(i + 1))) return date;
    if (i < 1) continue;
    if (const auto date = make_date(number(i - 1), month, number(i + 1))) return date;  // "2023 Jan 7"
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> find_date(std::string_view text) {
  const std::vector<Figure> figures = figures_of(text);
  if (figures.empty()) return std::nullopt;
  if (auto date = date_in_figures(figures)) return date;
  return date_with_month(text);
}

std::optional<Date> read_date(std::string_view text) {
  if (auto date = parse_iso_date(text)) return date;
  return find_date(text);
}

}  // namespace newsbook
