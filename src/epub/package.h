// The container's and the package's documents (EPUB 3.3, 4 and 5).
#pragma once

#include <string>
#include <vector>

#include "document/book.h"
#include "epub/metadata.h"

namespace newsbook {

// One file that the package document lists.
struct ManifestItem {
  std::string href;  // relative to the package's folder
  std::string media_type;
  std::string properties = {};  // "nav"
  bool in_spine = false;
};

inline constexpr const char* cover_property = "cover-image";  // of the cover's picture

std::string print_container();
// items in reading order where they are in the spine.
std::string print_package(const Book& book, const std::vector<ManifestItem>& items,
                          const PackageFacts& facts);

}  // namespace newsbook
