#include "readers/html_byline.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "readers/bylines.h"
#include "readers/dates.h"
#include "readers/html_hints.h"
#include "readers/html_links.h"
#include "readers/text_lines.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::size_t longest_name = 80;  // bytes
constexpr std::array emphases = {Tag::strong, Tag::b, Tag::em, Tag::i};

// A few words that begin with capitals and hold no figures, or a few ideographs.
bool looks_like_name(std::string_view text) {
  const TextShape shape = measure(text);
  if (text.size() > longest_name || shape.digits > 0 || shape.words == 0 || shape.words > 6 ||
      shape.letters < 3 || text.find_first_of("#*:|/") != std::string_view::npos)
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
  static constexpr unsigned of_page = word_label | word_author | word_notice | word_ending;

  bool is_below_story() const { return below_ == pieces_.runs.size(); }

  bool is_in_menu(std::size_t i) const {
    std::uint32_t at = pieces_.runs[i].block;
    while (at != 0 && dom_[at].tag != Tag::nav && dom_[at].attribute("role") != "navigation")
      at = dom_[at].parent;
    return at != 0;
  }

  // Who wrote a post that a story shows, or a comment on it, and when, is not said of the story.
  bool is_quoted(std::size_t i) {
    constexpr int farthest = 6;
    std::uint32_t at = pieces_.runs[i].block;
    for (int level = 0; level < farthest && at != 0; ++level, at = dom_[at].parent) {
      if (dom_[at].tag == Tag::blockquote) return true;
      if (is_below_story() && dom_[at].tag != Tag::body && (reader_.read(dom_[at]) & bit(Hint::comment)) != 0)
        return true;
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
    constexpr std::size_t longest = 200;  // bytes
    const Piece& piece = pieces_.text.pieces[i];
    if (piece.text.size() > longest || is_in_menu(i)) return;
    if (found_.authors.empty() || found_.guessed || is_near(found_.byline_pieces.back(), i)) {
      if (std::string name = marked_author(i); !name.empty()) {
        forget_guess();
        return take_with_others(i, std::move(name));
      }
    }
    if ((!found_.authors.empty() && !found_.guessed) || piece.has_sentences()) return;
    NamedBeside beside = named_beside(piece.text);
    if (!beside.editors.empty() && beside.writers.empty()) {
      if (found_.editors.empty()) found_.editors = std::move(beside.editors);
      found_.byline_pieces.push_back(i);
      return;
    }
    std::vector<std::string> names =
        beside.writers.empty() ? announced_authors(i, hints) : std::move(beside.writers);
    if (!names.empty()) {
      forget_guess();
      for (std::string& name : names) take(i, std::move(name));
    } else if (found_.authors.empty() && may_be_author(i, hints)) {
      for (std::string& name : names_of_field(piece.text)) take(i, std::move(name));
      found_.guessed = true;
    }
  }

  // Do both name authors of one story?
  bool is_near(std::size_t above, std::size_t i) const {
    constexpr std::size_t farthest = 3;
    if (above + farthest < i) return false;
    const auto is_heading = [&](const HtmlRun& run) {
      return dom_[run.block].tag >= Tag::h1 && dom_[run.block].tag <= Tag::h6;
    };
    const auto run = pieces_.runs.begin() + static_cast<std::ptrdiff_t>(above);
    return std::none_of(run + 1, pieces_.runs.begin() + static_cast<std::ptrdiff_t>(i), is_heading);
  }

  void forget_guess() {
    if (!found_.guessed) return;
    found_.authors.clear();
    found_.byline_pieces.clear();
    found_.guessed = false;
  }

  // Whom the text names with a word for it, or beside a date.
  std::vector<std::string> announced_authors(std::size_t i, Hints hints) const {
    const Piece& piece = pieces_.text.pieces[i];
    std::vector<std::string> names = parted_authors(i);
    if (names.empty()) names = byline_names(piece.text);
    if (piece.shape.digits == 0) return names;
    if (names.empty()) names = names_after_date(piece.text);
    if (names.empty() && ((hints & bit(Hint::date)) != 0 || i >= below_))
      names = names_before_date(piece.text);
    return names;
  }

  // What looks like a name and stands below a word for it, or in an element that is called one.
  bool may_be_author(std::size_t i, Hints hints) const {
    const Piece& piece = pieces_.text.pieces[i];
    const bool announced = i > 0 && (pieces_.text.pieces[i - 1].classes.whole & word_author) != 0;
    const bool named = (hints & (bit(Hint::byline) | bit(Hint::author))) != 0;
    const HtmlRun& run = pieces_.runs[i];
    const bool linked = run.linked == run.letters;  // as topics are
    return (announced || named || is_pictured(i)) && (piece.classes.whole & of_page) == 0 &&
           piece.kind != PieceKind::date && looks_like_name(piece.text) &&
           (!linked || announced || is_full_name(piece.text) ||
            (piece.shape.capitals == 0 && !piece.shape.starts_lower));
  }

  // A name beside a picture of who bears it; beside a date the picture may be anywhere on the page.
  bool is_pictured(std::size_t i) const {
    constexpr int farthest = 3;
    std::uint32_t at = pieces_.runs[i].block;
    const bool cell = dom_[at].tag == Tag::td || dom_[at].tag == Tag::th;
    if (i < below_ || cell || !is_full_name(text(i))) return false;
    for (int level = 0; level < farthest && at != 0; ++level) at = dom_[at].parent;
    const auto is_date = [&](std::size_t piece) {
      return piece < pieces_.runs.size() && find_date(text(piece)).has_value() &&
             !pieces_.text.pieces[piece].has_sentences();
    };
    if (is_date(i + 1) || (i > 0 && is_date(i - 1))) at = 0;
    const std::uint32_t end = at == 0 ? dom_.size() : dom_[at].end;
    for (std::uint32_t image = dom_.find(Tag::img, at, end); image != HtmlDom::none;
         image = dom_.find(Tag::img, image + 1, end)) {
      if (dom_[image].attribute("alt").find(text(i)) != std::string_view::npos) return true;
    }
    return false;
  }

  // <a rel="author">, a link to a page of authors, or what is called an author's name.
  std::string marked_author(std::size_t i) {
    const HtmlRun& run = pieces_.runs[i];
    std::uint32_t first = run.begin;
    while (dom_[first].parent > run.block) first = dom_[first].parent;
    if (is_alone_in(run.block, i)) first = run.block;
    for (std::uint32_t at = first; at < run.end; ++at) {
      if (dom_[at].tag == Tag::text || !marks_author(at)) continue;
      std::string name = dom_.text_of(name_within(at));
      if (auto names = byline_names(name); names.size() == 1) name = names.front();
      if (auto names = names_of_field(name); names.size() == 1) name = names.front();
      if (looks_like_name(name) && (classes_of(name) & of_page) == 0) return name;
    }
    return {};
  }

  bool is_alone_in(std::uint32_t block, std::size_t i) const {
    const auto& runs = pieces_.runs;
    return (i == 0 || runs[i - 1].begin < block) &&
           (i + 1 == runs.size() || runs[i + 1].begin >= dom_[block].end);
  }

  std::uint32_t name_within(std::uint32_t author) const {
    for (std::uint32_t at = author + 1; at < dom_[author].end; ++at) {
      if (dom_[at].attribute("itemprop") == "name") return at;
    }
    return author;
  }

  bool marks_author(std::uint32_t at) {
    const HtmlNode& node = dom_[at];
    if (node.attribute("rel").find("author") != std::string_view::npos ||
        node.attribute("itemprop") == "author")
      return true;
    const std::string_view target = node.attribute("href");
    for (const std::string_view folder : {"/author/", "/authors/"}) {
      if (node.tag == Tag::a && target.find(folder) != std::string_view::npos) return true;
    }
    if ((reader_.read(node) & (bit(Hint::author) | bit(Hint::byline))) == 0) return false;
    return fold_case(node.attribute("class")).find("name") != std::string::npos ||
           is_full_name(dom_.text_of(at));
  }

  // Of "| By <a>Ann Smith</a>, <a>Bob Jones</a><br>Reporters" the names: what stands in texts of its own
  // behind the word, as long as only joints stand between.
  std::vector<std::string> parted_authors(std::size_t i) const {
    const HtmlRun& run = pieces_.runs[i];
    std::vector<std::string> names;
    bool announced = false;
    bool joined = true;
    for (std::uint32_t at = run.begin; at < run.end; ++at) {
      if (dom_[at].tag != Tag::text) continue;
      std::string_view part = trim_line(dom_[at].text);
      if (part.empty()) continue;
      if (!announced) {
        announced = (classes_of(last_part(part)) & word_author) != 0;
        if (announced) continue;
        names = byline_names(part);  // a line of its own, in one text
        if (!names.empty() && std::all_of(names.begin(), names.end(), is_full_name)) break;
        names.clear();
        continue;
      }
      if (is_joint(part)) {
        joined = true;
        continue;
      }
      if (!joined) break;
      joined = part.ends_with(',');
      if (joined) part.remove_suffix(1);
      if (!looks_like_name(part) || (classes_of(part) & of_page) != 0) break;
      names.push_back(collapse_white_space(part));
    }
    return names;
  }

  // "14:07 | Von" → "Von"; "By:" → "By".
  static std::string_view last_part(std::string_view text) {
    for (const std::string_view mark : {"|", "·", "•", "–", ",", "/"}) {
      const std::size_t at = text.rfind(mark);
      if (at != std::string_view::npos) text = text.substr(at + mark.size());
    }
    return trim_line(text.substr(0, text.find(':')));
  }

  static bool is_joint(std::string_view text) {
    const FoldedWords words(text, 2);
    return words.size() == 0 || (words.size() == 1 && is_function_word(words.key(0)));
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
  // What stands in a field that nobody has filled in.
  const auto is_placeholder = [](const std::string& name) {
    constexpr std::string_view words[] = {"name", "author",  "undefined", "null",
                                          "none", "unknown", "admin",     "未知"};
    return std::find(std::begin(words), std::end(words), fold_case(name)) != std::end(words);
  };
  const auto add = [&](std::string name) {
    const bool letters = measure(name).letters >= 2 && !is_placeholder(name);
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
    if (parts.empty()) parts = names_of_field(name);
    for (std::string& part : parts) add(std::move(part));
  }
  return people;
}

std::vector<std::string> signature_of(const HtmlDom& dom, const HtmlPieces& pieces, std::size_t last) {
  const auto is_set_off = [&](const HtmlRun& run) {
    const HtmlNode& block = dom[run.block];
    if (block.tag != Tag::p) return false;
    if (fold_case(block.attribute("style")).find("right") != std::string::npos ||
        block.attribute("align") == "right")
      return true;
    return std::any_of(emphases.begin(), emphases.end(), [&](Tag tag) {
      const std::uint32_t at = dom.find(tag, run.block, run.begin);
      return at != HtmlDom::none && dom[at].end >= run.end;
    });
  };
  const auto parent = [&](std::size_t i) { return dom[pieces.runs[i].block].parent; };
  for (std::size_t i = last; i < std::min(last + 2, pieces.runs.size()) && parent(i) == parent(last); ++i) {
    if (!is_set_off(pieces.runs[i])) continue;
    if (auto names = lone_names(pieces.text.pieces[i].text); !names.empty()) return names;
  }
  return {};
}

bool is_site(const std::string& author, const HtmlMetadata& metadata) {
  if (is_host(author)) return true;
  if (!metadata.site.empty() && measure(author).key == measure(metadata.site).key) return true;
  const auto squeezed = [](std::string_view text) {
    std::string letters;
    std::copy_if(text.begin(), text.end(), std::back_inserter(letters),
                 [](char c) { return std::string_view(" .-'").find(c) == std::string_view::npos; });
    return fold_case(letters);
  };
  std::string_view host = metadata.url;
  host.remove_prefix(std::min(host.find("//"), host.size()));
  while (host.starts_with('/')) host.remove_prefix(1);
  host = host.substr(0, host.find_first_of("/:?#"));
  if (host.starts_with("www.")) host.remove_prefix(4);
  const std::string name = squeezed(author);
  return !name.empty() && (name == squeezed(host) || name == squeezed(host.substr(0, host.find('.'))));
}

}  // namespace newsbook
