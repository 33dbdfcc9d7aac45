#include "images/vips_library.h"

#include <dlfcn.h>

#include <optional>
#include <type_traits>

namespace newsbook {
namespace {

constexpr const char* file = "libvips.so.42";  // its binary interface has had this number since 2015

std::optional<VipsLibrary> load() {
  void* library = dlopen(file, RTLD_NOW | RTLD_LOCAL);  // for good: libraries below it cannot be unloaded
  if (library == nullptr) return std::nullopt;
  bool complete = true;
  const auto find = [&](auto& function, const char* name) {
    function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(dlsym(library, name));
    complete = complete && function != nullptr;
  };
  VipsLibrary vips = {};
  find(vips.init, "vips_init");
  find(vips.call, "vips_call");
  find(vips.operation_block_set, "vips_operation_block_set");
  find(vips.cache_set_max, "vips_cache_set_max");
  find(vips.concurrency_set, "vips_concurrency_set");
  find(vips.error_clear, "vips_error_clear");
  find(vips.blob_new, "vips_blob_new");
  find(vips.blob_get, "vips_blob_get");
  find(vips.area_unref, "vips_area_unref");
  find(vips.array_double_newv, "vips_array_double_newv");
  find(vips.image_get_width, "vips_image_get_width");
  find(vips.image_get_height, "vips_image_get_height");
  find(vips.image_get_bands, "vips_image_get_bands");
  find(vips.image_get_format, "vips_image_get_format");
  find(vips.image_get_interpretation, "vips_image_get_interpretation");
  find(vips.image_get_typeof, "vips_image_get_typeof");
  find(vips.image_hasalpha, "vips_image_hasalpha");
  find(vips.image_copy_memory, "vips_image_copy_memory");
  find(vips.image_new_from_memory, "vips_image_new_from_memory");
  find(vips.image_write_to_memory, "vips_image_write_to_memory");
  find(vips.object_unref, "g_object_unref");
  find(vips.free, "g_free");
  find(vips.log_set_default_handler, "g_log_set_default_handler");
  if (!complete) return std::nullopt;
  return vips;
}

// Only what is named here can read what comes off the web.
void allow_loaders(const VipsLibrary& vips) {
  vips.operation_block_set("VipsForeignLoad", TRUE);
  for (const char* loader : {"VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadNsgif",
                             "VipsForeignLoadWebp", "VipsForeignLoadHeif"}) {
    vips.operation_block_set(loader, FALSE);
  }
}

// No operation is kept for later, each runs in the thread that asks for it, and libraries below say nothing
// on standard error.
std::optional<VipsLibrary> start() {
  std::optional<VipsLibrary> vips = load();
  if (!vips) return std::nullopt;
  vips->log_set_default_handler([](const gchar*, GLogLevelFlags, const gchar*, gpointer) {}, nullptr);
  if (vips->init("newsbook") != 0) return std::nullopt;
  vips->cache_set_max(0);
  vips->concurrency_set(1);
  allow_loaders(*vips);
  return vips;
}

}  // namespace

const VipsLibrary* vips_library() {
  static const std::optional<VipsLibrary> started = start();
  return started ? &*started : nullptr;
}

}  // namespace newsbook
