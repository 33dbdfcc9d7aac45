#include "images/picture.h"

#include "images/jpeg.h"
#include "invariants.h"
#include "passes/picture_address.h"
#include "targets.h"

namespace newsbook {
namespace {

void try_address(std::string_view address) {
  for (const std::string& path : paths_of_address(address)) {
    require(!path.empty() && !path.starts_with('/'), "a path is relative");
    require(("/" + path + "/").find("/../") == std::string::npos, "a path stays below its folder");
    require(path.find('\0') == std::string::npos, "a path has no end within it");
  }
  if (const auto data = data_of_address(address))
    require(data->size() <= address.size(), "data are no longer than their address");
}

}  // namespace

void fuzz_picture(std::string_view bytes) {
  try_address(bytes);
  jpeg_facts(bytes);
  const std::string bare = without_metadata(bytes);
  require(bare.size() <= bytes.size() || bytes.size() < 2, "nothing is added to a JPEG");
  require(without_metadata(bare) == bare, "what is without metadata has none to lose");
  const PictureFit fit{320, 240, bytes.size() % 2 == 0};
  const auto made = make_picture(bytes, fit);
  if (!made) {
    require(made.error().severity == Severity::warning && made.error().code.starts_with("NB-I"),
            "what is refused is a warning of the module");
    return;
  }
  require(made->media_type == "image/jpeg" || made->media_type == "image/png", "a JPEG or a PNG is made");
  require(made->width > 0 && made->width <= fit.width && made->height > 0 && made->height <= fit.height,
          "a picture fits the screen");
  require(made->grey || !fit.grey, "a picture is grey on request");
  const auto again = make_picture(made->bytes, fit);
  require(again && again->width == made->width && again->height == made->height,
          "what is made is a picture of the size that it says");
}

}  // namespace newsbook
