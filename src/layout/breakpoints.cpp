#include "layout/breakpoints.h"

#include <algorithm>

namespace newsbook {
namespace {

// Demerits.
constexpr std::int64_t hyphen_cost = 150'000;  // times how bad the place is, at a measure of 20 em
constexpr std::int64_t ragged_hyphen_cost = 40'000;
constexpr std::int64_t own_hyphen_part = 8;  // a hyphen of the text's costs so much less
constexpr std::int32_t reluctant_cost = 12'000;
constexpr std::int32_t cut_cost = 2'000'000'000;

class BreakpointLister {
 public:
  BreakpointLister(const ShapedParagraph& paragraph, const LineShape& shape, ParagraphShaper& shaper,
                   std::vector<Breakpoint>& out)
      : paragraph_(paragraph), shape_(shape), shaper_(shaper), out_(out) {
    hyphen_cost_ = hyphen_demerits(paragraph, shape);
  }

  void run(bool cuts) {
    out_.clear();
    out_.emplace_back().kind = Breakpoint::Kind::forced;
    const auto count = static_cast<std::uint32_t>(paragraph_.boxes.size());
    std::uint32_t chain_end = 0;  // boxes before it are cut between clusters
    for (std::uint32_t i = 0; i < count; ++i) {
      if (cuts && i >= chain_end) chain_end = end_of_wide_chain(i);
      add_box(i, i < chain_end);
    }
    hang_begins();
  }

 private:
  // The end of the boxes from i on that hang together, if no line is wide enough for them; else i.
  std::uint32_t end_of_wide_chain(std::uint32_t i) const {
    const Length room = shape_.measure - std::max(shape_.begin(0), Length());
    const auto count = static_cast<std::uint32_t>(paragraph_.boxes.size());
    Length width;
    std::uint32_t end = i;
    do {
      width += paragraph_.boxes[end].width;
      ++end;
    } while (end < count && paragraph_.boxes[end - 1].after == BreakAfter::none);
    return width > room ? end : i;
  }

  void add_box(std::uint32_t i, bool cut) {
    const Box& box = paragraph_.boxes[i];
    const WordMeasure& word = *box.word;
    const TextSpan& span = paragraph_.source->spans[box.span];
    const std::int64_t per_cluster =
        word.trackable ? span.style->style.font_size.scaled(most_tracking, 100'000).units() : 0;
    const std::size_t known = out_.size();
    if (cut) {
      if (!paragraph_.preformatted && !is_of_address(i)) add_hyphens(i, box, word, per_cluster);
      add_cuts(i, box, per_cluster);
      merge(out_.begin() + static_cast<std::ptrdiff_t>(known));
    } else if (shape_.hyphenate && !is_of_address(i)) {
      add_hyphens(i, box, word, per_cluster);
    }
    sums_.width += box.width.units();
    clusters_ += word.clusters;
    tracking_ += per_cluster * word.clusters;
    if (!word.ideographic) scalable_ += box.width.units();

    Breakpoint point = here({i + 1, 0});
    if (box.level == paragraph_.base_level) point.end_hang = hang(word.end_hang);
    sums_.width += box.glue.units();
    sums_.glue += box.glue.units();
    sums_.elastic += box.elastic.units();
    clusters_ += box.glue.units() > 0 ? 1 : 0;
    point.begin = sums_;
    const bool last = i + 1 == paragraph_.boxes.size();
    if (last || box.after == BreakAfter::mandatory) {
      point.kind = Breakpoint::Kind::forced;
      out_.push_back(point);
    } else if (box.after != BreakAfter::none || cut) {
      if (box.after == BreakAfter::none) {
        point.kind = Breakpoint::Kind::cut;
        point.cost = cut_cost;
      } else if (box.after == BreakAfter::reluctant) {
        point.cost = reluctant_cost;
      } else if (word.ends_in_hyphen && box.glue.units() == 0) {
        point.hyphenated = true;
        point.cost = hyphen_cost_ / own_hyphen_part;
      }
      out_.push_back(point);
    }
  }

  // Hyphens and cuts of one box, in order; where both are, the hyphen.
  void merge(std::vector<Breakpoint>::iterator begin) {
    std::stable_sort(begin, out_.end(), [](const Breakpoint& a, const Breakpoint& b) { return a.at < b.at; });
    out_.erase(
        std::unique(begin, out_.end(), [](const Breakpoint& a, const Breakpoint& b) { return a.at == b.at; }),
        out_.end());
  }

  bool is_of_address(std::uint32_t i) const {
    return paragraph_.boxes[i].after == BreakAfter::reluctant ||
           (i > 0 && paragraph_.boxes[i - 1].after == BreakAfter::reluctant);
  }

  void add_hyphens(std::uint32_t i, const Box& box, const WordMeasure& word, std::int64_t per_cluster) {
    const auto points = shaper_.hyphens(paragraph_, box, !shape_.hyphenate);
    if (points.empty()) return;
    // A word that has a hyphen of its own before or behind it should not get another.
    const bool compound =
        (word.ends_in_hyphen && box.glue.units() == 0) ||
        (i > 0 && paragraph_.boxes[i - 1].glue.units() == 0 && paragraph_.boxes[i - 1].word->ends_in_hyphen);
    for (const HyphenPoint& place : points) {
      Breakpoint& point = out_.emplace_back(here({i, place.offset}));
      point.kind = Breakpoint::Kind::hyphen;
      point.hyphenated = true;
      point.end.width += place.before.units();
      point.begin.width += (box.width - place.after).units();
      point.clusters += place.clusters;
      point.tracking += per_cluster * place.clusters;
      point.scalable += place.before.units();
      point.end_hang = hang(word.hyphen_hang);
      point.cost = hyphen_cost_ * place.cost * (compound ? 3 : 1);
    }
  }

  void add_cuts(std::uint32_t i, const Box& box, std::int64_t per_cluster) {
    const auto& glyphs = box.shaped->glyphs;
    Breakpoint point = here({});
    point.kind = Breakpoint::Kind::cut;
    point.cost = cut_cost;
    for (std::size_t k = 0; k < glyphs.size(); ++k) {
      if (k > 0 && glyphs[k].cluster > glyphs[k - 1].cluster && glyphs[k].advance != 0) {
        point.at = {i, glyphs[k].cluster};
        out_.push_back(point);
      }
      point.end.width += glyphs[k].advance;
      point.begin.width = point.end.width;
      if (!takes_spacing(glyphs, k)) continue;
      ++point.clusters;
      point.tracking += per_cluster;
    }
  }

  Breakpoint here(Position at) const {
    Breakpoint point;
    point.at = at;
    point.end = point.begin = sums_;
    point.tracking = tracking_;
    point.scalable = scalable_;
    point.clusters = clusters_;
    return point;
  }
  static std::int32_t hang(Length length) { return static_cast<std::int32_t>(length.units()); }

  // What hangs out at a line's start is the next box's.
  void hang_begins() {
    for (Breakpoint& point : out_) {
      if (&point == &out_.front() && shape_.indent.units() > 0) continue;
      if (point.at.offset > 0 || point.at.box >= paragraph_.boxes.size()) continue;
      const Box& next = paragraph_.boxes[point.at.box];
      if (next.level == paragraph_.base_level) point.begin_hang = hang(next.word->start_hang);
    }
  }

  const ShapedParagraph& paragraph_;
  const LineShape& shape_;
  ParagraphShaper& shaper_;
  std::vector<Breakpoint>& out_;
  std::int32_t hyphen_cost_ = 0;
  LineSums sums_;
  std::int64_t tracking_ = 0, scalable_ = 0;
  std::int32_t clusters_ = 0;
};

}  // namespace

std::int32_t hyphen_demerits(const ShapedParagraph& paragraph, const LineShape& shape) {
  constexpr std::int64_t ems = 20, least = 14, most = 60;
  if (paragraph.boxes.empty()) return 0;
  const std::int64_t em =
      std::max<std::int64_t>(paragraph.source->spans.front().style->style.font_size.units(), 1);
  const std::int64_t measure = std::clamp(shape.measure.units(), em * least, em * most);
  const int powers = measure < em * ems ? 6 : 4;
  std::int64_t cost = shape.justified ? hyphen_cost : ragged_hyphen_cost;
  for (int power = 0; power < powers; ++power) cost = cost * (em * ems) / measure;
  return static_cast<std::int32_t>(cost);
}

void list_breakpoints(const ShapedParagraph& paragraph, const LineShape& shape, ParagraphShaper& shaper,
                      bool cuts, std::vector<Breakpoint>& out) {
  BreakpointLister(paragraph, shape, shaper, out).run(cuts);
}

}  // namespace newsbook
