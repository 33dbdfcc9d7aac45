// Fonts, shaper and styles for tests of paragraphs.
#pragma once

#include <algorithm>

#include "layout/breaker.h"
#include "layout/line.h"
#include "layout/paragraph.h"
#include "layout/rivers.h"

namespace newsbook::test {

class Typesetter {
 public:
  Typesetter() { node_ = make(Hyphens::none); }

  // A paragraph in one style; the text must outlive what is made of it.
  ShapedParagraph shape(const std::string& text, const std::string& locale = "en") {
    node_.locale = locale;
    source_ = {};
    source_.text = text;
    source_.spans = {{0, static_cast<std::uint32_t>(text.size()), &node_, 1, -1}};
    ShapedParagraph paragraph;
    paragraphs.shape(source_, node_, paragraph);
    return paragraph;
  }
  void hyphenate() { node_ = make(Hyphens::automatic); }
  void preserve_white_space() { node_.style.preserve_white_space = true; }

  static FontCatalog catalog() {
    return {{{"Noto Serif", "NotoSerif-Regular.ttf"}, {"Noto Naskh Arabic", "NotoNaskhArabic-Regular.ttf"}},
            {{"", {"Noto Serif", "Noto Naskh Arabic"}}}};
  }

  DiskFiles files;
  FontSet fonts{catalog(), files, NEWSBOOK_DATA "/fonts"};
  HyphenationDictionaries dictionaries{"/usr/share/hyphen"};
  Shaper shaper{fonts};
  ParagraphShaper paragraphs{shaper, dictionaries};

 private:
  StyleNode make(Hyphens hyphens) {
    StyleNode node;
    node.style.font_family = {"Noto Serif"};
    node.style.font_size = Length::points(10);
    node.style.line_height = Length::points(13);
    node.style.hyphens = hyphens;
    node.locale = "en";
    node.text_style = shaper.style({.font = {{"Noto Serif"}}, .size = Length::points(10), .locale = "en"});
    node.face = shaper.face(node.text_style);
    node.space = shaper.space_width(node.text_style);
    return node;
  }

  StyleNode node_;
  ParagraphText source_;
};

// Where a layout's lines end among the paragraph's breakpoints, as they are set.
inline std::vector<ChosenLine> chosen_lines(const std::vector<Breakpoint>& points, ParagraphLayout layout) {
  std::vector<LineBreakdown*> lines;
  lines.reserve(layout.lines.size());
  for (LineBreakdown& line : layout.lines) lines.push_back(&line);
  smooth_letters(lines);
  std::vector<ChosenLine> chosen;
  std::uint32_t begin = 0;
  for (const LineBreakdown& line : layout.lines) {
    const auto end = std::find_if(points.begin() + begin + 1, points.end(),
                                  [&](const Breakpoint& point) { return point.at == line.end; });
    if (end == points.end()) return {};
    const auto index = static_cast<std::uint32_t>(end - points.begin());
    chosen.push_back({begin, index, line.tracking, line.scaling});
    begin = index;
  }
  return chosen;
}

inline const std::string prose =
    "The engineers who inspected the old suspension bridge on Thursday recommended that it be closed to "
    "lorries until "
    "its hangers, some of which had corroded considerably, were replaced; the council’s transportation "
    "committee, which "
    "had postponed the decision twice, is expected to follow them unanimously.";

}  // namespace newsbook::test
