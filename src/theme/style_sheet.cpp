// The EPUB's style sheet, printed from the theme's declarations.
#include <fmt/format.h>

#include <algorithm>

#include "theme/css.h"
#include "theme/properties.h"
#include "theme/theme.h"

namespace newsbook {
namespace {

// What no theme can name: a rule's border on all four sides, and a list inside an item, which stands no
// further apart than the items do (HTML, Rendering, 15.3.8).
constexpr std::string_view reset =
    "hr {\n  border: 0;\n}\n"
    "li ol, li ul {\n  margin-top: 0;\n  margin-bottom: 0;\n}\n";

// What old reading systems call it.
std::vector<std::string_view> old_names(std::string_view property) {
  if (property == "hyphens") return {"-webkit-hyphens", "-epub-hyphens", "adobe-hyphenate"};
  if (property == "break-before") return {"page-break-before"};
  if (property == "break-after") return {"page-break-after"};
  if (property == "break-inside") return {"page-break-inside"};
  if (property == "font-variant-caps") return {"font-variant"};
  return {};
}

std::string_view old_value(std::string_view old_name, std::string_view value) {
  if (old_name.starts_with("page-break") && value == "page") return "always";
  return value;
}

bool is_absolute(std::string_view value) {
  for (const CssComponent& part : components(value)) {
    const auto unit =
        std::find_if(part.text.begin(), part.text.end(), [](char c) { return c >= 'A' && c <= 'z'; });
    const bool number = part.kind == CssKind::word && unit != part.text.begin() && unit != part.text.end();
    if (number &&
        part.text.find_first_of("0123456789") < static_cast<std::size_t>(unit - part.text.begin()) &&
        !part.text.starts_with('#') && std::string(unit, part.text.end()) != "em") {
      return true;
    }
  }
  return false;
}

// The value as the EPUB gets it; empty: it does not get it.
std::string epub_value(const Declaration& declaration) {
  const std::string& value = declaration.value;
  // Justification is left to the reader.
  if (declaration.property == "text-align") return value == "justify" ? "" : value;
  if (declaration.property.starts_with("border-")) return value == "none" ? "none" : "thin solid";
  return is_absolute(value) ? "" : value;
}

void print(const Declaration& declaration, std::string& out) {
  const PropertyRow* property = find_property(declaration.property);
  const std::string value = property->epub == EpubUse::no ? std::string() : epub_value(declaration);
  if (value.empty()) return;
  // Systems that do not know the second keep the first.
  if (declaration.property == "text-align" && (value == "start" || value == "end")) {
    out += fmt::format("  text-align: {};\n", value == "start" ? "left" : "right");
  }
  // Old names first: "font-variant" would reset what its longhands say.
  if (property->epub == EpubUse::doubled) {
    for (const std::string_view name : old_names(declaration.property)) {
      out += fmt::format("  {}: {};\n", name, old_value(name, value));
    }
  }
  out += fmt::format("  {}: {};\n", declaration.property, value);
}

// The two sides of a margin or a padding that right-to-left text has the other way round: what the shorthand
// and its parts say, the last one winning.
struct Sides {
  std::string left = "0", right = "0";
};

Sides sides_of(std::string_view property, const std::vector<Declaration>& declarations) {
  Sides sides;
  for (const Declaration& declaration : declarations) {
    if (!declaration.property.starts_with(property)) continue;
    const std::string& value = declaration.value;
    const std::string_view part = std::string_view(declaration.property).substr(property.size());
    const std::vector<CssComponent> parts = components(value);
    if (part.empty() && !parts.empty()) {
      sides.right = parts[parts.size() > 1 ? 1 : 0].text;
      sides.left = parts.size() > 3 ? parts[3].text : sides.right;
    } else if (part == "-left") {
      sides.left = value;
    } else if (part == "-right") {
      sides.right = value;
    }
  }
  return sides;
}

// Old systems know no margin-inline-start: the rules of right-to-left text stand apart.
void print_mirrored(const RoleRow& role, const std::vector<Declaration>& declarations, std::string& out) {
  std::string mirrored;
  for (const std::string_view property : {"margin", "padding"}) {
    const Sides sides = sides_of(property, declarations);
    if (sides.left == sides.right) continue;
    mirrored += fmt::format("  {0}-left: {1};\n  {0}-right: {2};\n", property, sides.right, sides.left);
  }
  if (mirrored.empty()) return;
  out += fmt::format("[dir=\"rtl\"] {0}, {0}[dir=\"rtl\"] {{\n{1}}}\n", role.selector, mirrored);
}

void print(const EmbeddedFont& font, std::string& out) {
  out += fmt::format(
      "@font-face {{\n  font-family: \"{}\";\n  font-weight: {};\n  font-style: {};\n  src: "
      "url(\"{}\");\n}}\n",
      font.family, font.weight, font.italic ? "italic" : "normal", font.href);
}

}  // namespace

std::string print_style_sheet(const Theme& theme, const std::vector<EmbeddedFont>& fonts) {
  std::string out = "@charset \"utf-8\";\n";
  for (const EmbeddedFont& font : fonts) print(font, out);
  out += reset;
  for (const RoleRow& role : role_table) {
    if (role.drawn) continue;
    std::string declarations;
    for (const Declaration& declaration : theme.declarations(role.role)) print(declaration, declarations);
    if (!declarations.empty()) out += fmt::format("{} {{\n{}}}\n", role.selector, declarations);
    print_mirrored(role, theme.declarations(role.role), out);
  }
  return out;
}

}  // namespace newsbook
