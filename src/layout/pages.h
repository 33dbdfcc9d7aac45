// Cuts galleys into pages and sets what stands in the pages' margins.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "layout/draft.h"
#include "layout/worker.h"

namespace newsbook {

// Labels of the pages, as they are shown: 1, 2, 3 … or i, ii, iii …
enum class Folio { arabic, roman };
std::string folio(Folio kind, std::size_t number);

class PageBuilder {
 public:
  PageBuilder(const LayoutInput& input, LayoutWorker& worker, Folio folio);

  // Plans the pages of drafts, each below the one before. Then their paragraphs are set, by whoever likes,
  // and they are added in the same order.
  void plan(Draft& draft, ParagraphShaper& shaper);
  void add(const std::shared_ptr<Draft>& draft);
  void finish();  // the page that is still open; all that is planned has been added

  // Pages that are complete, with the elements and anchors made so far; anchors count from the builder's
  // first page.
  PageBatch take();
  ElementId element_count() const { return element_count_; }
  void count_elements_from(ElementId count) { element_count_ = count; }
  std::size_t page_count() const { return page_count_; }

 private:
  // What string() gives in a margin box (CSS GCPM, 1.1): the first value set on the page, else the last one
  // before it.
  struct NamedString {
    std::optional<std::string> set_here;
    std::string carried;
    void set(const std::string& value) {
      if (!set_here) set_here = value;
      carried = value;
    }
    const std::string& value() const { return set_here ? *set_here : carried; }
  };
  void adopt(const Galley& galley);
  void place_row(const Galley& galley, std::uint32_t index, Length y);
  std::vector<Item> items_of(const Galley& galley, const Row& row, Length top) const;
  void repeat_head(const Galley& galley, const Row& row, Length y);
  void new_page();
  void set_margins();
  std::string margin_text(const MarginBox& box) const;
  static std::string named_string(const NamedString& string, bool first_except);

  const LayoutInput& input_;
  LayoutWorker& worker_;
  const PageStyle& style_;
  Folio folio_;
  Length room_;  // height of the text area
  Page page_;
  std::vector<Item> repeated_;  // on the page that is open: a table's head
  bool page_is_empty_ = true;
  PlanStart planned_;  // what is on the page that the next draft begins on
  PageBatch batch_;
  ElementId element_count_ = 0;
  ElementId element_base_ = 0;
  std::size_t page_count_ = 0;  // finished pages
  std::size_t next_anchor_ = 0;

  NamedString headline_, section_;
};

}  // namespace newsbook
