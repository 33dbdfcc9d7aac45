#include "epub/package.h"

#include <fmt/format.h>

#include <algorithm>

#include "document/walk.h"
#include "epub/navigation.h"
#include "epub/places.h"
#include "epub/xml.h"

namespace newsbook {
namespace {

// Ids of manifest items: the file's name with what an XML name may not hold replaced.
std::string item_id(std::string_view href) {
  std::string id = "file-";
  for (const char c : href) id += c == '/' ? '-' : c;
  return id;
}

void print_manifest(Xml& xml, std::vector<ManifestItem> items) {
  std::sort(items.begin(), items.end(),
            [](const ManifestItem& a, const ManifestItem& b) { return a.href < b.href; });
  xml.open("manifest");
  for (const ManifestItem& item : items) {
    XmlAttributes attributes = {
        {"id", item_id(item.href)}, {"href", item.href}, {"media-type", item.media_type}};
    if (!item.properties.empty()) attributes.emplace_back("properties", item.properties);
    xml.element("item", attributes);
  }
  xml.close();
}

void print_spine(Xml& xml, const Book& book, const std::vector<ManifestItem>& items) {
  XmlAttributes attributes = {{"toc", item_id(ncx_file)}};
  if (is_right_to_left(book.metadata.locale)) attributes.emplace_back("page-progression-direction", "rtl");
  xml.open("spine", attributes);
  for (const ManifestItem& item : items) {
    if (item.in_spine) xml.element("itemref", {{"idref", item_id(item.href)}});
  }
  xml.close();
}

void print_guide(Xml& xml, const Book& book, bool has_cover) {
  xml.open("guide");
  for (const Landmark& landmark : landmarks(book, has_cover)) {
    xml.element("reference",
                {{"type", landmark.guide_type}, {"title", landmark.label}, {"href", landmark.href}});
  }
  xml.close();
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
  XmlAttributes attributes = {{"xmlns", "http://www.idpf.org/2007/opf"},
                              {"version", "3.0"},
                              {"unique-identifier", "identifier"},
                              {"xml:lang", book.metadata.locale}};
  if (is_right_to_left(book.metadata.locale)) attributes.emplace_back("dir", "rtl");
  if (facts.embeds_fonts) {
    attributes.emplace_back(
        "prefix", "ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/");
  }
  xml.open("package", attributes);
  const auto cover = std::find_if(items.begin(), items.end(),
                                  [](const ManifestItem& item) { return item.properties == cover_property; });
  const bool has_cover = cover != items.end();
  print_metadata(xml, book, facts, has_cover ? item_id(cover->href) : std::string());
  print_manifest(xml, items);
  print_spine(xml, book, items);
  print_guide(xml, book, has_cover);
  xml.close();
  return xml.text();
}

}  // namespace newsbook
