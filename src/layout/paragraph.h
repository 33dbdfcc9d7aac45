// A paragraph of inlines, shaped and ready to be broken into lines: TeX's horizontal list, with boxes that
// carry the glue and the break opportunity behind them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "document/book.h"
#include "layout/page.h"
#include "layout/styles.h"
#include "layout/words.h"
#include "text/hyphenation.h"
#include "text/segments.h"
#include "text/shaping.h"

namespace newsbook {

// A stretch of the paragraph's text that is set in one style and belongs to one structure element.
struct TextSpan {
  std::uint32_t begin = 0, end = 0;  // bytes of the paragraph's text
  const StyleNode* style = nullptr;
  ElementId element = artifact;
  std::int32_t link = -1;  // index of ParagraphText::links
};

struct ParagraphLink {
  std::string target;
  std::string description;
};

// A string of the book that a stretch of the text was taken from; ends where the next one begins.
struct TextOrigin {
  std::uint32_t begin = 0;  // bytes of the paragraph's text
  const std::string* string = nullptr;
  std::uint32_t skipped = 0;  // bytes of the string that stand before
  bool transformed = false;   // bytes do not correspond
};

// Text of a paragraph with the spans that cover it without gaps.
struct ParagraphText {
  std::string text;
  std::vector<TextSpan> spans;
  std::vector<ParagraphLink> links;
  std::vector<TextOrigin> origins;  // of main text: none in notes and in what is composed from data
};

// A box: text that stays together but for its hyphens, and what follows it.
struct Box {
  const ShapedText* shaped = nullptr;
  const WordMeasure* word = nullptr;
  std::uint32_t begin = 0, end = 0;  // bytes of the paragraph's text
  std::uint32_t span = 0;
  std::uint32_t glue_span = 0;  // the span that the space behind it belongs to
  Length width;
  Length glue;     // natural width of the space behind it; 0: none
  Length elastic;  // what stretches behind it: the glue, or the nothing between two ideographs
  BreakAfter after = BreakAfter::none;
  std::uint8_t level = 0;  // bidi
  std::uint32_t script = 0;
};

struct ShapedParagraph {
  const ParagraphText* source = nullptr;
  std::vector<Box> boxes;
  std::uint8_t base_level = 0;
  bool preformatted = false;
};

// Shapes paragraphs and, on the breaker's request, parts of boxes. One a thread.
class ParagraphShaper {
 public:
  ParagraphShaper(Shaper& shaper, const HyphenationDictionaries& dictionaries)
      : shaper_(shaper), words_(shaper, dictionaries) {}

  void shape(const ParagraphText& source, const StyleNode& style, ShapedParagraph& out);

  // Bytes [from, to) of a box, counted from its begin; with a hyphen behind it when that is added. The
  // hyphen's text is U+00AD.
  const ShapedText& fragment(const ShapedParagraph& paragraph, const Box& box, std::uint32_t from,
                             std::uint32_t to, bool hyphen);
  const WordMeasure& measure(const ShapedText& text, std::uint32_t script) {
    return words_.measure(text, script);
  }
  // Where the box's style and language let it be hyphenated; where its language does, if it must be.
  std::span<const HyphenPoint> hyphens(const ShapedParagraph& paragraph, const Box& box, bool must = false);
  // Forgets all shaped text, of the shaper too.
  void clear();

 private:
  static void add_boxes(ShapedParagraph& out, const Segment& segment, std::uint32_t& span);
  static void add_glue(ShapedParagraph& out, const Segment& segment);
  static void add_preformatted(ShapedParagraph& out);
  void shape_boxes(ShapedParagraph& out);

  Shaper& shaper_;
  WordMeasures words_;
  std::vector<Segment> segments_;
  std::vector<TextToShape> texts_;  // of the boxes
  std::vector<const ShapedText*> shaped_;
};

}  // namespace newsbook
