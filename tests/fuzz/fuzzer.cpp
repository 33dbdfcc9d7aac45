// One libFuzzer program: the target is named when it is compiled.
#include "targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  newsbook::NEWSBOOK_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
  return 0;
}
