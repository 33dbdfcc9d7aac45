#include "layout/page_plan.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <tuple>
#include <utility>

namespace newsbook {
namespace {

// In the breaker's demerits.
constexpr std::int64_t short_page_cost = 3'000'000;
constexpr std::int64_t half_line_cost = 600'000;       // times the square of the half lines that are missing
constexpr std::int64_t hyphen_cost = 9'000'000;        // at a page's end
constexpr std::int64_t parted_cost = 1'000'000;        // from what introduces a row
constexpr std::int64_t lost_space_cost = 4'000'000;    // above a paragraph without indent
constexpr std::int64_t stretch_cost = 1'500'000;       // of the space above a heading, or around a table
constexpr std::int64_t lonely_page_cost = 8'000'000;   // a last page of a line or two
constexpr std::int64_t torn_cost = 1'000'000'000'000;  // a page begins with a row that may not
constexpr std::int64_t useless = 300'000'000;          // costlier than the cheapest: never wins
constexpr std::size_t most_states = 48;                // at one row
constexpr int few_lines = 2;
constexpr int most_missing_lines = 5;  // on a page that ends early without need

// A row set somewhere.
struct State {
  std::uint32_t part = 0, choice = 0, row = 0;
  std::int32_t before = -1;  // index of the state of the row before it
  Length y, bottom;
  std::int64_t cost = 0;
  bool new_page = false;
};

// What a thread keeps because it is dear to make: nothing in it outlives a plan as meaning.
struct Workshop {
  std::vector<State> states, fresh, merged;
};

Workshop& workshop() {
  thread_local Workshop own;
  return own;
}

class Planner {
 public:
  Planner(std::vector<PlanPart> parts, const PlanPage& page, const PlanStart& start, Workshop& tools)
      : parts_(std::move(parts)),
        states_(tools.states),
        fresh_(tools.fresh),
        merged_(tools.merged),
        room_(page.room),
        grid_(page.grid.units() > 0 ? page.grid : std::max(page.room / 20, Length::from_units(2))),
        half_(grid_.units() / 2),
        step_(page.half_lines ? half_ : grid_.units()),
        lines_(page.room.units() - page.room.units() % grid_.units()),
        half_lines_(page.half_lines),
        start_(start) {}

  PagePlan run() {
    measure_groups();
    states_.clear();
    std::size_t first = 0;  // states of the last rows of the part before
    std::size_t last = 0;
    std::vector<std::pair<std::size_t, std::size_t>> ends;
    for (std::uint32_t part = 0; part < parts_.size(); ++part) {
      ends.clear();
      for (std::uint32_t choice = 0; choice < parts_[part].choices.size(); ++choice) {
        ends.push_back(set_choice(part, choice, first, last));
      }
      if (ends.size() == 1) {
        std::tie(first, last) = ends.front();
        continue;
      }
      // The ends of all choices come together.
      const std::size_t begin = states_.size();
      merged_.clear();
      for (const auto& [from, to] : ends)
        merged_.insert(merged_.end(), states_.begin() + from, states_.begin() + to);
      prune(merged_);
      states_.insert(states_.end(), merged_.begin(), merged_.end());
      first = begin;
      last = states_.size();
    }
    return plan(first, last);
  }

 private:
  void measure_groups() {
    Length behind;  // of rows that may not be parted from what stands before them
    for (std::size_t part = parts_.size(); part-- > 0;) {
      Length first_behind;
      for (std::size_t choice = parts_[part].choices.size(); choice-- > 0;) {
        auto& rows = parts_[part].choices[choice].rows;
        Length together = behind;
        for (std::size_t i = rows.size(); i-- > 0;) {
          rows[i].together = rows[i].height + together;
          const bool bound = rows[i].break_before == RowBreak::forbidden;
          together = bound ? rows[i].space_above + rows[i].together : Length();
        }
        first_behind = together;
      }
      behind = first_behind;
    }
  }

  // The rows of one choice, one after the other; returns where the states of the last are.
  std::pair<std::size_t, std::size_t> set_choice(std::uint32_t part, std::uint32_t choice, std::size_t first,
                                                 std::size_t last) {
    const auto& rows = parts_[part].choices[choice].rows;
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
      fresh_.clear();
      State base;
      base.part = part;
      base.choice = choice;
      base.row = i;
      const std::int64_t cost = i == 0 ? parts_[part].choices[choice].cost : 0;
      if (part == 0 && i == 0) {
        begin(rows[i], base, cost);
      } else {
        for (std::size_t k = first; k < last; ++k) follow(static_cast<std::int32_t>(k), rows[i], base, cost);
      }
      prune(fresh_);
      first = states_.size();
      states_.insert(states_.end(), fresh_.begin(), fresh_.end());
      last = states_.size();
    }
    return {first, last};
  }

  void begin(const PlanRow& row, State state, std::int64_t cost) {
    state.cost = cost;
    if (start_.empty) {
      place_at_top(row, state);
      return;
    }
    const Length above = std::max(row.space_above, start_.space_below);
    if (row.break_before != RowBreak::forced && start_.used + above + row.height <= room_) {
      place(row, start_.used + above, state);
    }
    state.new_page = true;
    if (row.break_before != RowBreak::forced) state.cost += missing_cost(start_.used) / 4;
    place_at_top(row, state);
  }

  // A row below the one of a state, or at the top of the next page.
  void follow(std::int32_t before, const PlanRow& row, State state, std::int64_t cost) {
    const Length bottom = states_[static_cast<std::size_t>(before)].bottom;
    state.before = before;
    state.cost = states_[static_cast<std::size_t>(before)].cost + cost;
    const bool fits = bottom + row.space_above + row.height <= room_;
    if (fits && row.break_before != RowBreak::forced) {
      place(row, bottom + row.space_above, state);
      const Length more = row.apart ? grid_ / 2 : grid_;
      if (row.stretchable && bottom + row.space_above + more + row.height <= room_) {
        State wider = state;
        wider.cost += stretch_cost;
        place(row, bottom + row.space_above + more, wider);
      }
    }
    if (fits && row.break_before == RowBreak::forbidden) return;
    // Wherever the grid may move it.
    const bool group_fits = bottom + row.space_above + row.together + grid_ <= room_;
    if (group_fits && row.break_before == RowBreak::allowed && bottom + grid_ * most_missing_lines < room_)
      return;
    state.new_page = true;
    if (row.break_before != RowBreak::forced) state.cost += missing_cost(bottom);
    if (row.break_before == RowBreak::forbidden) state.cost += torn_cost;
    if (row.after_hyphen) state.cost += hyphen_cost;
    if (row.introduced) state.cost += parted_cost;
    if (row.told_by_space && !half_lines_) state.cost += lost_space_cost;
    place_at_top(row, state);
  }

  // Space above a row goes at the top of a page, unless the page was begun for it (CSS Break 3, 5.2).
  void place_at_top(const PlanRow& row, const State& state) {
    const Length space = row.break_before == RowBreak::forced ? row.space_above : row.top_space;
    place(row, space + row.repeated, state);
  }

  void place(const PlanRow& row, Length y, State state) {
    if (row.on_grid || row.above_grid.units() > 0) {
      const std::int64_t over = (y + row.above_grid).units() % step_;
      // A rounding error is no step.
      const Length snapped =
          over * 64 < step_ ? y - Length::from_units(over) : y + Length::from_units(step_ - over);
      if (snapped + row.height <= room_) y = snapped;
    }
    state.y = y;
    state.bottom = y + row.height;
    fresh_.push_back(state);
  }

  std::int64_t missing_cost(Length bottom) const {
    const std::int64_t missing = (lines_ - bottom.units() + half_ / 2) / half_;
    if (missing <= 0) return 0;
    const std::int64_t cost = short_page_cost + missing * missing * half_line_cost;
    return half_lines_ ? cost / 8 : cost;  // pages of paragraphs that stand apart may well end unevenly
  }

  // Of states that end at the same height the cheapest; of the others those that may still win. The highest
  // may always: below the others there may be no room for what must not be parted from the row.
  static void prune(std::vector<State>& states) {
    if (states.size() < 2) return;
    std::sort(states.begin(), states.end(), [](const State& a, const State& b) {
      if (a.bottom != b.bottom) return a.bottom < b.bottom;
      return a.cost < b.cost;
    });
    states.erase(std::unique(states.begin(), states.end(),
                             [](const State& a, const State& b) { return a.bottom == b.bottom; }),
                 states.end());
    std::int64_t cheapest = std::numeric_limits<std::int64_t>::max();
    for (const State& state : states) cheapest = std::min(cheapest, state.cost);
    states.erase(std::remove_if(states.begin() + 1, states.end(),
                                [&](const State& state) { return state.cost > cheapest + useless; }),
                 states.end());
    if (states.size() <= most_states) return;
    std::stable_sort(states.begin() + 1, states.end(),
                     [](const State& a, const State& b) { return a.cost < b.cost; });
    states.resize(most_states);
  }

  PagePlan plan(std::size_t first, std::size_t last) const {
    PagePlan plan;
    plan.choices.assign(parts_.size(), 0);
    if (first == last) return plan;
    std::size_t best = first;
    for (std::size_t i = first; i < last; ++i) {
      if (final_cost(states_[i]) < final_cost(states_[best])) best = i;
    }
    plan.cost = states_[best].cost;
    plan.used = states_[best].bottom;
    for (auto i = static_cast<std::int32_t>(best); i >= 0; i = states_[static_cast<std::size_t>(i)].before) {
      const State& state = states_[static_cast<std::size_t>(i)];
      const PlanRow& row = parts_[state.part].choices[state.choice].rows[state.row];
      plan.choices[state.part] = state.choice;
      plan.rows.push_back({state.y, state.new_page, state.new_page && row.after_hyphen});
    }
    std::reverse(plan.rows.begin(), plan.rows.end());
    return plan;
  }

  // A page with a line or two on it looks like a mistake.
  std::int64_t final_cost(const State& state) const {
    return state.cost + (state.bottom <= grid_ * few_lines ? lonely_page_cost : 0);
  }

  std::vector<PlanPart> parts_;
  std::vector<State>&states_, &fresh_, &merged_;
  Length room_, grid_;
  std::int64_t half_, step_, lines_;  // Length units: half a line, a step of the grid, all lines of a page
  bool half_lines_;
  PlanStart start_;
};

}  // namespace

PagePlan plan_pages(std::vector<PlanPart> parts, const PlanPage& page, const PlanStart& start) {
  if (parts.empty()) return {};
  return Planner(std::move(parts), page, start, workshop()).run();
}

}  // namespace newsbook
