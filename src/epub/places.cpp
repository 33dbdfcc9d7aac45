#include "epub/places.h"

#include <fmt/format.h>

#include <cassert>

#include "document/walk.h"

namespace newsbook {
namespace {

constexpr std::string_view article_folder = "articles/";

std::string_view extension(std::string_view media_type) {
  if (media_type == "image/jpeg") return "jpg";
  if (media_type == "image/svg+xml") return "svg";
  return media_type.substr(media_type.find('/') + 1);
}

// Where the links within the book lead.
class TargetFinder {
 public:
  void visit(const Article& article) {
    visit(article.headline);
    visit(article.standfirst);
    if (article.lead_figure) visit(*article.lead_figure);
    visit(article.body);
    for (const Note& note : article.notes) visit(note.blocks);
    for (const Link& link : article.related) visit(link);
  }
  std::unordered_set<std::string_view> take() { return std::move(targets_); }

 private:
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
    if (const auto* embed = std::get_if<Embed>(&block.node)) visit(embed->target, embed->text);
    if (const auto* list = std::get_if<List>(&block.node)) {
      for (const Blocks& item : list->items) visit(item);
    }
    if (const auto* table = std::get_if<Table>(&block.node)) {
      for (const auto& cells : table->rows) {
        for (const TableCell& cell : cells) visit(cell.text);
      }
    }
  }
  void visit(const Figure& figure) {
    visit(figure.caption);
    visit(figure.credit);
  }
  void visit(const Inlines& inlines) {
    for (const Inline& piece : inlines) {
      if (const auto* link = std::get_if<Link>(&piece.node)) visit(*link);
      if (const auto* styled = std::get_if<Styled>(&piece.node)) visit(styled->children);
      if (const auto* foreign = std::get_if<Foreign>(&piece.node)) visit(foreign->children);
    }
  }
  void visit(const Link& link) { visit(link.target, link.children); }
  void visit(std::string_view target, const Inlines& children) {
    if (target.starts_with('#')) targets_.insert(target.substr(1));
    visit(children);
  }

  std::unordered_set<std::string_view> targets_;
};

}  // namespace

Places::Places(const Book& book) {
  TargetFinder finder;
  for_each_article(book, [&](const Section&, const Article& article) {
    finder.visit(article);
    places_[article.id] = {&article, 0};
    place(article.body, {&article, 0});
  });
  targets_ = finder.take();
}

void Places::place(const Blocks& blocks, const Place& where) {
  for (const Block& block : blocks) place(block, where);
}

void Places::place(const Block& block, const Place& where) {
  if (!block.id.empty()) places_[block.id] = where;
  if (const auto* quote = std::get_if<BlockQuote>(&block.node)) place(quote->blocks, where);
  if (const auto* aside = std::get_if<Aside>(&block.node)) place(aside->blocks, where);
  if (const auto* entry = std::get_if<DatedEntry>(&block.node)) place(entry->blocks, where);
  if (const auto* list = std::get_if<List>(&block.node)) {
    for (const Blocks& item : list->items) place(item, where);
  }
}

void Places::split(const Article& article, Splits splits) {
  std::size_t part = 0;
  for (std::size_t i = 0; i < article.body.size(); ++i) {
    while (part < splits.size() && splits[part] <= i) ++part;
    place(article.body[i], {&article, part});
  }
  splits_[&article] = std::move(splits);
}

const Splits& Places::splits(const Article& article) const {
  static const Splits none;
  const auto found = splits_.find(&article);
  return found == splits_.end() ? none : found->second;
}

std::string Places::document(const Article& article, std::size_t part) {
  return part == 0 ? article.id + ".xhtml" : fmt::format("{}.{}.xhtml", article.id, part + 1);
}

std::string Places::article_file(const Article& article, std::size_t part) {
  return std::string(article_folder) + document(article, part);
}

std::string Places::section_file(std::size_t section) {
  return fmt::format("{}section.{}.xhtml", article_folder, section + 1);
}

std::string Places::image_file(const Book& book, const std::string& key) {
  const auto found = book.resources.find(key);
  assert(found != book.resources.end());
  return fmt::format("images/{}.{}", key, extension(found->second.media_type));
}

std::string Places::link_to(std::string_view id) const {
  const auto found = places_.find(id);
  if (found == places_.end()) return {};
  const Place& place = found->second;
  const std::string file = document(*place.article, place.part);
  return id == place.article->id ? file : fmt::format("{}#{}", file, id);
}

}  // namespace newsbook
