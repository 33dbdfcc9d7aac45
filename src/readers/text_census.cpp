#include "readers/text_census.h"

#include "readers/text_marks.h"
#include "readers/text_shape.h"

namespace newsbook {

void TextCensus::add(std::string_view text) {
  ++sources_;
  std::string room;
  for (const TextLine& line : unmarked_lines(text, room).lines) {
    Count& count = lines_[digest(line.text)];
    if (count.last == sources_) continue;
    count.last = sources_;
    ++count.sources;
  }
}

std::uint32_t TextCensus::sources_with(std::string_view line) const {
  const auto found = lines_.find(digest(line));
  return found == lines_.end() ? 0 : found->second.sources;
}

void mark_site_lines(const TextLines& lines, const TextCensus& census, TextPieces& text) {
  std::size_t line = 0;
  std::size_t prose = 0;
  std::size_t shared_prose = 0;
  for (Piece& piece : text.pieces) {
    piece.of_site = true;
    for (const std::size_t end = line + piece.lines; line < end; ++line) {
      piece.of_site = piece.of_site && census.sources_with(lines.lines[line].text) > 1;
    }
    if (!piece.is_prose()) continue;
    prose += piece.shape.length;
    shared_prose += piece.of_site ? piece.shape.length : 0;
  }
  const bool stories_shared = shared_prose * 4 > prose;
  for (Piece& piece : text.pieces) {
    piece.of_site = piece.of_site && !stories_shared;
    const bool may_head = piece.kind == PieceKind::headline || piece.repeated_head;
    if (piece.of_site && !may_head && piece.kind != PieceKind::ending) piece.kind = PieceKind::notice;
  }
}

}  // namespace newsbook
