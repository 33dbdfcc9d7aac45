#include "layout/breaker.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <optional>

namespace newsbook {
namespace {

// Costs of a line: the cube of how far its spaces are from their natural width, in hundredths, as TeX has it.
constexpr std::int64_t hyphen_cost = 60;
constexpr std::int64_t second_hyphen_cost = 600;  // the line before ended in one, too
constexpr std::int64_t last_word_cost = 3000;     // what is left of the word would be the last line
constexpr std::int64_t awful = 1'000'000;
constexpr int max_hyphens_in_a_row = 2;
constexpr std::int64_t shrink_percent = 20;   // of a space
constexpr std::int64_t stretch_percent = 60;  // of a space, for a cost of 100
constexpr Length ragged_tolerance = Length::points(18);

// First fit, a line at a time: the cheapest of the breaks around the end of the measure.
class FirstFit {
 public:
  FirstFit(const ShapedParagraph& paragraph, const LineShape& shape, ParagraphShaper& shaper)
      : paragraph_(paragraph), shape_(shape), shaper_(shaper) {}

  ParagraphLayout run() {
    const auto count = static_cast<std::uint32_t>(paragraph_.boxes.size());
    Position at;
    while (at.box < count) {
      at = next_line(at);
      room_ = shape_.measure;
    }
    return std::move(layout_);
  }

 private:
  struct Candidate {
    Position end;
    bool hyphen = false;
    bool last = false;
    std::int64_t cost = std::numeric_limits<std::int64_t>::max();
  };

  // Boxes are added until they overrun the room even with their spaces shrunk.
  Position next_line(Position begin) {
    best_ = {};
    Length width;
    Length glue;
    const auto count = static_cast<std::uint32_t>(paragraph_.boxes.size());
    for (std::uint32_t i = begin.box; i < count; ++i) {
      const Box& box = paragraph_.boxes[i];
      const std::uint32_t from = i == begin.box ? begin.offset : 0;
      const Length fragment =
          from == 0 ? box.width : shaper_.fragment(paragraph_, box, from, length(box), false).width;
      if (width + fragment > room_ + glue.scaled(shrink_percent, 100)) {
        try_hyphens(i, from, width, glue);
        if (!found()) cut(begin, i, width);
        break;
      }
      width += fragment;
      const bool end = i + 1 == count || box.after == BreakAfter::mandatory;
      if (end) {
        best_ = {.end = {i + 1, 0}, .hyphen = false, .last = true, .cost = 0};
        break;
      }
      if (box.after == BreakAfter::allowed) {
        offer({.end = {i + 1, 0}, .cost = cost(width, glue)});
      }
      width += box.glue;
      glue += box.glue;
    }
    assert(found() && best_.end > begin);
    hyphens_in_a_row_ = best_.hyphen ? hyphens_in_a_row_ + 1 : 0;
    layout_.lines.push_back({begin, best_.end, best_.hyphen, best_.last});
    layout_.demerits += best_.cost;
    return best_.end;
  }

  static std::uint32_t length(const Box& box) { return box.end - box.begin; }
  bool found() const { return best_.end.box > 0 || best_.end.offset > 0; }
  void offer(const Candidate& candidate) {
    if (candidate.cost <= best_.cost) best_ = candidate;
  }

  std::int64_t cost(Length width, Length glue) const {
    const std::int64_t missing = (room_ - width).units();
    if (!shape_.justified) {
      const std::int64_t r = missing * 100 / ragged_tolerance.units();
      return std::min(awful, r * r / 100);
    }
    if (glue.units() == 0) return missing == 0 ? 0 : awful;
    const std::int64_t reach = glue.units() * (missing >= 0 ? stretch_percent : shrink_percent) / 100;
    const std::int64_t r = std::min<std::int64_t>(std::abs(missing) * 100 / reach, 10'000);
    return std::min(awful, r * r * r / 10'000);
  }

  void try_hyphens(std::uint32_t i, std::uint32_t from, Length width, Length glue) {
    if (!shape_.hyphenate || hyphens_in_a_row_ >= max_hyphens_in_a_row) return;
    const Box& box = paragraph_.boxes[i];
    shaper_.hyphens(paragraph_, box, points_);
    const bool last_word = i + 1 == paragraph_.boxes.size();
    const std::int64_t extra =
        (hyphens_in_a_row_ > 0 ? second_hyphen_cost : hyphen_cost) + (last_word ? last_word_cost : 0);
    for (const std::uint32_t point : points_) {
      if (point <= from) continue;
      const Length with_hyphen = width + shaper_.fragment(paragraph_, box, from, point, true).width;
      if (with_hyphen > room_ + glue.scaled(shrink_percent, 100)) break;
      offer(
          {.end = {i, point}, .hyphen = true, .cost = std::min(awful - 1, cost(with_hyphen, glue) + extra)});
    }
  }

  // No break point fits. Boxes without an opportunity between them part where their spans meet; one box alone
  // parts between clusters, as late as it fits, and at least one cluster stays.
  void cut(Position begin, std::uint32_t i, Length width) {
    const Box& box = paragraph_.boxes[i];
    const std::uint32_t from = i == begin.box ? begin.offset : 0;
    if (const auto at = cluster_that_fits(box, from, room_ - width, i == begin.box)) {
      best_ = {.end = {i, *at}, .cost = awful};
      if (*at == length(box)) best_.end = {i + 1, 0};
    } else {
      best_ = {.end = {i, 0}, .cost = awful};
    }
  }

  std::optional<std::uint32_t> cluster_that_fits(const Box& box, std::uint32_t from, Length room,
                                                 bool force) {
    const ShapedText& shaped = shaper_.fragment(paragraph_, box, from, length(box), false);
    starts_.clear();
    for (const Glyph& glyph : shaped.glyphs) starts_.push_back(glyph.cluster);
    starts_.push_back(length(box) - from);
    std::sort(starts_.begin(), starts_.end());
    starts_.erase(std::unique(starts_.begin(), starts_.end()), starts_.end());
    std::optional<std::uint32_t> fitting;
    // Widths grow with the end: the last that fits is found by halving.
    std::size_t low = 1;
    std::size_t high = starts_.size() - 1;
    while (low <= high && high > 0) {
      const std::size_t middle = (low + high) / 2;
      if (shaper_.fragment(paragraph_, box, from, from + starts_[middle], false).width <= room) {
        fitting = from + starts_[middle];
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    if (!fitting && force) fitting = from + (starts_.size() > 1 ? starts_[1] : length(box) - from);
    return fitting;
  }

  const ShapedParagraph& paragraph_;
  const LineShape& shape_;
  ParagraphShaper& shaper_;
  ParagraphLayout layout_;
  Candidate best_;
  Length room_ = shape_.measure - shape_.indent;
  int hyphens_in_a_row_ = 0;
  std::vector<std::uint32_t> points_;
  std::vector<std::uint32_t> starts_;
};

}  // namespace

std::vector<ParagraphLayout> break_paragraph(const ShapedParagraph& paragraph, const LineShape& shape,
                                             ParagraphShaper& shaper) {
  std::vector<ParagraphLayout> layouts;
  layouts.push_back(FirstFit(paragraph, shape, shaper).run());
  return layouts;
}

}  // namespace newsbook
