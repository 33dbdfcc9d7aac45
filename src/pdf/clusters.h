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
  bool detached = false;  // holds a glyph that is detached from the one before it

  bool single() const { return last == first + 1; }
};

// Whether a left-to-right glyph stands so far behind or beyond the end of the one before it (about a tenth of
// an em) that readers take it for another word's: a mark on its base, letter-spaced text. Spaces are never
// detached.
bool detached(const GlyphRun& run, std::size_t glyph);

// The cluster that begins at a glyph, together with those after it that are detached. A run's first
// cluster takes the text before it too.
inline Cluster cluster_at(const GlyphRun& run, std::size_t first) {
  Cluster out{.first = first, .last = first + 1};
  for (; out.last < run.glyphs.size(); ++out.last) {
    const bool apart = detached(run, out.last);
    if (!apart && run.glyphs[out.last].cluster > run.glyphs[out.last - 1].cluster) break;
    out.detached = out.detached || apart;
  }
  const std::size_t begin = first == 0 ? 0 : run.glyphs[first].cluster;
  const std::size_t end = out.last < run.glyphs.size() ? run.glyphs[out.last].cluster : run.text.size();
  out.text = run.text.substr(begin, end - begin);
  return out;
}

// A cluster's text dealt out to its glyphs: to each the character that the face encodes it for, the rest of
// the text to the first of the others. A glyph may get none.
struct ClusterTexts {
  std::vector<std::string> texts;  // by glyph
  bool complete = false;           // none was left without
  bool in_order = false;           // put together they are the cluster's
};
void deal_out(const GlyphRun& run, const Cluster& cluster, ClusterTexts& out);

// Whether the cluster needs no text beside its glyphs' own. Right to left it gets none in any case: readers
// turn it round.
inline bool speaks_for_itself(const GlyphRun& run, const Cluster& cluster, const ClusterTexts& dealt) {
  return run.right_to_left || (dealt.complete && dealt.in_order && !cluster.detached);
}

}  // namespace newsbook
