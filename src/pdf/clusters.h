// Which text each glyph of a run stands for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "layout/page.h"

namespace newsbook {

// Glyphs [first, last) of a run, which stand together for the text.
struct Cluster {
  std::size_t first = 0, last = 0;
  std::string_view text;

  bool single() const { return last == first + 1; }
};

// Bytes of the run's text where the glyph's begins; the first glyph takes all before it too.
inline std::size_t text_begin(const GlyphRun& run, std::size_t glyph) {
  if (glyph >= run.glyphs.size()) return run.text.size();
  return glyph == 0 ? 0 : run.glyphs[glyph].cluster;
}

inline std::string_view text_of(const GlyphRun& run, std::size_t first, std::size_t last) {
  const std::size_t begin = text_begin(run, first);
  return run.text.substr(begin, text_begin(run, last) - begin);
}

// The cluster that begins at a glyph.
inline Cluster cluster_at(const GlyphRun& run, std::size_t first) {
  std::size_t last = first + 1;
  while (last < run.glyphs.size() && run.glyphs[last].cluster <= run.glyphs[first].cluster) ++last;
  return {first, last, text_of(run, first, last)};
}

inline bool is_space(const GlyphRun& run, std::size_t glyph) {
  const std::size_t begin = text_begin(run, glyph);
  return begin < run.text.size() && run.text[begin] == ' ';
}

// End of the word that begins at a glyph; a space is a word of its own.
inline std::size_t word_end(const GlyphRun& run, std::size_t first) {
  std::size_t last = first + 1;
  if (is_space(run, first)) return last;
  while (last < run.glyphs.size() && !is_space(run, last)) ++last;
  return last;
}

// Whether a left-to-right glyph stands so far behind or beyond the end of the one before it (about a tenth of
// an em) that readers see another word begin there: a mark on its base, a far kern, letter-spaced text.
bool detached(const GlyphRun& run, std::size_t glyph);

// A cluster's text dealt out to its glyphs: to each the character that the face encodes it for, the rest of
// the text to the first of the others. A glyph may get none.
struct ClusterTexts {
  std::vector<std::string> texts;  // by glyph
  bool complete = false;           // none was left without, and put together they are the cluster's
};
void deal_out(const GlyphRun& run, const Cluster& cluster, ClusterTexts& out);

}  // namespace newsbook
