// Page → the operators of its content stream (ISO 32000-1, 8 and 9), with every item in a marked-content
// sequence.
//
// A glyph is moved by a TJ number where its place differs from where the font's own widths have led, to half
// a thousandth of an em; what is left over is carried on, so that nothing drifts.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "layout/page.h"
#include "pdf/fonts.h"

namespace newsbook {

// What a page adds to a structure element: its next marked-content sequence, or a link annotation.
struct Mark {
  ElementId element = document_element;
  std::int32_t link = -1;  // index in DrawnPage::links; -1: the next MCID
};

// The rectangle that a picture takes, in thousandths of a point from the page's lower left corner.
struct PictureBox {
  ElementId element = artifact;
  std::int64_t left = 0, bottom = 0, right = 0, top = 0;
};

struct DrawnPage {
  Length width, height;
  std::string content;      // deflated
  std::vector<Mark> marks;  // in reading order
  std::vector<LinkArea> links;
  std::vector<ElementId> link_elements;
  std::vector<PictureBox> picture_boxes;
  std::string label;
};

// Appends the uses that the fonts lack yet.
void collect_uses(const Page& page, const FontTable& fonts, std::vector<GlyphUse>& uses);

// Appends the operators, and fills in everything of the drawn page but its content. The fonts hold all uses
// of the page; elements[id] is the element with that id.
void draw(const Page& page, const FontTable& fonts, std::span<const StructureElement> elements,
          std::string& operators, DrawnPage& drawn);

}  // namespace newsbook
