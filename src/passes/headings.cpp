#include "passes/headings.h"

#include <algorithm>

namespace newsbook {
namespace {

void settle(Blocks& blocks, int& level) {
  for (Block& block : blocks) {
    if (auto* heading = std::get_if<Heading>(&block.node)) {
      level = heading->level = std::min(std::max(heading->level, 1), level + 1);
    }
    if (auto* quote = std::get_if<BlockQuote>(&block.node)) settle(quote->blocks, level);
    if (auto* aside = std::get_if<Aside>(&block.node)) settle(aside->blocks, level);
    if (auto* entry = std::get_if<DatedEntry>(&block.node)) settle(entry->blocks, level);
    if (auto* list = std::get_if<List>(&block.node)) {
      for (Blocks& item : list->items) settle(item, level);
    }
  }
}

}  // namespace

void settle_headings(Article& article) {
  int level = 0;
  settle(article.body, level);
}

}  // namespace newsbook
