// Which characters of the book are set in which font request: what the fonts to embed are chosen by.
#pragma once

#include <array>
#include <bitset>
#include <map>
#include <memory>
#include <set>
#include <string_view>
#include <vector>

#include "document/roles.h"
#include "text/fonts.h"
#include "theme/theme.h"

namespace newsbook {

// One a thread; merge() puts them together. The theme outlives it.
class FontUse {
 public:
  // A role within its ancestors, with its computed style: as the style sheet cascades.
  struct Node {
    Style style;
    std::bitset<0x110000>* characters = nullptr;
    std::array<std::unique_ptr<Node>, role_count> children;
  };

  explicit FontUse(const Theme& theme);

  Node& root() { return root_; }
  Node& child(Node& parent, Role role);
  // text is valid UTF-8; locale is for upper case.
  static void add(Node& node, std::string_view text, std::string_view locale);
  void merge(const FontUse& other);

  // Sorted by request; only requests that set any text.
  std::map<FontRequest, std::set<char32_t>> characters() const;

 private:
  std::bitset<0x110000>& set_for(const Style& style);

  const Theme& theme_;
  std::map<FontRequest, std::unique_ptr<std::bitset<0x110000>>> sets_;
  Node root_;
};

}  // namespace newsbook
