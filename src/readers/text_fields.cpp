#include "readers/text_fields.h"

#include "readers/text_lines.h"
#include "readers/text_shape.h"
#include "readers/words.h"

namespace newsbook {
namespace {

bool names_headline(std::string_view text) {
  const std::size_t label = field_label(text);
  if (label == 0) return false;
  std::string_view word = text.substr(0, label);
  word.remove_suffix(word.ends_with(':') ? 1 : std::string_view("：").size());
  return (classes_of(word) & word_headline) != 0 && label < text.size();
}

// Right below the piece before, unless its kind tells anyway.
bool is_next_field(const Piece& piece) {
  const bool known = piece.kind == PieceKind::byline || piece.kind == PieceKind::date;
  return field_label(piece.text) > 0 && (piece.blank_before == 0 || known);
}

}  // namespace

std::size_t field_label(std::string_view text) {
  const std::string_view word = text.substr(0, text.find(' '));
  for (const std::string_view colon : {":", "："}) {
    const std::size_t end = word.find(colon);
    if (end != std::string_view::npos && end > 0) return end + colon.size();
  }
  return 0;
}

bool opens_record(const std::vector<Piece>& pieces, const Piece& title) {
  const std::string_view first = pieces.front().text;
  return names_headline(first) && measure(trim_line(first.substr(field_label(first)))).key == title.shape.key;
}

void head_records(const std::vector<Piece>& pieces, std::vector<Place>& places) {
  for (std::size_t i = 0; i + 1 < places.size(); ++i) {
    if (!is_next_field(pieces[i + 1]) || !names_headline(pieces[i].text)) continue;
    places[i] = Place::title;
    while (i + 1 < places.size() && is_next_field(pieces[i + 1])) places[++i] = Place::head;
  }
}

}  // namespace newsbook
