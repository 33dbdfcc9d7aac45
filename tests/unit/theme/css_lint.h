// What must not stand in an EPUB's style sheet: values at which old reading systems refuse a whole book or
// lose text, and what belongs to the reader (colours, the base size, justification).
#pragma once

#include <algorithm>
#include <regex>
#include <string>
#include <utility>

namespace newsbook::test {

// What was found, by its kind; empty: nothing.
inline std::string css_lint(const std::string& sheet) {
  std::string found;
  const std::pair<const char*, const char*> forbidden[] = {
      {"function", R"(\b(min|max|clamp|calc|var|env|attr|light-dark)\()"},
      {"unit", R"([0-9](rem|pt|px|mm|cm|in|pc|Q|vw|vh|vmin|vmax|ch|ex)\b)"},
      {"layout", R"(\b(flex|grid|float|position|background|display|overflow|transform|columns?|z-index)\b)"},
      {"hidden text", R"(\b(visibility|opacity|clip|content)\s*:)"},
      {"negative length", R"(:[^;{}]*[ \t]-[0-9.])"},
      {"wide margin",
       R"((margin-(left|right):|margin:\s*[^\s;]+(\s[^\s;]+\s[^\s;]+)?)\s+([3-9]|[1-9][0-9])(\.[0-9]+)?em)"},
      {"size not in %", R"([\s;{](width|height):(?!\s*(auto|[0-9.]+%)))"},
      {"line height with a unit", R"(line-height:\s*[0-9.]+[a-z%])"},
      {"page", "@page|@import|@media|@supports|@namespace"},
      {"remote file", R"(url\(\s*["']?([a-z]+:|//))"},
      {"compressed font", R"(\.woff)"},
      {"justification", "justify"},
      {"colour", R"((^|[\n;{ -])color:(?! inherit;))"},
      {"importance", "!important"}};
  for (const auto& [what, pattern] : forbidden) {
    std::smatch match;
    if (std::regex_search(sheet, match, std::regex(pattern)))
      found += std::string(what) + ": " + match.str() + "\n";
  }
  if (!sheet.starts_with("@charset \"utf-8\";\n")) found += "no @charset\n";
  if (std::count(sheet.begin(), sheet.end(), '{') != std::count(sheet.begin(), sheet.end(), '}'))
    found += "braces\n";
  return found;
}

}  // namespace newsbook::test
