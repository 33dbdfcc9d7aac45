// The structure tree (ISO 32000-1, 14.7): elements, what each holds in reading order, and the way back from a
// page's marked content to its elements.
#pragma once

#include <span>
#include <vector>

#include "pdf/content.h"
#include "pdf/objects.h"

namespace newsbook {

// A page as it stands in the file.
struct PlacedPage {
  ObjectId object = 0;
  const DrawnPage* drawn = nullptr;
  std::vector<ObjectId> annotations;  // of its links, in their order; 0: the link leads nowhere
};

// Writes the tree; gives its root. elements[id] is the element with that id (0: Document); those from
// first_front on come before the others. Pages are in the document's order; a page's key in the parent tree
// is its index, and those of the annotations that belong to an element count on from there.
ObjectId write_structure(Objects& objects, std::span<const StructureElement> elements, ElementId first_front,
                         std::span<const PlacedPage> pages);

}  // namespace newsbook
