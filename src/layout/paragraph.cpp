#include "layout/paragraph.h"

#include <algorithm>

#include "document/walk.h"

namespace newsbook {
namespace {

std::string_view slice(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  return text.substr(begin, end - begin);
}

// Boxes are kept short, so that a word without end costs no more than its length.
constexpr std::uint32_t max_box_bytes = 512;
constexpr std::uint32_t latin = 0x4C61746E;  // "Latn"

std::uint32_t box_end(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  if (end - begin <= max_box_bytes) return end;
  end = begin + max_box_bytes;
  while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return end;
}

std::uint32_t continuation_end(std::string_view text, std::uint32_t at, bool spaces) {
  while (at < text.size() && text[at] != '\n' && (text[at] == ' ') == spaces) ++at;
  return at;
}

}  // namespace

void ParagraphShaper::shape(const ParagraphText& source, const StyleNode& style, ShapedParagraph& out) {
  out.source = &source;
  out.boxes.clear();
  out.preformatted = style.style.preserve_white_space;
  const bool rtl = is_right_to_left(style.locale) && !out.preformatted;
  out.base_level = rtl ? 1 : 0;
  if (source.text.empty()) return;
  if (out.preformatted) {
    add_preformatted(out);
  } else {
    segment(source.text, style.locale, rtl ? BaseDirection::right_to_left : BaseDirection::left_to_right,
            segments_);
    std::uint32_t span = 0;
    for (const Segment& piece : segments_) add_boxes(out, piece, span);
  }
  shape_boxes(out);
}

// All at once, so that the processor need not wait for each word.
void ParagraphShaper::shape_boxes(ShapedParagraph& out) {
  const auto& spans = out.source->spans;
  texts_.clear();
  for (const Box& box : out.boxes) {
    texts_.push_back({spans[box.span].style->text_style, slice(out.source->text, box.begin, box.end),
                      out.preformatted ? latin : box.script, (box.level & 1) != 0});
  }
  shaper_.shape(texts_, shaped_);
  for (const ShapedText* shaped : shaped_) words_.fetch(*shaped);
  for (std::size_t i = 0; i < shaped_.size(); ++i) {
    Box& box = out.boxes[i];
    box.shaped = shaped_[i];
    box.width = box.shaped->width;
    box.word = &words_.measure(*box.shaped, box.script);
  }
}

// A segment becomes a box for each span it touches; what follows the segment follows the last of them.
void ParagraphShaper::add_boxes(ShapedParagraph& out, const Segment& segment, std::uint32_t& span) {
  const auto& spans = out.source->spans;
  if (segment.begin == segment.end) {
    if (out.boxes.empty()) return;
    out.boxes.back().after = std::max(out.boxes.back().after, segment.after);
    add_glue(out, segment);
    return;
  }
  for (std::uint32_t begin = segment.begin; begin < segment.end;) {
    while (spans[span].end <= begin) ++span;
    const std::uint32_t end = box_end(out.source->text, begin, std::min(segment.end, spans[span].end));
    Box box{.begin = begin,
            .end = end,
            .span = span,
            .glue_span = span,
            .level = segment.level,
            .script = segment.script};
    if (end == segment.end) box.after = segment.after;
    out.boxes.push_back(box);
    begin = end;
  }
  add_glue(out, segment);
}

// White space, however long, is one space behind the last box, in the style that the space itself has.
void ParagraphShaper::add_glue(ShapedParagraph& out, const Segment& segment) {
  Box& box = out.boxes.back();
  if (box.glue.units() > 0) return;
  if (segment.space_end == segment.end) {
    // What may part without a space may also stand apart a little: ideographs as if by a quarter of an em.
    if (box.after != BreakAfter::allowed) return;
    const Length em = out.source->spans[box.span].style->style.font_size;
    if (is_ideographic(box.script)) box.elastic = em / 4;
    if (is_unspaced(box.script)) box.elastic = em / 8;
    return;
  }
  const auto& spans = out.source->spans;
  box.glue_span = box.span;
  while (spans[box.glue_span].end <= segment.end) ++box.glue_span;
  box.glue = box.elastic = spans[box.glue_span].style->space;
}

// White space is kept: spaces are boxes like any other, and a long line may break behind them.
void ParagraphShaper::add_preformatted(ShapedParagraph& out) {
  const std::string_view text = out.source->text;
  const auto add = [&](std::uint32_t begin, std::uint32_t end, BreakAfter after) {
    out.boxes.push_back({.begin = begin, .end = end, .after = after});
  };
  for (std::uint32_t begin = 0; begin < text.size();) {
    if (text[begin] == '\n') {
      if (out.boxes.empty() || out.boxes.back().after == BreakAfter::mandatory)
        add(begin, begin, BreakAfter::none);
      out.boxes.back().after = BreakAfter::mandatory;
      ++begin;
      continue;
    }
    const bool spaces = text[begin] == ' ';
    const std::uint32_t end = box_end(text, begin, continuation_end(text, begin, spaces));
    add(begin, end, spaces ? BreakAfter::allowed : BreakAfter::none);
    begin = end;
  }
}

const ShapedText& ParagraphShaper::fragment(const ShapedParagraph& paragraph, const Box& box,
                                            std::uint32_t from, std::uint32_t to, bool hyphen) {
  if (from == 0 && to == box.end - box.begin && !hyphen) return *box.shaped;
  const StyleId style = paragraph.source->spans[box.span].style->text_style;
  std::string text(slice(paragraph.source->text, box.begin + from, box.begin + to));
  if (hyphen) text += '-';
  return shaper_.shape({style, text, box.script, (box.level & 1) != 0});
}

std::span<const HyphenPoint> ParagraphShaper::hyphens(const ShapedParagraph& paragraph, const Box& box,
                                                      bool must) {
  const StyleNode& style = *paragraph.source->spans[box.span].style;
  if (style.style.hyphens != Hyphens::automatic && !must) return {};
  return words_.hyphens(*box.shaped, box.script, style);
}

void ParagraphShaper::clear() {
  shaper_.clear();
  words_.forget();
}

}  // namespace newsbook
