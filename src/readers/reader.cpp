#include "readers/reader.h"

#include <algorithm>

#include "readers/front_matter.h"
#include "readers/text_lines.h"
#include "readers/text_marks.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::size_t looked_at = std::size_t{16} * 1024;  // bytes of a text's beginning

// The beginning of a text, whole characters only.
std::string_view beginning(std::string_view text) {
  std::size_t size = std::min(text.size(), looked_at);
  while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80) --size;
  return text.substr(0, size);
}

// Any text can be a dump of a page: an even chance, whatever stands in it but a page's menus.
int likelihood_of_text(std::string_view text) {
  constexpr int even = 50;
  constexpr int page = 160;  // more than all marks of Markdown and its extension
  text = beginning(text);
  return holds_menus(text) && read_front_matter(text).bytes == 0 ? page : even;
}

bool has_link(std::string_view line) {
  const std::size_t middle = line.find("](");
  return middle != std::string_view::npos && line.find('[') < middle &&
         line.find(')', middle) != std::string_view::npos;
}

// Each kind of mark counts once: a dump can hold one of them by chance, but hardly several. What opens with a
// heading, alone between blank lines, and has more of them or of other marks is Markdown under any name.
int likelihood_of_markdown(std::string_view text) {
  text = beginning(text);
  const FrontMatter matter = read_front_matter(text);
  if (matter.bytes > 0) return 90;
  bool link = false;
  bool fence = false;
  bool emphasis = false;
  bool table = false;
  bool first = true;
  bool opens_with_heading = false;
  bool parted = true;  // headings have blank lines around them
  bool after_heading = false;
  int headings = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const bool blank = trim_line(line).empty();
    parted = parted && (blank || !after_heading);
    after_heading = !blank && is_heading(line);
    if (blank) continue;
    headings += after_heading ? 1 : 0;
    opens_with_heading = opens_with_heading || (first && after_heading);
    first = false;
    link = link || has_link(line);
    fence = fence || line.starts_with("```") || line.starts_with("~~~");
    emphasis = emphasis || line.find("**") != std::string_view::npos;
    table = table || is_table_rule(line);
  }
  constexpr int certain = 115;  // more than an extension and an even chance
  const int kinds = (headings > 0) + link + fence + emphasis + table;
  if (opens_with_heading && parted && (headings > 1 || kinds > 1)) return certain;
  return std::min(95, kinds * 20 + (opens_with_heading ? 35 : 0));
}

// An object with a name in quotes, or an array of such: hardly anything else begins so.
int likelihood_of_json_lines(std::string_view text) {
  const auto skip = [&](char mark) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\n"), text.size()));
    const bool found = text.starts_with(mark);
    if (found) text.remove_prefix(1);
    return found;
  };
  const bool array = skip('[');
  if (!skip('{')) return 0;
  if (!skip('"')) return skip('}') || array ? 60 : 0;
  text.remove_prefix(std::min(text.find('"'), text.size()));
  return skip('"') && skip(':') ? 100 : 0;
}

// A page begins with its doctype or with an element that only pages have, perhaps after comments.
int likelihood_of_html(std::string_view text) {
  text = beginning(text);
  text.remove_prefix(std::min(text.find_first_not_of(" \t\n\f"), text.size()));
  if (!text.starts_with('<')) return 0;
  const std::string head = fold_case(text);
  std::string_view rest = head;
  const auto skip_blanks = [&] {
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\n\f"), rest.size()));
  };
  while (rest.starts_with("<!--") || rest.starts_with("<?xml")) {
    const std::string_view mark = rest.starts_with("<!--") ? "-->" : "?>";
    const std::size_t end = rest.find(mark);
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + mark.size());
    skip_blanks();
  }
  for (const std::string_view mark : {"<!doctype html", "<html", "<head", "<body", "<meta ", "<title"}) {
    if (rest.starts_with(mark)) return 100;
  }
  if (!rest.starts_with('<')) return 0;
  for (const std::string_view mark : {"<html", "<body", "<div", "<article", "<p>", "<h1", "<p "}) {
    if (rest.find(mark) != std::string_view::npos) return 60;
  }
  return 0;
}

constexpr std::string_view text_extensions[] = {"txt", "text"};
constexpr std::string_view markdown_extensions[] = {"md", "markdown"};
constexpr std::string_view html_extensions[] = {"html", "htm", "xhtml"};
constexpr std::string_view json_extensions[] = {"jsonl", "ndjson", "json"};

constexpr ReaderRow rows[] = {
    {"text", "text of a web page", text_extensions, likelihood_of_text, read_text},
    {"html", "a web page", html_extensions, likelihood_of_html, read_html},
    {"markdown", "Markdown", markdown_extensions, likelihood_of_markdown, read_markdown},
    {"jsonl", "JSON Lines", json_extensions, likelihood_of_json_lines, read_json_lines},
};

std::string extension_of(std::string_view name) {
  const std::size_t slash = name.find_last_of('/');
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string() : fold_case(name.substr(dot + 1));
}

}  // namespace

std::span<const ReaderRow> readers() { return rows; }

const ReaderRow* find_reader(std::string_view format, std::string_view source_name, std::string_view text) {
  if (!format.empty()) {
    const auto* named = std::find_if(std::begin(rows), std::end(rows),
                                     [&](const ReaderRow& row) { return row.name == format; });
    return named == std::end(rows) ? nullptr : named;
  }
  // An extension outweighs what any text can hold by chance.
  constexpr int extension_weight = 60;
  const std::string extension = extension_of(source_name);
  const ReaderRow* best = nullptr;
  int most = -1;
  for (const ReaderRow& row : rows) {
    const bool named =
        std::find(row.extensions.begin(), row.extensions.end(), extension) != row.extensions.end();
    const int points = row.likelihood(text) + (named ? extension_weight : 0);
    if (points > most) {
      most = points;
      best = &row;
    }
  }
  return best;
}

}  // namespace newsbook
