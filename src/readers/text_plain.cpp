#include "readers/text_plain.h"

#include <algorithm>
#include <utility>

namespace newsbook {
namespace {

bool is_of_page(const Piece& piece) {
  switch (piece.kind) {
    case PieceKind::notice:
    case PieceKind::ending:
    case PieceKind::credit:
    case PieceKind::signature:
      return true;
    default:
      return piece.of_site || piece.doubled || piece.copy || piece.head_matter || piece.repeated_head;
  }
}

bool is_metadata(const Piece& piece) {
  return piece.kind == PieceKind::byline || piece.kind == PieceKind::date;
}

// A line that could head a text; a list's item, or what goes on below a colon, does not.
bool may_head(const Piece& piece) {
  constexpr std::uint32_t longest = 24;  // words
  const TextShape& shape = piece.shape;
  const bool line = piece.kind != PieceKind::prose && !is_metadata(piece);
  return line && shape.letters > 0 && shape.words <= longest && !shape.bullet && !shape.ends_colon;
}

// A phrase under the title, which is no name.
bool may_stand_first(const Piece& piece) {
  const TextShape& shape = piece.shape;
  return piece.kind == PieceKind::sentence ||
         (piece.kind == PieceKind::headline && shape.capitals * 10 < shape.words * 7);
}

bool stands_apart(const TextPieces& text, std::size_t i) {
  const Piece& piece = text.pieces[i];
  return piece.page_break || piece.rule || piece.blank_before >= std::max(text.usual_blank + 1, 2U);
}

// A headline below the title is a subhead where more of them follow, or where it asks.
bool is_only_headline(const TextPieces& text, const std::vector<Place>& model, std::size_t i) {
  if (text.pieces[i].kind != PieceKind::headline || text.pieces[i].shape.ends_loudly) return false;
  for (std::size_t j = i + 1; j < model.size() && model[j] != Place::title; ++j) {
    if (text.pieces[j].kind == PieceKind::headline) return false;
  }
  return true;
}

// The title at i, and below it who wrote when, and the phrase that the model took for its head, or that no
// other headline follows.
void set_head(const TextPieces& text, const std::vector<Place>& model, std::size_t i,
              std::vector<Place>& places) {
  places[i] = Place::title;
  bool phrase = false;
  for (std::size_t j = i + 1; j + 1 < model.size(); ++j) {
    const bool first_phrase = !phrase && may_stand_first(text.pieces[j]) &&
                              (model[j] == Place::head || is_only_headline(text, model, j));
    if (!is_metadata(text.pieces[j]) && !first_phrase) return;
    phrase = phrase || first_phrase;
    places[j] = Place::head;
  }
}

}  // namespace

bool is_plain(const TextPieces& text) {
  constexpr int most_labels = 4;  // in a row; more are a menu
  int labels = 0;
  for (const Piece& piece : text.pieces) {
    if (is_of_page(piece)) return false;
    labels = piece.kind == PieceKind::label && !piece.shape.bullet ? labels + 1 : 0;
    if (labels > most_labels) return false;
  }
  return true;
}

void take_everything(const TextPieces& text, std::vector<Place>& places) {
  const std::vector<Place> model = std::exchange(places, std::vector<Place>(places.size(), Place::body));
  const auto first =
      static_cast<std::size_t>(std::find(model.begin(), model.end(), Place::title) - model.begin());
  const bool headed = !text.pieces.empty() && may_head(text.pieces[0]);
  for (std::size_t i = 0; i + 1 < model.size(); ++i) {
    const bool kept = model[i] == Place::title && (i != first || !headed || stands_apart(text, i));
    if (kept || (i == 0 && headed)) set_head(text, model, i, places);
  }
}

}  // namespace newsbook
