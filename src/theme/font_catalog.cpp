#include <fmt/format.h>

#include <charconv>

#include "theme/css.h"
#include "theme/properties.h"
#include "theme/theme.h"

namespace newsbook {
namespace {

class CatalogParser {
 public:
  CatalogParser(std::string_view css, std::string_view file) : source_(css, file) {}

  Result<FontCatalog> run() {
    auto rules = parse_css(source_);
    if (!rules) return failure(std::move(rules.error()));
    for (const CssRule& rule : *rules) {
      if (error_) break;
      if (rule.prelude == "@font-face") {
        face(rule);
      } else {
        chain(rule);
      }
    }
    if (error_) return failure(std::move(*error_));
    return std::move(catalog_);
  }

 private:
  void fail(std::size_t at, std::string message, std::string hint) {
    if (!error_) error_ = source_.error(at, "NB-T006", std::move(message), std::move(hint));
  }

  // Descriptors are read like the properties of the same name.
  void face(const CssRule& rule) {
    FontFace face;
    Style style;
    style.font_size = Length::points(10);
    const Style parent = style;
    for (const CssDeclaration& written : rule.declarations) {
      if (written.name == "src") {
        if (!source(written.value, face)) {
          return fail(written.value_at, fmt::format("\"{}\" names no font file", written.value),
                      "write url(\"file.ttf\") or url(\"file.ttc#1\")");
        }
        continue;
      }
      const bool known =
          written.name == "font-family" || written.name == "font-weight" || written.name == "font-style";
      if (!known || !find_property(written.name)->apply(written.value, {style, parent, false})) {
        return fail(written.name_at,
                    fmt::format("\"{}: {}\" is not understood in @font-face", written.name, written.value),
                    "it takes font-family, src, font-weight and font-style");
      }
    }
    if (style.font_family.size() != 1 || face.file.empty()) {
      return fail(rule.at, "an @font-face without a family or a file", "give it font-family and src");
    }
    face.family = style.font_family[0];
    face.weight = style.font_weight;
    face.italic = style.italic;
    catalog_.faces.push_back(std::move(face));
  }

  static bool source(std::string_view value, FontFace& face) {
    const auto parts = components(value);
    if (parts.size() != 1 || parts[0].kind != CssKind::function || parts[0].text != "url") return false;
    const auto inner = components(parts[0].arguments);
    if (inner.size() != 1 || inner[0].kind == CssKind::function) return false;
    face.file = inner[0].text;
    const std::size_t hash = face.file.find_last_of('#');
    if (hash != std::string::npos) {
      const std::string number = face.file.substr(hash + 1);
      const auto result = std::from_chars(number.data(), number.data() + number.size(), face.index);
      if (number.empty() || result.ptr != number.data() + number.size() || face.index < 0) return false;
      face.file.resize(hash);
    }
    return !face.file.empty();
  }

  // :lang("*-Arab") { font-family: … } (Selectors 4, 11.2), or :root { font-family: … }
  void chain(const CssRule& rule) {
    FallbackChain chain;
    const auto parts = components(rule.prelude);
    const bool root = parts.size() == 1 && parts[0].text == ":root";
    if (!root) {
      const bool lang = parts.size() == 1 && parts[0].kind == CssKind::function && parts[0].text == ":lang";
      const auto ranges = lang ? components(parts[0].arguments) : std::vector<CssComponent>();
      if (ranges.size() != 1 || ranges[0].text.size() != 6 || !ranges[0].text.starts_with("*-")) {
        return fail(rule.at, fmt::format("\"{}\" is not understood here", rule.prelude),
                    "write @font-face, :root, or :lang(\"*-Arab\") with a script's ISO 15924 code");
      }
      chain.script = ranges[0].text.substr(2);
    }
    Style style;
    for (const CssDeclaration& written : rule.declarations) {
      if (written.name != "font-family" ||
          !find_property("font-family")->apply(written.value, {style, style, false})) {
        return fail(written.name_at,
                    fmt::format("\"{}\" is not understood in a fallback chain", written.name),
                    "it takes font-family");
      }
    }
    chain.families = std::move(style.font_family);
    catalog_.fallback.push_back(std::move(chain));
  }

  CssSource source_;
  FontCatalog catalog_;
  std::optional<Diagnostic> error_;
};

}  // namespace

Result<FontCatalog> parse_font_catalog(std::string_view css, std::string_view file) {
  return CatalogParser(css, file).run();
}

}  // namespace newsbook
