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
  const std::size_t digits = text.find_first_of("0123456789");
  if (digits == std::string_view::npos) return trim_line(text);
  // "N. N. December 2, 2025"
  text = trim_line(text.substr(0, digits));
  const std::size_t last = text.rfind(' ');
  const bool month = last != std::string_view::npos && month_of(text.substr(last + 1)) > 0;
  if (month) text = trim_line(text.substr(0, last));
  return trim_line(text.substr(0, text.find_last_not_of(',') + 1));
}

constexpr std::string_view conjunctions[] = {" and ", " und ", " et ",  " y ", " e ", " en ",
                                             " i ",   " og ",  " och ", " и ", " & ", " ve "};

// "N. N., O. O. and P. P." → three names.
std::vector<std::string> part_names(std::string_view names) {
  std::vector<std::string> people;
  while (!names.empty()) {
    std::size_t end = std::string_view::npos;
    std::size_t width = 0;
    const auto look_for = [&](std::string_view joint) {
      const std::size_t found = names.find(joint);
      if (found < end) end = found, width = joint.size();
    };
    for (const std::string_view joint : {", ", "、"}) look_for(joint);
    for (const std::string_view joint : conjunctions) look_for(joint);
    const std::string_view name = trim_line(names.substr(0, end));
    if (!name.empty()) people.push_back(collapse_white_space(name));
    names = end == std::string_view::npos ? std::string_view() : trim_line(names.substr(end + width));
  }
  return people;
}

// What stands behind a name: "professor of something", "in News", "Updated by N. N.".
bool is_remark(std::string_view text) {
  const FoldedWords words(text, 1);
  if (words.size() == 0) return true;
  if (month_of(words.key(0)) > 0 || (classes_of(words.key(0)) & word_updated) != 0) return true;
  const TextShape shape = measure(text);
  if (shape.starts_lower && (shape.capitals == 0 || is_function_word(words.key(0)))) return true;
  constexpr std::uint32_t longest_name = 5;
  return (shape.words > 2 && shape.capitals * 2 < shape.words) ||
         (shape.words > longest_name && shape.function_words > 0);
}

// "N. N., O. O., professor of something" → "N. N., O. O."
std::string_view without_remark(std::string_view names) {
  for (std::size_t comma = names.find(", "); comma != std::string_view::npos;
       comma = names.find(", ", comma + 1)) {
    const std::string_view rest = names.substr(comma + 2);
    if (is_remark(rest.substr(0, rest.find(", ")))) return names.substr(0, comma);
  }
  return names;
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

// "N. N. (nn)" → "N. N."; "N. N.*" → "N. N."; "— N. N." → "N. N."
std::string_view without_sign(std::string_view name) {
  constexpr std::size_t longest = 7;  // bytes, with the brackets
  for (const std::string_view dash : {"—", "–", "-", "~"}) {
    if (name.starts_with(dash)) name = trim_line(name.substr(dash.size()));
  }
  while (name.ends_with('*')) name = trim_line(name.substr(0, name.size() - 1));
  const std::size_t bracket = name.rfind(" (");
  if (name.ends_with(')') && bracket != std::string_view::npos && name.size() - bracket <= longest &&
      starts_lower(name.substr(bracket + 2)))
    name = name.substr(0, bracket);
  return trim_line(name);
}

// "N. N. - The Editors" → "N. N."
std::string_view before_dash(std::string_view text) {
  for (const std::string_view mark : {" | ", " - ", " – ", " — ", " · "}) {
    const std::string_view head = trim_line(text.substr(0, text.find(mark)));
    if (head.size() < text.size() && is_full_name(head)) text = head;
  }
  return text;
}

}  // namespace

bool is_full_name(std::string_view text) {
  const TextShape shape = measure(text);
  if (shape.words < 2 || shape.words > 4 || shape.capitals < shape.words || shape.digits > 0 ||
      text.find_first_of(",&;:|/") != std::string_view::npos)
    return false;
  const FoldedWords words(text, 4);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint64_t key = words.key(i);
    if (month_of(key) > 0 || classes_of(key) != 0 || is_function_word(key)) return false;
  }
  return true;
}

std::vector<std::string> names_of_field(std::string_view text) {
  text = without_remark(without_sign(before_dash(trim_line(text))));
  std::vector<std::string> names;
  bool joined = false;
  while (!text.empty()) {
    std::size_t end = text.size();
    std::size_t width = 0;
    for (const std::string_view joint : conjunctions) {
      const std::size_t at = text.find(joint);
      const std::string_view next = trim_line(text.substr(std::min(text.size(), at + joint.size())));
      const bool parts = at < end && is_full_name(text.substr(0, at).substr(0, text.find(", "))) &&
                         is_full_name(next.substr(0, next.find(", ")));
      if (parts) end = at, width = joint.size();
    }
    joined = joined || width > 0;
    names.push_back(collapse_white_space(text.substr(0, end)));
    text = trim_line(text.substr(end + width));
  }
  if (!joined) return names;
  // "N. N., O. O. and P. P."
  std::vector<std::string> parts;
  for (const std::string& name : names) {
    std::vector<std::string> people = lone_names(name);
    if (people.empty()) people = {name};
    parts.insert(parts.end(), people.begin(), people.end());
  }
  return parts;
}

NamedBeside named_beside(std::string_view text) { return BesideReader(text).run(); }

std::vector<std::string> byline_names(std::string_view text) {
  const std::string_view line = without_remark(cut_at_separator(text));
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
  if (shape.ends_sentence || shape.words == 0 || names.starts_with('&')) return {};
  // A script with capitals writes names with them; a particle or "and" may stand between.
  const bool cased = shape.capitals > 0;
  if (cased ? shape.capitals * 3 < shape.words * 2 : shape.words > 4 || shape.starts_lower) return {};
  const FoldedWords first(names, 1);
  if (month_of(first.word(0)) > 0 || (classes_of(first.word(0)) & word_date) != 0) return {};
  return part_names(names);
}

std::vector<std::string> names_after_date(std::string_view text) {
  constexpr std::size_t most_words = 20;
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
  const bool all = names.size() <= most_names && std::all_of(names.begin(), names.end(), is_full_name);
  return all ? names : std::vector<std::string>();
}

std::vector<std::string> names_before_date(std::string_view text) {
  text = text.substr(0, text.find('/'));
  const std::string_view names = cut_at_separator(text);
  return names.size() < text.size() ? lone_names(names) : std::vector<std::string>();
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
