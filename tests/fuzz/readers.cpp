#include "targets.h"

#include "invariants.h"
#include "readers/reader.h"
#include "text/encoding.h"

namespace newsbook {
namespace {

const NamedField fields[] = {{RecordField::text, "story.full"}, {RecordField::title, "h"}};

void fuzz_reader(std::string_view format, std::string_view bytes) {
  const auto decoded = decode_text(bytes, "", "input");
  if (!decoded) return;
  const ReaderRow* row = find_reader(format, "input", decoded->text);
  require(row != nullptr && row->name == format, "a reader is found by its name");
  require(find_reader("", "input", decoded->text) != nullptr, "every text has a reader");
  Diagnostics diagnostics;
  const auto articles = row->read({.text = decoded->text, .name = "input", .fields = fields}, diagnostics);
  if (!articles) return;
  for (const Article& article : *articles) require_invariants(article);
}

}  // namespace

void fuzz_text(std::string_view bytes) { fuzz_reader("text", bytes); }

void fuzz_html(std::string_view bytes) { fuzz_reader("html", bytes); }

void fuzz_markdown(std::string_view bytes) { fuzz_reader("markdown", bytes); }

void fuzz_json_lines(std::string_view bytes) { fuzz_reader("jsonl", bytes); }

}  // namespace newsbook
