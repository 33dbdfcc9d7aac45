#include "layout/breaker.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "layout/breakpoints.h"
#include "layout/line_costs.h"

namespace newsbook {
namespace {

constexpr Ratio loosest = 3 * ratio_one;  // in the first pass: spaces of twice their width
constexpr std::int64_t overfull_cost = std::int64_t{1} << 50;
constexpr std::int32_t most_yield = 280;  // in 1/100,000 em: of a tighter line's letters to each neighbour
constexpr std::int64_t printable = 40'000'000;  // what another layout may cost more than the best

struct Node {
  std::uint32_t point = 0;
  std::int32_t before = -1;  // index of the node where its line begins
  LineState state;
  Ratio ratio = 0;
  std::int64_t demerits = 0;
};

// What a thread keeps because it is dear to make: nothing in it outlives a paragraph as meaning.
struct Workshop {
  std::vector<Breakpoint> points;
  std::vector<Node> nodes, candidates;
};

Workshop& workshop() {
  thread_local Workshop own;
  return own;
}

class OptimumFit {
 public:
  OptimumFit(Workshop& tools, const LineShape& shape, bool tolerant)
      : points_(tools.points),
        shape_(shape),
        costs_(tools.points, shape),
        tolerant_(tolerant),
        nodes_(tools.nodes),
        candidates_(tools.candidates) {
    nodes_.clear();
  }

  // False: some line cannot be set within the tolerance.
  bool run() {
    nodes_.push_back({});
    for (std::uint32_t i = 1; i < points_.size(); ++i) {
      reach(i);
      if (first_ == nodes_.size()) return false;
    }
    return true;
  }

  std::vector<ParagraphLayout> layouts() const {
    std::vector<std::uint32_t> ends;
    for (auto i = static_cast<std::uint32_t>(first_); i < nodes_.size(); ++i) ends.push_back(i);
    const auto best = std::min_element(ends.begin(), ends.end(), [&](std::uint32_t a, std::uint32_t b) {
      return nodes_[a].demerits < nodes_[b].demerits;
    });
    std::vector<ParagraphLayout> layouts = {layout(*best)};
    for (const int difference : {-1, 1}) {
      for (const std::uint32_t end : ends) {
        if (nodes_[end].state.line == nodes_[*best].state.line + difference) {
          layouts.push_back(layout(end));
        }
      }
    }
    return layouts;
  }

 private:
  // All lines that end at a breakpoint.
  void reach(std::uint32_t index) {
    const Breakpoint& point = points_[index];
    const bool forced = point.kind == Breakpoint::Kind::forced;
    candidates_.clear();
    for (std::size_t i = first_; i < nodes_.size(); ++i) {
      const LineFit fit = costs_.fit(nodes_[i].point, index, nodes_[i].state.line);
      if (fit.too_wide) {
        const bool only_choice = tolerant_ && i + 1 == nodes_.size() && candidates_.empty();
        if (only_choice && point.kind != Breakpoint::Kind::hyphen) offer(i, index, fit, overfull_cost);
        if (i == first_ && point.kind != Breakpoint::Kind::hyphen) ++first_;
        continue;
      }
      if (!tolerant_ && !forced && fit.ratio > loosest) break;  // the lines after it are shorter still
      offer(i, index, fit, 0);
    }
    if (forced) first_ = nodes_.size();
    keep_candidates();
  }

  void offer(std::size_t from_index, std::uint32_t index, const LineFit& fit, std::int64_t extra) {
    const Node& from = nodes_[from_index];
    if (!costs_.allowed(from.state, index)) return;
    if (points_[index].hyphenated && from.state.line + 1U == shape_.whole_line) return;
    Node node;
    node.point = index;
    node.before = static_cast<std::int32_t>(from_index);
    node.state = from.state;
    node.demerits = from.demerits + extra + costs_.demerits(from.point, index, fit, node.state);
    const bool last = points_[index].kind == Breakpoint::Kind::forced;
    node.ratio = last ? std::min<Ratio>(fit.ratio, 0) : fit.ratio;
    add_candidate(node);
  }

  // Of nodes that what follows cannot tell apart, the cheapest.
  void add_candidate(const Node& node) {
    for (Node& other : candidates_) {
      if (other.state.line != node.state.line || other.state.fitness != node.state.fitness ||
          other.state.hyphens != node.state.hyphens) {
        continue;
      }
      if (node.demerits < other.demerits) other = node;
      return;
    }
    candidates_.push_back(node);
  }

  // Of those of as many lines, one that costs more than a cheaper one could still have to pay for what it has
  // seen is of no use to anybody.
  void keep_candidates() {
    std::int64_t cheapest = std::numeric_limits<std::int64_t>::max();
    for (const Node& node : candidates_) cheapest = std::min(cheapest, node.demerits);
    for (const Node& node : candidates_) {
      if (node.demerits > cheapest + printable) continue;
      const bool useless = std::any_of(candidates_.begin(), candidates_.end(), [&](const Node& other) {
        return other.state.line == node.state.line &&
               other.demerits + LineCosts::most_difference(other.state, node.state) < node.demerits;
      });
      if (!useless) nodes_.push_back(node);
    }
  }

  ParagraphLayout layout(std::uint32_t end) const {
    ParagraphLayout layout;
    layout.demerits = nodes_[end].demerits;
    layout.lines.reserve(nodes_[end].state.line);
    for (auto i = static_cast<std::int32_t>(end); nodes_[static_cast<std::size_t>(i)].before >= 0;
         i = nodes_[static_cast<std::size_t>(i)].before) {
      const Node& node = nodes_[static_cast<std::size_t>(i)];
      const Breakpoint& to = points_[node.point];
      LineBreakdown line;
      line.begin = points_[nodes_[static_cast<std::size_t>(node.before)].point].at;
      line.end = to.at;
      line.hyphen = to.kind == Breakpoint::Kind::hyphen;
      line.hyphenated = to.hyphenated;
      line.last = to.kind == Breakpoint::Kind::forced;
      if (shape_.justified) set_letters(line, node.ratio);
      layout.lines.push_back(line);
    }
    std::reverse(layout.lines.begin(), layout.lines.end());
    return layout;
  }

  static void set_letters(LineBreakdown& line, Ratio ratio) {
    const Ratio part = std::clamp(ratio, -ratio_one, ratio_one);
    line.tracking = tracking_at(ratio);
    line.scaling = static_cast<std::int32_t>(part * most_scaling / ratio_one);
  }

  const std::vector<Breakpoint>& points_;
  const LineShape& shape_;
  LineCosts costs_;
  bool tolerant_;
  std::vector<Node>& nodes_;
  std::vector<Node>& candidates_;
  std::size_t first_ = 0;  // nodes from here on are where lines may still begin
};

// As much on each line as it holds: what is set as typed (code).
ParagraphLayout first_fit(const std::vector<Breakpoint>& points, const LineShape& shape) {
  ParagraphLayout layout;
  std::size_t begin = 0;
  for (std::size_t i = 1; i < points.size();) {
    const std::int64_t room =
        shape.room(static_cast<std::uint32_t>(layout.lines.size())).units() + points[begin].begin.width;
    std::size_t end = i;
    while (points[end].kind != Breakpoint::Kind::forced && end + 1 < points.size() &&
           points[end + 1].end.width <= room)
      ++end;
    // A cut is for what no other place lets part.
    std::size_t other = end;
    while (other > i && points[other].kind == Breakpoint::Kind::cut) --other;
    if (points[other].kind != Breakpoint::Kind::cut) end = other;
    LineBreakdown line;
    line.begin = points[begin].at;
    line.end = points[end].at;
    line.last = points[end].kind == Breakpoint::Kind::forced;
    line.hyphen = points[end].kind == Breakpoint::Kind::hyphen;
    line.hyphenated = points[end].hyphenated;
    layout.lines.push_back(line);
    begin = end;
    i = end + 1;
  }
  return layout;
}

std::vector<ParagraphLayout> optimum_fit(const ShapedParagraph& paragraph, const LineShape& shape,
                                         ParagraphShaper& shaper) {
  Workshop& tools = workshop();
  list_breakpoints(paragraph, shape, shaper, false, tools.points);
  OptimumFit strict(tools, shape, false);
  if (strict.run()) return strict.layouts();
  list_breakpoints(paragraph, shape, shaper, true, tools.points);
  OptimumFit tolerant(tools, shape, true);
  const bool found = tolerant.run();
  assert(found);
  return found ? tolerant.layouts() : std::vector<ParagraphLayout>{first_fit(tools.points, shape)};
}

// The narrowest measure that needs no more lines is where lines are of much the same width.
std::vector<ParagraphLayout> balanced_fit(const ShapedParagraph& paragraph, const LineShape& shape,
                                          ParagraphShaper& shaper) {
  std::vector<Breakpoint> points;
  list_breakpoints(paragraph, shape, shaper, true, points);
  const std::size_t lines = first_fit(points, shape).lines.size();
  LineShape narrow = shape;
  Length too_narrow = shape.measure / 4;
  Length wide_enough = shape.measure;
  while (lines > 1 && wide_enough - too_narrow > Length::points(1)) {
    narrow.measure = (too_narrow + wide_enough) / 2;
    (first_fit(points, narrow).lines.size() > lines ? too_narrow : wide_enough) = narrow.measure;
  }
  narrow.measure = wide_enough;
  return {first_fit(points, narrow)};
}

}  // namespace

void smooth_letters(const std::vector<LineBreakdown*>& lines) {
  const auto meet = [](LineBreakdown& line, const LineBreakdown& neighbour) {
    const std::int32_t over = neighbour.tracking - line.tracking - tracking_step;
    if (over > 0 && !line.last) line.tracking += std::min(over / 2, most_yield);
  };
  for (std::size_t i = 1; i < lines.size(); ++i) {
    meet(*lines[i], *lines[i - 1]);
    meet(*lines[i - 1], *lines[i]);
  }
  const auto limit = [](LineBreakdown& line, const LineBreakdown& neighbour) {
    line.tracking = std::min(line.tracking, neighbour.tracking + tracking_step);
    line.scaling = std::min(line.scaling, neighbour.scaling + scaling_step);
  };
  for (std::size_t i = 1; i < lines.size(); ++i) limit(*lines[i], *lines[i - 1]);
  for (std::size_t i = lines.size(); i-- > 1;) limit(*lines[i - 1], *lines[i]);
}

std::vector<ParagraphLayout> break_paragraph(const ShapedParagraph& paragraph, const LineShape& shape,
                                             ParagraphShaper& shaper) {
  if (paragraph.preformatted) {
    std::vector<Breakpoint> points;
    list_breakpoints(paragraph, shape, shaper, true, points);
    return {first_fit(points, shape)};
  }
  return shape.balanced ? balanced_fit(paragraph, shape, shaper) : optimum_fit(paragraph, shape, shaper);
}

}  // namespace newsbook
