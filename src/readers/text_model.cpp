#include "readers/text_model.h"

#include <algorithm>

namespace newsbook {
namespace {

using Sums = std::array<std::int64_t, place_count>;

constexpr std::int64_t never = -(std::int64_t{1} << 60);

constexpr std::size_t index(Place place) { return static_cast<std::size_t>(place); }

// Which place may follow which.
constexpr bool may_follow(Place before, Place place) {
  switch (before) {
    case Place::outside:
      return place == Place::outside || place == Place::title || place == Place::body;
    case Place::title:
    case Place::head:
      return place == Place::head || place == Place::body;
    case Place::body:
      return place != Place::head;
    case Place::gap:
      return place == Place::gap || place == Place::body;
  }
  return false;
}

// A text may break off in a body or outside one, but in no other place.
constexpr bool may_end(Place place) { return place == Place::outside || place == Place::body; }

Sums weigh(const PieceFacts& facts) {
  Sums sums = {};
  for (const std::uint16_t value : facts) {
    for (std::size_t place = 0; place < place_count; ++place) sums[place] += place_weights[value][place];
  }
  return sums;
}

using Steps = std::array<Sums, place_count>;  // [place][before]

Steps make_steps() {
  Steps steps = {};
  for (std::size_t place = 0; place < place_count; ++place) {
    for (std::size_t before = 0; before < place_count; ++before) {
      const bool possible = may_follow(static_cast<Place>(before), static_cast<Place>(place));
      steps[place][before] = possible ? step_weights[before][place] : never;
    }
  }
  return steps;
}

}  // namespace

std::vector<Place> find_places(const std::vector<PieceFacts>& facts) {
  if (facts.empty()) return {};
  static const Steps steps = make_steps();
  std::vector<std::array<Place, place_count>> came_from(facts.size());
  Sums best = weigh(facts[0]);
  best[index(Place::head)] = best[index(Place::gap)] = never;
  for (std::size_t i = 1; i < facts.size(); ++i) {
    Sums next = weigh(facts[i]);
    for (std::size_t place = 0; place < place_count; ++place) {
      std::size_t from = 0;
      std::int64_t most = never * 4;
      for (std::size_t before = 0; before < place_count; ++before) {
        const std::int64_t sum = best[before] + steps[place][before];
        if (sum > most) {
          most = sum;
          from = before;
        }
      }
      next[place] = std::max(next[place] + most, never * 2);
      came_from[i][place] = static_cast<Place>(from);
    }
    best = next;
  }
  for (std::size_t place = 0; place < place_count; ++place) {
    if (!may_end(static_cast<Place>(place))) best[place] = never * 3;
  }
  auto place = static_cast<Place>(std::max_element(best.begin(), best.end()) - best.begin());
  std::vector<Place> places(facts.size());
  for (std::size_t i = facts.size(); i-- > 0;) {
    places[i] = place;
    if (i > 0) place = came_from[i][index(place)];
  }
  return places;
}

}  // namespace newsbook
