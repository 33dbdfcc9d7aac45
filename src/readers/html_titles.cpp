#include "readers/html_titles.h"

#include <algorithm>
#include <array>
#include <iterator>

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

// How well a heading says what a title says: 3 the same, 2 a part of it between marks, 1 its beginning or
// nearly all of its words; 0 not at all.
int agreement(std::string_view heading, std::string_view title) {
  constexpr std::size_t longest = 1000;
  if (heading.empty() || title.empty() || title.size() > longest) return 0;
  const std::uint64_t key = key_of(heading);
  if (key == no_key) return 0;
  if (key_of(title) == key) return 3;
  // A word beside a mark is the site's or the section's name.
  constexpr std::uint32_t least_share = 4;
  const bool names_part = words_of(heading) * least_share < words_of(title);
  for (const std::string_view mark : marks) {
    if (names_part) break;
    for (std::size_t at = title.find(mark); at != std::string_view::npos;
         at = title.find(mark, at + mark.size())) {
      if (key_of(title.substr(0, at)) == key || key_of(title.substr(at + mark.size())) == key) return 2;
    }
  }
  constexpr std::uint32_t fewest = 4;
  const std::string a = fold_case(heading);
  const std::string b = fold_case(title);
  const bool begins = a.starts_with(b) || b.starts_with(a);
  if (begins && words_of(heading) >= fewest && words_of(title) >= fewest) return 1;
  return nearly_same(a, b) ? 1 : 0;
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

// The same where the site's name is not known: the last part goes if it is short beside the rest.
std::string without_last_part(const std::string& title, std::uint32_t longest_name) {
  for (const std::string_view mark :
       {std::string_view(" | "), std::string_view(" - "), std::string_view(" – "), std::string_view(" — "),
        std::string_view(" · "), std::string_view("_"), std::string_view(" » ")}) {
    const std::size_t last = title.rfind(mark);
    if (last == std::string::npos || last == 0) continue;
    const std::uint32_t head = words_of(title.substr(0, last));
    const std::uint32_t tail = words_of(title.substr(last + mark.size()));
    if (tail <= longest_name && head > tail && head >= 3) return title.substr(0, last);
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
      best.text = without_site(spelled_out(best.text), metadata_.site);
      return best;
    }
    for (const std::string* title : titles_) {
      if (!title->empty())
        return {without_last_part(without_site(*title, metadata_.site), 5), HtmlTitle::no_piece};
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
    return found;
  }

  // A heading may be several pieces, a kicker and a line.
  std::string text(std::size_t i, const Level& level) const {
    constexpr std::uint32_t most_nodes = 100;
    const std::string_view own = pieces_.text.pieces[i].text;
    if (level.element == 0 || dom_[level.element].end - level.element > most_nodes) return std::string(own);
    std::string all = without_kicker(level.element);
    return all.size() > own.size() + 300 ? std::string(own) : all;
  }

  // What stands above the headline inside its own element, in one that is called so, is none of it.
  std::string without_kicker(std::uint32_t heading) const {
    constexpr std::array<std::string_view, 4> names = {"overline", "kicker", "eyebrow", "dachzeile"};
    for (std::uint32_t i = heading + 1; i < dom_[heading].end; ++i) {
      const std::string classes = fold_case(dom_[i].attribute("class"));
      const bool kicker = std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        return classes.find(name) != std::string::npos;
      });
      if (!kicker) continue;
      std::string rest;
      for (std::uint32_t j = dom_[i].end; j < dom_[heading].end; j = dom_[j].end)
        rest += (rest.empty() ? "" : " ") + dom_.text_of(j);
      rest = collapse_white_space(rest);
      const std::size_t begin = rest.find_first_not_of("-–—:|/ ");
      if (words_of(rest) >= 2 && begin != std::string::npos) return rest.substr(begin);
    }
    return dom_.text_of(heading);
  }

  HtmlTitle heading_that_agrees() const {
    int most = 0;
    HtmlTitle best;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const Level level = level_of(i);
      if (level.points == 0) continue;
      for (std::string heading : {std::string(pieces_.text.pieces[i].text), text(i, level)}) {
        int agreed = 0;
        for (const std::string* title : titles_) agreed = std::max(agreed, agreement(heading, *title));
        const int points = agreed == 0 ? 0 : agreed * 4 + level.points;
        if (points <= most) continue;
        most = points;
        best = {std::move(heading), i};
      }
    }
    return best;
  }

  // The only <h1>, if it is no name of the site: titles for search engines and networks may say it otherwise.
  HtmlTitle lone_heading() const {
    constexpr std::uint32_t fewest = 3;
    HtmlTitle found;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const Level level = level_of(i);
      if (level.element == 0 || dom_[level.element].tag != Tag::h1) continue;
      std::string heading = text(i, level);
      if (heading == found.text) continue;
      if (!found.text.empty()) return {};
      found = {std::move(heading), i};
    }
    const bool site = !metadata_.site.empty() && key_of(found.text) == key_of(metadata_.site);
    return site || words_of(found.text) < fewest ? HtmlTitle() : found;
  }

  // The data may part what the page parts by type alone: "Integration: Helpers wanted".
  std::string spelled_out(const std::string& heading) const {
    const auto marks_in = [](std::string_view text) {
      return std::count_if(text.begin(), text.end(),
                           [](char c) { return c == ':' || c == '/' || c == ' ' || c == '|'; });
    };
    for (const std::string* title : titles_) {
      if (key_of(*title) == key_of(heading) && marks_in(*title) > marks_in(heading)) return *title;
    }
    return heading;
  }

  HtmlTitle heading_above_body() const {
    HtmlTitle found;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const Level level = level_of(i);
      if (level.points == 4) return {text(i, level), i};
      if (level.points == 3 && found.text.empty()) found = {text(i, level), i};
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
