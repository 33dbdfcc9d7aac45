#include "readers/words.h"

#include <algorithm>
#include <array>

#include "readers/key_table.h"
#include "readers/text_characters.h"
#include "readers/word_files.h"
#include "readers/word_keys.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

struct Words {
  Phrases phrases;
  Phrases open;  // what may go on within the word, and the letters it begins with
};

void add_open(Phrases& open, std::string_view word, std::uint32_t classes) {
  std::uint64_t key = empty_key;
  for (std::size_t position = 0; position < word.size();) {
    if (position > 0) open[key].goes_on = true;
    key = add_letter(key, next_code_point(word, position));
  }
  open[key].classes |= classes;
}

Words load_words() {
  Words words;
  const auto add = [&](const WordEntry& entry) {
    const FoldedWords folded(entry.phrase, FoldedWords::longest_phrase);
    if (folded.size() == 0 || !folded.complete()) return;
    if (entry.function) {
      words.phrases[folded.key(0)].function = true;
      return;
    }
    for (std::size_t count = 1; count < folded.size(); ++count) {
      words.phrases[folded.key(0, count)].goes_on = true;
    }
    const std::uint64_t key = folded.key(0, folded.size());
    Phrase& phrase = words.phrases[key];
    (entry.anchored ? phrase.anchored : phrase.classes) |= entry.classes;
    if (entry.month > 0) phrase.month = static_cast<std::uint8_t>(entry.month);
    if (entry.open && folded.size() == 1) add_open(words.open, folded.word(0), entry.classes);
  };
  for (const WordFile& file : word_files()) for_each_entry(file.text, add);
  return words;
}

const Words& words() {
  static const Words loaded = load_words();
  return loaded;
}

// How characters stand in words. Answers for alphabets come from a table.
enum class Place : std::uint8_t { none, apostrophe, letter, digit };
struct FoldedCharacter {
  char32_t lower;
  Place place;
};

FoldedCharacter fold_slowly(char32_t c) {
  if (is_digit(c)) return {c, Place::digit};
  if (is_letter(c) || is_combining_mark(c)) return {to_lower(c), Place::letter};
  return {c, c == '\'' || c == 0x2019 ? Place::apostrophe : Place::none};
}

FoldedCharacter fold(char32_t c) {
  constexpr std::size_t size = 0xE00;  // up to the scripts of India
  static const auto table = [] {
    std::array<FoldedCharacter, size> characters = {};
    for (char32_t i = 0; i < size; ++i) characters[i] = fold_slowly(i);
    return characters;
  }();
  if (c < size) return table[c];
  const bool letter = (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
  return letter ? FoldedCharacter{c, Place::letter} : fold_slowly(c);
}

// The phrases that a run of letters without spaces holds, at the beginning or further on.
PhraseClasses classify_unspaced(std::string_view run) {
  PhraseClasses classes;
  const Phrases& open = words().open;
  for (std::size_t begin = 0, next = 0; begin < run.size(); begin = next) {
    std::uint64_t key = add_letter(empty_key, next_code_point(run, next));
    std::size_t position = next;
    const Phrase* found = open.find(key);
    while (found != nullptr) {
      classes.anywhere |= found->classes;
      if (begin == 0) classes.leading |= found->classes;
      if (!found->goes_on || position == run.size()) break;
      key = add_letter(key, next_code_point(run, position));
      found = open.find(key);
    }
  }
  return classes;
}

}  // namespace

std::uint64_t phrase_key(std::string_view phrase) {
  const FoldedWords folded(phrase, FoldedWords::longest_phrase);
  return folded.key(0, folded.size());
}

bool is_written_unspaced(std::string_view word) {
  std::size_t position = 0;
  if (word.empty()) return false;
  const char32_t first = next_code_point(word, position);
  return is_ideographic(first) || is_unspaced(first);
}

bool is_function_word(std::uint64_t key) {
  const Phrase* found = known_phrases().find(key);
  return found != nullptr && found->function;
}

bool is_function_word(std::u32string_view word) {
  std::uint64_t key = empty_key;
  for (const char32_t c : word) key = add_letter(key, c);
  return is_function_word(key);
}

const Phrases& known_phrases() { return words().phrases; }

unsigned classes_of(std::uint64_t phrase) {
  const Phrase* found = words().phrases.find(phrase);
  return found == nullptr ? 0 : found->classes | found->anchored;
}

int month_of(std::uint64_t word) {
  const Phrase* found = words().phrases.find(word);
  return found == nullptr ? 0 : found->month;
}

FoldedWords::FoldedWords(std::string_view text, std::size_t limit) {
  words_.reserve(std::min<std::size_t>(limit, 16));
  keys_.reserve(words_.capacity());
  folded_.reserve(std::min<std::size_t>(text.size(), 256));
  bool in_word = false;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const char32_t c = next_code_point(text, position);
    const auto [lower, place] = fold(c);
    if (place < Place::letter) {
      in_word = in_word && place == Place::apostrophe;
      continue;
    }
    if (!in_word) {
      if (words_.size() == limit) {
        complete_ = false;
        break;
      }
      begin_word();
      in_word = true;
    }
    if (place == Place::letter) numeric_ = false;
    Word& word = words_.back();
    keys_.back() = add_letter(keys_.back(), lower);
    if (lower < 0x80) {
      folded_ += static_cast<char>(lower);
    } else if (lower == c) {
      folded_.append(text, begin, position - begin);
    } else {
      std::string letter;  // too short for the heap
      append_utf8(letter, lower);
      folded_ += letter;
    }
    word.end = static_cast<std::uint32_t>(folded_.size());
    word.source_end = static_cast<std::uint32_t>(position);
  }
  end_word();
}

void FoldedWords::begin_word() {
  end_word();
  if (!folded_.empty()) folded_ += ' ';
  const auto begin = static_cast<std::uint32_t>(folded_.size());
  words_.push_back({begin, begin, 0});
  keys_.push_back(empty_key);
  numeric_ = true;
}

void FoldedWords::end_word() {
  if (numeric_) keys_.back() = number_key;
  numeric_ = false;
}

std::uint64_t FoldedWords::key(std::size_t first, std::size_t count) const {
  std::uint64_t key = count == 0 ? no_key : keys_[first];
  for (std::size_t i = 1; i < count; ++i) key = join_keys(key, keys_[first + i]);
  return key;
}

std::string_view FoldedWords::phrase(std::size_t first, std::size_t count) const {
  if (count == 0) return {};
  const std::size_t begin = words_[first].begin;
  return std::string_view(folded_).substr(begin, words_[first + count - 1].end - begin);
}

namespace {

// The phrases that begin there.
void classify_at(const PhraseStart& start, std::span<const std::uint64_t> keys, bool complete,
                 const Phrases& phrases, PhraseClasses& classes) {
  const bool first = start.word == 0;
  const Phrase* phrase = start.known;
  std::uint64_t key = keys[start.word];
  for (std::size_t next = start.word + 1; phrase != nullptr; ++next) {
    const unsigned bits = phrase->classes | (first ? phrase->anchored : 0U);
    classes.anywhere |= bits;
    if (first) classes.leading |= bits;
    if (first && next == keys.size() && complete) classes.whole |= bits;
    if (!phrase->goes_on || next == keys.size()) return;
    key = join_keys(key, keys[next]);
    phrase = phrases.find(key);
  }
}

}  // namespace

PhraseClasses classify(std::span<const std::uint64_t> keys, std::span<const PhraseStart> starts,
                       bool complete) {
  PhraseClasses classes;
  const Phrases& phrases = known_phrases();
  for (const PhraseStart& start : starts) classify_at(start, keys, complete, phrases, classes);
  return classes;
}

PhraseClasses classify(const FoldedWords& folded) {
  PhraseClasses classes;
  const Phrases& phrases = known_phrases();
  for (std::size_t first = 0; first < folded.size(); ++first) {
    if (is_written_unspaced(folded.word(first))) {
      const PhraseClasses open = classify_unspaced(folded.word(first));
      classes.anywhere |= open.anywhere;
      if (first == 0) classes.leading |= open.leading;
    }
    if (const Phrase* known = phrases.find(folded.key(first)); known != nullptr) {
      classify_at({first, known}, folded.keys(), folded.complete(), phrases, classes);
    }
  }
  return classes;
}

}  // namespace newsbook
