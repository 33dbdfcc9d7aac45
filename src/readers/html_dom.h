// The tree of an HTML page, in document order in one array. html_dom.cpp alone knows the parser behind it.
//
// Nodes are named by their index; the root is 0. A node's descendants are [index + 1, end), so that a subtree
// is a range and a walk a loop. Texts and attributes live as long as the tree.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace newsbook {

// The elements that the reader knows; all else is `other`.
enum class Tag : std::uint8_t {
  other,
  text,
  a,
  abbr,
  article,
  aside,
  audio,
  b,
  base,
  blockquote,
  body,
  br,
  button,
  caption,
  cite,
  code,
  dd,
  del,
  details,
  div,
  dl,
  dt,
  em,
  embed,
  fieldset,
  figcaption,
  figure,
  footer,
  form,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  head,
  header,
  hr,
  html,
  i,
  iframe,
  img,
  input,
  label,
  li,
  link,
  main,
  mark,
  menu,
  meta,
  nav,
  noscript,
  object,
  ol,
  option,
  p,
  picture,
  pre,
  q,
  s,
  samp,
  script,
  section,
  select,
  small,
  source,
  span,
  strike,
  strong,
  style,
  sub,
  summary,
  sup,
  table,
  tbody,
  td,
  textarea,
  tfoot,
  th,
  thead,
  time,
  title,
  tr,
  tt,
  u,
  ul,
  video,
  count
};
std::string_view name_of(Tag tag);

struct HtmlAttribute {
  std::string_view name;  // lower case
  std::string_view value;
};

struct HtmlNode {
  Tag tag = Tag::other;
  std::uint32_t parent = 0;
  std::uint32_t end = 0;
  std::uint32_t line = 0;
  std::string_view name;  // of an element
  std::string_view text;  // of a text
  std::span<const HtmlAttribute> attributes;

  std::string_view attribute(std::string_view wanted) const;  // empty: none, or empty
  bool has(std::string_view wanted) const;
};

class HtmlArena;

class HtmlDom {
 public:
  static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);
  HtmlDom();
  HtmlDom(const HtmlDom&) = delete;
  HtmlDom& operator=(const HtmlDom&) = delete;
  HtmlDom(HtmlDom&&) noexcept;
  HtmlDom& operator=(HtmlDom&&) noexcept;
  ~HtmlDom();

  const std::vector<HtmlNode>& nodes() const { return nodes_; }
  const HtmlNode& operator[](std::uint32_t index) const { return nodes_[index]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(nodes_.size()); }
  std::uint32_t find(Tag tag, std::uint32_t begin, std::uint32_t end) const;  // none: there is none
  // The picture that a style sheet keeps under that name; empty: none.
  std::string_view kept_picture(std::string_view name) const;
  // All text below the node, white space collapsed.
  std::string text_of(std::uint32_t index) const;
  bool is_within(std::uint32_t index, std::uint32_t ancestor) const {
    return index >= ancestor && index < nodes_[ancestor].end;
  }

 private:
  friend class DomBuilder;
  friend Result<HtmlDom> parse_html(std::string_view source, std::string_view name, Diagnostics& diagnostics);
  std::unique_ptr<HtmlArena> arena_;
  std::vector<std::unique_ptr<HtmlAttribute[]>> attributes_;
  std::vector<HtmlNode> nodes_;
  std::map<std::string, std::string, std::less<>> kept_pictures_;
};

// Reads a page as browsers do (HTML 5.2, 8.2), whatever its markup. Fails (NB-R020) only where the tree would
// take far more memory than the page. name is the source's, for diagnostics.
Result<HtmlDom> parse_html(std::string_view source, std::string_view name, Diagnostics& diagnostics);

}  // namespace newsbook
