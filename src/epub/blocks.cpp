#include "epub/blocks.h"

#include <fmt/format.h>

#include <algorithm>

#include "document/walk.h"

namespace newsbook {

BlockPrinter::BlockPrinter(const Article& article, const Book& book, const Places& places,
                           const PageMap& pages)
    : article_(article), book_(book), places_(places), breaks_(pages), notes_(article.notes.size()) {
  for (std::size_t i = 0; i < article.notes.size(); ++i) note_index_.emplace(article.notes[i].id, i);
}

void BlockPrinter::begin_document(Xhtml& page, std::size_t part) {
  page_ = &page;
  part_ = part;
}

// ---------------------------------------------------------------- blocks

void BlockPrinter::print(std::span<const Block> blocks, const Block* previous) {
  for (const Block& block : blocks) {
    print(block, block_role(block, previous, false));
    if (!is_float(block)) previous = &block;
  }
}

void BlockPrinter::open(Role role, const Block& block) {
  page_->open(role, block.locale);
  if (places_.is_target(block.id)) page_->attribute("id", block.id);
}

void BlockPrinter::print(const Block& block, Role role) {
  if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) {
    open(role, block);
    print_inlines(paragraph->text);
    page_->close();
  } else if (const auto* heading = std::get_if<Heading>(&block.node)) {
    breaks_.print_before(*page_, heading->text);
    open(role, block);
    print_inlines(heading->text);
    page_->close();
  } else if (const auto* quote = std::get_if<BlockQuote>(&block.node)) {
    print_container(role, block, quote->blocks);
  } else if (const auto* term = std::get_if<Term>(&block.node)) {
    open(role, block);
    print_inlines(term->text);
    page_->close();
  } else if (const auto* pull_quote = std::get_if<PullQuote>(&block.node)) {
    open(role, block);
    print_inlines(pull_quote->text);
    page_->close();
  } else if (const auto* list = std::get_if<List>(&block.node)) {
    print_list(role, block, *list);
  } else if (const auto* figure = std::get_if<Figure>(&block.node)) {
    print_figure(*figure, &block);
  } else if (const auto* table = std::get_if<Table>(&block.node)) {
    print_table(block, *table);
  } else if (const auto* preformatted = std::get_if<Preformatted>(&block.node)) {
    open(role, block);
    breaks_.print(*page_, preformatted->text);
    page_->close();
  } else if (const auto* aside = std::get_if<Aside>(&block.node)) {
    print_container(role, block, aside->blocks);
  } else if (const auto* embed = std::get_if<Embed>(&block.node)) {
    print_embed(block, *embed);
  } else if (const auto* entry = std::get_if<DatedEntry>(&block.node)) {
    print_entry(block, *entry);
  } else {
    open(role, block);
    page_->close();
  }
}

void BlockPrinter::print_container(Role role, const Block& block, const Blocks& blocks) {
  open(role, block);
  print(blocks);
  page_->close();
}

void BlockPrinter::print_list(Role role, const Block& block, const List& list) {
  if (list.items.empty() && !places_.is_target(block.id)) return;
  open(role, block);
  if (list.ordered && list.start != 1) page_->attribute("start", std::to_string(list.start));
  for (const Blocks& item : list.items) {
    if (list.definitions) {
      print_definition(item);
      continue;
    }
    page_->open(Role::list_item);
    page_->generated(list.ordered ? "0123456789." : "•");
    print(item);
    page_->close();
  }
  page_->close();
}

// Terms, then what they mean: neither stands without the other (HTML, 4.4.9).
void BlockPrinter::print_definition(std::span<const Block> item) {
  const std::size_t terms = leading_terms(item);
  print(item.first(terms));
  page_->open(Role::description);
  print(item.subspan(terms));
  page_->close();
}

void BlockPrinter::print_figure(const Figure& figure, const Block* block) {
  const bool captioned = !figure.caption.empty() || !figure.credit.empty();
  const bool is_target = block != nullptr && places_.is_target(block->id);
  if (!captioned && figure.image.empty() && !is_target) return;
  if (block != nullptr) {
    open(Role::figure, *block);
  } else {
    page_->open(Role::figure);
  }
  if (!figure.image.empty()) {
    print_image(figure.image, figure.alt.empty() ? plain_text(figure.caption) : figure.alt);
  }
  if (captioned) {
    page_->open(Role::caption);
    print_inlines(figure.caption);
    page_->text(caption_separator(figure));
    if (!figure.credit.empty()) {
      page_->open_inline(Role::credit);
      print_inlines(figure.credit);
      page_->close();
    }
    page_->close();
  }
  page_->close();
}

void BlockPrinter::print_embed(const Block& block, const Embed& embed) {
  open(Role::embed, block);
  if (!embed.poster.empty()) {
    print_image(embed.poster, {});  // the text says what it shows
    page_->line_break();
  }
  print_link(embed.target, embed.text);
  page_->close();
}

void BlockPrinter::print_entry(const Block& block, const DatedEntry& entry) {
  open(Role::dated_entry, block);
  if (const std::string stamp = stamp_text(entry); !stamp.empty()) {
    page_->open(Role::entry_stamp);
    breaks_.print(*page_, stamp.substr(0, stamp.size() - entry.stamp.size()));
    const bool dated = entry.time && !entry.stamp.empty();
    if (dated) {
      page_->open_inline("time");
      page_->attribute("datetime", to_iso(*entry.time));
    }
    breaks_.print(*page_, entry.stamp);
    if (dated) page_->close();
    page_->close();
  }
  print(entry.blocks);
  page_->close();
}

void BlockPrinter::print_image(const std::string& key, const std::string& alternative) {
  const Picture& picture = book_.resources.at(key);
  page_->image("../" + Places::image_file(book_, key), alternative, picture.width, picture.height);
}

// ---------------------------------------------------------------- inlines

void BlockPrinter::print_inlines(const Inlines& inlines) {
  for (const Inline& node : inlines) print(node);
}

void BlockPrinter::print(const Inline& inline_node) {
  if (const auto* text = std::get_if<Text>(&inline_node.node)) {
    breaks_.print(*page_, text->text);
  } else if (std::holds_alternative<LineBreak>(inline_node.node)) {
    page_->line_break();
  } else if (const auto* styled = std::get_if<Styled>(&inline_node.node)) {
    page_->open_inline(text_role(styled->style));
    print_inlines(styled->children);
    page_->close();
  } else if (const auto* link = std::get_if<Link>(&inline_node.node)) {
    print_link(link->target, link->children);
  } else if (const auto* note = std::get_if<NoteRef>(&inline_node.node)) {
    print_reference(note->id);
  } else if (const auto* foreign = std::get_if<Foreign>(&inline_node.node)) {
    page_->open_inline("span", foreign->locale);
    print_inlines(foreign->children);
    page_->close();
  } else if (const auto* image = std::get_if<InlineImage>(&inline_node.node)) {
    if (image->key.empty()) return breaks_.print(*page_, image->alt);
    print_image(image->key, image->alt);
  }
}

// A link that leads nowhere, or stands inside another, is its text alone; a link without text shows where it
// leads.
void BlockPrinter::print_link(const std::string& target, const Inlines& children) {
  const bool inner = target.starts_with('#');
  has_inner_links_ = has_inner_links_ || inner;
  const std::string address = inner ? places_.link_to(target.substr(1)) : target;
  const bool linked = !in_link_ && !address.empty();
  if (linked) {
    page_->open_inline(Role::link);
    page_->attribute("href", address);
    in_link_ = true;
  }
  if (children.empty()) {
    page_->text(std::string(shown_address(target)));
  } else {
    print_inlines(children);
  }
  if (linked) {
    in_link_ = false;
    page_->close();
  }
}

// ---------------------------------------------------------------- notes

std::string BlockPrinter::note_anchor(std::size_t index) const {
  return fmt::format("{}-note-{}", article_.id, index + 1);
}

std::string BlockPrinter::reference_anchor(std::size_t index) const {
  return fmt::format("{}-reference-{}", article_.id, index + 1);
}

void BlockPrinter::print_reference(const std::string& id) {
  const auto found = note_index_.find(id);
  if (found == note_index_.end()) return;
  const std::size_t index = found->second;
  const std::string number = std::to_string(index + 1);
  if (in_link_) {
    page_->open_inline(Role::superscript);
    page_->text(number);
    page_->close();
    return;
  }
  NoteState& state = notes_[index];
  const bool first = state.reference == nowhere;
  if (first) {
    state.reference = part_;
    if (!state.printed) pending_notes_.push_back(index);
  }
  page_->open_inline(Role::note_reference);
  if (first) page_->attribute("id", reference_anchor(index));
  // A note stands in the document that refers to it first.
  const std::string file = state.reference == part_ ? "" : Places::document(article_, state.reference);
  page_->attribute("href", fmt::format("{}#{}", file, note_anchor(index)));
  page_->text(number);
  page_->close();
}

void BlockPrinter::print_notes(bool last) {
  if (last) {
    for (std::size_t index = 0; index < notes_.size(); ++index) {
      if (!notes_[index].printed) print_note(index);
    }
    return;
  }
  std::sort(pending_notes_.begin(), pending_notes_.end());
  // A note may refer to others: they are added while this runs.
  for (std::size_t i = 0; i < pending_notes_.size(); ++i) print_note(pending_notes_[i]);
  pending_notes_.clear();
}

void BlockPrinter::print_note(std::size_t index) {
  notes_[index].printed = true;
  page_->open(Role::note);
  page_->attribute("id", note_anchor(index));
  const Blocks& blocks = article_.notes[index].blocks;
  const auto* first = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.front().node);
  page_->open(Role::paragraph,
              first != nullptr ? std::string_view(blocks.front().locale) : std::string_view());
  print_back_link(index);
  if (first != nullptr) {
    page_->text(" ");
    print_inlines(first->text);
  }
  page_->close();
  const Block* previous = nullptr;
  for (const Block& block : blocks) {
    if (first == nullptr || previous != nullptr) print(block, block_role(block, previous, false));
    previous = &block;
  }
  page_->close();
}

void BlockPrinter::print_back_link(std::size_t index) {
  const std::string number = std::to_string(index + 1);
  if (notes_[index].reference == nowhere) return page_->text(number);
  page_->open_inline(Role::link);
  page_->attribute("href", "#" + reference_anchor(index));
  page_->attribute("role", "doc-backlink");
  page_->text(number);
  page_->close();
}

}  // namespace newsbook
