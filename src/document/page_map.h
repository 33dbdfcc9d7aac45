// Where the pages of the typeset book begin in the text of the model, so that the EPUB of the same run can
// name them (EPUB 3.3, D.6 and EPUB Accessibility 1.1, 3.2).
//
// A place is a string of the book, known by its address, and a byte in it: the beginning of the first whole
// word of main text on the page. Running heads, figures with pictures, notes and what is composed from data
// (bylines) are no main text; a page without any begins where the next one does, or behind the last text
// there is.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace newsbook {

struct PageStart {
  std::uint32_t offset = 0;  // bytes
  std::string label;         // as the page shows it
};

class PageMap {
 public:
  // Pages come in their order. No string: the page has no main text.
  void add(const std::string* string, std::uint32_t offset, const std::string& label) {
    waiting_.push_back({offset, label});
    if (string == nullptr) return;
    std::vector<PageStart>& starts = starts_[string];
    for (PageStart& start : waiting_) starts.push_back({offset, std::move(start.label)});
    waiting_.clear();
  }
  // The last string of main text; null: there is none.
  void finish(const std::string* last) {
    if (last == nullptr || waiting_.empty()) return;
    const PageStart page = std::move(waiting_.back());
    waiting_.pop_back();
    add(last, static_cast<std::uint32_t>(last->size()), page.label);
  }
  // In the order of their offsets.
  const std::vector<PageStart>& starts_in(const std::string& string) const {
    static const std::vector<PageStart> none;
    const auto found = starts_.find(&string);
    return found == starts_.end() ? none : found->second;
  }
  bool empty() const { return starts_.empty(); }

 private:
  std::unordered_map<const std::string*, std::vector<PageStart>> starts_;
  std::vector<PageStart> waiting_;
};

}  // namespace newsbook
