#include "layout/article.h"

#include <fmt/format.h>

#include <algorithm>

#include "document/walk.h"
#include "layout/blocks.h"

namespace newsbook {
namespace {

// An anchor must be unique in the book; a note's id is so in its article only.
std::string note_anchor(const Article& article, std::string_view id) {
  return fmt::format("{}-note-{}", article.id, id);
}

std::string note_number(const Article& article, std::string_view id) {
  const auto found = std::find_if(article.notes.begin(), article.notes.end(),
                                  [&](const Note& note) { return note.id == id; });
  return std::to_string(found - article.notes.begin() + 1);
}

class ArticleSetter {
 public:
  ArticleSetter(const ArticleTask& task, const LayoutInput& input, LayoutWorker& worker, Draft& draft)
      : task_(task),
        article_(*task.article),
        draft_(draft),
        writer_(draft.writer),
        blocks_(
            input.book, worker.styles, worker.paragraphs, draft,
            [this](std::string_view id) {
              return InlineFlattener::NoteTarget{note_number(article_, id), note_anchor(article_, id)};
            },
            task.section->title.empty() ? 1 : 2) {
    const PageStyle& page = input.theme.page();
    const std::string& locale = article_.locale.empty() ? input.book.metadata.locale : article_.locale;
    body_.style = &worker.styles.root(locale);
    body_.width = page.width - page.margin_left - page.margin_right;
    draft.room = page.height - page.margin_top - page.margin_bottom;
    draft.galley.running_head = plain_text(article_.headline);
    draft.galley.running_section = task.section->title;
    book_locale_ = input.book.metadata.locale;
  }

  void run() {
    if (task_.opens_section && !task_.section->title.empty()) {
      blocks_.set_string(Role::section_title, task_.section->title, body_, "H1");
      writer_.keep_with_next();
    }
    const BlockContext box = blocks_.open(Role::article, body_, "Art", element_locale());
    settle_grid(*box.style);
    set_head(box);
    if (article_.lead_figure) blocks_.set_figure(*article_.lead_figure, box);
    blocks_.set(article_.body, box, opening_paragraph(article_));
    if (article_.truncated) blocks_.set_text(Role::truncation_mark, "[…]", box);
    set_notes(box);
    set_related(box);
    blocks_.close(box);
  }

 private:
  std::string element_locale() const {
    return article_.locale == book_locale_ ? std::string() : article_.locale;
  }

  // Running text gives the distance of baselines.
  void settle_grid(const StyleNode& article) {
    const Style& text = blocks_.styles().child(article, Role::following_paragraph).style;
    draft_.grid = text.line_height;
    draft_.half_lines = text.margin_top.units() > 0 || text.margin_bottom.units() > 0;
  }

  void set_head(const BlockContext& box) {
    writer_.anchor(article_.id, true);
    const BlockContext head = blocks_.open(Role::article_header, box, {});
    blocks_.set_string(Role::kicker, article_.kicker, head);
    blocks_.set_inlines(Role::headline, article_.headline, head, task_.section->title.empty() ? "H1" : "H2");
    blocks_.set_inlines(Role::standfirst, article_.standfirst, head);
    blocks_.set_text(Role::byline, byline_text(article_), head);
    blocks_.set_string(Role::dateline, article_.dateline, head);
    blocks_.set_text(Role::published, published_text(article_, book_locale_), head);
    set_source(head);
    writer_.keep_with_next();
    blocks_.close(head);
  }

  void set_source(const BlockContext& head) {
    const std::string name = source_text(article_);
    if (name.empty()) return;
    if (article_.source_url.empty()) return blocks_.set_text(Role::source, name, head);
    blocks_.set_main_text(false);
    blocks_.set_link(Role::source, article_.source_url, {Inline{Text{name}}}, head);
    blocks_.set_main_text(true);
  }

  void set_notes(const BlockContext& box) {
    for (const Note& note : article_.notes) {
      writer_.anchor(note_anchor(article_, note.id));
      blocks_.set_note(note_number(article_, note.id), note.blocks, box);
    }
  }

  void set_related(const BlockContext& box) {
    if (article_.related.empty()) return;
    const BlockContext list = blocks_.open(Role::related, box, "Sect");
    for (const Link& link : article_.related)
      blocks_.set_link(Role::related_item, link.target, link.children, list);
    blocks_.close(list);
  }

  const ArticleTask& task_;
  const Article& article_;
  Draft& draft_;
  GalleyWriter& writer_;
  BlockSetter blocks_;
  BlockContext body_;
  std::string book_locale_;
};

}  // namespace

std::shared_ptr<Draft> draft_article(const ArticleTask& task, const LayoutInput& input,
                                     LayoutWorker& worker) {
  auto draft = std::make_shared<Draft>();
  ArticleSetter(task, input, worker, *draft).run();
  return draft;
}

}  // namespace newsbook
