// The pieces of a text dump: what its lines say once wrapping is undone, each with its measures and its kind.
//
// A piece is a paragraph, a headline, a caption or a scrap of the page around the story. Every visible
// character of the text is in exactly one piece, but for rules. Linear in the text.
#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/memory.h"
#include "readers/key_table.h"
#include "readers/text_lines.h"
#include "readers/text_shape.h"
#include "readers/words.h"

namespace newsbook {

enum class PieceKind : std::uint8_t {
  prose,      // sentences, long enough to be a story's
  sentence,   // ends like a sentence, but short
  headline,   // a line that could be a title or a subhead
  label,      // a few words or figures: menus, counters, subheads
  date,       // nothing but a date or a duration
  byline,     // "By N. N."
  credit,     // a caption that names who took the picture, or such a name alone
  notice,     // the page's own words: "Share", "Sign in"
  ending,     // opens what follows a story: "Related stories"
  signature,  // ends a post from elsewhere: "— N. N. (@name)"
};

struct Piece {
  std::string_view text;  // trimmed; a bullet still stands at its beginning
  TextShape shape;
  PhraseClasses classes;           // of short pieces
  std::uint32_t line = 0;          // 1-based
  std::uint32_t lines = 1;         // that it was joined from
  std::uint32_t blank_before = 0;  // blank lines
  std::uint32_t first_same = 0;    // index of the first piece with the same TextShape::key
  std::uint32_t matter_begin = 0;  // its words that carry matter, in TextPieces::matter
  std::uint32_t matter_end = 0;
  PieceKind kind = PieceKind::label;
  bool page_break : 1 = false;
  bool rule : 1 = false;
  bool doubled : 1 = false;        // the next piece says the same
  bool copy : 1 = false;           // the piece before says the same
  bool head_matter : 1 = false;    // stands in a head that is there twice: a caption
  bool repeated_head : 1 = false;  // a title whose head is there twice; set on the first
  bool of_site : 1 = false;        // other texts of the run have this line too
  bool heading : 1 = false;        // marked as a page's first heading

  bool is_prose() const { return kind == PieceKind::prose && !head_matter; }
  // Prose that no list holds: menus, too, have items as long as sentences.
  bool is_paragraph() const { return is_prose() && !shape.bullet; }
  bool has_sentences() const { return kind == PieceKind::prose || kind == PieceKind::sentence; }
  bool speaks_for_page() const { return kind == PieceKind::notice || kind == PieceKind::ending; }
};

struct TextPieces {
  std::deque<std::string> joined;  // what wrapped lines were joined to; texts point into it
  std::vector<Piece> pieces;
  std::vector<std::uint32_t> matter;  // digests of words, in the order of the pieces
  std::uint32_t usual_blank = 0;      // blank lines that usually stand between pieces

  std::span<const std::uint32_t> matter_of(std::size_t piece) const {
    const Piece& of = pieces[piece];
    return std::span(matter).subspan(of.matter_begin, of.matter_end - of.matter_begin);
  }
};

// Measures and judges pieces as they come.
class PieceGatherer {
 public:
  // Room that is not needed costs nothing.
  void reserve(std::size_t pieces) {
    constexpr std::size_t usual_words = 8;  // of a piece that carry matter, and more than in most texts
    reserve_large(out_.pieces, pieces);
    reserve_large(out_.matter, pieces * usual_words);
  }
  std::string_view hold(std::string text) { return out_.joined.emplace_back(std::move(text)); }
  void add(Piece piece);  // of which text and where it stands are known
  TextPieces take() { return std::move(out_); }

 private:
  KeyTable<std::uint32_t> first_pieces_;  // by TextShape::key
  TextPieces out_;
};

TextPieces cut_pieces(const std::vector<TextLine>& lines);

// The width a text was wrapped at, in columns and no more than that; 0: one line is one piece.
std::uint32_t wrap_width(const std::vector<TextLine>& lines, std::uint32_t widest = 140);

// How a line goes on with the one before, where lines were wrapped.
enum class LineJoint : std::uint8_t {
  none,     // it does not
  space,    // a space stands between them
  nothing,  // as between ideographs, and behind a hyphen
};
// One a line; all none where the lines were not wrapped. For lines that are nothing but a story's, and may be
// wider.
std::vector<LineJoint> joints_of(const std::vector<TextLine>& lines);

}  // namespace newsbook
