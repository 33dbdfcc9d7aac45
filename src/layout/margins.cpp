// What stands in the pages' margins: running heads and folios (CSS Paged Media 3, 6). All of it is artifact.
#include <algorithm>
#include <utility>

#include "document/walk.h"
#include "layout/line.h"
#include "layout/pages.h"

namespace newsbook {
namespace {

struct MarginLine {
  const MarginBox* box;
  const StyleNode* style;
  ParagraphText text;
  ShapedParagraph shaped;
  Length width;
};

Length natural_width(const ShapedParagraph& paragraph) {
  Length width;
  for (const Box& box : paragraph.boxes) width += box.width + box.glue;
  return width;
}

void shape(MarginLine& line, std::string text, ParagraphShaper& shaper) {
  line.text.text = std::move(text);
  line.text.spans = {{0, static_cast<std::uint32_t>(line.text.text.size()), line.style, artifact, -1}};
  shaper.shape(line.text, *line.style, line.shaped);
  line.width = natural_width(line.shaped);
}

// A text too long for its room ends in an ellipsis.
void fit(MarginLine& line, Length room, ParagraphShaper& shaper) {
  if (line.width <= room) return;
  const LineShape shape_of_line{.measure = room - line.style->style.font_size, .hyphenate = false};
  const auto layout = break_paragraph(line.shaped, shape_of_line, shaper).front();
  const std::uint32_t bytes = end_of_line(line.shaped, layout.lines.front());
  shape(line, line.text.text.substr(0, bytes) + "…", shaper);
}

bool at_top(MarginPlace place) { return place <= MarginPlace::top_right; }

TextAlign alignment(MarginPlace place) {
  switch (place) {
    case MarginPlace::top_left:
    case MarginPlace::bottom_left:
      return TextAlign::left;
    case MarginPlace::top_center:
    case MarginPlace::bottom_center:
      return TextAlign::center;
    case MarginPlace::top_right:
    case MarginPlace::bottom_right:
      break;
  }
  return TextAlign::right;
}

}  // namespace

std::string PageBuilder::named_string(const NamedString& string, bool first_except) {
  return first_except && string.set_here ? std::string() : string.value();
}

std::string PageBuilder::margin_text(const MarginBox& box) const {
  std::string text;
  for (const MarginText& part : box.content) {
    switch (part.kind) {
      case MarginText::Kind::literal:
        text += part.text;
        break;
      case MarginText::Kind::page_number:
        text += page_.label;
        break;
      case MarginText::Kind::book_title:
        text += input_.book.metadata.title;
        break;
      case MarginText::Kind::section_title:
        text += named_string(section_, part.first_except);
        break;
      case MarginText::Kind::headline:
        text += named_string(headline_, part.first_except);
        break;
    }
  }
  return text;
}

void PageBuilder::set_margins() {
  std::vector<MarginLine> lines;
  lines.reserve(style_.margin_boxes.size());
  for (const MarginBox& box : style_.margin_boxes) {
    std::string text = margin_text(box);
    if (text.empty()) continue;
    MarginLine& line = lines.emplace_back();
    line.box = &box;
    line.style = &worker_.styles.adopt(box.style, input_.book.metadata.locale);
    shape(line, std::move(text), worker_.paragraphs);
  }
  if (lines.empty()) return;

  auto galley = std::make_shared<Galley>();
  GalleyWriter writer(*galley);
  const Length measure = style_.width - style_.margin_left - style_.margin_right;
  for (MarginLine& line : lines) {
    Length others;
    for (const MarginLine& other : lines) {
      const bool beside = &other != &line && at_top(other.box->place) == at_top(line.box->place);
      if (beside) others += std::min(other.width, measure / 3) + line.style->style.font_size;
    }
    fit(line, measure - others, worker_.paragraphs);
    if (line.shaped.boxes.empty()) continue;
    const Length height = line.style->style.line_height;
    const Length top = at_top(line.box->place)
                           ? (style_.margin_top - height) / 2
                           : style_.height - style_.margin_bottom + (style_.margin_bottom - height) / 2;
    LineBreakdown whole;
    whole.end = {static_cast<std::uint32_t>(line.shaped.boxes.size()), 0};
    whole.last = true;
    writer.begin_row(height);
    set_line(line.shaped, whole,
             {style_.margin_left, measure, top + line.style->ascent, alignment(line.box->place)},
             worker_.paragraphs, writer);
    writer.end_row();
  }
  writer.finish();
  page_.items.insert(page_.items.end(), galley->items.begin(), galley->items.end());
  page_.keep.push_back(std::move(galley));
}

}  // namespace newsbook
