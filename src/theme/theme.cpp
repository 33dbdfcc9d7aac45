#include "theme/theme.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "theme/properties.h"

namespace newsbook {
namespace {

// Font size comes before what is measured in it.
void apply(const std::vector<Declaration>& declarations, const Style& parent, Style& style, bool absolute) {
  const PropertyContext context{style, parent, absolute};
  for (const bool size_pass : {true, false}) {
    for (const Declaration& declaration : declarations) {
      if ((declaration.property == "font-size") != size_pass) continue;
      const PropertyRow* property = find_property(declaration.property);
      assert(property != nullptr);
      property->apply(declaration.value, context);
    }
  }
}

// A rule for an element alone ("p") also reaches its classes ("p.byline"), as in CSS.
std::optional<Role> element_role(Role role) {
  const RoleRow& own = row(role);
  if (own.css_class.empty()) return std::nullopt;
  const auto* found = std::find_if(std::begin(role_table), std::end(role_table),
                                   [&](const RoleRow& other) { return other.selector == own.element; });
  return found == std::end(role_table) ? std::nullopt : std::optional<Role>(found->role);
}

// Rec. ITU-R BT.601-7, 2.5.1, as JPEG and its greys have it.
std::uint32_t grey_of(std::uint32_t color) {
  const std::uint32_t luma =
      (299 * (color >> 16 & 255) + 587 * (color >> 8 & 255) + 114 * (color & 255) + 500) / 1000;
  return luma << 16 | luma << 8 | luma;
}

void make_grey(std::vector<Declaration>& declarations) {
  for (Declaration& declaration : declarations) {
    if (declaration.property != "color") continue;
    const auto color = parse_color(declaration.value);
    assert(color);
    declaration.value = fmt::format("#{:06x}", grey_of(*color));
  }
}

}  // namespace

Style Theme::root() const {
  Style initial;
  initial.font_family = {"serif"};
  initial.font_size = Length::points(21) / 2;
  initial.line_height_factor = 65536 * 13 / 10;
  initial.line_height = initial.font_size.scaled(initial.line_height_factor, 65536);
  Style style = initial;
  apply(declarations(Role::body), initial, style, true);
  if (base_size_ && base_leading_) {
    style.font_size = *base_size_;
    style.line_height = *base_leading_;
    style.line_height_factor = base_leading_->scaled(65536, base_size_->units()).units();
  }
  return style;
}

Style Theme::resolve(Role role, const Style& parent) const {
  Style style = inherit(parent);
  if (const auto element = element_role(role)) apply(declarations(*element), parent, style, false);
  apply(declarations(role), parent, style, false);
  return style;
}

void Theme::set_base(Length font_size, Length leading) {
  base_size_ = font_size;
  base_leading_ = leading;
  settle_margin_boxes();
}

void Theme::set_font(std::string_view family) {
  std::string value = "\"";
  for (const char c : family) {
    if (c == '"' || c == '\\') value += '\\';
    value += c;
  }
  value += '"';
  auto& body = rules_[static_cast<std::size_t>(Role::body)];
  const auto own = std::find_if(body.begin(), body.end(),
                                [](const Declaration& each) { return each.property == "font-family"; });
  if (own == body.end()) {
    body.push_back({"font-family", value + ", serif"});
  } else {
    own->value = value + ", " + own->value;
  }
  settle_margin_boxes();
}

void Theme::set_grey() {
  for (auto& declarations : rules_) make_grey(declarations);
  for (MarginBox& box : page_.margin_boxes) make_grey(box.declarations);
  settle_margin_boxes();
}

void Theme::set_page(const PageStyle& page) {
  std::vector<MarginBox> boxes = std::move(page_.margin_boxes);
  page_ = page;
  page_.margin_boxes = std::move(boxes);
}

void Theme::settle_margin_boxes() {
  const Style base = root();
  for (MarginBox& box : page_.margin_boxes) {
    box.style = inherit(base);
    box.style.hyphens = Hyphens::none;
    box.style.text_indent = {};
    apply(box.declarations, base, box.style, true);
  }
}

}  // namespace newsbook
