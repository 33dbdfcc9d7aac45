// Pictures that are made once, however many names a source has for the same bytes.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "images/picture.h"

namespace newsbook {

// A picture, or why there is none, and under what name books store it: equal for equal pictures.
struct MadePicture {
  Result<Picture> picture;
  std::string key = {};  // 32 hexadecimal digits; empty where there is no picture
};

// Calls from any threads; who asks for what another thread is making waits for it.
class MadePictures {
 public:
  using Maker = std::function<Result<Picture>(std::string_view bytes, const PictureFit& fit)>;

  explicit MadePictures(Maker maker = make_picture) : maker_(std::move(maker)) {}

  // Lives as long as this object.
  MadePicture& make(std::string_view bytes, const PictureFit& fit);

 private:
  struct Entry {
    std::once_flag once;
    std::optional<MadePicture> made;
  };
  struct Key {
    std::array<std::uint64_t, 2> bytes;
    PictureFit fit;
    auto operator<=>(const Key&) const = default;
  };

  Maker maker_;
  std::mutex mutex_;  // of the map, not of what it holds
  std::map<Key, std::unique_ptr<Entry>> entries_;
};

}  // namespace newsbook
