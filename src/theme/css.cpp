#include "theme/css.h"

#include <algorithm>

#include "base/utf8.h"

namespace newsbook {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

// Position after the comment that starts at i, or npos when it never ends.
std::size_t comment_end(std::string_view text, std::size_t i) {
  const std::size_t end = text.find("*/", i + 2);
  return end == std::string_view::npos ? end : end + 2;
}

// Position after the string that starts at i, or npos when the line ends first.
std::size_t string_end(std::string_view text, std::size_t i) {
  const char quote = text[i];
  for (++i; i < text.size(); ++i) {
    if (text[i] == quote) return i + 1;
    if (text[i] == '\n') return std::string_view::npos;
    if (text[i] == '\\') ++i;
  }
  return std::string_view::npos;
}

// Position of the first byte that is no text: malformed UTF-8 or NUL; npos when there is none.
std::size_t find_damage(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = utf8_sequence_length(text.substr(i, 4));
    if (length == 0 || text[i] == '\0') return i;
    i += length;
  }
  return std::string_view::npos;
}

std::string without_comments(std::string_view value) {
  std::string out;
  for (std::size_t i = 0; i < value.size();) {
    std::size_t end = i + 1;
    if (value[i] == '"' || value[i] == '\'') {
      end = std::min(string_end(value, i), value.size());
    } else if (value.compare(i, 2, "/*") == 0) {
      i = std::min(comment_end(value, i), value.size());
      out += ' ';
      continue;
    }
    out += value.substr(i, end - i);
    i = end;
  }
  return out;
}

class CssParser {
 public:
  explicit CssParser(const CssSource& source) : source_(source), text_(source.text()) {}

  Result<std::vector<CssRule>> run() {
    if (text_.size() > max_css_bytes) {
      return failure(source_.error(0, "NB-T001", "the style sheet is larger than 1 MiB"));
    }
    if (const std::size_t damage = find_damage(text_); damage != std::string_view::npos) {
      return failure(source_.error(damage, "NB-T007", "the style sheet is not UTF-8 here",
                                   "save it in the encoding UTF-8"));
    }
    skip_charset();
    std::vector<CssRule> rules;
    for (skip_space(); !failed_ && at_ < text_.size(); skip_space()) rules.push_back(rule(0));
    if (failed_) return failure(std::move(error_));
    return rules;
  }

 private:
  void fail(std::size_t at, std::string message, std::string hint = {}) {
    if (!failed_) error_ = source_.error(at, "NB-T002", std::move(message), std::move(hint));
    failed_ = true;
    at_ = text_.size();
  }

  // CSS Syntax 3, 3.2: exactly these bytes, first of all.
  void skip_charset() {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    for (const std::string_view charset : {"@charset \"utf-8\";", "@charset \"UTF-8\";"}) {
      if (text_.substr(at_).starts_with(charset)) {
        at_ += charset.size();
        return;
      }
    }
  }

  bool at_comment() const { return text_.compare(at_, 2, "/*") == 0; }

  void skip_space() {
    while (at_ < text_.size()) {
      if (is_space(text_[at_])) {
        ++at_;
      } else if (at_comment()) {
        const std::size_t end = comment_end(text_, at_);
        if (end == std::string_view::npos) return fail(at_, "the comment does not end", "close it with */");
        at_ = end;
      } else {
        return;
      }
    }
  }

  // Moves to the first of the characters outside strings, comments and parentheses; false when there is none.
  bool find(std::string_view stops) {
    int depth = 0;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (depth == 0 && stops.find(c) != std::string_view::npos) return true;
      if (c == '"' || c == '\'') {
        const std::size_t end = string_end(text_, at_);
        if (end == std::string_view::npos) return fail(at_, "the string does not end on its line"), false;
        at_ = end;
        continue;
      }
      if (at_comment()) {
        skip_space();
        continue;
      }
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      ++at_;
    }
    return false;
  }

  CssRule rule(int depth) {
    CssRule rule;
    rule.at = at_;
    if (++count_ > max_css_rules) return fail(at_, "the style sheet has more rules than 4096"), rule;
    if (!find("{};"))
      return fail(rule.at, "a rule without a block", "rules look like: h2 { font-weight: bold }"), rule;
    if (text_[at_] != '{') {
      return fail(at_, std::string("unexpected '") + text_[at_] + "'",
                  "rules look like: h2 { font-weight: bold }"),
             rule;
    }
    rule.prelude = trim(text_.substr(rule.at, at_ - rule.at));
    ++at_;
    block(rule, depth);
    return rule;
  }

  // Declarations, and in an at-rule's block other at-rules, up to the closing brace.
  void block(CssRule& rule, int depth) {
    while (true) {
      skip_space();
      if (failed_) return;
      if (at_ >= text_.size()) return fail(rule.at, "the block of this rule does not end", "close it with }");
      if (text_[at_] == '}') {
        ++at_;
        return;
      }
      if (text_[at_] == ';') {
        ++at_;
      } else if (text_[at_] == '@' && depth == 0) {
        rule.rules.push_back(this->rule(depth + 1));
      } else {
        declaration(rule);
      }
    }
  }

  void declaration(CssRule& rule) {
    CssDeclaration declaration;
    declaration.name_at = at_;
    const std::size_t start = at_;
    if (!find(":;}{") || text_[at_] != ':') {
      return fail(start, "this is no declaration", "declarations look like: text-align: left;");
    }
    declaration.name = trim(text_.substr(start, at_ - start));
    ++at_;
    skip_space();
    declaration.value_at = at_;
    const std::size_t value = at_;
    if (!find(";}{")) return fail(rule.at, "the block of this rule does not end", "close it with }");
    if (text_[at_] == '{') return fail(at_, "unexpected '{'", "is a ';' or a '}' missing before it?");
    declaration.value = trim(without_comments(text_.substr(value, at_ - value)));
    rule.declarations.push_back(declaration);
  }

  const CssSource& source_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t count_ = 0;
  bool failed_ = false;
  Diagnostic error_;
};

// The characters of a string between its quotes, escapes resolved (CSS Syntax 3, 4.3.7).
std::string unescape(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 >= text.size()) {
      out += text[i];
      continue;
    }
    std::size_t digits = 0;
    std::uint32_t code = 0;
    while (digits < 6 && i + 1 + digits < text.size()) {
      const char c = text[i + 1 + digits];
      const auto at = std::string_view("0123456789abcdefABCDEF").find(c);
      if (at == std::string_view::npos) break;
      code = code * 16 + static_cast<std::uint32_t>(at < 16 ? at : at - 6);
      ++digits;
    }
    if (digits == 0) {
      out += text[++i];
      continue;
    }
    i += digits;
    if (i + 1 < text.size() && is_space(text[i + 1])) ++i;
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) code = 0xFFFD;
    append_utf8(out, code);
  }
  return out;
}

}  // namespace

Diagnostic CssSource::error(std::size_t at, std::string code, std::string message, std::string hint) const {
  at = std::min(at, text_.size());
  const std::string_view before = text_.substr(0, at);
  const std::size_t line_start = before.find_last_of('\n') + 1;  // 0 when there is none
  const std::size_t line_end = std::min(text_.find('\n', at), text_.size());
  Diagnostic diagnostic;
  diagnostic.severity = Severity::error;
  diagnostic.code = std::move(code);
  diagnostic.message = std::move(message);
  diagnostic.source = file_;
  diagnostic.line = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n') + 1);
  const std::string_view in_line = before.substr(line_start);
  diagnostic.column = static_cast<std::uint32_t>(
      std::count_if(in_line.begin(), in_line.end(), [](char c) { return (c & 0xC0) != 0x80; }) + 1);
  diagnostic.source_line = text_.substr(line_start, line_end - line_start);
  diagnostic.hint = std::move(hint);
  return diagnostic;
}

Result<std::vector<CssRule>> parse_css(const CssSource& source) { return CssParser(source).run(); }

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<CssComponent> components(std::string_view value) {
  std::vector<CssComponent> parts;
  for (std::size_t i = 0; i < value.size();) {
    const char c = value[i];
    if (is_space(c)) {
      ++i;
    } else if (value.compare(i, 2, "/*") == 0) {
      i = std::min(comment_end(value, i), value.size());
    } else if (c == ',') {
      parts.push_back({CssKind::comma, ",", {}});
      ++i;
    } else if (c == '"' || c == '\'') {
      const std::size_t end = std::min(string_end(value, i), value.size());
      const std::size_t length = end - i >= 2 ? end - i - 2 : 0;
      parts.push_back({CssKind::string, unescape(value.substr(i + 1, length)), {}});
      i = end;
    } else {
      std::size_t end = i;
      while (end < value.size() && !is_space(value[end]) && value[end] != ',' && value[end] != '(' &&
             value[end] != '"') {
        ++end;
      }
      CssComponent part{CssKind::word, std::string(value.substr(i, end - i)), {}};
      if (end < value.size() && value[end] == '(') {
        const std::size_t close = std::min(value.find(')', end), value.size());
        part.kind = CssKind::function;
        part.arguments = trim(value.substr(end + 1, close - end - 1));
        end = std::min(close + 1, value.size());
      }
      parts.push_back(std::move(part));
      i = std::max(end, i + 1);
    }
  }
  return parts;
}

}  // namespace newsbook
