// Scripts of characters (UAX #24) as ISO 15924 tags.
#pragma once

#include <hb.h>

#include <cstdint>

namespace newsbook {

inline std::uint32_t script_of(char32_t character) {
  return static_cast<std::uint32_t>(hb_unicode_script(hb_unicode_funcs_get_default(), character));
}

// False for Common, Inherited and Unknown: such characters go with their neighbours.
inline bool is_own_script(std::uint32_t script) {
  const auto tag = static_cast<hb_script_t>(script);
  return tag != HB_SCRIPT_COMMON && tag != HB_SCRIPT_INHERITED && tag != HB_SCRIPT_UNKNOWN;
}

}  // namespace newsbook
