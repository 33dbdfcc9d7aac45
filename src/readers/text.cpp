// The reader of text dumps: lines → pieces → stories → articles.
#include <fmt/format.h>

#include <algorithm>

#include "readers/reader.h"
#include "readers/text_addresses.h"
#include "readers/text_article.h"
#include "readers/text_census.h"
#include "readers/text_marks.h"

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

// A text as it is read: its lines, and what becomes of them.
struct TextReading {
  explicit TextReading(const ReaderInput& input) : lines(unmarked_lines(input.text, room)) {
    addresses = take_addresses(lines.lines);
    pieces = cut_pieces(lines.lines);
    if (input.census != nullptr) mark_site_lines(lines, *input.census, pieces);
  }
  std::string room;  // for lines that had marks
  TextLines lines;   // without the addresses
  std::vector<AddressLine> addresses;
  TextPieces pieces;
  std::vector<Verdict> verdicts;  // of the pieces; empty: not asked for
  std::vector<Verdict> address_verdicts;
};

// "1. ", "2) ": bytes of the number and what parts it from the rest; 0: the text begins otherwise.
std::size_t number_length(std::string_view text, std::size_t number) {
  const std::string digits = std::to_string(number);
  for (const std::string_view mark : {". ", ") "}) {
    if (text.starts_with(digits + std::string(mark))) return digits.size() + mark.size();
  }
  return 0;
}

// Headlines that are numbered from one on are better without.
void drop_numbers(std::vector<Article>& articles) {
  const auto begins = [](const Article& article, std::size_t number) {
    const auto* text = article.headline.empty() ? nullptr : std::get_if<Text>(&article.headline.front().node);
    return text == nullptr ? 0 : number_length(text->text, number);
  };
  for (std::size_t i = 0; i < articles.size(); ++i) {
    if (articles.size() < 2 || begins(articles[i], i + 1) == 0) return;
  }
  for (std::size_t i = 0; i < articles.size(); ++i)
    std::get<Text>(articles[i].headline.front().node).text.erase(0, begins(articles[i], i + 1));
}

std::vector<Article> make_articles(const ReaderInput& input, TextReading& reading) {
  std::vector<Article> articles;
  TextPieces& text = reading.pieces;
  const TextStories found = find_stories(text);
  text.matter = {};  // stories are all that it is for
  articles.reserve(found.stories.size());
  for (const Story& story : found.stories) {
    const auto number = static_cast<std::uint32_t>(articles.size() + 1);
    articles.push_back(make_article(text, found.places, story, {input.source, number}, reading.verdicts));
  }
  reading.address_verdicts = place_addresses(reading.addresses, text, found, articles);
  drop_numbers(articles);
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
  TextReading reading(input);
  reading.lines = {};
  return make_articles(input, reading);
}

std::string dump_text_lines(const ReaderInput& input) {
  TextReading reading(input);
  const TextLines& lines = reading.lines;
  reading.verdicts.reserve(reading.pieces.pieces.size());
  for (const Piece& piece : reading.pieces.pieces)
    reading.verdicts.push_back({.reason = reason_outside(piece)});
  make_articles(input, reading);
  LinePrinter printer(input.name);
  std::size_t line = 0;
  std::size_t rule = 0;
  std::size_t mark = 0;
  std::size_t address = 0;
  const auto others_before = [&](std::uint32_t number, const Verdict& near) {
    const Verdict verdict{near.fate == LineFate::body ? near.fate : LineFate::residue, "a rule",
                          near.fate == LineFate::body ? near.article : 0};
    const auto rules_before = [&](std::uint32_t end) {
      const auto next = [&](const std::vector<std::uint32_t>& numbers, std::size_t at) {
        return at < numbers.size() ? numbers[at] : static_cast<std::uint32_t>(-1);
      };
      while (std::min(next(lines.rules, rule), next(lines.marks, mark)) < end) {
        const bool is_rule = next(lines.rules, rule) < next(lines.marks, mark);
        if (is_rule)
          printer.print(lines.rules[rule++], verdict, "");
        else
          printer.print(lines.marks[mark++], {.reason = "a mark or a picture"}, "");
      }
    };
    for (; address < reading.addresses.size() && reading.addresses[address].number < number; ++address) {
      const AddressLine& before = reading.addresses[address];
      rules_before(before.number);
      printer.print(before.number, reading.address_verdicts[address], before.text);
    }
    rules_before(number);
  };
  for (std::size_t i = 0; i < reading.pieces.pieces.size(); ++i) {
    const Piece& piece = reading.pieces.pieces[i];
    for (std::uint32_t j = 0; j < piece.lines; ++j, ++line) {
      others_before(lines.lines[line].number, reading.verdicts[i]);
      printer.print(lines.lines[line].number, reading.verdicts[i], lines.lines[line].text);
    }
  }
  others_before(static_cast<std::uint32_t>(-1), {});
  return std::move(printer.out);
}

}  // namespace newsbook
