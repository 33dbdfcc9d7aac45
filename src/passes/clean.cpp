#include "passes/clean.h"

#include <algorithm>
#include <iterator>

#include "document/characters.h"
#include "document/parts.h"
#include "document/walk.h"
#include "passes/address.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

void clean(std::string& text) {
  if (needs_mapping(text) || !is_nfc(text)) text = clean_text(text);
}
void clean(Blocks& blocks);

bool is_empty(const Inline& value) {
  if (const auto* text = std::get_if<Text>(&value.node)) return text->text.empty();
  if (const auto* styled = std::get_if<Styled>(&value.node)) return styled->children.empty();
  if (const auto* link = std::get_if<Link>(&value.node)) return link->children.empty();
  if (const auto* foreign = std::get_if<Foreign>(&value.node)) return foreign->children.empty();
  return false;
}

void clean(Inlines& inlines);

void clean(Inline& value) {
  if (auto* text = std::get_if<Text>(&value.node)) clean(text->text);
  if (auto* image = std::get_if<InlineImage>(&value.node)) clean(image->alt);
  if (auto* link = std::get_if<Link>(&value.node)) link->target = web_address(link->target);
  for_each_part(value, [](Inlines& children) { clean(children); });
}

bool is_dead_link(const Inline& value) {
  const auto* link = std::get_if<Link>(&value.node);
  return link != nullptr && link->target.empty();
}

// Of a link that leads nowhere from a book what it says stays.
void unwrap_dead_links(Inlines& inlines) {
  Inlines kept;
  for (Inline& value : inlines) {
    if (is_dead_link(value)) {
      Inlines children = std::move(std::get<Link>(value.node).children);
      std::move(children.begin(), children.end(), std::back_inserter(kept));
    } else {
      kept.push_back(std::move(value));
    }
  }
  inlines = std::move(kept);
}

void clean(Inlines& inlines) {
  for (Inline& value : inlines) clean(value);
  if (std::any_of(inlines.begin(), inlines.end(), is_dead_link)) unwrap_dead_links(inlines);
  std::erase_if(inlines, [](const Inline& value) { return is_empty(value); });
}

void clean_own_texts(Figure& figure) {
  clean(figure.alt);
  clean(figure.source_text);
}

bool is_blank(const std::string& text) {
  for (std::size_t position = 0; position < text.size();) {
    const char32_t c = next_code_point(text, position);
    if (!is_white_space(c) && c != 0xA0 && c != 0x2007 && c != 0x202F) return false;
  }
  return true;
}

bool is_blank(const Inlines& inlines) {
  return std::all_of(inlines.begin(), inlines.end(), [](const Inline& value) {
    if (std::holds_alternative<LineBreak>(value.node)) return true;
    if (const auto* text = std::get_if<Text>(&value.node)) return is_blank(text->text);
    if (const auto* styled = std::get_if<Styled>(&value.node)) return is_blank(styled->children);
    return false;
  });
}

// Columns in which nothing stands keep others apart on a screen.
void drop_blank_columns(Table& table) {
  for (std::size_t i = table.columns.size(); i-- > 0 && table.columns.size() > 1;) {
    const auto at = static_cast<std::ptrdiff_t>(i);
    if (!std::all_of(table.rows.begin(), table.rows.end(),
                     [&](const auto& row) { return row[i].text.empty(); }))
      continue;
    table.columns.erase(table.columns.begin() + at);
    for (auto& row : table.rows) row.erase(row.begin() + at);
  }
}

void square(Table& table) {
  for (auto& row : table.rows) {
    row.resize(table.columns.size());
    for (TableCell& cell : row) {
      if (is_blank(cell.text)) cell.text.clear();
    }
  }
  table.header_rows = std::min(table.header_rows, static_cast<int>(table.rows.size()));
  drop_blank_columns(table);
}

void clean(Block& block) {
  for_each_part(block, [](auto& part) { clean(part); });
  if (auto* node = std::get_if<Figure>(&block.node)) clean_own_texts(*node);
  if (auto* node = std::get_if<Table>(&block.node)) square(*node);
  if (auto* node = std::get_if<Preformatted>(&block.node)) clean(node->text);
  if (auto* node = std::get_if<List>(&block.node)) {
    std::erase_if(node->items, [](const Blocks& item) { return item.empty(); });
  }
  if (auto* node = std::get_if<Embed>(&block.node)) node->target = web_address(node->target);
  if (auto* node = std::get_if<DatedEntry>(&block.node)) {
    clean(node->stamp);
    clean(node->author);
  }
}

// A block without anything to show. A picture, a rule and an empty table cell's table show something.
bool is_empty(const Block& block) {
  if (std::holds_alternative<ThematicBreak>(block.node)) return false;
  if (const auto* figure = std::get_if<Figure>(&block.node);
      figure && !(figure->image.empty() && figure->pictures.empty()))
    return false;
  if (const auto* embed = std::get_if<Embed>(&block.node); embed && !embed->target.empty()) return false;
  return plain_text(block).find_first_not_of(" \n\t") == std::string::npos;
}

bool lacks_terms(const Block& block) {
  const auto* list = std::get_if<List>(&block.node);
  return list != nullptr && list->definitions &&
         std::any_of(list->items.begin(), list->items.end(),
                     [](const Blocks& item) { return leading_terms(item) == 0; });
}

// In a list of definitions, what no term stands before goes on with the item above; returned is what none is
// above.
Blocks take_undefined(List& list) {
  Blocks undefined;
  std::vector<Blocks> items;
  for (Blocks& item : list.items) {
    if (leading_terms(item) > 0) items.emplace_back();
    std::move(item.begin(), item.end(), std::back_inserter(items.empty() ? undefined : items.back()));
  }
  list.items = std::move(items);
  return undefined;
}

void settle_definitions(Blocks& blocks) {
  if (std::none_of(blocks.begin(), blocks.end(), lacks_terms)) return;
  Blocks settled;
  for (Block& block : blocks) {
    auto* list = lacks_terms(block) ? std::get_if<List>(&block.node) : nullptr;
    if (list != nullptr) {
      Blocks undefined = take_undefined(*list);
      std::move(undefined.begin(), undefined.end(), std::back_inserter(settled));
    }
    if (list == nullptr || !list->items.empty()) settled.push_back(std::move(block));
  }
  blocks = std::move(settled);
}

void clean(Blocks& blocks) {
  for (Block& block : blocks) clean(block);
  std::erase_if(blocks, [](const Block& block) { return is_empty(block); });
  settle_definitions(blocks);
}

}  // namespace

std::string clean_text(std::string_view text) { return to_nfc(map_characters(text)); }

void clean(Article& article) {
  for (auto* line : {&article.kicker, &article.dateline, &article.source_name, &article.source_url})
    clean(*line);
  for (std::string& name : article.byline) clean(name);
  for (std::string& topic : article.topics) clean(topic);
  std::erase(article.byline, "");
  article.source_url = web_address(article.source_url);
  clean(article.headline);
  clean(article.standfirst);
  if (auto& figure = article.lead_figure) {
    clean_own_texts(*figure);
    clean(figure->caption);
    clean(figure->credit);
  }
  clean(article.body);
  for (Note& note : article.notes) clean(note.blocks);
  for (Link& link : article.related) {
    link.target = web_address(link.target);
    clean(link.children);
  }
  std::erase_if(article.related, [](const Link& link) { return link.children.empty(); });
}

}  // namespace newsbook
