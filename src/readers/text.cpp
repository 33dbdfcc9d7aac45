// The reader of text dumps: lines → pieces → stories → articles.
#include <fmt/format.h>

#include "readers/reader.h"
#include "readers/text_article.h"
#include "readers/text_census.h"

namespace newsbook {
namespace {

// Why a piece that no story takes is left out.
std::string_view reason_outside(const Piece& piece) {
  if (piece.of_site) return "other texts have it too";
  switch (piece.kind) {
    case PieceKind::notice:
    case PieceKind::ending:
      return "the page's words";
    case PieceKind::label:
      return "a label";
    case PieceKind::date:
    case PieceKind::byline:
      return "of no story here";
    default:
      return "outside the stories";
  }
}

TextPieces read_pieces(const ReaderInput& input, const TextLines& lines) {
  TextPieces text = cut_pieces(lines.lines);
  if (input.census != nullptr) mark_site_lines(lines, *input.census, text);
  return text;
}

std::vector<Article> make_articles(const ReaderInput& input, TextPieces& text,
                                   std::vector<Verdict>& verdicts) {
  std::vector<Article> articles;
  const TextStories found = find_stories(text);
  text.matter = {};  // stories are all that it is for
  for (const Story& story : found.stories) {
    const auto number = static_cast<std::uint32_t>(articles.size() + 1);
    articles.push_back(make_article(text, found.places, story, {input.source, number}, verdicts));
  }
  return articles;
}

class LinePrinter {
 public:
  explicit LinePrinter(std::string_view name) : name_(name) {}
  void print(std::uint32_t number, const Verdict& verdict, std::string_view text) {
    fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\t", name_, number, name_of(verdict.fate));
    if (verdict.article == 0) {
      out += '-';
    } else {
      fmt::format_to(std::back_inserter(out), "{}", verdict.article);
    }
    fmt::format_to(std::back_inserter(out), "\t{}\t{}\n", verdict.reason, text);
  }
  std::string out;

 private:
  std::string_view name_;
};

}  // namespace

std::string_view name_of(LineFate fate) {
  constexpr std::string_view names[] = {"residue",  "doubled", "headline", "kicker", "standfirst",
                                        "metadata", "caption", "body",     "related"};
  return names[static_cast<std::size_t>(fate)];
}

Result<std::vector<Article>> read_text(const ReaderInput& input, Diagnostics& /*diagnostics*/) {
  std::vector<Verdict> unwanted;
  TextPieces text = read_pieces(input, split_lines(input.text));
  return make_articles(input, text, unwanted);
}

std::string dump_text_lines(const ReaderInput& input) {
  const TextLines lines = split_lines(input.text);
  TextPieces text = read_pieces(input, lines);
  std::vector<Verdict> verdicts;
  verdicts.reserve(text.pieces.size());
  for (const Piece& piece : text.pieces) verdicts.push_back({.reason = reason_outside(piece)});
  make_articles(input, text, verdicts);
  LinePrinter printer(input.name);
  std::size_t line = 0;
  std::size_t rule = 0;
  const auto rules_before = [&](std::uint32_t number, const Verdict& near) {
    const Verdict verdict{near.fate == LineFate::body ? near.fate : LineFate::residue, "a rule",
                          near.fate == LineFate::body ? near.article : 0};
    for (; rule < lines.rules.size() && lines.rules[rule] < number; ++rule) {
      printer.print(lines.rules[rule], verdict, "");
    }
  };
  for (std::size_t i = 0; i < text.pieces.size(); ++i) {
    const Piece& piece = text.pieces[i];
    for (std::uint32_t j = 0; j < piece.lines; ++j, ++line) {
      rules_before(lines.lines[line].number, verdicts[i]);
      printer.print(lines.lines[line].number, verdicts[i], lines.lines[line].text);
    }
  }
  rules_before(static_cast<std::uint32_t>(-1), {});
  return std::move(printer.out);
}

}  // namespace newsbook
