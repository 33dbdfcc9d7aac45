#include "readers/html_byline.h"

#include <algorithm>

#include "readers/bylines.h"
#include "readers/dates.h"
#include "readers/html_hints.h"
#include "readers/html_metadata.h"
#include "readers/text_lines.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::size_t longest_name = 80;  // bytes

// A few words that begin with capitals and hold no figures, or a few ideographs.
bool looks_like_name(std::string_view text) {
  const TextShape shape = measure(text);
  if (text.size() > longest_name || shape.digits > 0 || shape.words == 0 || shape.words > 6 ||
      shape.letters < 3)
    return false;
  if (shape.ends_sentence && text.find(' ') == std::string_view::npos) return false;
  return shape.capitals * 10 >= shape.words * 6 || shape.capitals == 0;
}

class BylineReader {
 public:
  BylineReader(const HtmlDom& dom, const HtmlPieces& pieces, std::size_t below)
      : dom_(dom), pieces_(pieces), below_(below) {}

  HtmlByline run(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (is_quoted(i)) continue;
      const Hints hints = hints_of(i);
      read_author(i, hints);
      read_dates(i, hints);
    }
    return std::move(found_);
  }

 private:
  // Who wrote a post that a story shows, and when, is not said of the story.
  bool is_quoted(std::size_t i) const {
    constexpr int farthest = 6;
    std::uint32_t at = pieces_.runs[i].block;
    for (int level = 0; level < farthest && at != 0; ++level, at = dom_[at].parent) {
      if (dom_[at].tag == Tag::blockquote) return true;
    }
    return false;
  }

  std::string_view text(std::size_t i) const { return pieces_.text.pieces[i].text; }

  // Of the block, of what is inside it and of the element around it.
  Hints hints_of(std::size_t i) {
    const HtmlRun& run = pieces_.runs[i];
    Hints hints = reader_.read(dom_[run.block]) | reader_.read(dom_[dom_[run.block].parent]);
    for (std::uint32_t at = dom_[run.begin].parent; at > run.block; at = dom_[at].parent)
      hints |= reader_.read(dom_[at]);
    for (std::uint32_t at = run.begin; at < run.end; ++at) {
      if (dom_[at].tag != Tag::text) hints |= reader_.read(dom_[at]);
    }
    return hints;
  }

  void take(std::size_t i, std::string name) {
    if (std::find(found_.authors.begin(), found_.authors.end(), name) == found_.authors.end())
      found_.authors.push_back(std::move(name));
    found_.byline_pieces.push_back(i);
  }

  // "By <a>Ann Smith</a> and Bob Jones"
  void take_with_others(std::size_t i, std::string name) {
    std::vector<std::string> names = byline_names(pieces_.text.pieces[i].text);
    if (std::find(names.begin(), names.end(), name) == names.end()) names = {std::move(name)};
    for (std::string& one : names) take(i, std::move(one));
  }

  void read_author(std::size_t i, Hints hints) {
    const Piece& piece = pieces_.text.pieces[i];
    if (piece.text.size() > 200) return;
    if (std::string name = linked_author(i); !name.empty()) return take_with_others(i, std::move(name));
    if (!found_.authors.empty()) return;
    if (piece.has_sentences()) return;
    NamedBeside beside = named_beside(piece.text);
    if (!beside.editors.empty() && beside.writers.empty()) {
      if (found_.editors.empty()) found_.editors = std::move(beside.editors);
      found_.byline_pieces.push_back(i);
      return;
    }
    std::vector<std::string> names =
        beside.writers.empty() ? byline_names(piece.text) : std::move(beside.writers);
    if (names.empty() && piece.shape.digits > 0) names = names_after_date(piece.text);
    if (names.empty() && piece.shape.digits > 0 && ((hints & bit(Hint::date)) != 0 || i >= below_))
      names = names_before_date(piece.text);
    for (std::string& name : names) take(i, std::move(name));
    if (!names.empty()) return;
    const bool announced = i > 0 && (pieces_.text.pieces[i - 1].classes.whole & word_author) != 0;
    const bool named = (hints & (bit(Hint::byline) | bit(Hint::author))) != 0;
    constexpr unsigned of_page = word_label | word_author | word_notice | word_ending;
    if ((announced || named) && (piece.classes.whole & of_page) == 0 && piece.kind != PieceKind::date &&
        looks_like_name(piece.text))
      take(i, collapse_white_space(piece.text));
  }

  // <a rel="author">, or a link to a page of authors.
  std::string linked_author(std::size_t i) const {
    const HtmlRun& run = pieces_.runs[i];
    std::uint32_t first = run.begin;
    while (dom_[first].parent > run.block) first = dom_[first].parent;
    for (std::uint32_t at = first; at < run.end; ++at) {
      if (dom_[at].tag != Tag::a) continue;
      const std::string_view target = dom_[at].attribute("href");
      const bool author = dom_[at].attribute("rel").find("author") != std::string_view::npos ||
                          dom_[at].attribute("itemprop") == "author" ||
                          target.find("/author/") != std::string_view::npos ||
                          target.find("/authors/") != std::string_view::npos;
      if (!author) continue;
      std::string name = dom_.text_of(at);
      if (auto names = byline_names(name); names.size() == 1) name = names.front();
      if (looks_like_name(name)) return name;
    }
    return {};
  }

  void read_dates(std::size_t i, Hints hints) {
    const Piece& piece = pieces_.text.pieces[i];
    constexpr std::uint32_t few_words = 14;
    auto date = moment(i);
    const bool dated = piece.kind == PieceKind::date ||
                       (hints & (bit(Hint::date) | bit(Hint::byline))) != 0 ||
                       (piece.classes.leading & (word_published | word_updated)) != 0 ||
                       ((i >= below_ || (piece.classes.anywhere & word_author) != 0) &&
                        piece.shape.words <= few_words && !piece.shape.ends_sentence);
    if (!date && dated && piece.shape.digits > 0 && piece.shape.words <= 24) date = find_date(piece.text);
    if (!date) return;
    const unsigned above = i > 0 ? pieces_.text.pieces[i - 1].classes.whole : 0;
    const bool changed = ((piece.classes.anywhere | above) & word_updated) != 0 &&
                         ((piece.classes.anywhere | above) & word_published) == 0;
    auto& known = changed ? found_.updated : found_.published;
    // Above the title stand today's date and those of other stories, too.
    const bool nearer = i >= below_ && !found_.date_pieces.empty() && found_.date_pieces.back() < below_;
    if (!known || nearer) {
      known = date;
      if (!changed) {
        const bool names_day = find_date(piece.text).has_value() && piece.shape.words <= few_words;
        found_.announced = ((piece.classes.leading | above) & word_published) != 0;
        found_.under_title = i == below_ && names_day && (piece.classes.anywhere & word_updated) == 0;
      }
    }
    found_.date_pieces.push_back(i);
  }

  // <time datetime>, around the piece or in it.
  std::optional<Date> moment(std::size_t i) const {
    const HtmlRun& run = pieces_.runs[i];
    std::uint32_t first = run.begin;
    while (dom_[first].parent >= run.block && dom_[first].parent != 0 && first > run.block)
      first = dom_[first].parent;
    for (std::uint32_t at = first; at < run.end; ++at) {
      if (dom_[at].tag == Tag::time) {
        if (auto date = read_moment(dom_[at].attribute("datetime"))) return date;
      }
    }
    return std::nullopt;
  }

  const HtmlDom& dom_;
  const HtmlPieces& pieces_;
  std::size_t below_;
  HintReader reader_;
  HtmlByline found_;
};

}  // namespace

HtmlByline read_byline(const HtmlDom& dom, const HtmlPieces& pieces, std::size_t begin, std::size_t below,
                       std::size_t end) {
  return BylineReader(dom, pieces, below).run(begin, end);
}

std::vector<std::string> people_of(const std::vector<std::string>& names, const std::string& site) {
  std::vector<std::string> people;
  const auto add = [&](std::string name) {
    const bool letters = measure(name).letters >= 2;
    if (letters && std::find(people.begin(), people.end(), name) == people.end())
      people.push_back(std::move(name));
  };
  const std::uint64_t site_key = site.empty() ? no_key : measure(site).key;
  for (const std::string& value : names) {
    std::string_view name = trim_line(value);
    while (name.starts_with(',') || name.starts_with('@')) name = trim_line(name.substr(1));
    const std::size_t comma = name.rfind(',');
    if (comma != std::string_view::npos && comma > 0 && measure(name.substr(comma + 1)).key == site_key)
      name = trim_line(name.substr(0, comma));
    NamedBeside beside = named_beside(name);
    std::vector<std::string> parts =
        beside.writers.empty() ? std::move(beside.editors) : std::move(beside.writers);
    if (parts.empty()) parts = byline_names(name);
    if (parts.empty()) {
      add(std::string(name));
    } else {
      for (std::string& part : parts) add(std::move(part));
    }
  }
  return people;
}

}  // namespace newsbook
