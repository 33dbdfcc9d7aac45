#include "epub/navigation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "document/walk.h"
#include "epub/places.h"
#include "epub/xhtml.h"
#include "epub/xml.h"

namespace newsbook {
namespace {

// ---------------------------------------------------------------- contents: one tree, printed twice

struct Entry {
  std::string label;
  std::string href;
  std::string_view locale = {};  // of the label; empty: the book's
  std::vector<Entry> children = {};
};

// Two levels where sections have names, else one.
std::vector<Entry> contents(const Book& book) {
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < book.sections.size(); ++i) {
    const Section& section = book.sections[i];
    if (section.articles.empty()) continue;
    std::vector<Entry>* level = &entries;
    if (!section.title.empty()) {
      entries.push_back({section.title, Places::section_file(i)});
      level = &entries.back().children;
    }
    for (const Article& article : section.articles) {
      level->push_back({plain_text(article.headline), Places::article_file(article), article.locale});
    }
  }
  return entries;
}

void print_entries(Xhtml& page, const std::vector<Entry>& entries) {
  page.open(Role::ordered_list);
  for (const Entry& entry : entries) {
    page.open(Role::list_item, entry.locale);
    page.open_inline(Role::link);
    page.attribute("href", entry.href);
    page.text(entry.label);
    page.close();
    if (!entry.children.empty()) print_entries(page, entry.children);
    page.close();
  }
  page.close();
}

std::string href_of(const PageTarget& page) { return page.file + '#' + page_anchor(page.label); }

void print_page_list(Xhtml& page, const std::vector<PageTarget>& targets) {
  page.open("nav");
  page.attribute("epub:type", "page-list");
  page.attribute("role", "doc-pagelist");
  page.attribute("id", "page-list");
  page.attribute("hidden", "hidden");
  page.open("ol");
  for (const PageTarget& target : targets) {
    page.open("li");
    page.open_inline("a");
    page.attribute("href", href_of(target));
    page.text(target.label);
    page.close();
    page.close();
  }
  page.close();
  page.close();
}

// Places in reading order: points of the contents, and pages below the point that they belong to.
class PlayOrder {
 public:
  explicit PlayOrder(const std::vector<PageTarget>& pages) : pages_(pages) {}
  std::string next_point(const std::string& href) {
    std::string number = std::to_string(++count_);
    for (; numbers_.size() < pages_.size() && pages_[numbers_.size()].entry == href;)
      numbers_.push_back(++count_);
    return number;
  }
  int of_page(std::size_t page) const { return numbers_[page]; }

 private:
  const std::vector<PageTarget>& pages_;
  std::vector<int> numbers_;
  int count_ = 0;
};

XmlAttributes label_attributes(const Entry& entry) {
  if (entry.locale.empty()) return {};
  return {{"xml:lang", std::string(entry.locale)}, {"dir", is_right_to_left(entry.locale) ? "rtl" : "ltr"}};
}

void print_points(Xml& xml, const std::vector<Entry>& entries, PlayOrder& order, int& count) {
  for (const Entry& entry : entries) {
    xml.open("navPoint",
             {{"id", fmt::format("point-{}", ++count)}, {"playOrder", order.next_point(entry.href)}});
    xml.open("navLabel", label_attributes(entry));
    xml.element("text", {}, entry.label);
    xml.close();
    xml.element("content", {{"src", entry.href}});
    print_points(xml, entry.children, order, count);
    xml.close();
  }
}

void print_page_targets(Xml& xml, const std::vector<PageTarget>& pages, const PlayOrder& order,
                        const std::string& title) {
  xml.open("pageList", {{"id", "pages"}, {"class", "pages"}});
  xml.open("navLabel");
  xml.element("text", {}, title);
  xml.close();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    xml.open("pageTarget", {{"id", "page-" + pages[i].label},
                            {"type", "normal"},
                            {"value", pages[i].label},
                            {"playOrder", std::to_string(order.of_page(i))}});
    xml.open("navLabel");
    xml.element("text", {}, pages[i].label);
    xml.close();
    xml.element("content", {{"src", href_of(pages[i])}});
    xml.close();
  }
  xml.close();
}

}  // namespace

std::vector<Landmark> landmarks(const Book& book, bool has_cover) {
  const std::vector<Entry> entries = contents(book);
  assert(!entries.empty());
  const Entry& first = entries.front();
  const Landmark front = has_cover ? Landmark{"cover", "cover", cover_file, book.metadata.title}
                                   : Landmark{"titlepage", "title-page", title_file, book.metadata.title};
  return {front,
          {"toc", "toc", contents_file, contents_title(book.metadata)},
          {"bodymatter", "text", first.href, first.label, std::string(first.locale)}};
}

std::string print_navigation(const Book& book, const std::vector<PageTarget>& pages, bool has_cover,
                             FontUse& fonts) {
  Xhtml page(fonts, book.metadata.title, style_file, book.metadata.locale);
  page.open("nav");
  page.attribute("epub:type", "toc");
  page.attribute("role", "doc-toc");
  page.attribute("id", "toc");
  page.open(Role::contents_title);
  page.text(contents_title(book.metadata));
  page.close();
  print_entries(page, contents(book));
  page.close();
  page.open("nav");
  page.attribute("epub:type", "landmarks");
  page.attribute("id", "landmarks");
  page.attribute("hidden", "hidden");
  page.open("ol");
  for (const Landmark& landmark : landmarks(book, has_cover)) {
    page.open("li", landmark.locale);
    page.open_inline("a");
    page.attribute("epub:type", landmark.epub_type);
    page.attribute("href", landmark.href);
    page.text(landmark.label);
    page.close();
    page.close();
  }
  page.close();
  page.close();
  if (!pages.empty()) print_page_list(page, pages);
  return page.finish();
}

std::string print_ncx(const Book& book, const std::vector<PageTarget>& pages) {
  const std::vector<Entry> entries = contents(book);
  const bool nested =
      std::any_of(entries.begin(), entries.end(), [](const Entry& entry) { return !entry.children.empty(); });
  const std::string last_page = pages.empty() ? "0" : pages.back().label;
  Xml xml;
  xml.open("ncx", {{"xmlns", "http://www.daisy.org/z3986/2005/ncx/"},
                   {"version", "2005-1"},
                   {"xml:lang", book.metadata.locale}});
  xml.open("head");
  for (const auto& [name, value] : {std::pair("dtb:uid", book.metadata.identifier),
                                    std::pair("dtb:depth", std::string(nested ? "2" : "1")),
                                    std::pair("dtb:totalPageCount", std::to_string(pages.size())),
                                    std::pair("dtb:maxPageNumber", last_page)}) {
    xml.element("meta", {{"name", name}, {"content", value}});
  }
  xml.close();
  xml.open("docTitle");
  xml.element("text", {}, book.metadata.title);
  xml.close();
  xml.open("navMap");
  PlayOrder order(pages);
  int points = 0;
  print_points(xml, entries, order, points);
  xml.close();
  if (!pages.empty()) print_page_targets(xml, pages, order, book.metadata.title);
  xml.close();
  return xml.text();
}

}  // namespace newsbook
