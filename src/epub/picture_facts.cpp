#include "epub/picture_facts.h"

#include "document/walk.h"

namespace newsbook {
namespace {

class Finder {
 public:
  PictureFacts run(const Book& book) {
    for_each_article(book, [&](const Section&, const Article& article) {
      if (article.lead_figure) visit(*article.lead_figure);
      for_each_node(
          article, [&](const Block& block) { visit(block); }, [&](const Inline& node) { visit(node); });
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
  }
  void visit(const Block& block) {
    if (const auto* figure = std::get_if<Figure>(&block.node)) visit(*figure);
    const auto* embed = std::get_if<Embed>(&block.node);
    if (embed != nullptr && !embed->poster.empty()) add(!embed->text.empty());
  }
  void visit(const Inline& node) {
    if (const auto* image = std::get_if<InlineImage>(&node.node)) add(!image->alt.empty());
  }

  PictureFacts facts_;
};

}  // namespace

PictureFacts picture_facts(const Book& book) { return Finder().run(book); }

}  // namespace newsbook
