#include "layout/rivers.h"

#include <algorithm>
#include <utility>

namespace newsbook {
namespace {

constexpr std::uint32_t shortest_river = 3;        // lines
constexpr std::int64_t river_percent = 25;         // of a hyphen's cost: one of three lines
constexpr std::int64_t long_river_percent = 1300;  // each line beyond the third
constexpr std::int64_t overlap_percent = 50;       // of a natural space: two gaps run into each other

// A space between two words as it is set, in Length units from the left end of the measure.
struct Gap {
  std::int64_t left = 0, right = 0;
  std::int64_t natural = 0;  // width that nothing has stretched
  std::uint32_t chain = 1;   // lines of the river that it ends, so far
};

// What a thread keeps because it is dear to make: nothing in it outlives a paragraph as meaning.
struct Workshop {
  std::vector<Gap> above, gaps;
};

Workshop& workshop() {
  thread_local Workshop own;
  return own;
}

// Where the gaps of a line are once its letters and spaces have taken what it misses, in proportion.
class GapFinder {
 public:
  GapFinder(const std::vector<Breakpoint>& points, const LineShape& shape, const ChosenLine& line,
            std::uint32_t number)
      : points_(points), line_(line), from_(points[line.begin]), start_(shape.begin(number).units()) {
    const Breakpoint& to = points[line.end];
    start_ -= from_.begin_hang;
    elastic_ = std::max<std::int64_t>(to.end.elastic - from_.begin.elastic, 1);
    const std::int64_t room = shape.room(number).units() + from_.begin_hang + to.end_hang;
    missing_ = room - (to.end.width - from_.begin.width) - letters(to);
    if (to.kind == Breakpoint::Kind::forced) missing_ = std::min<std::int64_t>(missing_, 0);
  }

  void find(std::vector<Gap>& gaps) const {
    gaps.clear();
    for (std::uint32_t i = line_.begin + 1; i < line_.end; ++i) {
      const Breakpoint& point = points_[i];
      const std::int64_t natural = point.begin.width - point.end.width;
      if (point.kind != Breakpoint::Kind::space || natural <= 0) continue;
      gaps.push_back({place(point, point.end), place(point, point.begin), natural});
    }
  }

 private:
  // By how much the letters from the line's begin up to a point have grown.
  std::int64_t letters(const Breakpoint& point) const {
    return (point.tracking - from_.tracking) * line_.tracking / most_tracking +
           (point.scalable - from_.scalable) * line_.scaling / 1000;
  }

  std::int64_t place(const Breakpoint& point, const LineSums& sums) const {
    return start_ + sums.width - from_.begin.width + letters(point) +
           missing_ * (sums.elastic - from_.begin.elastic) / elastic_;
  }

  const std::vector<Breakpoint>& points_;
  const ChosenLine& line_;
  const Breakpoint& from_;
  std::int64_t start_;
  std::int64_t elastic_ = 1;
  std::int64_t missing_ = 0;  // what is left for the spaces
};

// Lengthens the chains of the gaps above by those that stand below them. Both go from left to right.
void join(const std::vector<Gap>& above, std::vector<Gap>& gaps) {
  std::size_t first = 0;
  for (Gap& gap : gaps) {
    while (first < above.size() && above[first].right <= gap.left) ++first;
    for (std::size_t i = first; i < above.size() && above[i].left < gap.right; ++i) {
      const std::int64_t overlap = std::min(gap.right, above[i].right) - std::max(gap.left, above[i].left);
      if (overlap * 100 >= gap.natural * overlap_percent) gap.chain = std::max(gap.chain, above[i].chain + 1);
    }
  }
}

}  // namespace

Rivers find_rivers(const std::vector<Breakpoint>& points, const LineShape& shape,
                   const std::vector<ChosenLine>& lines, std::int64_t hyphen_cost) {
  Rivers rivers;
  if (lines.size() < shortest_river) return rivers;
  auto& [above, gaps] = workshop();
  above.clear();
  for (std::uint32_t i = 0; i < lines.size(); ++i) {
    GapFinder(points, shape, lines[i], i).find(gaps);
    join(above, gaps);
    for (const Gap& gap : gaps) {
      if (gap.chain < shortest_river) continue;
      const std::int64_t percent = gap.chain == shortest_river ? river_percent : long_river_percent;
      rivers.cost += hyphen_cost * percent / 100;
      if (gap.chain > rivers.line_count) rivers = {rivers.cost, i + 1 - gap.chain, gap.chain};
    }
    std::swap(above, gaps);
  }
  return rivers;
}

}  // namespace newsbook
