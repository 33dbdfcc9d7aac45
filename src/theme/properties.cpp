#include "theme/properties.h"

#include <algorithm>
#include <array>
#include <optional>

#include "theme/css.h"
#include "theme/numbers.h"

namespace newsbook {
namespace {

std::optional<int> integer(std::string_view text, int low, int high) {
  const auto value = parse_decimal(text);
  if (!value || *value % decimal_one != 0 || *value < low * decimal_one || *value > high * decimal_one) {
    return std::nullopt;
  }
  return static_cast<int>(*value / decimal_one);
}

template <typename Value>
struct Keyword {
  std::string_view name;
  Value value;
};

template <typename Value, std::size_t count>
std::optional<Value> keyword(std::string_view text, const Keyword<Value> (&names)[count]) {
  const auto* found =
      std::find_if(std::begin(names), std::end(names), [&](const auto& k) { return k.name == text; });
  return found == std::end(names) ? std::nullopt : std::optional<Value>(found->value);
}

template <typename Value>
bool assign(Value& target, const std::optional<Value>& value) {
  if (value) target = *value;
  return value.has_value();
}

// ---------------------------------------------------------------- fonts

bool apply_font_family(std::string_view value, const PropertyContext& in) {
  std::vector<std::string> families;
  std::string name;
  bool wants_more = true;
  for (const CssComponent& part : components(value)) {
    if (part.kind == CssKind::function) return false;
    if (part.kind == CssKind::comma) {
      if (name.empty()) return false;
      families.push_back(std::move(name));
      name.clear();
      wants_more = true;
      continue;
    }
    if (!name.empty()) name += ' ';
    name += part.text;
    wants_more = false;
  }
  if (wants_more) return false;
  families.push_back(std::move(name));
  in.style.font_family = std::move(families);
  return true;
}

void settle_line_height(Style& style) {
  style.line_height = style.font_size.scaled(style.line_height_factor, 65536);
}

bool apply_font_size(std::string_view value, const PropertyContext& in) {
  std::string_view rest = value;
  const auto number = take_decimal(rest);
  std::optional<Length> size;
  if (number && rest == "%") {
    size = in.parent.font_size.scaled(*number, decimal_one * 100);
  } else {
    size = parse_length(value, in.parent.font_size, in.absolute);
  }
  if (!size || *size < Length::points(2) || *size > Length::points(200)) return false;
  in.style.font_size = *size;
  settle_line_height(in.style);
  return true;
}

bool apply_line_height(std::string_view value, const PropertyContext& in) {
  if (const auto factor = parse_decimal(value)) {
    if (*factor <= 0 || *factor > 10 * decimal_one) return false;
    in.style.line_height_factor = *factor * 65536 / decimal_one;
    settle_line_height(in.style);
    return true;
  }
  const auto length = in.absolute ? parse_length(value, in.style.font_size, true) : std::nullopt;
  if (!length || length->units() <= 0 || *length > in.style.font_size * 10) return false;
  in.style.line_height_factor = length->scaled(65536, in.style.font_size.units()).units();
  in.style.line_height = *length;
  return true;
}

bool apply_font_weight(std::string_view value, const PropertyContext& in) {
  if (value == "normal") return in.style.font_weight = 400, true;
  if (value == "bold") return in.style.font_weight = 700, true;
  if (value == "bolder") return in.style.font_weight = in.parent.font_weight < 600 ? 700 : 900, true;
  if (value == "lighter") return in.style.font_weight = in.parent.font_weight < 600 ? 100 : 400, true;
  return assign(in.style.font_weight, integer(value, 1, 1000));
}

bool apply_font_style(std::string_view value, const PropertyContext& in) {
  return assign(in.style.italic, keyword<bool>(value, {{"normal", false}, {"italic", true}}));
}

bool apply_caps(std::string_view value, const PropertyContext& in) {
  return assign(in.style.small_caps, keyword<bool>(value, {{"normal", false}, {"small-caps", true}}));
}

// "oldstyle-nums", "lining-nums tabular-nums": what is not said is as the font has it (CSS Fonts 4, 6.7).
bool apply_figures(std::string_view value, const PropertyContext& in) {
  bool old_style = false;
  bool lining = false;
  bool tabular = false;
  for (const CssComponent& part : components(value)) {
    if (part.kind != CssKind::word) return false;
    if (part.text == "normal" || part.text == "proportional-nums") continue;
    bool* const figures = part.text == "oldstyle-nums"  ? &old_style
                          : part.text == "lining-nums"  ? &lining
                          : part.text == "tabular-nums" ? &tabular
                                                        : nullptr;
    if (figures == nullptr) return false;
    *figures = true;
  }
  if (old_style && lining) return false;
  in.style.old_style_figures = old_style;
  in.style.lining_figures = lining;
  in.style.tabular_figures = tabular;
  return true;
}

// "liga" 0, "ss01": HarfBuzz takes "liga=0" and "ss01".
bool apply_features(std::string_view value, const PropertyContext& in) {
  std::vector<std::string> features;
  if (value == "normal") return in.style.features.clear(), true;
  for (const CssComponent& part : components(value)) {
    if (part.kind == CssKind::string && part.text.size() == 4) {
      features.push_back(part.text);
    } else if (part.kind == CssKind::word && !features.empty()) {
      const std::string setting = part.text == "on" ? "1" : part.text == "off" ? "0" : part.text;
      if (!integer(setting, 0, 99)) return false;
      features.back() += "=" + setting;
    } else if (part.kind != CssKind::comma) {
      return false;
    }
  }
  if (features.empty()) return false;
  in.style.features = std::move(features);
  return true;
}

// ---------------------------------------------------------------- text

bool apply_text_align(std::string_view value, const PropertyContext& in) {
  return assign(in.style.align, keyword<TextAlign>(value, {{"start", TextAlign::start},
                                                           {"end", TextAlign::end},
                                                           {"left", TextAlign::left},
                                                           {"right", TextAlign::right},
                                                           {"center", TextAlign::center},
                                                           {"justify", TextAlign::justify}}));
}

bool apply_text_indent(std::string_view value, const PropertyContext& in) {
  return assign(in.style.text_indent, parse_length(value, in.style.font_size, in.absolute));
}

bool apply_letter_spacing(std::string_view value, const PropertyContext& in) {
  if (value == "normal") return in.style.letter_spacing = {}, true;
  return assign(in.style.letter_spacing, parse_length(value, in.style.font_size, in.absolute));
}

bool apply_hyphens(std::string_view value, const PropertyContext& in) {
  return assign(in.style.hyphens,
                keyword<Hyphens>(value, {{"none", Hyphens::none}, {"auto", Hyphens::automatic}}));
}

bool apply_transform(std::string_view value, const PropertyContext& in) {
  return assign(in.style.transform,
                keyword<Transform>(value, {{"none", Transform::none}, {"uppercase", Transform::uppercase}}));
}

bool apply_white_space(std::string_view value, const PropertyContext& in) {
  if (value != "normal" && value != "pre-wrap" && value != "nowrap") return false;
  in.style.preserve_white_space = value == "pre-wrap";
  in.style.no_wrap = value == "nowrap";
  return true;
}

bool apply_wrap(std::string_view value, const PropertyContext& in) {
  return assign(in.style.balanced, keyword<bool>(value, {{"wrap", false}, {"balance", true}}));
}

bool apply_list_style(std::string_view value, const PropertyContext& in) {
  return assign(
      in.style.marker,
      keyword<Marker>(value, {{"disc", Marker::disc}, {"decimal", Marker::decimal}, {"none", Marker::none}}));
}

bool apply_decoration(std::string_view value, const PropertyContext& in) {
  if (value != "none" && value != "underline" && value != "line-through") return false;
  in.style.underline = value == "underline";
  in.style.line_through = value == "line-through";
  return true;
}

bool apply_vertical_align(std::string_view value, const PropertyContext& in) {
  return assign(in.style.vertical_align, keyword<VerticalAlign>(value, {{"baseline", VerticalAlign::baseline},
                                                                        {"sub", VerticalAlign::sub},
                                                                        {"super", VerticalAlign::super}}));
}

bool apply_color(std::string_view value, const PropertyContext& in) {
  return assign(in.style.color, parse_color(value));
}

// ---------------------------------------------------------------- boxes

template <Length Style::*member>
bool apply_length(std::string_view value, const PropertyContext& in) {
  return assign(in.style.*member, parse_length(value, in.style.font_size, in.absolute));
}

// One to four values: top, right, bottom, left.
template <Length Style::*top, Length Style::*right, Length Style::*bottom, Length Style::*left>
bool apply_sides(std::string_view value, const PropertyContext& in) {
  std::vector<Length> sides;
  for (const CssComponent& part : components(value)) {
    const auto length = parse_length(part.text, in.style.font_size, in.absolute);
    if (part.kind != CssKind::word || !length) return false;
    sides.push_back(*length);
  }
  if (sides.empty() || sides.size() > 4) return false;
  in.style.*top = sides[0];
  in.style.*right = sides[sides.size() > 1 ? 1 : 0];
  in.style.*bottom = sides[sides.size() > 2 ? 2 : 0];
  in.style.*left = sides[sides.size() > 3 ? 3 : sides.size() > 1 ? 1 : 0];
  return true;
}

// "0.5pt solid", "thin solid #999", "none". A rule's colour is the text's.
template <Length Style::*member>
bool apply_border(std::string_view value, const PropertyContext& in) {
  if (value == "none") return in.style.*member = {}, true;
  std::optional<Length> width;
  bool solid = false;
  for (const CssComponent& part : components(value)) {
    if (part.kind != CssKind::word) return false;
    if (part.text == "solid") {
      solid = true;
    } else if (part.text == "thin") {
      width = Length::points(1) / 2;
    } else if (!parse_color(part.text)) {
      width = parse_length(part.text, in.style.font_size, true);
      if (!width) return false;
    }
  }
  if (!width || !solid || width->units() < 0) return false;
  in.style.*member = *width;
  return true;
}

template <PageBreak Style::*member>
bool apply_break(std::string_view value, const PropertyContext& in) {
  return assign(in.style.*member, keyword<PageBreak>(value, {{"auto", PageBreak::automatic},
                                                             {"page", PageBreak::page},
                                                             {"avoid", PageBreak::avoid}}));
}

template <int Style::*member>
bool apply_count(std::string_view value, const PropertyContext& in) {
  return assign(in.style.*member, integer(value, 1, 20));
}

bool apply_initial_letter(std::string_view value, const PropertyContext& in) {
  if (value == "normal") return in.style.initial_letter = 0, true;
  return assign(in.style.initial_letter, integer(value, 2, 5));
}

// Which strings are set where is fixed (the headline sets "headline"); the property is for the reader of the
// theme.
bool apply_string_set(std::string_view value, const PropertyContext&) {
  const auto parts = components(value);
  return parts.size() == 2 && parts[0].kind == CssKind::word && parts[1].kind == CssKind::function &&
         parts[1].text == "content";
}

constexpr std::string_view lengths = "a length in em, or 0";
constexpr std::string_view breaks = "auto, page or avoid";

constexpr std::array rows = {
    PropertyRow{"break-after", apply_break<&Style::break_after>, EpubUse::doubled, breaks},
    PropertyRow{"break-before", apply_break<&Style::break_before>, EpubUse::doubled, breaks},
    PropertyRow{"break-inside", apply_break<&Style::break_inside>, EpubUse::doubled, breaks},
    PropertyRow{"border-bottom", apply_border<&Style::border_bottom>, EpubUse::yes,
                "such as 0.5pt solid, or none"},
    PropertyRow{"border-top", apply_border<&Style::border_top>, EpubUse::yes, "such as 0.5pt solid, or none"},
    PropertyRow{"color", apply_color, EpubUse::no, "#rgb, #rrggbb, black or gray"},
    PropertyRow{"font-family", apply_font_family, EpubUse::yes,
                "families in order of preference, separated by commas"},
    PropertyRow{"font-feature-settings", apply_features, EpubUse::yes,
                "such as \"ss01\", \"liga\" 0, or normal"},
    PropertyRow{"font-size", apply_font_size, EpubUse::yes, "a length in em, or a percentage"},
    PropertyRow{"font-style", apply_font_style, EpubUse::yes, "normal or italic"},
    PropertyRow{"font-variant-caps", apply_caps, EpubUse::doubled, "normal or small-caps"},
    PropertyRow{"font-variant-numeric", apply_figures, EpubUse::yes,
                "normal, or lining-nums or oldstyle-nums, and tabular-nums"},
    PropertyRow{"font-weight", apply_font_weight, EpubUse::yes, "normal, bold, bolder, lighter or 1 to 1000"},
    PropertyRow{"hyphens", apply_hyphens, EpubUse::doubled, "auto or none"},
    PropertyRow{"initial-letter", apply_initial_letter, EpubUse::no, "normal, or 2 to 5 lines"},
    PropertyRow{"letter-spacing", apply_letter_spacing, EpubUse::yes, "normal, or a length in em"},
    PropertyRow{"line-height", apply_line_height, EpubUse::yes, "a number"},
    PropertyRow{"list-style-type", apply_list_style, EpubUse::yes, "disc, decimal or none"},
    PropertyRow{
        "margin",
        apply_sides<&Style::margin_top, &Style::margin_right, &Style::margin_bottom, &Style::margin_left>,
        EpubUse::yes, "one to four lengths in em"},
    PropertyRow{"margin-bottom", apply_length<&Style::margin_bottom>, EpubUse::yes, lengths},
    PropertyRow{"margin-left", apply_length<&Style::margin_left>, EpubUse::yes, lengths},
    PropertyRow{"margin-right", apply_length<&Style::margin_right>, EpubUse::yes, lengths},
    PropertyRow{"margin-top", apply_length<&Style::margin_top>, EpubUse::yes, lengths},
    PropertyRow{"orphans", apply_count<&Style::orphans>, EpubUse::yes, "1 to 20"},
    PropertyRow{
        "padding",
        apply_sides<&Style::padding_top, &Style::padding_right, &Style::padding_bottom, &Style::padding_left>,
        EpubUse::yes, "one to four lengths in em"},
    PropertyRow{"padding-bottom", apply_length<&Style::padding_bottom>, EpubUse::yes, lengths},
    PropertyRow{"padding-left", apply_length<&Style::padding_left>, EpubUse::yes, lengths},
    PropertyRow{"padding-right", apply_length<&Style::padding_right>, EpubUse::yes, lengths},
    PropertyRow{"padding-top", apply_length<&Style::padding_top>, EpubUse::yes, lengths},
    PropertyRow{"string-set", apply_string_set, EpubUse::no, "such as headline content()"},
    PropertyRow{"text-align", apply_text_align, EpubUse::yes, "start, end, left, right, center or justify"},
    PropertyRow{"text-decoration", apply_decoration, EpubUse::yes, "none, underline or line-through"},
    PropertyRow{"text-indent", apply_text_indent, EpubUse::yes, lengths},
    PropertyRow{"text-transform", apply_transform, EpubUse::yes, "none or uppercase"},
    PropertyRow{"text-wrap", apply_wrap, EpubUse::yes, "wrap or balance"},
    PropertyRow{"vertical-align", apply_vertical_align, EpubUse::yes, "baseline, sub or super"},
    PropertyRow{"white-space", apply_white_space, EpubUse::yes, "normal, pre-wrap or nowrap"},
    PropertyRow{"widows", apply_count<&Style::widows>, EpubUse::yes, "1 to 20"},
};

}  // namespace

std::span<const PropertyRow> properties() { return rows; }

const PropertyRow* find_property(std::string_view name) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const PropertyRow& row) { return row.name == name; });
  return found == rows.end() ? nullptr : &*found;
}

std::optional<Length> parse_length(std::string_view text, Length em, bool absolute) {
  constexpr Length limit = Length::points(14400);  // ISO 32000-1, annex C: the largest page
  const auto value = take_decimal(text);
  if (!value) return std::nullopt;
  std::optional<Length> length;
  if (text.empty() && *value == 0) length = Length();
  if (text == "em") length = em.scaled(*value, decimal_one);
  if (!length && absolute) length = absolute_length(*value, text);
  if (!length || *length > limit || *length < -limit) return std::nullopt;
  return length;
}

std::optional<std::uint32_t> parse_color(std::string_view text) {
  if (text == "black") return 0U;
  if (text == "gray" || text == "grey") return 0x808080U;
  if (text.empty() || text[0] != '#' || (text.size() != 4 && text.size() != 7)) return std::nullopt;
  std::uint32_t color = 0;
  for (const char c : text.substr(1)) {
    const bool digit = c >= '0' && c <= '9';
    const char lower = static_cast<char>(c | 0x20);
    if (!digit && (lower < 'a' || lower > 'f')) return std::nullopt;
    const auto value = static_cast<std::uint32_t>(digit ? c - '0' : lower - 'a' + 10);
    color = text.size() == 4 ? color << 8U | value << 4U | value : color << 4U | value;
  }
  return color;
}

Style inherit(const Style& parent) {
  const Style initial;
  Style style = parent;
  style.margin_top = style.margin_bottom = style.margin_left = style.margin_right = {};
  style.padding_top = style.padding_bottom = style.padding_left = style.padding_right = {};
  style.border_top = style.border_bottom = {};
  style.break_before = initial.break_before;
  style.break_after = initial.break_after;
  style.break_inside = initial.break_inside;
  style.vertical_align = initial.vertical_align;
  style.initial_letter = initial.initial_letter;
  return style;
}

}  // namespace newsbook
