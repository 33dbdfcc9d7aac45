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

// A set of characters. ASCII, most of most texts, has places of its own, which are marked without looking.
class CharacterSet {
 public:
  void add(std::string_view text);  // valid UTF-8
  void merge(const CharacterSet& other);
  bool empty() const;
  std::set<char32_t> characters() const;

 private:
  std::array<bool, 0x80> ascii_ = {};
  std::bitset<0x110000> others_;
};

// One a thread; merge() puts them together. The theme outlives it.
class FontUse {
 public:
  // A role within its ancestors, with its computed style: as the style sheet cascades.
  struct Node {
    Style style;
    CharacterSet* characters = nullptr;
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
  CharacterSet& set_for(const FontRequest& request);

  const Theme& theme_;
  std::map<FontRequest, std::unique_ptr<CharacterSet>> sets_;
  Node root_;
};

}  // namespace newsbook
