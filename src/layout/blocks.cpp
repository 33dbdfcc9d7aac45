#include "layout/blocks.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "document/walk.h"
#include "text/unicode.h"

namespace newsbook {

BlockContext BlockSetter::open(Role role, const BlockContext& context, std::string element_type,
                               const std::string& locale) {
  BlockContext box = place(role, context, std::move(element_type), locale);
  begin(box);
  return box;
}

BlockContext BlockSetter::place(Role role, const BlockContext& context, std::string element_type,
                                const std::string& locale) {
  const std::string& in = locale.empty() ? context.style->locale : locale;
  const StyleNode& node = styles_.child(*context.style, role, in);
  const Style& style = node.style;
  if (style.break_before == PageBreak::page) writer_.page_break();
  if (style.break_before == PageBreak::avoid) writer_.keep_with_next();
  writer_.space(style.margin_top + (style.border_top.units() == 0 ? style.padding_top : Length()));

  const bool mirrored = is_right_to_left(in);
  const Length left = style.margin_left + style.padding_left;
  const Length right = style.margin_right + style.padding_right;
  BlockContext box;
  box.style = &node;
  box.element = element_type.empty() ? context.element
                                     : writer_.element(context.element, std::move(element_type),
                                                       in == context.style->locale ? std::string() : in);
  box.left = context.left + (mirrored ? right : left);
  box.width = context.width - left - right;
  return box;
}

void BlockSetter::begin(BlockContext& box) {
  const Style& style = box.style->style;
  box.first_row = writer_.row_count();
  if (style.border_top.units() > 0) {
    writer_.begin_row(style.border_top + style.padding_top, RowBreak::allowed);
    writer_.add({Rule{box.left, Length(), box.width, style.border_top, style.color}, artifact});
    writer_.end_row();
    writer_.keep_with_next();
  }
}

void BlockSetter::close(const BlockContext& box) {
  const Style& style = box.style->style;
  if (style.border_bottom.units() > 0) {
    writer_.begin_row(style.padding_bottom + style.border_bottom, RowBreak::forbidden);
    writer_.add(
        {Rule{box.left, style.padding_bottom, box.width, style.border_bottom, style.color}, artifact});
    writer_.end_row();
  }
  if (style.break_inside == PageBreak::avoid) writer_.keep_together(box.first_row);
  writer_.space(style.margin_bottom + (style.border_bottom.units() == 0 ? style.padding_bottom : Length()));
  if (style.break_after == PageBreak::page) writer_.page_break();
  if (style.break_after == PageBreak::avoid) writer_.keep_with_next();
}

void BlockSetter::set_lines(ParagraphText text, const BlockContext& box) {
  const StyleNode& node = *box.style;
  const Style& style = node.style;
  ParagraphSlot& slot = draft_.slots.emplace_back();
  slot.text = std::move(text);
  shaper_.shape(slot.text, node, slot.shaped);
  if (slot.shaped.boxes.empty()) return draft_.slots.pop_back();
  slot.style = &node;
  slot.left = box.left;
  slot.shape.measure = box.width;
  slot.shape.indent = style.text_indent;
  slot.shape.justified = style.align == TextAlign::justify;
  slot.shape.hyphenate = style.hyphens == Hyphens::automatic;
  slot.shape.balanced = style.balanced;
  if (!main_text_) slot.text.origins.clear();
  if (take_initial(slot)) shaper_.shape(slot.text, node, slot.shaped);
  slot.layouts = break_paragraph(slot.shaped, slot.shape, shaper_);
  slot.marker = std::exchange(marker_, std::nullopt);
  slot.first_row = writer_.row_count();
  slot.row_count = static_cast<std::uint32_t>(slot.layouts.front().lines.size());
  for (std::uint32_t i = 0; i < slot.row_count; ++i) {
    writer_.begin_row(style.line_height, i == 0 ? RowBreak::allowed : RowBreak::forbidden);
    writer_.end_row();
  }
}

// Does a letter's ink reach the line below?
bool descends(const ShapedText& letter) {
  return std::any_of(letter.glyphs.begin(), letter.glyphs.end(), [&](const Glyph& glyph) {
    const Face* face = letter.pieces.front().face;
    return face != nullptr && face->ink_bottom(glyph.id) * 10 < -face->units_per_em();
  });
}

// Parts the first letter from a paragraph that has one and lines enough to stand beside it.
bool BlockSetter::take_initial(ParagraphSlot& slot) {
  const int lines = slot.style->style.initial_letter;
  if (lines < 2 || marker_ || (slot.shaped.base_level & 1) != 0) return false;
  std::size_t letter = 0;
  const bool fit = is_letter(next_code_point(slot.text.text, letter)) &&
                   slot.shaped.boxes.front().word->trackable && letter < slot.text.spans.front().end &&
                   slot.text.spans.front().link < 0;
  Length width;
  for (const Box& box : slot.shaped.boxes) width += box.width + box.glue;
  if (!fit || width < slot.shape.measure * lines) return false;
  const StyleNode& style = styles_.initial(*slot.style);
  const TextSpan& span = slot.text.spans.front();
  const auto bytes = static_cast<std::uint32_t>(letter);
  ParagraphText& initial = slot.initial.emplace();
  initial.text = slot.text.text.substr(0, letter);
  initial.spans = {{0, bytes, &style, span.element, -1}};
  ShapedParagraph shaped;
  shaper_.shape(initial, style, shaped);
  slot.shape.initial_lines =
      static_cast<std::uint32_t>(lines) + (descends(*shaped.boxes.front().shaped) ? 1 : 0);
  slot.shape.initial_width = shaped.boxes.front().width + slot.style->style.font_size / 6;
  slot.text.text.erase(0, letter);
  for (TextSpan& each : slot.text.spans) {
    each.begin -= std::min(each.begin, bytes);
    each.end -= bytes;
  }
  for (TextOrigin& each : slot.text.origins) {
    if (each.begin < bytes) each.skipped = bytes - each.begin;
    each.begin -= std::min(each.begin, bytes);
  }
  return true;
}

// append(style, element, paragraph) gives the text.
template <typename Append>
void BlockSetter::set_paragraph(Role role, const BlockContext& context, std::string element, Append append) {
  if (element.empty()) element = row(role).structure;
  const BlockContext box = open(role, context, std::move(element));
  ParagraphText paragraph;
  append(*box.style, box.element, paragraph);
  set_lines(std::move(paragraph), box);
  close(box);
}

void BlockSetter::set_inlines(Role role, const Inlines& text, const BlockContext& context,
                              std::string element) {
  if (text.empty()) return;
  set_paragraph(role, context, std::move(element),
                [&](const StyleNode& style, ElementId in, ParagraphText& out) {
                  inlines_.append(text, style, in, out);
                });
}

void BlockSetter::set_text(Role role, std::string_view text, const BlockContext& context,
                           std::string element) {
  if (text.empty()) return;
  set_paragraph(role, context, std::move(element),
                [&](const StyleNode& style, ElementId in, ParagraphText& out) {
                  inlines_.append(text, style, in, out);
                });
}

void BlockSetter::set_string(Role role, const std::string& string, const BlockContext& context,
                             std::string element) {
  if (string.empty()) return;
  set_paragraph(role, context, std::move(element),
                [&](const StyleNode& style, ElementId in, ParagraphText& out) {
                  inlines_.append_string(string, style, in, out);
                });
}

void BlockSetter::set_link(Role role, const std::string& target, const Inlines& text,
                           const BlockContext& context) {
  set_paragraph(role, context, {}, [&](const StyleNode& style, ElementId in, ParagraphText& out) {
    inlines_.append_link(target, text, style, in, out);
  });
}

void BlockSetter::set(std::span<const Block> blocks, const BlockContext& context,
                      std::optional<std::size_t> opening) {
  const Block* before = nullptr;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!blocks[i].id.empty()) {
      writer_.anchor(blocks[i].id, std::holds_alternative<Heading>(blocks[i].node));
    }
    set(blocks[i], block_role(blocks[i], before, opening == i), context);
    if (!is_float(blocks[i])) before = &blocks[i];
  }
}

std::string BlockSetter::heading_element(int level) const {
  return fmt::format("H{}", std::min(heading_level_ + level, 6));
}

void BlockSetter::set(const Block& block, Role role, const BlockContext& outer) {
  BlockContext context = outer;
  if (!block.locale.empty() && block.locale != outer.style->locale) {
    context.style = &styles_.in_locale(*outer.style, block.locale);
  }
  const std::string& locale = block.locale;
  if (const auto* node = std::get_if<Paragraph>(&block.node)) return set_inlines(role, node->text, context);
  if (const auto* node = std::get_if<Heading>(&block.node)) {
    return set_inlines(role, node->text, context, heading_element(node->level));
  }
  if (const auto* node = std::get_if<Term>(&block.node)) return set_inlines(role, node->text, context);
  if (const auto* node = std::get_if<PullQuote>(&block.node)) return set_inlines(role, node->text, context);
  if (const auto* node = std::get_if<BlockQuote>(&block.node)) {
    return set_container(role, node->blocks, context, locale);
  }
  if (const auto* node = std::get_if<Aside>(&block.node))
    return set_container(role, node->blocks, context, locale);
  if (const auto* node = std::get_if<DatedEntry>(&block.node)) return set_entry(*node, context, locale);
  if (const auto* node = std::get_if<List>(&block.node)) return set_list(*node, role, context, locale);
  if (const auto* node = std::get_if<Figure>(&block.node)) return set_figure(*node, context);
  if (const auto* node = std::get_if<Table>(&block.node)) return set_table(*node, context, locale);
  if (const auto* node = std::get_if<Preformatted>(&block.node))
    return set_preformatted(*node, context, locale);
  if (const auto* node = std::get_if<Embed>(&block.node)) return set_embed(*node, context);
  if (std::holds_alternative<ThematicBreak>(block.node)) set_break(context);
}

void BlockSetter::set_container(Role role, const Blocks& blocks, const BlockContext& context,
                                const std::string& locale) {
  const BlockContext box = open(role, context, std::string(row(role).structure), locale);
  set(blocks, box);
  close(box);
}

// A poster says nothing that the text below it does not.
void BlockSetter::set_embed(const Embed& embed, const BlockContext& context) {
  if (!embed.poster.empty()) {
    const BlockContext box = open(Role::figure, context, {});
    set_picture(embed.poster, {}, box);
    close(box);
    writer_.keep_with_next();
  }
  if (embed.target.empty()) return set_inlines(Role::embed, embed.text, context);
  set_link(Role::embed, embed.target, embed.text, context);
}

void BlockSetter::set_entry(const DatedEntry& entry, const BlockContext& context, const std::string& locale) {
  const BlockContext box = open(Role::dated_entry, context, "Sect", locale);
  set_string(Role::entry_stamp, stamp_text(entry), box);
  set(entry.blocks, box);
  close(box);
}

// A pixel of the web is 1/96 inch (CSS Values 3, 5.2): a picture is set as large as it is shown there, but no
// wider than its column and no higher than its share of a page, which leaves room for text below it.
void BlockSetter::set_picture(const std::string& key, const std::string& alternative,
                              const BlockContext& box) {
  const auto found = book_.resources.find(key);
  if (found == book_.resources.end() || found->second.width <= 0 || found->second.height <= 0) return;
  const Picture& picture = found->second;
  const Length most = draft_.room.scaled(3, 5);
  Length width = std::min(box.width, Length::points(picture.width).scaled(72, 96));
  Length height = width.scaled(picture.height, picture.width);
  if (height > most) {
    height = most;
    width = height.scaled(picture.width, picture.height);
  }
  const ElementId element =
      alternative.empty()
          ? artifact
          : writer_.element(box.element, std::string(row(Role::image).structure), {}, alternative);
  const bool at_end = is_right_to_left(box.style->locale);
  const Length left = at_end ? box.left + box.width - width : box.left;
  writer_.begin_row(height);
  writer_.add({PlacedImage{key, &picture, left, Length(), width, height, at_end}, element});
  writer_.end_row();
}

void BlockSetter::set_figure(const Figure& figure, const BlockContext& context) {
  const bool captioned = !figure.caption.empty() || !figure.credit.empty();
  if (figure.image.empty() && !captioned) return;
  PictureFloat picture{.first_row = writer_.row_count(),
                       .left = context.left,
                       .width = context.width,
                       .space_before = writer_.open_space()};
  const BlockContext box = open(Role::figure, context, {});
  if (!figure.image.empty())
    set_picture(figure.image, figure.alt.empty() ? plain_text(figure.caption) : figure.alt, box);
  if (captioned) {
    if (!figure.image.empty()) writer_.keep_with_next();
    // Text may move to before a picture, and so before its caption.
    const bool main_text = std::exchange(main_text_, main_text_ && figure.image.empty());
    set_caption(figure, box);
    main_text_ = main_text;
  }
  close(box);
  picture.row_count = writer_.row_count() - picture.first_row;
  picture.margin_top = box.style->style.margin_top;
  picture.margin_bottom = box.style->style.margin_bottom;
  if (!figure.image.empty() && picture.row_count > 0) draft_.floats.push_back(picture);
}

void BlockSetter::set_caption(const Figure& figure, const BlockContext& box) {
  const BlockContext caption = open(Role::caption, box, "P");
  ParagraphText text;
  inlines_.append(figure.caption, *caption.style, caption.element, text);
  inlines_.append(caption_separator(figure), *caption.style, caption.element, text);
  inlines_.append(figure.credit, styles_.child(*caption.style, Role::credit), caption.element, text);
  set_lines(std::move(text), caption);
  close(caption);
}

void BlockSetter::set_preformatted(const Preformatted& node, const BlockContext& context,
                                   const std::string& locale) {
  const BlockContext box =
      open(Role::preformatted, context, std::string(row(Role::preformatted).structure), locale);
  ParagraphText text;
  inlines_.append_string(node.text, *box.style, box.element, text);
  set_lines(std::move(text), box);
  close(box);
}

void BlockSetter::set_break(const BlockContext& context) {
  const BlockContext box = open(Role::thematic_break, context, {});
  close(box);
}

// The marker ends half an em before the item's text, and is set in the item's own style.
void BlockSetter::expect_marker(std::string_view text, ElementId element, const BlockContext& list,
                                const BlockContext& item) {
  ItemMarker& marker = marker_.emplace();
  inlines_.append(text, *item.style, element, marker.text);
  marker.style = item.style;
  marker.mirrored = is_right_to_left(item.style->locale);
  const Length gap = item.style->style.font_size / 2;
  const Length item_end = item.left + item.width;
  marker.left = marker.mirrored ? item_end + gap : list.left;
  marker.width = (marker.mirrored ? list.left + list.width : item.left - gap) - marker.left;
}

void BlockSetter::set_list(const List& list, Role role, const BlockContext& context,
                           const std::string& locale) {
  const BlockContext box = open(role, context, std::string(row(role).structure), locale);
  if (list.definitions) {
    for (const Blocks& item : list.items) set_definition(item, box);
    return close(box);
  }
  int number = list.start;
  for (const Blocks& item : list.items) {
    const BlockContext entry = open(Role::list_item, box, std::string(row(Role::list_item).structure));
    const ElementId label = writer_.element(entry.element, "Lbl");
    BlockContext body = entry;
    body.element = writer_.element(entry.element, "LBody");
    const bool numbered = list.ordered && box.style->style.marker != Marker::none;
    const std::string text = numbered                                  ? fmt::format("{}.", number)
                             : box.style->style.marker == Marker::none ? std::string()
                                                                       : "•";
    if (!text.empty()) expect_marker(text, label, context, entry);
    set(item, body);
    marker_.reset();
    close(entry);
    ++number;
  }
  close(box);
}

// Terms are what labels the item (ISO 32000-1, 14.8.4.3.3).
void BlockSetter::set_definition(std::span<const Block> item, const BlockContext& list) {
  BlockContext entry = list;
  entry.element = writer_.element(list.element, std::string(row(Role::list_item).structure));
  const std::size_t terms = leading_terms(item);
  set(item.first(terms), entry);
  const BlockContext box = open(Role::description, entry, std::string(row(Role::description).structure));
  set(item.subspan(terms), box);
  close(box);
}

void BlockSetter::set_note(const std::string& number, const Blocks& blocks, const BlockContext& context) {
  const BlockContext box = open(Role::note, context, std::string(row(Role::note).structure));
  const ElementId label = writer_.element(box.element, "Lbl");
  expect_marker(number, label, context, box);
  set_main_text(false);
  set(blocks, box);
  set_main_text(true);
  marker_.reset();
  close(box);
}

}  // namespace newsbook
