#include "readers/text_matter.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/memory.h"

namespace newsbook {
namespace {

constexpr std::size_t paragraphs = 8;  // that are compared with, on either side

enum Side : std::uint8_t { before, after };

// Some two thousand words stand around a piece; few of them share a slot.
constexpr std::size_t slots = 65536;

// How often words that share a slot stand in the paragraphs on either side.
using Counts = std::array<std::uint16_t, 2>;

// The paragraphs on one side.
struct Window {
  Side side;
  std::uint32_t different = 0;  // words
  std::size_t begin = 0;        // in the list of prose pieces
  std::size_t end = 0;
};

class Comparer {
 public:
  explicit Comparer(const TextPieces& text) : pieces_(text.pieces), words_(text.matter) {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (pieces_[i].is_prose()) prose_.push_back(static_cast<std::uint32_t>(i));
    }
  }

  std::vector<MatterFacts> run() {
    std::vector<MatterFacts> out;
    reserve_large(out, pieces_.size());
    out.resize(pieces_.size());
    std::size_t passed = 0;  // prose pieces before this one
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const bool self = passed < prose_.size() && prose_[passed] == i;
      const std::size_t next = passed + (self ? 1 : 0);
      slide(after_, next, std::min(prose_.size(), next + paragraphs));
      slide(before_, passed > paragraphs ? passed - paragraphs : 0, passed);
      compare(pieces_[i], out[i]);
      passed = next;
    }
    count_openings(out);
    return out;
  }

 private:
  static std::size_t slot(std::uint32_t word) { return (word ^ (word >> 16U)) % slots; }

  std::span<const std::uint32_t> words_of(const Piece& piece) const {
    return std::span(words_).subspan(piece.matter_begin, piece.matter_end - piece.matter_begin);
  }

  void slide(Window& window, std::size_t begin, std::size_t end) {
    for (; window.end < end; ++window.end) enter(window, pieces_[prose_[window.end]]);
    for (; window.begin < begin; ++window.begin) leave(window, pieces_[prose_[window.begin]]);
  }

  void enter(Window& window, const Piece& piece) {
    for (const std::uint32_t word : words_of(piece)) {
      Counts& counts = counts_[slot(word)];
      const std::uint32_t fresh = counts[window.side]++ == 0 ? 1 : 0;
      window.different += fresh;
      common_ += fresh & (counts[1 - window.side] > 0 ? 1U : 0U);
    }
  }

  void leave(Window& window, const Piece& piece) {
    for (const std::uint32_t word : words_of(piece)) {
      Counts& counts = counts_[slot(word)];
      const std::uint32_t gone = --counts[window.side] == 0 ? 1 : 0;
      window.different -= gone;
      common_ -= gone & (counts[1 - window.side] > 0 ? 1U : 0U);
    }
  }

  void compare(const Piece& piece, MatterFacts& facts) const {
    constexpr std::size_t enough = 40;  // words
    constexpr std::uint32_t few = 8;
    const auto words = words_of(piece);
    for (const std::uint32_t word : words.first(std::min(words.size(), enough))) {
      const Counts& counts = counts_[slot(word)];
      ++facts.words;
      facts.after += counts[after] > 0 ? 1 : 0;
      facts.before += counts[before] > 0 ? 1 : 0;
    }
    const std::uint32_t fewer = std::min(before_.different, after_.different);
    if (fewer >= few) facts.common = static_cast<std::int16_t>(100 * common_ / fewer);
  }

  // Three words make an opening; no_key: the piece has fewer.
  std::uint64_t opening(const Piece& piece) const {
    constexpr std::size_t enough = 3;
    const auto words = words_of(piece);
    if (words.size() < enough) return no_key;
    std::uint64_t key = 1;
    for (const std::uint32_t word : words.first(enough)) key = (key ^ word) * 0x100000001B3U;
    return key;
  }

  void count_openings(std::vector<MatterFacts>& out) const {
    KeyTable<std::uint32_t> first_pieces;
    std::vector<std::uint32_t> first(pieces_.size(), none);  // of the pieces that begin like each
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const std::uint64_t key = opening(pieces_[i]);
      if (key == no_key) continue;
      first[i] = first_pieces.insert(key, static_cast<std::uint32_t>(i));
      ++out[first[i]].same_opening;
    }
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (first[i] != none) out[i].same_opening = out[first[i]].same_opening;
    }
  }

  static constexpr auto none = static_cast<std::uint32_t>(-1);
  const std::vector<Piece>& pieces_;
  const std::vector<std::uint32_t>& words_;
  std::vector<std::uint32_t> prose_;  // pieces that are prose
  std::vector<Counts> counts_ = std::vector<Counts>(slots);
  Window before_{before}, after_{after};
  std::uint32_t common_ = 0;
};

}  // namespace

std::vector<MatterFacts> compare_matter(const TextPieces& text) { return Comparer(text).run(); }

}  // namespace newsbook
