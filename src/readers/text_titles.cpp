#include "readers/text_titles.h"

#include <algorithm>

namespace newsbook {
namespace {

// A stretch without prose before a piece of prose: [begin, prose).
struct Gap {
  std::size_t begin = 0;
  std::size_t prose = 0;
};

class Weigher {
 public:
  Weigher(const TextPieces& text, const std::vector<MatterFacts>& matter)
      : pieces_(text.pieces), usual_blank_(text.usual_blank), matter_(matter), out_(text.pieces.size()) {}

  std::vector<TitleEvidence> run() {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (!pieces_[i].is_prose()) continue;
      weigh({begin, i});
      begin = i + 1;
    }
    return std::move(out_);
  }

 private:
  bool can_be_title(const Piece& piece) const {
    if (piece.head_matter || piece.shape.length > 240 || piece.shape.letters == 0) return false;
    if (piece.repeated_head) return true;
    if (piece.copy || piece.shape.bullet || piece.shape.separators > 2 || piece.shape.ends_colon)
      return false;
    return piece.shape.words >= 3 && (piece.kind == PieceKind::headline || piece.kind == PieceKind::sentence);
  }

  bool separates(const Piece& piece) const {
    return piece.page_break || piece.rule || piece.blank_before >= usual_blank_ + 2;
  }

  void weigh(Gap gap) {
    constexpr std::size_t farthest = 60;  // pieces between a title and its story
    gap.begin = std::max(gap.begin, gap.prose > farthest ? gap.prose - farthest : 0);
    add_signs(gap);
    std::int16_t most = 0;
    std::size_t best = gap.prose;
    bool any_shared = false;
    // Forwards, as the words around move on: of equals the earlier is the title.
    for (std::size_t i = gap.begin; i < gap.prose; ++i) {
      if (!can_be_title(pieces_[i])) continue;
      const int shared = shared_words(gap, i);
      out_[i].points = static_cast<std::int16_t>(signs_[i - gap.begin] + local_evidence(gap, i) + shared);
      // A title stands before its standfirst, which is longer and says more of the story's words.
      constexpr int standfirst_gain = 25;
      const bool follows =
          best + 1 == i && any_shared && pieces_[best].shape.length < pieces_[i].shape.length;
      if (best == gap.prose || out_[i].points > most + (follows ? standfirst_gain : 0)) {
        best = i;
        any_shared = shared > 0;
        most = out_[i].points;
      } else if (follows) {
        most = out_[best].points = std::max(most, out_[i].points);
      }
    }
    if (best < gap.prose) out_[best].best = true;
  }

  // What lies after each piece of the gap, gathered from the prose backwards.
  void add_signs(const Gap& gap) {
    signs_.assign(gap.prose - gap.begin, 0);
    int signs = 0;
    int titles_between = 0;
    for (std::size_t i = gap.prose; i-- > gap.begin;) {
      const Piece& piece = pieces_[i];
      signs_[i - gap.begin] = std::min(signs, 40) - std::min(titles_between, 6) * 4;
      titles_between += can_be_title(piece) ? 1 : 0;
      if (piece.head_matter) signs += 8;
      if (piece.doubled && piece.kind != PieceKind::label) signs += 20;
      if (piece.kind == PieceKind::date || piece.kind == PieceKind::byline) signs += 12;
      if (piece.kind == PieceKind::credit) signs += 6;
      if (separates(piece)) signs = 0;
    }
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
  int shared_words(const Gap& gap, std::size_t i) const {
    const MatterFacts& shares = matter_[i];
    if (shares.words == 0) return 0;
    const int count = shares.words;
    // A title none of whose words comes back is hardly one.
    const int after = shares.after == 0 ? -20 : 40 * shares.after / count;
    if (gap.begin == 0) return after;
    return after - 40 * shares.before / count + change_of_matter(shares);
  }

  // Two stories share few words; the parts of one share many.
  static int change_of_matter(const MatterFacts& facts) {
    constexpr int usual_share = 15;  // percent
    return facts.common < 0 ? 0 : std::clamp((usual_share - facts.common) * 2, -30, 20);
  }

  const std::vector<Piece>& pieces_;
  std::uint32_t usual_blank_;
  const std::vector<MatterFacts>& matter_;
  std::vector<TitleEvidence> out_;
  std::vector<int> signs_;
};

}  // namespace

std::vector<TitleEvidence> weigh_titles(const TextPieces& text, const std::vector<MatterFacts>& matter) {
  return Weigher(text, matter).run();
}

}  // namespace newsbook
