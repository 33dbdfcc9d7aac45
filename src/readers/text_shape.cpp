#include "readers/text_shape.h"

#include <algorithm>
#include <limits>

#include "readers/text_characters.h"
#include "readers/word_keys.h"
#include "readers/words.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::uint64_t prime = 0x100000001B3U;

// Walks the text once, and counts.
class Measurer {
 public:
  Measurer() = default;
  Measurer(std::vector<std::uint32_t>& matter, LineWords& words)
      : matter_(&matter), words_(&words), matter_room_(most_matter_words) {}

  TextShape run(std::string_view text, std::uint32_t most_words = static_cast<std::uint32_t>(-1)) {
    for (std::size_t position = 0; position < text.size() && shape_.words <= most_words;) {
      if (text[position] == ' ') {
        take_blank();
        ++position;
      } else if (const std::size_t end = take_letters(text, position); end > position) {
        position = end;
      } else {
        const char32_t c = next_code_point(text, position);
        take(c, characters_[c]);
        if (c == ':' || c == '.') look_for_address(text, position);
      }
    }
    end_word();
    shape_.length += shape_.letters + shape_.digits + 2 * ideographs_;
    shape_.words += ideographs_ / 2 + unspaced_ / 5;
    if (shape_.words == 0 && shape_.letters > 0) shape_.words = 1;
    shape_.ends_sentence = last_ends_ || last_unspaced_;
    shape_.ends_loudly = shape_.ends_loudly && shape_.ends_sentence;
    shape_.bullet = bullet_length(text) > 0;
    if (words_ != nullptr) words_->unspaced = ideographs_ + unspaced_ > 0;
    shape_.key = shape_.letters + shape_.digits > 0 ? key_ : digest(text);
    return shape_;
  }

 private:
  void take(char32_t c, const Character& facts) {
    if (facts.is(letter_trait | digit_trait)) return take_word_character(c, facts);
    if (facts.is(combining_trait)) {
      if (in_word()) word_key_ = add_letter(word_key_, c);
      return;
    }
    if (in_word() && (c == '\'' || c == 0x2019)) return;
    if (facts.is(blank_trait)) return take_blank();
    end_word();
    last_ideograph_ = 0;
    in_space_ = false;
    shape_.length += facts.is(ideographic_trait) ? 3 : 1;
    take_mark(c, facts);
  }

  void take_blank() {
    end_word();
    last_ideograph_ = 0;
    shape_.length += in_space_ ? 0 : 1;
    in_space_ = true;
  }

  bool in_word() const { return word_letters_ + word_digits_ > 0; }

  // The next letter, as far as it is one of an alphabet.
  struct Letter {
    std::size_t end = 0;  // 0: no such letter
    char32_t base = 0;
    bool capital = false;
    bool cased = true;
  };

  Letter letter_at(std::string_view text, std::size_t position) const {
    const auto byte = static_cast<unsigned char>(text[position]);
    const char32_t lower = byte | 0x20U;
    if (lower - 'a' < 26) return {position + 1, lower, byte < 'a'};
    if (byte < 0xC3 || byte >= 0xE0) return {};
    const char32_t c = (byte & 0x1FU) << 6U | (static_cast<unsigned char>(text[position + 1]) & 0x3FU);
    const Character& facts = characters_[c];
    if (!facts.is(letter_trait)) return {};
    return {position + 2, facts.base, facts.lower != c, facts.is(cased_trait)};
  }

  // The keys of what is being read, as letters of alphabets are added to them.
  struct Keys {
    std::uint64_t word, stem;
    std::uint32_t letters;

    void add(char32_t base) {
      word = (word ^ base) * prime;
      count();
    }
    void count() {
      stem = letters < stem_letters ? word : stem;
      ++letters;
    }
  };

  // What take_word_character does, for a run of letters of alphabets, which most texts are made of; returns
  // its end.
  std::size_t take_letters(std::string_view text, std::size_t begin) {
    Letter letter = letter_at(text, begin);
    if (letter.end == 0) return begin;
    if (shape_.letters == 0) shape_.starts_lower = !letter.capital && letter.cased && shape_.digits == 0;
    shape_.capitals += static_cast<std::uint32_t>(letter.capital) & static_cast<std::uint32_t>(!in_word());
    Keys keys = {word_key_, stem_key_, word_letters_};
    std::size_t end = begin;
    do {
      letter.base == 0 ? keys.count() : keys.add(letter.base);
      for (end = letter.end; end < text.size(); ++end) {
        const char32_t lower = static_cast<unsigned char>(text[end]) | 0x20U;
        if (lower - 'a' >= 26) break;
        keys.add(lower);
      }
      letter = end < text.size() ? letter_at(text, end) : Letter{};
    } while (letter.end != 0);
    word_key_ = keys.word;
    stem_key_ = keys.stem;
    shape_.letters += keys.letters - word_letters_;
    word_letters_ = keys.letters;
    in_space_ = last_ends_ = last_unspaced_ = shape_.ends_colon = false;
    last_ideograph_ = 0;
    return end;
  }

  // What ends before this position, a colon or a point, may be a part of an address.
  void look_for_address(std::string_view text, std::size_t position) {
    shape_.address = shape_.address || (text[position - 1] == ':'
                                            ? text.compare(position, 2, "//") == 0
                                            : position >= 4 && text.compare(position - 4, 4, "www.") == 0);
  }

  template <typename Count>
  static void count(Count& number) {
    number = static_cast<Count>(number + (number < std::numeric_limits<Count>::max() ? 1 : 0));
  }

  void take_mark(char32_t c, const Character& facts) {
    const bool ends = facts.is(ending_trait);
    const bool closes = facts.is(closing_trait);
    if (ends) count(shape_.sentence_ends);
    if (facts.is(pausing_trait)) count(shape_.pauses);
    if (facts.is(separating_trait)) count(shape_.separators);
    if (ends) {
      last_ends_ = true;
      shape_.ends_loudly = facts.is(loud_trait);
    } else if (!closes) {
      last_ends_ = false;
    }
    if (!closes) shape_.ends_colon = c == ':' || c == 0xFF1A;
    if (c == '@') shape_.at_sign = true;
  }

  void take_word_character(char32_t c, const Character& facts) {
    in_space_ = last_ends_ = shape_.ends_colon = false;
    const bool letter = facts.is(letter_trait);
    const char32_t lower = letter && facts.lower != 0 ? facts.lower : c;
    if (letter) {
      last_unspaced_ = facts.is(unspaced_trait);
      if (shape_.letters++ == 0) {
        shape_.starts_lower = lower == c && facts.is(cased_trait) && shape_.digits == 0;
      }
    } else {
      ++shape_.digits;
      word_figures_ |= c < 0x80;
    }
    if (facts.is(ideographic_trait)) return take_ideograph(c);
    last_ideograph_ = 0;
    if (facts.is(unspaced_trait)) {
      key_ = (key_ ^ c) * prime;
      ++unspaced_;
      return;
    }
    if (c != lower && !in_word()) ++shape_.capitals;
    word_key_ = add_letter(word_key_, lower);
    if (!letter) {
      ++word_digits_;
    } else if (++word_letters_ <= stem_letters) {
      stem_key_ = word_key_;
    }
  }

  // Each two of them count as a word.
  void take_ideograph(char32_t c) {
    end_word();
    key_ = (key_ ^ c) * prime;
    ++ideographs_;
    if (last_ideograph_ != 0) add_matter((empty_key ^ last_ideograph_) * prime ^ c);
    last_ideograph_ = c;
  }

  void end_word() {
    if (!in_word()) return;
    ++shape_.words;
    key_ = (key_ ^ word_key_) * prime;
    const std::uint32_t letters = word_letters_;
    const bool brief = letters + word_digits_ < longest_function_word;
    const bool room = words_ != nullptr && words_->count < LineWords::most;
    const Phrase* known = brief || room ? phrases_.find(word_key_) : nullptr;
    if (room) {
      add_word(known);
    } else if (words_ != nullptr) {
      words_->complete = false;
    }
    if (brief && known != nullptr && known->function) {
      ++shape_.function_words;
    } else if (letters >= least_matter_letters) {
      add_matter(letters < stem_letters ? word_key_ : stem_key_);
    }
    word_letters_ = word_digits_ = 0;
    word_figures_ = false;
    word_key_ = empty_key;
  }

  void add_word(const Phrase* known) {
    LineWords& words = *words_;
    if (word_letters_ == 0) known = phrases_.find(number_key);
    if (known != nullptr && (known->goes_on || (known->classes | known->anchored) != 0))
      words.starts[words.start_count++] = {words.count, known};
    words.figures[words.count] = word_figures_;
    words.keys[words.count++] = word_letters_ == 0 ? number_key : word_key_;
  }

  void add_matter(std::uint64_t key) {
    if (matter_room_ == 0) return;
    --matter_room_;
    key *= prime;
    matter_->push_back(static_cast<std::uint32_t>(key >> 32U));
  }

  static constexpr std::size_t longest_function_word = 12;
  static constexpr std::uint32_t stem_letters = 6;  // inflected forms share them
  static constexpr std::size_t least_matter_letters = 4;
  static constexpr std::size_t most_matter_words = 120;
  const CharacterTable& characters_ = characters();
  const Phrases& phrases_ = known_phrases();
  TextShape shape_;
  std::vector<std::uint32_t>* matter_ = nullptr;
  LineWords* words_ = nullptr;
  std::size_t matter_room_ = 0;
  std::uint64_t key_ = empty_key;
  std::uint64_t word_key_ = empty_key;
  std::uint64_t stem_key_ = 0;  // of the first stem_letters letters
  std::uint32_t word_letters_ = 0;
  std::uint32_t word_digits_ = 0;
  bool word_figures_ = false;  // some of them ASCII's
  std::uint32_t ideographs_ = 0;
  std::uint32_t unspaced_ = 0;
  char32_t last_ideograph_ = 0;
  bool in_space_ = true;
  bool last_ends_ = false;
  bool last_unspaced_ = false;  // the last letter
};

}  // namespace

TextShape measure(std::string_view text) { return Measurer().run(text); }

TextShape measure_few(std::string_view text, std::uint32_t most_words) {
  return Measurer().run(text, most_words);
}

TextShape measure(std::string_view text, std::vector<std::uint32_t>& matter, LineWords& words) {
  return Measurer(matter, words).run(text);
}

bool ends_sentence(std::string_view text) {
  while (!text.empty()) {
    std::size_t start = text.size() - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80) --start;
    std::size_t position = start;
    const Character& last = characters()[next_code_point(text, position)];
    if (last.is(ending_trait | unspaced_trait)) return true;
    if (!last.is(closing_trait | blank_trait | combining_trait)) return false;
    text = text.substr(0, start);
  }
  return false;
}

bool starts_lower(std::string_view text) {
  for (std::size_t position = 0; position < text.size();) {
    const char32_t c = next_code_point(text, position);
    const Character& facts = characters()[c];
    if (facts.is(digit_trait)) return false;
    if (facts.is(letter_trait)) return facts.is(cased_trait) && facts.lower == c;
  }
  return false;
}

std::uint64_t digest(std::string_view bytes, std::uint64_t seed) {
  for (const char c : bytes) seed = (seed ^ static_cast<unsigned char>(c)) * prime;
  return seed;
}

std::size_t bullet_length(std::string_view text) {
  if (text.empty()) return 0;
  std::size_t position = 0;
  const char32_t first = next_code_point(text, position);
  if (!characters()[first].is(bullet_trait)) return 0;
  const std::size_t mark = position;
  while (position < text.size()) {
    std::size_t next = position;
    if (!is_blank(next_code_point(text, next))) break;
    position = next;
  }
  return position > mark && position < text.size() ? position : 0;
}

}  // namespace newsbook
