#include "layout/styles.h"

#include <algorithm>

namespace newsbook {
namespace {

// Are the letters of the language as high as capitals, all of them? Old-style figures hang below such.
bool is_square(std::string_view locale) {
  const std::string_view language = locale.substr(0, locale.find('-'));
  return language == "zh" || language == "ja" || language == "ko";
}

TextStyleKey text_style_key(const Style& style, const std::string& locale) {
  TextStyleKey key;
  key.font = {.families = style.font_family, .weight = style.font_weight, .italic = style.italic};
  key.size = style.font_size;
  key.letter_spacing = style.letter_spacing;
  key.features = style.features;
  if (style.small_caps) key.features.emplace_back("smcp");
  if (style.old_style_figures && !is_square(locale)) key.features.emplace_back("onum");
  if (style.lining_figures) key.features.emplace_back("lnum");
  if (style.tabular_figures) key.features.emplace_back("tnum");
  // Hyphens, dashes and brackets at the height of capitals, where the face has such.
  if (style.transform == Transform::uppercase) key.features.emplace_back("case");
  key.locale = locale;
  return key;
}

// From the top of a line to its baseline: the face's ascender and half of what leading adds
// (CSS 2.2, 10.8.1).
Length line_ascent(const Face& face, const Style& style) {
  const auto em = [&](int units) { return style.font_size.scaled(units, face.units_per_em()); };
  const Length content = em(face.ascender() - face.descender());
  return em(face.ascender()) + (style.line_height - content) / 2;
}

Length shift(const Style& style, Length parent_size) {
  switch (style.vertical_align) {
    case VerticalAlign::baseline:
      return {};
    case VerticalAlign::sub:
      return parent_size.scaled(-20, 100);
    case VerticalAlign::super:
      return parent_size.scaled(36, 100);
  }
  return {};
}

bool is_list(Role role) { return role == Role::unordered_list || role == Role::ordered_list; }

}  // namespace

StyleTree::StyleTree(const Theme& theme, Shaper& shaper) : theme_(theme), shaper_(shaper) {}

std::unique_ptr<StyleNode> StyleTree::make(Style style, const std::string& locale) const {
  auto node = std::make_unique<StyleNode>();
  node->text_style = shaper_.style(text_style_key(style, locale));
  node->locale = locale;
  node->space = shaper_.space_width(node->text_style);
  node->face = shaper_.face(node->text_style);
  if (node->face != nullptr) node->ascent = line_ascent(*node->face, style);
  node->style = std::move(style);
  return node;
}

const StyleNode& StyleTree::root(const std::string& locale) {
  auto& node = roots_[locale];
  if (!node) node = make(theme_.root(), locale);
  return *node;
}

// A list inside an item stands no further apart than the items do (HTML, Rendering, 15.3.8).
const StyleNode& StyleTree::child(const StyleNode& parent, Role role, const std::string& locale) {
  auto& node = children_[{&parent, role, locale}];
  if (!node) {
    Style style = theme_.resolve(role, parent.style);
    if (is_list(role) && parent.role == Role::list_item) {
      style.margin_top = style.margin_bottom = std::max(parent.style.margin_top, parent.style.margin_bottom);
    }
    node = make(std::move(style), locale);
    node->role = role;
    node->baseline_shift = parent.baseline_shift + shift(node->style, parent.style.font_size);
  }
  return *node;
}

const StyleNode& StyleTree::in_locale(const StyleNode& node, const std::string& locale) {
  if (locale == node.locale || locale.empty()) return node;
  auto& twin = adopted_[{&node.style, locale}];
  if (!twin) {
    twin = make(node.style, locale);
    twin->role = node.role;
    twin->baseline_shift = node.baseline_shift;
  }
  return *twin;
}

// Its capital reaches from the first line's capitals down to the last line's baseline (CSS Inline 3, 3.1).
const StyleNode& StyleTree::initial(const StyleNode& paragraph) {
  auto& node = initials_[&paragraph];
  if (node) return *node;
  Style style = paragraph.style;
  const Face* face = paragraph.face;
  if (face != nullptr && face->cap_height() > 0) {
    const Length lines = style.line_height * (style.initial_letter - 1);
    style.font_size += lines.scaled(face->units_per_em(), face->cap_height());
  }
  node = make(std::move(style), paragraph.locale);
  return *node;
}

const StyleNode& StyleTree::sized(const StyleNode& node, Length font_size) {
  auto& twin = sized_[{&node, font_size}];
  if (twin) return *twin;
  Style style = node.style;
  for (Length* length : {&style.line_height, &style.letter_spacing, &style.text_indent, &style.margin_top,
                         &style.margin_bottom, &style.margin_left, &style.margin_right, &style.padding_top,
                         &style.padding_bottom, &style.padding_left, &style.padding_right, &style.border_top,
                         &style.border_bottom}) {
    *length = length->scaled(font_size.units(), style.font_size.units());
  }
  style.font_size = font_size;
  twin = make(std::move(style), node.locale);
  twin->role = node.role;
  return *twin;
}

const StyleNode& StyleTree::adopt(const Style& style, const std::string& locale) {
  auto& node = adopted_[{&style, locale}];
  if (!node) node = make(style, locale);
  return *node;
}

}  // namespace newsbook
