#include "readers/html_stories.h"

#include <algorithm>

namespace newsbook {

std::vector<std::uint32_t> article_elements(const HtmlPage& page) {
  constexpr std::uint32_t shortest = 600;  // bytes of body
  if (page.metadata.live) return {};
  const HtmlDom& dom = page.dom;
  std::vector<std::uint32_t> elements;
  std::uint32_t in_elements = 0;
  std::uint32_t all = 0;
  std::size_t piece = 0;
  for (std::size_t i = 0; i < page.places.size(); ++i) {
    if (page.places[i] == Place::body) all += page.pieces.runs[i].letters;
  }
  for (std::uint32_t i = 0; i < dom.size();) {
    if (dom[i].tag != Tag::article) {
      ++i;
      continue;
    }
    std::uint32_t letters = 0;
    while (piece < page.places.size() && page.pieces.runs[piece].begin < i) ++piece;
    for (; piece < page.places.size() && page.pieces.runs[piece].begin < dom[i].end; ++piece) {
      if (page.places[piece] == Place::body) letters += page.pieces.runs[piece].letters;
    }
    const bool headed = dom.find(Tag::h1, i, dom[i].end) != HtmlDom::none ||
                        dom.find(Tag::h2, i, dom[i].end) != HtmlDom::none;
    if (letters >= shortest && headed) {
      elements.push_back(i);
      in_elements += letters;
    }
    i = dom[i].end;
  }
  const bool several = elements.size() > 1 && in_elements * 10ULL >= all * 9ULL;
  return several ? elements : std::vector<std::uint32_t>();
}

std::vector<Place> places_within(const HtmlPage& page, std::uint32_t element) {
  std::vector<Place> places = page.places;
  bool titled = false;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const HtmlRun& run = page.pieces.runs[i];
    if (!page.dom.is_within(run.begin, element)) {
      places[i] = Place::outside;
    } else if (!titled) {
      const Tag tag = page.dom[run.block].tag;
      titled = tag >= Tag::h1 && tag <= Tag::h6;
      if (titled) places[i] = Place::title;
    }
  }
  return places;
}

}  // namespace newsbook
