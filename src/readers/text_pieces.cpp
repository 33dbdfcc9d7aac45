#include "readers/text_pieces.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "readers/bylines.h"
#include "readers/credits.h"
#include "readers/text_characters.h"
#include "readers/text_kinds.h"
#include "readers/words.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::uint32_t narrowest_wrap = 40;

// Columns of the first word: what a wrapped line would have had to hold to go on.
std::uint32_t first_word_columns(std::string_view text) {
  std::uint32_t count = 0;
  for (std::size_t position = 0; position < text.size();) {
    const Character& facts = characters()[next_code_point(text, position)];
    if (facts.is(blank_trait)) break;
    count += facts.is(ideographic_trait) ? 2 : 1;
    if (facts.is(ideographic_trait | unspaced_trait)) break;
  }
  return count;
}

// The last character, and the one before it or 0.
std::pair<char32_t, char32_t> last_two(std::string_view text) {
  std::size_t start = text.size();
  for (int i = 0; i < 2 && start > 0; ++i) {
    --start;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80) --start;
  }
  const char32_t first = next_code_point(text, start);
  if (start == text.size()) return {first, 0};
  return {next_code_point(text, start), first};
}

// "four-" + "day": a word that was wrapped at its hyphen; but "day-" + "and night".
bool is_cut_at_hyphen(char32_t last, char32_t before, std::string_view after) {
  if (last != '-' || !is_letter(before)) return false;
  std::u32string word;
  for (std::size_t position = 0; position < after.size() && word.size() < 12;) {
    const char32_t c = next_code_point(after, position);
    if (!is_letter(c)) break;
    word += to_lower(c);
  }
  return !word.empty() && !is_function_word(word);
}

bool joins_without_space(std::string_view before, std::string_view after) {
  const char end = before.back();
  if (static_cast<unsigned char>(end) < 0x80 && end != '-') return false;
  const auto [last, last_but_one] = last_two(before);
  std::size_t position = 0;
  const char32_t first = next_code_point(after, position);
  return (is_ideographic(last) && is_ideographic(first)) || (is_unspaced(last) && is_unspaced(first)) ||
         is_cut_at_hyphen(last, last_but_one, after);
}

bool adjacent(const TextLine& line) { return line.blank_before == 0 && !line.page_break && !line.rule; }

// Would the first word of next have had room on line?
bool is_full(const TextLine& line, const TextLine& next, std::uint32_t width) {
  const bool spaced = !joins_without_space(line.text, next.text);
  return line.columns + (spaced ? 1 : 0) + first_word_columns(next.text) > width;
}

// Does next go on with the sentence of line? Either its first word had no room there, or it begins like the
// middle of one (a width that was counted in bytes leaves some lines short).
bool goes_on(const TextLine& line, const TextLine& next, std::uint32_t width) {
  const std::uint32_t length = line.columns;
  if (length > width) return false;
  if (is_full(line, next, width)) return true;
  if (length * 5 < width * 3) return false;
  std::size_t position = 0;
  const char32_t first = next_code_point(next.text, position);
  return is_letter(first) && starts_lower(next.text) && !ends_sentence(line.text);
}

// A bullet, and not the dash of a sentence that goes on.
bool begins_item(const TextLine& line, const TextLine& before) {
  if (bullet_length(line.text) == 0) return false;
  const TextShape shape = measure(before.text);
  return shape.ends_sentence || shape.ends_colon || !starts_lower(line.text);
}

bool ends_caption(const TextLine& line) {
  return line.text.ends_with(')') && !split_credit(line.text).credit.empty();
}

// "By N. N.", alone on a line below a title.
bool is_byline(const TextLine& line, std::uint32_t width) {
  return line.columns * 3 < width * 2 && !starts_lower(line.text) && !ends_sentence(line.text) &&
         !byline_names(line.text).empty();
}

bool is_continued(const TextLine& line, const TextLine& next, std::uint32_t width) {
  return adjacent(next) && goes_on(line, next, width) && !begins_item(next, line) && !ends_caption(line) &&
         !is_byline(next, width);
}

bool same(const Piece& a, const Piece& b) {
  return a.shape.key == b.shape.key && a.shape.letters == b.shape.letters && a.shape.digits == b.shape.digits;
}

class Cutter {
 public:
  Cutter(const std::vector<TextLine>& lines, std::uint32_t width) : lines_(lines), width_(width) {}

  TextPieces run() {
    gatherer_.reserve(lines_.size());
    for (std::size_t i = 0; i < lines_.size();) {
      const std::size_t end = width_ == 0 ? i + 1 : end_of_piece(i);
      add(i, end);
      i = end;
    }
    return gatherer_.take();
  }

 private:
  std::size_t end_of_piece(std::size_t first) const {
    std::size_t i = first + 1;
    while (i < lines_.size() && is_continued(lines_[i - 1], lines_[i], width_) &&
           lines_[i].text != lines_[first].text)
      ++i;
    return i;
  }

  void add(std::size_t first, std::size_t end) {
    Piece piece;
    piece.text = lines_[first].text;
    piece.line = lines_[first].number;
    piece.heading = lines_[first].heading;
    piece.lines = static_cast<std::uint32_t>(end - first);
    piece.blank_before = lines_[first].blank_before;
    piece.page_break = lines_[first].page_break;
    piece.rule = lines_[first].rule;
    if (end - first > 1) {
      std::string text(piece.text);
      for (std::size_t i = first + 1; i < end; ++i) {
        if (!joins_without_space(lines_[i - 1].text, lines_[i].text)) text += ' ';
        text += lines_[i].text;
      }
      piece.text = gatherer_.hold(std::move(text));
    }
    gatherer_.add(piece);
  }

  const std::vector<TextLine>& lines_;
  std::uint32_t width_;
  PieceGatherer gatherer_;
};

// Before paragraphs, if there are some: what is copied from a browser has its menus tighter.
std::uint32_t usual_blank_lines(const std::vector<Piece>& pieces) {
  constexpr std::size_t fewest = 4;  // paragraphs
  std::array<std::size_t, 8> all = {};
  std::array<std::size_t, 8> paragraphs = {};
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    // Between a double and its copy nothing stands, however the dump is spaced.
    if (pieces[i].copy) continue;
    const std::size_t blank = std::min<std::size_t>(pieces[i].blank_before, all.size() - 1);
    ++all[blank];
    paragraphs[blank] += pieces[i].is_paragraph() ? 1 : 0;
  }
  const bool few = std::accumulate(paragraphs.begin(), paragraphs.end(), std::size_t{0}) < fewest;
  const auto& counts = few ? all : paragraphs;
  return static_cast<std::uint32_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

// Most lines that another follows end full, and most of those inside a sentence; lines that are wider are
// few.
bool is_wrapped_at(const std::vector<TextLine>& lines, std::uint32_t width) {
  std::size_t followed = 0;
  std::size_t full = 0;
  std::size_t inside = 0;
  std::size_t wide = lines.back().columns > width ? 1 : 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::uint32_t length = lines[i].columns;
    wide += length > width ? 1 : 0;
    if (!adjacent(lines[i + 1]) || length * 2 < width) continue;
    ++followed;
    if (length > width || !is_full(lines[i], lines[i + 1], width)) continue;
    ++full;
    inside += ends_sentence(lines[i].text) ? 0 : 1;
  }
  return full * 5 >= followed * 2 && inside * 5 >= full * 3 && wide <= full;
}

}  // namespace

std::uint32_t wrap_width(const std::vector<TextLine>& lines, std::uint32_t widest) {
  // Each line that another follows votes for the widths at which its end was full: it fits, and with the next
  // word it would not. Differences are counted, and summed up afterwards.
  std::vector<int> votes(widest + 2);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::uint32_t least = lines[i].columns;
    if (!adjacent(lines[i + 1]) || least > widest) continue;
    const bool spaced = !joins_without_space(lines[i].text, lines[i + 1].text);
    const std::uint32_t most = least + (spaced ? 1 : 0) + first_word_columns(lines[i + 1].text) - 1;
    ++votes[least];
    --votes[std::min(most, widest) + 1];
  }
  std::uint32_t width = 0;
  int most_votes = 0;
  for (std::uint32_t i = 1, sum = 0; i <= widest; ++i) {
    sum += static_cast<std::uint32_t>(votes[i]);
    if (i < narrowest_wrap || static_cast<int>(sum) < most_votes) continue;
    most_votes = static_cast<int>(sum);
    width = i;
  }
  return most_votes >= 3 && is_wrapped_at(lines, width) ? width : 0;
}

std::vector<LineJoint> joints_of(const std::vector<TextLine>& lines) {
  std::vector<LineJoint> joints(lines.size(), LineJoint::none);
  constexpr std::uint32_t widest = 160;
  const std::uint32_t width = wrap_width(lines, widest);
  for (std::size_t i = 1; width > 0 && i < lines.size(); ++i) {
    if (!is_continued(lines[i - 1], lines[i], width)) continue;
    joints[i] = joins_without_space(lines[i - 1].text, lines[i].text) ? LineJoint::nothing : LineJoint::space;
  }
  return joints;
}

void PieceGatherer::add(Piece piece) {
  piece.matter_begin = static_cast<std::uint32_t>(out_.matter.size());
  LineWords words;
  piece.shape = measure(piece.text, out_.matter, words);
  piece.matter_end = static_cast<std::uint32_t>(out_.matter.size());
  judge(piece, words);
  if (!out_.pieces.empty() && same(out_.pieces.back(), piece)) {
    out_.pieces.back().doubled = true;
    piece.copy = true;
  }
  const auto index = static_cast<std::uint32_t>(out_.pieces.size());
  piece.first_same = first_pieces_.insert(piece.shape.key, index);
  out_.pieces.push_back(piece);
}

TextPieces cut_pieces(const std::vector<TextLine>& lines) {
  TextPieces out = Cutter(lines, wrap_width(lines)).run();
  out.usual_blank = usual_blank_lines(out.pieces);
  mark_context(out.pieces);
  return out;
}

}  // namespace newsbook
