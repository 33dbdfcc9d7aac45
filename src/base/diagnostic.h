// What newsbook has to say to its user: one struct, one collector, one printed form.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace newsbook {

enum class Severity { note, warning, error };

// Codes are "NB-" + a letter for the module + three digits, unique in the program:
//   A app · S sources · N encoding · R readers · I images · P passes · T theme and fonts.css · X text, fonts,
//   hyphenation · E epub · L layout · F pdf
struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;              // "NB-R012"
  std::string message;           // one line, lower case, no full stop
  std::string source = {};       // the file as the user named it; "-" is standard input; empty: none
  std::uint32_t line = 0;        // 1-based; 0: unknown
  std::uint32_t column = 0;      // 1-based, in code points; 0: unknown
  std::string source_line = {};  // the text of that line, shown above a caret; empty: not shown
  std::string hint = {};         // what the user can do; empty: nothing to say
};

// Collects what was noticed, in order. Not thread-safe: parallel work fills one collector a task, and appends
// them in a fixed order.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic) { entries_.push_back(std::move(diagnostic)); }
  void append(Diagnostics other);
  std::span<const Diagnostic> entries() const { return entries_; }
  bool has(Severity severity) const;

 private:
  std::vector<Diagnostic> entries_;
};

// "file:line:column: warning[NB-R012]: message", the source line and a caret, "  hint: …"; ends in a line
// feed. Control characters and invalid UTF-8 from the input are shown as U+FFFD, so that a file cannot drive
// a terminal.
std::string format(const Diagnostic& diagnostic);

}  // namespace newsbook
