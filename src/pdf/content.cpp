#include "pdf/content.h"

#include <cassert>
#include <cstdlib>

#include "pdf/clusters.h"
#include "pdf/pictures.h"

namespace newsbook {

namespace {

// Pens are kept in 10⁻⁸ of a Length unit: there the fonts' widths (10⁻⁵ em) times sizes (10⁻³ pt) are whole
// numbers.
constexpr std::int64_t pen_unit = 100'000'000;
constexpr std::int64_t units_per_thousandth_point = pen_unit / 1000 * Length::units_per_point;

std::int64_t rounded_quotient(std::int64_t value, std::int64_t divisor) {
  return (value + (value < 0 ? -divisor : divisor) / 2) / divisor;
}

class PageWriter {
 public:
  PageWriter(const Page& page, const FontTable& fonts, std::span<const StructureElement> elements,
             std::string& out, DrawnPage& drawn)
      : page_(page), fonts_(fonts), elements_(elements), out_(out), drawn_(drawn) {}

  void write();

 private:
  // Where a run's pen should be, and where the operators so far have led it; both from the run's start.
  struct Pen {
    std::int64_t wanted = 0;  // Length units
    std::int64_t reached = 0;
    std::int64_t size = 0;      // thousandths of a point
    std::int64_t tracking = 0;  // the same
    std::int64_t scaling = 1000;
  };
  enum class Mode { text, graphics };

  void item(const GlyphRun& run, ElementId element);
  void item(const Rule& rule, ElementId element);
  void item(const PlacedImage& image, ElementId element);
  void item(const LinkArea& link, ElementId element);

  void begin_sequence(ElementId element, Mode mode);
  void begin_span(ElementId element, std::string_view text);
  void end_sequence();
  void enter(Mode mode);
  std::size_t next_mcid(ElementId element);
  void set_color(std::uint32_t color);
  void set_font(int font, std::int64_t size);
  void set_spacing(const Pen& pen);

  void show_words(const GlyphRun& run, const FaceUses& uses, ElementId element, Pen& pen);
  bool choose_variants(const GlyphRun& run, const FaceUses& uses, std::size_t first, std::size_t last);
  void show_glyph(const GlyphRun& run, const FaceUses& uses, const Glyph& glyph, int variant, Pen& pen);
  void adjust(std::int64_t distance, Pen& pen);
  void close_string();
  void close_array();

  void coordinates(Length x, Length y);

  const Page& page_;
  const FontTable& fonts_;
  std::span<const StructureElement> elements_;
  std::string& out_;
  DrawnPage& drawn_;

  bool sequence_open_ = false;
  ElementId sequence_element_ = artifact;
  Mode mode_ = Mode::graphics;
  std::size_t mcids_ = 0;
  std::int64_t line_x_ = 0, line_y_ = 0;  // of the text object, in thousandths of a point
  int font_ = -1;
  std::int64_t size_ = -1;
  std::int64_t tracking_ = 0, scaling_ = 1000;
  std::int32_t rise_ = 0;
  std::uint32_t color_ = 0;
  bool array_open_ = false, string_open_ = false;
  std::vector<int> variants_;  // of a word's glyphs
  ClusterTexts dealt_;
};

void PageWriter::write() {
  for (const Item& one : page_.items) {
    std::visit([&](const auto& content) { item(content, one.element); }, one.content);
  }
  end_sequence();
  enter(Mode::graphics);
}

std::size_t PageWriter::next_mcid(ElementId element) {
  drawn_.marks.push_back({element});
  return mcids_++;
}

// Marked content and text objects must nest: a sequence lies inside one text object, or outside all (14.6.1).
void PageWriter::enter(Mode mode) {
  if (mode == mode_) return;
  end_sequence();
  out_ += mode == Mode::text ? "BT\n" : "ET\n";
  mode_ = mode;
  line_x_ = line_y_ = 0;
}

void PageWriter::begin_sequence(ElementId element, Mode mode) {
  if (sequence_open_ && element == sequence_element_ && mode == mode_) return;
  end_sequence();
  enter(mode);
  if (element == artifact) {
    out_ += mode == Mode::text ? "/Artifact<</Type/Pagination>>BDC\n" : "/Artifact<</Type/Layout>>BDC\n";
  } else {
    assert(element < elements_.size());
    out_ += name(elements_[element].type);
    out_ += "<</MCID ";
    append_integer(out_, static_cast<std::int64_t>(next_mcid(element)));
    out_ += ">>BDC\n";
  }
  sequence_open_ = true;
  sequence_element_ = element;
}

void PageWriter::begin_span(ElementId element, std::string_view text) {
  end_sequence();
  out_ += "/Span<</MCID ";
  append_integer(out_, static_cast<std::int64_t>(next_mcid(element)));
  out_ += "/ActualText<FEFF";
  append_utf16_hex(out_, text);
  out_ += ">>>BDC\n";
  sequence_open_ = true;
  sequence_element_ = element;
}

void PageWriter::end_sequence() {
  close_array();
  if (sequence_open_) out_ += "EMC\n";
  sequence_open_ = false;
}

void PageWriter::set_color(std::uint32_t color) {
  if (color == color_) return;
  color_ = color;
  const std::uint32_t channels[] = {color >> 16 & 255, color >> 8 & 255, color & 255};
  const bool grey = channels[0] == channels[1] && channels[1] == channels[2];
  for (int i = 0; i < (grey ? 1 : 3); ++i) {
    append_thousandths(out_, (channels[i] * 1000 + 127) / 255);
    out_ += ' ';
  }
  out_ += grey ? "g\n" : "rg\n";
}

void PageWriter::set_font(int font, std::int64_t size) {
  if (font == font_ && size == size_) return;
  close_array();
  font_ = font;
  size_ = size;
  out_ += "/F";
  append_integer(out_, font);
  out_ += ' ';
  append_thousandths(out_, size);
  out_ += " Tf\n";
}

void PageWriter::set_spacing(const Pen& pen) {
  if (pen.tracking != tracking_) {
    tracking_ = pen.tracking;
    append_thousandths(out_, tracking_);
    out_ += " Tc\n";
  }
  if (pen.scaling == scaling_) return;
  scaling_ = pen.scaling;
  append_thousandths(out_, scaling_ * 100);
  out_ += " Tz\n";
}

void PageWriter::coordinates(Length x, Length y) {
  append_thousandths(out_, thousandths(x));
  out_ += ' ';
  append_thousandths(out_, thousandths(page_.height - y));
}

void PageWriter::item(const GlyphRun& run, ElementId element) {
  Pen pen{.size = thousandths(run.size), .tracking = thousandths(run.tracking), .scaling = run.scaling};
  const FaceUses* uses = fonts_.find(run.face);
  if (run.glyphs.empty() || pen.size <= 0) return;
  assert(uses != nullptr);
  if (element != sequence_element_) end_sequence();
  enter(Mode::text);
  set_color(run.color);
  set_spacing(pen);
  const std::int64_t x = thousandths(run.x), y = thousandths(page_.height - run.y);
  append_thousandths(out_, x - line_x_);
  out_ += ' ';
  append_thousandths(out_, y - line_y_);
  out_ += " Td\n";
  line_x_ = x;
  line_y_ = y;
  pen.reached = x * units_per_thousandth_point - run.x.units() * pen_unit;
  show_words(run, *uses, element, pen);
  close_array();
}

void PageWriter::item(const Rule& rule, ElementId element) {
  begin_sequence(element, Mode::graphics);
  set_color(rule.color);
  coordinates(rule.x, rule.y + rule.height);
  out_ += ' ';
  append_thousandths(out_, thousandths(rule.width));
  out_ += ' ';
  append_thousandths(out_, thousandths(rule.height));
  out_ += " re f\n";
}

void PageWriter::item(const PlacedImage& image, ElementId element) {
  begin_sequence(element, Mode::graphics);
  const std::int64_t width = thousandths(image.width), height = thousandths(image.height);
  const std::int64_t left = thousandths(image.x);
  const std::int64_t bottom = thousandths(page_.height - image.y - image.height);
  out_ += "q ";
  append_thousandths(out_, width);
  out_ += " 0 0 ";
  append_thousandths(out_, height);
  out_ += ' ';
  coordinates(image.x, image.y + image.height);
  out_ += " cm " + picture_name(image.key) + " Do Q\n";
  drawn_.picture_boxes.push_back({element, left, bottom, left + width, bottom + height});
}

void PageWriter::item(const LinkArea& link, ElementId element) {
  if (element != artifact) drawn_.marks.push_back({element, static_cast<std::int32_t>(drawn_.links.size())});
  drawn_.links.push_back(link);
  drawn_.link_elements.push_back(element);
}

// A word at a time: when its codes do not tell its text, it goes into a span that does. The span holds the
// MCID itself: nested in a sequence with one, it makes readers lose what follows. Right to left only a lone
// cluster can have a span, for readers turn its text round.
void PageWriter::show_words(const GlyphRun& run, const FaceUses& uses, ElementId element, Pen& pen) {
  for (std::size_t i = 0; i < run.glyphs.size();) {
    const std::size_t last = run.right_to_left ? cluster_at(run, i).last : word_end(run, i);
    const bool spanned = !choose_variants(run, uses, i, last) && element != artifact;
    if (spanned) {
      begin_span(element, text_of(run, i, last));
    } else {
      begin_sequence(element, Mode::text);
    }
    for (const int variant : variants_) show_glyph(run, uses, run.glyphs[i++], variant, pen);
    if (spanned) end_sequence();
  }
}

// Whether the glyphs' codes tell the text.
bool PageWriter::choose_variants(const GlyphRun& run, const FaceUses& uses, std::size_t first,
                                 std::size_t last) {
  bool told = true;
  variants_.clear();
  const auto choose = [&](std::size_t glyph, std::string_view text) {
    const int variant = uses.variant(run.glyphs[glyph].id, text);
    told = told && variant >= 0 && (run.right_to_left || glyph == first || !detached(run, glyph));
    variants_.push_back(std::max(variant, 0));
  };
  for (std::size_t i = first; i < last;) {
    const Cluster cluster = cluster_at(run, i);
    if (cluster.single()) {
      choose(i++, cluster.text);
      continue;
    }
    deal_out(run, cluster, dealt_);
    for (; i < cluster.last; ++i) choose(i, dealt_.texts[i - cluster.first]);
    told = run.right_to_left || (told && dealt_.complete);
  }
  return told;
}

void PageWriter::show_glyph(const GlyphRun& run, const FaceUses& uses, const Glyph& glyph, int variant,
                            Pen& pen) {
  set_font(uses.font(variant), pen.size);
  if (glyph.y_offset != rise_) {
    close_array();
    rise_ = glyph.y_offset;
    append_thousandths(out_, thousandths(Length::from_units(rise_)));
    out_ += " Ts\n";
  }
  if (run.right_to_left) pen.wanted -= glyph.advance;
  if (!array_open_) {
    out_ += '[';
    array_open_ = true;
  }
  adjust((pen.wanted + glyph.x_offset) * pen_unit - pen.reached, pen);
  if (!string_open_) {
    out_ += '(';
    string_open_ = true;
  }
  append_literal_byte(out_, static_cast<char>(glyph.id >> 8));
  append_literal_byte(out_, static_cast<char>(glyph.id));
  const std::int64_t moved =
      uses.width(glyph.id) * pen.size * Length::units_per_point + pen.tracking * units_per_thousandth_point;
  pen.reached += pen.scaling == 1000 ? moved : moved / 1000 * pen.scaling;
  if (!run.right_to_left) pen.wanted += glyph.advance;
}

void PageWriter::adjust(std::int64_t distance, Pen& pen) {
  const std::int64_t thousandth_em = pen.size * (units_per_thousandth_point / 1000) * pen.scaling / 1000;
  if (std::abs(distance) * 2 < thousandth_em) return;
  const std::int64_t count = rounded_quotient(distance, thousandth_em);
  close_string();
  append_integer(out_, -count);
  pen.reached += count * thousandth_em;
}

void PageWriter::close_string() {
  if (string_open_) out_ += ')';
  string_open_ = false;
}

void PageWriter::close_array() {
  close_string();
  if (array_open_) out_ += "]TJ\n";
  array_open_ = false;
}

void collect_run(const GlyphRun& run, const FaceUses* uses, ClusterTexts& dealt, std::vector<GlyphUse>& out) {
  const auto use = [&](std::uint32_t glyph, std::string_view text) {
    if (uses == nullptr || uses->variant(glyph, text) < 0)
      out.push_back({run.face, glyph, std::string(text)});
  };
  for (std::size_t i = 0; i < run.glyphs.size();) {
    const Cluster cluster = cluster_at(run, i);
    if (cluster.single()) {
      use(run.glyphs[i++].id, cluster.text);
      continue;
    }
    deal_out(run, cluster, dealt);
    const bool spanned = !dealt.complete && !run.right_to_left;  // then any text will do for the glyph
    for (std::size_t at = cluster.first; at < cluster.last; ++at) {
      if (spanned && uses != nullptr && uses->drawn(run.glyphs[at].id)) continue;
      use(run.glyphs[at].id, dealt.texts[at - cluster.first]);
    }
    i = cluster.last;
  }
}

}  // namespace

void collect_uses(const Page& page, const FontTable& fonts, std::vector<GlyphUse>& uses) {
  ClusterTexts dealt;
  for (const Item& item : page.items) {
    if (const auto* run = std::get_if<GlyphRun>(&item.content))
      collect_run(*run, fonts.find(run->face), dealt, uses);
  }
}

void draw(const Page& page, const FontTable& fonts, std::span<const StructureElement> elements,
          std::string& operators, DrawnPage& drawn) {
  drawn.width = page.width;
  drawn.height = page.height;
  drawn.label = page.label;
  PageWriter(page, fonts, elements, operators, drawn).write();
}

}  // namespace newsbook
