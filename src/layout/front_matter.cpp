#include "layout/front_matter.h"

#include <utility>

#include "document/walk.h"
#include "layout/blocks.h"

namespace newsbook {
namespace {

// Room at the right of a contents entry that only the page number stands in, in em.
constexpr std::int64_t number_room = 3;

class FrontMatterSetter {
 public:
  FrontMatterSetter(const LayoutInput& input, LayoutWorker& worker, Draft& draft)
      : input_(input),
        worker_(worker),
        writer_(draft.writer),
        blocks_(input.book, worker.styles, worker.paragraphs, draft, {}, 1) {
    const PageStyle& page = input.theme.page();
    body_.style = &worker.styles.root(input.book.metadata.locale);
    body_.width = page.width - page.margin_left - page.margin_right;
    draft.grid = body_.style->style.line_height;
    draft.galley.running_head = input.book.metadata.title;
  }

  void set_title_page() {
    const Metadata& data = input_.book.metadata;
    const BlockContext box = blocks_.open(Role::front_matter, body_, "Sect");
    blocks_.set_text(Role::book_title, data.title, box, "H1");
    if (!data.subtitle.empty()) blocks_.set_text(Role::book_subtitle, data.subtitle, box);
    if (!data.series.empty()) blocks_.set_text(Role::book_series, series_text(data), box);
    for (const std::string& author : data.authors) blocks_.set_text(Role::book_author, author, box);
    if (data.date) blocks_.set_text(Role::book_date, book_date_text(data), box);
    blocks_.close(box);
  }

  void set_contents(const std::map<std::string, std::string>& labels) {
    const BlockContext box = blocks_.open(Role::front_matter, body_, "TOC");
    blocks_.set_text(Role::contents_title, contents_word(input_.book.metadata.locale), box, "H1");
    for (const Section& section : input_.book.sections) {
      blocks_.set_text(Role::contents_section, section.title, box);
      for (const Article& article : section.articles) {
        const auto label = labels.find(article.id);
        set_entry(article, label == labels.end() ? std::string() : label->second, box);
      }
    }
    blocks_.close(box);
  }

 private:
  // The headline, leaders, and the page number on the headline's last line; all of it leads to the article.
  void set_entry(const Article& article, const std::string& label, const BlockContext& outer) {
    const BlockContext box = blocks_.open(Role::contents_entry, outer, "TOCI");
    const StyleNode& node = *box.style;
    const Style& style = node.style;
    const ElementId link = writer_.element(writer_.element(box.element, "Reference"), "Link");
    const std::string headline = plain_text(article.headline);
    const std::string target = "#" + article.id;

    ParagraphText text;
    blocks_.inlines().append_link(headline, target, node, link, text);
    ShapedParagraph shaped;
    worker_.paragraphs.shape(text, node, shaped);
    const Length room = box.width - style.font_size * number_room;
    const LineShape shape{.measure = room, .indent = style.text_indent, .hyphenate = false};
    const ParagraphLayout layout = std::move(break_paragraph(shaped, shape, worker_.paragraphs).front());
    const bool mirrored = (shaped.base_level & 1) != 0;
    for (std::size_t i = 0; i < layout.lines.size(); ++i) {
      const bool last = i + 1 == layout.lines.size();
      const Length indent = i == 0 ? style.text_indent : Length();
      writer_.begin_row(style.line_height, i == 0 ? RowBreak::allowed : RowBreak::forbidden);
      const Length left = mirrored ? box.left + box.width - room : box.left + indent;
      const Length width =
          set_line(shaped, layout.lines[i], {left, room - indent, node.ascent, TextAlign::start, false, last},
                   worker_.paragraphs, writer_);
      if (last) set_number(label, target, box, link, indent + width);
      writer_.end_row();
    }
    blocks_.close(box);
  }

  void set_number(const std::string& label, const std::string& target, const BlockContext& box,
                  ElementId link, Length used) {
    const StyleNode& node = *box.style;
    ParagraphText text;
    blocks_.inlines().append_link(label, target, node, link, text);
    ShapedParagraph shaped;
    worker_.paragraphs.shape(text, node, shaped);
    if (shaped.boxes.empty()) return;
    const Length width = set_whole(shaped, box, node.ascent, TextAlign::end);
    set_leaders(box, used, width);
  }

  Length set_whole(const ShapedParagraph& shaped, const BlockContext& box, Length baseline, TextAlign align) {
    LineBreakdown whole;
    whole.end = {static_cast<std::uint32_t>(shaped.boxes.size()), 0};
    whole.last = true;
    return set_line(shaped, whole, {box.left, box.width, baseline, align}, worker_.paragraphs, writer_);
  }

  // Dots on a grid that counts from the numbers' side, so that they stand under each other.
  void set_leaders(const BlockContext& box, Length used, Length number_width) {
    const StyleNode& node = *box.style;
    const Length step = node.style.font_size * 2 / 3;
    const Length gap = node.style.font_size / 2;
    const std::int64_t first = (number_width + gap).units() / step.units() + 1;
    const std::int64_t last = (box.width - used - gap).units() / step.units();
    if (node.face == nullptr || !node.face->has(U'.') || first > last) return;
    const bool mirrored = is_right_to_left(node.locale);
    const auto advance = static_cast<std::int32_t>(step.units());
    GlyphRun run;
    run.face = node.face;
    run.size = node.style.font_size;
    run.x = mirrored ? box.left + step * first : box.left + box.width - step * last;
    run.y = node.ascent;
    run.color = node.style.color;
    writer_.begin_run(run, artifact);
    const auto count = static_cast<std::uint32_t>(last - first + 1);
    for (std::uint32_t i = 0; i < count; ++i) {
      const Glyph dot{.id = node.face->glyph(U'.'), .cluster = i, .advance = advance};
      writer_.add_glyphs({&dot, 1});
      writer_.add_text(".");
    }
    writer_.end_run();
  }

  const LayoutInput& input_;
  LayoutWorker& worker_;
  GalleyWriter& writer_;
  BlockSetter blocks_;
  BlockContext body_;
};

}  // namespace

std::vector<std::shared_ptr<Draft>> draft_front_matter(const LayoutInput& input, LayoutWorker& worker,
                                                       const std::map<std::string, std::string>& labels) {
  auto title = std::make_shared<Draft>();
  FrontMatterSetter(input, worker, *title).set_title_page();
  if (labels.size() < 2) return {std::move(title)};
  auto contents = std::make_shared<Draft>();
  FrontMatterSetter(input, worker, *contents).set_contents(labels);
  return {std::move(title), std::move(contents)};
}

}  // namespace newsbook
