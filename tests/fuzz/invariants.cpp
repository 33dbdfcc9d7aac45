#include "invariants.h"

#include <cstdio>
#include <cstdlib>

#include "text/unicode.h"

namespace newsbook {
namespace {

void require_text(const std::string& text) { require(is_valid_utf8(text), "strings are valid UTF-8"); }

void require_inlines(const Inlines& inlines, int depth) {
  require(depth <= max_nesting, "nesting is limited");
  for (const Inline& item : inlines) {
    if (const auto* text = std::get_if<Text>(&item.node)) {
      require_text(text->text);
      require(!text->text.empty(), "no Text is empty");
    } else if (const auto* styled = std::get_if<Styled>(&item.node)) {
      require(!styled->children.empty(), "a style has content");
      require_inlines(styled->children, depth + 1);
    } else if (const auto* link = std::get_if<Link>(&item.node)) {
      require_text(link->target);
      require(!link->target.empty(), "a link has a target");
      require_inlines(link->children, depth + 1);
    }
  }
}

void require_blocks(const Blocks& blocks, int depth);

void require_figure(const Figure& figure, int depth) {
  require_inlines(figure.caption, depth);
  require_inlines(figure.credit, depth);
  require_text(figure.source_text);
  require_text(figure.alt);
}

void require_table(const Table& table, int depth) {
  require(!table.columns.empty() && !table.rows.empty(), "a table has cells");
  require(table.header_rows >= 0 && table.header_rows <= static_cast<int>(table.rows.size()),
          "header rows are rows");
  for (const auto& row : table.rows) {
    require(row.size() == table.columns.size(), "every row has a cell for each column");
    for (const TableCell& cell : row) require_inlines(cell.text, depth + 1);
  }
}

void require_block(const Block& block, int depth) {
  require(depth <= max_nesting, "nesting is limited");
  if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) {
    require(!paragraph->text.empty(), "a paragraph has content");
    require_inlines(paragraph->text, depth);
  } else if (const auto* heading = std::get_if<Heading>(&block.node)) {
    require(heading->level >= 1, "heading levels begin at 1");
    require_inlines(heading->text, depth);
  } else if (const auto* quote = std::get_if<BlockQuote>(&block.node)) {
    require_blocks(quote->blocks, depth + 1);
  } else if (const auto* list = std::get_if<List>(&block.node)) {
    require(!list->items.empty(), "a list has items");
    for (const Blocks& item : list->items) require_blocks(item, depth + 1);
  } else if (const auto* figure = std::get_if<Figure>(&block.node)) {
    require_figure(*figure, depth);
  } else if (const auto* table = std::get_if<Table>(&block.node)) {
    require_table(*table, depth);
  } else if (const auto* code = std::get_if<Preformatted>(&block.node)) {
    require_text(code->text);
    require(!code->text.empty() && code->text.back() != '\n', "code ends without a line feed");
  }
}

void require_blocks(const Blocks& blocks, int depth) {
  require(!blocks.empty(), "a container has content");
  for (const Block& block : blocks) require_block(block, depth);
}

}  // namespace

void require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

void require_invariants(const Article& article) {
  require_inlines(article.headline, 0);
  require_inlines(article.standfirst, 0);
  for (const auto* list : {&article.byline, &article.topics}) {
    for (const std::string& text : *list) {
      require_text(text);
      require(!text.empty(), "no name or topic is empty");
    }
  }
  for (const auto* text : {&article.kicker, &article.source_name, &article.source_url, &article.locale}) {
    require_text(*text);
  }
  if (article.lead_figure) require_figure(*article.lead_figure, 0);
  for (const Block& block : article.body) require_block(block, 0);
  require(article.origin.line > 0 || article.body.empty(), "an article with a body knows where it came from");
}

}  // namespace newsbook
