// The reader of JSON Lines: a record a line, an article a record or several. A file that is one array of
// records, or one record over many lines, is read as well.
#include <fmt/format.h>

#include <algorithm>

#include "base/nearest.h"
#include "readers/reader.h"
#include "readers/record_article.h"
#include "readers/text_lines.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::size_t most_complaints = 5;  // about single records; the others are counted

// Where the object or array at the text's beginning ends, quoted brackets passed over; npos: it does not.
std::size_t end_of_value(std::string_view text) {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') ++i;
      in_string = c != '"';
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if ((c == '}' || c == ']') && (depth == 0 || --depth == 0)) {
      return i + 1;
    }
  }
  return std::string_view::npos;
}

// An array of records, or a first record that goes on with a name on the line after. Where that line begins
// with a record of its own, the first is broken.
bool spans_lines(std::string_view text) {
  constexpr std::string_view space = " \t\n";
  const std::size_t begin = text.find_first_not_of(space);
  if (begin == std::string_view::npos) return false;
  if (text[begin] == '[') return true;
  const std::size_t end = text.find('\n', begin);
  const std::size_t next = text.find_first_not_of(space, end);
  if (text[begin] != '{' || next == std::string_view::npos || text[next] != '"') return false;
  return end_of_value(text.substr(begin, end - begin)) == std::string_view::npos;
}

class LinesReader {
 public:
  LinesReader(const ReaderInput& input, Diagnostics& diagnostics)
      : input_(input), diagnostics_(diagnostics), named_(input.fields.size()) {}

  std::vector<Article> run() {
    if (spans_lines(input_.text)) {
      read_values();
    } else {
      read_lines();
    }
    conclude();
    return std::move(articles_);
  }

 private:
  void read_lines() {
    std::string_view rest = input_.text;
    for (std::uint32_t line = 1; !rest.empty(); ++line) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view record = trim_line(rest.substr(0, end));
      if (!record.empty()) read(record, line);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  // Objects one after the other, whatever stands between them.
  void read_values() {
    std::string_view rest = input_.text;
    std::uint32_t line = 1;
    const auto skip = [&](std::size_t size) {
      const std::string_view skipped = rest.substr(0, size);
      line += static_cast<std::uint32_t>(std::count(skipped.begin(), skipped.end(), '\n'));
      rest.remove_prefix(skipped.size());
    };
    while (true) {
      skip(rest.find_first_not_of("[], \t\n"));
      if (rest.empty()) return;
      const std::size_t end = rest[0] == '{' ? std::min(end_of_value(rest), rest.size())
                                             : std::min(rest.find_first_of("{\n"), rest.size());
      read(rest.substr(0, end), line);
      skip(end);
    }
  }

  void read(std::string_view json, std::uint32_t line) {
    const RecordParse parse = parse_record(json, input_.fields);
    if (parse.outcome != RecordParse::good) return say_unreadable(parse, json, line);
    if (names_.empty()) names_ = parse.record.names;
    ++records_;
    for (std::size_t i = 0; i < named_.size(); ++i) named_[i] = named_[i] || parse.record.named[i];
    const Record& record = parse.record;
    if (!record.has_text) return count_without_text(record, line);
    auto made = make_articles(record, input_, line, diagnostics_);
    if (!made) return complain(std::move(made).error());
    if (made->empty()) return count_without_text(record, line);
    if (record.date_of_crawl && line_of_crawl_ == 0) line_of_crawl_ = line;
    std::move(made->begin(), made->end(), std::back_inserter(articles_));
  }

  Diagnostic warning(std::string code, std::string message, std::uint32_t line = 0) const {
    return {.severity = Severity::warning,
            .code = std::move(code),
            .message = std::move(message),
            .source = std::string(input_.name),
            .line = line};
  }

  void complain(Diagnostic diagnostic) {
    diagnostic.severity = Severity::warning;
    if (++complaints_ <= most_complaints) diagnostics_.add(std::move(diagnostic));
  }

  void say_unreadable(const RecordParse& parse, std::string_view json, std::uint32_t line) {
    Diagnostic diagnostic = warning("NB-R003", "", line);
    switch (parse.outcome) {
      case RecordParse::cut_short:
        diagnostic.message = "the record breaks off";
        diagnostic.hint = "the file is perhaps not complete; each record stands on a line of its own";
        break;
      case RecordParse::too_deep:
        diagnostic.message = fmt::format("the record is nested more than {} deep", max_record_nesting);
        break;
      case RecordParse::not_an_object:
        diagnostic.message = "no record: it is no object with named fields";
        break;
      default:
        diagnostic.message = "no record: it is not JSON";
        if (complaints_ < most_complaints) point_at(json.substr(0, parse.position), diagnostic);
    }
    complain(std::move(diagnostic));
  }

  // Sets line and column to the place behind what was read of a record.
  void point_at(std::string_view read, Diagnostic& diagnostic) const {
    diagnostic.line += static_cast<std::uint32_t>(std::count(read.begin(), read.end(), '\n'));
    const std::string_view text =
        input_.text.substr(0, static_cast<std::size_t>(read.data() - input_.text.data()) + read.size());
    const std::size_t begin = text.rfind('\n') + 1;  // 0 when there is none
    diagnostic.column = static_cast<std::uint32_t>(count_code_points(text.substr(begin)) + 1);
  }

  void count_without_text(const Record& record, std::uint32_t line) {
    if (without_text_++ == 0) line_without_text_ = line;
    if (names_without_text_.empty()) names_without_text_ = record.names;
  }

  void conclude() {
    if (complaints_ > most_complaints) {
      diagnostics_.add(
          warning("NB-R003", fmt::format("{} more records cannot be read", complaints_ - most_complaints)));
    }
    say_without_text();
    say_never_there();
    if (line_of_crawl_ > 0) {
      diagnostics_.add({.severity = Severity::note,
                        .code = "NB-R006",
                        .message = "dates that say when a page was fetched are not taken for the articles'",
                        .source = std::string(input_.name),
                        .line = line_of_crawl_,
                        .hint = "--field date=NAME takes the field NAME all the same"});
    }
  }

  void say_without_text() {
    if (without_text_ == 0) return;
    Diagnostic diagnostic = warning("NB-R004", "the record has no text", line_without_text_);
    if (without_text_ > 1)
      diagnostic.message = fmt::format("{} records have no text; the first is here", without_text_);
    if (!names_without_text_.empty()) {
      diagnostic.hint = fmt::format("name its field with --field text=NAME; there are {}",
                                    fmt::join(names_without_text_, ", "));
    }
    diagnostics_.add(std::move(diagnostic));
  }

  // A field that the user named, and that no record has, is a slip.
  void say_never_there() {
    for (std::size_t i = 0; i < named_.size() && records_ > 0; ++i) {
      if (named_[i]) continue;
      const std::string& path = input_.fields[i].path;
      Diagnostic diagnostic = warning("NB-R005", fmt::format("no record has the field \"{}\"", path));
      const auto near = nearest(path, std::vector<std::string_view>(names_.begin(), names_.end()));
      if (near) diagnostic.hint = fmt::format("did you mean {}?", *near);
      diagnostics_.add(std::move(diagnostic));
    }
  }

  const ReaderInput& input_;
  Diagnostics& diagnostics_;
  std::vector<Article> articles_;
  std::vector<bool> named_;
  std::vector<std::string> names_, names_without_text_;  // of the first record's members
  std::size_t records_ = 0;
  std::size_t complaints_ = 0;
  std::size_t without_text_ = 0;
  std::uint32_t line_without_text_ = 0;
  std::uint32_t line_of_crawl_ = 0;
};

}  // namespace

Result<std::vector<Article>> read_json_lines(const ReaderInput& input, Diagnostics& diagnostics) {
  return LinesReader(input, diagnostics).run();
}

}  // namespace newsbook
