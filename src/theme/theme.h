// A theme: CSS parsed once, read by the layout and printed as the EPUB's style sheet.
//
// Closed vocabulary: selectors are those of the role table (lists allowed: "h2, h3") and @page; properties
// are the rows of theme/properties. Anything else is an error with file, line and column. Lengths are em (of
// the element's own font size; for font-size, of the parent's), %, unitless for line-height; absolute units
// only in @page and for body's font-size and line-height. Inheritance follows CSS: an inherited property
// comes from the enclosing role.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/font_catalog.h"
#include "base/length.h"
#include "base/result.h"
#include "document/roles.h"

namespace newsbook {

enum class TextAlign : std::uint8_t { start, end, left, right, center, justify };
enum class Hyphens : std::uint8_t { none, automatic };
enum class PageBreak : std::uint8_t { automatic, page, avoid };
enum class Transform : std::uint8_t { none, uppercase };
enum class VerticalAlign : std::uint8_t { baseline, sub, super };
enum class Marker : std::uint8_t { none, disc, decimal };

// Computed values: every relative length resolved. What the layout sets a role's text in.
struct Style {
  // inherited
  std::vector<std::string> font_family;
  Length font_size;
  Length line_height;  // distance of baselines
  // line-height over font-size in 1/65536: what is inherited (CSS Inline 3, 4.2.2).
  std::int64_t line_height_factor = 0;
  int font_weight = 400;
  bool italic = false;
  bool small_caps = false;            // font-variant-caps: small-caps, where the face has them
  bool old_style_figures = false;     // font-variant-numeric: oldstyle-nums …
  bool lining_figures = false;        // … lining-nums …
  bool tabular_figures = false;       // … tabular-nums
  std::vector<std::string> features;  // font-feature-settings, in HarfBuzz form
  TextAlign align = TextAlign::start;
  Length text_indent;
  Length letter_spacing;
  Hyphens hyphens = Hyphens::none;
  Transform transform = Transform::none;
  Marker marker = Marker::disc;       // list-style-type
  bool preserve_white_space = false;  // white-space: pre-wrap
  bool no_wrap = false;               // white-space: nowrap
  bool balanced = false;              // text-wrap: balance
  int orphans = 2;
  int widows = 2;
  std::uint32_t color = 0;  // 0xRRGGBB
  bool underline = false;   // text-decoration reaches what is inside (CSS Text Decoration 3, 2.1)
  bool line_through = false;
  // not inherited
  Length margin_top, margin_bottom, margin_left, margin_right;
  Length padding_top, padding_bottom, padding_left, padding_right;
  Length border_top, border_bottom;  // thickness of a solid rule
  PageBreak break_before = PageBreak::automatic;
  PageBreak break_after = PageBreak::automatic;
  PageBreak break_inside = PageBreak::automatic;
  VerticalAlign vertical_align = VerticalAlign::baseline;
  int initial_letter = 0;  // lines a drop cap takes (CSS Inline 3); 0: none
};

// One declaration as written, for printing; values are kept as normalised CSS text.
struct Declaration {
  std::string property;
  std::string value;
};

// One part of a margin box's content.
struct MarginText {
  enum class Kind { literal, page_number, book_title, section_title, headline } kind = Kind::literal;
  std::string text;           // literal only
  bool first_except = false;  // string(NAME, first-except): empty on the page where it is set (GCPM 1.1)
};
enum class MarginPlace : std::uint8_t {
  top_left,
  top_center,
  top_right,
  bottom_left,
  bottom_center,
  bottom_right
};
struct MarginBox {
  MarginPlace place = MarginPlace::bottom_center;
  std::vector<MarginText> content;  // counter(page), string(headline) …, in order
  Style style;
  std::vector<Declaration> declarations;  // that the style comes from
};

// @page (CSS Paged Media 3). A device or --page replaces size and margins.
struct PageStyle {
  Length width, height;
  Length margin_top, margin_right, margin_bottom, margin_left;
  std::vector<MarginBox> margin_boxes;
};

class Theme {
 public:
  std::string_view name() const { return name_; }
  const PageStyle& page() const { return page_; }
  // The style of body: font size and leading as the theme gives them, or as overridden.
  Style root() const;
  // The computed style of a role inside a parent. A pure function.
  Style resolve(Role role, const Style& parent) const;
  const std::vector<Declaration>& declarations(Role role) const {
    return rules_[static_cast<std::size_t>(role)];
  }
  // Base size and leading for another page than the theme's own.
  void set_base(Length font_size, Length leading);
  // A family that comes before those of body; roles with families of their own keep them.
  void set_font(std::string_view family);
  // Every colour becomes the grey of its luma, as a picture's do.
  void set_grey();
  // Size and margins; the margin boxes stay the theme's.
  void set_page(const PageStyle& page);

 private:
  friend class ThemeParser;
  void settle_margin_boxes();

  std::string name_;
  PageStyle page_;
  std::array<std::vector<Declaration>, role_count> rules_;
  std::optional<Length> base_size_, base_leading_;
};

// file is the name for messages. Fails on the first error; the diagnostic has line, column and the source
// line.
Result<Theme> parse_theme(std::string_view css, std::string_view file);

// A family the EPUB embeds: its @font-face is printed with the file's path inside the package.
struct EmbeddedFont {
  std::string family;
  int weight = 400;
  bool italic = false;
  std::string href;  // relative to the style sheet
};
// The EPUB's style sheet: only what the property table sends there, doubled for old systems where it says so.
// No absolute length, no page margin, no forced justification.
std::string print_style_sheet(const Theme& theme, const std::vector<EmbeddedFont>& fonts);

// fonts/fonts.css: @font-face rules (font-family, src: url(), font-weight, font-style), and fallback chains
// as
// `:lang("*-Arab") { font-family: … }` (Selectors 4 wildcard range); `:root { font-family: … }` is the last
// resort.
Result<FontCatalog> parse_font_catalog(std::string_view css, std::string_view file);

}  // namespace newsbook
