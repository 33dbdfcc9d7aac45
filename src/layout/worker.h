// What one thread needs to set galleys: shaper, styles, paragraph shaper.
#pragma once

#include "layout/layout.h"
#include "layout/paragraph.h"
#include "layout/styles.h"

namespace newsbook {

struct LayoutWorker {
  explicit LayoutWorker(const LayoutInput& input)
      : shaper(input.fonts), styles(input.theme, shaper), paragraphs(shaper, input.hyphenation) {}

  // Galleys own their glyphs, so between two of them all shaped text can go, when it is this worker's share
  // of too much.
  void trim(std::size_t workers) {
    constexpr std::size_t most_cached = 200'000;  // pieces of text, of all workers
    if (shaper.cached() * workers > most_cached) paragraphs.clear();
  }

  Shaper shaper;
  StyleTree styles;
  ParagraphShaper paragraphs;
};

}  // namespace newsbook
