// Text → glyphs, over HarfBuzz, a segment at a time and each distinct one once.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/length.h"
#include "text/fonts.h"

namespace newsbook {

// What a run of text is set in. Interned by Shaper::style.
struct TextStyleKey {
  FontRequest font;
  Length size;                        // of the em
  Length letter_spacing;              // added after each cluster
  std::vector<std::string> features;  // OpenType, as HarfBuzz parses them: "smcp", "-liga", "onum=1"
  std::string locale;                 // BCP 47
  friend bool operator==(const TextStyleKey&, const TextStyleKey&) = default;
  friend auto operator<=>(const TextStyleKey&, const TextStyleKey&) = default;
};
using StyleId = std::uint32_t;

// In logical order, also for right-to-left text: the pen of a right-to-left piece walks left, and moves by
// the advance before the glyph is drawn. Offsets are from the pen, y upwards.
struct Glyph {
  std::uint32_t id = 0;
  std::uint32_t cluster = 0;  // byte offset in the shaped text of the first character this glyph stands for
  std::int32_t advance = 0;   // Length units
  std::int32_t x_offset = 0;
  std::int32_t y_offset = 0;
};

struct ShapedPiece {
  const Face* face = nullptr;
  std::uint32_t begin = 0, end = 0;               // bytes of the text
  std::uint32_t first_glyph = 0, last_glyph = 0;  // [first, last) in ShapedText::glyphs
  bool missing =
      false;  // no declared face has these characters: draw a box (glyph 0 of the request's own face)
};

struct ShapedText {
  std::string text;
  bool right_to_left = false;
  std::vector<Glyph> glyphs;
  std::vector<ShapedPiece> pieces;  // in logical order; several when faces change
  Length width;
  std::uint32_t serial = 0;  // counts from 0 what the shaper has shaped since it was cleared
};

// A text must hold no white space that could be stretched.
struct TextToShape {
  StyleId style = 0;
  std::string_view text;
  std::uint32_t script = 0;  // as in Segment
  bool right_to_left = false;
};

// One a thread. Pointers and references it returns live until clear() or its end.
class Shaper {
 public:
  explicit Shaper(const FontSet& fonts);
  ~Shaper();

  StyleId style(const TextStyleKey& key);
  const TextStyleKey& style(StyleId id) const;
  const Face* face(StyleId id) const;    // of the request itself
  Length space_width(StyleId id) const;  // natural advance of U+0020 in that face, with letter spacing
  std::uint32_t space_glyph(StyleId id) const;

  const ShapedText& shape(const TextToShape& text);
  // Many at once, which is quicker: out gets what they become, in their order.
  void shape(const std::vector<TextToShape>& texts, std::vector<const ShapedText*>& out);

  // Characters that no face had since the last call, sorted, each once.
  std::vector<char32_t> take_missing();
  std::size_t cached() const;
  void clear();  // forgets all shaped text, keeps the styles

 private:
  struct State;
  std::unique_ptr<State> state_;
};

std::string harfbuzz_version();

}  // namespace newsbook
