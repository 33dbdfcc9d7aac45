#include "readers/bylines.h"

#include <algorithm>

#include "readers/dates.h"
#include "readers/text_characters.h"
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

// "N. N., O. O. and P. P." → three names.
std::vector<std::string> part_names(std::string_view names) {
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

bool is_in_capitals(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t position = 0; position < text.size();) {
    const char32_t c = next_code_point(text, position);
    const Character& facts = characters()[c];
    if (facts.is(digit_trait)) return false;
    if (!facts.is(letter_trait)) continue;
    if (!facts.is(cased_trait) || facts.lower == c) return false;
    ++letters;
  }
  return letters >= 3;
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
  return part_names(names);
}

std::vector<std::string> names_before_date(std::string_view text) {
  text = text.substr(0, text.find('/'));
  const std::string_view names = cut_at_separator(text);
  const TextShape shape = measure(names);
  if (shape.words < 2 || shape.words > 4 || shape.capitals < shape.words || names.size() == text.size())
    return {};
  const FoldedWords words(names, 4);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint64_t key = words.key(i);
    const bool common = is_function_word(key);
    if (month_of(key) > 0 || classes_of(key) != 0 || common) return {};
  }
  return part_names(names);
}

std::string_view dateline_place(std::string_view text) {
  constexpr std::uint32_t most_words = 4;
  std::size_t end = std::string_view::npos;
  for (const std::string_view mark : {",", "(", "—", "–", " - "}) end = std::min(end, text.find(mark));
  if (end == std::string_view::npos) return {};
  const std::string_view place = trim_line(text.substr(0, end));
  if (!is_in_capitals(place) || measure(place).words > most_words) return {};
  if ((classes_of(place) & (word_picture | word_label | word_agency)) != 0) return {};
  // A date, an agency or a dash says that it is a place, and no heading.
  const std::string_view rest = trim_line(text.substr(end));
  const bool dash = rest.ends_with("—") || rest.ends_with("–") || rest.ends_with('-');
  const FoldedWords words(rest, 4);
  const bool agency = (classify(words).anywhere & word_agency) != 0;
  return dash || agency || find_date(rest) ? place : std::string_view();
}

}  // namespace newsbook
