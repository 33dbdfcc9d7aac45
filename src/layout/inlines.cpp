#include "layout/inlines.h"

#include "document/roles.h"
#include "document/walk.h"
#include "text/unicode.h"

namespace newsbook {

void InlineFlattener::append(std::string_view text, const StyleNode& style, ElementId element,
                             ParagraphText& out, std::int32_t link) {
  if (text.empty()) return;
  const auto begin = static_cast<std::uint32_t>(out.text.size());
  if (style.style.transform == Transform::uppercase) {
    out.text += to_upper(text, style.locale);
  } else {
    out.text += text;
  }
  const auto end = static_cast<std::uint32_t>(out.text.size());
  if (!out.spans.empty()) {
    TextSpan& before = out.spans.back();
    if (before.style == &style && before.element == element && before.link == link) {
      before.end = end;
      return;
    }
  }
  out.spans.push_back({begin, end, &style, element, link});
}

void InlineFlattener::append_string(const std::string& string, const StyleNode& style, ElementId element,
                                    ParagraphText& out, std::int32_t link) {
  const auto begin = static_cast<std::uint32_t>(out.text.size());
  append(string, style, element, out, link);
  const bool transformed = out.text.size() - begin != string.size();
  if (!string.empty()) out.origins.push_back({begin, &string, 0, transformed});
}

void InlineFlattener::append_link(const std::string& target, const Inlines& children, const StyleNode& style,
                                  ElementId element, ParagraphText& out) {
  append_link(target, children, Where{&style, element, -1}, out);
}

void InlineFlattener::append_link(const std::string& target, const Inlines& children, const Where& where,
                                  ParagraphText& out) {
  const StyleNode& style = styles_.child(*where.style, Role::link);
  const ElementId element = structure(Role::link, where);
  if (children.empty()) return append_link(shown_address(target), target, style, element, out);
  out.links.push_back({target, plain_text(children)});
  const auto index = static_cast<std::int32_t>(out.links.size()) - 1;
  append(children, Where{&style, element, index}, out);
}

ElementId InlineFlattener::structure(Role role, const Where& where) {
  return writer_.element(where.element, std::string(row(role).structure));
}

void InlineFlattener::append_link(std::string_view text, std::string target, const StyleNode& style,
                                  ElementId element, ParagraphText& out) {
  out.links.push_back({std::move(target), std::string(text)});
  append(text, style, element, out, static_cast<std::int32_t>(out.links.size()) - 1);
}

void InlineFlattener::append(const Inlines& inlines, const StyleNode& style, ElementId element,
                             ParagraphText& out) {
  append(inlines, Where{&style, element, -1}, out);
}

void InlineFlattener::append(const Inlines& inlines, const Where& where, ParagraphText& out) {
  for (const Inline& node : inlines) append(node, where, out);
}

void InlineFlattener::append(const Inline& inline_node, const Where& where, ParagraphText& out) {
  if (const auto* text = std::get_if<Text>(&inline_node.node)) {
    append_string(text->text, *where.style, where.element, out, where.link);
  } else if (std::holds_alternative<LineBreak>(inline_node.node)) {
    append("\n", *where.style, where.element, out, where.link);
  } else if (const auto* styled = std::get_if<Styled>(&inline_node.node)) {
    const StyleNode& style = styles_.child(*where.style, text_role(styled->style));
    append(styled->children, Where{&style, where.element, where.link}, out);
  } else if (const auto* link = std::get_if<Link>(&inline_node.node)) {
    append_link(link->target, link->children, where, out);
  } else if (const auto* note = std::get_if<NoteRef>(&inline_node.node)) {
    const NoteTarget target = notes_(note->id);
    const StyleNode& style = styles_.child(*where.style, Role::note_reference);
    append_link(target.number, "#" + target.anchor, style, structure(Role::note_reference, where), out);
  } else if (const auto* foreign = std::get_if<Foreign>(&inline_node.node)) {
    // The style is the enclosing one in another language: an emphasis-less span.
    const StyleNode& style = styles_.in_locale(*where.style, foreign->locale);
    append(foreign->children,
           Where{&style, writer_.element(where.element, "Span", foreign->locale), where.link}, out);
  } else if (const auto* image = std::get_if<InlineImage>(&inline_node.node)) {
    append(image->alt, *where.style, where.element, out, where.link);
  }
}

}  // namespace newsbook
