#include "readers/text_kinds.h"

#include <algorithm>
#include <utility>

#include "readers/bylines.h"
#include "readers/credits.h"
#include "readers/dates.h"
#include "readers/words.h"

namespace newsbook {
namespace {

constexpr std::uint32_t short_line = 14;  // words of a line that can be the page's own

// Evidence that a text is sentences of a story; 4 and more is enough.
int prose_points(const TextShape& s) {
  int points = 0;
  for (const std::uint32_t length : {60U, 100U, 160U, 240U}) points += s.length >= length ? 1 : 0;
  if (s.ends_sentence) points += 2;
  if (s.ends_colon) points += 1;
  if (s.pauses > 0 || s.sentence_ends > 1) points += 1;
  if (s.words >= 5 && s.function_words * 5 >= s.words) points += 1;
  if (s.words >= 4 && s.capitals * 10 >= s.words * 7) points -= 2;
  if (s.separators >= 2 && s.separators * 40 > s.length) points -= 2;
  if (s.digits * 3 > s.letters) points -= 2;
  return points;
}

bool is_prose(const TextShape& s) {
  if (prose_points(s) < 4) return false;
  // A question or a call alone is as often a headline.
  if (s.ends_loudly && s.sentence_ends == 1 && s.length < 110) return false;
  return s.ends_sentence || s.length >= 160 || s.ends_colon || (s.sentence_ends > 0 && s.length >= 100);
}

// The words as the lists have them, where measuring a line does not find them.
LineWords fold_line(std::string_view text) {
  const FoldedWords folded(text, short_line);
  LineWords words;
  words.count = folded.size();
  words.complete = folded.complete();
  for (std::size_t i = 0; i < words.count; ++i) {
    words.keys[i] = folded.key(i);
    words.figures[i] = folded.word(i).find_first_of("0123456789") != std::string_view::npos;
  }
  return words;
}

// Nothing but figures, months and the words that go with dates; at least one of the latter two.
bool is_date_line(const LineWords& words) {
  if (!words.complete || words.count < 2) return false;
  std::size_t figures = 0;
  std::size_t named = 0;
  for (std::size_t i = 0; i < words.count; ++i) {
    if (words.figures[i]) {
      ++figures;
    } else if (month_of(words.keys[i]) > 0 || (classes_of(words.keys[i]) & word_date) != 0) {
      ++named;
    }
  }
  return figures > 0 && (named > 0 || figures >= 3) && (figures + named) * 4 >= words.count * 3;
}

// "Updated: 20 Nov 2019, 13:41 | Source: …": begins with a word of dates, and holds one.
bool opens_with_date(std::string_view text, const PhraseClasses& classes) {
  return (classes.leading & word_date) != 0 && find_date(text).has_value();
}

// Can the text end in a credit, or be one? A first look, so that few texts need the second.
bool may_hold_credit(std::string_view text, const PhraseClasses& classes) {
  return (classes.anywhere & (word_agency | word_picture)) != 0 || text.find('/') != std::string_view::npos ||
         text.find(':') != std::string_view::npos || text.ends_with(')') || text.ends_with(']') ||
         text.ends_with("）") || text.find("©") != std::string_view::npos;
}

CreditSplit credit_of(std::string_view text, const PhraseClasses& classes, const LineWords& words) {
  const bool known = words.complete && !words.unspaced;
  return known ? split_credit(text, classes.anywhere) : split_credit(text);
}

// "— N. N. (@name) April 25, 2024": a dash, and a name as networks write it.
bool signs_post(std::string_view text) {
  const std::size_t name = text.find("(@");
  if (name == std::string_view::npos || text.find(')', name) == std::string_view::npos) return false;
  return text.starts_with("—") || text.starts_with("–") || text.starts_with("- ") || text.starts_with("-- ");
}

PieceKind kind_of_short(std::string_view text, const TextShape& shape, const PhraseClasses& classes,
                        const LineWords& words) {
  if (shape.letters == 0) {
    return shape.digits >= 5 && find_date(text) ? PieceKind::date : PieceKind::label;
  }
  if ((classes.whole & (word_label | word_notice)) != 0) return PieceKind::notice;
  if (signs_post(text)) return PieceKind::signature;
  if (shape.digits > 0) {
    const bool dated = is_date_line(words.unspaced ? fold_line(text) : words);
    if (dated || opens_with_date(text, classes)) return PieceKind::date;
  }
  const bool brief = shape.words <= 5;
  if ((classes.leading & word_ending) != 0 && (brief || text.starts_with("©")) && !shape.ends_sentence) {
    return PieceKind::ending;
  }
  if (text.starts_with("©")) return PieceKind::ending;
  if ((classes.leading & word_author) != 0 && !byline_names(text).empty()) return PieceKind::byline;
  if (may_hold_credit(text, classes)) {
    const CreditSplit split = credit_of(text, classes, words);
    if (!split.credit.empty() || split.labelled) return PieceKind::credit;
  }
  if ((classes.anywhere & word_notice) != 0 && shape.words <= 12) return PieceKind::notice;
  if (shape.ends_sentence && shape.words >= 3) return PieceKind::sentence;
  return shape.words <= 2 ? PieceKind::label : PieceKind::headline;
}

// How often what is not too long comes, by Piece::first_same; and how many different pieces are prose, and of
// them those that return.
struct Returns {
  static constexpr std::uint32_t often = 3;
  static constexpr std::uint32_t many_words = 60;
  std::vector<std::uint32_t> counts;
  std::size_t prose = 0;
  std::size_t returning = 0;
};

Returns count_returns(const std::vector<Piece>& pieces) {
  Returns returns = {std::vector<std::uint32_t>(pieces.size())};
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    returns.prose += piece.is_prose() && piece.first_same == i ? 1 : 0;
    if (piece.shape.words > Returns::many_words || piece.copy) continue;
    const std::uint32_t count = ++returns.counts[piece.first_same];
    returns.returning += piece.is_prose() && count == Returns::often ? 1 : 0;
  }
  return returns;
}

// What comes three times and more is the page's: a short line, or the sentences of an offer. A longer
// headline may be a title that the page shows in several places.
void mark_returning(std::vector<Piece>& pieces) {
  constexpr std::uint32_t few_words = 8;
  const Returns returns = count_returns(pieces);
  // Where the stories themselves come again and again, what returns says nothing.
  if (returns.returning * 2 > returns.prose) return;
  for (Piece& piece : pieces) {
    if (returns.counts[piece.first_same] < Returns::often) continue;
    if (piece.shape.words > Returns::many_words || piece.head_matter || piece.kind == PieceKind::ending)
      continue;
    const bool sentences = piece.has_sentences();
    const bool few = piece.shape.words <= few_words && piece.kind != PieceKind::sentence;
    if (few || (sentences && piece.shape.words >= 5)) piece.kind = PieceKind::notice;
  }
}

bool can_head(const Piece& piece) {
  return !piece.copy && !piece.shape.bullet && piece.shape.length <= 240 &&
         (piece.kind == PieceKind::headline || piece.kind == PieceKind::sentence ||
          (piece.kind == PieceKind::prose && piece.shape.length <= 160)) &&
         (piece.shape.words >= 4 || piece.shape.length >= 18);
}

// The head [first, second) comes again at second: what stands in both is no story's text.
void mark_head(std::vector<Piece>& pieces, std::size_t first, std::size_t second) {
  const std::size_t end = std::min(pieces.size(), second + (second - first));
  for (std::size_t i = first + 1; i < second; ++i) {
    bool returns = false;
    for (std::size_t j = second + 1; j < end && !returns; ++j) {
      returns = pieces[j].shape.key == pieces[i].shape.key;
      if (returns) pieces[j].head_matter = true;
    }
    if (returns) {
      pieces[i].head_matter = true;
    } else if (pieces[i].kind == PieceKind::prose) {
      // The title of a story that has begun, not of one that will begin.
      for (std::size_t j = first + 1; j < end; ++j) pieces[j].head_matter = false;
      return;
    }
  }
  pieces[first].repeated_head = true;
}

void mark_heads(std::vector<Piece>& pieces) {
  constexpr std::size_t longest_head = 24;  // pieces
  constexpr auto none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> last(pieces.size(), none);  // that can head, by Piece::first_same
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!can_head(pieces[i])) continue;
    const std::size_t before = std::exchange(last[pieces[i].first_same], i);
    if (before == none || i - before > longest_head || pieces[before].head_matter || pieces[i].head_matter)
      continue;
    mark_head(pieces, before, i);
  }
}

// A dump that breaks off ends in a paragraph without an end.
void mark_cut_off(std::vector<Piece>& pieces) {
  if (pieces.size() < 2) return;
  Piece& last = pieces.back();
  const bool follows = pieces[pieces.size() - 2].has_sentences();
  const bool sentence =
      last.shape.words >= 5 && last.shape.capitals * 2 <= last.shape.words && !last.shape.bullet;
  if (follows && sentence && last.kind == PieceKind::headline) last.kind = PieceKind::prose;
}

PieceKind kind_of(std::string_view text, const TextShape& shape, const PhraseClasses& classes,
                  const LineWords& words) {
  const bool brief = shape.words <= short_line;
  if (!brief && is_prose(shape)) {
    // A caption can be as long as a paragraph, but a paragraph does not end in "(Reuters)".
    const bool bracketed = text.ends_with(')') && !shape.ends_sentence;
    if ((bracketed || !shape.ends_sentence) && !credit_of(text, classes, words).credit.empty())
      return PieceKind::credit;
    return text.starts_with("©") ? PieceKind::ending : PieceKind::prose;
  }
  if (brief) {
    const PieceKind kind = kind_of_short(text, shape, classes, words);
    const bool plain = kind == PieceKind::sentence || kind == PieceKind::headline;
    return plain && is_prose(shape) ? PieceKind::prose : kind;
  }
  const CreditSplit split = credit_of(text, classes, words);
  if (!split.credit.empty() || split.labelled) return PieceKind::credit;
  return shape.ends_sentence ? PieceKind::sentence : PieceKind::headline;
}

}  // namespace

void judge(Piece& piece, const LineWords& words) {
  if (!words.unspaced) {
    piece.classes = words.classes();
  } else {
    piece.classes = classify(FoldedWords(piece.text, LineWords::most));
  }
  piece.kind = kind_of(piece.text, piece.shape, piece.classes, words);
}

std::size_t announcement(const Piece& piece) {
  const unsigned leading = piece.classes.leading;
  if ((leading & word_related) != 0) return 1;
  if ((leading & word_comments) != 0) return 2;
  if ((leading & word_ending) != 0) return 3;
  if ((leading & (word_published | word_updated)) != 0) return 4;
  return (leading & word_picture) != 0 ? 5 : 0;
}

std::size_t offer(const Piece& piece) {
  if ((piece.classes.anywhere & (word_newsletter | word_cookie)) != 0) return 1;
  if ((piece.classes.anywhere & (word_reading | word_paging | word_live)) != 0) return 2;
  return (piece.classes.whole & word_advertisement) != 0 ? 3 : 0;
}

void mark_context(std::vector<Piece>& pieces) {
  mark_heads(pieces);
  mark_returning(pieces);
  mark_cut_off(pieces);
}

}  // namespace newsbook
