#include "readers/unlinked_notes.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "document/parts.h"
#include "document/walk.h"
#include "readers/inlines.h"
#include "readers/text_lines.h"
#include "readers/words.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr int most_notes = 999;

// "12" → 12; none: it is no number of a note.
std::optional<int> number_of(std::string_view digits) {
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool whole = error == std::errc() && end == digits.data() + digits.size() && digits.size() <= 3;
  return whole && number > 0 ? std::optional(number) : std::nullopt;
}

// A number at the beginning of a note: "[3] ", "3. ", "3) ", "3 ".
struct Mark {
  int number = 0;
  std::size_t size = 0;  // bytes, with the space behind it
};
std::optional<Mark> leading_mark(std::string_view text) {
  const bool bracket = text.starts_with('[') || text.starts_with('(');
  std::size_t at = bracket ? 1 : 0;
  const std::size_t begin = at;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  const auto number = number_of(text.substr(begin, at - begin));
  if (!number) return std::nullopt;
  while (at < text.size() && std::string_view("]).: \t^").find(text[at]) != std::string_view::npos) ++at;
  return at > begin && at < text.size() ? std::optional(Mark{*number, at}) : std::nullopt;
}

// The notes of the blocks behind a heading: one ordered list, or paragraphs that count from 1.
std::vector<Blocks> numbered_notes(Blocks::iterator begin, Blocks::iterator end) {
  std::vector<Blocks> notes;
  if (begin == end) return notes;
  if (auto* list = std::get_if<List>(&begin->node)) {
    const bool alone = std::next(begin) == end && list->ordered && list->start == 1;
    return alone ? list->items : notes;
  }
  for (auto block = begin; block != end; ++block) {
    const auto* paragraph = std::get_if<Paragraph>(&block->node);
    if (paragraph == nullptr || paragraph->text.empty()) return {};
    const auto mark = leading_mark(plain_text(paragraph->text));
    if (!mark || mark->number != static_cast<int>(notes.size()) + 1) return {};
    Block note = *block;
    Inlines& text = std::get<Paragraph>(note.node).text;
    auto* first = std::get_if<Text>(&text.front().node);
    if (first == nullptr || first->text.size() <= mark->size) {
      text.erase(text.begin());  // the mark is styled, or a text of its own
      if (text.empty()) return {};
    } else {
      first->text.erase(0, mark->size);
    }
    trim(text);
    notes.push_back({std::move(note)});
  }
  return notes;
}

// Marks in the text, each of which is looked at in the order of reading.
class References {
 public:
  explicit References(int notes) : notes_(notes) {}

  // How many notes are referred to.
  std::size_t count(Blocks& blocks) {
    visit(blocks);
    return std::exchange(seen_, {}).size();
  }
  void replace(Blocks& blocks) {
    replace_ = true;
    visit(blocks);
  }

 private:
  void visit(Block& block) {
    for_each_part(block, [&](auto& part) { visit(part); });
  }
  void visit(Blocks& blocks) {
    for (Block& block : blocks) visit(block);
  }

  void visit(Inlines& inlines) {
    Inlines out;
    for (Inline& node : inlines) {
      if (const auto number = raised_number(node)) {
        if (!is_unit(out) && is_next(*number)) {
          seen_.insert(*number);
          out.push_back(replace_ ? reference(*number) : std::move(node));
          continue;
        }
      } else if (auto* text = std::get_if<Text>(&node.node)) {
        split(text->text, out);
        continue;
      }
      for_each_part(node, [&](Inlines& part) { visit(part); });
      out.push_back(std::move(node));
    }
    inlines = std::move(out);
  }

  static Inline reference(int number) { return Inline{NoteRef{fmt::format("n{}", number)}}; }

  // A note is referred to first when those before it have been.
  bool is_next(int number) const {
    return number <= notes_ && (seen_.empty() ? number == 1 : number <= *seen_.rbegin() + 1);
  }

  static std::optional<int> raised_number(const Inline& node) {
    const auto* styled = std::get_if<Styled>(&node.node);
    if (styled == nullptr || styled->style != TextStyle::superscript) return std::nullopt;
    const std::string text = plain_text(styled->children);
    std::string_view mark = trim_line(text);
    if (mark.starts_with('[') && mark.ends_with(']')) mark = mark.substr(1, mark.size() - 2);
    return number_of(mark);
  }

  // "km" before a raised 2: a power.
  static bool is_unit(const Inlines& before) {
    const auto* text = before.empty() ? nullptr : std::get_if<Text>(&before.back().node);
    if (text == nullptr) return before.empty();
    std::size_t letters = 0;
    for (std::size_t at = text->text.size(); at > 0; ++letters) {
      const char c = text->text[at - 1];
      const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter) break;
      --at;
    }
    return letters == 1 || letters == 2;
  }

  // "text[1] and[2]" → text, reference, text, reference.
  void split(std::string& text, Inlines& out) {
    std::size_t begin = 0;
    for (std::size_t at = text.find('['); at != std::string::npos; at = text.find('[', at + 1)) {
      const std::size_t close = text.find(']', at);
      if (close == std::string::npos) break;
      const auto number = number_of(std::string_view(text).substr(at + 1, close - at - 1));
      if (!number || !is_next(*number)) continue;
      seen_.insert(*number);
      if (!replace_) continue;
      if (at > begin) out.push_back({Text{text.substr(begin, at - begin)}});
      out.push_back(reference(*number));
      begin = close + 1;
      at = close;
    }
    if (begin < text.size()) out.push_back({Text{text.substr(begin)}});
  }

  int notes_;
  bool replace_ = false;
  std::set<int> seen_;
};

bool heads_notes(const Block& block) {
  const bool heading =
      std::holds_alternative<Heading>(block.node) || std::holds_alternative<Paragraph>(block.node);
  std::string_view text;
  const std::string whole = heading ? plain_text(block) : std::string();
  text = trim_line(whole);
  if (text.ends_with(':')) text.remove_suffix(1);
  if (text.ends_with("：")) text.remove_suffix(3);
  return !text.empty() && text.size() < 60 && (classes_of(text) & word_notes) != 0;
}

}  // namespace

bool join_unlinked_notes(Article& article, Blocks list) {
  if (!article.notes.empty()) return false;
  std::vector<Blocks> notes = numbered_notes(list.begin(), list.end());
  if (notes.empty() || notes.size() > most_notes) return false;
  References references(static_cast<int>(notes.size()));
  if (references.count(article.body) * 2 < notes.size() + 1) return false;
  references.replace(article.body);
  for (Blocks& blocks : notes)
    article.notes.push_back({fmt::format("n{}", article.notes.size() + 1), std::move(blocks)});
  return true;
}

bool join_unlinked_notes(Article& article) {
  Blocks& body = article.body;
  const auto last = std::find_if(body.rbegin(), body.rend(), heads_notes);
  if (last == body.rend()) return false;
  Blocks tail(std::make_move_iterator(std::prev(last.base())), std::make_move_iterator(body.end()));
  body.erase(std::prev(last.base()), body.end());
  if (join_unlinked_notes(article, {tail.begin() + 1, tail.end()})) return true;
  std::move(tail.begin(), tail.end(), std::back_inserter(body));
  return false;
}

}  // namespace newsbook
