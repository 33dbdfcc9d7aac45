#include "epub/style_sheet.h"

#include <fmt/format.h>

#include <algorithm>

namespace newsbook {
namespace {

// What no theme speaks of: elements and classes that only the EPUB has, and what reading systems do on their
// own to others. Before the theme's rules, so that those win.
constexpr std::string_view own_rules = R"(body {
  word-wrap: break-word;
}
nav ol {
  list-style-type: none;
  margin: 0;
  padding: 0;
}
nav li {
  margin: 0.5em 0;
}
nav li li {
  margin: 0.3em 1em;
}
img {
  max-width: 100%;
  height: auto;
}
section.cover {
  height: 100%;
  margin: 0;
  padding: 0;
  text-align: center;
}
section.cover img {
  max-height: 100%;
  width: auto;
}
table {
  border-collapse: collapse;
}
td, th {
  text-align: left;
  text-align: start;
  vertical-align: top;
}
table.records td, table.records th {
  border-bottom: 0;
}
table.records tbody {
  border-bottom: thin solid;
}
table.records .name {
  font-weight: normal;
  width: 38%;
}
cite {
  font-style: inherit;
}
a {
  color: inherit;
}
p.contents-section a, p.contents-entry a, a.note {
  text-decoration: none;
}
.center {
  text-align: center;
}
.end {
  text-align: right;
  text-align: end;
}
.nowrap {
  white-space: nowrap;
}
)";

bool is_generic(std::string_view family) {
  constexpr std::string_view generic[] = {"serif",        "sans-serif", "monospace",
                                          "system-ui",    "ui-serif",   "ui-sans-serif",
                                          "ui-monospace", "cursive",    "fantasy"};
  return std::find(std::begin(generic), std::end(generic), family) != std::end(generic);
}

// The families asked for, then those that stand in for them, then the generic ones.
std::string family_list(const std::vector<std::string>& wanted, const std::vector<std::string>& used) {
  std::vector<std::string> named, generic;
  for (const std::string& family : wanted) {
    if (is_generic(family)) {
      generic.push_back(family);
    } else {
      named.push_back('"' + family + '"');
    }
  }
  for (const std::string& family : used) {
    const std::string quoted = '"' + family + '"';
    if (std::find(named.begin(), named.end(), quoted) == named.end()) named.push_back(quoted);
  }
  named.insert(named.end(), generic.begin(), generic.end());
  return fmt::format("{}", fmt::join(named, ", "));
}

// A family without a character does not know which other face has it: the list must say.
std::string fallback_rules(const Theme& theme, const FontSelection& fonts) {
  std::string rules;
  const Style root = theme.root();
  for (const RoleRow& role : role_table) {
    if (role.drawn) continue;
    const auto& declared = theme.declarations(role.role);
    const bool names_family =
        std::any_of(declared.begin(), declared.end(),
                    [](const Declaration& declaration) { return declaration.property == "font-family"; });
    if (!names_family) continue;
    const std::vector<std::string> wanted =
        role.role == Role::body ? root.font_family : theme.resolve(role.role, root).font_family;
    const auto used = fonts.families.find(wanted);
    if (used == fonts.families.end()) continue;
    const std::string list = family_list(wanted, used->second);
    if (list == family_list(wanted, {})) continue;
    rules += fmt::format("{} {{\n  font-family: {};\n}}\n", role.selector, list);
  }
  return rules;
}

}  // namespace

std::string style_sheet(const Theme& theme, const FontSelection& fonts) {
  std::vector<EmbeddedFont> embedded;
  embedded.reserve(fonts.faces.size());
  for (const EmbeddedFace& face : fonts.faces) embedded.push_back(face.font);
  std::string sheet = print_style_sheet(theme, embedded);
  sheet.insert(sheet.find('\n') + 1, own_rules);  // after @charset
  sheet += fallback_rules(theme, fonts);
  return sheet;
}

}  // namespace newsbook
