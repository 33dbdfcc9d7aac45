#include "outputs.h"

#include <fmt/format.h>
#include <tinyxml2.h>
#include <zip.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

#include "text/unicode.h"

namespace fs = std::filesystem;

namespace {

std::string member(zip_t* archive, const std::string& name) {
  zip_stat_t status;
  zip_stat_init(&status);
  if (zip_stat(archive, name.c_str(), 0, &status) != 0) return {};
  std::string content(status.size, '\0');
  zip_file_t* file = zip_fopen(archive, name.c_str(), 0);
  const auto read = file != nullptr ? zip_fread(file, content.data(), content.size()) : -1;
  if (file != nullptr) zip_fclose(file);
  return read == static_cast<zip_int64_t>(content.size()) ? content : std::string();
}

void collect_text(const tinyxml2::XMLNode& node, std::string& out) {
  for (const auto* child = node.FirstChild(); child != nullptr; child = child->NextSibling()) {
    if (child->ToText() != nullptr) {
      out += child->Value();
    } else if (child->ToElement() != nullptr) {
      collect_text(*child, out);
    }
  }
}

std::string body_text(const std::string& xhtml) {
  tinyxml2::XMLDocument document;
  REQUIRE(document.Parse(xhtml.data(), xhtml.size()) == tinyxml2::XML_SUCCESS);
  std::string text;
  const auto* body = document.RootElement()->FirstChildElement("body");
  REQUIRE(body != nullptr);
  collect_text(*body, text);
  return text;
}

std::string spine_text(zip_t* archive) {
  tinyxml2::XMLDocument container, package;
  REQUIRE(container.Parse(member(archive, "META-INF/container.xml").c_str()) == tinyxml2::XML_SUCCESS);
  const std::string opf = container.RootElement()
                              ->FirstChildElement("rootfiles")
                              ->FirstChildElement("rootfile")
                              ->Attribute("full-path");
  REQUIRE(package.Parse(member(archive, opf).c_str()) == tinyxml2::XML_SUCCESS);
  const auto* root = package.RootElement();
  std::map<std::string, std::string> items;
  for (const auto* item = root->FirstChildElement("manifest")->FirstChildElement("item"); item != nullptr;
       item = item->NextSiblingElement("item")) {
    items[item->Attribute("id")] = item->Attribute("href");
  }
  std::string text;
  for (const auto* entry = root->FirstChildElement("spine")->FirstChildElement("itemref"); entry != nullptr;
       entry = entry->NextSiblingElement("itemref")) {
    const fs::path href = items.at(entry->Attribute("idref"));
    text += body_text(member(archive, (fs::path(opf).parent_path() / href).lexically_normal().string()));
  }
  return text;
}

}  // namespace

Folder::Folder() {
  std::string name = (fs::temp_directory_path() / "newsbook-XXXXXX").string();
  path_ = ::mkdtemp(name.data());
}
Folder::~Folder() { fs::remove_all(path_); }

std::string read_file(const std::string& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

std::vector<std::string> samples() {
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(SAMPLES)) {
    const std::string extension = entry.path().extension().string();
    if (extension == ".txt" || extension == ".md") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  REQUIRE_FALSE(files.empty());
  return files;
}

Outputs make(const std::string& input, const std::string& options, const std::string& environment) {
  const Folder folder;
  const std::string command = fmt::format("cd {} && {} {} '{}' --epub out.epub --pdf out.pdf {} 2>said",
                                          folder / ".", environment, PROGRAM, input, options);
  const int status = std::system(command.c_str());
  INFO(command << "\n" << read_file(folder / "said"));
  REQUIRE(status == 0);
  return {read_file(folder / "out.epub"), read_file(folder / "out.pdf")};
}

std::string text_of_epub(const std::string& bytes) {
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
  REQUIRE(archive != nullptr);
  const std::string text = spine_text(archive);
  zip_discard(archive);
  return without_white_space(text);
}

std::string text_of_pdf(const std::string& bytes) {
  const Folder folder;
  std::ofstream(folder / "in.pdf", std::ios::binary) << bytes;
  const std::string command =
      fmt::format("'{}' -raw -enc UTF-8 {} {}", PDFTOTEXT, folder / "in.pdf", folder / "out.txt");
  INFO(command);
  REQUIRE(std::system(command.c_str()) == 0);
  std::string text = read_file(folder / "out.txt");
  const std::string added_hyphen = "\u00AD\n";
  for (std::size_t at = 0; (at = text.find(added_hyphen, at)) != std::string::npos;) text.erase(at, 3);
  return without_white_space(text);
}

std::string without_white_space(const std::string& text) {
  std::string out;
  for (std::size_t position = 0; position < text.size();) {
    const char32_t character = newsbook::next_code_point(text, position);
    const bool space = newsbook::is_white_space(character) || character == 0x00A0 || character == 0x202F ||
                       character == 0x2007;
    if (!space) newsbook::append_utf8(out, character);
  }
  return out;
}
