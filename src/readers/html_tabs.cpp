#include "readers/html_tabs.h"

namespace newsbook {
namespace {

bool has_part(const HtmlNode& node, std::string_view name) {
  return node.attribute("class").find(name) != std::string_view::npos;
}

// By their roles (WAI-ARIA 1.2, tablist), or as generators of documentation call them.
bool is_list_of_labels(const HtmlNode& node) {
  return node.attribute("role") == "tablist" || has_part(node, "tabbed-labels");
}
bool is_label(const HtmlDom& dom, std::uint32_t i) {
  return dom[i].attribute("role") == "tab" || has_part(dom[i], "sd-tab-label") ||
         (dom[i].tag == Tag::label && has_part(dom[dom[i].parent], "tabbed-labels"));
}
bool is_panel(const HtmlNode& node) {
  return node.attribute("role") == "tabpanel" || has_part(node, "tabbed-block") ||
         has_part(node, "sd-tab-content");
}

bool holds_labels(const HtmlDom& dom, std::uint32_t element) {
  if (has_part(dom[element], "sd-tab-set")) return true;
  for (std::uint32_t child = element + 1; child < dom[element].end; child = dom[child].end) {
    if (is_list_of_labels(dom[child])) return true;
  }
  return false;
}

}  // namespace

std::vector<HtmlTab> read_tabs(const HtmlDom& dom, std::uint32_t element) {
  if (dom[element].tag == Tag::text || !holds_labels(dom, element)) return {};
  std::vector<HtmlTab> tabs;
  std::size_t panels = 0;
  for (std::uint32_t i = element + 1; i < dom[element].end;) {
    const bool label = is_label(dom, i);
    const bool panel = !label && is_panel(dom[i]);
    if (label) tabs.push_back({i, 0});
    if (panel && panels == tabs.size()) return {};
    if (panel) tabs[panels++].panel = i;
    i = label || panel ? dom[i].end : i + 1;
  }
  return panels == tabs.size() && panels > 1 ? tabs : std::vector<HtmlTab>();
}

}  // namespace newsbook
