#include "layout/words.h"

#include <hb.h>

#include <algorithm>
#include <utility>

#include "text/unicode.h"

namespace newsbook {
namespace {

// Percent of a character's width that may stand in the margin (margin kerning).
int hang_percent(char32_t c) {
  switch (c) {
    case U'.':
    case U',':
    case U'،':
    case U'۔':
      return 80;
    case U'\'':
    case U'"':
    case U'‘':
    case U'’':
    case U'‚':
    case U'“':
    case U'”':
    case U'„':
    case U'‹':
    case U'›':
    case U'«':
    case U'»':
      return 70;
    case U'-':
    case U'‐':
      return 55;
    case U';':
    case U':':
    case U'؛':
      return 30;
    case U'–':
    case U'—':
      return 20;
    default:
      return 0;
  }
}

// At a line's start only quotation marks hang.
int start_hang_percent(char32_t c) {
  constexpr int quotation_mark = 70;
  return hang_percent(c) == quotation_mark ? quotation_mark : 0;
}

char32_t first_character(std::string_view text) {
  std::size_t position = 0;
  return next_code_point(text, position);
}

char32_t last_character(std::string_view text) {
  std::size_t position = text.size() - 1;
  while (position > 0 && (static_cast<unsigned char>(text[position]) & 0xC0U) == 0x80) --position;
  return next_code_point(text, position);
}

Length advance(const Glyph& glyph) { return Length::from_units(glyph.advance); }

// Letters on either side of each place, punctuation not counted.
struct Sides {
  int before = 0, after = 0;
};

Sides letters_around(std::string_view word, std::uint32_t offset) {
  Sides sides;
  for (std::size_t position = 0; position < word.size();) {
    const bool before = position < offset;
    if (is_letter(next_code_point(word, position))) ++(before ? sides.before : sides.after);
  }
  return sides;
}

bool is_capitalised(std::string_view word) {
  for (std::size_t position = 0; position < word.size();) {
    const char32_t c = next_code_point(word, position);
    if (is_letter(c)) return is_upper(c);
  }
  return false;
}

std::uint16_t cost_of(const Sides& sides, bool capitalised) {
  int cost = 1;
  if (sides.before <= 3 || sides.after <= 4) cost = 2;
  if (sides.after <= 3) cost = 4;
  if (sides.before <= 2) cost = 6;
  return static_cast<std::uint16_t>(capitalised ? cost * 3 : cost);
}

}  // namespace

bool is_trackable(std::uint32_t script) {
  switch (static_cast<hb_script_t>(script)) {
    case HB_SCRIPT_LATIN:
    case HB_SCRIPT_GREEK:
    case HB_SCRIPT_CYRILLIC:
    case HB_SCRIPT_ARMENIAN:
    case HB_SCRIPT_GEORGIAN:
    case HB_SCRIPT_HEBREW:
    case HB_SCRIPT_THAI:
    case HB_SCRIPT_LAO:
    case HB_SCRIPT_COMMON:
      return true;
    default:
      return false;
  }
}

bool is_ideographic(std::uint32_t script) {
  switch (static_cast<hb_script_t>(script)) {
    case HB_SCRIPT_HAN:
    case HB_SCRIPT_HIRAGANA:
    case HB_SCRIPT_KATAKANA:
    case HB_SCRIPT_BOPOMOFO:
      return true;
    default:
      return false;
  }
}

bool is_unspaced(std::uint32_t script) {
  switch (static_cast<hb_script_t>(script)) {
    case HB_SCRIPT_THAI:
    case HB_SCRIPT_LAO:
    case HB_SCRIPT_KHMER:
    case HB_SCRIPT_MYANMAR:
      return true;
    default:
      return false;
  }
}

WordMeasure& WordMeasures::find(const ShapedText& word) {
  const std::uint32_t chunk = word.serial / chunk_size;
  while (chunk >= chunks_.size()) chunks_.push_back(std::make_unique<WordMeasure[]>(chunk_size));
  return chunks_[chunk][word.serial % chunk_size];
}

const WordMeasure& WordMeasures::measure(const ShapedText& word, std::uint32_t script) {
  WordMeasure& out = find(word);
  if (out.known) return out;
  out.known = true;
  if (word.glyphs.empty() || word.text.empty()) return out;
  out.trackable = is_trackable(script);
  out.ideographic = is_ideographic(script);
  const char32_t last = last_character(word.text);
  out.start_hang = advance(word.glyphs.front()).scaled(start_hang_percent(first_character(word.text)), 100);
  out.end_hang = advance(word.glyphs.back()).scaled(hang_percent(last), 100);
  out.ends_in_hyphen = last == U'-' || last == U'‐';
  std::size_t clusters = 0;
  for (std::size_t i = 0; i < word.glyphs.size(); ++i) clusters += takes_spacing(word.glyphs, i) ? 1 : 0;
  out.clusters = static_cast<std::uint16_t>(std::min<std::size_t>(clusters, 0xFFFF));
  return out;
}

const std::vector<HyphenPoint>& WordMeasures::hyphens(const ShapedText& word, std::uint32_t script,
                                                      const StyleNode& style) {
  WordMeasure& out = find(word);
  if (!out.points_known) {
    out.points_known = true;
    find_points(word, script, style, out);
  }
  return out.points;
}

// Widths come from the glyphs of the whole word; where a ligature stands across the place, its parts are
// shaped.
void WordMeasures::find_points(const ShapedText& word, std::uint32_t script, const StyleNode& style,
                               WordMeasure& out) {
  const Hyphenator* hyphenator = dictionaries_.find(style.locale);
  if (!dictionaries_.exceptions().find(word.text, offsets_)) {
    if (hyphenator == nullptr) return;
    hyphenator->points(word.text, offsets_);
  }
  if (offsets_.empty()) return;
  const Length hyphen = shaper_.shape({style.text_style, "-", script, word.right_to_left}).width;
  out.hyphen_hang = hyphen.scaled(hang_percent(U'-'), 100);
  const bool capitalised = is_capitalised(word.text);
  std::size_t glyph = 0;
  Length width;
  std::uint16_t clusters = 0;
  for (const std::uint32_t offset : offsets_) {
    for (; glyph < word.glyphs.size() && word.glyphs[glyph].cluster < offset; ++glyph) {
      width += advance(word.glyphs[glyph]);
      clusters += takes_spacing(word.glyphs, glyph) ? 1 : 0;
    }
    HyphenPoint point{offset, width + hyphen, word.width - width, clusters,
                      cost_of(letters_around(word.text, offset), capitalised)};
    if (glyph == word.glyphs.size() || word.glyphs[glyph].cluster != offset) {
      const std::string_view text = word.text;
      point.before =
          shaper_.shape({style.text_style, text.substr(0, offset), script, word.right_to_left}).width +
          hyphen;
      point.after = shaper_.shape({style.text_style, text.substr(offset), script, word.right_to_left}).width;
    }
    out.points.push_back(point);
  }
}

}  // namespace newsbook
