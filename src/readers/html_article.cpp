#include "readers/html_article.h"

#include <algorithm>

#include "document/check.h"
#include "document/walk.h"
#include "readers/html_blocks.h"
#include "readers/html_byline.h"
#include "readers/html_hints.h"
#include "readers/html_links.h"
#include "readers/html_titles.h"
#include "readers/inlines.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// A tag that begins with a language of two letters; all else is left to detection.
std::string locale_of(std::string tag) {
  std::replace(tag.begin(), tag.end(), '_', '-');
  return is_language_tag(tag) && std::min(tag.find('-'), tag.size()) == 2 ? tag : std::string();
}

class ArticleMaker {
 public:
  ArticleMaker(const HtmlPage& page, std::vector<Verdict>& verdicts)
      : page_(page),
        dom_(page.dom),
        pieces_(page.pieces.text.pieces),
        runs_(page.pieces.runs),
        verdicts_(verdicts) {
    uses_.resize(pieces_.size(), PieceUse::none);
  }

  std::vector<Article> run() {
    const auto body = [&](Place place) { return place == Place::body; };
    const auto first = std::find_if(page_.places.begin(), page_.places.end(), body);
    if (first == page_.places.end()) return {};
    first_ = static_cast<std::size_t>(first - page_.places.begin());
    last_ = static_cast<std::size_t>(std::find_if(page_.places.rbegin(), page_.places.rend(), body).base() -
                                     page_.places.begin()) -
            1;
    add_metadata();
    set_title();
    use_pieces();
    read_head();
    read_body();
    if (article_.body.empty()) return {};
    std::vector<Article> articles;
    articles.push_back(std::move(article_));
    return articles;
  }

 private:
  void mark(std::size_t i, LineFate fate, std::string_view reason) { verdicts_[i] = {fate, reason, 1}; }

  void add_metadata() {
    const HtmlMetadata& data = page_.metadata;
    article_.byline = people_of(data.authors, data.site);
    article_.published = data.published;
    article_.updated = data.updated;
    article_.source_name = data.site;
    article_.source_url = without_tracking(data.url);
    article_.topics = data.topics;
    article_.locale = locale_of(data.language);
    article_.origin = {page_.source, pieces_[first_].line};
  }

  void set_title() {
    title_ = settle_title(dom_, page_.pieces, page_.places, page_.metadata);
    article_.headline = plain_inlines(title_.text);
    key_ = measure(title_.text).key;
    if (title_.piece != HtmlTitle::no_piece) mark(title_.piece, LineFate::headline, "title of the story");
  }

  bool is_title(std::size_t i) const { return !title_.text.empty() && pieces_[i].shape.key == key_; }

  bool is_caption(std::size_t i) const {
    for (std::uint32_t at = runs_[i].block, level = 0; at != 0 && level < 6; at = dom_[at].parent, ++level) {
      if (dom_[at].tag == Tag::figcaption || dom_[at].tag == Tag::figure) return true;
    }
    return page_.places[i] == Place::gap && pieces_[i].kind == PieceKind::credit;
  }

  // The head reaches back to the title, if that is near.
  std::size_t head_begin() const {
    constexpr std::size_t farthest = 60;
    const std::size_t title = title_.piece;
    return title < first_ && first_ - title <= farthest ? title + 1 : first_;
  }

  void use_pieces() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (page_.places[i] == Place::outside && verdicts_[i].fate == LineFate::residue)
        verdicts_[i].reason = reason_outside(i);
    }
    for (std::size_t i = head_begin(); i <= last_; ++i) {
      const bool body = page_.places[i] == Place::body;
      if (body && is_title(i) && first_prose() > i) {
        mark(i, i == title_.piece ? LineFate::headline : LineFate::doubled, "the title again");
      } else if (is_caption(i) && pieces_[i].kind != PieceKind::notice) {
        uses_[i] = PieceUse::caption;
        mark(i, LineFate::caption, "belongs to a figure");
      } else if (body) {
        uses_[i] = PieceUse::text;
        mark(i, LineFate::body, "text of the story");
      } else if (i > first_) {
        verdicts_[i].reason =
            runs_[i].linked * 2 > runs_[i].letters ? "links inside the story" : "inside the story, not of it";
      }
    }
  }

  std::size_t first_prose() const {
    std::size_t i = first_;
    while (i < last_ && !(page_.places[i] == Place::body && pieces_[i].kind == PieceKind::prose)) ++i;
    return i;
  }

  std::string_view reason_outside(std::size_t i) const {
    if (runs_[i].hidden) return "hidden";
    if (runs_[i].linked * 2 > runs_[i].letters) return "links outside the story";
    switch (pieces_[i].kind) {
      case PieceKind::notice:
      case PieceKind::ending:
        return "the page's words";
      case PieceKind::label:
        return "a label";
      default:
        return "outside the story";
    }
  }

  // Above the story, from a little before the title, and if that says nothing below it.
  void read_head() {
    constexpr std::size_t reach = 12;
    const std::size_t near = title_.piece != HtmlTitle::no_piece && title_.piece < first_ && first_ - title_.piece < 60
                                 ? title_.piece
                                 : first_;
    constexpr std::size_t below_standfirst = 7;
    const std::size_t end = std::min(first_prose() + below_standfirst, last_);
    const HtmlByline above =
        read_byline(dom_, page_.pieces, near > reach ? near - reach : 0, near == first_ ? end : near + 1, end);
    const std::size_t size = pieces_.size();
    const HtmlByline below =
        read_byline(dom_, page_.pieces, last_ > 2 ? last_ - 2 : 0, size, std::min(last_ + reach, size));
    for (const HtmlByline* byline : {&above, &below}) {
      if (article_.byline.empty() || names_site_alone()) {
        if (!byline->authors.empty()) article_.byline = byline->authors;
      }
      if (!article_.published) article_.published = byline->published;
      if (!article_.updated) article_.updated = byline->updated;
    }
    // Where only a change is dated, that is the story's date.
    if (!article_.published) article_.published = article_.updated;
    for (const std::size_t i : above.byline_pieces) leave_out(i, "byline");
    for (const std::size_t i : above.date_pieces) leave_out(i, "date");
  }

  bool names_site_alone() const {
    return article_.byline.size() == 1 && !article_.source_name.empty() &&
           measure(article_.byline.front()).key == measure(article_.source_name).key;
  }

  // A sentence that holds a date is a sentence.
  void leave_out(std::size_t i, std::string_view reason) {
    if (pieces_[i].kind == PieceKind::prose || pieces_[i].kind == PieceKind::sentence) return;
    uses_[i] = PieceUse::none;
    mark(i, LineFate::metadata, reason);
  }

  void read_body() {
    const std::string base = resolve_link(
        page_.metadata.url, page_.metadata.base.empty() ? page_.metadata.url : page_.metadata.base);
    const HtmlInlineContext context{dom_, base};
    const HtmlStory story{context, page_.pieces, uses_, page_.source};
    const std::size_t begin = head_begin();
    article_.body = read_blocks(story, 0, runs_[begin].begin, runs_[last_].end);
    take_lead_figure();
  }

  void take_lead_figure() {
    if (article_.body.empty()) return;
    auto* figure = std::get_if<Figure>(&article_.body.front().node);
    if (figure == nullptr) return;
    article_.lead_figure = std::move(*figure);
    article_.body.erase(article_.body.begin());
  }

  const HtmlPage& page_;
  const HtmlDom& dom_;
  const std::vector<Piece>& pieces_;
  const std::vector<HtmlRun>& runs_;
  std::vector<Verdict>& verdicts_;
  std::vector<PieceUse> uses_;
  HtmlTitle title_;
  std::uint64_t key_ = 0;
  std::size_t first_ = 0;
  std::size_t last_ = 0;
  Article article_;
};

}  // namespace

std::vector<Article> make_articles(const HtmlPage& page, std::vector<Verdict>& verdicts) {
  return ArticleMaker(page, verdicts).run();
}

}  // namespace newsbook
