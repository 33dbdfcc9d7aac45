// Computed styles along the nesting of roles, each resolved once.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "document/roles.h"
#include "text/shaping.h"
#include "theme/theme.h"

namespace newsbook {

// One role inside its parents, in one language.
struct StyleNode {
  Style style;
  StyleId text_style = 0;      // in the tree's shaper
  const Face* face = nullptr;  // of the request itself; null: no font at all could be opened
  std::string locale;
  std::optional<Role> role;  // none: the root, or no role's
  Length ascent;             // of the line: from its top to the baseline, half-leading included
  Length space;              // a word space's natural width
  Length baseline_shift;     // up, from the enclosing text's baseline
};

// One a thread, beside its shaper. Nodes live as long as the tree.
class StyleTree {
 public:
  StyleTree(const Theme& theme, Shaper& shaper);

  const StyleNode& root(const std::string& locale);
  const StyleNode& child(const StyleNode& parent, Role role) { return child(parent, role, parent.locale); }
  const StyleNode& child(const StyleNode& parent, Role role, const std::string& locale);
  // The same style for a passage in another language.
  const StyleNode& in_locale(const StyleNode& node, const std::string& locale);
  // The style of an initial letter that takes so many lines of a paragraph (style.initial_letter).
  const StyleNode& initial(const StyleNode& paragraph);
  // The same style in another size of type; its lengths stay in proportion.
  const StyleNode& sized(const StyleNode& node, Length font_size);
  // A style that is no role's: a margin box's.
  const StyleNode& adopt(const Style& style, const std::string& locale);

 private:
  std::unique_ptr<StyleNode> make(Style style, const std::string& locale) const;

  const Theme& theme_;
  Shaper& shaper_;
  std::map<std::string, std::unique_ptr<StyleNode>, std::less<>> roots_;
  std::map<std::tuple<const StyleNode*, Role, std::string>, std::unique_ptr<StyleNode>> children_;
  std::map<std::pair<const Style*, std::string>, std::unique_ptr<StyleNode>> adopted_;
  std::map<const StyleNode*, std::unique_ptr<StyleNode>> initials_;
  std::map<std::pair<const StyleNode*, Length>, std::unique_ptr<StyleNode>> sized_;
};

}  // namespace newsbook
