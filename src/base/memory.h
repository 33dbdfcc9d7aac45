// The program's own memory.
#pragma once

#include <cstddef>
#include <vector>

namespace newsbook {

// Asks for large pages where memory was reserved and is not filled yet, so that hundreds of MB come in with
// few page faults. Does nothing for less than a few MB, or where the system knows no such call.
void prefer_large_pages(void* begin, std::size_t bytes);

// Room for as many elements, in large pages if they are many.
template <typename Element>
void reserve_large(std::vector<Element>& elements, std::size_t count) {
  elements.reserve(count);
  prefer_large_pages(elements.data(), count * sizeof(Element));
}

// Gives what is free back to the system, if it is a hundred MB or more: threads keep what they have freed for
// themselves alone. Takes milliseconds; does nothing where the C library knows no such call.
void return_free_memory();

}  // namespace newsbook
