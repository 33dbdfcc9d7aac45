#include "readers/html_places.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <limits>
#include <map>

namespace newsbook {

TEST_CASE("the weights are as many as the values of facts, and add up in 16 bits") {
  REQUIRE(html_fact_value_count() == html_weight_count);
  std::map<std::string, PlaceWeights> greatest;  // by fact
  for (std::size_t value = 0; value < html_weight_count; ++value) {
    const std::string name = html_fact_value_name(value);
    PlaceWeights& most = greatest[name.substr(0, name.find('='))];
    for (std::size_t place = 0; place < place_count; ++place) {
      most[place] =
          static_cast<std::int16_t>(std::max<int>(most[place], std::abs(html_place_weights[value][place])));
    }
  }
  for (std::size_t place = 0; place < place_count; ++place) {
    int sum = 0;
    for (const auto& [fact, most] : greatest) sum += most[place];
    CHECK(sum <= std::numeric_limits<std::int16_t>::max());
  }
}

}  // namespace newsbook
