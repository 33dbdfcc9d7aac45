// The reader of web pages: tree → pieces → places → articles.
#include <fmt/format.h>

#include <algorithm>

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

// Is the only article a story below a headline that leads nowhere else, and dated? However short it is, and
// however many others are offered beside it.
bool is_dated_story(const PageReading& reading) {
  if (reading.articles.size() != 1 || !reading.articles.front().published) return false;
  const auto headline =
      std::find_if(reading.verdicts.begin(), reading.verdicts.end(),
                   [](const Verdict& verdict) { return verdict.fate == LineFate::headline; });
  return headline != reading.verdicts.end() &&
         reading.pieces.runs[static_cast<std::size_t>(headline - reading.verdicts.begin())].linked == 0;
}

// A page of teasers: headlines that are links, and hardly a paragraph.
bool is_front_page(const PageReading& reading) {
  constexpr std::uint32_t short_story = 800;  // bytes
  constexpr std::size_t many = 15;
  constexpr std::uint32_t teaser = 300;  // bytes between two headlines
  std::uint32_t body = 0;
  std::uint32_t stretch = 0;  // of body without a headline
  std::uint32_t longest = 0;
  std::uint32_t linked = 0;
  std::size_t headlines = 0;
  if (is_dated_story(reading)) return false;
  for (std::size_t i = 0; i < reading.verdicts.size(); ++i) {
    const HtmlRun& run = reading.pieces.runs[i];
    const bool headline = reading.pieces.text.pieces[i].shape.words >= 4 && run.linked * 2 > run.letters;
    if (headline) linked += run.letters;
    headlines += headline ? 1 : 0;
    if (headline) {
      stretch = 0;
    } else if (reading.verdicts[i].fate == LineFate::body) {
      body += run.letters;
      stretch += run.letters;
      longest = std::max(longest, stretch);
    }
  }
  return headlines >= many && (longest < teaser || (body < short_story && linked > 2 * body));
}

}  // namespace

Result<std::vector<Article>> read_html(const ReaderInput& input, Diagnostics& diagnostics) {
  auto reading = read(input, diagnostics);
  if (!reading) return failure(std::move(reading).error());
  if (is_front_page(*reading)) {
    diagnostics.add({.severity = Severity::warning,
                     .code = "NB-R022",
                     .message = "a front page: it has headlines of articles, and hardly a paragraph",
                     .source = std::string(input.name),
                     .hint = "save the articles' own pages"});
  }
  return std::move(reading->articles);
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
