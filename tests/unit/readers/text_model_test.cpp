#include "readers/text_model.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <limits>
#include <map>

namespace newsbook {
namespace {

TEST_CASE("a text without pieces has no places") { CHECK(PlaceFinder().places().empty()); }

TEST_CASE("the weights of all columns add up in 16 bits") {
  std::map<std::string, PlaceWeights> greatest;  // by the names of a column's facts
  for (std::size_t value = 0; value < value_count(); ++value) {
    std::string column;
    for (const std::string& fact : facts_of_value(value)) column += fact.substr(0, fact.find('=')) + ' ';
    PlaceWeights& most = greatest[column];
    for (std::size_t place = 0; place < place_count; ++place) {
      const int weight = std::abs(place_weights[value][place]);
      most[place] = static_cast<std::int16_t>(std::max<int>(most[place], weight));
    }
  }
  CHECK(greatest.size() == column_count);
  for (std::size_t place = 0; place < place_count; ++place) {
    int sum = 0;
    for (const auto& [column, most] : greatest) sum += most[place];
    CHECK(sum <= std::numeric_limits<std::int16_t>::max());
  }
}

}  // namespace
}  // namespace newsbook
