// Prints one XHTML document of the book, element by element, and notes which characters each style is set in.
//
// Elements, classes and ARIA roles come from the role table. A block stands on a line of its own; nothing is
// added between inlines. xml:lang, lang and dir are printed where they differ from the enclosing element's.
#pragma once

#include <tinyxml2.h>

#include <string>
#include <string_view>
#include <vector>

#include "document/roles.h"
#include "epub/font_use.h"

namespace newsbook {

// The id of the place where a page of the printed book begins. No id of the book holds a '.'.
std::string page_anchor(const std::string& label);

class Xhtml {
 public:
  // title and stylesheet are for the head; locale is the document's. The body is open afterwards.
  Xhtml(FontUse& fonts, const std::string& title, const std::string& stylesheet, const std::string& locale);

  // Opens the role's element; an empty locale means the enclosing one.
  void open(Role role, std::string_view locale = {});
  void open_inline(Role role, std::string_view locale = {});
  // An element without a role; name lives as long as the document.
  void open(const char* name, std::string_view locale = {});
  void open_inline(const char* name, std::string_view locale = {});
  // Of the element just opened, before any content.
  void attribute(const char* name, const std::string& value);
  void close();

  void text(const std::string& text);
  void line_break();
  // Where a page of the printed book begins; among blocks, or inside a line.
  void page_break(const std::string& label, bool in_line);
  // width and height in pixels; 0: not known.
  void image(const std::string& source, const std::string& alternative, int width, int height);
  // Characters that the reading system adds to the element on its own: list markers.
  void generated(std::string_view text);

  std::size_t size() const { return static_cast<std::size_t>(printer_.CStrSize()) - 1; }
  // Closes whatever is open.
  std::string finish();

 private:
  // tinyxml2's printer without indentation.
  class Printer final : public tinyxml2::XMLPrinter {
   protected:
    void PrintSpace(int) override {}
  };
  struct Element {
    FontUse::Node* style = nullptr;
    std::string_view locale;  // of the model or of root_locale_
    bool right_to_left = false;
    bool has_inlines = false;
  };

  void open(const RoleRow& row, bool in_line, std::string_view locale);
  void open(const char* name, FontUse::Node* style, bool in_line, std::string_view locale);
  void print(const std::string& text);

  FontUse& fonts_;
  std::string root_locale_;
  Printer printer_;
  std::vector<Element> open_;
};

}  // namespace newsbook
