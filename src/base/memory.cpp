#include "base/memory.h"

#include <cstdint>
#include <cstdlib>  // says which C library it is

#if defined(__GLIBC__)
#include <malloc.h>
#endif
#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace newsbook {

void prefer_large_pages(void* begin, std::size_t bytes) {
#if defined(__linux__)
  constexpr std::size_t page = std::size_t{2} << 20U;
  if (bytes < 2 * page) return;
  const std::size_t skipped = (page - reinterpret_cast<std::uintptr_t>(begin) % page) % page;
  const std::size_t whole = (bytes - skipped) / page * page;
  // A hint: memory is the same if it is not taken.
  madvise(static_cast<char*>(begin) + skipped, whole, MADV_HUGEPAGE);
#endif
}

void return_free_memory() {
#if defined(__GLIBC__)
  constexpr std::size_t worth_while = std::size_t{100} << 20;  // what is given back costs time to get again
  if (mallinfo2().fordblks >= worth_while) malloc_trim(0);
#endif
}

}  // namespace newsbook
