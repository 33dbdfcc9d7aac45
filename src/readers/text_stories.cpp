#include "readers/text_stories.h"

#include <algorithm>

#include "readers/text_plain.h"
#include "readers/text_titles.h"

namespace newsbook {
namespace {

bool says_something(const Piece& piece) { return piece.has_sentences() && !piece.head_matter; }

// Places → stories. A body without a title that does not open the text goes on with the story before it.
class Collector {
 public:
  explicit Collector(std::vector<Place> places) { out_.places = std::move(places); }

  TextStories run() {
    for (std::size_t i = 0; i < out_.places.size(); ++i) take(i, out_.places[i]);
    return std::move(out_);
  }

 private:
  void take(std::size_t i, Place place) {
    if (place == Place::title) {
      out_.stories.push_back({i, i + 1, i + 1, i + 1});
    } else if (place == Place::body) {
      if (out_.stories.empty()) out_.stories.push_back({Story::no_title, i, i, i});
      Story& story = out_.stories.back();
      if (story.body_end == story.head_begin) {
        story.body_begin = i;
      } else {
        std::replace(out_.places.begin() + static_cast<std::ptrdiff_t>(story.body_end),
                     out_.places.begin() + static_cast<std::ptrdiff_t>(i), Place::outside, Place::gap);
      }
      story.body_end = i + 1;
    }
  }

  TextStories out_;
};

// A last short sentence that follows a body at once is of it: rather a line too much than the story's last
// words lost.
void keep_last_words(const TextPieces& text, TextStories& found) {
  for (Story& story : found.stories) {
    const std::size_t next = story.body_end;
    if (next >= text.pieces.size() || found.places[next] != Place::outside) continue;
    const Piece& piece = text.pieces[next];
    const bool apart = piece.page_break || piece.rule || piece.blank_before > text.usual_blank;
    if (piece.kind != PieceKind::sentence || apart || piece.shape.words < 5 || piece.shape.bullet) continue;
    found.places[next] = Place::body;
    story.body_end = next + 1;
  }
}

// A text in which no story was found, but sentences are: from the first to the last of them, below the line
// that is most like a title.
void take_all_sentences(const std::vector<Piece>& pieces, std::vector<Place>& places) {
  const auto first = std::find_if(pieces.begin(), pieces.end(), says_something);
  if (first == pieces.end()) return;
  const auto last = std::find_if(pieces.rbegin(), pieces.rend(), says_something).base();
  const auto begin = static_cast<std::size_t>(first - pieces.begin());
  const auto end = static_cast<std::size_t>(last - pieces.begin());
  std::fill(places.begin() + static_cast<std::ptrdiff_t>(begin),
            places.begin() + static_cast<std::ptrdiff_t>(end), Place::body);
}

bool is_plain_line(const Piece& piece) {
  const bool plain = piece.kind == PieceKind::label || piece.kind == PieceKind::headline;
  return plain && piece.shape.letters >= 3 && !piece.shape.bullet && !piece.shape.ends_colon;
}

// A text that begins with a line or two before its first sentence is headed by the first of them, however
// short.
std::size_t brief_title(const std::vector<Piece>& pieces, std::size_t body) {
  constexpr std::size_t most = 3;
  if (body > most) return Story::no_title;
  for (std::size_t i = 0; i < body; ++i) {
    if (is_plain_line(pieces[i])) return i;
  }
  return Story::no_title;
}

// The title of a text's first story where the model found none: the line before the body that most speaks
// for, else a line that the body begins with.
void find_missing_title(const std::vector<Piece>& pieces, const std::vector<TitleEvidence>& titles,
                        Story& story) {
  constexpr int least = 20;
  for (std::size_t i = story.body_begin; i-- > 0 && !pieces[i].is_prose();) {
    if (titles[i].best && titles[i].points >= least) story.title = i;
  }
  if (story.title == Story::no_title) story.title = brief_title(pieces, story.body_begin);
  if (story.title == Story::no_title && is_plain_line(pieces[story.body_begin]) &&
      story.body_begin + 1 < story.body_end && says_something(pieces[story.body_begin + 1])) {
    story.title = story.body_begin++;
  }
  if (story.title != Story::no_title) story.head_begin = story.title + 1;
}

bool has_body(const TextPieces& text, const TextStories& found, const Story& story) {
  for (std::size_t i = story.body_begin; i < story.body_end; ++i) {
    if (found.places[i] == Place::body && says_something(text.pieces[i])) return true;
  }
  return false;
}

// Prose that no list holds: menus, too, have items as long as sentences.
bool is_paragraph(const Piece& piece) { return piece.is_prose() && !piece.shape.bullet; }

// Of the characters of the text's paragraphs, how many in a hundred are in a body.
std::uint64_t percent_taken(const std::vector<Piece>& pieces, const std::vector<Place>& places) {
  std::uint64_t all = 0;
  std::uint64_t taken = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!is_paragraph(pieces[i])) continue;
    all += pieces[i].shape.length;
    if (places[i] == Place::body) taken += pieces[i].shape.length;
  }
  return all == 0 ? 100 : 100 * taken / all;
}

std::vector<Place> find_places(const TextPieces& text, const std::vector<MatterFacts>& matter,
                               const std::vector<TitleEvidence>& titles, std::int16_t favour) {
  PlaceFinder finder(favour);
  std::size_t i = 0;
  gather_facts(text, matter, titles,
               [&](const PieceFacts& facts) { finder.add(facts, is_paragraph(text.pieces[i++])); });
  return finder.places();
}

// The prose of a text is mostly its stories': two thirds of it and more in 95 of 100 dumps, never less than
// 37 hundredths. Where the model takes less, the facts have led it astray, and prose is given more weight.
std::vector<Place> find_enough_places(const TextPieces& text, const std::vector<MatterFacts>& matter,
                                      const std::vector<TitleEvidence>& titles) {
  constexpr std::uint64_t least = 40;
  constexpr std::int16_t most_favour = 800;
  std::vector<Place> places = find_places(text, matter, titles, 0);
  for (std::int16_t favour = 100; favour <= most_favour && percent_taken(text.pieces, places) < least;
       favour *= 2) {
    places = find_places(text, matter, titles, favour);
  }
  return places;
}

}  // namespace

TextStories find_stories(const TextPieces& text) {
  const std::vector<MatterFacts> matter = compare_matter(text);
  const std::vector<TitleEvidence> titles = weigh_titles(text, matter);
  std::vector<Place> places = find_enough_places(text, matter, titles);
  const bool empty = std::find(places.begin(), places.end(), Place::body) == places.end();
  if (is_plain(text)) {
    take_everything(text, places);
  } else if (empty) {
    take_all_sentences(text.pieces, places);
  }
  TextStories found = Collector(std::move(places)).run();
  std::erase_if(found.stories, [&](const Story& story) { return !has_body(text, found, story); });
  keep_last_words(text, found);
  if (!found.stories.empty() && found.stories.front().title == Story::no_title) {
    find_missing_title(text.pieces, titles, found.stories.front());
  }
  return found;
}

}  // namespace newsbook
