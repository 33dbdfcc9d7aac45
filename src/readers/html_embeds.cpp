#include "readers/html_embeds.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "readers/html_hints.h"
#include "readers/html_links.h"
#include "readers/text_lines.h"
#include "readers/text_shape.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// One way in which pages say what is to be shown in an element's place.
struct EmbedSign {
  std::string_view element;    // its name, or ".class"; empty: any
  std::string_view attribute;  // holds an address, or what names the post
  std::string_view address;    // goes before the name; empty: the attribute is an address
};

constexpr std::string_view youtube = "https://www.youtube.com/watch?v=";
constexpr std::string_view vimeo = "https://vimeo.com/";
constexpr std::string_view tweet = "https://twitter.com/i/status/";

constexpr EmbedSign signs[] = {
    // Elements of their own, those of AMP among them.
    {"lite-youtube", "videoid", youtube},
    {"lite-youtube", "video-id", youtube},
    {"youtube-video", "src", ""},
    {"amp-youtube", "data-videoid", youtube},
    {"lite-vimeo", "videoid", vimeo},
    {"vimeo-video", "src", ""},
    {"amp-vimeo", "data-videoid", vimeo},
    {"amp-dailymotion", "data-videoid", "https://www.dailymotion.com/video/"},
    {"lite-tiktok", "videoid", "https://www.tiktok.com/embed/"},
    {"amp-tiktok", "data-src", ""},
    {"amp-twitter", "data-tweetid", tweet},
    {"amp-instagram", "data-shortcode", "https://www.instagram.com/p/"},
    {"amp-facebook", "data-href", ""},
    {"amp-reddit", "data-src", ""},
    {"amp-imgur", "data-imgur-id", "https://imgur.com/"},
    // Elements that a class makes one.
    {".fb-post", "data-href", ""},
    {".fb-video", "data-href", ""},
    {".tiktok-embed", "cite", ""},
    {".reddit-embed", "data-embed-href", ""},
    {".imgur-embed-pub", "data-id", "https://imgur.com/"},
    {".rll-youtube-player", "data-src", ""},
    {".rll-youtube-player", "data-id", youtube},
    {".youtube-player", "data-id", youtube},
    {".js-youtube", "data-id", youtube},
    // Attributes that nothing else has.
    {"", "data-tweet-id", tweet},
    {"", "data-instgrm-permalink", ""},
    {"", "data-oembed-url", ""},
    {"", "data-youtube-id", youtube},
    {"", "data-vimeo-id", vimeo},
};

constexpr std::array<std::string_view, 5> labels = {"title", "playlabel", "aria-label", "data-title",
                                                    "data-alt"};
constexpr std::array<std::string_view, 2> posters = {"poster", "data-poster"};

bool has_class(std::string_view classes, std::string_view wanted) {
  while (!classes.empty()) {
    const std::size_t end = std::min(classes.find_first_of(" \t\n\r\f"), classes.size());
    if (classes.substr(0, end) == wanted) return true;
    classes.remove_prefix(std::min(end + 1, classes.size()));
  }
  return false;
}

bool is_meant(const EmbedSign& sign, const HtmlNode& node) {
  if (sign.element.empty()) return true;
  return sign.element.front() == '.' ? has_class(node.attribute("class"), sign.element.substr(1))
                                     : node.name == sign.element;
}

// What networks name a post or a film by.
bool is_name(std::string_view text) {
  constexpr std::size_t longest = 64;
  return !text.empty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
  });
}

// "url('a.jpg')" of a style.
std::string_view background_of(std::string_view style) {
  constexpr std::string_view opening = "url(";
  const std::size_t property = style.find("background");
  const std::size_t at = property == std::string_view::npos ? property : style.find(opening, property);
  if (at == std::string_view::npos) return {};
  style.remove_prefix(at + opening.size());
  style = trim_line(style.substr(0, style.find(')')));
  const bool quoted = style.size() >= 2 && (style.front() == '"' || style.front() == '\'');
  return quoted && style.back() == style.front() ? style.substr(1, style.size() - 2) : style;
}

}  // namespace

std::string embed_address(const HtmlInlineContext& context, std::uint32_t element) {
  const HtmlNode& node = context.dom[element];
  if (node.attributes.empty()) return {};
  for (const EmbedSign& sign : signs) {
    const std::string_view value = trim_line(node.attribute(sign.attribute));
    if (value.empty() || !is_meant(sign, node)) continue;
    if (sign.address.empty()) {
      if (std::string target = resolve_link(context.base, value); !target.empty()) return target;
    } else if (is_name(value)) {
      return std::string(sign.address) + std::string(value);
    }
  }
  return {};
}

// A frame that says in words what it shows, a chart or a map; not what the page has for itself.
bool says_what_it_shows(const HtmlNode& frame) {
  constexpr std::uint32_t fewest = 2;  // words
  constexpr Hints others = bit(Hint::share) | bit(Hint::comment) | bit(Hint::promotion) |
                           bit(Hint::newsletter) | bit(Hint::consent) | bit(Hint::unseen) | bit(Hint::menu) |
                           bit(Hint::sidebar) | bit(Hint::tool);
  HintReader reader;
  const std::string label = embed_label(frame);
  const auto is_narrow = [&](std::string_view side) {
    const std::string_view value = frame.attribute(side);
    return value == "0" || value == "1";
  };
  return measure(label).words >= fewest && (reader.read(frame) & others) == 0 &&
         (HintReader().read_names(label) & others) == 0 && !is_narrow("width") && !is_narrow("height") &&
         frame.attribute("style").find("display:none") == std::string_view::npos &&
         frame.attribute("style").find("display: none") == std::string_view::npos;
}

std::string frame_address(const HtmlInlineContext& context, std::uint32_t frame) {
  if (std::string target = embed_address(context, frame); !target.empty()) return target;
  const HtmlDom& dom = context.dom;
  const HtmlNode& node = dom[frame];
  if (node.tag != Tag::iframe && node.tag != Tag::video && node.tag != Tag::audio) return {};
  std::string_view address = node.attribute("src");
  if (address.empty()) address = node.attribute("data-src");
  for (std::uint32_t i = frame + 1; i < node.end && address.empty(); ++i) {
    if (dom[i].tag == Tag::source) address = dom[i].attribute("src");
  }
  std::string target = resolve_link(context.base, address);
  const auto says = [&](std::string_view word) { return target.find(word) != std::string::npos; };
  const bool known = node.tag != Tag::iframe || node.has("allowfullscreen") || says("embed") ||
                     says("player") || says("video") || says_what_it_shows(node);
  return known ? target : std::string();
}

bool is_post(const HtmlNode& quotation) {
  constexpr std::array<std::string_view, 4> signs_of_posts = {"tweet", "-media", "-embed", "-post"};
  const std::string names = fold_case(quotation.attribute("class"));
  return quotation.has("cite-tweet") ||
         std::any_of(signs_of_posts.begin(), signs_of_posts.end(),
                     [&](std::string_view sign) { return names.find(sign) != std::string::npos; });
}

std::string embed_label(const HtmlNode& node) {
  for (const std::string_view name : labels) {
    if (std::string label = collapse_white_space(node.attribute(name)); !label.empty()) return label;
  }
  return {};
}

bool is_embed_attribute(std::string_view name) {
  const auto is_name = [&](std::string_view other) { return other == name; };
  return std::any_of(std::begin(signs), std::end(signs),
                     [&](const EmbedSign& sign) { return sign.attribute == name; }) ||
         std::any_of(labels.begin(), labels.end(), is_name) ||
         std::any_of(posters.begin(), posters.end(), is_name);
}

std::vector<std::string> poster_names(const HtmlDom& dom, std::uint32_t element) {
  std::vector<std::string> names;
  names.reserve(posters.size() + 1);
  for (const std::string_view name : posters) names.emplace_back(trim_line(dom[element].attribute(name)));
  names.emplace_back(background_of(dom[element].attribute("style")));
  std::erase(names, std::string());
  return names;
}

HtmlCard read_card(const HtmlInlineContext& context, std::uint32_t element) {
  constexpr std::string_view kinds[] = {"bookmark", "file-card", "block-file", "audio"};
  const HtmlDom& dom = context.dom;
  const std::string_view names = dom[element].attribute("class");
  const bool card = std::any_of(std::begin(kinds), std::end(kinds), [&](std::string_view kind) {
    return names.find(kind) != std::string_view::npos;
  });
  if (!card) return {};
  HtmlCard found;
  for (std::uint32_t i = element; i < dom[element].end; ++i) {
    if (dom[i].tag == Tag::text) continue;
    if (found.title.empty() && dom[i].attribute("class").find("title") != std::string_view::npos)
      found.title = dom.text_of(i);
    if (!found.target.empty()) continue;
    if (dom[i].tag == Tag::a) found.target = resolve_link(context.base, dom[i].attribute("href"));
    if (dom[i].tag == Tag::audio) found.target = frame_address(context, i);
  }
  return found.title.empty() ? HtmlCard() : found;
}

}  // namespace newsbook
