// The page breaks of the typeset book of the same run, printed where its pages begin in the text.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "document/book.h"
#include "document/page_map.h"
#include "epub/xhtml.h"

namespace newsbook {

class PageBreaks {
 public:
  explicit PageBreaks(const PageMap& pages) : pages_(pages) {}

  // A string of the book, with the breaks in it.
  void print(Xhtml& page, const std::string& string);
  // The breaks that a heading begins with stand above it, so that they are not read as words of it. To be
  // called before its element is opened.
  void print_before(Xhtml& page, const std::string& heading);
  void print_before(Xhtml& page, const Inlines& heading);

  // Labels of what was printed since the last call, in their order.
  std::vector<std::string> take_labels() { return std::exchange(labels_, {}); }

 private:
  void print(Xhtml& page, const PageStart& start, bool in_line);

  const PageMap& pages_;
  const std::string* begun_ = nullptr;  // the breaks at its beginning are printed
  std::vector<std::string> labels_;
};

}  // namespace newsbook
