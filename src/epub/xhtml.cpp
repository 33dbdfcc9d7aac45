#include "epub/xhtml.h"

#include <cassert>

#include "document/walk.h"

namespace newsbook {
namespace {

constexpr std::string_view non_breaking_hyphen = "\u2011";

constexpr bool is_space(char c) { return c == ' ' || c == '\n'; }

}  // namespace

std::string page_anchor(const std::string& label) { return "page." + label; }

Xhtml::Xhtml(FontUse& fonts, const std::string& title, const std::string& stylesheet,
             const std::string& locale)
    : fonts_(fonts), root_locale_(locale) {
  printer_.PushDeclaration("xml version=\"1.0\" encoding=\"utf-8\"");
  printer_.PushUnknown("DOCTYPE html");
  const bool right_to_left = is_right_to_left(locale);
  printer_.OpenElement("html");
  attribute("xmlns", "http://www.w3.org/1999/xhtml");
  attribute("xmlns:epub", "http://www.idpf.org/2007/ops");
  attribute("xml:lang", locale);
  attribute("lang", locale);
  if (right_to_left) attribute("dir", "rtl");
  printer_.OpenElement("head");
  printer_.OpenElement("meta");
  attribute("charset", "utf-8");
  printer_.CloseElement();
  printer_.OpenElement("title");
  printer_.PushText(title.c_str());
  printer_.CloseElement();
  printer_.OpenElement("link");
  attribute("rel", "stylesheet");
  attribute("type", "text/css");
  attribute("href", stylesheet);
  printer_.CloseElement();
  printer_.CloseElement();
  open_.push_back({&fonts_.root(), root_locale_, right_to_left, false});
  printer_.OpenElement("body");
  if (right_to_left) attribute("dir", "rtl");
}

void Xhtml::open(Role role, std::string_view locale) { open(row(role), false, locale); }
void Xhtml::open_inline(Role role, std::string_view locale) { open(row(role), true, locale); }
void Xhtml::open(const char* name, std::string_view locale) { open(name, open_.back().style, false, locale); }
void Xhtml::open_inline(const char* name, std::string_view locale) {
  open(name, open_.back().style, true, locale);
}

void Xhtml::open(const RoleRow& row, bool in_line, std::string_view locale) {
  open(row.element.data(), &fonts_.child(*open_.back().style, row.role), in_line, locale);
  if (!row.css_class.empty()) printer_.PushAttribute("class", row.css_class.data());
  if (!row.epub_type.empty()) printer_.PushAttribute("epub:type", row.epub_type.data());
  if (!row.aria.empty()) printer_.PushAttribute("role", row.aria.data());
}

void Xhtml::open(const char* name, FontUse::Node* style, bool in_line, std::string_view locale) {
  Element& parent = open_.back();
  parent.has_inlines = parent.has_inlines || in_line;
  Element element{style, parent.locale, parent.right_to_left, false};
  printer_.OpenElement(name, in_line);
  if (!locale.empty() && locale != parent.locale) {
    element.locale = locale;
    element.right_to_left = is_right_to_left(locale);
    const std::string value(locale);
    attribute("xml:lang", value);
    attribute("lang", value);
    if (element.right_to_left != parent.right_to_left) {
      attribute("dir", element.right_to_left ? "rtl" : "ltr");
    }
  }
  open_.push_back(element);
}

void Xhtml::attribute(const char* name, const std::string& value) {
  printer_.PushAttribute(name, value.c_str());
}

void Xhtml::close() {
  assert(open_.size() > 1);
  printer_.CloseElement(open_.back().has_inlines);
  open_.pop_back();
}

void Xhtml::text(const std::string& text) {
  if (text.empty()) return;
  Element& element = open_.back();
  element.has_inlines = true;
  if (text.find(non_breaking_hyphen) == std::string::npos) return print(text);
  // Many readers' fonts lack U+2011: the word is written with '-' and kept together by its style.
  std::size_t done = 0;
  for (std::size_t at = text.find(non_breaking_hyphen); at != std::string::npos;
       at = text.find(non_breaking_hyphen, done)) {
    std::size_t begin = at;
    while (begin > done && !is_space(text[begin - 1])) --begin;
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end])) ++end;
    if (begin > done) print(text.substr(done, begin - done));
    std::string word = text.substr(begin, end - begin);
    for (std::size_t hyphen = word.find(non_breaking_hyphen); hyphen != std::string::npos;
         hyphen = word.find(non_breaking_hyphen)) {
      word.replace(hyphen, non_breaking_hyphen.size(), "-");
    }
    open_inline("span");
    attribute("class", "nowrap");
    print(word);
    close();
    done = end;
  }
  if (done < text.size()) print(text.substr(done));
}

void Xhtml::print(const std::string& text) {
  Element& element = open_.back();
  element.has_inlines = true;
  printer_.PushText(text.c_str());
  FontUse::add(*element.style, text, element.locale);
}

void Xhtml::line_break() {
  open_inline("br");
  close();
}

void Xhtml::page_break(const std::string& label, bool in_line) {
  if (in_line) {
    open_inline("span");
  } else {
    open("div");
  }
  attribute("epub:type", "pagebreak");
  attribute("role", "doc-pagebreak");
  attribute("id", page_anchor(label));
  attribute("aria-label", label);
  close();
}

void Xhtml::image(const std::string& source, const std::string& alternative, int width, int height) {
  open_inline(Role::image);
  attribute("src", source);
  attribute("alt", alternative);
  if (width > 0) attribute("width", std::to_string(width));
  if (height > 0) attribute("height", std::to_string(height));
  close();
}

void Xhtml::generated(std::string_view text) { FontUse::add(*open_.back().style, text, open_.back().locale); }

std::string Xhtml::finish() {
  while (open_.size() > 1) close();
  printer_.CloseElement();  // body
  printer_.CloseElement();  // html
  return {printer_.CStr(), size()};
}

}  // namespace newsbook
