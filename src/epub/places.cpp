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

}  // namespace

Places::Places(const Book& book) {
  const auto lead_to = [&](std::string_view target) {
    if (target.starts_with('#')) targets_.insert(target.substr(1));
  };
  const auto visit_block = [&](const Block& block) {
    if (const auto* embed = std::get_if<Embed>(&block.node)) lead_to(embed->target);
    if (std::holds_alternative<Heading>(block.node) && !block.id.empty()) targets_.insert(block.id);
  };
  const auto visit_inline = [&](const Inline& node) {
    if (const auto* link = std::get_if<Link>(&node.node)) lead_to(link->target);
  };
  for_each_article(book, [&](const Section&, const Article& article) {
    for_each_node(article, visit_block, visit_inline);
    for (const Link& link : article.related) lead_to(link.target);
  });
  for_each_article(book, [&](const Section&, const Article& article) {
    places_[article.id] = {&article, 0};
    place(article.body, {&article, 0});
  });
}

void Places::place(const Blocks& blocks, const Place& where) {
  for (const Block& block : blocks) place(block, where);
}

void Places::place(const Block& block, const Place& where) {
  if (is_target(block.id)) places_[block.id] = where;
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

std::string Places::cover_image(const Picture& cover) {
  return fmt::format("images/cover.{}", extension(cover.media_type));
}

std::string Places::link_to(std::string_view id) const {
  const auto found = places_.find(id);
  if (found == places_.end()) return {};
  const Place& place = found->second;
  const std::string file = document(*place.article, place.part);
  return id == place.article->id ? file : fmt::format("{}#{}", file, id);
}

}  // namespace newsbook
