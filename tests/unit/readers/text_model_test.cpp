#include "readers/text_model.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <limits>
#include <map>

namespace newsbook {
namespace {

TEST_CASE("a text without pieces has no places") { CHECK(PlaceFinder().places().empty()); }

TEST_CASE("the weights of all facts add up in 16 bits") {
  std::map<std::string, PlaceWeights> greatest;  // by fact
  for (std::size_t value = 0; value < fact_value_count(); ++value) {
    const std::string name = fact_value_name(value);
    PlaceWeights& most = greatest[name.substr(0, name.find('='))];
    for (std::size_t place = 0; place < place_count; ++place) {
      const int weight = std::abs(place_weights[value][place]);
      most[place] = static_cast<std::int16_t>(std::max<int>(most[place], weight));
    }
  }
  CHECK(greatest.size() == fact_count);
  for (std::size_t place = 0; place < place_count; ++place) {
    int sum = 0;
    for (const auto& [fact, most] : greatest) sum += most[place];
    CHECK(sum <= std::numeric_limits<std::int16_t>::max());
  }
}

}  // namespace
}  // namespace newsbook
