#include <fmt/format.h>

#include "layout/layout.h"

namespace newsbook {
namespace {

std::string points(Length length) { return fmt::format("{:.2f}", length.to_points()); }

std::string element_name(ElementId element) {
  if (element == artifact) return "artifact";
  return element == document_element ? "document" : fmt::format("e{}", element);
}

class PageDump final : public PageSink {
 public:
  explicit PageDump(std::string& out) : out_(out) {}

  Result<void> body(PageBatch batch) override {
    print("body", batch);
    return {};
  }
  Result<void> front_matter(PageBatch batch) override {
    print("front", batch);
    return {};
  }
  Result<void> finish(const Finish& finish) override {
    for (const OutlineEntry& entry : finish.outline) {
      line(fmt::format("outline {} \"{}\" #{}", entry.level, entry.title, entry.anchor));
    }
    return {};
  }

 private:
  void line(std::string_view text) { (out_ += text) += '\n'; }

  void print(std::string_view part, const PageBatch& batch) {
    for (const StructureElement& element : batch.elements) {
      types_.resize(std::max<std::size_t>(types_.size(), element.id + 1));
      types_[element.id] = element.type;
      line(fmt::format("element e{} {} in {}{}{}", element.id, element.type, element_name(element.parent),
                       element.locale.empty() ? "" : " [" + element.locale + "]",
                       element.alt.empty() ? "" : " alt \"" + element.alt + "\""));
    }
    for (const Page& page : batch.pages) {
      line(fmt::format("{} page {} {} × {}", part, page.label, points(page.width), points(page.height)));
      for (const Item& item : page.items) print(item);
    }
    for (const Anchor& anchor : batch.anchors) {
      line(fmt::format("anchor #{} {} page {} y {}{}", anchor.id, part, anchor.page + 1, points(anchor.y),
                       anchor.named ? " named" : ""));
    }
  }

  void print(const Item& item) {
    std::string name = element_name(item.element);
    if (item.element < types_.size()) name += " " + types_[item.element];
    std::visit([&](const auto& content) { line(fmt::format("  {} {}", describe(content), name)); },
               item.content);
  }

  static std::string describe(const GlyphRun& run) {
    Length width;
    for (const Glyph& glyph : run.glyphs) width += Length::from_units(glyph.advance);
    return fmt::format(
        "text {} {} {}{}{}{} {} {} \"{}\"", points(run.x), points(run.y), points(width),
        run.tracking == Length() ? "" : " tracked " + points(run.tracking),
        run.scaling == 1000 ? "" : fmt::format(" scaled {}", run.scaling), run.right_to_left ? " rtl" : "",
        run.face == nullptr ? "?" : run.face->postscript_name(), points(run.size), visible(run.text));
  }
  static std::string describe(const Rule& rule) {
    return fmt::format("rule {} {} {} × {}", points(rule.x), points(rule.y), points(rule.width),
                       points(rule.height));
  }
  static std::string describe(const PlacedImage& image) {
    return fmt::format("image {} {} {} {} × {}", image.key, points(image.x), points(image.y),
                       points(image.width), points(image.height));
  }
  static std::string describe(const LinkArea& link) {
    return fmt::format("link {} {} {} × {} {} \"{}\"", points(link.x), points(link.y), points(link.width),
                       points(link.height), link.target, link.description);
  }

  // A hyphen that was added shows as such.
  static std::string visible(std::string_view text) {
    constexpr std::string_view soft_hyphen = "\xC2\xAD";
    if (!text.ends_with(soft_hyphen)) return std::string(text);
    text.remove_suffix(soft_hyphen.size());
    return std::string(text) + "\\u00AD";
  }

  std::string& out_;
  std::vector<std::string> types_;  // by element id
};

}  // namespace

std::unique_ptr<PageSink> dump_pages(std::string& out) { return std::make_unique<PageDump>(out); }

}  // namespace newsbook
