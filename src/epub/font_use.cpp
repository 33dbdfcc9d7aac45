#include "epub/font_use.h"

#include <algorithm>

#include "text/unicode.h"

namespace newsbook {
namespace {

FontRequest request_of(const Style& style) { return {style.font_family, style.font_weight, style.italic}; }

}  // namespace

void CharacterSet::add(std::string_view text) {
  for (std::size_t position = 0; position < text.size();) {
    const auto byte = static_cast<unsigned char>(text[position]);
    if (byte < 0x80) {
      ascii_[byte] = true;
      ++position;
    } else {
      others_.set(next_code_point(text, position));
    }
  }
}

void CharacterSet::merge(const CharacterSet& other) {
  for (std::size_t c = 0; c < ascii_.size(); ++c) ascii_[c] = ascii_[c] || other.ascii_[c];
  others_ |= other.others_;
}

bool CharacterSet::empty() const {
  return others_.none() && std::find(ascii_.begin(), ascii_.end(), true) == ascii_.end();
}

std::set<char32_t> CharacterSet::characters() const {
  std::set<char32_t> all;
  for (std::size_t c = 0; c < ascii_.size(); ++c) {
    if (ascii_[c]) all.insert(all.end(), static_cast<char32_t>(c));
  }
  for (std::size_t c = others_._Find_first(); c < others_.size(); c = others_._Find_next(c)) {
    all.insert(all.end(), static_cast<char32_t>(c));
  }
  return all;
}

FontUse::FontUse(const Theme& theme) : theme_(theme) {
  root_.style = theme.root();
  root_.characters = &set_for(request_of(root_.style));
}

FontUse::Node& FontUse::child(Node& parent, Role role) {
  auto& place = parent.children[static_cast<std::size_t>(role)];
  if (place == nullptr) {
    place = std::make_unique<Node>();
    place->style = theme_.resolve(role, parent.style);
    place->characters = &set_for(request_of(place->style));
  }
  return *place;
}

void FontUse::add(Node& node, std::string_view text, std::string_view locale) {
  node.characters->add(text);
  // A face without small capitals has them made from its capitals.
  if (node.style.transform == Transform::uppercase || node.style.small_caps) {
    node.characters->add(to_upper(text, locale));
  }
}

void FontUse::merge(const FontUse& other) {
  for (const auto& [request, characters] : other.sets_) set_for(request).merge(*characters);
}

std::map<FontRequest, std::set<char32_t>> FontUse::characters() const {
  std::map<FontRequest, std::set<char32_t>> all;
  for (const auto& [request, characters] : sets_) {
    if (!characters->empty()) all[request] = characters->characters();
  }
  return all;
}

CharacterSet& FontUse::set_for(const FontRequest& request) {
  auto& characters = sets_[request];
  if (characters == nullptr) characters = std::make_unique<CharacterSet>();
  return *characters;
}

}  // namespace newsbook
