#include "base/memory.h"

#include <catch2/catch.hpp>

#include <numeric>

namespace newsbook {

TEST_CASE("room in large pages holds what any room holds") {
  for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{3} << 20U}) {
    std::vector<int> numbers = {7};
    reserve_large(numbers, count);
    CHECK(numbers.capacity() >= count);
    const int* const room = numbers.data();
    numbers.resize(std::max<std::size_t>(count, 1), 1);
    CHECK(numbers.data() == room);
    CHECK(std::accumulate(numbers.begin(), numbers.end(), std::size_t{0}) == numbers.size() + 6);
  }
}

}  // namespace newsbook
