// Blocks → rows of a galley: paragraphs, lists, quotes, tables, and the boxes around them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "document/book.h"
#include "layout/draft.h"
#include "layout/inlines.h"
#include "layout/paragraph.h"
#include "layout/styles.h"

namespace newsbook {

// Where a block stands: the style and structure element around it, and its column.
struct BlockContext {
  const StyleNode* style = nullptr;
  ElementId element = document_element;
  Length left;  // from the left edge of the text area
  Length width;
  std::uint32_t first_row = 0;  // of the galley, when the box was opened
};

class BlockSetter {
 public:
  BlockSetter(const Book& book, StyleTree& styles, ParagraphShaper& shaper, Draft& draft,
              InlineFlattener::NoteLookup notes, int heading_level)
      : book_(book),
        styles_(styles),
        shaper_(shaper),
        draft_(draft),
        writer_(draft.writer),
        inlines_(styles, writer_, std::move(notes)),
        heading_level_(heading_level) {}

  StyleTree& styles() { return styles_; }
  GalleyWriter& writer() { return writer_; }
  InlineFlattener& inlines() { return inlines_; }

  // opening: index of the article's opening paragraph among the blocks; none elsewhere.
  void set(std::span<const Block> blocks, const BlockContext& context,
           std::optional<std::size_t> opening = std::nullopt);

  // A paragraph in a role's style: of text that is composed from data, of a string or of inlines of the book,
  // or of what leads to target.
  void set_text(Role role, std::string_view text, const BlockContext& context, std::string element = {});
  void set_string(Role role, const std::string& string, const BlockContext& context,
                  std::string element = {});
  void set_inlines(Role role, const Inlines& text, const BlockContext& context, std::string element = {});
  void set_link(Role role, const std::string& target, const Inlines& text, const BlockContext& context);
  void set_figure(const Figure& figure, const BlockContext& context);
  void set_note(const std::string& number, const Blocks& blocks, const BlockContext& context);

  // Whether what is set from now on is of the text's course: notes, for one, are not.
  void set_main_text(bool main_text) { main_text_ = main_text; }

  // The box of a role inside a context: margins and padding taken off; page break and space made. It begins
  // with its rule.
  BlockContext place(Role role, const BlockContext& context, std::string element_type,
                     const std::string& locale = {});
  void begin(BlockContext& box);
  // Both.
  BlockContext open(Role role, const BlockContext& context, std::string element_type,
                    const std::string& locale = {});
  void close(const BlockContext& box);

  // The lines of a paragraph in an opened box.
  void set_lines(ParagraphText text, const BlockContext& box);

 private:
  void set(const Block& block, Role role, const BlockContext& context);
  void set_definition(std::span<const Block> item, const BlockContext& list);
  void set_list(const List& list, Role role, const BlockContext& context, const std::string& locale);
  void set_preformatted(const Preformatted& node, const BlockContext& context, const std::string& locale);
  void set_table(const Table& table, const BlockContext& context, const std::string& locale);
  void set_container(Role role, const Blocks& blocks, const BlockContext& context, const std::string& locale);
  void set_entry(const DatedEntry& entry, const BlockContext& context, const std::string& locale);
  void set_break(const BlockContext& context);
  template <typename Append>
  void set_paragraph(Role role, const BlockContext& context, std::string element, Append append);
  void set_embed(const Embed& embed, const BlockContext& context);
  void set_picture(const std::string& key, const std::string& alternative, const BlockContext& box);
  void set_caption(const Figure& figure, const BlockContext& box);
  std::string heading_element(int level) const;

  bool take_initial(ParagraphSlot& slot);
  void expect_marker(std::string_view text, ElementId element, const BlockContext& list,
                     const BlockContext& item);

  const Book& book_;
  StyleTree& styles_;
  ParagraphShaper& shaper_;
  Draft& draft_;
  GalleyWriter& writer_;
  InlineFlattener inlines_;
  int heading_level_;  // structure level of the headline
  bool main_text_ = true;
  std::optional<ItemMarker> marker_;  // waits for the first line of its item
};

}  // namespace newsbook
