#include "readers/html_dom.h"

#include <fmt/format.h>
#include <gumbo.h>

#include <algorithm>
#include <array>
#include <csetjmp>
#include <unordered_map>

#include "readers/html_scan.h"
#include "readers/text_lines.h"
#include "readers/text_shape.h"
#include "text/unicode.h"

namespace newsbook {

// Memory of one page's parsing, given back all at once. The parser's own clean-up is not used: it follows the
// tree by recursion.
class HtmlArena {
 public:
  explicit HtmlArena(std::size_t limit) : limit_(limit) {}

  void* allocate(std::size_t size) {
    size = (size + alignment - 1) & ~(alignment - 1);
    if (size > room_) add_block(size);
    void* const memory = next_;
    next_ += size;
    room_ -= size;
    return memory;
  }
  // Where to go on when memory is used up: the parser knows no other way to be stopped. It is C, so nothing
  // that needs to be destroyed is jumped over.
  std::jmp_buf used_up;  // NOLINT(modernize-avoid-c-arrays)
  std::string text;      // what is parsed; texts of the tree may point into it

 private:
  static constexpr std::size_t alignment = alignof(std::max_align_t);
  static constexpr std::size_t block_size = std::size_t{256} * 1024;

  void add_block(std::size_t size) {
    const std::size_t block = std::max(size, block_size);
    if (used_ + block > limit_) std::longjmp(used_up, 1);  // NOLINT(cert-err52-cpp)
    used_ += block;
    blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(block));
    next_ = blocks_.back().get();
    room_ = block;
  }

  std::size_t limit_;
  std::size_t used_ = 0;
  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* next_ = nullptr;
  std::size_t room_ = 0;
};

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Tag::count)> tag_names = {
    "",           "#text", "a",       "abbr",   "article",  "aside",  "audio",    "b",          "base",
    "blockquote", "body",  "br",      "button", "caption",  "cite",   "code",     "dd",         "del",
    "details",    "div",   "dl",      "dt",     "em",       "embed",  "fieldset", "figcaption", "figure",
    "footer",     "form",  "h1",      "h2",     "h3",       "h4",     "h5",       "h6",         "head",
    "header",     "hr",    "html",    "i",      "iframe",   "img",    "input",    "label",      "li",
    "link",       "main",  "mark",    "menu",   "meta",     "nav",    "noscript", "object",     "ol",
    "option",     "p",     "picture", "pre",    "q",        "s",      "samp",     "script",     "section",
    "select",     "small", "source",  "span",   "strike",   "strong", "style",    "sub",        "summary",
    "sup",        "table", "tbody",   "td",     "textarea", "tfoot",  "th",       "thead",      "time",
    "title",      "tr",    "tt",      "u",      "ul",       "video"};

Tag tag_of(std::string_view name) {
  static const auto tags = [] {
    // AMP's own elements are for what they are named after.
    std::unordered_map<std::string_view, Tag> map = {{"amp-img", Tag::img},
                                                     {"amp-anim", Tag::img},
                                                     {"amp-video", Tag::video},
                                                     {"amp-audio", Tag::audio},
                                                     {"amp-iframe", Tag::iframe}};
    for (std::size_t i = 2; i < tag_names.size(); ++i) map.emplace(tag_names[i], static_cast<Tag>(i));
    return map;
  }();
  const auto found = tags.find(name);
  return found == tags.end() ? Tag::other : found->second;
}

GumboOutput* parse(HtmlArena& arena) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = [](void* data, std::size_t size) {
    return static_cast<HtmlArena*>(data)->allocate(size);
  };
  options.deallocator = [](void* /*data*/, void* /*memory*/) {};
  options.userdata = &arena;
  options.max_errors = 0;                          // an error costs more memory than the tree
  if (setjmp(arena.used_up) != 0) return nullptr;  // NOLINT(cert-err52-cpp)
  return gumbo_parse_with_options(&options, arena.text.data(), arena.text.size());
}

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

bool is_heading(const GumboNode& node) {
  return node.v.element.tag >= GUMBO_TAG_H1 && node.v.element.tag <= GUMBO_TAG_H6;
}

// "<span>Trade</span>Ministers meet": style sheets set the parts of a headline on lines of their own.
bool runs_together(std::string_view before, std::string_view after) {
  if (before.empty() || after.empty()) return false;
  std::size_t last = before.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(before[last]) & 0xC0U) == 0x80) --last;
  std::size_t first = 0;
  return starts_lower(before.substr(last)) && is_upper(next_code_point(after, first));
}

// What stands behind a heading as a link to it.
bool is_permalink_sign(std::string_view text) {
  constexpr std::array<std::string_view, 5> signs = {"#", "¶", "§", "🔗", "⚓"};
  return std::find(signs.begin(), signs.end(), trim_line(text)) != signs.end();
}

bool leads_into_page(const GumboNode& node) {
  if (node.v.element.tag != GUMBO_TAG_A) return false;
  const GumboAttribute* target = gumbo_get_attribute(&node.v.element.attributes, "href");
  return target != nullptr && std::string_view(target->value).find('#') != std::string_view::npos;
}

// <q>, which browsers set in quotation marks.
bool is_quoted(const GumboNode& node) { return node.v.element.tag == GUMBO_TAG_Q; }

}  // namespace

// The parser's tree → ours. What nests deeper than the scanner let through (the parser mends some markup by
// repeating open elements) is put beside its ancestors.
class DomBuilder {
 public:
  explicit DomBuilder(HtmlDom& dom) : dom_(dom) {}

  void run(const GumboNode& root) {
    open(root);
    while (!open_.empty()) {
      Level& level = open_.back();
      const GumboVector& children = level.node->v.element.children;
      if (level.next == children.length) {
        if (is_quoted(*level.node)) push_text("”", dom_.nodes_.back().line);
        if (level.index != HtmlDom::none) dom_.nodes_[level.index].end = dom_.size();
        headings_ -= is_heading(*level.node) ? 1 : 0;
        crossed_ = true;
        open_.pop_back();
        continue;
      }
      const auto& child = *static_cast<const GumboNode*>(children.data[level.next++]);
      if (is_text(child)) {
        add_text(child);
      } else if (child.type == GUMBO_NODE_ELEMENT || child.type == GUMBO_NODE_TEMPLATE) {
        open(child);
      }
    }
  }

 private:
  static constexpr std::size_t deepest = 2 * max_page_depth;
  struct Level {
    const GumboNode* node;
    std::uint32_t index;   // none: it has no node of ours
    std::uint32_t parent;  // that its children get
    unsigned next = 0;
  };

  void add_text(const GumboNode& node) {
    const std::string_view text = node.v.text.text;
    const std::uint32_t line = node.v.text.start_pos.line;
    if (headings_ > 0 && heading_text_ && is_permalink_sign(text) && in_link()) return;
    heading_text_ = heading_text_ || !trim_line(text).empty();
    if (headings_ > 0 && crossed_ && runs_together(last_text_, text)) push_text(" ", line);
    push_text(text, line);
    last_text_ = text;
    crossed_ = false;
  }

  bool in_link() const {
    constexpr std::size_t farthest = 2;  // in a <span> of the link
    return std::any_of(open_.rbegin(),
                       open_.rbegin() + static_cast<std::ptrdiff_t>(std::min(farthest, open_.size())),
                       [](const Level& level) { return leads_into_page(*level.node); });
  }

  void push_text(std::string_view text, std::uint32_t line) {
    dom_.nodes_.push_back({.tag = Tag::text,
                           .parent = open_.back().parent,
                           .end = dom_.size() + 1,
                           .line = line,
                           .text = text});
  }

  void open(const GumboNode& node) {
    if (is_heading(node)) {
      ++headings_;
      heading_text_ = false;
    }
    crossed_ = true;
    const std::uint32_t parent = open_.empty() ? 0 : open_.back().parent;
    if (open_.size() >= deepest) {
      open_.push_back({&node, HtmlDom::none, parent});
      return;
    }
    const GumboElement& element = node.v.element;
    const std::uint32_t index = dom_.size();
    std::string_view name;
    if (element.tag != GUMBO_TAG_UNKNOWN) {
      name = gumbo_normalized_tagname(element.tag);
    } else {
      GumboStringPiece piece = element.original_tag;
      gumbo_tag_from_original_text(&piece);
      name = {piece.data == nullptr ? "" : piece.data, piece.length};
    }
    dom_.nodes_.push_back({.tag = node.type == GUMBO_NODE_TEMPLATE ? Tag::script : tag_of(name),
                           .parent = parent,
                           .end = index + 1,
                           .line = element.start_pos.line,
                           .name = name,
                           .attributes = copy(element.attributes)});
    open_.push_back({&node, index, index});
    if (is_quoted(node)) push_text("“", element.start_pos.line);
  }

  std::span<const HtmlAttribute> copy(const GumboVector& from) {
    if (from.length == 0) return {};
    auto& to = dom_.attributes_.emplace_back(std::make_unique<HtmlAttribute[]>(from.length));
    for (unsigned i = 0; i < from.length; ++i) {
      const auto* attribute = static_cast<const GumboAttribute*>(from.data[i]);
      to[i] = {attribute->name, attribute->value};
    }
    return {to.get(), from.length};
  }

  HtmlDom& dom_;
  std::vector<Level> open_;
  int headings_ = 0;            // that are open
  bool heading_text_ = false;   // and whether the innermost has text
  std::string_view last_text_;  // and whether an element has begun or ended since
  bool crossed_ = false;
};

std::string_view name_of(Tag tag) { return tag_names[static_cast<std::size_t>(tag)]; }

std::string_view HtmlNode::attribute(std::string_view wanted) const {
  for (const HtmlAttribute& attribute : attributes) {
    if (attribute.name == wanted) return attribute.value;
  }
  return {};
}

bool HtmlNode::has(std::string_view wanted) const {
  return std::any_of(attributes.begin(), attributes.end(),
                     [&](const HtmlAttribute& attribute) { return attribute.name == wanted; });
}

HtmlDom::HtmlDom() = default;
HtmlDom::HtmlDom(HtmlDom&&) noexcept = default;
HtmlDom& HtmlDom::operator=(HtmlDom&&) noexcept = default;
HtmlDom::~HtmlDom() = default;

std::uint32_t HtmlDom::find(Tag tag, std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t i = begin; i < end; ++i) {
    if (nodes_[i].tag == tag) return i;
  }
  return none;
}

std::string_view HtmlDom::kept_picture(std::string_view name) const {
  const auto found = kept_pictures_.find(name);
  return found == kept_pictures_.end() ? std::string_view() : found->second;
}

std::string HtmlDom::text_of(std::uint32_t index) const {
  std::string text;
  for (std::uint32_t i = index; i < nodes_[index].end; ++i) {
    const HtmlNode& node = nodes_[i];
    if (node.tag == Tag::text) {
      text += node.text;
    } else if (node.tag == Tag::script || node.tag == Tag::style) {
      if (i != index) i = node.end - 1;
    } else if (node.tag == Tag::br || node.tag == Tag::p || node.tag == Tag::div) {
      text += ' ';
    }
  }
  return collapse_white_space(text);
}

Result<HtmlDom> parse_html(std::string_view source, std::string_view name, Diagnostics& diagnostics) {
  constexpr std::size_t least = std::size_t{64} << 20U;
  constexpr std::size_t most = std::size_t{1} << 30U;
  constexpr std::size_t bytes_per_byte = 100;
  HtmlScan scan = scan_html(source);
  if (scan.cut || scan.deep + scan.crowded > 0) {
    diagnostics.add({.severity = Severity::warning,
                     .code = "NB-R021",
                     .message = scan.cut
                                    ? fmt::format("only its first {} MB are read", max_page_bytes >> 20U)
                                    : fmt::format("{} tags are passed over: they nest too deeply or have too "
                                                  "many attributes",
                                                  scan.deep + scan.crowded),
                     .source = std::string(name)});
  }
  HtmlDom dom;
  dom.arena_ = std::make_unique<HtmlArena>(std::min(most, least + bytes_per_byte * scan.text.size()));
  dom.arena_->text = std::move(scan.text);
  dom.kept_pictures_ = std::move(scan.kept_pictures);
  const GumboOutput* parsed = parse(*dom.arena_);
  if (parsed == nullptr) {
    return failure({.code = "NB-R020",
                    .message = "its markup takes more memory than a page may",
                    .source = std::string(name)});
  }
  DomBuilder(dom).run(*parsed->root);
  return dom;
}

}  // namespace newsbook
