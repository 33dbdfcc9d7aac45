#include "readers/text_model.h"

#include <algorithm>

namespace newsbook {
namespace {

// Less than any path weighs that may be; four of them can be added up.
constexpr std::int32_t never = -(1 << 28);

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

}  // namespace

PlaceFinder::Steps PlaceFinder::make_steps() {
  Steps steps = {};
  for (std::size_t before = 0; before < place_count; ++before) {
    for (std::size_t place = 0; place < place_lanes; ++place) {
      const bool possible = place < place_count && may_follow(static_cast<Place>(before), static_cast<Place>(place));
      steps[before][place] = possible ? step_weights[before][place] : never;
    }
  }
  return steps;
}

PlaceFinder::Sums PlaceFinder::weigh(const PieceFacts& facts) {
  Sums sums = {};
  for (const std::uint16_t value : facts) {
    for (std::size_t lane = 0; lane < place_lanes; ++lane) sums[lane] += place_weights[value][lane];
  }
  return sums;
}

void PlaceFinder::add(const PieceFacts& facts) {
  Sums next = weigh(facts);
  auto& from = came_from_.emplace_back();
  if (came_from_.size() == 1) {
    next[index(Place::head)] = next[index(Place::gap)] = never;
  } else {
    Sums most;
    Sums origin = {};
    most.fill(never * 4);
    for (std::size_t before = 0; before < place_count; ++before) {
      for (std::size_t lane = 0; lane < place_lanes; ++lane) {
        const std::int32_t sum = best_[before] + steps_[before][lane];
        origin[lane] = sum > most[lane] ? static_cast<std::int32_t>(before) : origin[lane];
        most[lane] = std::max(most[lane], sum);
      }
    }
    for (std::size_t place = 0; place < place_count; ++place) {
      next[place] = std::max(next[place] + most[place], never * 2);
      from[place] = static_cast<Place>(origin[place]);
    }
  }
  const std::int32_t least = *std::max_element(next.begin(), next.begin() + place_count);
  for (std::size_t place = 0; place < place_count; ++place) best_[place] = std::max(next[place] - least, never * 2);
}

std::vector<Place> PlaceFinder::places() const {
  if (came_from_.empty()) return {};
  std::size_t last = 0;
  for (std::size_t place = 0; place < place_count; ++place) {
    if (may_end(static_cast<Place>(place)) && best_[place] > best_[last]) last = place;
  }
  auto place = static_cast<Place>(last);
  std::vector<Place> places(came_from_.size());
  for (std::size_t i = places.size(); i-- > 0;) {
    places[i] = place;
    if (i > 0) place = came_from_[i][index(place)];
  }
  return places;
}

}  // namespace newsbook
