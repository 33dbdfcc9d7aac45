// The word lists as they stand in src/readers/words/, embedded when the program is built; the README there
// says what is in them.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace newsbook {

struct WordFile {
  std::string_view language;  // BCP 47, or "any"
  std::string_view text;
};

// Those that this build was given; NEWSBOOK_LANGUAGES=none gives none.
std::span<const WordFile> word_files();

// One entry of a file. A phrase has "0" where the file has "#", any number.
struct WordEntry {
  std::string_view section;
  std::string phrase;
  unsigned classes = 0;    // WordClass bits
  bool function = false;   // a word that carries grammar, not matter
  int month = 0;           // 1–12; 0: no month
  bool anchored = false;   // "^": counts at the beginning of a line alone
  bool open = false;       // "*": the word may go on, in a script without spaces
  std::uint32_t line = 0;  // of the file, from 1
};

// Calls visit with every entry. An unknown section is passed over.
void for_each_entry(std::string_view text, const std::function<void(const WordEntry&)>& visit);

// What is wrong with a file, one message each: "de.txt:12: …". Empty: nothing.
std::vector<std::string> problems_of(const WordFile& file);

}  // namespace newsbook
