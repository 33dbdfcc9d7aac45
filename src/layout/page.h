// A finished page: positioned items in reading order, each naming its structure element. What layout gives to
// its sinks (the PDF, the dump). Coordinates: origin at the top left, x to the right, y down, in Length.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/length.h"
#include "base/picture.h"
#include "base/result.h"
#include "text/shaping.h"

namespace newsbook {

// An element of the document's logical structure (ISO 32000-1, 14.7). Ids count from 1 over the whole book; a
// parent is always made before its children. 0 is the Document itself; artifact marks what is not content
// (running heads).
using ElementId = std::uint32_t;
inline constexpr ElementId document_element = 0;
inline constexpr ElementId artifact = 0xFFFFFFFF;

struct StructureElement {
  ElementId id = 0;
  ElementId parent = document_element;
  std::string type;    // "P", "H1", "Art", "TOCI"
  std::string locale;  // where it differs from its parent's
  std::string alt;     // Figure
};

// One face, size and direction on one baseline. glyphs include the spaces, their advances already stretched;
// the advances of glyphs in a row add up to the run's width. cluster counts bytes in text. Spans point into
// Page::keep.
struct GlyphRun {
  const Face* face = nullptr;
  Length size;
  Length tracking;     // how much of each letter's advance is space added behind it, before scaling
  int scaling = 1000;  // of widths and advances, in thousandths of the font's own
  Length x, y;         // pen at the start of the run: left end, or right end when right_to_left; baseline
  bool right_to_left = false;
  std::uint32_t color = 0;
  std::span<const Glyph> glyphs;
  std::string_view text;  // what it says; a hyphen added at a line's end is U+00AD
};
struct Rule {  // a filled rectangle
  Length x, y, width, height;
  std::uint32_t color = 0;
};
struct PlacedImage {
  std::string key;
  const Picture* picture = nullptr;  // of the book, which outlives the pages
  Length x, y, width, height;
  bool at_end = false;  // at the right side of its column
};
struct LinkArea {
  Length x, y, width, height;
  std::string target;       // absolute URL, or "#id"
  std::string description;  // what the link says
};
struct Item {
  std::variant<GlyphRun, Rule, PlacedImage, LinkArea> content;
  ElementId element = artifact;
};

// A place in the text of the book: a byte of one of its strings.
struct TextPlace {
  const std::string* string = nullptr;
  std::uint32_t offset = 0;
};

struct Page {
  Length width, height;
  std::vector<Item> items;
  const std::string* last_string = nullptr;       // of main text that has a line on it
  TextPlace begin;                                // its first whole word of main text; no string: it has none
  std::string label;                              // "ii", "12": the page number shown and in the reader's bar
  std::vector<std::shared_ptr<const void>> keep;  // what the items' spans point into
};

// A place to link to: an article's or block's id.
struct Anchor {
  std::string id;
  bool named = false;  // whoever is outside may link to it, too: an article or a heading
  std::uint32_t page =
      0;     // index among the body's pages (or among the front matter's, in a front-matter batch)
  Length y;  // top of the place
};

struct PageBatch {
  std::vector<StructureElement> elements;
  std::vector<Page> pages;
  std::vector<Anchor> anchors;
};

struct OutlineEntry {
  std::string title;
  int level = 1;  // 1: section or, without sections, article
  std::string anchor;
};

struct Finish {
  std::vector<OutlineEntry> outline;
  std::string title;
  std::vector<std::string> authors;
  std::string publisher, rights, description;
  std::vector<std::string> subjects;
  std::string locale;
  std::int64_t modified = 0;  // seconds since 1970
  std::string identifier;
};

// Takes pages as they are finished. Calls come from one thread, in the book's order: body batches, then the
// front matter (which stands before them), then finish, once. What a batch holds may be dropped after the
// call.
class PageSink {
 public:
  virtual ~PageSink() = default;
  virtual Result<void> body(PageBatch batch) = 0;
  virtual Result<void> front_matter(PageBatch batch) = 0;
  virtual Result<void> finish(const Finish& finish) = 0;
};

}  // namespace newsbook
