#include "readers/html_inlines.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "readers/html_figures.h"
#include "readers/html_links.h"
#include "readers/html_pieces.h"
#include "readers/inlines.h"

namespace newsbook {
namespace {

std::optional<TextStyle> style_of(const HtmlNode& node) {
  switch (node.tag) {
    case Tag::em:
    case Tag::i:
    case Tag::cite:
      return TextStyle::emphasis;
    case Tag::b:
    case Tag::strong:
      return TextStyle::strong;
    case Tag::sub:
      return TextStyle::subscript;
    case Tag::sup:
      return TextStyle::superscript;
    case Tag::s:
    case Tag::strike:
    case Tag::del:
      return TextStyle::strikeout;
    case Tag::code:
    case Tag::samp:
    case Tag::tt:
      return TextStyle::code;
    default:
      if (node.name == "kbd") return TextStyle::code;
      return node.name == "var" || node.name == "dfn" ? std::optional(TextStyle::emphasis) : std::nullopt;
  }
}

class InlineReader {
 public:
  InlineReader(const HtmlInlineContext& context, std::uint32_t block) : context_(context), block_(block) {
    open_.push_back({.end = HtmlDom::none});
  }

  Inlines run(std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t i = open_ancestors(begin); i < end; ++i) {
      while (open_.back().end <= i) close();
      const HtmlNode& node = context_.dom[i];
      if (node.tag == Tag::text) {
        add(node.text);
      } else if (node.tag == Tag::br) {
        add_break(i);
      } else if (is_unseen(node) || is_hidden(node)) {
        i = node.end - 1;
      } else if (node.tag == Tag::img) {
        add_picture(i);
      } else {
        i = enter(i);
      }
    }
    while (open_.size() > 1) close();
    trim(top());
    return std::move(top());
  }

 private:
  static constexpr std::size_t deepest = 16;
  struct Open {
    std::uint32_t end;
    std::optional<TextStyle> style = {};
    std::string target = {};
    Inlines content = {};
  };
  Inlines& top() { return open_.back().content; }

  // Markup that begins before the run; returns where to go on, which is after a link that is read already.
  std::uint32_t open_ancestors(std::uint32_t begin) {
    std::vector<std::uint32_t> ancestors;
    for (std::uint32_t i = context_.dom[begin].parent; i > block_; i = context_.dom[i].parent)
      ancestors.push_back(i);
    for (auto i = ancestors.rbegin(); i != ancestors.rend(); ++i) {
      if (const std::uint32_t last = enter(*i); last != *i) return last + 1;
    }
    return begin;
  }

  // Returns the last node that is done with.
  std::uint32_t enter(std::uint32_t i) {
    const HtmlNode& node = context_.dom[i];
    if (node.tag == Tag::a && node.has("href")) return enter_link(i);
    if (is_ruby_reading(node)) return add_reading(i);
    if (open_.size() >= deepest) return i;
    if (const auto style = style_of(node)) {
      const bool within =
          std::any_of(open_.begin(), open_.end(), [&](const Open& open) { return open.style == style; });
      if (!within) open_.push_back({.end = node.end, .style = style});
    }
    return i;
  }

  std::uint32_t add_reading(std::uint32_t i) {
    add(ruby_reading(context_.dom, i));
    return context_.dom[i].end - 1;
  }

  std::uint32_t enter_link(std::uint32_t i) {
    const HtmlNode& node = context_.dom[i];
    const std::string note = context_.note ? context_.note(i) : std::string();
    if (note == "-" || is_way_back(i)) return node.end - 1;
    if (!note.empty()) {
      add_reference(note);
      return node.end - 1;
    }
    const bool linked =
        std::any_of(open_.begin(), open_.end(), [](const Open& open) { return !open.target.empty(); });
    std::string target = linked ? std::string() : resolve_link(context_.base, node.attribute("href"));
    if (!target.empty() && open_.size() < deepest)
      open_.push_back({.end = node.end, .target = std::move(target)});
    return i;
  }

  // "↑", to where the words stand that a post quotes.
  bool is_way_back(std::uint32_t link) const {
    constexpr std::uint32_t most_nodes = 4;
    if (context_.dom[link].end - link > most_nodes) return false;
    const std::string text = context_.dom.text_of(link);
    return text == "↑" || text == "↩" || text == "⤴";
  }

  // A mark that stands raised by itself need not be raised by markup.
  void add_reference(const std::string& note) {
    Inlines& to = open_.back().style == TextStyle::superscript && top().empty() && open_.size() > 1
                      ? open_[open_.size() - 2].content
                      : top();
    to.push_back({NoteRef{note}});
    spaced_ = false;
  }

  void add_picture(std::uint32_t image) {
    std::optional<Inline> picture = read_inline_picture(context_, image);
    if (!picture) return;
    if (const auto* text = std::get_if<Text>(&picture->node)) return add(text->text);
    top().push_back(std::move(*picture));
    spaced_ = false;
  }

  void add_break(std::uint32_t i) {
    const auto wrap =
        std::lower_bound(context_.wraps.begin(), context_.wraps.end(), i,
                         [](const HtmlWrap& one, std::uint32_t node) { return one.node < node; });
    if (wrap == context_.wraps.end() || wrap->node != i) {
      top().push_back({LineBreak{}});
    } else if (wrap->spaced) {
      add(" ");
    } else {
      drop_last_spaces();
    }
    spaced_ = true;
  }

  void drop_last_spaces() {
    auto* text = top().empty() ? nullptr : std::get_if<Text>(&top().back().node);
    if (text != nullptr) text->text.erase(text->text.find_last_not_of(" \t\n\r\f") + 1);
  }

  void add(std::string_view text) {
    if (spaced_) text.remove_prefix(std::min(text.find_first_not_of(" \t\n\r\f"), text.size()));
    if (text.empty()) return;
    append_text(top(), text);
    spaced_ = std::string_view(" \t\n\r\f").find(text.back()) != std::string_view::npos;
  }

  void close() {
    Open done = std::move(open_.back());
    open_.pop_back();
    if (done.content.empty()) return;
    if (done.style) {
      top().push_back({Styled{*done.style, std::move(done.content)}});
    } else {
      top().push_back({Link{std::move(done.target), std::move(done.content)}});
    }
  }

  const HtmlInlineContext& context_;
  std::uint32_t block_;
  std::vector<Open> open_;
  bool spaced_ = true;  // the text ends in white space
};

}  // namespace

Inlines read_inlines(const HtmlInlineContext& context, std::uint32_t block, std::uint32_t begin,
                     std::uint32_t end) {
  return InlineReader(context, block).run(begin, end);
}

std::string read_preformatted(const HtmlDom& dom, std::uint32_t node) {
  std::string text;
  for (std::uint32_t i = node; i < dom[node].end; ++i) {
    const HtmlNode& at = dom[i];
    if (at.tag == Tag::text) {
      text += at.text;
    } else if (at.tag == Tag::button || (i != node && is_unseen(at))) {
      i = at.end - 1;
    } else {
      const bool begins_line = i != node && !is_inline(at) && !text.empty() && text.back() != '\n';
      if (at.tag == Tag::br || begins_line) text += '\n';
    }
  }
  std::erase(text, '\r');
  text.erase(0, std::min(text.find_first_not_of('\n'), text.size()));
  text.erase(text.find_last_not_of(" \t\n") + 1);
  return text;
}

}  // namespace newsbook
