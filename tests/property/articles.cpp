#include "articles.h"

#include <array>
#include <catch2/catch.hpp>
#include <filesystem>
#include <random>

#include "document/walk.h"
#include "outputs.h"
#include "passes/passes.h"
#include "readers/reader.h"
#include "text/encoding.h"

using namespace newsbook;

namespace {

class Writer {
 public:
  explicit Writer(std::uint32_t seed) : random_(seed) {}

  std::string document() {
    const int articles = pick(1, 4);
    for (int i = 0; i < articles; ++i) article();
    return out_;
  }

 private:
  static constexpr std::array<std::string_view, 48> words = {"the",
                                                             "of",
                                                             "minister",
                                                             "parliament",
                                                             "office",
                                                             "affluent",
                                                             "fjord",
                                                             "Ærøskøbing",
                                                             "naïve",
                                                             "çà",
                                                             "Straße",
                                                             "über",
                                                             "Zürich",
                                                             "łódź",
                                                             "señor",
                                                             "1,234.50",
                                                             "€20",
                                                             "co-operate",
                                                             "anti-tank",
                                                             "don’t",
                                                             "today´s",
                                                             "“quoted”",
                                                             "—",
                                                             "…",
                                                             "Москва",
                                                             "правительство",
                                                             "Ελλάδα",
                                                             "κυβέρνηση",
                                                             "北京",
                                                             "新聞記者",
                                                             "한국",
                                                             "東京都",
                                                             "हिन्दी",
                                                             "क्षेत्रीय",
                                                             "सरकार",
                                                             "AT&T",
                                                             "x < y",
                                                             "100%",
                                                             "B2B",
                                                             "№",
                                                             "waffle",
                                                             "difficult",
                                                             "TAWA",
                                                             "AVAWA",
                                                             "internationalization",
                                                             "unconstitutionally",
                                                             "ﬁn",
                                                             "½"};

  int pick(int low, int high) {
    return low + static_cast<int>(random_() % static_cast<unsigned>(high - low + 1));
  }
  std::string word() { return std::string(words[random_() % words.size()]); }
  std::string plain(int count) {
    std::string text = word();
    for (int i = 1; i < count; ++i) text += " " + word();
    return text;
  }
  std::string inlines(int count) {
    std::string text = "Opening";
    for (int i = 0; i < count; ++i) {
      switch (pick(0, 14)) {
        case 0:
          text += " *" + plain(2) + "*";
          break;
        case 1:
          text += " **" + plain(2) + "**";
          break;
        case 2:
          text += " [" + plain(2) + "](https://example.org/a?b=c&d=e)";
          break;
        case 3:
          text += " `code " + std::to_string(pick(1, 999)) + "`";
          break;
        default:
          text += " " + word();
      }
    }
    return text + ".";
  }
  void article() {
    out_ += "# Report " + plain(pick(2, 6)) + "\n\n";
    const int blocks = pick(3, 12);
    for (int i = 0; i < blocks; ++i) block(i);
  }
  void block(int index) {
    switch (index == 0 ? 9 : pick(0, 9)) {
      case 0:
        out_ += "## Part " + plain(3) + "\n\n";
        break;
      case 1:
        out_ += "> " + inlines(20) + "\n\n";
        break;
      case 2:
        out_ += "- " + inlines(5) + "\n- " + inlines(8) + "\n  1. " + inlines(4) + "\n\n";
        break;
      case 3:
        out_ += "| a | b |\n|---|---|\n| one | two |\n| three | four |\n\n";
        break;
      case 4:
        out_ += "```\nint main() {\n  return 0;\n}\n```\n\n";
        break;
      default:
        out_ += inlines(pick(10, 160)) + "\n\n";
    }
  }

  std::mt19937 random_;
  std::string out_;
};

void add_figure(const Figure& figure, std::vector<std::string>& out) {
  out.push_back(plain_text(figure.caption));
  out.push_back(plain_text(figure.credit));
}

void add_blocks(const Blocks& blocks, std::vector<std::string>& out);

// Texts that a writer may set apart from each other (items, cells, caption and credit) are pieces of their
// own.
void add_block(const Block& block, std::vector<std::string>& out) {
  if (const auto* figure = std::get_if<Figure>(&block.node)) return add_figure(*figure, out);
  if (const auto* quote = std::get_if<BlockQuote>(&block.node)) return add_blocks(quote->blocks, out);
  if (const auto* aside = std::get_if<Aside>(&block.node)) return add_blocks(aside->blocks, out);
  if (const auto* list = std::get_if<List>(&block.node)) {
    for (const Blocks& item : list->items) add_blocks(item, out);
    return;
  }
  if (const auto* table = std::get_if<Table>(&block.node)) {
    for (const auto& row : table->rows) {
      for (const TableCell& cell : row) out.push_back(plain_text(cell.text));
    }
    return;
  }
  out.push_back(plain_text(block));
}

void add_blocks(const Blocks& blocks, std::vector<std::string>& out) {
  for (const Block& block : blocks) add_block(block, out);
}

}  // namespace

Book book_of(const std::string& input) {
  const std::string bytes = read_file(input);
  const auto decoded = decode_text(bytes, "", input);
  REQUIRE(decoded);
  const ReaderRow* reader = find_reader("", input, decoded->text);
  REQUIRE(reader != nullptr);
  Diagnostics diagnostics;
  auto articles = reader->read({.text = decoded->text, .name = input, .source = 0}, diagnostics);
  REQUIRE(articles);
  auto book = assemble(std::move(*articles), {input}, {.name = input}, diagnostics);
  REQUIRE(book);
  return std::move(*book);
}

std::vector<std::string> visible_texts(const Book& book) {
  std::vector<std::string> texts = {book.metadata.title};
  for_each_article(book, [&](const Section& section, const Article& article) {
    texts.push_back(section.title);
    for (const auto& text : {article.kicker, plain_text(article.headline), plain_text(article.standfirst),
                             byline_text(article), article.dateline}) {
      texts.push_back(text);
    }
    if (article.lead_figure) add_figure(*article.lead_figure, texts);
    add_blocks(article.body, texts);
    for (const Note& note : article.notes) add_blocks(note.blocks, texts);
  });
  std::erase_if(texts, [](const std::string& text) { return without_white_space(text).empty(); });
  return texts;
}

std::string random_markdown(std::uint32_t seed) { return Writer(seed).document(); }
