#include "readers/inlines.h"

#include <algorithm>

#include "text/unicode.h"

namespace newsbook {
namespace {

// The children of a node that has some.
Inlines* children(Inline& node) {
  if (auto* styled = std::get_if<Styled>(&node.node)) return &styled->children;
  if (auto* link = std::get_if<Link>(&node.node)) return &link->children;
  if (auto* foreign = std::get_if<Foreign>(&node.node)) return &foreign->children;
  return nullptr;
}

bool is_code(const Inline& node) {
  const auto* styled = std::get_if<Styled>(&node.node);
  return styled != nullptr && styled->style == TextStyle::code;
}

bool trim_end(Inline& node, bool front);

void trim_ends(Inlines& inlines, bool front) {
  std::size_t empty = 0;
  const std::size_t size = inlines.size();
  while (empty < size && trim_end(inlines[front ? empty : size - 1 - empty], front)) ++empty;
  const auto begin = front ? inlines.begin() : inlines.end() - static_cast<std::ptrdiff_t>(empty);
  inlines.erase(begin, begin + static_cast<std::ptrdiff_t>(empty));
}

// Does the node hold nothing after white space was cut off one of its ends?
bool trim_end(Inline& node, bool front) {
  if (std::holds_alternative<LineBreak>(node.node)) return true;
  if (auto* text = std::get_if<Text>(&node.node)) {
    constexpr const char* spaces = " \n\t";
    auto& s = text->text;
    if (front) {
      s.erase(0, std::min(s.find_first_not_of(spaces), s.size()));
    } else {
      s.erase(s.find_last_not_of(spaces) + 1);
    }
    return s.empty();
  }
  Inlines* inner = is_code(node) ? nullptr : children(node);
  if (inner == nullptr) return false;
  trim_ends(*inner, front);
  return inner->empty();
}

}  // namespace

void append_text(Inlines& inlines, std::string_view text) {
  if (text.empty()) return;
  auto* last = inlines.empty() ? nullptr : std::get_if<Text>(&inlines.back().node);
  if (last == nullptr) {
    inlines.push_back({Text{}});
    last = &std::get<Text>(inlines.back().node);
  }
  append_collapsed(last->text, text);
}

void trim(Inlines& inlines) {
  trim_ends(inlines, true);
  trim_ends(inlines, false);
}

Inlines plain_inlines(std::string_view text) {
  std::string plain = collapse_white_space(text);
  Inlines result;
  if (!plain.empty()) result.push_back({Text{std::move(plain)}});
  return result;
}

}  // namespace newsbook
