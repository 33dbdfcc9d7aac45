// What one thread needs to set galleys: shaper, styles, paragraph shaper.
#pragma once

#include "layout/layout.h"
#include "layout/paragraph.h"
#include "layout/styles.h"

namespace newsbook {

struct LayoutWorker {
  explicit LayoutWorker(const LayoutInput& input)
      : shaper(input.fonts), styles(input.theme, shaper), paragraphs(shaper, input.hyphenation) {}

  // Galleys own their glyphs, so between two of them all shaped text can go.
  void trim() {
    if (shaper.cached() > max_cached) paragraphs.clear();
  }

  static constexpr std::size_t max_cached = 100'000;
  Shaper shaper;
  StyleTree styles;
  ParagraphShaper paragraphs;
};

}  // namespace newsbook
