#include "epub/article.h"

#include <algorithm>
#include <optional>

#include "document/walk.h"
#include "epub/blocks.h"

namespace newsbook {
namespace {

// Old Adobe engines fail at 300 KB.
constexpr std::size_t longest_document = 240ULL * 1024;

constexpr const char* truncation_text = "[…]";

class ArticlePrinter {
 public:
  ArticlePrinter(const Article& article, const Neighbours& neighbours, const Book& book, const Places& places,
                 const PageMap& pages, FontUse& fonts)
      : article_(article),
        neighbours_(neighbours),
        book_(book),
        locale_(article.locale.empty() ? book.metadata.locale : article.locale),
        title_(plain_text(article.headline)),
        splits_(places.splits(article)),
        fonts_(fonts),
        blocks_(article, book, places, pages) {}

  PrintedArticle run() {
    begin_document();
    page_->attribute("id", article_.id);
    print_head();
    if (article_.lead_figure) blocks_.print_figure(*article_.lead_figure);
    print_body();
    if (article_.truncated) print_line(Role::truncation_mark, truncation_text);
    blocks_.print_notes(true);
    print_related();
    print_foot_links();
    end_document();
    printed_.has_inner_links = blocks_.has_inner_links();
    return std::move(printed_);
  }

 private:
  void begin_document() {
    page_.emplace(fonts_, title_, std::string("../") + style_file, locale_);
    page_->open(Role::article);
    blocks_.begin_document(*page_, printed_.parts.size());
  }

  void end_document() {
    printed_.parts.push_back(page_->finish());
    printed_.pages.push_back(blocks_.breaks().take_labels());
  }

  void print_line(Role role, const std::string& text) {
    if (text.empty()) return;
    page_->open(role);
    blocks_.breaks().print(*page_, text);
    page_->close();
  }

  void print_inlines(Role role, const Inlines& inlines) {
    if (inlines.empty()) return;
    page_->open(role);
    blocks_.print_inlines(inlines);
    page_->close();
  }

  void print_head() {
    page_->open(Role::article_header);
    print_line(Role::kicker, article_.kicker);
    blocks_.breaks().print_before(*page_, article_.headline);
    print_inlines(Role::headline, article_.headline);
    print_inlines(Role::standfirst, article_.standfirst);
    print_line(Role::byline, byline_text(article_));
    print_line(Role::dateline, article_.dateline);
    print_published();
    print_source();
    page_->close();
  }

  // A publication's name is a title, a host's is not.
  void print_source() {
    const std::string source = source_text(article_);
    if (source.empty()) return;
    page_->open(Role::source);
    const bool is_title = !article_.source_name.empty();
    if (is_title) page_->open_inline("cite");
    blocks_.print_link(article_.source_url, {Inline{Text{source}}});
    if (is_title) page_->close();
    page_->close();
  }

  void print_published() {
    if (!article_.published) return;
    page_->open(Role::published);
    page_->open_inline("time");
    page_->attribute("datetime", to_iso(*article_.published));
    page_->text(published_text(article_, locale_));
    page_->close();
    page_->close();
  }

  void print_body() {
    const std::size_t opening = opening_paragraph(article_);
    auto split = splits_.begin();
    const Block* previous = nullptr;
    for (std::size_t i = 0; i < article_.body.size(); ++i) {
      if (split != splits_.end() && *split == i) {
        blocks_.print_notes(false);
        end_document();
        begin_document();
        ++split;
      }
      if (splits_.empty()) printed_.offsets.push_back(page_->size());
      const Block& block = article_.body[i];
      blocks_.print(block, block_role(block, previous, i == opening));
      if (!is_float(block)) previous = &block;
    }
    if (splits_.empty()) printed_.offsets.push_back(page_->size());
  }

  void print_related() {
    if (article_.related.empty()) return;
    page_->open(Role::related);
    for (const Link& link : article_.related) {
      page_->open(Role::related_item);
      blocks_.print_link(link.target, link.children);
      page_->close();
    }
    page_->close();
  }

  // On the side where the article's lines begin, whatever the links' own languages. The marks are what every
  // font has, and turn around in right-to-left text.
  void print_foot_links() {
    page_->open(Role::foot_links);
    if (neighbours_.previous != nullptr) print_foot_link(*neighbours_.previous, "‹ ", "");
    page_->open(Role::foot_link);
    print_foot_anchor(std::string("../") + contents_file, contents_title(book_.metadata), {});
    page_->close();
    if (neighbours_.next != nullptr) print_foot_link(*neighbours_.next, "", " ›");
    page_->close();
  }

  void print_foot_link(const Article& target, const char* before, const char* after) {
    page_->open(Role::foot_link);
    print_mark(before);
    print_foot_anchor(Places::document(target), plain_text(target.headline), target.locale);
    print_mark(after);
    page_->close();
  }

  void print_foot_anchor(const std::string& href, const std::string& text, const std::string& locale) {
    page_->open_inline(Role::link, locale.empty() ? book_.metadata.locale : locale);
    page_->attribute("href", href);
    page_->text(text);
    page_->close();
  }

  void print_mark(const std::string& mark) {
    if (mark.empty()) return;
    page_->open_inline("span");
    page_->attribute("aria-hidden", "true");
    page_->text(mark);
    page_->close();
  }

  const Article& article_;
  const Neighbours neighbours_;
  const Book& book_;
  const std::string locale_;
  const std::string title_;
  const Splits& splits_;
  FontUse& fonts_;
  BlockPrinter blocks_;
  std::optional<Xhtml> page_;
  PrintedArticle printed_;
};

}  // namespace

PrintedArticle print_article(const Article& article, const Neighbours& neighbours, const Book& book,
                             const Places& places, const PageMap& pages, FontUse& fonts) {
  return ArticlePrinter(article, neighbours, book, places, pages, fonts).run();
}

Splits splits_of(const PrintedArticle& printed) {
  Splits splits;
  if (printed.offsets.empty() || printed.parts.front().size() <= longest_document) return splits;
  const std::size_t head = printed.offsets.front();
  std::size_t begin =
      0;  // offset of the document's first byte in the whole; later ones repeat most of a head
  for (std::size_t i = 1; i + 1 < printed.offsets.size(); ++i) {
    if (printed.offsets[i + 1] - begin <= longest_document) continue;
    splits.push_back(i);
    begin = printed.offsets[i] - std::min(head, printed.offsets[i]);
  }
  return splits;
}

}  // namespace newsbook
