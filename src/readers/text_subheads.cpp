#include "readers/text_subheads.h"

namespace newsbook {
namespace {

constexpr std::uint32_t longest = 16;  // words

// Is it what a subhead stands over?
bool is_text(const Piece& piece) {
  return piece.has_sentences() || piece.shape.bullet || piece.shape.ends_colon;
}

bool asks(const Piece& piece) {
  const TextShape& shape = piece.shape;
  const bool mark = piece.text.ends_with('?') || piece.text.ends_with("？") || piece.text.ends_with("؟");
  return piece.kind == PieceKind::sentence && mark && shape.sentence_ends == 1 && shape.words >= 3 &&
         shape.words <= longest && !shape.starts_lower && !shape.bullet;
}

}  // namespace

Subheads::Subheads(const std::vector<Piece>& pieces, const std::vector<Place>& places, std::size_t begin,
                   std::size_t end)
    : pieces_(pieces), places_(places), end_(end) {
  constexpr int fewest = 3;  // one or two may be the writer's own
  int questions = 0;
  for (std::size_t i = begin; i < end; ++i) questions += places[i] == Place::body && is_question(i) ? 1 : 0;
  asks_ = questions >= fewest;
}

bool Subheads::contains(std::size_t i) const {
  const Piece& piece = pieces_[i];
  if (piece.has_sentences()) return asks_ && is_question(i);
  const TextShape& shape = piece.shape;
  if (piece.kind == PieceKind::signature || shape.words > longest || shape.ends_colon) return false;
  return shape.letters > 0 && !shape.starts_lower && is_over_text(i);
}

bool Subheads::is_over_text(std::size_t i) const {
  while (++i < end_) {
    if (places_[i] == Place::body) return is_text(pieces_[i]);
  }
  return false;
}

// A question over an answer that is none.
bool Subheads::is_question(std::size_t i) const {
  if (!asks(pieces_[i]) || !is_over_text(i)) return false;
  while (++i < end_ && places_[i] != Place::body) {
  }
  return !asks(pieces_[i]);
}

}  // namespace newsbook
