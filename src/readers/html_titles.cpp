#include "readers/html_titles.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "readers/html_links.h"
#include "readers/text_lines.h"
#include "readers/text_shape.h"
#include "readers/words.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::string_view marks[] = {" | ", " - ",  " – ", " — ", " · ", " • ", " » ",
                                      " « ", " :: ", " / ", "｜",  "_",   " : "};

std::uint64_t key_of(std::string_view text) { return measure(text).key; }

std::uint32_t words_of(std::string_view text) { return measure(text).words; }

// Do two titles share nearly all of their words?
bool nearly_same(std::string_view a, std::string_view b) {
  constexpr std::size_t fewest = 5;
  constexpr std::size_t most = 40;
  const FoldedWords first(a, most);
  const FoldedWords second(b, most);
  if (std::min(first.size(), second.size()) < fewest) return false;
  const auto keys_of = [](const FoldedWords& words) {
    std::vector<std::uint64_t> keys;
    for (std::size_t i = 0; i < words.size(); ++i) keys.push_back(words.key(i));
    std::sort(keys.begin(), keys.end());
    return keys;
  };
  const std::vector<std::uint64_t> left = keys_of(first);
  const std::vector<std::uint64_t> right = keys_of(second);
  std::vector<std::uint64_t> both;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
  return both.size() * 20 >= std::max(left.size(), right.size()) * 17;
}

// The title without its last part, if that is as short beside the rest as a site's name.
std::string without_last_part(const std::string& title) {
  constexpr std::uint32_t longest_name = 5;  // words
  for (const std::string_view mark :
       {std::string_view(" | "), std::string_view(" - "), std::string_view(" – "), std::string_view(" — "),
        std::string_view(" · "), std::string_view("_"), std::string_view(" » ")}) {
    const std::size_t last = title.rfind(mark);
    if (last == std::string::npos || last == 0) continue;
    const std::uint32_t head = words_of(title.substr(0, last));
    const std::uint32_t tail = words_of(title.substr(last + mark.size()));
    const bool names_site = tail <= longest_name && head > tail && head >= 3;
    if (names_site || is_host(title.substr(last + mark.size()))) return title.substr(0, last);
  }
  return title;
}

// How well a heading says what a title says.
enum Agreement : std::uint8_t {
  disagrees = 0,
  resembles = 2,  // its beginning, or nearly all of its words
  part = 4,       // that stands before a mark
  ends = 5,       // what stands behind a mark, and is longer than the site's name before it
  equals = 6,
};

Agreement agreement(std::string_view heading, std::string_view title) {
  constexpr std::size_t longest = 1000;
  if (heading.empty() || title.empty() || title.size() > longest) return disagrees;
  const std::uint64_t key = key_of(heading);
  if (key == no_key) return disagrees;
  if (key_of(title) == key) return equals;
  // A word beside a mark is the site's or the section's name.
  constexpr std::uint32_t least_share = 4;
  const std::uint32_t words = words_of(heading);
  const bool names_part = words * least_share < words_of(title);
  for (const std::string_view mark : marks) {
    if (names_part) break;
    for (std::size_t at = title.find(mark); at != std::string_view::npos;
         at = title.find(mark, at + mark.size())) {
      const std::string_view head = title.substr(0, at);
      if (key_of(head) == key) return part;
      if (key_of(title.substr(at + mark.size())) == key)
        return words > words_of(head) ? ends : words == words_of(head) ? part : disagrees;
    }
  }
  constexpr std::uint32_t fewest = 4;
  const std::string a = fold_case(heading);
  const std::string b = fold_case(title);
  const bool begin_alike = a.starts_with(b) || b.starts_with(a);
  if (begin_alike && words >= fewest && words_of(title) >= fewest) return resembles;
  return nearly_same(a, b) || nearly_same(a, without_last_part(b)) ? resembles : disagrees;
}

// Marks that part a title from others, left at its beginning or its end: "> News". A dash may begin what
// somebody says, "»" end it.
std::string without_outer_marks(std::string_view title) {
  for (const std::string_view mark : {">", "»", "|", "•", "·", "⋆", "★"}) {
    if (title.starts_with(std::string(mark) + ' ')) title.remove_prefix(mark.size() + 1);
  }
  for (const std::string_view mark : {">", "|", "•", "·", "⋆", "★", "-", "–", "—", "/"}) {
    if (title.ends_with(' ' + std::string(mark))) title.remove_suffix(mark.size() + 1);
  }
  return std::string(title);
}

// What parts a kicker from its headline, behind the one and before the other, left out.
std::string_view without_dashes(std::string_view text) {
  constexpr std::array<std::string_view, 7> dashes = {" ", "-", "–", "—", ":", "|", "/"};
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view dash : dashes) {
      const bool before = text.starts_with(dash);
      const bool behind = !before && text.ends_with(dash);
      if (before) text.remove_prefix(dash.size());
      if (behind) text.remove_suffix(dash.size());
      found = found || before || behind;
    }
  }
  return text;
}

// "Spoons are back | Opinion": the section is no part of the headline.
std::string without_section(const std::string& title) {
  const std::size_t bar = title.rfind(" | ");
  const bool section = bar != std::string::npos && (classes_of(title.substr(bar + 3)) & word_kicker) != 0;
  return section ? title.substr(0, bar) : title;
}

// The title without what stands beside a mark and names the site, or is by far the shorter part.
std::string without_site(const std::string& title, const std::string& site) {
  const std::uint64_t key = site.empty() ? no_key : key_of(site);
  for (const std::string_view mark : marks) {
    const std::size_t last = title.rfind(mark);
    if (last == std::string::npos || last == 0) continue;
    const std::size_t first = title.find(mark);
    const std::string tail = title.substr(last + mark.size());
    if (key != no_key && key_of(tail) == key) return title.substr(0, last);
    if (key != no_key && key_of(title.substr(0, first)) == key) return title.substr(first + mark.size());
  }
  return title;
}

class TitleFinder {
 public:
  TitleFinder(const HtmlDom& dom, const HtmlPieces& pieces, const std::vector<Place>& places,
              const HtmlMetadata& metadata)
      : dom_(dom),
        pieces_(pieces),
        places_(places),
        metadata_(metadata),
        titles_{&metadata.headline, &metadata.social_title, &metadata.page_title} {}

  HtmlTitle run() {
    HtmlTitle best = heading_that_agrees();
    if (best.text.empty() && metadata_.headline.empty()) best = lone_heading();
    if (!best.text.empty()) {
      best.text = without_site(in_lower_case(spelled_out(best.text)), metadata_.site);
      return best;
    }
    if (std::string part = part_above_body(); !part.empty()) return {std::move(part), HtmlTitle::no_piece};
    if (std::string part = part_before_site(); !part.empty()) return {std::move(part), HtmlTitle::no_piece};
    for (const std::string* title : titles_) {
      if (!title->empty())
        return {without_last_part(without_site(*title, metadata_.site)), HtmlTitle::no_piece};
    }
    return heading_above_body();
  }

 private:
  // 4: the model's title; 3: <h1>; 2: <h2>; 1: of class title; 0: no heading.
  struct Level {
    int points = 0;
    std::uint32_t element = 0;  // that is the heading; 0: the piece
  };
  Level level_of(std::size_t i) const {
    constexpr std::uint32_t longest = 60;  // words
    const HtmlRun& run = pieces_.runs[i];
    if (run.hidden || pieces_.text.pieces[i].shape.words > longest) return {};
    Level found;
    std::uint32_t at = run.block;
    for (int level = 0; level < 3 && at != 0 && found.points == 0; ++level, at = dom_[at].parent) {
      if (dom_[at].tag == Tag::h1) found = {3, at};
      if (dom_[at].tag == Tag::h2) found = {2, at};
      const std::string names = fold_case(dom_[at].attribute("class"));
      if (found.points == 0 &&
          (names.find("title") != std::string::npos || names.find("headline") != std::string::npos ||
           dom_[at].attribute("itemprop") == "headline"))
        found = {1, 0};
    }
    if (places_[i] == Place::title) found.points = 4;
    return found.points == 0 || in_breadcrumbs(run.block) || leads_home(run) ? Level{} : found;
  }

  // A trail of links may end in an <h1> that says the headline for search engines.
  bool in_breadcrumbs(std::uint32_t at) const {
    for (int level = 0; level < 4 && at != 0; ++level, at = dom_[at].parent) {
      for (const std::string_view name : {"class", "id", "aria-label"}) {
        if (fold_case(dom_[at].attribute(name)).find("breadcrumb") != std::string::npos) return true;
      }
    }
    return false;
  }

  // The site's name is a link to its first page.
  bool leads_home(const HtmlRun& run) const {
    for (std::uint32_t i = dom_[run.begin].parent; i >= run.block && i != 0; i = dom_[i].parent) {
      if (dom_[i].tag != Tag::a) continue;
      std::string_view target = trim_line(dom_[i].attribute("href"));
      if (const std::size_t host = target.find("//"); host != std::string_view::npos) {
        target.remove_prefix(host + 2);
        target.remove_prefix(std::min(target.find('/'), target.size()));
        return target.size() <= 1;
      }
      return target == "/";
    }
    return false;
  }

  // A heading may be several pieces, a kicker and a line.
  HtmlTitle whole(std::size_t i, const Level& level) const {
    constexpr std::uint32_t most_nodes = 100;
    const std::string own(pieces_.text.pieces[i].text);
    if (level.element == 0 || dom_[level.element].end - level.element > most_nodes) return {own, i};
    HtmlTitle all = without_kicker(level.element);
    all.piece = i;
    return all.text.size() > own.size() + 300 ? HtmlTitle{own, i} : all;
  }

  bool is_kicker(std::uint32_t node) const {
    constexpr std::array<std::string_view, 4> names = {"overline", "kicker", "eyebrow", "dachzeile"};
    const std::string classes = fold_case(dom_[node].attribute("class"));
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return classes.find(name) != std::string::npos; });
  }

  std::string kicker_text(std::uint32_t node) const {
    return std::string(without_dashes(dom_.text_of(node)));
  }

  // "Title:", before the title of a record.
  bool describes_field(std::uint32_t node) const {
    return fold_case(dom_[node].attribute("class")).find("descriptor") != std::string::npos;
  }

  // What stands above the headline inside its own element is none of it: what is called so, or what the
  // data leaves out.
  HtmlTitle without_kicker(std::uint32_t heading) const {
    const std::string all = dom_.text_of(heading);
    for (std::uint32_t i = heading + 1; i < dom_[heading].end; ++i) {
      if (dom_[i].tag == Tag::text) continue;
      std::string rest;
      for (std::uint32_t j = dom_[i].end; j < dom_[heading].end; j = dom_[j].end)
        rest += (rest.empty() ? "" : " ") + dom_.text_of(j);
      rest = without_dashes(collapse_white_space(rest));
      if ((is_kicker(i) && words_of(rest) >= 2) || is_left_by_data(rest, all, is_before_dash(i, heading)))
        return {rest, HtmlTitle::no_piece, describes_field(i) ? "" : kicker_text(i)};
    }
    return {all};
  }

  // Is the next element a dash alone?
  bool is_before_dash(std::uint32_t node, std::uint32_t heading) const {
    const std::uint32_t next = dom_[node].end;
    if (next >= dom_[heading].end || dom_[next].tag == Tag::text) return false;
    const std::string dash = dom_.text_of(next);
    return !dash.empty() && without_dashes(dash).empty();
  }

  // Does more of the data say the rest than the whole heading? Where the page parts the two, one is enough.
  bool is_left_by_data(const std::string& rest, const std::string& all, bool parted) const {
    constexpr std::uint32_t fewest = 4;  // words
    const auto said = [&](const std::string& text) {
      return std::count_if(titles_.begin(), titles_.end(),
                           [&](const auto* title) { return agreement(text, *title) > resembles; });
    };
    return words_of(rest) >= fewest && said(rest) > (parted ? 0 : said(all));
  }

  HtmlTitle heading_that_agrees() const {
    int most = 0;
    HtmlTitle best;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const Level level = level_of(i);
      if (level.points == 0) continue;
      for (HtmlTitle heading : {HtmlTitle{std::string(pieces_.text.pieces[i].text), i}, whole(i, level)}) {
        const Agreement agreed = is_site(heading.text) ? disagrees : best_agreement(heading.text);
        if (agreed == disagrees) continue;
        constexpr int for_site = 4;  // of the points, which what ends <title> as the site's name does loses
        const int points = agreed * 5 + level.points * 2 + (heading.kicker.empty() ? 0 : 1) -
                           (agreed == part && may_name_site(heading.text) ? for_site : 0);
        if (points <= most) continue;
        most = points;
        best = std::move(heading);
      }
    }
    return best;
  }

  // Where there is no <h1>, what stands behind the site's name in <title>, if a piece above the prose
  // begins with it.
  std::string part_above_body() const {
    constexpr std::uint32_t fewest = 3;  // words
    const std::string& title = metadata_.page_title;
    if (dom_.find(Tag::h1, 0, dom_.size()) != HtmlDom::none) return {};
    for (const std::string_view mark : marks) {
      const std::size_t at = title.find(mark);
      if (at == std::string::npos || at == 0) continue;
      std::string part = title.substr(at + mark.size());
      const std::string folded = fold_case(part);
      if (words_of(part) < fewest) continue;
      for (std::size_t i = 0; i < places_.size(); ++i) {
        const Piece& piece = pieces_.text.pieces[i];
        if (places_[i] == Place::body && piece.kind == PieceKind::prose) break;
        if (!pieces_.runs[i].hidden && fold_case(piece.text).starts_with(folded)) return part;
      }
    }
    return {};
  }

  // Where <title> alone names one, and both its parts stand on the page above the prose, the first is the
  // headline.
  std::string part_before_site() const {
    const std::string& title = metadata_.page_title;
    if (!metadata_.headline.empty() || !metadata_.social_title.empty()) return {};
    for (const std::string_view mark : marks) {
      const std::size_t at = title.find(mark);
      if (at == std::string::npos || at == 0) continue;
      std::string head = title.substr(0, at);
      const std::string site = fold_case(title.substr(at + mark.size()));
      const std::uint64_t key = key_of(head);
      const bool names_both =
          stands_above_body([&](const Piece& piece) { return piece.shape.key == key; }) &&
          stands_above_body([&](const Piece& piece) { return fold_case(piece.text).starts_with(site); });
      if (names_both) return head;
    }
    return {};
  }
  template <typename Test>
  bool stands_above_body(Test test) const {
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const Piece& piece = pieces_.text.pieces[i];
      if (places_[i] == Place::body && piece.kind == PieceKind::prose) return false;
      if (!pieces_.runs[i].hidden && test(piece)) return true;
    }
    return false;
  }

  // The site's name, perhaps with a word beside it: "BLOG: The Harbour".
  bool is_site(const std::string& heading) const {
    constexpr std::uint32_t most_beside = 1;  // words
    const std::string& site = metadata_.site;
    if (site.empty()) return false;
    return key_of(heading) == key_of(site) ||
           (fold_case(heading).find(fold_case(site)) != std::string::npos &&
            words_of(heading) <= words_of(site) + most_beside);
  }

  Agreement best_agreement(const std::string& heading) const {
    Agreement best = disagrees;
    for (const std::string* title : titles_) best = std::max(best, agreement(heading, *title));
    return best;
  }

  // The only <h1>, if it is no name of the site: titles for search engines and networks may say it otherwise.
  HtmlTitle lone_heading() const {
    constexpr std::uint32_t fewest = 3;
    HtmlTitle found;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const Level level = level_of(i);
      if (level.element == 0 || dom_[level.element].tag != Tag::h1) continue;
      HtmlTitle heading = whole(i, level);
      if (heading.text == found.text || is_site(heading.text)) continue;
      if (!found.text.empty()) return {};
      found = std::move(heading);
    }
    return ends_title(found.text) || words_of(found.text) < fewest ? HtmlTitle() : found;
  }

  bool may_name_site(const std::string& heading) const {
    constexpr std::uint32_t longest = 4;  // words
    return words_of(heading) <= longest && ends_title(heading);
  }

  // What ends a <title>, behind a mark, is the site's name.
  bool ends_title(const std::string& heading) const {
    const std::string& title = metadata_.page_title;
    const std::uint64_t key = key_of(heading);
    return key_of(title) != key &&
           std::any_of(std::begin(marks), std::end(marks), [&](std::string_view mark) {
             const std::size_t at = title.rfind(mark);
             return at != std::string::npos && key_of(title.substr(at + mark.size())) == key;
           });
  }

  // The data may part what the page parts by type alone: "Integration: Helpers wanted", or without a space
  // that only style hides: "Integration : Helpers wanted".
  std::string spelled_out(const std::string& heading) const {
    const auto marks_in = [](std::string_view text) {
      return std::count_if(text.begin(), text.end(), [](char c) { return c == ':' || c == '/' || c == '|'; });
    };
    const auto spaces_in = [](std::string_view text) { return std::count(text.begin(), text.end(), ' '); };
    const bool loose = heading.find(" : ") != std::string::npos;
    for (const std::string* title : titles_) {
      if (key_of(*title) != key_of(heading)) continue;
      if (marks_in(*title) + spaces_in(*title) > marks_in(heading) + spaces_in(heading)) return *title;
      if (loose && title->find(" : ") == std::string::npos) return *title;
    }
    return heading;
  }

  // What a heading shouts, a title of the data may say.
  std::string in_lower_case(const std::string& heading) const {
    constexpr std::uint32_t fewest = 2;  // words
    const auto shouts = [](const std::string& text) {
      return to_upper(text, "") == text && fold_case(text) != text;
    };
    if (words_of(heading) < fewest || !shouts(heading)) return heading;
    for (const std::string* title : titles_) {
      std::string bare = without_last_part(without_site(*title, metadata_.site));
      if (agreement(heading, bare) != disagrees && !shouts(bare)) return bare;
    }
    return heading;
  }

  HtmlTitle heading_above_body() const {
    HtmlTitle found;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const Level level = level_of(i);
      if (level.points == 4) return whole(i, level);
      if (level.points == 3 && found.text.empty()) found = whole(i, level);
      if (places_[i] == Place::body) break;
    }
    return found;
  }

  const HtmlDom& dom_;
  const HtmlPieces& pieces_;
  const std::vector<Place>& places_;
  const HtmlMetadata& metadata_;
  std::array<const std::string*, 3> titles_;
};

}  // namespace

HtmlTitle settle_title(const HtmlDom& dom, const HtmlPieces& pieces, const std::vector<Place>& places,
                       const HtmlMetadata& metadata) {
  HtmlTitle title = TitleFinder(dom, pieces, places, metadata).run();
  title.text = without_section(without_outer_marks(collapse_white_space(title.text)));
  return title;
}

}  // namespace newsbook
