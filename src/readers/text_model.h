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
#include <span>
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

// A table of weights of each: text_weights.cpp has those of text dumps.
struct PlaceModel {
  const PlaceWeights* places;
  const PlaceWeights* steps;
};
inline constexpr PlaceModel text_model = {place_weights, step_weights};

// A story is a title, perhaps a head, and a body that may have gaps; or a body alone. Anything else does not
// occur.
class PlaceFinder {
 public:
  // favour, in hundredths (0–2000): what speaks, beside the facts, for the body at prose and against each
  // title.
  explicit PlaceFinder(std::int16_t favour = 0, const PlaceModel& model = text_model);
  void add(std::span<const std::uint16_t> facts, bool prose);  // of the next piece
  std::vector<Place> places() const;                           // of all pieces

 private:
  // By Place. Only differences count: the greatest of best_ is always 0.
  using Sums = std::array<std::int32_t, place_lanes>;
  std::int16_t favour_;
  const PlaceWeights* weights_;
  std::array<Sums, place_count> steps_;  // by the place before
  Sums entered_;                         // what the best path weighs that goes on with this place
  Sums best_ = {};                       // and that ends in it, with the last piece
  std::vector<std::uint16_t> origins_;   // of each piece, by Place: the place before
};

}  // namespace newsbook
