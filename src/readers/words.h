// What the readers know of words, in every language they know any of: the one place that holds word lists.
//
// Words are given and compared in lower case. A language that is not listed is read by the shape of its lines
// alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsbook {

// What a phrase is a sign of; a set of bits.
enum WordClass : unsigned {
  word_agency = 1U << 0U,   // who makes pictures: "reuters"
  word_picture = 1U << 1U,  // stands before the maker of a picture: "photo"
  word_author = 1U << 2U,   // stands before the writer: "by"
  word_notice = 1U << 3U,   // a short line with it is the page's, not the story's: "sign in"
  word_label = 1U << 4U,    // a line of nothing else is the page's: "share"
  word_ending = 1U << 5U,  // a short line that begins with it opens what follows the story: "related stories"
  word_date = 1U << 6U,    // goes with a date: "published", "tuesday", "gmt"
};

bool is_function_word(std::u32string_view word);
unsigned classes_of(std::string_view phrase);  // WordClass bits; 0: not listed
int month_of(std::string_view word);           // 1–12 for a month's name or abbreviation; 0: none

// The words of the beginning of a text in lower case, so that phrases can be looked up.
class FoldedWords {
 public:
  static constexpr std::size_t longest_phrase = 5;
  FoldedWords(std::string_view text, std::size_t limit);
  std::size_t size() const { return ends_.size(); }
  bool complete() const { return complete_; }  // the text holds no more words than these
  std::string_view phrase(std::size_t first, std::size_t count) const;
  std::string_view word(std::size_t index) const { return phrase(index, 1); }
  std::size_t source_end(std::size_t index) const { return source_ends_[index]; }  // of a word, in the text

 private:
  std::string folded_;  // words apart by one space
  std::vector<std::uint32_t> begins_, ends_, source_ends_;
  bool complete_ = true;
};

// The bits of every phrase of the words; whole: those of the words as one phrase; leading: of those they
// begin with.
struct PhraseClasses {
  unsigned anywhere = 0;
  unsigned leading = 0;
  unsigned whole = 0;
};
PhraseClasses classify(const FoldedWords& words);

}  // namespace newsbook
