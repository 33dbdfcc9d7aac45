#include "pdf/clusters.h"

#include <algorithm>

#include "text/fonts.h"
#include "text/unicode.h"

namespace newsbook {

namespace {
constexpr std::string_view grapheme_joiner = "\u034F";
}

bool detached(const GlyphRun& run, std::size_t glyph) {
  const Glyph &before = run.glyphs[glyph - 1], &here = run.glyphs[glyph];
  const std::int64_t units = run.face->units_per_em(), size = run.size.units();
  const std::int64_t step = here.x_offset + before.advance - before.x_offset;  // from its start to ours
  const std::int64_t gap = step * units - run.face->advance(before.id) * size;
  const std::int64_t limit = units * size / 11;
  return gap <= -limit || gap >= limit;
}

void deal_out(const GlyphRun& run, const Cluster& cluster, ClusterTexts& out) {
  const auto glyphs = run.glyphs.subspan(cluster.first, cluster.last - cluster.first);
  out.texts.assign(glyphs.size(), {});
  std::string rest;
  for (std::size_t at = 0; at < cluster.text.size();) {
    const std::size_t begin = at;
    const std::uint32_t encoded = run.face->glyph(next_code_point(cluster.text, at));
    std::size_t owner = 0;
    while (owner < glyphs.size() && (glyphs[owner].id != encoded || !out.texts[owner].empty())) ++owner;
    (owner < glyphs.size() && encoded != 0 ? out.texts[owner] : rest) +=
        cluster.text.substr(begin, at - begin);
  }
  if (!rest.empty()) {
    const auto free = std::find(out.texts.begin(), out.texts.end(), std::string());
    (free != out.texts.end() ? *free : out.texts.back()) += rest;
  }
  std::string joined;
  out.complete = true;
  for (std::string& text : out.texts) {
    joined += text;
    if (!text.empty()) continue;
    out.complete = false;
    text = grapheme_joiner;
  }
  out.complete = out.complete && joined == cluster.text;
}

}  // namespace newsbook
