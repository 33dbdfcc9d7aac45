#include "epub/page_breaks.h"

namespace newsbook {
namespace {

// The first that holds text; null: none does.
const std::string* first_string(const Inlines& inlines) {
  for (const Inline& node : inlines) {
    const std::string* found = nullptr;
    if (const auto* text = std::get_if<Text>(&node.node)) return &text->text;
    if (const auto* styled = std::get_if<Styled>(&node.node)) found = first_string(styled->children);
    if (const auto* link = std::get_if<Link>(&node.node)) found = first_string(link->children);
    if (const auto* foreign = std::get_if<Foreign>(&node.node)) found = first_string(foreign->children);
    if (found != nullptr) return found;
  }
  return nullptr;
}

}  // namespace

void PageBreaks::print(Xhtml& page, const PageStart& start, bool in_line) {
  page.page_break(start.label, in_line);
  labels_.push_back(start.label);
}

void PageBreaks::print(Xhtml& page, const std::string& string) {
  std::size_t done = 0;
  for (const PageStart& start : pages_.starts_in(string)) {
    if (start.offset == 0 && begun_ == &string) continue;
    page.text(string.substr(done, start.offset - done));
    done = start.offset;
    print(page, start, true);
  }
  if (done == 0) {
    page.text(string);
  } else {
    page.text(string.substr(done));
  }
}

void PageBreaks::print_before(Xhtml& page, const std::string& heading) {
  begun_ = &heading;
  for (const PageStart& start : pages_.starts_in(heading)) {
    if (start.offset == 0) print(page, start, false);
  }
}

void PageBreaks::print_before(Xhtml& page, const Inlines& heading) {
  if (const std::string* first = first_string(heading); first != nullptr) print_before(page, *first);
}

}  // namespace newsbook
