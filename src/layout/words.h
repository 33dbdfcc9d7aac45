// What the breaker must know of a shaped piece of text besides its width: found out once for each, however
// often the piece occurs.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "layout/styles.h"
#include "text/hyphenation.h"
#include "text/shaping.h"

namespace newsbook {

// A place where a word may be hyphenated.
struct HyphenPoint {
  std::uint32_t offset = 0;    // bytes from the word's begin
  Length before, after;        // widths of its two parts, the hyphen being in the first
  std::uint16_t clusters = 0;  // in the first part, without the hyphen
  std::uint16_t cost = 1;      // how bad the place is: 1, or more near an edge and in names
};

struct WordMeasure {
  Length start_hang, end_hang;  // how far the outermost characters may stand in the margin
  Length hyphen_hang;           // the same of a hyphen added at the line's end
  std::uint16_t clusters = 0;
  bool trackable = false;       // letters may stand a little closer or wider
  bool ideographic = false;     // written without spaces, in squares
  bool ends_in_hyphen = false;  // of its own
  std::vector<HyphenPoint> points;

  bool known = false, points_known = false;
};

// Whether letter-spacing does a script no harm: its letters stand apart, and marks have no place of their
// own.
bool is_trackable(std::uint32_t script);
bool is_ideographic(std::uint32_t script);
// Of South-East Asia: words stand without spaces between them.
bool is_unspaced(std::uint32_t script);

// Whether spacing may be added behind a glyph: not between a letter and a mark on it.
inline bool takes_spacing(const std::vector<Glyph>& glyphs, std::size_t i) {
  return i + 1 == glyphs.size() || glyphs[i + 1].advance != 0;
}

// One a thread, beside its shaper; what it returns lives until forget().
class WordMeasures {
 public:
  WordMeasures(Shaper& shaper, const HyphenationDictionaries& dictionaries)
      : shaper_(shaper), dictionaries_(dictionaries) {}

  const WordMeasure& measure(const ShapedText& word, std::uint32_t script);
  void fetch(const ShapedText& word) { __builtin_prefetch(&find(word)); }  // from the memory, to be measured
  // Where the style's language lets the word be hyphenated.
  const std::vector<HyphenPoint>& hyphens(const ShapedText& word, std::uint32_t script,
                                          const StyleNode& style);
  void forget() { chunks_.clear(); }

 private:
  WordMeasure& find(const ShapedText& word);
  void find_points(const ShapedText& word, std::uint32_t script, const StyleNode& style, WordMeasure& out);

  Shaper& shaper_;
  const HyphenationDictionaries& dictionaries_;
  // By ShapedText::serial, in chunks that stay where they are.
  static constexpr std::uint32_t chunk_size = 512;
  std::vector<std::unique_ptr<WordMeasure[]>> chunks_;
  std::vector<std::uint32_t> offsets_;
};

}  // namespace newsbook
