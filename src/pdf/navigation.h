// Ways through the document: link annotations, the outline, page labels (ISO 32000-1, 12.3 and 12.4).
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "pdf/structure.h"

namespace newsbook {

// Where an anchor is.
struct Place {
  std::size_t page = 0;  // in the document's order
  Length y;
  bool named = false;  // others may link to it by its name
};
using Places = std::map<std::string, Place, std::less<>>;

// Annotations for the links of every page, with their keys in the parent tree. A link whose anchor is nowhere
// gets none; its text stays.
void write_links(Objects& objects, std::span<PlacedPage> pages, const Places& places);

// The catalogue's entry for the named destinations (12.3.2.3), which URLs end in ("book.pdf#NAME"); empty:
// there is none. The names are those of the anchors.
std::string named_destinations(Objects& objects, std::span<const PlacedPage> pages, const Places& places);

// Level 1 is open, what is below is folded.
void write_outline(Objects& objects, std::span<const OutlineEntry> entries, std::span<const PlacedPage> pages,
                   const Places& places);

// Value of the catalogue's /PageLabels: runs of pages whose labels count up in decimal or roman numbers; any
// other label stands for itself.
std::string page_labels(std::span<const PlacedPage> pages);

}  // namespace newsbook
