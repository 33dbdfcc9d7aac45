// The fonts of the file: what is drawn of each face, and which text each glyph stands for.
//
// The code of a glyph in a page's content is its glyph id, so pages can be written before the fonts are
// subset. A glyph that stands for several texts (the hyphen for U+002D and for the U+00AD added at a line's
// end) has several codes: the same id in several Type0 fonts over one descendant, each with its own
// ToUnicode. These are the face's variants; a glyph's first text is in variant 0.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "pdf/objects.h"
#include "text/fonts.h"

namespace newsbook {

// One glyph drawn, and the text it stands for; several uses are one when the text is the same.
struct GlyphUse {
  const Face* face = nullptr;
  std::uint32_t glyph = 0;
  std::string text;
};

// A face's program, subset and deflated.
struct Embedding;

// What is drawn of one face.
class FaceUses {
 public:
  explicit FaceUses(const Face& face);

  const Face& face() const { return face_; }
  bool drawn(std::uint32_t glyph) const { return first_text_[glyph] != 0; }
  // The variant in which the glyph stands for the text; -1: none. An empty text is every variant's.
  int variant(std::uint32_t glyph, std::string_view text) const {
    const std::uint64_t packed = pack(text);
    return packed == first_text_[glyph] && packed > long_text ? 0 : other_variant(glyph, text);
  }
  int font(int variant) const { return fonts_[static_cast<std::size_t>(variant)]; }
  // As the font's W array gives it, in 1/100,000 em.
  std::int64_t width(std::uint32_t glyph) const { return widths_[glyph]; }

 private:
  friend class FontTable;
  // Up to seven bytes of text in one word; longer ones are all the same. 0: not drawn yet.
  static constexpr std::uint64_t long_text = 1;
  static std::uint64_t pack(std::string_view text) {
    if (text.size() > 7) return long_text;
    std::uint64_t word = 2;
    for (const char c : text) word = word << 8 | static_cast<unsigned char>(c);
    return word;
  }
  int other_variant(std::uint32_t glyph, std::string_view text) const;
  void write(Objects& objects, Embedding& embedding, std::string& resources) const;
  ObjectId write_descendant(Objects& objects, Embedding& embedding, const std::string& font_name) const;

  const Face& face_;
  std::vector<std::uint64_t> first_text_;                    // by glyph: the text of variant 0, packed
  std::vector<std::uint32_t> widths_;                        // by glyph
  std::vector<std::map<std::uint32_t, std::string>> texts_;  // by variant: glyph → text
  std::vector<int> fonts_;                                   // by variant: number of the font
};

// All faces of the book. Read by many threads at once while pages are drawn; add only between that.
class FontTable {
 public:
  const FaceUses* find(const Face* face) const;
  // Does nothing when the face has as many variants as it may have already, or the text is too long for a
  // ToUnicode.
  void add(const GlyphUse& use);
  // Subsets and embeds every face; entries for the pages' /Font resources.
  Result<std::string> write(Objects& objects) const;

 private:
  std::vector<std::unique_ptr<FaceUses>> faces_;  // in the order of their first use
  int font_count_ = 0;
};

}  // namespace newsbook
