// md4c's events → articles. Each top-level heading of level 1 begins an article; what stands before the first
// one is an article without a headline.
//
// Containers and styles nested deeper than the model allows are flattened: their content stays. Nothing here
// fails.
#pragma once

#include <md4c.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/book.h"

namespace newsbook {

class MarkdownBuilder {
 public:
  // text is what md4c parses, lines_before the lines of the source before it.
  MarkdownBuilder(std::string_view text, std::uint32_t lines_before, std::uint32_t source);

  void enter(MD_BLOCKTYPE type, void* detail);
  void leave(MD_BLOCKTYPE type, void* detail);
  void enter(MD_SPANTYPE type, void* detail);
  void leave(MD_SPANTYPE type, void* detail);
  void text(MD_TEXTTYPE type, std::string_view text);

  std::vector<Article> take_articles();
  // What a short document can make long, in bytes: the target of a link that is named often, and the empty
  // cells that md4c adds to short rows.
  std::size_t expansion() const { return expansion_; }
  // Pictures among the words of a text, which are no figures.
  std::size_t image_count() const { return images_; }
  std::uint32_t first_image_line() const { return first_image_line_; }

 private:
  // An open container: where blocks go.
  struct Container {
    MD_BLOCKTYPE type = MD_BLOCK_DOC;
    Blocks blocks;
    std::vector<Blocks> items;
    bool ordered = false;
    int start = 1;
    std::uint32_t line = 0;
  };
  // An open run of inline content: a paragraph's own, or that of a style, link or picture in it.
  struct Run {
    MD_SPANTYPE type = MD_SPAN_EM;
    Inlines inlines;
    std::string target;  // of a link; of a picture its title
    std::string source;  // a picture's address
  };

  void open_leaf();
  void close_leaf();  // of the implicit paragraph of a tight list's item
  void flatten_run();
  void drop_figures();
  Inlines take_leaf();
  void end_paragraph();
  bool begins_definition(std::string_view text) const;
  void add_definition(Inlines last);
  void end_heading(unsigned level);
  void end_container();
  void end_verbatim(bool code);
  void end_image(Run run);
  void begin_cell(const MD_BLOCK_TD_DETAIL& detail, bool header);
  void end_table();
  void begin_article(Inlines headline);
  void add(Block block);
  void note_line(std::string_view text);
  bool at_top() const { return containers_.size() == 1 && skipped_containers_ == 0; }
  Inlines& run() { return runs_.back().inlines; }

  std::string_view text_;
  std::vector<std::uint32_t> line_starts_;
  std::uint32_t lines_before_;
  std::uint32_t source_;

  std::vector<Article> articles_;
  std::vector<Container> containers_;
  std::size_t skipped_containers_ = 0;  // open, but too deep to be kept
  std::vector<Run> runs_;               // the first is the open leaf block's; empty: none is open
  std::vector<MD_SPANTYPE> deep_;       // open spans too deep to be kept: their content goes to the last run
  bool implicit_leaf_ = false;          // a tight list's item, whose text stands in no paragraph
  std::uint32_t line_;                  // of the text that came last
  std::uint32_t leaf_line_ = 0;         // where the open leaf block began
  std::string verbatim_;                // of an open code or HTML block
  bool in_verbatim_ = false;
  bool in_header_ = false;  // of a table
  Table table_;
  std::vector<Figure> figures_;  // pictures of the open paragraph
  std::size_t open_images_ = 0;
  bool after_break_ = false;  // the last that came was the end of a line
  std::vector<Inlines>
      explained_;           // by the lines of the open paragraph that begin with ": ": a term, what it means
  bool has_words_ = false;  // the open paragraph has some beside its pictures
  std::size_t images_ = 0;
  std::size_t expansion_ = 0;
  std::uint32_t first_image_line_ = 0;
  std::uint32_t figures_line_ = 0;  // of the first of figures_
};

}  // namespace newsbook
