#include "layout/line.h"

#include <algorithm>
#include <span>
#include <vector>

namespace newsbook {
namespace {

constexpr std::string_view soft_hyphen = "\xC2\xAD";

// A box's part that stands in the line, and the space behind it: that of the text, and what else is put
// between ideographs.
struct Part {
  const Box* box;
  const ShapedText* shaped;
  const WordMeasure* word;
  bool hyphen = false;
  Length space;
  bool elastic = false;
  Length apart;
  Length tracking;  // behind each letter
  int scaling = 1000;
};

// Consecutive glyphs of one face, style and level: one run. Its glyphs and text go up to the next one's.
struct Run {
  const Face* face = nullptr;
  const TextSpan* span = nullptr;
  std::uint8_t level = 0;
  Length width;
  Length tracking;
  int scaling = 1000;
  std::size_t first_glyph = 0, first_byte = 0;
};

// What a thread keeps because it is dear to make: nothing in it outlives a line as meaning.
struct Workshop {
  std::vector<Part> parts;
  std::vector<Run> runs;
  std::vector<Glyph> glyphs;
  std::string text;
  std::vector<std::uint8_t> levels;
  std::vector<Length> lefts;

  void clear() {
    parts.clear();
    runs.clear();
    glyphs.clear();
    text.clear();
    levels.clear();
  }
};

Workshop& workshop() {
  thread_local Workshop own;
  return own;
}

class LineSetter {
 public:
  LineSetter(const ShapedParagraph& paragraph, ParagraphShaper& shaper, GalleyWriter& writer)
      : paragraph_(paragraph), spans_(paragraph.source->spans), shaper_(shaper), writer_(writer) {
    tools_.clear();
  }

  Length set(const LineBreakdown& line, const LinePlace& place) {
    room_ = place.room;
    collect(line);
    hang(line, place);
    track(line);
    justify(line, place);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      add(parts_[i], i + 1 < parts_.size() ? &parts_[i + 1] : nullptr);
    }
    const bool goes_on = line.end.box < paragraph_.boxes.size() && line.end.offset == 0;
    if (place.continued || (goes_on && parts_.back().box->glue.units() > 0))
      add_space(parts_.back(), nullptr);
    emit(place);
    return width_;
  }

 private:
  void collect(const LineBreakdown& line) {
    const std::uint32_t last = line.end.offset > 0 ? line.end.box : line.end.box - 1;
    parts_.reserve(last - line.begin.box + 1);
    for (std::uint32_t i = line.begin.box; i <= last; ++i) {
      const Box& box = paragraph_.boxes[i];
      const std::uint32_t from = i == line.begin.box ? line.begin.offset : 0;
      const bool cut = i == line.end.box;
      const std::uint32_t to = cut ? line.end.offset : box.end - box.begin;
      const bool hyphen = cut && line.hyphen;
      const ShapedText& shaped = shaper_.fragment(paragraph_, box, from, to, hyphen);
      const WordMeasure* word = &shaped == box.shaped ? box.word : &shaper_.measure(shaped, box.script);
      // Words lie all over the memory: these are on their way while the line is measured.
      __builtin_prefetch(shaped.glyphs.data());
      __builtin_prefetch(shaped.pieces.data());
      Part part{&box, &shaped, word, hyphen, box.glue};
      if (i == last) part.space = {};
      part.elastic = i != last && box.elastic.units() > 0;
      width_ += part.shaped->width + part.space;
      if (part.elastic) ++gaps_;
      parts_.push_back(part);
    }
  }

  // Characters with little ink at a justified line's ends stand in the margin, so that it looks straight.
  void hang(const LineBreakdown& line, const LinePlace& place) {
    if (place.align != TextAlign::justify || paragraph_.preformatted) return;
    const Part& first = parts_.front();
    const Part& last = parts_.back();
    if (!place.indented && line.begin.offset == 0 && first.box->level == paragraph_.base_level) {
      start_hang_ = first.word->start_hang;
    }
    if (last.box->level == paragraph_.base_level) end_hang_ = last.word->end_hang;
    room_ = place.room + start_hang_ + end_hang_;
  }

  // Of a point, as the PDF has it.
  static Length whole_thousandths(Length length) {
    return Length::points(length.scaled(1000, Length::units_per_point).units()) / 1000;
  }

  // All letters but the line's last.
  void track(const LineBreakdown& line) {
    if (line.tracking == 0 && line.scaling == 0) return;
    Length em;
    Length tracking;
    for (Part& part : parts_) {
      const WordMeasure& word = *part.word;
      if (!word.ideographic) scale(part, line.scaling);
      if (!word.trackable) continue;
      if (const Length size = spans_[part.box->span].style->style.font_size; size != em) {
        em = size;
        tracking = whole_thousandths(em.scaled(line.tracking, 100'000));
      }
      part.tracking = tracking;
      const Length behind_all = part.tracking * (word.clusters - (&part == &parts_.back() ? 1 : 0));
      width_ += behind_all.scaled(part.scaling, 1000);
    }
  }

  void scale(Part& part, std::int32_t difference) {
    part.scaling = 1000 + difference;
    width_ += part.shaped->width.scaled(part.scaling, 1000) - part.shaped->width;
  }

  // Spreads what is missing over the spaces, to the last unit. Lines that would have to be torn apart stay
  // short.
  void justify(const LineBreakdown& line, const LinePlace& place) {
    const Length missing = room_ - width_;
    const bool too_wide = missing.units() < 0;
    if (gaps_ == 0 || (!too_wide && (line.last || place.align != TextAlign::justify))) return;
    const Length em = spans_[parts_.front().box->span].style->style.font_size;
    if (!too_wide && missing > em.scaled(3, 2) * gaps_) return;
    std::int64_t gap = 0;
    for (Part& part : parts_) {
      if (!part.elastic) continue;
      const Length before = missing.scaled(gap, gaps_);
      const Length more = missing.scaled(++gap, gaps_) - before;
      (part.space.units() > 0 ? part.space : part.apart) += more;
    }
    width_ = room_;
  }

  Run& run(const Face* face, const TextSpan& span, std::uint8_t level, const Part& part) {
    if (runs_.empty() || runs_.back().face != face || runs_.back().span != &span ||
        runs_.back().level != level || runs_.back().tracking != part.tracking ||
        runs_.back().scaling != part.scaling) {
      runs_.push_back(
          {.face = face, .span = &span, .level = level, .tracking = part.tracking, .scaling = part.scaling});
      runs_.back().first_glyph = glyphs_.size();
      runs_.back().first_byte = text_.size();
    }
    return runs_.back();
  }

  void add(const Part& part, const Part* next) {
    const TextSpan& span = spans_[part.box->span];
    for (const ShapedPiece& piece : part.shaped->pieces) {
      Run& target = run(piece.face, span, part.box->level, part);
      const auto first = part.shaped->glyphs.begin();
      const std::size_t begin = glyphs_.size();
      glyphs_.insert(glyphs_.end(), first + piece.first_glyph, first + piece.last_glyph);
      const auto offset = static_cast<std::uint32_t>(text_.size() - target.first_byte) - piece.begin;
      const auto shift = static_cast<std::int32_t>(span.style->baseline_shift.units());
      const std::span<Glyph> glyphs = std::span(glyphs_).subspan(begin);
      for (Glyph& glyph : glyphs) {
        glyph.cluster += offset;
        glyph.y_offset += shift;
      }
      const bool line_end = next == nullptr && piece.last_glyph == part.shaped->glyphs.size();
      if (part.tracking.units() != 0) space_out(glyphs, part, line_end);
      if (part.scaling != 1000) scale(glyphs, part.scaling);
      std::int64_t width = 0;
      for (const Glyph& glyph : glyphs) width += glyph.advance;
      target.width += Length::from_units(width);
      text_.append(part.shaped->text, piece.begin, piece.end - piece.begin);
    }
    if (part.hyphen) {
      text_.pop_back();
      text_ += soft_hyphen;
    }
    if (part.apart.units() != 0) {
      glyphs_.back().advance += static_cast<std::int32_t>(part.apart.units());
      runs_.back().width += part.apart;
    }
    if (part.space.units() > 0) add_space(part, next);
  }

  // In 65,536ths, which are quicker to divide by than thousandths.
  static void scale(std::span<Glyph> glyphs, int scaling) {
    const std::int64_t factor = (std::int64_t{scaling} * 65536 + 500) / 1000;
    const auto scaled = [&](std::int32_t units) {
      return static_cast<std::int32_t>((units * factor + 32768) >> 16U);
    };
    for (Glyph& glyph : glyphs) {
      glyph.advance = scaled(glyph.advance);
      glyph.x_offset = scaled(glyph.x_offset);
    }
  }

  // A right-to-left piece's pen moves before it draws: the space after a letter must not move the letter.
  // None stands between a letter and a mark on it, nor at the line's end.
  static void space_out(std::span<Glyph> glyphs, const Part& part, bool line_end) {
    const auto tracking = static_cast<std::int32_t>(part.tracking.units());
    const bool rtl = (part.box->level & 1) != 0;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
      const bool last = i + 1 == glyphs.size();
      if (last ? line_end : glyphs[i + 1].advance == 0) continue;
      glyphs[i].advance += tracking;
      if (rtl) glyphs[i].x_offset += tracking;
    }
  }

  // A space between boxes of one direction goes that way, else the paragraph's (UAX #9, N1 and N2).
  void add_space(const Part& part, const Part* next) {
    const std::uint8_t level =
        next != nullptr ? std::min(part.box->level, next->box->level) : part.box->level;
    const TextSpan& span = spans_[part.box->glue_span];
    const bool same_span = part.box->glue_span == part.box->span && !runs_.empty();
    const Face* face = same_span ? runs_.back().face : span.style->face;
    if (face == nullptr || !face->has(U' ')) face = span.style->face;
    if (face == nullptr) return;
    Run& target = run(face, span, level, part);
    glyphs_.push_back({.id = face->glyph(U' '),
                       .cluster = static_cast<std::uint32_t>(text_.size() - target.first_byte),
                       .advance = static_cast<std::int32_t>(part.space.units())});
    target.width += part.space;
    text_ += ' ';
  }

  Length line_start(const LinePlace& place) const {
    const bool rtl = (paragraph_.base_level & 1) != 0;
    const Length left_over = place.room - width_ + start_hang_ + end_hang_;
    const Length outside = rtl ? end_hang_ : start_hang_;  // at the left
    switch (place.align) {
      case TextAlign::left:
        return place.x;
      case TextAlign::right:
        return place.x + left_over;
      case TextAlign::center:
        return place.x + left_over / 2;
      case TextAlign::end:
        return rtl ? place.x : place.x + left_over;
      case TextAlign::start:
      case TextAlign::justify:
        break;
    }
    return (rtl ? place.x + left_over : place.x) - outside;
  }

  // Positions follow visual order, the items the order of reading.
  void emit(const LinePlace& place) {
    tools_.lefts.resize(runs_.size());
    Length x = line_start(place);
    const auto put = [&](std::size_t index) {
      tools_.lefts[index] = x;
      x += runs_[index].width;
    };
    if (std::all_of(runs_.begin(), runs_.end(), [](const Run& each) { return each.level == 0; })) {
      for (std::size_t i = 0; i < runs_.size(); ++i) put(i);
    } else {
      for (const Run& each : runs_) tools_.levels.push_back(each.level);
      for (const std::uint32_t index : visual_order(tools_.levels)) put(index);
    }
    for (std::size_t i = 0; i < runs_.size(); ++i) emit(i, tools_.lefts[i], place);
  }

  void emit(std::size_t index, Length left, const LinePlace& place) {
    const Run& each = runs_[index];
    const bool last = index + 1 == runs_.size();
    const std::size_t last_glyph = last ? glyphs_.size() : runs_[index + 1].first_glyph;
    const std::size_t last_byte = last ? text_.size() : runs_[index + 1].first_byte;
    const Style& style = each.span->style->style;
    const bool rtl = (each.level & 1) != 0;
    GlyphRun item;
    item.face = each.face;
    item.size = style.font_size;
    item.x = rtl ? left + each.width : left;
    item.y = place.baseline;
    item.right_to_left = rtl;
    item.color = style.color;
    item.tracking = each.tracking;
    item.scaling = each.scaling;
    writer_.begin_run(item, each.span->element);
    writer_.add_glyphs(std::span(glyphs_).subspan(each.first_glyph, last_glyph - each.first_glyph));
    writer_.add_text(std::string_view(text_).substr(each.first_byte, last_byte - each.first_byte));
    writer_.end_run();
    decorate(each, left, place);
  }

  void decorate(const Run& each, Length left, const LinePlace& place) {
    const Style& style = each.span->style->style;
    const auto line = [&](Length y) {
      writer_.add({Rule{left, y, each.width, style.font_size / 20, style.color}, artifact});
    };
    if (style.underline) line(place.baseline + style.font_size / 8);
    if (style.line_through) line(place.baseline - style.font_size.scaled(28, 100));
    if (each.span->link < 0) return;
    const ParagraphLink& link = paragraph_.source->links[static_cast<std::size_t>(each.span->link)];
    const Length ascent = style.font_size.scaled(8, 10);
    writer_.add({LinkArea{left, place.baseline - ascent, each.width, style.font_size.scaled(11, 10),
                          link.target, link.description},
                 each.span->element});
  }

  const ShapedParagraph& paragraph_;
  const std::vector<TextSpan>& spans_;
  ParagraphShaper& shaper_;
  GalleyWriter& writer_;
  Workshop& tools_ = workshop();
  std::vector<Part>& parts_ = tools_.parts;
  std::vector<Run>& runs_ = tools_.runs;
  std::vector<Glyph>& glyphs_ = tools_.glyphs;  // of all runs
  std::string& text_ = tools_.text;
  Length width_;
  Length room_;
  Length start_hang_, end_hang_;
  std::int64_t gaps_ = 0;
};

}  // namespace

Length set_line(const ShapedParagraph& paragraph, const LineBreakdown& line, const LinePlace& place,
                ParagraphShaper& shaper, GalleyWriter& writer) {
  return LineSetter(paragraph, shaper, writer).set(line, place);
}

}  // namespace newsbook
