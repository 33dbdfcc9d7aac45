#include "layout/breaker.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "layout/breakpoints.h"
#include "layout/line_costs.h"
#include "layout/rivers.h"

namespace newsbook {
namespace {

constexpr Ratio loosest = 3 * ratio_one;  // in the first pass: spaces of twice their width
constexpr std::int64_t overfull_cost = std::int64_t{1} << 50;
constexpr std::int32_t most_yield = 280;  // in 1/100,000 em: of a tighter line's letters to each neighbour
constexpr std::int32_t shunned_cost = 500'000'000;  // of a break that is to be avoided
constexpr std::int64_t printable = 40'000'000;      // what another layout may cost more than the best

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
  std::vector<ChosenLine> lines;
  std::vector<LineBreakdown> smoothed;
  std::vector<LineBreakdown*> smoothed_lines;
};

Workshop& workshop() {
  thread_local Workshop own;
  return own;
}

struct Solution {
  ParagraphLayout layout;
  std::vector<std::uint32_t> river_breaks;  // indices of the breakpoints that a visible river hangs on
};

class OptimumFit {
 public:
  OptimumFit(Workshop& tools, const LineShape& shape, bool tolerant, std::int32_t hyphen_cost)
      : points_(tools.points),
        shape_(shape),
        costs_(tools.points, shape),
        tolerant_(tolerant),
        hyphen_cost_(hyphen_cost),
        nodes_(tools.nodes),
        candidates_(tools.candidates),
        lines_(tools.lines),
        smoothed_(tools.smoothed),
        smoothed_lines_(tools.smoothed_lines) {
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

  // The cheapest first, but for its rivers; then those of a line less or more.
  std::vector<Solution> solutions() const {
    std::vector<std::uint32_t> ends;
    for (auto i = static_cast<std::uint32_t>(first_); i < nodes_.size(); ++i) ends.push_back(i);
    const auto best = std::min_element(ends.begin(), ends.end(), [&](std::uint32_t a, std::uint32_t b) {
      return nodes_[a].demerits < nodes_[b].demerits;
    });
    std::vector<Solution> solutions = {solution(*best)};
    for (const int difference : {-1, 1}) {
      for (const std::uint32_t end : ends) {
        if (nodes_[end].state.line == nodes_[*best].state.line + difference) {
          solutions.push_back(solution(end));
        }
      }
    }
    return solutions;
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

  Solution solution(std::uint32_t end) const {
    Solution solution;
    ParagraphLayout& layout = solution.layout;
    layout.lines.reserve(nodes_[end].state.line);
    lines_.clear();
    for (auto i = static_cast<std::int32_t>(end); nodes_[static_cast<std::size_t>(i)].before >= 0;
         i = nodes_[static_cast<std::size_t>(i)].before) {
      const Node& node = nodes_[static_cast<std::size_t>(i)];
      const Breakpoint& to = points_[node.point];
      const std::uint32_t begin = nodes_[static_cast<std::size_t>(node.before)].point;
      lines_.push_back({begin, node.point});
      LineBreakdown line;
      line.begin = points_[begin].at;
      line.end = to.at;
      line.hyphen = to.kind == Breakpoint::Kind::hyphen;
      line.hyphenated = to.hyphenated;
      line.last = to.kind == Breakpoint::Kind::forced;
      if (shape_.justified) set_letters(line, node.ratio);
      layout.lines.push_back(line);
    }
    std::reverse(layout.lines.begin(), layout.lines.end());
    std::reverse(lines_.begin(), lines_.end());
    layout.demerits = nodes_[end].demerits;
    if (shape_.justified) weigh_rivers(solution);
    return solution;
  }

  // Of the lines as they will stand, unless what is above or below the paragraph makes their letters give
  // way.
  void weigh_rivers(Solution& solution) const {
    smoothed_ = solution.layout.lines;
    smoothed_lines_.clear();
    for (LineBreakdown& line : smoothed_) smoothed_lines_.push_back(&line);
    smooth_letters(smoothed_lines_);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      lines_[i].tracking = smoothed_[i].tracking;
      lines_[i].scaling = smoothed_[i].scaling;
    }
    const Rivers rivers = find_rivers(points_, shape_, lines_, hyphen_cost_);
    solution.layout.demerits += rivers.cost;
    if (rivers.line_count >= visible_river) note_breaks(rivers, solution.river_breaks);
  }

  // Where lines end that one of a river follows, or that are of it.
  void note_breaks(const Rivers& rivers, std::vector<std::uint32_t>& breaks) const {
    const std::uint32_t end = rivers.first_line + rivers.line_count;
    for (std::uint32_t i = std::max(rivers.first_line, 1U) - 1; i + 1 < end; ++i) {
      if (points_[lines_[i].end].kind != Breakpoint::Kind::cut) breaks.push_back(lines_[i].end);
    }
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
  std::int32_t hyphen_cost_;  // demerits
  std::vector<Node>& nodes_;
  std::vector<Node>& candidates_;
  std::vector<ChosenLine>& lines_;
  std::vector<LineBreakdown>& smoothed_;
  std::vector<LineBreakdown*>& smoothed_lines_;
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

// Of solutions of as many lines, the cheaper one.
void take_cheaper(std::vector<Solution>& solutions, std::vector<Solution>&& others) {
  for (Solution& other : others) {
    const auto known = std::find_if(solutions.begin(), solutions.end(), [&](const Solution& each) {
      return each.layout.lines.size() == other.layout.lines.size();
    });
    if (known != solutions.end() && other.layout.demerits < known->layout.demerits) *known = std::move(other);
  }
}

// Of all solutions, as the page may ask for any of them; each once.
std::vector<std::uint32_t> river_breaks(const std::vector<Solution>& solutions) {
  std::vector<std::uint32_t> breaks;
  for (const Solution& solution : solutions) {
    breaks.insert(breaks.end(), solution.river_breaks.begin(), solution.river_breaks.end());
  }
  std::sort(breaks.begin(), breaks.end());
  breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
  return breaks;
}

// No solutions: some line cannot be set within the tolerance. A river goes when one of the lines that it runs
// through ends elsewhere: each of its breaks is made dear, in turn.
std::vector<Solution> solve(Workshop& tools, const LineShape& shape, bool tolerant,
                            std::int32_t hyphen_cost) {
  OptimumFit fit(tools, shape, tolerant, hyphen_cost);
  if (!fit.run()) return {};
  std::vector<Solution> solutions = fit.solutions();
  for (const std::uint32_t point : river_breaks(solutions)) {
    tools.points[point].cost += shunned_cost;
    OptimumFit other(tools, shape, tolerant, hyphen_cost);
    if (other.run()) take_cheaper(solutions, other.solutions());
    tools.points[point].cost -= shunned_cost;
  }
  return solutions;
}

// The cheapest first.
std::vector<ParagraphLayout> layouts_of(std::vector<Solution>&& solutions) {
  const auto best = std::min_element(
      solutions.begin(), solutions.end(),
      [](const Solution& a, const Solution& b) { return a.layout.demerits < b.layout.demerits; });
  std::iter_swap(solutions.begin(), best);
  std::vector<ParagraphLayout> layouts;
  layouts.reserve(solutions.size());
  for (Solution& solution : solutions) layouts.push_back(std::move(solution.layout));
  return layouts;
}

std::vector<ParagraphLayout> optimum_fit(const ShapedParagraph& paragraph, const LineShape& shape,
                                         ParagraphShaper& shaper) {
  Workshop& tools = workshop();
  const std::int32_t hyphen_cost = hyphen_demerits(paragraph, shape);
  for (const bool tolerant : {false, true}) {
    list_breakpoints(paragraph, shape, shaper, tolerant, tools.points);
    std::vector<Solution> solutions = solve(tools, shape, tolerant, hyphen_cost);
    if (!solutions.empty()) return layouts_of(std::move(solutions));
  }
  assert(false);
  return {first_fit(tools.points, shape)};
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

std::uint32_t end_of_line(const ShapedParagraph& paragraph, const LineBreakdown& line) {
  const Position end = line.end;
  const Box& last = paragraph.boxes[end.offset > 0 ? end.box : end.box - 1];
  return end.offset > 0 ? last.begin + end.offset : last.end;
}

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
