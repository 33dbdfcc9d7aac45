#include "readers/text_matter.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace newsbook {
namespace {

constexpr std::size_t paragraphs = 8;  // that are compared with, on either side

// The words of a few paragraphs.
struct Window {
  std::vector<std::uint16_t> counts;
  std::uint32_t different = 0;
  std::size_t begin = 0;  // in the list of prose pieces
  std::size_t end = 0;
};

class Comparer {
 public:
  explicit Comparer(const TextPieces& text) : pieces_(text.pieces), words_(text.matter) {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (pieces_[i].is_prose()) prose_.push_back(static_cast<std::uint32_t>(i));
    }
    const std::size_t size = std::bit_ceil(std::clamp<std::size_t>(words_.size(), 1024, 65536));
    mask_ = static_cast<std::uint32_t>(size - 1);
    before_.counts.resize(size);
    after_.counts.resize(size);
  }

  std::vector<MatterFacts> run() {
    std::vector<MatterFacts> out(pieces_.size());
    std::size_t passed = 0;  // prose pieces before this one
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const bool self = passed < prose_.size() && prose_[passed] == i;
      const std::size_t next = passed + (self ? 1 : 0);
      slide(after_, before_, next, std::min(prose_.size(), next + paragraphs));
      slide(before_, after_, passed > paragraphs ? passed - paragraphs : 0, passed);
      compare(pieces_[i], out[i]);
      passed = next;
    }
    count_openings(out);
    return out;
  }

 private:
  std::uint32_t slot(std::uint32_t word) const { return (words_[word] ^ (words_[word] >> 16U)) & mask_; }

  void slide(Window& window, const Window& other, std::size_t begin, std::size_t end) {
    for (; window.end < end; ++window.end) enter(window, other, pieces_[prose_[window.end]]);
    for (; window.begin < begin; ++window.begin) leave(window, other, pieces_[prose_[window.begin]]);
  }

  void enter(Window& window, const Window& other, const Piece& piece) {
    for (std::uint32_t i = piece.matter_begin; i < piece.matter_end; ++i) {
      const std::uint32_t at = slot(i);
      if (window.counts[at]++ > 0) continue;
      ++window.different;
      common_ += other.counts[at] > 0 ? 1 : 0;
    }
  }

  void leave(Window& window, const Window& other, const Piece& piece) {
    for (std::uint32_t i = piece.matter_begin; i < piece.matter_end; ++i) {
      const std::uint32_t at = slot(i);
      if (--window.counts[at] > 0) continue;
      --window.different;
      common_ -= other.counts[at] > 0 ? 1 : 0;
    }
  }

  void compare(const Piece& piece, MatterFacts& facts) const {
    constexpr std::uint32_t enough = 40;  // words
    constexpr std::uint32_t few = 8;
    const std::uint32_t end = std::min(piece.matter_end, piece.matter_begin + enough);
    for (std::uint32_t i = piece.matter_begin; i < end; ++i) {
      const std::uint32_t at = slot(i);
      ++facts.words;
      facts.after += after_.counts[at] > 0 ? 1 : 0;
      facts.before += before_.counts[at] > 0 ? 1 : 0;
    }
    const std::uint32_t fewer = std::min(before_.different, after_.different);
    if (fewer >= few) facts.common = static_cast<std::int16_t>(100 * common_ / fewer);
  }

  // Three words make an opening; 0: the piece has fewer.
  std::uint64_t opening(const Piece& piece) const {
    constexpr std::uint32_t enough = 3;
    if (piece.matter_end - piece.matter_begin < enough) return 0;
    std::uint64_t key = 1;
    for (std::uint32_t i = 0; i < enough; ++i) key = (key ^ words_[piece.matter_begin + i]) * 0x100000001B3U;
    return key;
  }

  void count_openings(std::vector<MatterFacts>& out) const {
    std::unordered_map<std::uint64_t, std::uint32_t> counts;
    counts.reserve(pieces_.size());
    for (const Piece& piece : pieces_) {
      if (const std::uint64_t key = opening(piece); key != 0) ++counts[key];
    }
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (const std::uint64_t key = opening(pieces_[i]); key != 0) out[i].same_opening = counts[key];
    }
  }

  const std::vector<Piece>& pieces_;
  const std::vector<std::uint32_t>& words_;
  std::vector<std::uint32_t> prose_;  // pieces that are prose
  std::uint32_t mask_ = 0;
  Window before_, after_;
  std::uint32_t common_ = 0;
};

}  // namespace

std::vector<MatterFacts> compare_matter(const TextPieces& text) { return Comparer(text).run(); }

}  // namespace newsbook
