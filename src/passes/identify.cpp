#include "passes/identify.h"

#include <fmt/format.h>
#include <uuid/uuid.h>

#include <array>
#include <unordered_map>

#include "base/fingerprint.h"
#include "document/walk.h"

namespace newsbook {
namespace {

// The URL name space of RFC 9562, 6.6, made newsbook's own by the name below.
constexpr std::string_view name_space_url = "https://newsbook.invalid/";

using Uuid = std::array<unsigned char, 16>;

Uuid uuid_v5(const Uuid& name_space, std::string_view name) {
  Uuid uuid;
  uuid_generate_sha1(uuid.data(), name_space.data(), name.data(), name.size());
  return uuid;
}

Uuid newsbook_name_space() {
  constexpr Uuid url = {0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1,
                        0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};
  return uuid_v5(url, name_space_url);
}

std::string article_id(std::string_view key) {
  static const Uuid name_space = newsbook_name_space();
  constexpr std::size_t bytes = 6;
  const Uuid uuid = uuid_v5(name_space, key);
  std::string id = "a";
  for (std::size_t i = 0; i < bytes; ++i) id += fmt::format("{:02x}", uuid[i]);
  return id;
}

// Hands out ids, numbering those that were there before.
class Ids {
 public:
  std::string take(std::string id) {
    const int occurrence = ++seen_[id];
    return occurrence == 1 ? id : fmt::format("{}-{}", id, occurrence);
  }

 private:
  std::unordered_map<std::string, int> seen_;
};

void identify(Blocks& blocks, std::string_view article, Ids& ids) {
  for (Block& block : blocks) {
    const std::uint64_t hash = fingerprint(plain_text(block))[1];
    block.id = ids.take(fmt::format("{}-{:08x}", article, hash >> 32U));
    if (auto* quote = std::get_if<BlockQuote>(&block.node)) identify(quote->blocks, article, ids);
    if (auto* aside = std::get_if<Aside>(&block.node)) identify(aside->blocks, article, ids);
    if (auto* entry = std::get_if<DatedEntry>(&block.node)) identify(entry->blocks, article, ids);
    if (auto* list = std::get_if<List>(&block.node)) {
      for (Blocks& item : list->items) identify(item, article, ids);
    }
  }
}

std::string article_key(const Article& article) {
  if (!article.source_url.empty()) return article.source_url;
  const std::size_t opening = opening_paragraph(article);
  return plain_text(article.headline) + '\n' +
         (opening < article.body.size() ? plain_text(article.body[opening]) : std::string());
}

}  // namespace

void identify(Book& book) {
  Ids articles;
  for (Section& section : book.sections) {
    for (Article& article : section.articles) {
      article.id = articles.take(article_id(article_key(article)));
      Ids blocks;
      identify(article.body, article.id, blocks);
    }
  }
}

std::string book_identifier(std::string_view title, std::string_view date, std::string_view form) {
  const Uuid uuid = uuid_v5(newsbook_name_space(), fmt::format("{}\n{}\n{}", title, date, form));
  std::array<char, 37> text;
  uuid_unparse_lower(uuid.data(), text.data());
  return std::string("urn:uuid:") + text.data();
}

}  // namespace newsbook
