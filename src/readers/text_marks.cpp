#include "readers/text_marks.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace newsbook {
namespace {

bool may_be_escaped(char c) {
  return std::string_view("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~").find(c) != std::string_view::npos;
}

// The bytes of "## " before a heading; 0: the line is none.
std::size_t heading_length(std::string_view line) {
  constexpr std::size_t deepest = 6;
  constexpr std::size_t most_spaces = 3;
  const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
  const std::size_t marks = std::min(line.find_first_not_of('#', spaces), line.size());
  if (spaces > most_spaces || marks == spaces || marks - spaces > deepest) return 0;
  if (marks < line.size() && line[marks] != ' ') return 0;
  return std::min(line.find_first_not_of(' ', marks), line.size());
}

bool is_fence(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  return line.starts_with("```") || line.starts_with("~~~");
}

// Appends a line without its marks. What links and pictures are made of may lie on several lines; a half of
// one goes, too.
class LineCleaner {
 public:
  explicit LineCleaner(std::string& out) : out_(out) {}

  void clean(std::string_view line) {
    begin_ = out_.size();
    opened_.clear();
    closes_ = quotes_close_ = true;
    address_ = false;
    line.remove_prefix(heading_length(line));
    if (is_table_rule(line)) return;
    for (std::size_t i = 0; i < line.size();) i = take(line, i);
    drop_marks(line);
  }

 private:
  static constexpr char dropped = '\1';  // decoded texts have no such character that means anything

  std::size_t take(std::string_view line, std::size_t i) {
    const char c = line[i];
    const char next = i + 1 < line.size() ? line[i + 1] : ' ';
    if (c == '\\' && may_be_escaped(next)) return add(next, i + 2);
    if (c == '`') return i + 1;
    if (c == '<' && line.substr(i + 1).starts_with("http")) {
      address_ = true;
      return i + 1;
    }
    if (c == '>' && std::exchange(address_, false)) return i + 1;
    if (c == '*' && next == '*') return i + 2;
    if (c == '[') {
      opened_.push_back(out_.size());
      return add(c, i + 1);
    }
    if (c == ']' && next == '(' && closes_) {
      if (const std::size_t end = end_of_target(line, i + 2); end > 0) return close_link(end);
    }
    if (c == ']' && !opened_.empty()) opened_.pop_back();
    return add(c, i + 1);
  }

  std::size_t add(char c, std::size_t next) {
    out_ += c;
    return next;
  }

  // Behind "(target "title")"; 0: it does not end on the line. Each search that fails is made once a line.
  std::size_t end_of_target(std::string_view line, std::size_t i) {
    for (int depth = 1; i < line.size(); ++i) {
      if (line[i] == '\\')
        ++i;
      else if (line[i] == '(')
        ++depth;
      else if (line[i] == ')' && --depth == 0)
        return i + 1;
      else if (line[i] == '"' && line[i - 1] == ' ' && quotes_close_) {
        const std::size_t end = line.find("\")", i + 1);
        if (end != std::string_view::npos) return end + 2;
        quotes_close_ = false;
      }
    }
    closes_ = false;
    return 0;
  }

  // Of a picture nothing is left, of a link its text.
  std::size_t close_link(std::size_t end) {
    if (opened_.empty()) return end;
    const std::size_t at = opened_.back();
    opened_.pop_back();
    if (at > begin_ && out_[at - 1] == '!')
      out_.resize(at - 1);
    else
      out_[at] = dropped;
    return end;
  }

  // "_so_" and "*so*", if as many open as close; the half of a link that goes on in the next line.
  void drop_marks(std::string_view line) {
    const std::size_t bullet = line.find_first_not_of(' ');
    for (const char mark : {'*', '_'}) {
      std::size_t open = 0;
      std::size_t close = 0;
      const auto visit = [&](auto act) {
        for (std::size_t i = begin_; i < out_.size(); ++i) {
          if (out_[i] != mark || (i == begin_ + bullet && mark == '*')) continue;
          const bool before = i > begin_ && is_word(out_[i - 1]);
          const bool behind = i + 1 < out_.size() && is_word(out_[i + 1]);
          if (before != behind) act(i, behind);
        }
      };
      visit([&](std::size_t, bool opens) { ++(opens ? open : close); });
      if (open == close && open > 0) visit([&](std::size_t i, bool) { out_[i] = dropped; });
    }
    if (opened_.size() == 1 && out_.find_first_not_of(" *-+", begin_) == opened_.front())
      out_[opened_.front()] = dropped;
    out_.erase(std::remove(out_.begin() + static_cast<std::ptrdiff_t>(begin_), out_.end(), dropped),
               out_.end());
  }
  static bool is_word(char c) { return c != ' ' && c != dropped && c != '*' && c != '_'; }

  std::string& out_;
  std::size_t begin_ = 0;            // of the line in it
  std::vector<std::size_t> opened_;  // brackets of the line
  bool closes_ = true;               // may a target end on the line?
  bool address_ = false;             // in one between < and >
  bool quotes_close_ = true;         // may a title?
};

// Calls visit(line) with each of them.
template <typename Visit>
void for_each_line(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

bool is_marked(std::string_view text) {
  constexpr std::size_t few_links = 3;
  constexpr std::size_t few_headings = 2;
  std::size_t links = 0;
  for (std::size_t at = text.find("]("); at != std::string_view::npos && links < few_links;
       at = text.find("](", at + 2))
    ++links;
  if (links == few_links) return true;
  std::size_t headings = 0;
  for (std::size_t at = text.find("\n\n#"); at != std::string_view::npos; at = text.find("\n\n#", at + 3)) {
    const std::string_view line =
        text.substr(at + 2, std::min(text.find('\n', at + 2), text.size()) - at - 2);
    const bool parted = text.substr(at + 2 + line.size()).starts_with("\n\n");
    headings += parted && is_heading(line) ? 1 : 0;
    if (headings == few_headings) return true;
  }
  return false;
}

// Nothing but bullets and bars, as pictures leave them.
bool is_bare(std::string_view line) { return line.find_first_not_of(" *-+|!#>") == std::string_view::npos; }

}  // namespace

bool is_table_rule(std::string_view line) {
  return line.find('|') != std::string_view::npos && line.find("--") != std::string_view::npos &&
         line.find_first_not_of("|-: \t") == std::string_view::npos;
}

bool is_heading(std::string_view line) {
  const std::size_t length = heading_length(line);
  return length > 0 && length < line.size();
}

bool holds_menus(std::string_view markdown) {
  constexpr std::size_t fewest = 8;
  std::size_t lines = 0;
  std::size_t links = 0;
  for_each_line(markdown, [&](std::string_view line) {
    line = trim_line(line);
    if (line.empty()) return;
    ++lines;
    const std::size_t begin = line.find_first_not_of(" *-+!#");
    const bool link = begin != std::string_view::npos && line[begin] == '[' && line.ends_with(')');
    links += link && line.find("](") != std::string_view::npos ? 1 : 0;
  });
  return links >= fewest && links * 3 >= lines;
}

TextLines unmarked_lines(std::string_view text, std::string& room) {
  if (!is_marked(text)) return split_lines(text);
  const bool page = holds_menus(text);
  room.reserve(text.size());
  LineCleaner cleaner(room);
  std::vector<std::uint32_t> emptied;
  std::vector<std::uint32_t> headings;
  std::uint32_t number = 0;
  bool fenced = false;
  for_each_line(text, [&](std::string_view line) {
    ++number;
    const std::size_t begin = room.size();
    const bool fence = is_fence(line);
    fenced = fenced != fence;
    // Rules part stories, but not in a page.
    const bool kept = !fence && (fenced || (!page && is_bare(line) && !is_table_rule(line)));
    if (kept) room += line;
    if (!kept && !fence) cleaner.clean(line);
    if (!kept && line.starts_with("# ")) headings.push_back(number);
    if (!kept && is_bare(std::string_view(room).substr(begin)) && !trim_line(line).empty()) {
      room.resize(begin);
      emptied.push_back(number);
    }
    room += '\n';
  });
  TextLines out = split_lines(room);
  // What was a picture between two lines of the text is no gap between them.
  auto next = emptied.begin();
  auto heading = headings.begin();
  for (TextLine& line : out.lines) {
    std::uint32_t between = 0;
    for (; next != emptied.end() && *next < line.number; ++next) ++between;
    while (heading != headings.end() && *heading < line.number) ++heading;
    line.heading = heading != headings.end() && *heading == line.number;
    line.blank_before = between == 0 ? line.blank_before : line.blank_before / (between + 1);
  }
  out.marks = std::move(emptied);
  return out;
}

}  // namespace newsbook
