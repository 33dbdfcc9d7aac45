#include "document/sort_name.h"

#include <algorithm>
#include <vector>

namespace newsbook {
namespace {

// Whose people are listed by the last word of their names. Not Spanish (two family names), Hungarian,
// Chinese, Japanese, Korean, Vietnamese (the family's comes first), Icelandic (listed by given names).
constexpr std::string_view family_name_last[] = {"cs", "da", "de", "en", "fi", "fr", "it",
                                                 "nb", "nl", "nn", "no", "pl", "pt", "sk",
                                                 "sl", "sv", "uk", "ru", "bg", "hr", "sr"};

// Last words of what has two words as a person's name has, and is none.
constexpr std::string_view institutions[] = {
    "Agency", "Associates", "Association", "Board",    "Books",   "Bureau",    "Club",       "Collective",
    "Daily",  "Department", "Desk",        "Digest",   "Editor",  "Editorial", "Editors",    "Foundation",
    "Group",  "Herald",     "Institute",   "Journal",  "Limited", "Ltd",       "Magazine",   "Mail",
    "Media",  "Network",    "News",        "Newsroom", "Office",  "Post",      "Press",      "Project",
    "Radio",  "Redaktion",  "Reporters",   "Review",   "Society", "Staff",     "Standard",   "Studio",
    "Team",   "Telegraph",  "Television",  "Times",    "Tribune", "TV",        "University", "Verlag",
    "Weekly", "Wire",       "Writers",     "Zeitung"};

template <typename Table>
bool holds(const Table& table, std::string_view word) {
  return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> words;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find(' '), name.size());
    if (end > 0) words.push_back(name.substr(0, end));
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return words;
}

bool is_initial(std::string_view word) {
  return word.size() == 2 && word[0] >= 'A' && word[0] <= 'Z' && word[1] == '.';
}

// A capital, then letters with a small one among them; what is not ASCII may be either.
bool is_name(std::string_view word) {
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto is_other = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  const auto is_mark = [&](char c) { return c <= '@' && !is_other(c) && c != '\'' && c != '-'; };
  if (word.size() < 2 || is_small(word[0]) || std::any_of(word.begin(), word.end(), is_mark)) return false;
  return std::any_of(word.begin() + 1, word.end(), [&](char c) { return is_small(c) || is_other(c); });
}

}  // namespace

std::string sort_name(const std::string& name, std::string_view locale) {
  const std::vector<std::string_view> words = words_of(name);
  const bool two = words.size() == 2 || (words.size() == 3 && is_initial(words[1]));
  if (!two || !holds(family_name_last, locale.substr(0, locale.find('-')))) return name;
  const std::string_view family = words.back(), first = words.front();
  const bool person = is_name(family) && (is_name(first) || is_initial(first)) && first != "The" &&
                      !holds(institutions, family);
  if (!person) return name;
  std::string sorted = std::string(family) + ", " + std::string(first);
  return words.size() == 2 ? sorted : sorted + ' ' + std::string(words[1]);
}

}  // namespace newsbook
