#include "readers/markdown_html.h"

#include <algorithm>

#include "readers/entities.h"
#include "readers/inlines.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// The name of a tag in lower case: "br", "/p".
std::string tag_name(std::string_view tag) {
  std::size_t end = 1;
  while (end < tag.size() && std::string_view(" \t\n>/").find(tag[end]) == std::string_view::npos) ++end;
  if (tag.starts_with("</")) end = std::min(tag.find_first_of(" \t\n>", 2), tag.size());
  return fold_case(tag.substr(1, end - 1));
}

// The end of what begins at '<', or npos when it never ends. A raw element ends with its closing tag.
std::size_t end_of_markup(std::string_view html, std::string_view& unclosed) {
  if (html.starts_with("<!--")) {
    const std::size_t end = html.find("-->", 4);
    return end == std::string_view::npos ? end : end + 3;
  }
  const std::size_t end = html.find('>');
  if (end == std::string_view::npos) return end;
  const std::string name = tag_name(html.substr(0, end + 1));
  for (const std::string_view raw : {"script", "style"}) {
    if (name != raw) continue;
    // Looked for once: a second one without an end cannot have one either.
    if (unclosed == raw) return html.size();
    std::size_t close = html.find("</", end);
    while (close != std::string_view::npos && fold_case(html.substr(close + 2, raw.size())) != raw) {
      close = html.find("</", close + 2);
    }
    if (close == std::string_view::npos) return unclosed = raw, html.size();
    const std::size_t after = html.find('>', close);
    return after == std::string_view::npos ? html.size() : after + 1;
  }
  return end + 1;
}

bool starts_markup(std::string_view html) {
  const char next = html.size() > 1 ? html[1] : ' ';
  return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!' ||
         next == '?';
}

// A tag inside a sentence; any other stands between words.
bool is_inline_tag(std::string_view name) {
  if (name.starts_with('/')) name.remove_prefix(1);
  constexpr std::string_view names[] = {"a",   "abbr", "b", "bdi",  "bdo",   "cite", "code",   "del",
                                        "em",  "font", "i", "ins",  "kbd",   "mark", "q",      "rb",
                                        "rt",  "ruby", "s", "samp", "small", "span", "strong", "sub",
                                        "sup", "time", "u", "var",  "wbr"};
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace

bool is_line_break_tag(std::string_view tag) { return tag.starts_with('<') && tag_name(tag) == "br"; }

Inlines html_text(std::string_view html) {
  Inlines out;
  std::string plain;
  const auto flush = [&] {
    append_text(out, resolve_entities(plain));
    plain.clear();
  };
  std::string_view unclosed;
  while (!html.empty()) {
    if (html[0] != '<' || !starts_markup(html)) {
      const std::size_t end = std::min(html.find('<', 1), html.size());
      plain += html.substr(0, end);
      html.remove_prefix(end);
      continue;
    }
    const std::size_t end = end_of_markup(html, unclosed);
    if (end == std::string_view::npos) {
      plain += html;
      break;
    }
    const std::string_view tag = html.substr(0, end);
    if (is_line_break_tag(tag)) {
      flush();
      out.push_back({LineBreak{}});
    } else if (!is_inline_tag(tag_name(tag))) {
      plain += ' ';
    }
    html.remove_prefix(end);
  }
  flush();
  trim(out);
  return out;
}

}  // namespace newsbook
