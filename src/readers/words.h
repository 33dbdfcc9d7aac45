// What the readers know of words, in every language they know any of. The lists themselves are files,
// words/LANG.txt, which a build may leave out: a language that is not listed is read by the shape of its
// lines alone.
//
// Words are given and compared in lower case; accents and the marks that writers leave out (points, the hamza
// on an alef) make no difference. Whole numbers are all the same word. The lists are read when they are first
// asked for; look-ups allocate nothing, and may come from any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "readers/key_table.h"

namespace newsbook {

// What a phrase is a sign of; a set of bits. Where a list implies more than its own bit, words/README.md says
// so.
enum WordClass : unsigned {
  word_agency = 1U << 0U,          // who makes pictures: "reuters"
  word_picture = 1U << 1U,         // stands before the maker of a picture: "photo"
  word_author = 1U << 2U,          // stands before the writer: "by"
  word_notice = 1U << 3U,          // a short line with it is the page's, not the story's: "sign in"
  word_label = 1U << 4U,           // a line of nothing else is the page's: "share"
  word_ending = 1U << 5U,          // a short line that begins with it opens what follows the story: "tags"
  word_date = 1U << 6U,            // goes with a date: "tuesday", "gmt"
  word_related = 1U << 7U,         // begins a line, or opens a block, of links to other stories: "read also"
  word_updated = 1U << 8U,         // stands before the date of a change: "last modified"
  word_published = 1U << 9U,       // stands before the date of the story: "published"
  word_advertisement = 1U << 10U,  // alone on a line, an advertisement's place: "advertisement"
  word_comments = 1U << 11U,       // opens what readers wrote: "comments"
  word_cookie = 1U << 12U,         // consent: "cookie settings"
  word_newsletter = 1U << 13U,     // letters, alerts, accounts, gifts: "sign up for our newsletter"
  word_reading = 1U << 14U,        // how long reading takes: "min read"
  word_paging = 1U << 15U,         // moves between pages of a story: "page 1 of 3"
  word_live = 1U << 16U,           // when an entry of a live blog came: "5 minutes ago"
  word_kicker = 1U << 17U,         // alone above a headline: "opinion", "breaking news"
  word_editor = 1U << 18U,         // stands before whoever edited the story: "责任编辑"
  word_notes = 1U << 20U,          // heads the notes of a story: "references"
  word_writer = 1U << 19U,         // stands behind the writer: "기자"
  word_source = 1U << 21U,         // stands before the address of a story: "source"
  word_disclosure = 1U << 22U,     // says that the site earns by its links: "affiliate links"
  word_headline = 1U << 23U,       // stands before a headline: "title"
};

// Equal for phrases that the lists take for the same.
std::uint64_t phrase_key(std::string_view phrase);

// Of a phrase, or of its key where that is known.
unsigned classes_of(std::uint64_t phrase);  // WordClass bits; 0: not listed
int month_of(std::uint64_t word);           // 1–12 for a month's name or abbreviation; 0: none
inline unsigned classes_of(std::string_view phrase) { return classes_of(phrase_key(phrase)); }
inline int month_of(std::string_view word) { return month_of(phrase_key(word)); }

// What the lists say of a word, or of a phrase.
struct Phrase {
  std::uint32_t classes = 0;   // WordClass bits
  std::uint32_t anchored = 0;  // those at the beginning of a line
  std::uint8_t month = 0;      // 1–12; 0: none
  bool goes_on = false;        // longer phrases begin with it
  bool function = false;       // carries grammar, not matter: "the", "und"
};
using Phrases = KeyTable<Phrase>;
const Phrases& known_phrases();
bool is_function_word(std::uint64_t key);
bool is_function_word(std::u32string_view word);

// Is the word of a script that puts no spaces between words?
bool is_written_unspaced(std::string_view word);

// The words of the beginning of a text in lower case, so that phrases can be looked up.
class FoldedWords {
 public:
  static constexpr std::size_t longest_phrase = 8;
  FoldedWords(std::string_view text, std::size_t limit);
  FoldedWords(const FoldedWords&) = delete;
  FoldedWords& operator=(const FoldedWords&) = delete;
  FoldedWords(FoldedWords&&) = delete;
  FoldedWords& operator=(FoldedWords&&) = delete;
  ~FoldedWords() = default;

  std::size_t size() const { return words_.size(); }
  bool complete() const { return complete_; }  // the text holds no more words than these
  std::string_view phrase(std::size_t first, std::size_t count) const;
  std::string_view word(std::size_t index) const { return phrase(index, 1); }
  std::uint64_t key(std::size_t first, std::size_t count) const;  // phrase_key of the phrase
  std::uint64_t key(std::size_t index) const { return keys_[index]; }
  std::span<const std::uint64_t> keys() const { return keys_; }
  std::size_t source_end(std::size_t index) const { return words_[index].source_end; }  // in the text

 private:
  struct Word {
    std::uint32_t begin, end, source_end;
  };
  void begin_word();
  void end_word();

  // Room for a usual line, so that it takes nothing from the heap.
  alignas(std::max_align_t) std::array<std::byte, 1024> room_;
  std::pmr::monotonic_buffer_resource pool_{room_.data(), room_.size()};
  std::pmr::string folded_{&pool_};  // words apart by one space
  std::pmr::vector<Word> words_{&pool_};
  std::pmr::vector<std::uint64_t> keys_{&pool_};  // of words_
  bool numeric_ = false;                          // the word being read has figures alone
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

// Where a phrase may begin, and what the lists have of the word there.
struct PhraseStart {
  std::size_t word;
  const Phrase* known;
};

// The same for words that are known by their keys alone, of a script that puts spaces between them.
PhraseClasses classify(std::span<const std::uint64_t> keys, std::span<const PhraseStart> starts,
                       bool complete);

}  // namespace newsbook
