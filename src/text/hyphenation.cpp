#include "text/hyphenation.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/files.h"
#include "text/hyphenation_table.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::size_t least_before = 2, least_after = 3;

// Letters that stay behind a break: a syllable of two is no oddity where syllables end in vowels.
std::size_t least_after_in(std::string_view language) {
  constexpr std::string_view open[] = {"ca", "es", "fi", "gl", "hu", "it", "la", "pt"};
  return std::find(std::begin(open), std::end(open), language) != std::end(open) ? 2 : least_after;
}
constexpr std::size_t longest_run = 100;      // letters; longer ones are no words
constexpr std::size_t shortest_capitals = 5;  // shorter all-capital words are abbreviations

// One word's letters in a row, as far as libhyphen is concerned.
struct Run {
  struct Character {
    char32_t lower = 0;
    std::uint32_t end = 0;  // byte offset in the word
    bool mark = false;      // belongs to the letter before it
  };
  std::array<Character, longest_run> characters;
  std::size_t size = 0;
  bool too_long = false;

  void add(char32_t lower, std::size_t end, bool mark) {
    too_long = too_long || size == longest_run;
    if (!too_long) characters[size++] = {lower, static_cast<std::uint32_t>(end), mark};
  }
};

bool is_combining(char32_t c) {
  return c >= 0x300 && (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

// Digits, addresses, host names, paths and short abbreviations are set as they are.
bool is_plain_word(std::string_view word) {
  std::size_t letters = 0;
  bool lower = false, dot_after_letter = false, letter_before = false;
  for (std::size_t position = 0; position < word.size();) {
    const char32_t c = next_code_point(word, position);
    const bool letter = is_letter(c);
    if (is_digit(c) || c == '@' || c == '_' || c == '\\') return false;
    if (c == '/' && word.substr(position).starts_with('/')) return false;
    if (letter && dot_after_letter) return false;
    dot_after_letter = c == '.' && letter_before;
    letter_before = letter;
    letters += letter ? 1 : 0;
    lower = lower || (letter && !is_upper(c));
  }
  return letters >= least_before + least_after && (lower || letters >= shortest_capitals);
}

// The characters of a single-byte charset, sorted, to find the byte of each.
using ByteTable = std::vector<std::pair<char32_t, char>>;

std::string icu_charset_name(std::string_view name) {
  const auto swap_prefix = [&](std::string_view from, std::string_view to) {
    return std::string(to) + std::string(name.substr(from.size()));
  };
  if (name.starts_with("ISO8859-")) return swap_prefix("ISO8859-", "ISO-8859-");
  if (name.starts_with("microsoft-cp")) return swap_prefix("microsoft-cp", "windows-");
  return std::string(name);
}

ByteTable byte_table(std::string_view charset) {
  ByteTable table;
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(icu_charset_name(charset).c_str(), &status);
  if (U_FAILURE(status) != 0) return table;
  for (int byte = 1; byte < 256 && ucnv_getMaxCharSize(converter) == 1; ++byte) {
    const char source[] = {static_cast<char>(byte)};
    const char* at = source;
    status = U_ZERO_ERROR;
    const UChar32 c = ucnv_getNextUChar(converter, &at, source + 1, &status);
    if (U_SUCCESS(status) != 0 && c != 0xFFFD) table.emplace_back(static_cast<char32_t>(c), source[0]);
  }
  ucnv_close(converter);
  std::sort(table.begin(), table.end());
  return table;
}

class LibhyphenHyphenator final : public Hyphenator {
 public:
  LibhyphenHyphenator(std::string_view content, std::string_view language)
      : table_(content), after_(least_after_in(language)) {
    if (table_.dictionary()->utf8 == 0) bytes_ = byte_table(table_.charset());
  }
  bool ok() const { return !table_.empty() && (table_.dictionary()->utf8 != 0 || !bytes_.empty()); }

  void points(std::string_view word, std::vector<std::uint32_t>& out) const override {
    out.clear();
    if (word.size() < least_before + least_after || !is_plain_word(word)) return;
    Run run;
    for (std::size_t position = 0; position < word.size();) {
      const char32_t c = next_code_point(word, position);
      const bool mark = is_combining(c);
      if (is_letter(c) || (mark && run.size > 0)) {
        run.add(to_lower(c), position, mark);
      } else if (c != 0x200C && c != 0x200D) {
        hyphenate(run, out);
        run = {};
      } else if (run.size > 0) {
        run.add(c, position, true);
      }
    }
    hyphenate(run, out);
  }

 private:
  // Fills text with the run in the dictionary's encoding; false when that lacks a character.
  bool encode(const Run& run, std::string& text) const {
    for (std::size_t i = 0; i < run.size; ++i) {
      const char32_t c = run.characters[i].lower;
      if (table_.dictionary()->utf8 != 0) {
        append_utf8(text, c);
        continue;
      }
      const auto found =
          std::lower_bound(bytes_.begin(), bytes_.end(), c,
                           [](const auto& entry, char32_t wanted) { return entry.first < wanted; });
      if (found == bytes_.end() || found->first != c) return false;
      text += found->second;
    }
    return true;
  }

  void hyphenate(const Run& run, std::vector<std::uint32_t>& out) const {
    if (run.too_long || run.size < least_before + after_) return;
    std::string text;
    if (!encode(run, text)) return;
    std::array<char, 4 * longest_run + 5> marks{};
    char** respelled = nullptr;  // the table has none
    int *position = nullptr, *cut = nullptr;
    const int failed = hnj_hyphen_hyphenate3(table_.dictionary(), text.data(), static_cast<int>(text.size()),
                                             marks.data(), nullptr, &respelled, &position, &cut,
                                             static_cast<int>(least_before), static_cast<int>(after_), 0, 0);
    if (failed != 0) return;
    std::size_t letters = 0;
    for (std::size_t i = 0; i < run.size; ++i) letters += run.characters[i].mark ? 0 : 1;
    std::size_t before = 0;
    for (std::size_t i = 0; i + 1 < run.size; ++i) {
      before += run.characters[i].mark ? 0 : 1;
      const bool odd = ((marks[i] - '0') & 1) != 0;
      if (!odd || run.characters[i + 1].mark) continue;
      if (before >= least_before && letters - before >= after_) out.push_back(run.characters[i].end);
    }
  }

  HyphenationTable table_;
  std::size_t after_;
  ByteTable bytes_;  // empty when the dictionary is in UTF-8
};

// Subtags of a BCP 47 locale that dictionaries' names are made of.
struct Subtags {
  std::string language, script, region;
};

Subtags parse(std::string_view locale) {
  Subtags tags;
  for (std::size_t begin = 0, index = 0; begin < locale.size(); ++index) {
    const std::size_t end = std::min(locale.find_first_of("-_", begin), locale.size());
    std::string tag = fold_case(locale.substr(begin, end - begin));
    begin = end + 1;
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    if (index == 0) {
      tags.language = tag == "no" ? "nb" : tag;
    } else if (tag.size() == 1) {
      break;  // extensions
    } else if (tag.size() == 4 && tags.script.empty() && tags.region.empty()) {
      tag[0] = upper(tag[0]);
      tags.script = tag;
    } else if ((tag.size() == 2 || tag.size() == 3) && tags.region.empty()) {
      std::transform(tag.begin(), tag.end(), tag.begin(), upper);
      tags.region = tag;
    }
  }
  return tags;
}

// The region whose spelling a bare language name stands for, where that is not the language's own name.
std::string main_region(const std::string& language) {
  constexpr std::pair<std::string_view, std::string_view> regions[] = {
      {"af", "ZA"}, {"be", "BY"}, {"ca", "ES"}, {"cs", "CZ"}, {"da", "DK"}, {"el", "GR"}, {"en", "US"},
      {"et", "EE"}, {"ga", "IE"}, {"gl", "ES"}, {"nb", "NO"}, {"nn", "NO"}, {"pt", "PT"}, {"sl", "SI"},
      {"sq", "AL"}, {"sr", "RS"}, {"sv", "SE"}, {"uk", "UA"}, {"zu", "ZA"}};
  for (const auto& [name, region] : regions) {
    if (name == language) return std::string(region);
  }
  std::string region = language;
  for (char& c : region) c = static_cast<char>(c - ('a' - 'A'));
  return region;
}

constexpr std::string_view prefix = "hyph_", suffix = ".dic";

std::string_view language_of(std::string_view file) {
  file.remove_prefix(prefix.size());
  return file.substr(0, file.find_first_of("_-."));
}

}  // namespace

bool is_hyphenated_language(std::string_view locale) {
  constexpr std::string_view languages[] = {
      "af", "be", "bg", "ca",  "cs", "cy", "da", "de", "el", "en", "eo", "es", "et", "eu", "fi", "fr",
      "ga", "gl", "hr", "hsb", "hu", "ia", "id", "is", "it", "ka", "la", "lt", "lv", "mn", "nb", "nl",
      "nn", "oc", "pl", "pt",  "rm", "ro", "ru", "sh", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "zu"};
  return std::find(std::begin(languages), std::end(languages), parse(locale).language) != std::end(languages);
}

HyphenationDictionaries::HyphenationDictionaries(std::string folder) : folder_(std::move(folder)) {
  for (const std::string& file : DiskFiles().list(folder_)) {
    if (!file.starts_with(prefix) || !file.ends_with(suffix)) continue;
    if (file.size() <= prefix.size() + suffix.size()) continue;
    std::string name = file.substr(prefix.size(), file.size() - prefix.size() - suffix.size());
    std::replace(name.begin(), name.end(), '-', '_');
    files_.emplace(std::move(name), file);
  }
}

HyphenationDictionaries::~HyphenationDictionaries() = default;

const Hyphenator* HyphenationDictionaries::load(const std::string& file) const {
  constexpr std::uint64_t largest = 64 << 20;
  std::string path = folder_ + "/" + file;
  std::error_code failed;
  const auto resolved = std::filesystem::canonical(path, failed);
  if (!failed) path = resolved.string();
  const auto known = loaded_.find(path);
  if (known != loaded_.end()) return known->second.get();
  std::unique_ptr<Hyphenator>& kept = loaded_[path];
  if (const auto content = DiskFiles().read(path, largest)) {
    auto made = std::make_unique<LibhyphenHyphenator>(*content, language_of(file));
    if (made->ok()) kept = std::move(made);
  }
  return kept.get();
}

const Hyphenator* HyphenationDictionaries::find(std::string_view locale) const {
  const std::lock_guard lock(mutex_);
  const auto known = by_locale_.find(locale);
  if (known != by_locale_.end()) return known->second;
  const Subtags tags = parse(locale);
  const Hyphenator* found = nullptr;
  const auto try_name = [&](const std::string& name) {
    const auto file = files_.find(name);
    if (found == nullptr && file != files_.end()) found = load(file->second);
  };
  if (!tags.language.empty()) {
    const std::string scripted = tags.language + "_" + tags.script;
    if (!tags.script.empty() && !tags.region.empty()) try_name(scripted + "_" + tags.region);
    if (!tags.script.empty()) try_name(scripted);
    if (!tags.region.empty()) try_name(tags.language + "_" + tags.region);
    try_name(tags.language);
    try_name(tags.language + "_" + main_region(tags.language));
    for (const auto& [name, file] : files_) {
      if (name.starts_with(tags.language + "_")) try_name(name);
    }
  }
  by_locale_.emplace(locale, found);
  return found;
}

}  // namespace newsbook
