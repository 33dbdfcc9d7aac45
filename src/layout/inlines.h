// Inlines → the text and spans of a paragraph.
#pragma once

#include <functional>
#include <string_view>

#include "layout/galley.h"
#include "layout/paragraph.h"
#include "layout/styles.h"

namespace newsbook {

class InlineFlattener {
 public:
  // note_number gives a note's number in its article and the anchor it stands at.
  struct NoteTarget {
    std::string number;
    std::string anchor;
  };
  using NoteLookup = std::function<NoteTarget(std::string_view id)>;

  InlineFlattener(StyleTree& styles, GalleyWriter& writer, NoteLookup notes)
      : styles_(styles), writer_(writer), notes_(std::move(notes)) {}

  // Appends to out; several calls make one paragraph of several parts.
  void append(const Inlines& inlines, const StyleNode& style, ElementId element, ParagraphText& out);
  // A string of the book, as a Text is; text is composed from data.
  void append_string(const std::string& string, const StyleNode& style, ElementId element, ParagraphText& out,
                     std::int32_t link = -1);
  void append(std::string_view text, const StyleNode& style, ElementId element, ParagraphText& out,
              std::int32_t link = -1);
  // What leads to target; without children, the target itself.
  void append_link(const std::string& target, const Inlines& children, const StyleNode& style,
                   ElementId element, ParagraphText& out);
  // Text that leads to target.
  void append_link(std::string_view text, std::string target, const StyleNode& style, ElementId element,
                   ParagraphText& out);

 private:
  struct Where {
    const StyleNode* style;
    ElementId element;
    std::int32_t link;
  };
  void append(const Inline& inline_node, const Where& where, ParagraphText& out);
  void append_link(const std::string& target, const Inlines& children, const Where& where,
                   ParagraphText& out);
  ElementId structure(Role role, const Where& where);
  void append(const Inlines& inlines, const Where& where, ParagraphText& out);

  StyleTree& styles_;
  GalleyWriter& writer_;
  NoteLookup notes_;
};

}  // namespace newsbook
