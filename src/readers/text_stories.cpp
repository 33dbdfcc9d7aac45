#include "readers/text_stories.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "readers/text_kinds.h"
#include "readers/words.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr int boundary_evidence = 50;  // what a title inside a text must reach to begin a story of its own
constexpr int certain_evidence = 80;   // enough for a story that is short

// The digests of the words that carry matter, by their first letters, so that inflected forms meet.
void matter_words(std::string_view text, std::size_t limit, std::vector<std::uint64_t>& out) {
  constexpr std::size_t stem = 6;
  const FoldedWords words(text, limit);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words.word(i);
    std::u32string letters;
    bool ideographs = false;
    for (std::size_t position = 0; position < word.size();) {
      const char32_t c = next_code_point(word, position);
      ideographs = ideographs || is_ideographic(c);
      if (!ideographs && letters.size() == stem) break;
      letters += c;
    }
    const auto key = [](std::u32string_view part) {
      std::uint64_t value = 0xCBF29CE484222325U;
      for (const char32_t c : part) value = (value ^ c) * 0x100000001B3U;
      return value;
    };
    if (ideographs) {
      for (std::size_t at = 0; at + 2 <= letters.size() && at < 200; ++at) {
        out.push_back(key(std::u32string_view(letters).substr(at, 2)));
      }
    } else if (letters.size() >= 4 && !is_function_word(letters)) {
      out.push_back(key(letters));
    }
  }
}

struct Candidate {
  std::size_t piece = 0;
  int evidence = 0;
};

// A stretch without prose before a piece of prose: [begin, prose).
struct Gap {
  std::size_t begin = 0;
  std::size_t prose = 0;
};

class Finder {
 public:
  explicit Finder(const TextPieces& text) : pieces_(text.pieces), usual_blank_(text.usual_blank) {}

  std::vector<Story> run() {
    find_gaps();
    if (gaps_.empty()) return {};
    std::vector<Candidate> starts;
    for (std::size_t i = 0; i < gaps_.size(); ++i) {
      const auto best = best_title(i);
      if (best && (i == 0 || best->evidence >= boundary_evidence)) starts.push_back(*best);
      if (i == 0 && !best) starts.push_back({brief_title(), 0});
    }
    return make_stories(starts);
  }

 private:
  void find_gaps() {
    std::size_t begin = 0;
    bool sentences = false;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (!pieces_[i].is_prose()) {
        sentences = sentences || pieces_[i].kind == PieceKind::sentence;
        continue;
      }
      gaps_.push_back({begin, i});
      begin = i + 1;
    }
    // A text of short sentences alone is a story too.
    if (gaps_.empty() && sentences) {
      for (std::size_t i = 0; i < pieces_.size(); ++i) {
        if (pieces_[i].kind != PieceKind::sentence || pieces_[i].head_matter) continue;
        gaps_.push_back({0, i});
        break;
      }
    }
  }

  bool can_be_title(std::size_t i) const {
    const Piece& piece = pieces_[i];
    if (piece.head_matter || piece.shape.length > 240 || piece.shape.letters == 0) return false;
    if (piece.repeated_head) return true;
    if (piece.copy || piece.shape.bullet || piece.shape.separators > 2 || piece.shape.ends_colon)
      return false;
    if (piece.kind == PieceKind::headline) return piece.shape.words >= 3;
    return piece.kind == PieceKind::sentence && piece.shape.words >= 3;
  }

  // A text that begins with a line or two before its first sentence is headed by the first of them, however
  // short.
  std::size_t brief_title() const {
    constexpr std::size_t most = 3;
    const Gap gap = gaps_.front();
    if (gap.prose > most) return Story::no_title;
    for (std::size_t i = 0; i < gap.prose; ++i) {
      const Piece& piece = pieces_[i];
      if (piece.kind == PieceKind::label && piece.shape.letters >= 3 && !piece.shape.bullet) return i;
    }
    return Story::no_title;
  }

  // What the pieces of a gap say about the title that would stand at each of them.
  std::optional<Candidate> best_title(std::size_t gap_index) {
    const Gap gap = gaps_[gap_index];
    constexpr std::size_t farthest = 60;  // pieces between a title and its story
    const std::size_t from = std::max(gap.begin, gap.prose > farthest ? gap.prose - farthest : 0);
    std::optional<Candidate> best;
    // Evidence that lies after the candidate, gathered from the prose backwards.
    int signs = 0;
    std::size_t titles_between = 0;
    for (std::size_t i = gap.prose; i-- > from;) {
      const Piece& piece = pieces_[i];
      if (can_be_title(i)) {
        const int local = local_evidence(gap, i) + std::min(signs, 40) -
                          static_cast<int>(std::min<std::size_t>(titles_between, 6)) * 4;
        const int shared = worth_comparing(gap_index, local) ? shared_words(gap_index, i) : 0;
        const int evidence = local + shared;
        // A title stands before its standfirst, which is longer and says more of the story's words.
        constexpr int standfirst_gain = 25;
        const bool leads =
            best && best->piece == i + 1 && shared > 0 && piece.shape.length < pieces_[i + 1].shape.length;
        if (!best || evidence >= best->evidence - (leads ? standfirst_gain : 0)) {
          best = Candidate{i, leads ? std::max(evidence, best->evidence) : evidence};
        }
        ++titles_between;
      }
      if (piece.head_matter) signs += 8;
      if (piece.doubled && piece.kind != PieceKind::label) signs += 20;
      if (piece.kind == PieceKind::date || piece.kind == PieceKind::byline) signs += 12;
      if (piece.kind == PieceKind::credit) signs += 6;
      if (separates(piece)) signs = 0;
    }
    return best;
  }

  bool worth_comparing(std::size_t gap_index, int local) const {
    return gap_index == 0 || local + 60 >= boundary_evidence;
  }

  bool separates(const Piece& piece) const {
    return piece.page_break || piece.rule || piece.blank_before >= usual_blank_ + 2;
  }

  int local_evidence(const Gap& gap, std::size_t i) const {
    const Piece& piece = pieces_[i];
    int evidence = piece.kind == PieceKind::sentence && !piece.shape.ends_loudly ? -15 : 0;
    if (piece.repeated_head) evidence += 60;
    if (piece.doubled) evidence += 10;
    if (piece.page_break) evidence += 50;
    if (piece.rule) evidence += 40;
    if (piece.blank_before >= usual_blank_ + 2 && i > 0) evidence += 40;
    // What stands between the prose before and the candidate: the end of another page, or nothing at all.
    const std::size_t before = i - gap.begin;
    if (before == 0 && gap.begin > 0 && !separates(piece)) evidence -= 25;
    for (const std::size_t many : {3U, 8U, 20U}) evidence += before >= many ? 8 : 0;
    int endings = 0;
    for (std::size_t j = i > gap.begin + 30 ? i - 30 : gap.begin; j < i; ++j) {
      endings += pieces_[j].kind == PieceKind::ending || pieces_[j].kind == PieceKind::notice;
    }
    evidence += std::min(endings, 3) * 6;
    if (i > gap.begin && pieces_[i - 1].shape.bullet) evidence += 10;
    if (piece.shape.words >= 5 && piece.shape.words <= 20) evidence += 6;
    return evidence;
  }

  // Words of the title that the next paragraphs use, less those that the last ones used.
  int shared_words(std::size_t gap_index, std::size_t title) {
    gather(gap_index);
    std::vector<std::uint64_t> words;
    matter_words(pieces_[title].text, 40, words);
    if (words.empty()) return 0;
    int after = 0;
    int before = 0;
    for (const std::uint64_t word : words) {
      after += after_.count(word) > 0;
      before += before_.count(word) > 0;
    }
    const int count = static_cast<int>(words.size());
    // A title none of whose words comes back is hardly one.
    const int share_after = after == 0 ? -20 : 40 * after / count;
    if (gap_index == 0) return share_after;
    return share_after - 40 * before / count + change_of_matter();
  }

  // Two stories share few words; the parts of one share many.
  int change_of_matter() const {
    constexpr int usual_share = 15;  // percent
    const auto& fewer = before_.size() < after_.size() ? before_ : after_;
    const auto& more = before_.size() < after_.size() ? after_ : before_;
    if (fewer.size() < 8) return 0;
    int shared = 0;
    for (const std::uint64_t word : fewer) shared += more.count(word) > 0;
    const int percent = 100 * shared / static_cast<int>(fewer.size());
    return std::clamp((usual_share - percent) * 2, -30, 20);
  }

  void gather(std::size_t gap_index) {
    if (gathered_ == gap_index) return;
    gathered_ = gap_index;
    constexpr std::size_t paragraphs = 8;
    const auto fill = [&](std::size_t first, std::size_t last, std::unordered_set<std::uint64_t>& set) {
      std::vector<std::uint64_t> words;
      for (std::size_t i = first; i < last; ++i) matter_words(pieces_[gaps_[i].prose].text, 120, words);
      set.clear();
      set.insert(words.begin(), words.end());
    };
    fill(gap_index, std::min(gaps_.size(), gap_index + paragraphs), after_);
    fill(gap_index > paragraphs ? gap_index - paragraphs : 0, gap_index, before_);
  }

  std::vector<Story> make_stories(const std::vector<Candidate>& starts) {
    std::vector<Story> stories;
    std::size_t strongest = 0;
    std::vector<std::size_t> strengths;
    for (std::size_t s = 0; s < starts.size(); ++s) {
      const std::size_t end = s + 1 < starts.size() ? starts[s + 1].piece : pieces_.size();
      Story story = place(starts[s].piece, end);
      stories.push_back(story);
      strengths.push_back(strength(story));
      strongest = std::max(strongest, strengths.back());
    }
    // A story too weak to stand alone is part of the page around the others.
    std::vector<Story> kept;
    for (std::size_t s = 0; s < stories.size(); ++s) {
      const bool certain = starts[s].evidence >= certain_evidence;
      if (strengths[s] == 0) continue;
      if (strengths[s] == strongest ||
          (strengths[s] >= least_strength(strongest, certain) && (certain || is_dense(stories[s])))) {
        kept.push_back(stories[s]);
      }
    }
    return kept;
  }

  static std::size_t least_strength(std::size_t strongest, bool certain) {
    constexpr std::size_t weak = 350;  // characters of prose
    if (certain) return std::min<std::size_t>(weak / 4, strongest / 8);
    return std::max(std::min(weak, strongest / 4), std::min(2 * weak, strongest / 12));
  }

  // Teasers have a sentence each between headlines and dates; a story's sentences follow one another.
  bool is_dense(const Story& story) const {
    std::size_t sentences = 0;
    for (std::size_t i = story.body_begin; i < story.body_end; ++i) {
      sentences += pieces_[i].is_prose() || pieces_[i].kind == PieceKind::sentence;
    }
    return sentences * 5 >= (story.body_end - story.body_begin) * 2;
  }

  std::size_t strength(const Story& story) const {
    std::size_t sum = 0;
    for (std::size_t i = story.body_begin; i < story.body_end; ++i) {
      const Piece& piece = pieces_[i];
      if (piece.is_prose() || piece.kind == PieceKind::sentence) sum += piece.shape.length;
    }
    return sum;
  }

  // The stretch of [title, end) whose pieces speak most for being a body (Kadane's maximum-sum segment).
  Story place(std::size_t title, std::size_t end) const {
    Story story;
    story.title = title;
    story.head_begin = title == Story::no_title ? 0 : title + 1;
    story.body_begin = story.body_end = story.head_begin;
    long best = 0;
    long sum = 0;
    std::size_t begin = story.head_begin;
    for (std::size_t i = story.head_begin; i < end; ++i) {
      const bool again = title != Story::no_title && pieces_[i].shape.key == pieces_[title].shape.key;
      sum += again ? -5 : body_value(pieces_[i]);
      if (sum <= 0) {
        sum = 0;
        begin = i + 1;
      } else if (sum > best) {
        best = sum;
        story.body_begin = begin;
        story.body_end = i + 1;
      }
    }
    // One line of the page does not part a story from its last words.
    const auto ends = [&](std::size_t i) { return i < end && pieces_[i].kind == PieceKind::sentence; };
    if (best > 0 && story.body_end < end && pieces_[story.body_end].kind == PieceKind::notice &&
        ends(story.body_end + 1)) {
      story.body_end += 2;
    }
    return story;
  }

  const std::vector<Piece>& pieces_;
  std::uint32_t usual_blank_;
  std::vector<Gap> gaps_;
  std::size_t gathered_ = static_cast<std::size_t>(-1);
  std::unordered_set<std::uint64_t> after_, before_;
};

}  // namespace

std::vector<Story> find_stories(const TextPieces& text) { return Finder(text).run(); }

}  // namespace newsbook
