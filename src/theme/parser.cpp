#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "base/nearest.h"
#include "theme/css.h"
#include "theme/numbers.h"
#include "theme/properties.h"
#include "theme/theme.h"

namespace newsbook {
namespace {

constexpr std::string_view unknown_selector = "NB-T003";
constexpr std::string_view unknown_property = "NB-T004";
constexpr std::string_view bad_value = "NB-T005";

template <typename Rows, typename Name>
std::string did_you_mean(std::string_view word, const Rows& rows, Name name, std::string otherwise) {
  std::vector<std::string_view> candidates;
  for (const auto& row : rows) candidates.push_back(name(row));
  const auto close = nearest(word, candidates);
  return close ? fmt::format("did you mean \"{}\"?", *close) : std::move(otherwise);
}

constexpr std::pair<std::string_view, MarginPlace> margin_places[] = {
    {"@top-left", MarginPlace::top_left},           {"@top-center", MarginPlace::top_center},
    {"@top-right", MarginPlace::top_right},         {"@bottom-left", MarginPlace::bottom_left},
    {"@bottom-center", MarginPlace::bottom_center}, {"@bottom-right", MarginPlace::bottom_right}};

constexpr std::pair<std::string_view, MarginText::Kind> named_strings[] = {
    {"headline", MarginText::Kind::headline},
    {"section", MarginText::Kind::section_title},
    {"title", MarginText::Kind::book_title}};

constexpr std::string_view page_properties[] = {"size",         "margin",        "margin-top",
                                                "margin-right", "margin-bottom", "margin-left"};

// What a theme need not say, as browsers have it; said in both outputs, so that they agree where a theme is
// silent and browsers' own style sheets differ. Selectors for elements alone: any class of a theme's wins.
constexpr std::string_view foundation = R"(
section.cover { padding: 2.2em; line-height: 1.25; text-align: start; hyphens: none; }
h1.cover-title { font-size: 6.4em; font-weight: bold; line-height: 1; text-align: center; text-wrap: balance;
  padding: 0 0 0.12em; }
p.cover-subtitle { font-size: 1.25em; font-style: italic; text-align: center; margin: 0.5em 0 0; }
p.cover-issue { border-top: 0.08em solid; border-bottom: 0.08em solid; padding: 0.4em 0; margin: 1.2em 0 0; }
p.cover-lead { font-size: 4em; font-weight: bold; line-height: 1.08; text-wrap: balance; }
p.cover-standfirst { font-size: 1.4em; line-height: 1.3; margin: 0.7em 0 0; }
p.cover-headline { font-size: 1.45em; font-weight: bold; line-height: 1.15; text-wrap: balance;
  border-top: 0.05em solid; padding: 0.5em 0 0; }
h1.book-title, h1.contents-title, h1.section-title, h1.headline, h2, h3, h4 {
  margin: 0; font-size: 1em; font-weight: bold; }
p, figure, ul, ol, dl, dd, pre, hr, aside { margin: 0; }
blockquote { margin: 0 1.5em; }
ul, ol, th, td { padding: 0; }
ul { list-style-type: disc; }
ol { list-style-type: decimal; }
dt { font-weight: bold; text-align: start; text-indent: 0; break-after: avoid; }
dd { padding-left: 1.5em; }
th { font-weight: bold; text-align: start; }
pre, code { font-family: monospace; font-variant-numeric: lining-nums; }
pre { white-space: pre-wrap; }
em { font-style: italic; }
strong { font-weight: bold; }
span.small-caps { font-variant-caps: small-caps; }
sub { font-size: 0.75em; vertical-align: sub; }
sup { font-size: 0.75em; vertical-align: super; }
s { text-decoration: line-through; }
)";

// "h1" or ".kicker" is no selector by itself, but a part of some.
std::string selectors_like(std::string_view name) {
  std::vector<std::string_view> found;
  for (const RoleRow& row : role_table) {
    const bool by_class = name.starts_with('.') && !row.css_class.empty() && row.css_class == name.substr(1);
    if (by_class || row.element == name) found.push_back(row.selector);
  }
  return found.empty() ? std::string() : fmt::format("there is {}", fmt::join(found, ", "));
}

// One part of a margin box's content; none when it is not known.
std::optional<MarginText> margin_text(const CssComponent& part) {
  if (part.kind == CssKind::string) return MarginText{MarginText::Kind::literal, part.text, false};
  if (part.kind != CssKind::function) return std::nullopt;
  if (part.text == "counter" && part.arguments == "page")
    return MarginText{MarginText::Kind::page_number, {}, false};
  if (part.text != "string") return std::nullopt;
  const auto arguments = components(part.arguments);
  const bool plain = arguments.size() == 1;
  const bool except = arguments.size() == 3 && arguments[1].kind == CssKind::comma &&
                      (arguments[2].text == "first-except" || arguments[2].text == "first");
  if (!plain && !except) return std::nullopt;
  const auto* found = std::find_if(std::begin(named_strings), std::end(named_strings),
                                   [&](const auto& named) { return named.first == arguments[0].text; });
  if (found == std::end(named_strings)) return std::nullopt;
  return MarginText{found->second, {}, except && arguments[2].text == "first-except"};
}

}  // namespace

class ThemeParser {
 public:
  // The theme's rules are added to those of the one given.
  ThemeParser(std::string_view css, std::string_view file, Theme theme)
      : source_(css, file), theme_(std::move(theme)) {
    theme_.name_ = file;
    theme_.page_.width = Length::from_millimetres(107);
    theme_.page_.height = Length::from_millimetres(142.2);
    theme_.page_.margin_top = theme_.page_.margin_bottom = Length::from_millimetres(10);
    theme_.page_.margin_left = theme_.page_.margin_right = Length::from_millimetres(6);
  }

  Result<Theme> run() {
    auto rules = parse_css(source_);
    if (!rules) return failure(std::move(rules.error()));
    for (const CssRule& rule : *rules) {
      if (error_) break;
      if (rule.prelude == "@page") {
        page(rule);
      } else if (rule.prelude.starts_with("@")) {
        fail(rule.at, unknown_selector, fmt::format("{} is not known here", rule.prelude),
             "the only at-rule is @page");
      } else {
        style(rule);
      }
    }
    if (error_) return failure(std::move(*error_));
    theme_.settle_margin_boxes();
    return std::move(theme_);
  }

 private:
  void fail(std::size_t at, std::string_view code, std::string message, std::string hint) {
    if (!error_) error_ = source_.error(at, std::string(code), std::move(message), std::move(hint));
  }

  void style(const CssRule& rule) {
    if (!rule.rules.empty()) {
      return fail(rule.rules[0].at, unknown_selector, "no rule may stand inside this one",
                  "is a '}' missing before it?");
    }
    std::vector<Declaration> declarations;
    const bool body = rule.prelude == "body";
    for (const CssDeclaration& written : rule.declarations) declaration(written, body, declarations);
    std::size_t start = 0;
    while (start <= rule.prelude.size() && !error_) {
      const std::size_t end = std::min(rule.prelude.find(',', start), rule.prelude.size());
      selector(trim(rule.prelude.substr(start, end - start)), rule, declarations);
      start = end + 1;
    }
  }

  void selector(std::string_view name, const CssRule& rule, const std::vector<Declaration>& declarations) {
    const auto* found = std::find_if(std::begin(role_table), std::end(role_table),
                                     [&](const RoleRow& row) { return row.selector == name; });
    if (found == std::end(role_table)) {
      const auto at = rule.at + static_cast<std::size_t>(name.data() - rule.prelude.data());
      std::string hint = selectors_like(name);
      if (hint.empty()) {
        hint = did_you_mean(
            name, role_table, [](const RoleRow& row) { return row.selector; },
            "the selectors are those of the role table, without combinations");
      }
      return fail(at, unknown_selector, fmt::format("nothing in a book is called \"{}\"", name),
                  std::move(hint));
    }
    auto& target = theme_.rules_[static_cast<std::size_t>(found->role)];
    for (const Declaration& declaration : declarations) {
      std::erase_if(target, [&](const Declaration& old) { return old.property == declaration.property; });
      target.push_back(declaration);
    }
  }

  // Absolute lengths: everywhere in margin boxes; on body for its font size and leading.
  void declaration(const CssDeclaration& written, bool body_or_margin, std::vector<Declaration>& out,
                   bool margin = false) {
    const PropertyRow* property = find_property(written.name);
    if (property == nullptr) {
      return fail(written.name_at, unknown_property,
                  fmt::format("the property \"{}\" is not known", written.name),
                  did_you_mean(
                      written.name, properties(), [](const PropertyRow& row) { return row.name; },
                      "CONTRIBUTING.md says how to add one"));
    }
    Style scratch;
    scratch.font_size = Length::points(10);
    const Style parent = scratch;
    const bool absolute =
        margin || (body_or_margin && (written.name == "font-size" || written.name == "line-height"));
    if (!property->apply(written.value, {scratch, parent, absolute})) {
      return fail(written.value_at, bad_value,
                  fmt::format("\"{}\" is no value of {} here", written.value, written.name),
                  fmt::format("it takes {}", property->values));
    }
    out.push_back({std::string(written.name), std::string(written.value)});
  }

  void page(const CssRule& rule) {
    for (const CssDeclaration& written : rule.declarations) page_declaration(written);
    for (const CssRule& box : rule.rules) margin_box(box);
  }

  void page_declaration(const CssDeclaration& written) {
    if (std::find(std::begin(page_properties), std::end(page_properties), written.name) ==
        std::end(page_properties)) {
      return fail(written.name_at, unknown_property,
                  fmt::format("@page has no property \"{}\"", written.name),
                  did_you_mean(
                      written.name, page_properties, [](std::string_view name) { return name; },
                      "it has size and margin"));
    }
    if (written.name == "size") return size(written);
    Style scratch;
    scratch.font_size = Length::points(10);
    const auto& page = theme_.page_;
    scratch.margin_top = page.margin_top;
    scratch.margin_right = page.margin_right;
    scratch.margin_bottom = page.margin_bottom;
    scratch.margin_left = page.margin_left;
    const Style parent = scratch;
    if (!find_property(written.name)->apply(written.value, {scratch, parent, true})) {
      return fail(written.value_at, bad_value, fmt::format("\"{}\" is no margin", written.value),
                  "write lengths such as 10mm or 0.5in");
    }
    theme_.page_.margin_top = scratch.margin_top;
    theme_.page_.margin_right = scratch.margin_right;
    theme_.page_.margin_bottom = scratch.margin_bottom;
    theme_.page_.margin_left = scratch.margin_left;
  }

  // "A5", "A5 landscape", "90mm 122mm".
  void size(const CssDeclaration& written) {
    const auto parts = components(written.value);
    std::optional<Length> width;
    std::optional<Length> height;
    bool landscape = false;
    bool understood = true;
    for (const CssComponent& part : parts) {
      if (part.text == "landscape" || part.text == "portrait") {
        landscape = part.text == "landscape";
      } else if (const auto known = paper_size(part.text)) {
        understood = understood && !width;
        width = known->first;
        height = known->second;
      } else {
        auto& side = width ? height : width;
        understood = understood && !side;
        side = parse_length(part.text, Length(), true);
      }
    }
    if (!understood || !width || !height || width->units() <= 0 || height->units() <= 0) {
      return fail(written.value_at, bad_value, fmt::format("\"{}\" is no page size", written.value),
                  "write A4, A5, letter, or two lengths such as 107mm 142mm");
    }
    if (landscape) std::swap(*width, *height);
    theme_.page_.width = *width;
    theme_.page_.height = *height;
  }

  void margin_box(const CssRule& rule) {
    const auto* found = std::find_if(std::begin(margin_places), std::end(margin_places),
                                     [&](const auto& place) { return place.first == rule.prelude; });
    if (found == std::end(margin_places)) {
      return fail(rule.at, unknown_selector, fmt::format("@page has no margin box \"{}\"", rule.prelude),
                  did_you_mean(
                      rule.prelude, margin_places, [](const auto& place) { return place.first; },
                      "there are @top-left, -center, -right and @bottom-left, -center, -right"));
    }
    MarginBox box;
    box.place = found->second;
    for (const CssDeclaration& written : rule.declarations) {
      if (written.name == "content") {
        content(written, box);
      } else {
        declaration(written, true, box.declarations, true);
      }
    }
    std::erase_if(theme_.page_.margin_boxes,
                  [&](const MarginBox& other) { return other.place == box.place; });
    theme_.page_.margin_boxes.push_back(std::move(box));
  }

  void content(const CssDeclaration& written, MarginBox& box) {
    if (written.value == "none") return;
    for (const CssComponent& part : components(written.value)) {
      const auto text = margin_text(part);
      if (!text) {
        return fail(written.value_at, bad_value,
                    fmt::format("\"{}\" is no content of a margin box", written.value),
                    "it takes \"text\", counter(page), string(headline), string(section) and string(title)");
      }
      box.content.push_back(*text);
    }
  }

  CssSource source_;
  Theme theme_;
  std::optional<Diagnostic> error_;
};

Result<Theme> parse_theme(std::string_view css, std::string_view file) {
  auto base = ThemeParser(foundation, "foundation", {}).run();
  assert(base);
  return ThemeParser(css, file, std::move(*base)).run();
}

}  // namespace newsbook
