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

// Two to five letters of a script in which names are so short, and no word of the lists.
bool is_short_name(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); ++letters) {
    const char32_t c = next_code_point(word, at);
    const bool east_asian =
        (c >= 0x3041 && c < 0x3100) || (c >= 0x3400 && c < 0xA000) || (c >= 0xAC00 && c < 0xD7A4);
    if (!east_asian) return false;
  }
  return letters >= 2 && letters <= 5 && classes_of(word) == 0;
}

// The longest listed end of a run of letters: "新京报记者" → "记者"; of a single letter only if that is all.
struct RunEnd {
  std::size_t begin = 0;  // bytes before it
  unsigned classes = 0;
};
RunEnd listed_end(std::string_view run) {
  for (std::size_t at = 0; at < run.size(); next_code_point(run, at)) {
    if (at > 0 && count_code_points(run.substr(at)) < 2) break;
    if (const unsigned classes = classes_of(run.substr(at)) & (word_author | word_writer))
      return {at, classes};
  }
  return {run.size(), 0};
}

// Reads the words of a line one after the other.
class BesideReader {
 public:
  explicit BesideReader(std::string_view text) : text_(text), words_(text, most_words) {}

  NamedBeside run() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const std::string_view word = words_.word(i);
      if (!is_written_unspaced(word) && (classes_of(words_.key(i)) & word_writer) == 0) continue;
      const RunEnd end = listed_end(word);
      if (end.classes == 0) continue;
      auto& names = (classes_of(word.substr(end.begin)) & word_editor) != 0 ? found_.editors : found_.writers;
      if ((end.classes & word_author) != 0 && take_following(i, names)) continue;
      if ((end.classes & word_writer) == 0) continue;
      if (end.begin == 0 && i > 0) take(words_.word(i - 1), names);
      if (end.begin > 0) take(word.substr(0, end.begin), names);
    }
    return std::move(found_);
  }

 private:
  static constexpr std::size_t most_words = 24, most_names = 4;

  static bool take(std::string_view name, std::vector<std::string>& names) {
    if (!is_short_name(name)) return false;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.emplace_back(name);
    return true;
  }
  // Several names, or after a colon one of another script.
  bool take_following(std::size_t i, std::vector<std::string>& names) {
    std::size_t next = i + 1;
    while (next < words_.size() && next <= i + most_names && take(words_.word(next), names)) ++next;
    if (next > i + 1) return true;
    if (next >= words_.size() || classes_of(words_.key(next)) != 0) return false;
    const std::string_view rest = trim_line(text_.substr(words_.source_end(i)));
    const std::size_t colon = rest.starts_with(':') ? 1 : rest.starts_with("：") ? 3 : 0;
    if (colon == 0) return false;
    const std::string_view name =
        trim_line(text_.substr(words_.source_end(i), words_.source_end(next) - words_.source_end(i)));
    constexpr std::size_t longest = 40;  // bytes
    const std::string_view shown = trim_line(name.substr(std::min(colon, name.size())));
    if (shown.empty() || shown.size() > longest || measure(shown).digits > 0 ||
        text_.substr(words_.source_end(next)).starts_with('='))
      return false;
    names.emplace_back(shown);
    return true;
  }

  std::string_view text_;
  FoldedWords words_;
  NamedBeside found_;
};

// A capital in each of two to four words that are in no list.
bool is_name(std::string_view text) {
  const TextShape shape = measure(text);
  if (shape.words < 2 || shape.words > 4 || shape.capitals < shape.words || shape.digits > 0) return false;
  const FoldedWords words(text, 4);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint64_t key = words.key(i);
    if (month_of(key) > 0 || classes_of(key) != 0 || is_function_word(key)) return false;
  }
  return true;
}

}  // namespace

NamedBeside named_beside(std::string_view text) { return BesideReader(text).run(); }

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

std::vector<std::string> names_after_date(std::string_view text) {
  constexpr std::size_t most_words = 14;
  const FoldedWords words(text, most_words);
  if (!words.complete()) return {};
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if ((classes_of(words.key(i)) & word_author) == 0) continue;
    if (!find_date(text.substr(0, words.source_end(i - 1)))) continue;
    return byline_names(trim_line(text.substr(words.source_end(i - 1))));
  }
  return {};
}

std::vector<std::string> lone_names(std::string_view text) {
  constexpr std::size_t longest = 200;  // bytes
  constexpr std::size_t most_names = 4;
  if (text.size() > longest) return {};
  std::vector<std::string> names = part_names(trim_line(text));
  const bool all = names.size() <= most_names && std::all_of(names.begin(), names.end(), is_name);
  return all ? names : std::vector<std::string>();
}

std::vector<std::string> names_before_date(std::string_view text) {
  text = text.substr(0, text.find('/'));
  const std::string_view names = cut_at_separator(text);
  return names.size() < text.size() && is_name(names) ? part_names(names) : std::vector<std::string>();
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
