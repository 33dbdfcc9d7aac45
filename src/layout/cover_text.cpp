#include "layout/cover_text.h"

#include <algorithm>
#include <utility>

#include "layout/line.h"

namespace newsbook {
namespace {

constexpr std::size_t most_bytes = 1200;  // of a text: more never fits

// Where the code point begins that the byte belongs to.
std::size_t floor_code_point(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

// Up to that byte, or at least a word less than it has; with an ellipsis behind it.
std::string shortened(std::string text, std::size_t end) {
  constexpr std::string_view ellipsis = "…", space = " ", cut_off = " ,;:-";
  const bool again = text.ends_with(ellipsis);
  if (again) text.resize(text.size() - ellipsis.size());
  if (again && end >= text.size()) {
    const std::size_t word = text.find_last_of(space);
    end = word == std::string::npos ? text.size() - 1 : word;
  }
  text.resize(floor_code_point(text, end));
  const std::size_t last = text.find_last_not_of(cut_off);
  text.resize(last == std::string::npos ? 0 : last + 1);
  return text.empty() ? text : text.append(ellipsis);
}

}  // namespace

// Gives the layout, too.
ParagraphLayout CoverTypesetter::break_text(const CoverText& text, const ParagraphText& source,
                                            ShapedParagraph& shaped, WideWords wide) {
  paragraphs_.shape(source, *text.style, shaped);
  if (shaped.boxes.empty()) return {};
  const auto fits = [&](const Box& box) { return box.width <= text.width; };
  if (wide == WideWords::refused && !std::all_of(shaped.boxes.begin(), shaped.boxes.end(), fits)) return {};
  const LineShape shape{.measure = text.width, .hyphenate = false, .balanced = text.style->style.balanced};
  return std::move(break_paragraph(shaped, shape, paragraphs_).front());
}

CoverText CoverTypesetter::measure(std::string text, const StyleNode& style, Length width,
                                   std::size_t most_lines, WideWords wide) {
  if (text.size() > most_bytes) text = shortened(std::move(text), most_bytes);
  CoverText out{.style = &style, .text = std::move(text), .width = width};
  while (!out.text.empty()) {
    ParagraphText source;
    inlines_.append(out.text, style, artifact, source);
    ShapedParagraph shaped;
    const ParagraphLayout layout = break_text(out, source, shaped, wide);
    out.lines = layout.lines.size();
    if (out.lines <= most_lines) break;
    out.text = shortened(source.text, end_of_line(shaped, layout.lines[most_lines - 1]));
  }
  if (out.text.empty()) out.lines = 0;
  return out;
}

ParagraphText CoverTypesetter::paragraph(const CoverText& text, const CoverPlace& place) {
  const StyleNode& node = *text.style;
  const ElementId element =
      writer_.element(place.element, "P", node.locale == place.locale ? std::string() : node.locale);
  ParagraphText source;
  if (text.target.empty()) {
    inlines_.append(text.text, node, element, source);
  } else {
    inlines_.append_link(text.text, text.target, node, writer_.element(element, "Link"), source);
  }
  return source;
}

Length CoverTypesetter::set(const CoverText& text, const CoverPlace& place) {
  if (text.lines == 0) return place.top;
  const StyleNode& node = *text.style;
  const Style& style = node.style;
  Length y = place.top + style.margin_top;
  set_rule(style.border_top, text, place.left, y);
  y += style.border_top + style.padding_top;
  const ParagraphText source = paragraph(text, place);
  CoverText same = text;
  ShapedParagraph shaped;
  for (const LineBreakdown& line : break_text(same, source, shaped).lines) {
    set_line(shaped, line, {place.left, text.width, y + node.ascent, place.align.value_or(style.align)},
             paragraphs_, writer_);
    y += style.line_height;
  }
  y += style.padding_bottom;
  set_rule(style.border_bottom, text, place.left, y);
  return y + style.border_bottom + style.margin_bottom;
}

void CoverTypesetter::set_rule(Length thickness, const CoverText& text, Length left, Length top) {
  if (thickness.units() == 0) return;
  writer_.add({Rule{left, top, text.width, thickness, text.style->style.color}, artifact});
}

}  // namespace newsbook
