#include "base/memory.h"

#include <cstdlib>  // says which C library it is

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace newsbook {

void return_free_memory() {
#if defined(__GLIBC__)
  constexpr std::size_t worth_while = std::size_t{100} << 20;  // what is given back costs time to get again
  if (mallinfo2().fordblks >= worth_while) malloc_trim(0);
#endif
}

}  // namespace newsbook
