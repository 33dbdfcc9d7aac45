// libvips, loaded with the first picture: the eighty libraries that it brings along take five times as long
// to load as all others together, and most runs need none of them.
#pragma once

#include <vips/vips.h>

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
  decltype(&::g_object_unref) object_unref;
  decltype(&::g_log_set_default_handler) log_set_default_handler;
};

// The library, ready for any number of threads; nullptr where it is not installed, or is another one than was
// built for. Loaded once a process.
const VipsLibrary* vips_library();

}  // namespace newsbook
