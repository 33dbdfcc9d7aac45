#include "readers/text_article.h"

#include <algorithm>
#include <unordered_set>

#include "readers/bylines.h"
#include "readers/credits.h"
#include "readers/inlines.h"
#include "readers/text_kinds.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

class ArticleMaker {
 public:
  ArticleMaker(const std::vector<Piece>& pieces, const Story& story, std::uint32_t source)
      : pieces_(pieces), story_(story), source_(source) {}

  Article run() {
    const std::size_t first = story_.title == Story::no_title ? story_.body_begin : story_.title;
    article_.origin = {source_, pieces_[first].line};
    if (story_.title != Story::no_title) {
      article_.headline = plain_inlines(pieces_[story_.title].text);
      title_key_ = pieces_[story_.title].shape.key;
      has_title_ = true;
    }
    for (std::size_t i = story_.head_begin; i < story_.body_begin; ++i) read_head(i);
    place_figures();
    for (std::size_t i = story_.body_begin; i < story_.body_end;) i = read_body(i);
    // The dump breaks off: its last words are this story's, and no sentence ends there.
    const Piece& last = pieces_[story_.body_end - 1];
    article_.truncated = story_.body_end == pieces_.size() && !last.shape.ends_sentence &&
                         !last.shape.ends_colon && (last.is_prose() || last.kind == PieceKind::headline);
    return std::move(article_);
  }

 private:
  bool is_title(const Piece& piece) const { return has_title_ && piece.shape.key == title_key_; }

  void read_head(std::size_t i) {
    const Piece& piece = pieces_[i];
    if (is_title(piece)) return;
    if (piece.kind == PieceKind::byline || piece.kind == PieceKind::date) return read_metadata(piece);
    const bool words_of_page = piece.kind == PieceKind::notice || piece.kind == PieceKind::ending;
    const bool twice = piece.doubled || piece.copy || piece.head_matter;
    if (piece.kind == PieceKind::credit || (twice && !words_of_page && piece.shape.letters > 2))
      return add_caption(piece);
    const bool text =
        piece.kind == PieceKind::headline || piece.kind == PieceKind::sentence || piece.is_prose();
    if (text && article_.standfirst.empty() && i == story_.head_begin && !piece.shape.bullet) {
      article_.standfirst = plain_inlines(piece.text);
    }
  }

  void read_metadata(const Piece& piece) {
    if (article_.byline.empty()) article_.byline = byline_names(piece.text);
    if (!article_.published) article_.published = find_date(piece.text);
  }

  void add_caption(const Piece& piece) {
    if (!captions_.insert(piece.shape.key).second) return;
    const CreditSplit split = split_credit(piece.text);
    // A credit on a line of its own belongs to the caption above.
    if (split.caption.empty() && !figures_.empty()) {
      Figure& above = std::get<Figure>(figures_.back().node);
      if (above.credit.empty() && !above.caption.empty()) {
        above.credit = plain_inlines(split.credit);
        above.source_text += ' ' + collapse_white_space(piece.text);
        return;
      }
    }
    figures_.push_back(figure(piece, split));
  }

  Block figure(const Piece& piece, const CreditSplit& split) const {
    Figure figure;
    figure.caption = plain_inlines(split.caption);
    figure.credit = plain_inlines(split.credit);
    figure.source_text = collapse_white_space(piece.text);
    return block(std::move(figure), piece);
  }

  // The first caption leads the article; the others open its body.
  void place_figures() {
    if (figures_.empty()) return;
    article_.lead_figure = std::get<Figure>(std::move(figures_.front().node));
    std::move(figures_.begin() + 1, figures_.end(), std::back_inserter(article_.body));
  }

  template <typename Node>
  Block block(Node node, const Piece& piece) const {
    return {std::move(node), {}, {}, {source_, piece.line}};
  }

  // Reads the piece, or the run of pieces, that begins at i; returns the index after it.
  std::size_t read_body(std::size_t i) {
    const Piece& piece = pieces_[i];
    if (piece.rule && i > story_.body_begin && !article_.body.empty()) {
      article_.body.push_back(block(ThematicBreak{}, piece));
    }
    switch (piece.kind) {
      case PieceKind::notice:
        return i + 1;
      case PieceKind::ending:
        return after_teasers(i + 1);
      case PieceKind::byline:
      case PieceKind::date:
        read_metadata(piece);
        return i + 1;
      case PieceKind::credit:
        return read_caption(i);
      default:
        break;
    }
    if (is_title(piece) || (piece.copy && piece.kind != PieceKind::sentence)) return i + 1;
    if (piece.head_matter) return i + 1;
    if (piece.shape.bullet) return read_list(i);
    if (piece.doubled && piece.kind != PieceKind::prose && piece.kind != PieceKind::sentence)
      return read_caption(i);
    if (piece.kind == PieceKind::prose || piece.kind == PieceKind::sentence) {
      article_.body.push_back(block(Paragraph{plain_inlines(piece.text)}, piece));
      return i + 1;
    }
    return read_short_lines(i);
  }

  std::size_t read_caption(std::size_t i) {
    const Piece& piece = pieces_[i];
    if (!piece.copy && captions_.insert(piece.shape.key).second) {
      article_.body.push_back(figure(piece, split_credit(piece.text)));
    }
    return i + 1;
  }

  static bool is_short_line(const Piece& piece) {
    return piece.kind == PieceKind::headline || piece.kind == PieceKind::label;
  }

  // What a "related stories" line brings with it: headlines, dates and bullets, up to the next sentence.
  std::size_t after_teasers(std::size_t i) const {
    while (i < story_.body_end && !pieces_[i].is_prose() && pieces_[i].kind != PieceKind::sentence &&
           (pieces_[i].shape.bullet || pieces_[i].kind != PieceKind::headline || teasers_follow(i))) {
      ++i;
    }
    return i;
  }
  bool teasers_follow(std::size_t i) const {
    return i + 1 < story_.body_end && !pieces_[i + 1].is_prose() &&
           pieces_[i + 1].kind != PieceKind::sentence;
  }

  std::size_t read_list(std::size_t i) {
    List list;
    const Piece& first = pieces_[i];
    for (; i < story_.body_end && pieces_[i].shape.bullet; ++i) {
      const Piece& piece = pieces_[i];
      if (piece.kind == PieceKind::notice || piece.kind == PieceKind::ending) continue;
      const std::string_view text = piece.text.substr(bullet_length(piece.text));
      Blocks item;
      item.push_back(block(Paragraph{plain_inlines(text)}, piece));
      list.items.push_back(std::move(item));
    }
    if (!list.items.empty()) article_.body.push_back(block(std::move(list), first));
    return i;
  }

  // One or two short lines between paragraphs are subheads; a longer run is the page's, a menu or teasers.
  std::size_t read_short_lines(std::size_t i) {
    constexpr std::size_t longest_run = 4;
    std::size_t end = i;
    while (end < story_.body_end && is_short_line(pieces_[end]) && !pieces_[end].shape.bullet) ++end;
    if (end - i > longest_run) return end;
    for (std::size_t j = i; j < end; ++j) {
      const Piece& piece = pieces_[j];
      if (piece.copy || is_title(piece) || piece.shape.letters == 0) continue;
      const bool subhead = j + 1 == end && end < story_.body_end && piece.shape.words <= 16;
      if (subhead) {
        article_.body.push_back(block(Heading{1, plain_inlines(piece.text)}, piece));
      } else {
        article_.body.push_back(block(Paragraph{plain_inlines(piece.text)}, piece));
      }
    }
    return end;
  }

  const std::vector<Piece>& pieces_;
  const Story& story_;
  std::uint32_t source_;
  Article article_;
  std::uint64_t title_key_ = 0;
  bool has_title_ = false;
  std::unordered_set<std::uint64_t> captions_;
  Blocks figures_;
};

}  // namespace

Article make_article(const TextPieces& text, const Story& story, std::uint32_t source) {
  return ArticleMaker(text.pieces, story, source).run();
}

}  // namespace newsbook
