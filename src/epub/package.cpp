#include "epub/package.h"

#include <fmt/format.h>
#include <tinyxml2.h>

#include <algorithm>

#include "document/walk.h"
#include "epub/page_breaks.h"
#include "epub/places.h"
#include "epub/xhtml.h"

namespace newsbook {
namespace {

constexpr std::string_view declaration = "xml version=\"1.0\" encoding=\"utf-8\"";
constexpr const char* summary =
    "The text is real text in reading order, with headings, a table of contents and marked languages.";

using Attributes = std::vector<std::pair<const char*, std::string>>;

// Prints XML elements of text or of other elements, without indentation.
class Xml {
 public:
  Xml() { printer_.PushDeclaration(declaration.data()); }
  void open(const char* name, const Attributes& attributes = {}) {
    printer_.OpenElement(name);
    for (const auto& [key, value] : attributes) printer_.PushAttribute(key, value.c_str());
  }
  void close() { printer_.CloseElement(); }
  void element(const char* name, const Attributes& attributes, const std::string& text = {}) {
    open(name, attributes);
    if (!text.empty()) printer_.PushText(text.c_str());
    close();
  }
  std::string text() const { return printer_.CStr(); }

 private:
  class Printer final : public tinyxml2::XMLPrinter {
   protected:
    void PrintSpace(int) override {}
  };
  Printer printer_;
};

// Ids of manifest items: the file's name with what an XML name may not hold replaced.
std::string item_id(std::string_view href) {
  std::string id = "file-";
  for (const char c : href) id += c == '/' ? '-' : c;
  return id;
}

std::string last_modified(std::int64_t seconds) {
  const Date moment = from_unix_time(seconds);
  const TimeOfDay time = moment.time.value_or(TimeOfDay{});
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", moment.year, moment.month, moment.day, time.hour,
                     time.minute, time.second);
}

void print_meta(Xml& xml, const char* property, const std::string& value) {
  xml.element("meta", {{"property", property}}, value);
}

// EPUB Accessibility 1.1, 2.
void print_accessibility(Xml& xml, bool has_pictures, bool lists_pages) {
  print_meta(xml, "schema:accessMode", "textual");
  if (has_pictures) print_meta(xml, "schema:accessMode", "visual");
  print_meta(xml, "schema:accessModeSufficient", "textual");
  for (const char* feature :
       {"displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"}) {
    print_meta(xml, "schema:accessibilityFeature", feature);
  }
  if (has_pictures) print_meta(xml, "schema:accessibilityFeature", "alternativeText");
  if (lists_pages) {
    print_meta(xml, "schema:accessibilityFeature", "pageBreakMarkers");
    print_meta(xml, "schema:accessibilityFeature", "pageNavigation");
  }
  print_meta(xml, "schema:accessibilityHazard", "none");
  xml.element("meta", {{"property", "schema:accessibilitySummary"}, {"xml:lang", "en"}}, summary);
}

// Whose pages the page list names (EPUB Accessibility 1.1, 3.2.2).
void print_page_source(Xml& xml, const Book& book) {
  xml.element("dc:source", {{"id", "pages"}}, book.metadata.pdf_identifier);
  xml.element("meta", {{"refines", "#pages"}, {"property", "source-of"}}, "pagination");
}

void print_metadata(Xml& xml, const Book& book, const PackageFacts& facts) {
  const Metadata& data = book.metadata;
  xml.open("metadata", {{"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
  xml.element("dc:identifier", {{"id", "identifier"}}, data.identifier);
  xml.element("dc:title", {}, data.title);
  xml.element("dc:language", {}, data.locale);
  int number = 0;
  for (const std::string& author : data.authors) {
    const std::string id = fmt::format("creator-{}", ++number);
    xml.element("dc:creator", {{"id", id}}, author);
    xml.element("meta", {{"refines", "#" + id}, {"property", "role"}, {"scheme", "marc:relators"}}, "aut");
  }
  if (data.date) xml.element("dc:date", {}, to_iso(*data.date));
  print_meta(xml, "dcterms:modified", last_modified(data.modified));
  if (facts.lists_pages) print_page_source(xml, book);
  print_accessibility(xml, !book.resources.empty(), facts.lists_pages);
  if (facts.embeds_fonts) print_meta(xml, "ibooks:specified-fonts", "true");
  xml.close();
}

void print_manifest(Xml& xml, std::vector<ManifestItem> items) {
  std::sort(items.begin(), items.end(),
            [](const ManifestItem& a, const ManifestItem& b) { return a.href < b.href; });
  xml.open("manifest");
  for (const ManifestItem& item : items) {
    Attributes attributes = {
        {"id", item_id(item.href)}, {"href", item.href}, {"media-type", item.media_type}};
    if (!item.properties.empty()) attributes.emplace_back("properties", item.properties);
    xml.element("item", attributes);
  }
  xml.close();
}

void print_spine(Xml& xml, const Book& book, const std::vector<ManifestItem>& items) {
  Attributes attributes = {{"toc", item_id(ncx_file)}};
  if (is_right_to_left(book.metadata.locale)) attributes.emplace_back("page-progression-direction", "rtl");
  xml.open("spine", attributes);
  for (const ManifestItem& item : items) {
    if (item.in_spine) xml.element("itemref", {{"idref", item_id(item.href)}});
  }
  xml.close();
}

std::string first_headline(const Book& book) {
  for (const Section& section : book.sections) {
    if (!section.articles.empty()) return plain_text(section.articles.front().headline);
  }
  return book.metadata.title;
}

// The landmarks have no words of their own, which would have to be in the book's language: the places are
// called by what stands there.
struct Landmark {
  const char* epub_type;
  const char* guide_type;
  std::string href;
  std::string label;
};

std::vector<Landmark> landmarks(const Book& book) {
  return {{"cover", "cover", cover_file, book.metadata.title},
          {"toc", "toc", nav_file, book.metadata.title},
          {"bodymatter", "text", first_document(book), first_headline(book)}};
}

void print_guide(Xml& xml, const Book& book) {
  xml.open("guide");
  for (const Landmark& landmark : landmarks(book)) {
    xml.element("reference",
                {{"type", landmark.guide_type}, {"title", landmark.label}, {"href", landmark.href}});
  }
  xml.close();
}

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

void print_points(Xml& xml, const std::vector<Entry>& entries, PlayOrder& order, int& count) {
  for (const Entry& entry : entries) {
    xml.open("navPoint",
             {{"id", fmt::format("point-{}", ++count)}, {"playOrder", order.next_point(entry.href)}});
    xml.open("navLabel");
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

void print_line(Xhtml& page, Role role, const std::string& text) {
  page.open(role);
  page.text(text);
  page.close();
}

}  // namespace

std::string print_container() {
  Xml xml;
  xml.open("container", {{"version", "1.0"}, {"xmlns", "urn:oasis:names:tc:opendocument:xmlns:container"}});
  xml.open("rootfiles");
  xml.element("rootfile", {{"full-path", fmt::format("EPUB/{}", package_file)},
                           {"media-type", "application/oebps-package+xml"}});
  xml.close();
  xml.close();
  return xml.text();
}

std::string print_package(const Book& book, const std::vector<ManifestItem>& items,
                          const PackageFacts& facts) {
  Xml xml;
  Attributes attributes = {{"xmlns", "http://www.idpf.org/2007/opf"},
                           {"version", "3.0"},
                           {"unique-identifier", "identifier"},
                           {"xml:lang", book.metadata.locale}};
  if (is_right_to_left(book.metadata.locale)) attributes.emplace_back("dir", "rtl");
  if (facts.embeds_fonts) {
    attributes.emplace_back(
        "prefix", "ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/");
  }
  xml.open("package", attributes);
  print_metadata(xml, book, facts);
  print_manifest(xml, items);
  print_spine(xml, book, items);
  print_guide(xml, book);
  xml.close();
  return xml.text();
}

std::string print_navigation(const Book& book, const std::vector<PageTarget>& pages, FontUse& fonts) {
  const std::string& title = book.metadata.title;
  Xhtml page(fonts, title, style_file, book.metadata.locale);
  page.open("nav");
  page.attribute("epub:type", "toc");
  page.attribute("role", "doc-toc");
  page.attribute("id", "toc");
  const std::string_view word = contents_word(book.metadata.locale);
  print_line(page, Role::contents_title, word.empty() ? title : std::string(word));
  print_entries(page, contents(book));
  page.close();
  page.open("nav");
  page.attribute("epub:type", "landmarks");
  page.attribute("id", "landmarks");
  page.attribute("hidden", "hidden");
  page.open("ol");
  for (const Landmark& landmark : landmarks(book)) {
    page.open("li");
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

std::string print_cover(const Book& book, FontUse& fonts) {
  const Metadata& data = book.metadata;
  Xhtml page(fonts, data.title, style_file, data.locale);
  page.open(Role::front_matter);
  print_line(page, Role::book_title, data.title);
  for (const std::string& author : data.authors) print_line(page, Role::book_author, author);
  if (data.date) print_line(page, Role::book_date, to_iso(*data.date));
  return page.finish();
}

PrintedSection print_section_page(const Book& book, const Section& section, const PageMap& pages,
                                  FontUse& fonts) {
  PageBreaks breaks(pages);
  Xhtml page(fonts, section.title, std::string("../") + style_file, book.metadata.locale);
  page.open(Role::section);
  breaks.print_before(page, section.title);
  page.open(Role::section_title);
  breaks.print(page, section.title);
  page.close();
  return {page.finish(), breaks.take_labels()};
}

std::string first_document(const Book& book) {
  const std::vector<Entry> entries = contents(book);
  return entries.empty() ? std::string(cover_file) : entries.front().href;
}

}  // namespace newsbook
