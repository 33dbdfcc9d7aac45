#include "readers/bylines.h"

#include "readers/text_lines.h"
#include "readers/text_shape.h"
#include "readers/words.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

std::string_view cut_at_separator(std::string_view text) {
  for (const std::string_view mark : {"|", "·", "•", " - ", " – ", " — ", ";", "\t", "@"}) {
    text = text.substr(0, text.find(mark));
  }
  return trim_line(text.substr(0, text.find_first_of("0123456789")));
}

}  // namespace

std::vector<std::string> byline_names(std::string_view text) {
  const std::string_view line = cut_at_separator(text);
  const FoldedWords words(line, 11);
  if (!words.complete() || words.size() < 2 || words.size() > 10) return {};
  std::size_t lead = 0;
  for (std::size_t count = 1; count <= 3 && count < words.size(); ++count) {
    if ((classes_of(words.key(0, count)) & word_author) != 0) lead = count;
  }
  if (lead == 0) return {};
  std::string_view names = trim_line(line.substr(words.source_end(lead - 1)));
  while (names.starts_with(':') || names.starts_with("："))
    names = trim_line(names.substr(names[0] == ':' ? 1 : 3));
  const TextShape shape = measure(names);
  if (shape.ends_sentence || shape.words == 0) return {};
  // A script with capitals writes names with them; a particle or "and" may stand between.
  const bool cased = shape.capitals > 0;
  if (cased ? shape.capitals * 3 < shape.words * 2 : shape.words > 4 || shape.starts_lower) return {};
  const FoldedWords first(names, 1);
  if (month_of(first.word(0)) > 0 || (classes_of(first.word(0)) & word_date) != 0) return {};
  std::vector<std::string> people;
  while (!names.empty()) {
    std::size_t end = std::string_view::npos;
    std::size_t width = 0;
    for (const std::string_view joint :
         {", ", " and ", " und ", " et ", " y ", " e ", " en ", " i ", " и ", " & ", "、"}) {
      const std::size_t found = names.find(joint);
      if (found < end) end = found, width = joint.size();
    }
    const std::string_view name = trim_line(names.substr(0, end));
    if (!name.empty()) people.push_back(collapse_white_space(name));
    names = end == std::string_view::npos ? std::string_view() : trim_line(names.substr(end + width));
  }
  return people;
}

std::optional<Date> find_date(std::string_view text) {
  // ISO first: "2024-11-26" anywhere.
  for (std::size_t dash = text.find('-'); dash != std::string_view::npos; dash = text.find('-', dash + 1)) {
    if (dash >= 4 && dash + 6 <= text.size()) {
      if (const auto date = parse_iso_date(text.substr(dash - 4, 10))) return date;
    }
  }
  // Then a month's name with a day and a year beside it, or day.month.year in figures.
  const FoldedWords words(text, 24);
  const auto figure = [&](std::size_t i) {
    if (i >= words.size()) return -1;
    int value = 0;
    std::string_view word = words.word(i);
    for (const std::string_view suffix : {"st", "nd", "rd", "th", "er"}) {
      if (word.size() > 2 && word.ends_with(suffix)) word.remove_suffix(2);
    }
    for (const char c : word) {
      if (c < '0' || c > '9' || value > 9999) return -1;
      value = value * 10 + (c - '0');
    }
    return value;
  };
  const auto valid = [](int year, int month, int day) -> std::optional<Date> {
    char iso[16] = {};
    if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    const auto put = [&](int at, int width, int value) {
      for (int i = at + width - 1; i >= at; --i, value /= 10) iso[i] = static_cast<char>('0' + value % 10);
    };
    put(0, 4, year), put(5, 2, month), put(8, 2, day);
    iso[4] = iso[7] = '-';
    return parse_iso_date(iso);
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const int month = month_of(words.key(i));
    if (month > 0) {
      const std::size_t skip =
          words.size() > i + 1 && figure(i + 1) < 0 ? 2 : 1;  // "26 de noviembre de 2024"
      if (i > 0 && figure(i - 1) > 0) {
        if (const auto date = valid(figure(i + skip), month, figure(i - 1))) return date;
      }
      if (i > 1 && figure(i - 2) > 0) {
        if (const auto date = valid(figure(i + skip), month, figure(i - 2))) return date;
      }
      if (const auto date = valid(figure(i + 2), month, figure(i + 1))) return date;
    } else if (i + 2 < words.size() && text.find('.') != std::string_view::npos) {
      if (const auto date = valid(figure(i + 2), figure(i + 1), figure(i))) return date;
    }
  }
  return std::nullopt;
}

std::optional<Date> read_date(std::string_view text) {
  if (auto date = parse_iso_date(text)) return date;
  return find_date(text);
}

}  // namespace newsbook
