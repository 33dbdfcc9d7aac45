// An EPUB taken apart for the tests.
#pragma once

#include <tinyxml2.h>
#include <zip.h>

#include <catch2/catch.hpp>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/files.h"
#include "epub/epub.h"

namespace newsbook::test {

class EpubFile {
 public:
  explicit EpubFile(const std::string& bytes) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_CHECKCONS, nullptr);
    REQUIRE(archive != nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
      zip_stat_t status;
      REQUIRE(zip_stat_index(archive, i, 0, &status) == 0);
      std::string content(status.size, '\0');
      zip_file_t* file = zip_fopen_index(archive, i, 0);
      REQUIRE(file != nullptr);
      REQUIRE(zip_fread(file, content.data(), content.size()) == static_cast<zip_int64_t>(content.size()));
      char more = 0;
      REQUIRE(zip_fread(file, &more, 1) == 0);  // the checksum is compared at the end
      zip_fclose(file);
      names_.emplace_back(status.name);
      methods_[status.name] = status.comp_method;
      contents_[status.name] = std::move(content);
    }
    zip_discard(archive);
  }

  const std::vector<std::string>& names() const { return names_; }
  bool has(const std::string& name) const { return contents_.contains(name); }
  bool is_deflated(const std::string& name) const { return methods_.at(name) == ZIP_CM_DEFLATE; }
  const std::string& content(const std::string& name) const {
    INFO(name);
    REQUIRE(has(name));
    return contents_.at(name);
  }
  // name is below the package's folder.
  const tinyxml2::XMLElement& xml(const std::string& name) const {
    auto& document = documents_[name];
    if (document == nullptr) {
      document = std::make_unique<tinyxml2::XMLDocument>();
      INFO(name);
      REQUIRE(document->Parse(content("EPUB/" + name).c_str()) == tinyxml2::XML_SUCCESS);
    }
    return *document->RootElement();
  }

 private:
  std::vector<std::string> names_;
  std::map<std::string, std::string> contents_;
  std::map<std::string, int> methods_;
  mutable std::map<std::string, std::unique_ptr<tinyxml2::XMLDocument>> documents_;
};

// All elements below (and with) root, in document order.
inline void collect(const tinyxml2::XMLElement& root, std::vector<const tinyxml2::XMLElement*>& out) {
  out.push_back(&root);
  for (const auto* child = root.FirstChildElement(); child != nullptr; child = child->NextSiblingElement()) {
    collect(*child, out);
  }
}
inline std::vector<const tinyxml2::XMLElement*> elements(const tinyxml2::XMLElement& root,
                                                         const std::string& name = {}) {
  std::vector<const tinyxml2::XMLElement*> all, named;
  collect(root, all);
  for (const auto* element : all) {
    if (name.empty() || element->Name() == name) named.push_back(element);
  }
  return named;
}

inline std::string attribute(const tinyxml2::XMLElement& element, const char* name) {
  const char* value = element.Attribute(name);
  return value == nullptr ? std::string() : value;
}

inline const tinyxml2::XMLElement* by_id(const tinyxml2::XMLElement& root, const std::string& id) {
  for (const auto* element : elements(root)) {
    if (attribute(*element, "id") == id) return element;
  }
  return nullptr;
}

inline std::string text_of(const tinyxml2::XMLNode& node) {
  if (const auto* text = node.ToText()) return text->Value();
  std::string all;
  for (const auto* child = node.FirstChild(); child != nullptr; child = child->NextSibling()) {
    all += text_of(*child);
  }
  return all;
}

// Values of the package document's meta elements of that property.
inline std::vector<std::string> metas(const EpubFile& epub, const std::string& property) {
  std::vector<std::string> values;
  for (const auto* meta : elements(epub.xml("package.opf"), "meta")) {
    if (attribute(*meta, "property") == property) values.push_back(text_of(*meta));
  }
  return values;
}

// A document's text with all of its white space, which the parser above drops between elements.
std::string raw_text(const std::string& xhtml);

// The fonts that come with the program, and a theme of the given rules.
struct Surroundings {
  explicit Surroundings(const std::string& css = "body { font-family: \"Noto Serif\", serif }");
  EpubFile write(const Book& book, const PageMap& pages = {});
  std::string bytes(const Book& book, const PageMap& pages = {});

  DiskFiles files;
  Theme theme;
  std::unique_ptr<FontSet> fonts;
  Diagnostics diagnostics;
  bool embed_fonts = true;
  const Picture* cover = nullptr;
};

}  // namespace newsbook::test
