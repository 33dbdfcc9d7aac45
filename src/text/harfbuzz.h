// Owners for HarfBuzz's reference-counted objects.
#pragma once

#include <hb-subset.h>
#include <hb.h>

#include <memory>

namespace newsbook {

struct HarfBuzzRelease {
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
  void operator()(hb_font_t* font) const { hb_font_destroy(font); }
  void operator()(hb_set_t* set) const { hb_set_destroy(set); }
  void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};

template <typename T>
using HarfBuzzPtr = std::unique_ptr<T, HarfBuzzRelease>;

}  // namespace newsbook
