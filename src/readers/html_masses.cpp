#include "readers/html_masses.h"

#include "readers/text_shape.h"

namespace newsbook {
namespace {

// Prose that is hardly linked; the story's, if anything is.
std::uint32_t prose_of(const Piece& piece, const HtmlRun& run) {
  if (piece.kind != PieceKind::prose || run.linked * 2 > run.letters || run.hidden) return 0;
  return piece.shape.length;
}

void add_points(const HtmlDom& dom, std::uint32_t block, std::uint32_t prose,
                std::vector<ElementMass>& elements) {
  std::uint32_t share = prose;
  std::uint32_t element = dom[block].parent;
  for (int level = 0; level < 3; ++level, share /= 2) {
    elements[element].points += share;
    if (element == 0) break;
    element = dom[element].parent;
  }
}

std::vector<std::uint32_t> digest_paths(const HtmlDom& dom) {
  std::vector<std::uint32_t> paths(dom.size());
  for (std::uint32_t i = 1; i < dom.size(); ++i) {
    const HtmlNode& node = dom[i];
    if (node.tag == Tag::text) continue;
    std::uint64_t path = digest(node.name, paths[node.parent] + 1ULL);
    path = digest(node.attribute("class"), path);
    paths[i] = static_cast<std::uint32_t>(path ^ path >> 32U);
  }
  return paths;
}

// Inwards as long as one child holds nearly all.
std::uint32_t find_container(const HtmlDom& dom, const std::vector<ElementMass>& elements) {
  std::uint32_t at = 0;
  for (bool found = true; found;) {
    found = false;
    for (std::uint32_t child = at + 1; child < dom[at].end; child = dom[child].end) {
      if (elements[child].prose * 5ULL < elements[at].prose * 4ULL || elements[child].prose == 0) continue;
      at = child;
      found = true;
      break;
    }
  }
  return at;
}

}  // namespace

HtmlMasses weigh_elements(const HtmlDom& dom, const HtmlPieces& pieces) {
  HtmlMasses masses;
  masses.elements.resize(dom.size());
  for (std::size_t i = 0; i < pieces.runs.size(); ++i) {
    const HtmlRun& run = pieces.runs[i];
    const std::uint32_t prose = prose_of(pieces.text.pieces[i], run);
    ElementMass& block = masses.elements[run.block];
    block.letters += run.letters;
    block.linked += run.linked;
    block.prose += prose;
    ++block.pieces;
    masses.prose += prose;
    if (prose > 0) add_points(dom, run.block, prose, masses.elements);
  }
  for (std::uint32_t i = dom.size(); i-- > 1;) {
    const ElementMass& of_child = masses.elements[i];
    ElementMass& sum = masses.elements[dom[i].parent];
    sum.letters += of_child.letters;
    sum.linked += of_child.linked;
    sum.prose += of_child.prose;
    sum.pieces += of_child.pieces;
  }
  masses.path = digest_paths(dom);
  masses.container = find_container(dom, masses.elements);
  for (std::uint32_t i = 1; i < dom.size(); ++i) {
    if (masses.elements[i].points > masses.elements[masses.best].points) masses.best = i;
  }
  return masses;
}

}  // namespace newsbook
