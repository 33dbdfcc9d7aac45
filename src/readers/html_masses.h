// How a page's text lies in its tree: what each element holds of prose and of links, and which one holds the
// story.
#pragma once

#include <cstdint>
#include <vector>

#include "readers/html_pieces.h"

namespace newsbook {

struct ElementMass {
  std::uint32_t letters = 0;  // of all text in it
  std::uint32_t linked = 0;   // of them, inside links
  std::uint32_t prose = 0;    // of them, in prose that is no link
  std::uint32_t pieces = 0;
  std::uint32_t points = 0;  // prose in its own blocks, and half of that in theirs
};

struct HtmlMasses {
  std::vector<ElementMass> elements;  // by node; zero for texts
  std::vector<std::uint32_t> path;    // by node: a digest of its and its ancestors' tags and classes
  std::uint32_t prose = 0;            // of the page
  std::uint32_t container = 0;        // the innermost element that holds most of the prose
  std::uint32_t best = 0;             // the element of most points
};

HtmlMasses weigh_elements(const HtmlDom& dom, const HtmlPieces& pieces);

}  // namespace newsbook
