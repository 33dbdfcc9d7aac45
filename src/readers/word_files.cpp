#include "readers/word_files.h"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

#include "readers/text_lines.h"
#include "readers/words.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

struct Section {
  std::string_view name;
  unsigned classes;
};

constexpr std::string_view function_section = "function";
constexpr std::string_view months_section = "months";

// A section's words are a sign of the first bit; the others say how a line with them is read.
constexpr Section sections[] = {
    {"agency", word_agency},
    {"picture", word_picture},
    {"author", word_author},
    {"notice", word_notice},
    {"label", word_label},
    {"ending", word_ending},
    {"date", word_date},
    {"related", word_related | word_ending},
    {"updated", word_updated | word_date},
    {"published", word_published | word_date},
    {"advertisement", word_advertisement | word_label},
    {"comments", word_comments | word_label | word_ending},
    {"cookie", word_cookie | word_notice},
    {"newsletter", word_newsletter | word_notice},
    {"reading", word_reading | word_notice},
    {"paging", word_paging | word_label},
    {"live", word_live | word_label},
    {"kicker", word_kicker},
    {"editor", word_editor | word_author},
    {"writer", word_writer},
    {"notes", word_notes},
    {"source", word_source},
    {"disclosure", word_disclosure},
    {"headline", word_headline},
};

const Section* find_section(std::string_view name) {
  const auto* found = std::find_if(std::begin(sections), std::end(sections),
                                   [&](const Section& section) { return section.name == name; });
  return found == std::end(sections) ? nullptr : found;
}

bool is_known(std::string_view section) {
  return section == function_section || section == months_section || find_section(section) != nullptr;
}

// The parts of a line, without the space around them.
template <typename Visit>
void for_each_part(std::string_view line, char separator, Visit visit) {
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(separator), line.size());
    const std::string_view part = trim_line(line.substr(0, end));
    if (!part.empty()) visit(part);
    line.remove_prefix(std::min(end + 1, line.size()));
  }
}

// Calls visit(line, number) with every line that is neither empty nor a comment.
template <typename Visit>
void for_each_line(std::string_view text, Visit visit) {
  for (std::uint32_t number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trim_line(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!line.empty() && !line.starts_with("//")) visit(line, number);
  }
}

// "[label]" → "label"; no section's head: empty.
std::string_view section_name(std::string_view line) {
  if (!line.starts_with('[') || !line.ends_with(']')) return {};
  return line.substr(1, line.size() - 2);
}

bool is_lower(std::string_view text) {
  for (std::size_t position = 0; position < text.size();) {
    const char32_t c = next_code_point(text, position);
    if (to_lower(c) != c) return false;
  }
  return true;
}

std::string problem_of(const WordEntry& entry) {
  const FoldedWords words(entry.phrase, FoldedWords::longest_phrase);
  if (!is_lower(entry.phrase)) return "not in lower case";
  if (words.size() == 0) return "no word";
  if (!words.complete()) return fmt::format("more than {} words", FoldedWords::longest_phrase);
  if (entry.month > 0 && words.size() != 1) return "a month is one word";
  if (entry.open && !is_written_unspaced(words.word(words.size() - 1))) {
    return "\"*\" is for scripts without spaces";
  }
  return {};
}

}  // namespace

void for_each_entry(std::string_view text, const std::function<void(const WordEntry&)>& visit) {
  WordEntry entry;
  int month = 0;
  for_each_line(text, [&](std::string_view line, std::uint32_t number) {
    if (const std::string_view name = section_name(line); !name.empty()) {
      const Section* section = find_section(name);
      entry.section = name;
      entry.classes = section == nullptr ? 0 : section->classes;
      entry.function = name == function_section;
      return;
    }
    if (!is_known(entry.section)) return;
    entry.line = number;
    entry.month = entry.section == months_section ? ++month : 0;
    for_each_part(line, entry.function ? ' ' : '|', [&](std::string_view part) {
      entry.anchored = part.starts_with('^');
      entry.open = part.ends_with('*');
      entry.phrase = part.substr(entry.anchored ? 1 : 0);
      if (entry.open) entry.phrase.pop_back();
      std::replace(entry.phrase.begin(), entry.phrase.end(), '#', '0');
      visit(entry);
    });
  });
}

std::vector<std::string> problems_of(const WordFile& file) {
  std::vector<std::string> problems;
  const auto report = [&](std::uint32_t line, std::string_view what, std::string_view problem) {
    problems.push_back(fmt::format("{}.txt:{}: \"{}\": {}", file.language, line, what, problem));
  };
  if (!is_valid_utf8(file.text)) return {fmt::format("{}.txt: not UTF-8", file.language)};
  if (to_nfc(file.text) != file.text) problems.push_back(fmt::format("{}.txt: not NFC", file.language));
  std::unordered_set<std::string_view> heads;
  for_each_line(file.text, [&](std::string_view line, std::uint32_t number) {
    const std::string_view name = section_name(line);
    if (name.empty()) {
      if (heads.empty()) report(number, line, "stands before the first section");
      return;
    }
    if (!is_known(name)) report(number, name, "unknown section");
    if (!heads.insert(name).second) report(number, name, "section comes twice");
  });
  std::unordered_set<std::string> seen;
  int months = 0;
  for_each_entry(file.text, [&](const WordEntry& entry) {
    months = std::max(months, entry.month);
    if (const std::string problem = problem_of(entry); !problem.empty()) {
      report(entry.line, entry.phrase, problem);
    } else if (!seen.insert(fmt::format("{} {}", entry.section, phrase_key(entry.phrase))).second) {
      report(entry.line, entry.phrase, "comes twice in its section");
    }
  });
  if (heads.count(months_section) > 0 && months != 12) {
    problems.push_back(fmt::format("{}.txt: {} months", file.language, months));
  }
  return problems;
}

}  // namespace newsbook
