#include "document/walk.h"

#include <algorithm>
#include <array>

#include "document/date_text.h"

namespace newsbook {
namespace {

template <typename... Visitors>
struct Overloaded : Visitors... {
  using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

void append_plain(const Inlines& inlines, std::string& text) {
  for (const Inline& node : inlines) {
    std::visit(Overloaded{
                   [&](const Text& run) { text += run.text; },
                   [&](const LineBreak&) { text += '\n'; },
                   [&](const Styled& styled) { append_plain(styled.children, text); },
                   [&](const Link& link) { append_plain(link.children, text); },
                   [](const NoteRef&) {},
                   [&](const Foreign& foreign) { append_plain(foreign.children, text); },
                   [&](const InlineImage& image) { text += image.alt; },
               },
               node.node);
  }
}

std::string joined(const Blocks& blocks) {
  std::string text;
  for (const Block& block : blocks) {
    if (!text.empty()) text += '\n';
    text += plain_text(block);
  }
  return text;
}

std::string table_text(const Table& table) {
  std::string text;
  for (const auto& cells : table.rows) {
    if (!text.empty()) text += '\n';
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) text += '\t';
      text += plain_text(cells[i].text);
    }
  }
  return text;
}

std::string list_text(const List& list) {
  std::string text;
  for (const Blocks& item : list.items) {
    if (!text.empty()) text += '\n';
    text += joined(item);
  }
  return text;
}

std::string figure_text(const Figure& figure) {
  return plain_text(figure.caption) + caption_separator(figure) + plain_text(figure.credit);
}

std::string entry_text(const DatedEntry& entry) {
  const std::string body = joined(entry.blocks);
  const std::string stamp = stamp_text(entry);
  return stamp.empty() || body.empty() ? stamp + body : stamp + '\n' + body;
}

bool is_paragraph(const Block& block) { return std::holds_alternative<Paragraph>(block.node); }

Role paragraph_role(const Block* previous, bool opening) {
  if (opening) return Role::opening_paragraph;
  return previous != nullptr && is_paragraph(*previous) ? Role::following_paragraph : Role::paragraph;
}

Role list_role(const List& list) {
  if (list.definitions) return Role::definitions;
  return list.ordered ? Role::ordered_list : Role::unordered_list;
}

Role heading_role(const Heading& heading) {
  if (heading.level <= 1) return Role::heading_1;
  return heading.level == 2 ? Role::heading_2 : Role::heading_3;
}

}  // namespace

std::string stamp_text(const DatedEntry& entry) {
  return entry.author.empty() || entry.stamp.empty() ? entry.author + entry.stamp
                                                     : entry.author + " · " + entry.stamp;
}

namespace {

class NodeWalk {
 public:
  NodeWalk(const std::function<void(const Block&)>& on_block,
           const std::function<void(const Inline&)>& on_inline)
      : on_block_(on_block), on_inline_(on_inline) {}

  void walk(const Figure& figure) {
    walk(figure.caption);
    walk(figure.credit);
  }
  void walk(const Blocks& blocks) {
    for (const Block& block : blocks) walk(block);
  }
  void walk(const Inlines& inlines) {
    for (const Inline& node : inlines) {
      on_inline_(node);
      if (const auto* link = std::get_if<Link>(&node.node)) walk(link->children);
      if (const auto* styled = std::get_if<Styled>(&node.node)) walk(styled->children);
      if (const auto* foreign = std::get_if<Foreign>(&node.node)) walk(foreign->children);
    }
  }

 private:
  void walk(const Block& block) {
    on_block_(block);
    if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) walk(paragraph->text);
    if (const auto* heading = std::get_if<Heading>(&block.node)) walk(heading->text);
    if (const auto* term = std::get_if<Term>(&block.node)) walk(term->text);
    if (const auto* quote = std::get_if<BlockQuote>(&block.node)) walk(quote->blocks);
    if (const auto* pull_quote = std::get_if<PullQuote>(&block.node)) walk(pull_quote->text);
    if (const auto* figure = std::get_if<Figure>(&block.node)) walk(*figure);
    if (const auto* aside = std::get_if<Aside>(&block.node)) walk(aside->blocks);
    if (const auto* entry = std::get_if<DatedEntry>(&block.node)) walk(entry->blocks);
    if (const auto* embed = std::get_if<Embed>(&block.node)) walk(embed->text);
    if (const auto* list = std::get_if<List>(&block.node)) {
      for (const Blocks& item : list->items) walk(item);
    }
    if (const auto* table = std::get_if<Table>(&block.node)) {
      for (const auto& cells : table->rows) {
        for (const TableCell& cell : cells) walk(cell.text);
      }
    }
  }

  const std::function<void(const Block&)>& on_block_;
  const std::function<void(const Inline&)>& on_inline_;
};

}  // namespace

void for_each_node(const Article& article, const std::function<void(const Block&)>& on_block,
                   const std::function<void(const Inline&)>& on_inline) {
  NodeWalk nodes(on_block, on_inline);
  nodes.walk(article.headline);
  nodes.walk(article.standfirst);
  if (article.lead_figure) nodes.walk(*article.lead_figure);
  nodes.walk(article.body);
  for (const Note& note : article.notes) nodes.walk(note.blocks);
  for (const Link& link : article.related) nodes.walk(link.children);
}

void for_each_text(const Inlines& inlines, const std::function<void(std::string_view)>& visit) {
  for (const Inline& piece : inlines) {
    std::visit(Overloaded{
                   [&](const Text& text) { visit(text.text); },
                   [&](const LineBreak&) { visit("\n"); },
                   [&](const Styled& styled) { for_each_text(styled.children, visit); },
                   [&](const Link& link) { for_each_text(link.children, visit); },
                   [&](const NoteRef&) {},
                   [&](const Foreign& foreign) { for_each_text(foreign.children, visit); },
                   [&](const InlineImage&) {},
               },
               piece.node);
  }
}

std::string plain_text(const Inlines& inlines) {
  std::string text;
  append_plain(inlines, text);
  return text;
}

std::string plain_text(const Block& block) {
  return std::visit(Overloaded{
                        [](const Paragraph& node) { return plain_text(node.text); },
                        [](const Heading& node) { return plain_text(node.text); },
                        [](const BlockQuote& node) { return joined(node.blocks); },
                        [](const PullQuote& node) { return plain_text(node.text); },
                        [](const List& node) { return list_text(node); },
                        [](const Term& node) { return plain_text(node.text); },
                        [](const Figure& node) { return figure_text(node); },
                        [](const Table& node) { return table_text(node); },
                        [](const Preformatted& node) { return node.text; },
                        [](const Aside& node) { return joined(node.blocks); },
                        [](const Embed& node) { return plain_text(node.text); },
                        [](const DatedEntry& node) { return entry_text(node); },
                        [](const ThematicBreak&) { return std::string(); },
                    },
                    block.node);
}

std::size_t leading_terms(std::span<const Block> item) {
  const auto end = std::find_if_not(
      item.begin(), item.end(), [](const Block& block) { return std::holds_alternative<Term>(block.node); });
  return static_cast<std::size_t>(end - item.begin());
}

bool is_float(const Block& block) {
  const auto* figure = std::get_if<Figure>(&block.node);
  return figure != nullptr && !figure->image.empty();
}

Role block_role(const Block& block, const Block* previous, bool opening) {
  return std::visit(Overloaded{
                        [&](const Paragraph&) { return paragraph_role(previous, opening); },
                        [](const Heading& node) { return heading_role(node); },
                        [](const BlockQuote&) { return Role::block_quote; },
                        [](const PullQuote&) { return Role::pull_quote; },
                        [](const List& node) { return list_role(node); },
                        [](const Term&) { return Role::term; },
                        [](const Figure&) { return Role::figure; },
                        [](const Table&) { return Role::table; },
                        [](const Preformatted&) { return Role::preformatted; },
                        [](const Aside&) { return Role::aside; },
                        [](const Embed&) { return Role::embed; },
                        [](const DatedEntry&) { return Role::dated_entry; },
                        [](const ThematicBreak&) { return Role::thematic_break; },
                    },
                    block.node);
}

Role text_role(TextStyle style) {
  switch (style) {
    case TextStyle::emphasis:
      return Role::emphasis;
    case TextStyle::strong:
      return Role::strong;
    case TextStyle::small_caps:
      return Role::small_caps;
    case TextStyle::subscript:
      return Role::subscript;
    case TextStyle::superscript:
      return Role::superscript;
    case TextStyle::strikeout:
      return Role::strikeout;
    case TextStyle::code:
      return Role::code;
  }
  return Role::emphasis;
}

std::size_t opening_paragraph(const Article& article) {
  const auto found = std::find_if(article.body.begin(), article.body.end(), is_paragraph);
  return static_cast<std::size_t>(found - article.body.begin());
}

std::string byline_text(const Article& article) {
  std::string text;
  for (const std::string& name : article.byline) {
    if (!text.empty()) text += ", ";
    text += name;
  }
  return text;
}

std::string published_text(const Article& article, std::string_view book_locale) {
  if (!article.published) return {};
  return date_text(*article.published, article.locale.empty() ? book_locale : article.locale);
}

namespace {

// "https://www.host/a" → "host/a"; empty: it is no address of the web.
std::string_view without_scheme(std::string_view address) {
  const auto scheme = address.find("://");
  if (scheme == std::string_view::npos) return {};
  address.remove_prefix(scheme + 3);
  if (address.starts_with("www.")) address.remove_prefix(4);
  return address;
}

std::string_view host_of(std::string_view address) {
  const std::string_view rest = without_scheme(address);
  return rest.substr(0, rest.find_first_of("/?#:"));
}

}  // namespace

std::string source_text(const Article& article) {
  return article.source_name.empty() ? std::string(host_of(article.source_url)) : article.source_name;
}

std::string_view shown_address(std::string_view target) {
  constexpr std::size_t longest = 60;  // bytes
  const std::string_view host = host_of(target);
  if (host.empty()) return target;
  const std::string_view whole = without_scheme(target);
  return whole.size() <= longest ? whole : host;
}

std::string caption_separator(const Figure& figure) {
  return figure.caption.empty() || figure.credit.empty() ? "" : " ";
}

std::string series_text(const Metadata& metadata) {
  return metadata.issue.empty() ? metadata.series : metadata.series + " · " + metadata.issue;
}

std::string book_date_text(const Metadata& metadata) {
  return metadata.date ? date_text(*metadata.date, metadata.locale) : std::string();
}

std::string_view contents_word(std::string_view locale) {
  struct Row {
    std::string_view language, word;
  };
  constexpr Row words[] = {
      {"ar", "المحتويات"},   {"cs", "Obsah"},      {"da", "Indhold"},       {"de", "Inhalt"},
      {"el", "Περιεχόμενα"}, {"en", "Contents"},   {"es", "Índice"},        {"fa", "فهرست"},
      {"fi", "Sisällys"},    {"fr", "Sommaire"},   {"he", "תוכן העניינים"}, {"hi", "विषय-सूची"},
      {"hu", "Tartalom"},    {"it", "Indice"},     {"ja", "目次"},          {"ko", "차례"},
      {"nb", "Innhold"},     {"nl", "Inhoud"},     {"pl", "Spis treści"},   {"pt", "Índice"},
      {"ro", "Cuprins"},     {"ru", "Содержание"}, {"sv", "Innehåll"},      {"tr", "İçindekiler"},
      {"uk", "Зміст"},       {"ur", "فہرست"},      {"zh", "目录"}};
  const std::string_view language = locale.substr(0, locale.find('-'));
  if (locale.starts_with("zh-Hant") || locale == "zh-TW" || locale == "zh-HK") return "目錄";
  const auto* found = std::find_if(std::begin(words), std::end(words),
                                   [&](const Row& row) { return row.language == language; });
  return found == std::end(words) ? std::string_view() : found->word;
}

std::string cover_text(const Metadata& metadata) {
  std::string text = metadata.title;
  for (const std::string& more : {metadata.subtitle, series_text(metadata), book_date_text(metadata)}) {
    if (!more.empty()) text += " · " + more;
  }
  return text;
}

std::string contents_title(const Metadata& metadata) {
  const std::string_view word = contents_word(metadata.locale);
  return word.empty() ? metadata.title : std::string(word);
}

void for_each_article(const Book& book, const std::function<void(const Section&, const Article&)>& visit) {
  for (const Section& section : book.sections) {
    for (const Article& article : section.articles) visit(section, article);
  }
}

std::size_t article_count(const Book& book) {
  std::size_t count = 0;
  for (const Section& section : book.sections) count += section.articles.size();
  return count;
}

bool is_right_to_left(std::string_view locale) {
  constexpr std::array<std::string_view, 13> languages = {"ar",  "arc", "ckb", "dv", "fa", "he", "iw",
                                                          "nqo", "ps",  "sd",  "ug", "ur", "yi"};
  constexpr std::array<std::string_view, 7> scripts = {"Adlm", "Arab", "Hebr", "Mand",
                                                       "Nkoo", "Syrc", "Thaa"};
  const std::string_view language = locale.substr(0, locale.find('-'));
  if (locale.size() >= language.size() + 5) {
    const std::string_view script = locale.substr(language.size() + 1, 4);
    const bool whole = locale.size() == language.size() + 5 || locale[language.size() + 5] == '-';
    const bool alphabetic =
        std::all_of(script.begin(), script.end(), [](char c) { return c < '0' || c > '9'; });
    if (whole && alphabetic) return std::find(scripts.begin(), scripts.end(), script) != scripts.end();
  }
  return std::find(languages.begin(), languages.end(), language) != languages.end();
}

}  // namespace newsbook
