// Prints XML elements of text or of other elements, without indentation.
#pragma once

#include <tinyxml2.h>

#include <string>
#include <utility>
#include <vector>

namespace newsbook {

using XmlAttributes = std::vector<std::pair<const char*, std::string>>;

class Xml {
 public:
  Xml() { printer_.PushDeclaration("xml version=\"1.0\" encoding=\"utf-8\""); }
  void open(const char* name, const XmlAttributes& attributes = {}) {
    printer_.OpenElement(name);
    for (const auto& [key, value] : attributes) printer_.PushAttribute(key, value.c_str());
  }
  void close() { printer_.CloseElement(); }
  void element(const char* name, const XmlAttributes& attributes, const std::string& text = {}) {
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

}  // namespace newsbook
