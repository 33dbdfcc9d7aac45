// The table of input formats: one row a format, each a free function from text to articles.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/book.h"

namespace newsbook {

class TextCensus;

// What a record can say of an article, and where: the user's own names for the members of a JSON record.
enum class RecordField { text, title, url, date, author, description, language, source };
struct NamedField {
  RecordField field;
  std::string path;  // a member's name as the records spell it; "a.b" is the member b of the object a
};
std::span<const std::string_view> record_field_names();  // by RecordField

// Decoded text of one leaf source, as a reader gets it.
struct ReaderInput {
  std::string_view text;                    // valid UTF-8, lines end in '\n', no BOM
  std::string_view name;                    // for diagnostics
  std::uint32_t source = 0;                 // index for Origin
  std::span<const NamedField> fields = {};  // looked for before the usual names, the first first
  const TextCensus* census = nullptr;       // of the run's texts; null: there is but one
};

using ReadFunction = Result<std::vector<Article>> (*)(const ReaderInput& input, Diagnostics& diagnostics);

struct ReaderRow {
  std::string_view name;                         // "text"
  std::string_view title;                        // "text of a web page", for messages and lists
  std::span<const std::string_view> extensions;  // lower case, without the dot
  // 0 = certainly not this format … 100 = certainly; looks at the beginning only.
  int (*likelihood)(std::string_view text);
  ReadFunction read;
};

std::span<const ReaderRow> readers();
// By name of format if given, else by content, then by the source's extension. Null: no such format.
const ReaderRow* find_reader(std::string_view format, std::string_view source_name, std::string_view text);

// The rows' functions. An empty result without an error means: no article found (the caller says so).
Result<std::vector<Article>> read_text(const ReaderInput& input, Diagnostics& diagnostics);
// What read_text does with each line that is not blank: source, line, fate, article (1-based within the
// source; "-": none), reason and text, apart by tabs; in the order of the lines.
std::string dump_text_lines(const ReaderInput& input);
Result<std::vector<Article>> read_html(const ReaderInput& input, Diagnostics& diagnostics);
// The same of each text block of a page; its line is where the block begins.
std::string dump_html_lines(const ReaderInput& input);
Result<std::vector<Article>> read_markdown(const ReaderInput& input, Diagnostics& diagnostics);
Result<std::vector<Article>> read_json_lines(const ReaderInput& input, Diagnostics& diagnostics);

}  // namespace newsbook
