#include "layout/line_costs.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace newsbook {
namespace {

constexpr std::int64_t shrink_percent = 20;   // of a space, at a ratio of −1
constexpr std::int64_t stretch_percent = 23;  // at a ratio of 1
constexpr Ratio loosest = 1000 * ratio_one;   // looser lines are all the same
constexpr std::int64_t worst = 10'000;        // badness beyond which lines are compared by their ratio alone
constexpr std::int64_t ragged_shrink_percent = 12;  // of a space, in ragged lines
constexpr std::int64_t ragged_sixth = 6;            // of the measure, missing: as bad as a ratio of 1

// Demerits, beside those that breakpoints have.
constexpr std::int64_t line_badness = 20;
constexpr std::int64_t neighbour_cost =
    6'400;  // square of the fitness classes by which lines are too far apart
constexpr std::int64_t second_hyphen_cost = 800'000;  // the line before ended in one, too
constexpr std::int64_t last_hyphen_cost = 400'000;    // before the last line
constexpr std::int64_t runt_cost = 8'000'000;
constexpr int most_hyphens_in_a_row = 2;
constexpr std::int32_t runt_clusters = 6;
constexpr std::int64_t runt_percent = 9;  // of the measure

// Classes of letters' distance, so wide in 1/100,000 em.
constexpr std::int32_t class_width = 300;
constexpr std::size_t class_count = (most_tracking - least_tracking) / class_width + 1;

std::uint8_t fitness_class(Ratio ratio) {
  return static_cast<std::uint8_t>((tracking_at(ratio) - least_tracking) / class_width);
}

constexpr std::int64_t neighbours_cost(std::size_t a, std::size_t b) {
  constexpr std::int64_t free = tracking_step / class_width;
  const std::int64_t over = static_cast<std::int64_t>(a < b ? b - a : a - b) - free;
  return over <= 0 ? 0 : neighbour_cost * over * over;
}

using ClassTable = std::array<std::array<std::int64_t, class_count>, class_count>;

// [a][b]: the most that a next line after class a can cost more than after b.
constexpr ClassTable dearer_neighbours() {
  ClassTable table{};
  for (std::size_t a = 0; a < class_count; ++a) {
    for (std::size_t b = 0; b < class_count; ++b) {
      for (std::size_t next = 0; next < class_count; ++next) {
        table[a][b] = std::max(table[a][b], neighbours_cost(a, next) - neighbours_cost(b, next));
      }
    }
  }
  return table;
}
constexpr ClassTable dearer = dearer_neighbours();

std::int64_t badness(Ratio ratio) {
  const Ratio size = std::min(std::abs(ratio), loosest);
  const std::int64_t cube = size * size * size / 14'000'000;
  return cube <= worst ? cube : worst + size;
}

}  // namespace

std::int32_t tracking_at(Ratio ratio) {
  const Ratio part = std::clamp(ratio, -ratio_one, ratio_one);
  return static_cast<std::int32_t>(part * (part > 0 ? most_tracking : -least_tracking) / ratio_one);
}

LineFit LineCosts::fit(std::uint32_t begin, std::uint32_t end, std::uint32_t line) const {
  const Breakpoint& from = points_[begin];
  const Breakpoint& to = points_[end];
  const std::int64_t room = shape_.room(line).units();
  const std::int64_t missing = room - (to.end.width - from.begin.width);
  if (!shape_.justified) return ragged_fit(missing, to.end.glue - from.begin.glue, room);
  const std::int64_t over = missing + to.end_hang + from.begin_hang;
  const std::int64_t tracking = to.tracking - from.tracking;
  const std::int64_t scaling = (to.scalable - from.scalable) * most_scaling / 1000;
  if (over < 0) {
    const std::int64_t glue = to.end.glue - from.begin.glue;
    const std::int64_t give =
        glue * shrink_percent / 100 + tracking * -least_tracking / most_tracking + scaling;
    if (-over > give) return {-ratio_one, true};
    return {over * ratio_one / give, false};
  }
  const std::int64_t elastic = to.end.elastic - from.begin.elastic;
  // Without a space, lines that miss less are better all the same.
  const std::int64_t least_give = std::max<std::int64_t>(shape_.measure.units() / 500, 1);
  const std::int64_t give = std::max(elastic * stretch_percent / 100, least_give);
  const std::int64_t letters = tracking + scaling;
  if (over <= give + letters) return {over * ratio_one / (give + letters), false};
  return {std::min((over - letters) * ratio_one / give, loosest), false};
}

LineFit LineCosts::ragged_fit(std::int64_t missing, std::int64_t glue, std::int64_t room) {
  const std::int64_t give = glue * ragged_shrink_percent / 100;
  if (missing < 0) return {-ratio_one / 2, -missing > give};
  return {missing * ratio_one * ragged_sixth / std::max<std::int64_t>(room, 1), false};
}

bool LineCosts::allowed(const LineState& from, std::uint32_t end) const {
  const Breakpoint& point = points_[end];
  return !point.hyphenated || from.hyphens < most_hyphens_in_a_row || point.kind == Breakpoint::Kind::forced;
}

std::int64_t LineCosts::demerits(std::uint32_t begin, std::uint32_t end, const LineFit& fit,
                                 LineState& state) const {
  const Breakpoint& point = points_[end];
  const bool last = point.kind == Breakpoint::Kind::forced;
  const LineState from = state;
  const Ratio ratio = last ? std::min<Ratio>(fit.ratio, 0) : fit.ratio;
  state.fitness = fitness_class(ratio);
  state.hyphens = point.hyphenated && !last ? static_cast<std::uint8_t>(from.hyphens + 1) : std::uint8_t{0};
  ++state.line;
  const std::int64_t bad = line_badness + badness(ratio);
  std::int64_t sum = bad * bad + point.cost;
  if (from.line > 0) sum += neighbours_cost(from.fitness, state.fitness);
  if (state.hyphens > 1) sum += second_hyphen_cost;
  return last ? sum + last_line_cost(begin, end, from) : sum;
}

std::int64_t LineCosts::last_line_cost(std::uint32_t begin, std::uint32_t end, const LineState& from) const {
  if (from.line == 0) return 0;  // the only line
  const std::int64_t width = points_[end].end.width - points_[begin].begin.width;
  const std::int32_t clusters = points_[end].clusters - points_[begin].clusters;
  const bool runt = clusters <= runt_clusters || width * 100 < shape_.measure.units() * runt_percent;
  return (from.hyphens > 0 ? last_hyphen_cost : 0) + (runt ? runt_cost : 0);
}

std::int64_t LineCosts::most_difference(const LineState& a, const LineState& b) {
  const std::int64_t fitness = dearer[a.fitness][b.fitness];
  // What has seen fewer hyphens may be followed by lines that the other may not.
  return a.hyphens <= b.hyphens ? fitness : std::int64_t{1} << 60;
}

}  // namespace newsbook
