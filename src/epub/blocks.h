// Prints an article's blocks, inlines and notes into its documents.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/book.h"
#include "epub/page_breaks.h"
#include "epub/places.h"
#include "epub/xhtml.h"

namespace newsbook {

class BlockPrinter {
 public:
  BlockPrinter(const Article& article, const Book& book, const Places& places, const PageMap& pages);

  // Everything goes to page, the article's document number part, from now on.
  void begin_document(Xhtml& page, std::size_t part);

  void print(const Block& block, Role role);
  void print_figure(const Figure& figure, const Block* block = nullptr);
  void print_inlines(const Inlines& inlines);
  void print_link(const std::string& target, const Inlines& children);
  // The notes that were referred to since the last call; all that are left when this is the last document.
  void print_notes(bool last);

  PageBreaks& breaks() { return breaks_; }
  bool has_inner_links() const { return has_inner_links_; }

 private:
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
  struct NoteState {
    std::size_t reference = nowhere;  // document of the first reference
    bool printed = false;
  };

  void print(std::span<const Block> blocks, const Block* previous = nullptr);
  void print(const Inline& node);
  void open(Role role, const Block& block);
  void print_container(Role role, const Block& block, const Blocks& blocks);
  void print_definition(std::span<const Block> item);
  void print_list(Role role, const Block& block, const List& list);
  void print_table(const Block& block, const Table& table);
  void print_rows(const Table& table, std::size_t begin, std::size_t end, const char* group);
  void print_records(const Table& table);
  void print_field(std::span<const std::vector<TableCell>> heads, const TableCell& cell, std::size_t column,
                   bool names);
  void print_name(std::span<const std::vector<TableCell>> heads, std::size_t column, bool first);
  void print_embed(const Block& block, const Embed& embed);
  void print_entry(const Block& block, const DatedEntry& entry);
  void print_reference(const std::string& id);
  void print_note(std::size_t index);
  void print_back_link(std::size_t index);
  void print_image(const std::string& key, const std::string& alternative);
  std::string note_anchor(std::size_t index) const;
  std::string reference_anchor(std::size_t index) const;

  const Article& article_;
  const Book& book_;
  const Places& places_;
  PageBreaks breaks_;
  Xhtml* page_ = nullptr;
  std::size_t part_ = 0;
  bool in_link_ = false;
  bool has_inner_links_ = false;
  std::unordered_map<std::string_view, std::size_t> note_index_;
  std::vector<NoteState> notes_;
  std::vector<std::size_t> pending_notes_;
};

}  // namespace newsbook
