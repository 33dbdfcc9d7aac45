// What a node directly holds, for whoever changes a Book all the way down.
#pragma once

#include "document/book.h"

namespace newsbook {

// Calls visit(Inlines&) for the content of an inline that has others in it.
template <typename Visit>
void for_each_part(Inline& node, const Visit& visit) {
  if (auto* link = std::get_if<Link>(&node.node)) visit(link->children);
  if (auto* styled = std::get_if<Styled>(&node.node)) visit(styled->children);
  if (auto* foreign = std::get_if<Foreign>(&node.node)) visit(foreign->children);
}

// Calls visit with each Blocks& and Inlines& of the block, in reading order.
template <typename Visit>
void for_each_part(Block& block, const Visit& visit) {
  if (auto* paragraph = std::get_if<Paragraph>(&block.node)) visit(paragraph->text);
  if (auto* heading = std::get_if<Heading>(&block.node)) visit(heading->text);
  if (auto* term = std::get_if<Term>(&block.node)) visit(term->text);
  if (auto* pull_quote = std::get_if<PullQuote>(&block.node)) visit(pull_quote->text);
  if (auto* embed = std::get_if<Embed>(&block.node)) visit(embed->text);
  if (auto* quote = std::get_if<BlockQuote>(&block.node)) visit(quote->blocks);
  if (auto* aside = std::get_if<Aside>(&block.node)) visit(aside->blocks);
  if (auto* entry = std::get_if<DatedEntry>(&block.node)) visit(entry->blocks);
  if (auto* figure = std::get_if<Figure>(&block.node)) {
    visit(figure->caption);
    visit(figure->credit);
  }
  if (auto* list = std::get_if<List>(&block.node)) {
    for (Blocks& item : list->items) visit(item);
  }
  if (auto* table = std::get_if<Table>(&block.node)) {
    for (auto& row : table->rows) {
      for (TableCell& cell : row) visit(cell.text);
    }
  }
}

}  // namespace newsbook
