#include "readers/html_titles.h"

#include <algorithm>

#include "readers/text_shape.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::string_view marks[] = {" | ", " - ",  " – ", " — ", " · ", " • ", " » ",
                                      " « ", " :: ", " / ", "｜",  "_",   " : "};

std::uint64_t key_of(std::string_view text) { return measure(text).key; }

std::uint32_t words_of(std::string_view text) { return measure(text).words; }

// How well a heading says what a title says: 3 the same, 2 a part of it between marks, 1 its beginning; 0 not
// at all.
int agreement(std::string_view heading, std::string_view title) {
  if (heading.empty() || title.empty()) return 0;
  const std::uint64_t key = key_of(heading);
  if (key == no_key) return 0;
  if (key_of(title) == key) return 3;
  for (const std::string_view mark : marks) {
    for (std::size_t at = title.find(mark); at != std::string_view::npos;
         at = title.find(mark, at + mark.size())) {
      if (key_of(title.substr(0, at)) == key || key_of(title.substr(at + mark.size())) == key) return 2;
    }
  }
  constexpr std::uint32_t fewest = 4;
  const std::string a = fold_case(heading);
  const std::string b = fold_case(title);
  const bool begins = a.starts_with(b) || b.starts_with(a);
  return begins && words_of(heading) >= fewest && words_of(title) >= fewest ? 1 : 0;
}

// The title without what stands beside a mark and names the site, or is by far the shorter part.
std::string without_site(const std::string& title, const std::string& site) {
  const std::uint64_t key = site.empty() ? no_key : key_of(site);
  for (const std::string_view mark : marks) {
    const std::size_t last = title.rfind(mark);
    if (last == std::string::npos || last == 0) continue;
    const std::size_t first = title.find(mark);
    const std::string head = title.substr(0, last);
    const std::string tail = title.substr(last + mark.size());
    if (key != no_key && key_of(tail) == key) return head;
    if (key != no_key && key_of(title.substr(0, first)) == key) return title.substr(first + mark.size());
  }
  return title;
}

// The same where the site's name is not known: the last part goes if it is short beside the rest.
std::string without_last_part(const std::string& title) {
  constexpr std::uint32_t longest_name = 4;
  for (const std::string_view mark :
       {std::string_view(" | "), std::string_view(" - "), std::string_view(" – "), std::string_view(" — "),
        std::string_view(" · "), std::string_view("_"), std::string_view(" » ")}) {
    const std::size_t last = title.rfind(mark);
    if (last == std::string::npos || last == 0) continue;
    const std::uint32_t head = words_of(title.substr(0, last));
    const std::uint32_t tail = words_of(title.substr(last + mark.size()));
    if (tail <= longest_name && head > tail) return title.substr(0, last);
  }
  return title;
}

class TitleFinder {
 public:
  TitleFinder(const HtmlDom& dom, const HtmlPieces& pieces, const std::vector<Place>& places,
              const HtmlMetadata& metadata)
      : dom_(dom), pieces_(pieces), places_(places), metadata_(metadata) {}

  HtmlTitle run() {
    const std::string titles[] = {metadata_.headline, metadata_.social_title, metadata_.page_title};
    int most = 0;
    HtmlTitle best;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const int level = heading_level(i);
      if (level == 0) continue;
      int agreed = 0;
      for (const std::string& title : titles) agreed = std::max(agreed, agreement(text(i), title));
      const int points = agreed == 0 ? 0 : agreed * 4 + level;
      if (points > most) {
        most = points;
        best = {text(i), i};
      }
    }
    if (most > 0) return best;
    for (const std::string& title : titles) {
      if (!title.empty())
        return {without_last_part(without_site(title, metadata_.site)), HtmlTitle::no_piece};
    }
    return heading_above_body();
  }

 private:
  std::string text(std::size_t i) const { return std::string(pieces_.text.pieces[i].text); }

  // 4: the model's title; 3: <h1>; 2: <h2>; 1: of class title; 0: no heading.
  int heading_level(std::size_t i) const {
    constexpr std::uint32_t longest = 60;  // words
    const HtmlRun& run = pieces_.runs[i];
    if (run.hidden || pieces_.text.pieces[i].shape.words > longest) return 0;
    if (places_[i] == Place::title) return 4;
    std::uint32_t at = run.block;
    for (int level = 0; level < 3 && at != 0; ++level, at = dom_[at].parent) {
      if (dom_[at].tag == Tag::h1) return 3;
      if (dom_[at].tag == Tag::h2) return 2;
      const std::string names = fold_case(dom_[at].attribute("class"));
      if (names.find("title") != std::string::npos || names.find("headline") != std::string::npos ||
          dom_[at].attribute("itemprop") == "headline")
        return 1;
    }
    return 0;
  }

  HtmlTitle heading_above_body() const {
    HtmlTitle found;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const int level = heading_level(i);
      if (level == 4) return {text(i), i};
      if (level == 3 && found.piece == HtmlTitle::no_piece) found = {text(i), i};
      if (places_[i] == Place::body) break;
    }
    return found;
  }

  const HtmlDom& dom_;
  const HtmlPieces& pieces_;
  const std::vector<Place>& places_;
  const HtmlMetadata& metadata_;
};

}  // namespace

HtmlTitle settle_title(const HtmlDom& dom, const HtmlPieces& pieces, const std::vector<Place>& places,
                       const HtmlMetadata& metadata) {
  HtmlTitle title = TitleFinder(dom, pieces, places, metadata).run();
  title.text = collapse_white_space(title.text);
  return title;
}

}  // namespace newsbook
