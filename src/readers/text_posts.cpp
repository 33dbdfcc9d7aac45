#include "readers/text_posts.h"

#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::size_t longest_post = 4;  // pieces, with the signature

// Names, tags and pictures as networks write them.
bool looks_posted(std::string_view text) {
  for (const std::string_view mark : {"pic.twitter.com/", "//t.co/", " #", " @"}) {
    if (text.find(mark) != std::string_view::npos) return true;
  }
  return false;
}

// A flag or a face, a tag or a name before the first word: no story's paragraph begins like that.
bool opens_post(std::string_view text) {
  std::size_t position = 0;
  const char32_t first = next_code_point(text, position);
  return first == U'#' || first == U'@' || (first >= 0x1F000 && first < 0x20000);
}

bool may_be_posted(const Piece& piece) {
  return piece.has_sentences() || piece.kind == PieceKind::headline || piece.kind == PieceKind::label;
}

// The bytes of the arrows that a text begins with; one ">" is a quotation's.
std::size_t arrows_length(std::string_view text) {
  std::size_t length = 0;
  for (std::size_t next = 0; next < text.size(); length = next) {
    const char32_t c = next_code_point(text, next);
    if (std::u32string_view(U">►▶→➡").find(c) == std::u32string_view::npos) break;
  }
  return length == 1 ? 0 : length;
}

// "14:05", "9.30", "14h05" at the beginning of a text; the bytes it takes, 0: none.
std::size_t time_length(std::string_view text) {
  const auto is_digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  const std::size_t hours = is_digit(0) ? is_digit(1) ? 2 : 1 : 0;
  if (hours == 0 || hours >= text.size()) return 0;
  if (text[hours] != ':' && text[hours] != '.' && text[hours] != 'h') return 0;
  if (!is_digit(hours + 1) || !is_digit(hours + 2) || is_digit(hours + 3)) return 0;
  const int hour = hours == 2 ? (text[0] - '0') * 10 + text[1] - '0' : text[0] - '0';
  const bool possible = hour < 25 && text[hours + 1] < '6';
  const bool goes_on = hours + 3 < text.size() && (text[hours + 3] == ':' || text[hours + 3] == '.');
  return possible && !goes_on ? hours + 3 : 0;
}

}  // namespace

std::size_t post_end(const std::vector<Piece>& pieces, const std::vector<Place>& places, std::size_t i,
                     std::size_t body_end) {
  std::size_t signature = i;
  while (signature < body_end && signature - i < longest_post && may_be_posted(pieces[signature]))
    ++signature;
  if (signature == i || signature - i >= longest_post || signature >= body_end ||
      pieces[signature].kind != PieceKind::signature) {
    return i;
  }
  if (opens_post(pieces[i].text)) return signature + 1;
  for (std::size_t j = i; j + 1 < signature; ++j) {
    if (places[j] != Place::gap && !looks_posted(pieces[j].text)) return i;
  }
  return signature + 1;
}

bool begins_with_arrows(const Piece& piece) { return arrows_length(piece.text) > 0; }

bool is_pointer(const Piece& piece) {
  if ((piece.classes.leading & word_related) != 0 || begins_with_arrows(piece)) return true;
  const std::size_t bar = piece.text.find(" | ");
  return bar != std::string_view::npos && (classes_of(piece.text.substr(0, bar)) & word_label) != 0;
}

std::string_view pointed_at(const Piece& piece) {
  const std::string_view text = piece.text.substr(piece.shape.bullet ? bullet_length(piece.text) : 0);
  if (const std::size_t arrows = arrows_length(text); arrows > 0) return trim_line(text.substr(arrows));
  const std::size_t mark = text.find_first_of(":|");
  return mark == std::string_view::npos ? std::string_view() : trim_line(text.substr(mark + 1));
}

bool is_stamp(const Piece& piece) {
  constexpr std::uint32_t longest = 6;  // words
  if (piece.shape.words > longest || piece.shape.ends_sentence) return false;
  return time_length(piece.text) > 0 || (piece.classes.whole & word_live) != 0;
}

}  // namespace newsbook
