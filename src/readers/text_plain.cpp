#include "readers/text_plain.h"

#include <algorithm>
#include <utility>

#include "readers/bylines.h"
#include "readers/dates.h"

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

// The same, or names above the date, or beside it: "N. N. | The Paper | 26 November 2024".
bool is_metadata(const TextPieces& text, std::size_t i) {
  const Piece& piece = text.pieces[i];
  const bool beside = piece.shape.separators > 0 && piece.shape.digits > 0 && !piece.has_sentences();
  if (is_metadata(piece) || (beside && find_date(piece.text))) return true;
  return i + 1 < text.pieces.size() && text.pieces[i + 1].kind == PieceKind::date && !piece.has_sentences() &&
         !lone_names(piece.text).empty();
}

// Sentences that ask, cry or quote may be a headline, too.
bool is_loud(const Piece& piece) {
  constexpr std::string_view quotes[] = {"”", "“", "\"", "»", "«", "’", "』", "」"};
  return piece.shape.ends_loudly ||
         std::any_of(std::begin(quotes), std::end(quotes),
                     [&](std::string_view quote) { return piece.text.ends_with(quote); });
}

// A line that could head a text; a list's item, or what goes on below a colon, does not.
bool may_head(const Piece& piece) {
  constexpr std::uint32_t longest = 24;  // words
  const TextShape& shape = piece.shape;
  const bool line = (piece.kind != PieceKind::prose || is_loud(piece)) && !is_metadata(piece);
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

bool opens_part(const TextPieces& text, std::size_t i) {
  constexpr std::size_t farthest = 4;  // pieces: kicker, headline, names, date
  if (!may_head(text.pieces[i]) && !is_metadata(text.pieces[i])) return false;
  for (std::size_t j = i + 1; j < text.pieces.size() && j <= i + farthest; ++j) {
    if (stands_apart(text, j)) return false;
    if (text.pieces[j].kind == PieceKind::prose) return true;
  }
  return false;
}

// Do lines that could be headlines, and sentences not far below them, stand at least at every second place
// where more blank lines than usual part the text, or rules? Then it is made of several stories, or chapters.
bool is_parted(const TextPieces& text) {
  std::size_t parts = 0;
  std::size_t others = 0;
  for (std::size_t i = 1; i < text.pieces.size(); ++i) {
    if (stands_apart(text, i)) ++(opens_part(text, i) ? parts : others);
  }
  return parts > 0 && others <= parts;
}

// Titles of the model's inside the parts of a parted text are subheads, unless there are more of them than
// parts.
bool parts_have_titles(const TextPieces& text, const std::vector<Place>& model) {
  std::size_t parts = 1;
  std::size_t titles = 0;
  for (std::size_t i = 1; i < model.size(); ++i) {
    const bool apart = stands_apart(text, i);
    parts += apart && opens_part(text, i) ? 1 : 0;
    titles += !apart && model[i] == Place::title ? 1 : 0;
  }
  return titles > parts;
}

// A headline below the title is a subhead where more of them follow, or where it asks.
bool is_only_headline(const TextPieces& text, const std::vector<Place>& model, std::size_t i) {
  if (text.pieces[i].kind != PieceKind::headline || text.pieces[i].shape.ends_loudly) return false;
  for (std::size_t j = i + 1; j < model.size() && model[j] != Place::title; ++j) {
    if (stands_apart(text, j)) return true;
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
    const bool metadata = is_metadata(text, j);
    const bool first_phrase = !metadata && !phrase && may_stand_first(text.pieces[j]) &&
                              (model[j] == Place::head || is_only_headline(text, model, j));
    if (!metadata && !first_phrase) return;
    phrase = phrase || first_phrase;
    places[j] = Place::head;
  }
}

// Does a kicker, of a word or two, stand at i above a headline, or above its date?
bool is_kicker(const TextPieces& text, const std::vector<Place>& model, std::size_t i) {
  constexpr std::uint32_t longest = 2;  // words
  constexpr std::uint32_t fewest = 4;
  const bool dated = text.pieces[i + 1].kind == PieceKind::date;
  const std::size_t below = dated && i + 2 < model.size() ? i + 2 : i + 1;
  const Piece& kicker = text.pieces[i];
  const Piece& headline = text.pieces[below];
  const bool called = (kicker.classes.whole & word_kicker) != 0 || model[below] == Place::title;
  return called && kicker.shape.words <= longest && !kicker.has_sentences() && may_head(headline) &&
         headline.shape.words >= fewest;
}

// The headline of what begins at i, which may stand below a kicker and a date; the number of pieces: it has
// none.
std::size_t headline_of(const TextPieces& text, const std::vector<Place>& model, std::size_t i) {
  constexpr std::size_t most_above = 2;
  const std::size_t none = text.pieces.size();
  if (i + 1 >= none) return none;
  std::size_t headline = i;
  while (headline < i + most_above && headline + 2 < none &&
         (text.pieces[headline].kind == PieceKind::date || is_kicker(text, model, headline)))
    ++headline;
  return may_head(text.pieces[headline]) ? headline : none;
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
  const bool parted = is_parted(text);
  const bool headed = headline_of(text, model, 0) < model.size();
  const bool inside = !parted || parts_have_titles(text, model);
  for (std::size_t i = 0; i + 1 < model.size(); ++i) {
    const bool begins = i == 0 || (parted && stands_apart(text, i) && opens_part(text, i));
    const std::size_t headline = begins ? headline_of(text, model, i) : model.size();
    if (headline < model.size()) {
      std::fill(places.begin() + static_cast<std::ptrdiff_t>(i),
                places.begin() + static_cast<std::ptrdiff_t>(headline), Place::outside);
      set_head(text, model, headline, places);
      i = headline;
    } else if (model[i] == Place::title && (inside || stands_apart(text, i)) &&
               (i != first || !headed || stands_apart(text, i))) {
      set_head(text, model, i, places);
    }
  }
}

}  // namespace newsbook
