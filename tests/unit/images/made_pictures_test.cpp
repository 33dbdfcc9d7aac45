#include "images/made_pictures.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <thread>
#include <vector>

namespace newsbook {

TEST_CASE("Equal bytes are made once for each fit, however many threads ask") {
  std::atomic<int> calls = 0;
  MadePictures made([&](std::string_view bytes, const PictureFit& fit) -> Result<Picture> {
    ++calls;
    if (bytes.empty()) return failure({.code = "NB-I001", .message = "none"});
    return Picture{"image/png", std::string(bytes) + (fit.grey ? "g" : ""), 1, 1, fit.grey};
  });
  std::vector<std::jthread> threads;
  std::atomic<int> wrong = 0;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      for (const std::string bytes : {"one", "two", ""}) {
        const MadePicture& colour = made.make(bytes, {100, 100, false});
        const MadePicture& grey = made.make(bytes, {100, 100, true});
        const bool right = bytes.empty() ? !colour.picture && colour.key.empty()
                                         : colour.picture->bytes == bytes && colour.key != grey.key;
        wrong += right ? 0 : 1;
      }
    });
  }
  threads.clear();
  CHECK(calls == 6);
  CHECK(wrong == 0);
}

TEST_CASE("Equal pictures have one key, whatever they were made of") {
  MadePictures made([](std::string_view, const PictureFit&) -> Result<Picture> {
    return Picture{"image/png", "the same", 1, 1, false};
  });
  CHECK(made.make("one", {}).key == made.make("two", {}).key);
  CHECK(made.make("one", {}).key.size() == 32);
}

}  // namespace newsbook
