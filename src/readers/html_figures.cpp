#include "readers/html_figures.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "readers/credits.h"
#include "readers/html_embeds.h"
#include "readers/inlines.h"
#include "readers/text_lines.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

struct Candidate {
  std::string_view address;
  double width = 0;
};

// "a.jpg 480w, b.jpg 2x": a comma ends a candidate only where white space or nothing follows it, or after its
// size.
void read_set(std::string_view set, std::vector<Candidate>& to) {
  while (true) {
    set.remove_prefix(std::min(set.find_first_not_of(" \t\n\r\f,"), set.size()));
    if (set.empty()) return;
    const std::size_t end = std::min(set.find_first_of(" \t\n\r\f"), set.size());
    std::string_view address = set.substr(0, end);
    set.remove_prefix(end);
    Candidate candidate{address, 1};
    if (address.ends_with(',')) {
      candidate.address.remove_suffix(1);
    } else {
      const std::size_t comma = std::min(set.find(','), set.size());
      const std::string_view size = trim_line(set.substr(0, comma));
      std::from_chars(size.data(), size.data() + size.size(), candidate.width);
      set.remove_prefix(comma);
    }
    if (!candidate.address.empty()) to.push_back(candidate);
  }
}

// A picture of nothing that stands in until the page has loaded the real one.
bool stands_in(std::string_view address) {
  constexpr std::size_t tiny = 600;
  return address.starts_with("data:") && address.size() < tiny;
}

constexpr std::string_view open_tag[] = {"<", "%3C", "%3c"};

// A picture of a few bytes, or a drawing of more than an area of one colour. What is written in base64 or is
// a GIF of that size is a blank.
bool may_show(std::string_view address) {
  if (address.starts_with("data:image/gif")) return false;
  if (!address.starts_with("data:image/svg")) return true;
  constexpr std::array<std::string_view, 7> shapes = {"path",     "circle", "text",   "ellipse",
                                                      "polyline", "line",   "polygon"};
  return std::any_of(shapes.begin(), shapes.end(), [&](std::string_view shape) {
    return std::any_of(std::begin(open_tag), std::end(open_tag), [&](std::string_view sign) {
      return address.find(std::string(sign) + std::string(shape)) != std::string_view::npos;
    });
  });
}

// <noscript>, before or behind it, has the picture itself.
bool has_fallback(const HtmlDom& dom, std::uint32_t image) {
  constexpr std::uint32_t near = 8;  // nodes
  const std::uint32_t parent = dom[image].parent;
  return dom.find(Tag::noscript, std::max(parent + near, image) - near,
                  std::min(dom[parent].end, dom[image].end + near)) != HtmlDom::none;
}

bool is_small(const HtmlNode& image) {
  constexpr int least = 60;  // pixels
  for (const std::string_view side : {"width", "height"}) {
    const std::string value(image.attribute(side).substr(0, 6));
    if (!value.empty() && value.find('%') == std::string::npos && std::atoi(value.c_str()) < least &&
        std::atoi(value.c_str()) > 0)
      return true;
  }
  return false;
}

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

// Whether class names hold the word or its plural, as one of their own: "user-avatar", "userAvatar", "icons",
// but not "silicon".
bool names(std::string_view classes, std::string_view word) {
  for (std::size_t i = 0; i + word.size() <= classes.size(); ++i) {
    const std::string_view here = classes.substr(i, word.size());
    if (!std::equal(here.begin(), here.end(), word.begin(), [](char a, char b) { return lower(a) == b; }))
      continue;
    std::size_t end = i + word.size();
    if (end < classes.size() && classes[end] == 's') ++end;
    const bool begins =
        i == 0 || is_upper(here.front()) || !(is_lower(classes[i - 1]) || is_upper(classes[i - 1]));
    if (begins && (end == classes.size() || !is_lower(classes[end]))) return true;
  }
  return false;
}

// Portraits of authors, badges, drawn words: named so by the element or one around it.
bool is_ornament(const HtmlDom& dom, std::uint32_t image) {
  constexpr std::array<std::string_view, 6> words = {"avatar", "headshot", "emoji",
                                                     "icon",   "logo",     "spinner"};
  constexpr int farthest = 3;
  for (int level = 0; level < farthest && image != 0; ++level, image = dom[image].parent) {
    const std::string_view classes = dom[image].attribute("class");
    const auto named = [&](std::string_view word) { return names(classes, word); };
    if (dom[image].tag != Tag::figure && std::any_of(words.begin(), words.end(), named)) return true;
  }
  return false;
}

void join(Inlines& to, Inlines from) {
  if (!to.empty() && !from.empty()) to.push_back({Text{" "}});
  std::move(from.begin(), from.end(), std::back_inserter(to));
}

// Formulas, named so by the picture, by what stands around it, or by the service that draws it.
bool is_formula(const HtmlDom& dom, std::uint32_t image) {
  constexpr std::array<std::string_view, 6> words = {"latex",   "math",     "tex",
                                                     "formula", "equation", "mathjax"};
  if (dom[image].attribute("alt").empty()) return false;
  const std::string_view address = dom[image].attribute("src");
  if (address.find("latex") != std::string_view::npos || address.find("/math/") != std::string_view::npos)
    return true;
  constexpr int farthest = 2;
  for (int level = 0; level < farthest && image != 0; ++level, image = dom[image].parent) {
    const std::string_view classes = dom[image].attribute("class");
    if (std::any_of(words.begin(), words.end(), [&](std::string_view word) { return names(classes, word); }))
      return true;
  }
  return false;
}

// Signs alone, none of which is a letter or one that any keyboard has.
bool is_emoji(std::string_view alt) {
  constexpr std::size_t longest = 40;  // bytes; families are long
  constexpr char32_t first_sign = 0x203C;
  if (alt.empty() || alt.size() > longest) return false;
  for (std::size_t at = 0; at < alt.size();) {
    const char32_t c = next_code_point(alt, at);
    if ((c < first_sign && c != 0x200D) || is_letter(c)) return false;
  }
  return true;
}

// "var(--sf-img-3)" in the style of a picture whose address only stands in.
std::string_view kept_picture(const HtmlDom& dom, std::uint32_t image) {
  const std::string_view style = dom[image].attribute("style");
  const std::size_t at = style.find("var(--sf-img-");
  if (at == std::string_view::npos) return {};
  const std::string_view name = style.substr(at + 4);
  return dom.kept_picture(name.substr(0, name.find(')')));
}

bool is_relative(std::string_view address) {
  const std::size_t mark = address.find_first_of(":/?#");
  return !address.empty() &&
         (mark == std::string_view::npos || mark == 0 ? address.front() != '/' && address.front() != '#'
                                                      : address[mark] != ':');
}

// In the order that they are tried in, each once; what is relative first as a <base> has it.
class Addresses {
 public:
  explicit Addresses(const HtmlInlineContext& context) : folder_(context.folder) {}
  void add(std::string_view address) {
    if (address.empty() || stands_in(address)) return;
    if (!folder_.empty() && is_relative(address)) put(folder_ + std::string(address));
    put(std::string(address));
  }
  // As it is.
  void put(std::string address) {
    if (!address.empty() && std::find(addresses_.begin(), addresses_.end(), address) == addresses_.end())
      addresses_.push_back(std::move(address));
  }
  std::vector<std::string> take() { return std::move(addresses_); }

 private:
  const std::string& folder_;
  std::vector<std::string> addresses_;
};

}  // namespace

std::vector<std::string> poster_addresses(const HtmlInlineContext& context, std::uint32_t video) {
  Addresses addresses(context);
  for (const std::string& name : poster_names(context.dom, video)) addresses.add(name);
  return addresses.take();
}

std::optional<Inline> read_inline_picture(const HtmlInlineContext& context, std::uint32_t image) {
  const std::string alt = collapse_white_space(context.dom[image].attribute("alt"));
  if (is_emoji(alt)) return Inline{Text{alt}};
  if (!is_formula(context.dom, image)) return std::nullopt;
  return Inline{InlineImage{{}, alt, picture_addresses(context, image)}};
}

std::vector<std::string> picture_addresses(const HtmlInlineContext& context, std::uint32_t image) {
  const HtmlDom& dom = context.dom;
  constexpr std::array<std::string_view, 4> sets = {"srcset", "data-srcset", "data-lazy-srcset",
                                                    "data-original-set"};
  constexpr std::array<std::string_view, 11> single = {"data-src",
                                                       "data-original",
                                                       "data-lazy-src",
                                                       "data-lazy",
                                                       "data-full-src",
                                                       "data-hi-res-src",
                                                       "data-orig-file",
                                                       "data-image",
                                                       "data-large-file",
                                                       "nitro-lazy-src",
                                                       "src"};
  std::vector<Candidate> candidates;
  const auto read = [&](const HtmlNode& node) {
    for (const std::string_view name : sets) read_set(node.attribute(name), candidates);
  };
  read(dom[image]);
  const HtmlNode& parent = dom[dom[image].parent];
  if (parent.tag == Tag::picture) {
    for (std::uint32_t i = dom[image].parent + 1; i < parent.end; ++i) {
      if (dom[i].tag == Tag::source) read(dom[i]);
    }
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.width > b.width; });
  for (const std::string_view name : single) candidates.push_back({trim_line(dom[image].attribute(name))});
  Addresses addresses(context);
  addresses.put(std::string(kept_picture(dom, image)));
  for (const Candidate& candidate : candidates) addresses.add(candidate.address);
  std::vector<std::string> found = addresses.take();
  // What nothing else is given for does not stand in.
  const std::string_view shown = trim_line(dom[image].attribute("src"));
  if (found.empty() && stands_in(shown) && may_show(shown) && !has_fallback(dom, image))
    found.emplace_back(shown);
  return found;
}

std::vector<Figure> read_pictures(const HtmlInlineContext& context, std::uint32_t begin, std::uint32_t end,
                                  bool in_text) {
  const HtmlDom& dom = context.dom;
  std::vector<Figure> figures;
  std::uint32_t repeats_end =
      begin;  // of a <noscript>, which says the same again for browsers without scripts
  for (std::uint32_t i = begin; i < end; ++i) {
    if (dom[i].tag == Tag::noscript) repeats_end = dom[i].end;
    Figure figure;
    if (dom[i].tag == Tag::video && frame_address(context, i).empty())
      figure.pictures = poster_addresses(context, i);
    const bool of_text = in_text && dom[i].tag == Tag::img && is_formula(dom, i);
    if (dom[i].tag == Tag::img && !of_text && !is_small(dom[i]) && !is_ornament(dom, i)) {
      figure.pictures = picture_addresses(context, i);
      figure.alt = collapse_white_space(dom[i].attribute("alt"));
    }
    if (figure.pictures.empty()) continue;
    if (i < repeats_end && !figures.empty()) {
      std::move(figure.pictures.begin(), figure.pictures.end(), std::back_inserter(figures.back().pictures));
    } else {
      figures.push_back(std::move(figure));
    }
  }
  return figures;
}

void take_caption(const HtmlStory& story, std::uint32_t piece, Figure& figure) {
  const HtmlDom& dom = story.context.dom;
  const HtmlRun& run = story.pieces.runs[piece];
  const std::string_view text = story.pieces.text.pieces[piece].text;
  if (figure.source_text.find(text) != std::string::npos) return;
  const CreditSplit split = split_credit(text);
  const bool credit = dom[run.block].attribute("class").find("redit") != std::string_view::npos ||
                      (split.caption.empty() && !split.credit.empty());
  if (!figure.source_text.empty()) figure.source_text += ' ';
  figure.source_text += text;
  if (credit && figure.credit.empty()) {
    figure.credit = plain_inlines(split.caption.empty() ? split.credit : text);
  } else if (!split.credit.empty() && figure.credit.empty()) {
    join(figure.caption, plain_inlines(split.caption));
    figure.credit = plain_inlines(split.credit);
  } else {
    join(figure.caption, read_inlines(story.context, run.block, run.begin, run.end));
  }
}

}  // namespace newsbook
