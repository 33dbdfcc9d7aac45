// Pages set by hand for the PDF's tests: one line of text at a time, no layout.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "layout/page.h"
#include "text/fonts.h"
#include "text/shaping.h"

namespace newsbook::test {

constexpr std::uint32_t script_tag(const char (&tag)[5]) {
  std::uint32_t out = 0;
  for (int i = 0; i < 4; ++i) out = out << 8 | static_cast<unsigned char>(tag[i]);
  return out;
}

// Families by the names used in the tests.
inline FontCatalog catalog() {
  const std::string root = "/usr/share/fonts/";
  FontCatalog out;
  const auto face = [&](const char* family, const std::string& file, int index = 0) {
    out.faces.push_back({.family = family, .file = root + file, .index = index});
  };
  face("Latin", "truetype/noto/NotoSerif-Regular.ttf");
  face("Arabic", "truetype/noto/NotoNaskhArabic-Regular.ttf");
  face("Urdu", "truetype/noto/NotoNastaliqUrdu-Regular.ttf");
  face("Devanagari", "truetype/noto/NotoSerifDevanagari-Regular.ttf");
  face("Tamil", "truetype/noto/NotoSerifTamil-Regular.ttf");
  face("Chinese", "opentype/noto/NotoSerifCJK-Regular.ttc", 2);
  face("Libertine", "opentype/linux-libertine/LinLibertine_R.otf");
  return out;
}

inline const FontSet& fonts() {
  static const DiskFiles files;
  static const FontSet set(catalog(), files, "");
  return set;
}

inline Shaper& shaper() {
  static Shaper one(fonts());
  return one;
}

struct Setting {
  std::string family = "Latin";
  std::uint32_t script = script_tag("Latn");
  bool right_to_left = false;
  double size = 11;
  double spacing = 0;
  Length width;  // justified to it; 0: natural
  std::uint32_t color = 0;
  ElementId element = artifact;
};

class PageBuilder {
 public:
  PageBuilder(double width, double height) {
    page_.width = Length::from_points(width);
    page_.height = Length::from_points(height);
  }

  // Words at single spaces; the pen starts at x (right end when right to left), the baseline is y from the
  // top.
  PageBuilder& line(std::string_view text, double x, double y, const Setting& setting) {
    TextStyleKey key{.font = {.families = {setting.family}},
                     .size = Length::from_points(setting.size),
                     .letter_spacing = Length::from_points(setting.spacing)};
    const StyleId style = shaper().style(key);
    auto store = std::make_shared<Store>();
    store->text = text;
    const Length space = shaper().space_width(style);
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find(' ', begin), text.size());
      append_word(*store, style, begin, text.substr(begin, end - begin), setting);
      if (end < text.size()) {
        store->spaces.push_back(store->glyphs.size());
        store->glyphs.push_back({.id = shaper().space_glyph(style),
                                 .cluster = static_cast<std::uint32_t>(end),
                                 .advance = static_cast<std::int32_t>(space.units())});
      }
      begin = end + 1;
    }
    justify(*store, setting.width);
    GlyphRun run{.face = shaper().face(style),
                 .size = Length::from_points(setting.size),
                 .x = Length::from_points(x),
                 .y = Length::from_points(y),
                 .right_to_left = setting.right_to_left,
                 .color = setting.color,
                 .glyphs = store->glyphs,
                 .text = store->text};
    page_.items.push_back({run, setting.element});
    page_.keep.push_back(store);
    return *this;
  }

  PageBuilder& add(decltype(Item::content) content, ElementId element) {
    page_.items.push_back({std::move(content), element});
    return *this;
  }

  PageBuilder& label(std::string text) {
    page_.label = std::move(text);
    return *this;
  }

  Page take() { return std::move(page_); }

 private:
  struct Store {
    std::string text;
    std::vector<Glyph> glyphs;
    std::vector<std::size_t> spaces;
  };

  // A soft hyphen at the end is drawn as the face's hyphen.
  static void append_word(Store& store, StyleId style, std::size_t begin, std::string_view word,
                          const Setting& setting) {
    const std::size_t hyphen = word.find("\u00AD");
    const ShapedText& shaped =
        shaper().shape({style, word.substr(0, hyphen), setting.script, setting.right_to_left});
    for (Glyph glyph : shaped.glyphs) {
      glyph.cluster += static_cast<std::uint32_t>(begin);
      store.glyphs.push_back(glyph);
    }
    if (hyphen == std::string_view::npos) return;
    Glyph glyph = shaper().shape({style, "-", setting.script, setting.right_to_left}).glyphs[0];
    glyph.cluster = static_cast<std::uint32_t>(begin + hyphen);
    store.glyphs.push_back(glyph);
  }

  static void justify(Store& store, Length width) {
    if (width == Length() || store.spaces.empty()) return;
    std::int64_t left = width.units();
    for (const Glyph& glyph : store.glyphs) left -= glyph.advance;
    const auto count = static_cast<std::int64_t>(store.spaces.size());
    for (std::int64_t i = 0; i < count; ++i) {
      store.glyphs[store.spaces[static_cast<std::size_t>(i)]].advance +=
          static_cast<std::int32_t>(left * (i + 1) / count - left * i / count);
    }
  }

  Page page_;
};

}  // namespace newsbook::test
