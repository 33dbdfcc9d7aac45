// Where a word may be hyphenated, by the language's libhyphen dictionary.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace newsbook {

// One language's patterns. Immutable and safe to use from several threads.
class Hyphenator {
 public:
  virtual ~Hyphenator() = default;
  // Byte offsets in word, ascending, before which a hyphen may be added. The word may carry punctuation,
  // which is left alone; words with digits, URLs and all-capital words of under 5 letters have none. At least
  // 2 letters stay before a break and 3 after it (2 in languages of open syllables), or what the dictionary
  // asks for if that is more.
  virtual void points(std::string_view word, std::vector<std::uint32_t>& out) const = 0;
};

// Words that a user wants hyphenated otherwise: a list, each with hyphens where it may be parted
// ("news-pa-per"; none: it stays whole), parted by white space. What follows a # on a line is a comment.
class HyphenationExceptions {
 public:
  HyphenationExceptions() = default;
  explicit HyphenationExceptions(std::string_view list);
  // Fills out as Hyphenator::points does; false when the word, whatever its case and the punctuation around
  // it, is not in the list.
  bool find(std::string_view word, std::vector<std::uint32_t>& out) const;

 private:
  std::map<std::u32string, std::vector<std::uint32_t>, std::less<>>
      words_;  // lower case → points in characters
};

// Whether books in the locale's language (BCP 47) are commonly hyphenated, so that a missing dictionary is
// worth a word to the user. Chinese, Japanese, Korean, Arabic, Hebrew, Thai, Vietnamese … are not.
bool is_hyphenated_language(std::string_view locale);

// Finds and loads dictionaries, each once. Thread-safe.
class HyphenationDictionaries {
 public:
  // folder holds hyph_LANG.dic files, as Debian installs them in /usr/share/hyphen.
  explicit HyphenationDictionaries(std::string folder);
  ~HyphenationDictionaries();
  // The dictionary that fits a BCP 47 locale best ("de-AT" → hyph_de_AT, hyph_de, hyph_de_DE); null: none
  // installed, or the language is not hyphenated at all.
  const Hyphenator* find(std::string_view locale) const;
  // Come before every dictionary. To be set before others use it.
  void set_exceptions(HyphenationExceptions exceptions) { exceptions_ = std::move(exceptions); }
  const HyphenationExceptions& exceptions() const { return exceptions_; }

 private:
  const Hyphenator* load(const std::string& file) const;

  std::string folder_;
  HyphenationExceptions exceptions_;
  std::map<std::string, std::string> files_;  // by name: "de_AT" → "hyph_de_AT.dic"
  mutable std::mutex mutex_;
  mutable std::map<std::string, std::unique_ptr<Hyphenator>> loaded_;  // by file, links resolved
  mutable std::map<std::string, const Hyphenator*, std::less<>> by_locale_;
};

}  // namespace newsbook
