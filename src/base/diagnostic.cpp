#include "base/diagnostic.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "base/utf8.h"

namespace newsbook {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::size_t shown_width = 100;  // code points of a source line around the column

// Controls C0, DEL, C1, and the bidi controls that could make a message read as something else.
bool drives_terminal(std::string_view sequence) {
  const unsigned char first = sequence[0];
  if (sequence.size() == 1) return first < 0x20 || first == 0x7F;
  if (sequence.size() == 2) return first == 0xC2 && static_cast<unsigned char>(sequence[1]) < 0xA0;
  return (sequence >= "\u202A" && sequence <= "\u202E") || (sequence >= "\u2066" && sequence <= "\u2069");
}

// The text as characters that are safe to print, one a code point; a tab becomes a space.
std::vector<std::string_view> printable(std::string_view text) {
  std::vector<std::string_view> characters;
  while (!text.empty()) {
    const std::size_t length = utf8_sequence_length(text);
    const std::string_view sequence = text.substr(0, std::max<std::size_t>(length, 1));
    if (sequence == "\t") {
      characters.push_back(" ");
    } else {
      characters.push_back(length == 0 || drives_terminal(sequence) ? replacement : sequence);
    }
    text.remove_prefix(sequence.size());
  }
  return characters;
}

void append_printable(std::string& out, std::string_view text) {
  for (const std::string_view character : printable(text)) out += character;
}

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      break;
  }
  return "error";
}

// The line, cut to what stands around the column, and a caret below it.
void append_source_line(std::string& out, const Diagnostic& diagnostic) {
  const std::vector<std::string_view> characters = printable(diagnostic.source_line);
  const std::size_t at = diagnostic.column == 0 ? 0 : diagnostic.column - 1;
  std::size_t begin = 0;
  if (characters.size() > shown_width && at > shown_width / 2) {
    begin = std::min(at - shown_width / 2, characters.size() - shown_width);
  }
  const std::size_t end = std::min(begin + shown_width, characters.size());
  out += "  ";
  if (begin > 0) out += "…";
  for (std::size_t i = begin; i < end; ++i) out += characters[i];
  if (end < characters.size()) out += "…";
  out += '\n';
  if (diagnostic.column == 0 || at > end) return;
  out.append(2 + (begin > 0 ? 1 : 0) + (at - begin), ' ');
  out += "^\n";
}

}  // namespace

void Diagnostics::append(Diagnostics other) {
  entries_.insert(entries_.end(), std::make_move_iterator(other.entries_.begin()),
                  std::make_move_iterator(other.entries_.end()));
}

bool Diagnostics::has(Severity severity) const {
  return std::any_of(entries_.begin(), entries_.end(),
                     [&](const Diagnostic& entry) { return entry.severity == severity; });
}

std::string format(const Diagnostic& diagnostic) {
  std::string out;
  append_printable(out, diagnostic.source.empty() ? "newsbook" : diagnostic.source);
  if (diagnostic.line > 0) out += ":" + std::to_string(diagnostic.line);
  if (diagnostic.line > 0 && diagnostic.column > 0) out += ":" + std::to_string(diagnostic.column);
  out += ": ";
  out += severity_name(diagnostic.severity);
  out += "[" + diagnostic.code + "]: ";
  append_printable(out, diagnostic.message);
  out += '\n';
  if (!diagnostic.source_line.empty()) append_source_line(out, diagnostic);
  if (!diagnostic.hint.empty()) {
    out += "  hint: ";
    append_printable(out, diagnostic.hint);
    out += '\n';
  }
  return out;
}

}  // namespace newsbook
