#include "readers/text_model.h"

#include <algorithm>

namespace newsbook {
namespace {

// What PlaceFinder's sums are made of: weights, and below them where a path came from. Of paths of equal
// weight that from the first place is the greatest.
constexpr unsigned origin_bits = 3;
constexpr std::int32_t scale = 1 << origin_bits;

// Less than any path weighs that may be; three of them can be added up.
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

// Sums are far from what 16 bits hold. Unrolled, as a step is three instructions and the loop around it as
// many.
PlaceWeights weigh(std::span<const std::uint16_t> facts, const PlaceWeights* weights) {
  PlaceWeights sums = {};
#pragma GCC unroll 8
  for (const std::uint16_t value : facts) {
    for (std::size_t lane = 0; lane < place_lanes; ++lane) {
      sums[lane] = static_cast<std::int16_t>(sums[lane] + weights[value][lane]);
    }
  }
  return sums;
}

}  // namespace

PlaceFinder::PlaceFinder(std::int16_t favour, const PlaceModel& model)
    : favour_(favour), weights_(model.places) {
  entered_.fill(never);
  for (const Place place : {Place::outside, Place::title, Place::body}) entered_[index(place)] = 0;
  for (std::size_t before = 0; before < place_count; ++before) {
    steps_[before].fill(never);
    for (std::size_t place = 0; place < place_count; ++place) {
      if (!may_follow(static_cast<Place>(before), static_cast<Place>(place))) continue;
      steps_[before][place] = model.steps[before][place] * scale + (scale - 1 - static_cast<int>(before));
    }
  }
}

void PlaceFinder::add(std::span<const std::uint16_t> facts, bool prose) {
  unsigned origins = 0;
  for (std::size_t place = place_count; place-- > 0;) {
    origins = origins << origin_bits | static_cast<unsigned>(scale - 1 - (entered_[place] & (scale - 1)));
  }
  origins_.push_back(static_cast<std::uint16_t>(origins));

  PlaceWeights weights = weigh(facts, weights_);
  weights[index(Place::body)] =
      static_cast<std::int16_t>(weights[index(Place::body)] + (prose ? favour_ : 0));
  weights[index(Place::title)] = static_cast<std::int16_t>(weights[index(Place::title)] - favour_);
  for (std::size_t lane = 0; lane < place_lanes; ++lane) {
    best_[lane] = (entered_[lane] & -scale) + weights[lane] * scale;
  }
  std::int32_t greatest = best_[0];
  for (std::size_t place = 1; place < place_count; ++place) greatest = std::max(greatest, best_[place]);
  for (std::int32_t& sum : best_) sum = std::max(sum - greatest, never);

  entered_.fill(never * 2);
  for (std::size_t before = 0; before < place_count; ++before) {
    for (std::size_t lane = 0; lane < place_lanes; ++lane) {
      entered_[lane] = std::max(entered_[lane], best_[before] + steps_[before][lane]);
    }
  }
}

std::vector<Place> PlaceFinder::places() const {
  std::size_t last = 0;
  for (std::size_t place = 0; place < place_count; ++place) {
    if (may_end(static_cast<Place>(place)) && best_[place] > best_[last]) last = place;
  }
  auto place = static_cast<Place>(last);
  std::vector<Place> places(origins_.size());
  for (std::size_t i = places.size(); i-- > 0;) {
    places[i] = place;
    place = static_cast<Place>(origins_[i] >> origin_bits * index(place) & (scale - 1U));
  }
  return places;
}

}  // namespace newsbook
