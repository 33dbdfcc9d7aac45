// Where each piece of a text dump belongs: outside the stories, to one's title, head or body, or to a gap in
// a body.
//
// A linear-chain model: every value of a fact (text_features) speaks for and against each place with a
// weight, so does each step from one piece's place to the next one's, and the places that together weigh most
// are found exactly (Viterbi's algorithm). The weights were fitted to dumps whose stories are known, by
// tests/fit/fit.py. In integers; linear in the pieces.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "readers/text_features.h"

namespace newsbook {

enum class Place : std::uint8_t { outside, title, head, body, gap };
inline constexpr std::size_t place_count = 5;

// Sums over places are made for this many at once, so that a processor can do so; those that are no places
// weigh nothing.
inline constexpr std::size_t place_lanes = 8;

// In hundredths, by Place: of each value of a fact; of each step, by the place it leaves.
using PlaceWeights = std::array<std::int16_t, place_lanes>;
extern const PlaceWeights place_weights[];
extern const PlaceWeights step_weights[place_count];

// A story is a title, perhaps a head, and a body that may have gaps; or a body alone. Anything else does not
// occur.
class PlaceFinder {
 public:
  void add(const PieceFacts& facts);        // of the next piece
  std::vector<Place> places() const;  // of all pieces

 private:
  using Sums = std::array<std::int32_t, place_lanes>;
  using Steps = std::array<Sums, place_count>;  // [before][place]
  static Steps make_steps();
  static Sums weigh(const PieceFacts& facts);

  Steps steps_ = make_steps();
  Sums best_ = {};  // the most that a path to each place weighs, less that of the best one
  std::vector<std::array<Place, place_count>> came_from_;
};

}  // namespace newsbook
