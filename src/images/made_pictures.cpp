#include "images/made_pictures.h"

#include <fmt/format.h>

#include "base/fingerprint.h"

namespace newsbook {

MadePicture& MadePictures::make(std::string_view bytes, const PictureFit& fit) {
  Entry* entry = nullptr;
  {
    const Key key{fingerprint(bytes), fit};
    const std::lock_guard lock(mutex_);
    auto& slot = entries_[key];
    if (!slot) slot = std::make_unique<Entry>();
    entry = slot.get();
  }
  std::call_once(entry->once, [&] {
    MadePicture made{maker_(bytes, fit)};
    if (made.picture) {
      const auto hash = fingerprint(made.picture->bytes);
      made.key = fmt::format("{:016x}{:016x}", hash[0], hash[1]);
    }
    entry->made = std::move(made);
  });
  return *entry->made;
}

}  // namespace newsbook
