#include "text/hyphenation_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace newsbook {
namespace {

constexpr std::size_t longest_line = MAX_CHARS - 1;  // libhyphen ignores longer ones

std::string_view next_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

// The small number after a keyword, 0 when there is none.
char number_after(std::string_view line, std::string_view keyword) {
  line.remove_prefix(keyword.size());
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  int value = 0;
  std::from_chars(line.data(), line.data() + line.size(), value);
  return static_cast<char>(std::clamp(value, 0, 20));
}

}  // namespace

// A trie of the patterns' letters, with a fallback from each node to the longest proper suffix that is a node
// (Aho and Corasick 1975).
class HyphenationTable::Builder {
 public:
  explicit Builder(Level& level) : level_(level) {}

  // One line of the file after the first: an option, a comment, or a pattern like ".ab1c2d".
  void line(std::string_view text) {
    HyphenDict& dictionary = level_.dictionary;
    const std::pair<std::string_view, char*> options[] = {{"LEFTHYPHENMIN", &dictionary.lhmin},
                                                          {"RIGHTHYPHENMIN", &dictionary.rhmin},
                                                          {"COMPOUNDLEFTHYPHENMIN", &dictionary.clhmin},
                                                          {"COMPOUNDRIGHTHYPHENMIN", &dictionary.crhmin}};
    for (const auto& [keyword, value] : options) {
      if (!text.starts_with(keyword)) continue;
      *value = number_after(text, keyword);
      return;
    }
    if (text.starts_with('%') || text.starts_with('#') || text.starts_with("NOHYPHEN")) return;
    if (text.size() < longest_line) pattern(text);
  }

  void finish() {
    std::vector<std::int32_t> order = {0};
    order.reserve(nodes_.size());
    level_.states.resize(nodes_.size());
    level_.transitions.reserve(nodes_.size());
    for (std::size_t i = 0; i < order.size(); ++i) {  // breadth first: fallbacks lead to what is done already
      const std::int32_t parent = order[i];
      HyphenState& state = level_.states[static_cast<std::size_t>(parent)];
      state.fallback_state = node(parent).fallback;
      const std::size_t first = level_.transitions.size();
      for (std::int32_t child = node(parent).first_child; child >= 0; child = node(child).next_sibling) {
        level_.transitions.push_back({node(child).letter, child});
        node(child).fallback = fallback(parent, node(child).letter);
        order.push_back(child);
      }
      state.num_trans = static_cast<int>(level_.transitions.size() - first);
      state.trans = level_.transitions.data() + first;
      const std::int32_t match = node(parent).match;
      state.match = match < 0 ? nullptr : level_.matches.data() + match;
    }
    level_.dictionary.states = level_.states.data();
    level_.dictionary.num_states = static_cast<int>(level_.states.size());
  }

 private:
  struct Node {
    std::int32_t first_child = -1, next_sibling = -1, fallback = -1;
    std::int32_t match = -1;  // offset in Level::matches
    char letter = 0;
  };

  Node& node(std::int32_t index) { return nodes_[static_cast<std::size_t>(index)]; }

  std::int32_t find(std::int32_t parent, char letter) {
    std::int32_t child = node(parent).first_child;
    while (child >= 0 && node(child).letter != letter) child = node(child).next_sibling;
    return child;
  }

  std::int32_t find_or_add(std::int32_t parent, char letter) {
    const std::int32_t known = find(parent, letter);
    if (known >= 0) return known;
    const auto added = static_cast<std::int32_t>(nodes_.size());
    nodes_.push_back({-1, node(parent).first_child, -1, -1, letter});
    node(parent).first_child = added;
    return added;
  }

  std::int32_t fallback(std::int32_t parent, char letter) {
    for (std::int32_t state = node(parent).fallback; state >= 0; state = node(state).fallback) {
      const std::int32_t found = find(state, letter);
      if (found >= 0) return found;
    }
    return 0;
  }

  // Digits stand between letters; odd ones are breaks, and the greatest at a place wins.
  void pattern(std::string_view text) {
    const std::size_t slash = text.find('/');
    const bool respells = slash != std::string_view::npos;
    std::string digits = "0";
    std::int32_t state = 0;
    for (const char c : text.substr(0, slash)) {
      if (static_cast<unsigned char>(c) <= ' ') break;
      if (c >= '0' && c <= '9') {
        digits.back() = static_cast<char>(respells && (c & 1) != 0 ? c + 1 : c);
      } else {
        state = find_or_add(state, c);
        digits += '0';
      }
    }
    if (state == 0) return;
    digits.erase(0, digits.find_first_not_of('0'));
    node(state).match = static_cast<std::int32_t>(level_.matches.size());
    level_.matches += digits;
    level_.matches += '\0';
  }

  Level& level_;
  std::vector<Node> nodes_ = {Node{}};
};

HyphenationTable::HyphenationTable(std::string_view content) : levels_(2) {
  const std::string_view charset = next_line(content);
  std::size_t used = 0;
  for (Level& level : levels_) {
    charset.copy(level.dictionary.cset, MAX_NAME - 1);
    level.dictionary.utf8 = charset == "UTF-8" ? 1 : 0;
    Builder builder(level);
    ++used;
    bool more = false;
    while (!content.empty() && !more) {
      const std::string_view line = next_line(content);
      more = line.starts_with("NEXTLEVEL");
      if (!more) builder.line(line);
    }
    builder.finish();
    if (!more) break;
  }
  if (used == 2) levels_[0].dictionary.nextlevel = &levels_[1].dictionary;
}

}  // namespace newsbook
