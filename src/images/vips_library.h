// libvips, loaded with the first picture: the eighty libraries that it brings along take five times as long
// to load as all others together, and most runs need none of them.
#pragma once

#include <vips/vips.h>
#include <memory>
#include <string>
#include <string_view>

namespace newsbook {

// What is used of its C interface, by the names it has there.
struct VipsLibrary {
  decltype(&::vips_init) init;
  decltype(&::vips_call) call;
  decltype(&::vips_operation_block_set) operation_block_set;
  decltype(&::vips_cache_set_max) cache_set_max;
  decltype(&::vips_concurrency_set) concurrency_set;
  decltype(&::vips_error_clear) error_clear;
  decltype(&::vips_blob_new) blob_new;
  decltype(&::vips_blob_get) blob_get;
  decltype(&::vips_area_unref) area_unref;
  decltype(&::vips_array_double_newv) array_double_newv;
  decltype(&::vips_image_get_width) image_get_width;
  decltype(&::vips_image_get_height) image_get_height;
  decltype(&::vips_image_get_bands) image_get_bands;
  decltype(&::vips_image_get_format) image_get_format;
  decltype(&::vips_image_get_interpretation) image_get_interpretation;
  decltype(&::vips_image_get_typeof) image_get_typeof;
  decltype(&::vips_image_hasalpha) image_hasalpha;
  decltype(&::vips_image_copy_memory) image_copy_memory;
  decltype(&::vips_image_new_from_memory) image_new_from_memory;
  decltype(&::vips_image_write_to_memory) image_write_to_memory;
  decltype(&::g_object_unref) object_unref;
  decltype(&::g_free) free;
  decltype(&::g_log_set_default_handler) log_set_default_handler;
};

// The library, ready for any number of threads; nullptr where it is not installed, or is another one than was
// built for. Loaded once a process.
const VipsLibrary* vips_library();

// Thrown, within this module, when an operation fails: the data are damaged.
struct VipsFailure {};

// Its operations on what frees itself.
class Vips {
 public:
  struct Release {
    const VipsLibrary* library;
    void operator()(VipsImage* image) const { library->object_unref(image); }
    void operator()(VipsBlob* blob) const { library->area_unref(VIPS_AREA(blob)); }
    void operator()(VipsArrayDouble* numbers) const { library->area_unref(VIPS_AREA(numbers)); }
  };
  using Image = std::unique_ptr<VipsImage, Release>;
  using Blob = std::unique_ptr<VipsBlob, Release>;
  using Numbers = std::unique_ptr<VipsArrayDouble, Release>;

  explicit Vips(const VipsLibrary& library) : library_(library) {}

  int width(VipsImage* image) const { return library_.image_get_width(image); }
  int height(VipsImage* image) const { return library_.image_get_height(image); }
  int bands(VipsImage* image) const { return library_.image_get_bands(image); }

  // Runs an operation: its arguments, then names and values of its options.
  template <typename... Arguments>
  void call(const char* operation, Arguments... arguments) const {
    if (library_.call(operation, arguments..., nullptr) != 0) throw VipsFailure();
  }

  Image owned(VipsImage* image) const { return {image, Release{&library_}}; }
  Numbers number(double value) const { return {library_.array_double_newv(1, value), Release{&library_}}; }

  // The bytes must outlive the image.
  template <typename... Options>
  Image load(const char* loader, std::string_view bytes, Options... options) const {
    const Blob blob(library_.blob_new(nullptr, bytes.data(), bytes.size()), Release{&library_});
    VipsImage* out = nullptr;
    call(loader, blob.get(), &out, options...);
    return owned(out);
  }

  // An operation on an image that makes another one.
  template <typename... Arguments>
  Image change(const char* operation, VipsImage* image, Arguments... arguments) const {
    VipsImage* out = nullptr;
    call(operation, image, &out, arguments...);
    return owned(out);
  }

  template <typename... Options>
  std::string save(const char* saver, VipsImage* image, Options... options) const {
    VipsBlob* out = nullptr;
    call(saver, image, &out, options...);
    const Blob blob(out, Release{&library_});
    std::size_t size = 0;
    const void* data = library_.blob_get(out, &size);
    return {static_cast<const char*>(data), size};
  }

  const VipsLibrary& library() const { return library_; }

 private:
  const VipsLibrary& library_;
};

}  // namespace newsbook
