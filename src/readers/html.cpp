// The reader of web pages: tree → pieces → places → articles.
#include <fmt/format.h>

#include "readers/html_article.h"
#include "readers/html_places.h"
#include "readers/reader.h"

namespace newsbook {
namespace {

struct PageReading {
  HtmlPieces pieces;
  std::vector<Article> articles;
  std::vector<Verdict> verdicts;  // one a piece
};

Result<PageReading> read(const ReaderInput& input, Diagnostics& diagnostics) {
  const auto dom = parse_html(input.text, input.name, diagnostics);
  if (!dom) return failure(dom.error());
  PageReading reading;
  reading.pieces = cut_pieces(*dom);
  reading.verdicts.resize(reading.pieces.runs.size());
  if (reading.pieces.runs.empty()) return reading;
  const HtmlMetadata metadata = read_metadata(*dom);
  const std::vector<Place> places =
      find_places(*dom, reading.pieces, weigh_elements(*dom, reading.pieces), metadata);
  reading.articles = make_articles({*dom, reading.pieces, places, metadata, input.source}, reading.verdicts);
  return reading;
}

}  // namespace

Result<std::vector<Article>> read_html(const ReaderInput& input, Diagnostics& diagnostics) {
  return read(input, diagnostics).map([](PageReading reading) { return std::move(reading.articles); });
}

std::string dump_html_lines(const ReaderInput& input) {
  Diagnostics said;  // reading says it too
  const auto reading = read(input, said);
  std::string out;
  if (!reading) return out;
  for (std::size_t i = 0; i < reading->verdicts.size(); ++i) {
    const Verdict& verdict = reading->verdicts[i];
    const Piece& piece = reading->pieces.text.pieces[i];
    const std::string article = verdict.article == 0 ? "-" : std::to_string(verdict.article);
    fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\t{}\t{}\t{}\n", input.name, piece.line,
                   name_of(verdict.fate), article, verdict.reason, piece.text);
  }
  return out;
}

}  // namespace newsbook
