#include "epub/picture_facts.h"

#include "document/walk.h"

namespace newsbook {
namespace {

class Finder {
 public:
  PictureFacts run(const Book& book) {
    for_each_article(book, [&](const Section&, const Article& article) {
      visit(article.headline);
      visit(article.standfirst);
      if (article.lead_figure) visit(*article.lead_figure);
      visit(article.body);
      for (const Note& note : article.notes) visit(note.blocks);
      for (const Link& link : article.related) visit(link.children);
    });
    return facts_;
  }

 private:
  void add(bool described) {
    facts_.any = true;
    facts_.all_described = facts_.all_described && described;
  }
  void visit(const Figure& figure) {
    if (!figure.image.empty()) add(!figure.alt.empty() || !figure.caption.empty());
    visit(figure.caption);
    visit(figure.credit);
  }
  void visit(const Blocks& blocks) {
    for (const Block& block : blocks) visit(block);
  }
  void visit(const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) visit(paragraph->text);
    if (const auto* heading = std::get_if<Heading>(&block.node)) visit(heading->text);
    if (const auto* quote = std::get_if<BlockQuote>(&block.node)) visit(quote->blocks);
    if (const auto* pull_quote = std::get_if<PullQuote>(&block.node)) visit(pull_quote->text);
    if (const auto* figure = std::get_if<Figure>(&block.node)) visit(*figure);
    if (const auto* aside = std::get_if<Aside>(&block.node)) visit(aside->blocks);
    if (const auto* entry = std::get_if<DatedEntry>(&block.node)) visit(entry->blocks);
    if (const auto* embed = std::get_if<Embed>(&block.node)) {
      if (!embed->poster.empty()) add(!embed->text.empty());
      visit(embed->text);
    }
    if (const auto* list = std::get_if<List>(&block.node)) {
      for (const Blocks& item : list->items) visit(item);
    }
    if (const auto* table = std::get_if<Table>(&block.node)) {
      for (const auto& cells : table->rows) {
        for (const TableCell& cell : cells) visit(cell.text);
      }
    }
  }
  void visit(const Inlines& inlines) {
    for (const Inline& piece : inlines) {
      if (const auto* image = std::get_if<InlineImage>(&piece.node)) add(!image->alt.empty());
      if (const auto* link = std::get_if<Link>(&piece.node)) visit(link->children);
      if (const auto* styled = std::get_if<Styled>(&piece.node)) visit(styled->children);
      if (const auto* foreign = std::get_if<Foreign>(&piece.node)) visit(foreign->children);
    }
  }

  PictureFacts facts_;
};

}  // namespace

PictureFacts picture_facts(const Book& book) { return Finder().run(book); }

}  // namespace newsbook
