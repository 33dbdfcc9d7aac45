#include "epub/font_use.h"

#include "text/unicode.h"

namespace newsbook {

FontUse::FontUse(const Theme& theme) : theme_(theme) {
  root_.style = theme.root();
  root_.characters = &set_for(root_.style);
}

FontUse::Node& FontUse::child(Node& parent, Role role) {
  auto& place = parent.children[static_cast<std::size_t>(role)];
  if (place == nullptr) {
    place = std::make_unique<Node>();
    place->style = theme_.resolve(role, parent.style);
    place->characters = &set_for(place->style);
  }
  return *place;
}

void FontUse::add(Node& node, std::string_view text, std::string_view locale) {
  const auto collect = [&](std::string_view characters) {
    for (std::size_t position = 0; position < characters.size();) {
      const auto byte = static_cast<unsigned char>(characters[position]);
      if (byte < 0x80) {
        node.characters->set(byte);
        ++position;
      } else {
        node.characters->set(next_code_point(characters, position));
      }
    }
  };
  collect(text);
  // A face without small capitals has them made from its capitals.
  if (node.style.transform == Transform::uppercase || node.style.small_caps) collect(to_upper(text, locale));
}

void FontUse::merge(const FontUse& other) {
  for (const auto& [request, characters] : other.sets_) {
    auto& own = sets_[request];
    if (own == nullptr) own = std::make_unique<std::bitset<0x110000>>();
    *own |= *characters;
  }
}

std::map<FontRequest, std::set<char32_t>> FontUse::characters() const {
  std::map<FontRequest, std::set<char32_t>> all;
  for (const auto& [request, characters] : sets_) {
    if (characters->none()) continue;
    std::set<char32_t>& used = all[request];
    for (std::size_t c = characters->_Find_first(); c < characters->size(); c = characters->_Find_next(c)) {
      used.insert(used.end(), static_cast<char32_t>(c));
    }
  }
  return all;
}

std::bitset<0x110000>& FontUse::set_for(const Style& style) {
  auto& characters = sets_[{style.font_family, style.font_weight, style.italic}];
  if (characters == nullptr) characters = std::make_unique<std::bitset<0x110000>>();
  return *characters;
}

}  // namespace newsbook
