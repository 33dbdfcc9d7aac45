// The syntax of style sheets (CSS Syntax 3), without what any of it means: rules with declarations, each with
// its place in the file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace newsbook {

inline constexpr std::size_t max_css_bytes = std::size_t{1} << 20;
inline constexpr std::size_t max_css_rules = 4096;

// A style sheet's text and name, for messages about places in it. The views must outlive it.
class CssSource {
 public:
  CssSource(std::string_view text, std::string_view file) : text_(text), file_(file) {}

  std::string_view text() const { return text_; }
  // at is a byte offset into the text.
  Diagnostic error(std::size_t at, std::string code, std::string message, std::string hint = {}) const;

 private:
  std::string_view text_, file_;
};

// White space trimmed.
struct CssDeclaration {
  std::string_view name;  // a view into the source's text
  std::string value;      // each comment replaced by a space
  std::size_t name_at = 0, value_at = 0;
};

struct CssRule {
  std::string_view prelude;  // "h2, h3" or "@page" or "@top-center"
  std::size_t at = 0;
  std::vector<CssDeclaration> declarations;
  std::vector<CssRule> rules;  // margin boxes inside @page
};

// A leading @charset "utf-8" is passed over. Fails on the first error of syntax, when the text is not UTF-8,
// or when the sheet is larger than the limits.
Result<std::vector<CssRule>> parse_css(const CssSource& source);

// A value cut into its components: words, strings (without their quotes), functions ("counter(page)") and
// commas.
enum class CssKind { word, string, function, comma };
struct CssComponent {
  CssKind kind = CssKind::word;
  std::string text;  // a function's name
  std::string arguments;
};
std::vector<CssComponent> components(std::string_view value);
std::string_view trim(std::string_view text);

}  // namespace newsbook
