// The cover's texts: measured, cut where they are too long, and set.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "layout/breaker.h"
#include "layout/inlines.h"
#include "layout/worker.h"

namespace newsbook {

// A text of the cover, measured.
struct CoverText {
  const StyleNode* style = nullptr;
  std::string text;    // cut where it was too long
  std::string target;  // that it leads to; empty: nowhere
  Length width;
  std::size_t lines = 0;

  Length height() const {
    if (lines == 0) return {};
    const Style& s = style->style;
    return s.margin_top + s.border_top + s.padding_top + s.line_height * static_cast<std::int64_t>(lines) +
           s.padding_bottom + s.border_bottom + s.margin_bottom;
  }
};

// Where a text is set: from that top on, in an element of its own inside the one that is named.
struct CoverPlace {
  Length left, top;
  ElementId element = document_element;
  std::string locale = {};                        // that element's
  std::optional<TextAlign> align = std::nullopt;  // instead of the style's
};

inline constexpr std::size_t no_limit = static_cast<std::size_t>(-1);

// What becomes of words wider than the measure: they are parted, or the text has no lines.
enum class WideWords : std::uint8_t { parted, refused };

class CoverTypesetter {
 public:
  CoverTypesetter(LayoutWorker& worker, GalleyWriter& writer)
      : paragraphs_(worker.paragraphs), writer_(writer), inlines_(worker.styles, writer, {}) {}

  // A text that takes more lines than that is cut, and ends in an ellipsis.
  CoverText measure(std::string text, const StyleNode& style, Length width, std::size_t most_lines,
                    WideWords wide = WideWords::parted);
  // Into the open row, with the style's rules above and below it. Returns where it ends.
  Length set(const CoverText& text, const CoverPlace& place);

 private:
  ParagraphLayout break_text(const CoverText& text, const ParagraphText& source, ShapedParagraph& shaped,
                             WideWords wide = WideWords::parted);
  ParagraphText paragraph(const CoverText& text, const CoverPlace& place);
  void set_rule(Length thickness, const CoverText& text, Length left, Length top);

  ParagraphShaper& paragraphs_;
  GalleyWriter& writer_;
  InlineFlattener inlines_;
};

}  // namespace newsbook
