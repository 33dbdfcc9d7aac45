#include "readers/credits.h"

#include <algorithm>

#include "readers/text_lines.h"
#include "readers/text_shape.h"
#include "readers/words.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::uint32_t longest_credit = 9;  // words

// The text without separators that stood between caption and credit.
std::string_view trim_separators(std::string_view text) {
  text = trim_line(text);
  while (!text.empty() && std::string_view("|/-–—·•,:").find(text.back()) != std::string_view::npos) {
    // A dash's last byte is compared as a byte: only whole ASCII marks are cut here.
    if (static_cast<unsigned char>(text.back()) >= 0x80) break;
    text = trim_line(text.substr(0, text.size() - 1));
  }
  for (const std::string_view dash : {"–", "—", "·", "•"}) {
    if (text.ends_with(dash)) return trim_line(text.substr(0, text.size() - dash.size()));
  }
  return text;
}

// "Credit: iStock" → "iStock"; without such a label the text itself.
std::string_view without_label(std::string_view text) {
  const FoldedWords words(text, 4);
  for (std::size_t count = std::min<std::size_t>(words.size(), 3); count > 0; --count) {
    if ((classes_of(words.key(0, count)) & word_picture) == 0) continue;
    std::string_view rest = trim_line(text.substr(words.source_end(count - 1)));
    const bool colon = rest.starts_with(':') || rest.starts_with("：");
    if (!colon && count == words.size()) return text;
    while (rest.starts_with(':') || rest.starts_with('/') || rest.starts_with("：")) {
      rest = trim_line(rest.substr(rest.starts_with("：") ? 3 : 1));
    }
    if (colon) return rest;
  }
  return text;
}

bool names_an_agency(std::string_view text) {
  const FoldedWords words(text, longest_credit + 1);
  return words.size() <= longest_credit && (classify(words).anywhere & word_agency) != 0;
}

// "Name/Paper": capitals on both sides of a slash.
bool is_slashed_name(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos || text.find("//") != std::string_view::npos) return false;
  constexpr std::uint32_t longest_name = 4;  // words
  const TextShape left = measure_few(text.substr(0, slash), longest_name);
  const TextShape right = measure_few(text.substr(slash + 1), longest_name);
  const auto capital = [](const TextShape& shape) {
    return shape.words > 0 && shape.words <= longest_name && shape.capitals * 2 > shape.words &&
           shape.digits == 0;
  };
  return capital(left) && capital(right);
}

// Is what stands in brackets at the end of a caption a credit? ended: a sentence ended before the bracket.
bool is_bracketed_credit(std::string_view inner, bool ended) {
  const TextShape shape = measure_few(inner, longest_credit);
  if (shape.words == 0 || shape.words > longest_credit) return false;
  if (names_an_agency(inner) || is_slashed_name(inner) || inner.find("©") != std::string_view::npos)
    return true;
  if (without_label(inner) != inner) return true;
  const FoldedWords words(inner, longest_credit);
  if ((classify(words).leading & word_picture) != 0 && shape.capitals > 1) return true;
  return ended && shape.capitals == shape.words && shape.words <= 4 && shape.digits == 0;
}

bool split_bracket(std::string_view text, CreditSplit& split) {
  if (text.ends_with(").") || text.ends_with("].")) text.remove_suffix(1);
  std::size_t open = std::string_view::npos;
  std::size_t width = 1;
  if (text.ends_with(')')) {
    open = text.rfind('(');
  } else if (text.ends_with(']')) {
    open = text.rfind('[');
  } else if (text.ends_with("）")) {
    open = text.rfind("（");
    width = 3;
  }
  if (open == std::string_view::npos) return false;
  const std::string_view inner = trim_line(text.substr(open + width, text.size() - open - 2 * width));
  const std::string_view before = trim_separators(text.substr(0, open));
  if (!is_bracketed_credit(inner, measure(before).ends_sentence)) return false;
  split.caption = before;
  split.credit = without_label(inner);
  return true;
}

bool split_copyright(std::string_view text, CreditSplit& split) {
  // Most texts have none, which find says much sooner than rfind.
  const std::size_t mark =
      text.find("©") == std::string_view::npos ? std::string_view::npos : text.rfind("©");
  if (mark == std::string_view::npos) return false;
  const std::string_view credit = trim_line(text.substr(mark + 2));
  const TextShape shape = measure_few(credit, longest_credit);
  if (shape.words == 0 || shape.words > longest_credit) return false;
  split.caption = trim_separators(text.substr(0, mark));
  split.credit = credit;
  return true;
}

// "… in the rain. Photo: N. N.": the last colon that a picture word stands before.
bool split_label(std::string_view text, CreditSplit& split) {
  for (std::size_t colon = text.rfind(':'), tries = 0; colon != std::string_view::npos && tries < 4;
       ++tries) {
    const std::size_t space = colon > 40 ? text.rfind(' ', colon - 40) : std::string_view::npos;
    const std::size_t from = space == std::string_view::npos ? 0 : space;
    const std::string_view before = text.substr(from, colon - from);
    const FoldedWords words(before, 16);
    for (std::size_t count = words.complete() ? std::min<std::size_t>(words.size(), 3) : 0; count > 0;
         --count) {
      const std::size_t first = words.size() - count;
      if ((classes_of(words.key(first, count)) & word_picture) == 0) continue;
      const std::string_view rest = trim_line(text.substr(colon + 1));
      const std::size_t begin = first == 0 ? 0 : from + words.source_end(first - 1);
      if (first > 0 && from == 0 && begin > colon) return false;
      const TextShape shape = measure_few(rest, longest_credit);
      split.labelled = first == 0 && from == 0;
      const bool sentences = shape.words > longest_credit || shape.length > 80;
      if (split.labelled && sentences) split.caption = rest;
      if (shape.words == 0 || sentences) return false;
      // What is glued to the word before belongs to its sentence: "… (left). Photo", but "… (Photo".
      std::size_t end = first == 0 ? 0 : std::min(text.find_first_of(" ([", begin), text.size());
      if (first > 0 && end >= from + words.source_end(first)) end = begin + (text[begin] == '.' ? 1 : 0);
      std::string_view caption = text.substr(0, end);
      while (!caption.empty() && (caption.back() == '(' || caption.back() == '[')) caption.remove_suffix(1);
      split.caption = trim_separators(caption);
      split.credit = rest;
      return true;
    }
    colon = colon == 0 ? std::string_view::npos : text.rfind(':', colon - 1);
  }
  return false;
}

// "… on Tuesday. N. N./AFP": a few words after the last sentence that name an agency; or nothing but such
// words.
bool split_tail(std::string_view text, unsigned said, CreditSplit& split) {
  const bool agency = (said & word_agency) != 0;
  if (!agency && text.find('/') == std::string_view::npos) return false;
  std::size_t end = text.rfind(". ");
  // "… in Doha.AFP": the dot may stand without its space.
  const std::size_t dot = text.rfind('.');
  if (dot != std::string_view::npos && dot + 1 < text.size() &&
      (end == std::string_view::npos || dot > end) &&
      (classes_of(fold_case(trim_line(text.substr(dot + 1)))) & word_agency) != 0) {
    end = dot;
  }
  const std::string_view tail = end == std::string_view::npos ? text : trim_line(text.substr(end + 1));
  constexpr std::uint32_t longest_tail = 6;  // words
  const TextShape shape = measure_few(tail, longest_tail);
  if (shape.words == 0 || shape.words > longest_tail || shape.ends_sentence ||
      shape.capitals * 2 < shape.words)
    return false;
  const bool whole = end == std::string_view::npos;
  const bool named = agency && names_an_agency(tail) && (!whole || shape.words <= 4);
  if (!named && !(whole && shape.words <= 5 && is_slashed_name(tail))) return false;
  split.caption = whole ? std::string_view() : trim_line(text.substr(0, end + 1));
  split.credit = tail;
  return true;
}

}  // namespace

CreditSplit split_credit(std::string_view text, unsigned said) {
  constexpr std::size_t longest_caption = 4000;
  text = trim_line(text);
  CreditSplit split;
  split.caption = text;
  if (text.empty() || text.size() > longest_caption) return split;
  if (split_bracket(text, split) || split_copyright(text, split)) return split;
  if ((said & word_picture) != 0 && split_label(text, split)) return split;
  split_tail(split.caption, said, split);
  return split;
}

}  // namespace newsbook
