#include "readers/text_stories.h"

#include <algorithm>
#include <span>
#include <unordered_set>

#include "readers/text_fields.h"
#include "readers/text_plain.h"
#include "readers/text_posts.h"
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

bool may_be_tag(const Piece& piece) {
  constexpr std::uint32_t longest = 5;  // words
  const TextShape& shape = piece.shape;
  const bool line = piece.kind == PieceKind::label || piece.kind == PieceKind::headline;
  return line && shape.words <= longest && shape.letters > 0 && shape.digits < shape.letters &&
         !shape.bullet && !shape.ends_colon && !shape.starts_lower;
}

// Rather a line too much than the story's last words lost: a last short sentence that follows a body at once
// is of it, and so are the items of a list that the body's last sentence introduces.
void keep_last_words(const TextPieces& text, TextStories& found) {
  constexpr std::size_t longest = 12;  // items; more are a menu
  constexpr std::uint32_t few_words = 5;
  const std::vector<Piece>& pieces = text.pieces;
  const auto follows = [&](std::size_t i) {
    return i < pieces.size() && found.places[i] == Place::outside && !pieces[i].page_break &&
           !pieces[i].rule && pieces[i].blank_before <= text.usual_blank;
  };
  for (Story& story : found.stories) {
    const TextShape& last = pieces[story.body_end - 1].shape;
    std::size_t end = story.body_end;
    if (last.ends_colon && last.words >= few_words) {
      while (follows(end) && may_be_tag(pieces[end])) ++end;
      if (end - story.body_end > longest) end = story.body_end;
    } else if (follows(end)) {
      const Piece& next = pieces[end];
      end += next.kind == PieceKind::sentence && next.shape.words >= few_words && !next.shape.bullet ? 1 : 0;
    }
    std::fill(found.places.begin() + static_cast<std::ptrdiff_t>(story.body_end),
              found.places.begin() + static_cast<std::ptrdiff_t>(end), Place::body);
    story.body_end = end;
  }
}

// Names below a body's last sentence are the page's tags.
void leave_tags(const std::vector<Piece>& pieces, TextStories& found) {
  constexpr std::size_t fewest = 3;  // fewer may be who wrote it
  for (Story& story : found.stories) {
    std::size_t end = story.body_end;
    while (end > story.body_begin && may_be_tag(pieces[end - 1])) --end;
    if (story.body_end - end < fewest || end == story.body_begin || !pieces[end - 1].has_sentences())
      continue;
    if (pieces[end - 1].shape.ends_colon) continue;
    std::fill(found.places.begin() + static_cast<std::ptrdiff_t>(end),
              found.places.begin() + static_cast<std::ptrdiff_t>(story.body_end), Place::outside);
    story.body_end = end;
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

// A line that could head a story, as its shape goes.
bool could_head(const Piece& piece) {
  const TextShape& shape = piece.shape;
  const bool line =
      piece.kind == PieceKind::headline || (piece.kind == PieceKind::sentence && shape.words >= 4);
  return line && shape.words >= 3 && !shape.bullet && !shape.ends_colon && shape.separators <= 1 &&
         !shape.address && !piece.of_site;
}

// The share of a line's words that the prose to come has, in percent.
std::uint32_t related(const MatterFacts& line) {
  return line.words == 0 ? 0 : 100U * line.after / line.words;
}
constexpr std::uint32_t most_strange = 20;  // of a line of which that prose does not speak

// Settles which line heads a story whose body is known.
class TitleSettler {
 public:
  TitleSettler(const TextPieces& text, const std::vector<MatterFacts>& matter,
               const std::vector<TitleEvidence>& titles, std::vector<Place>& places)
      : text_(text), pieces_(text.pieces), matter_(matter), titles_(titles), places_(places) {}

  // begin: where the story before it ends.
  void settle(Story& story, std::size_t begin) {
    if (story.title == Story::no_title && begin == 0) find_missing(story);
    if (story.title == Story::no_title) return;
    std::size_t title = marked_heading(story, begin);
    if (title == story.title) title = without_crumbs(story, begin);
    if (title == story.title) title = headline_of_matter(story, begin);
    if (title == story.title) title = headline_above(title, begin);
    if (title == story.title) title = headline_below(story);
    if (title == story.title) title = headline_by_caption(story, begin);
    if (title == story.title) title = headline_over_byline(story, begin);
    if (title != story.title) move(story, title);
  }

 private:
  // The last line above the body that its text marks as a page's heading.
  std::size_t marked_heading(const Story& story, std::size_t begin) const {
    constexpr std::size_t farthest = 60;
    const std::size_t first = std::max(begin, story.body_begin - std::min(story.body_begin, farthest));
    for (std::size_t i = story.body_begin; i-- > first;) {
      if (pieces_[i].heading) return i;
    }
    return story.title;
  }

  // The title of a text's first story where the model found none: the line of which its body speaks, the line
  // before the body that most speaks for, else a line that the body begins with.
  void find_missing(Story& story) {
    constexpr int least = 20;
    story.title = line_of_matter(story);
    if (story.title == Story::no_title) {
      for (std::size_t i = story.body_begin; i-- > 0 && !pieces_[i].is_prose();) {
        if (titles_[i].best && titles_[i].points >= least) story.title = i;
      }
    }
    if (story.title == Story::no_title) story.title = brief_title(pieces_, story.body_begin);
    if (story.title == Story::no_title && may_open(pieces_[story.body_begin])) begin_with_title(story);
    if (story.title != Story::no_title) story.head_begin = story.title + 1;
  }

  // A line, or a question or a cry no longer than one.
  static bool may_open(const Piece& piece) {
    constexpr std::uint32_t longest = 24;  // words
    const bool loud = piece.kind == PieceKind::sentence && piece.shape.ends_loudly;
    return is_plain_line(piece) || (loud && piece.shape.words <= longest && !piece.shape.bullet);
  }

  // The first line of a body is its title if sentences follow it, at once or below a byline and the like;
  // other lines between are the body's.
  void begin_with_title(Story& story) {
    constexpr std::size_t reach = 12;
    const std::size_t end = std::min(story.body_end, story.body_begin + reach);
    bool phrase = false;
    for (std::size_t i = story.body_begin + 1; i < end; ++i) {
      if (places_[i] != Place::body) continue;
      const PieceKind kind = pieces_[i].kind;
      const bool second = kind == PieceKind::headline && phrase;
      if (kind == PieceKind::label || pieces_[i].shape.bullet || second) return;
      phrase = phrase || kind == PieceKind::headline;
      if (!says_something(pieces_[i])) continue;
      story.title = story.body_begin;
      story.body_begin = i;
      places_[story.title] = Place::title;
      std::fill(places_.begin() + static_cast<std::ptrdiff_t>(story.title) + 1,
                places_.begin() + static_cast<std::ptrdiff_t>(i), Place::head);
      return;
    }
  }

  // The first line not far above the body most of whose words come back in it.
  std::size_t line_of_matter(const Story& story) const {
    constexpr std::size_t farthest = 25;
    std::unordered_set<std::uint32_t> words;
    for (std::size_t i = story.body_begin; i < story.body_end; ++i) {
      if (places_[i] == Place::body) words.insert(text_.matter_of(i).begin(), text_.matter_of(i).end());
    }
    for (std::size_t i = story.body_begin > farthest ? story.body_begin - farthest : 0; i < story.body_begin;
         ++i) {
      const auto own = text_.matter_of(i);
      const auto shared =
          std::count_if(own.begin(), own.end(), [&](std::uint32_t word) { return words.contains(word); });
      if (could_head(pieces_[i]) && shared >= 2 && static_cast<std::size_t>(shared) * 2 >= own.size())
        return i;
    }
    return Story::no_title;
  }

  // A title of which the prose to come does not speak gives way to the first headline of the head of which it
  // does.
  std::size_t headline_of_matter(const Story& story, std::size_t begin) const {
    constexpr std::size_t reach = 10;
    constexpr std::uint32_t least_related = 50;
    if (related(matter_[story.title]) > most_strange || pieces_[story.title].repeated_head)
      return story.title;
    for (std::size_t i = std::max(begin, story.title - std::min(story.title, reach)); i < story.body_begin;
         ++i) {
      const Piece& piece = pieces_[i];
      const bool headline = could_head(piece) && piece.kind == PieceKind::headline && !piece.head_matter &&
                            !piece.doubled && !piece.copy;
      if (headline && matter_[i].after >= 2 && related(matter_[i]) >= least_related) return i;
    }
    return story.title;
  }

  // A title below a line that is one, too, by its looks and its words, is a standfirst, if it is the longer
  // one.
  std::size_t headline_above(std::size_t title, std::size_t begin) const {
    constexpr std::uint32_t fewest = 4;  // words; fewer are a kicker's
    if (title == begin || places_[title - 1] != Place::outside) return title;
    const Piece& above = pieces_[title - 1];
    const Piece& below = pieces_[title];
    const bool apart = below.page_break || below.rule || below.repeated_head ||
                       (title >= 2 && below.blank_before > above.blank_before);
    const bool headline = related(matter_[title - 1]) >= 33 && could_head(above) &&
                          above.kind == PieceKind::headline && above.shape.words >= fewest &&
                          above.shape.separators == 0 && above.text.find('/') == std::string_view::npos &&
                          !is_names(above.shape) && !above.copy && !above.head_matter;
    return headline && !apart && above.shape.length < below.shape.length ? title - 1 : title;
  }

  // A title of a word or two, of which the prose does not speak, above a headline of more is a kicker.
  std::size_t headline_below(const Story& story) const {
    constexpr std::uint32_t most_words = 2;
    constexpr std::uint32_t fewest = 4;
    const std::size_t below = story.title + 1;
    if (below >= story.body_begin) return story.title;
    const Piece& kicker = pieces_[story.title];
    const Piece& headline = pieces_[below];
    const bool heads = kicker.shape.words <= most_words && !kicker.repeated_head &&
                       related(matter_[story.title]) <= most_strange &&
                       headline.kind == PieceKind::headline && could_head(headline) &&
                       headline.shape.words >= fewest && !headline.doubled && matter_[below].after > 0;
    return heads ? below : story.title;
  }

  // A byline stands below the headline. A title that has one above it, and none below, is a standfirst or a
  // caption.
  std::size_t headline_over_byline(const Story& story, std::size_t begin) const {
    constexpr std::size_t reach = 10;
    constexpr std::size_t near = 2;
    const auto has_byline = [&](std::size_t i) {
      for (std::size_t j = i + 1; j <= i + near && j < story.body_begin; ++j) {
        if (pieces_[j].kind == PieceKind::byline) return true;
      }
      return false;
    };
    if (has_byline(story.title)) return story.title;
    const std::size_t first = std::max(begin, story.title - std::min(story.title, reach));
    for (std::size_t i = first; i + 1 < story.title; ++i) {
      const Piece& piece = pieces_[i];
      const bool headline = piece.kind == PieceKind::headline && could_head(piece) && !piece.copy;
      if (headline && places_[i] != Place::body && has_byline(i) && !(i + near >= story.title)) return i;
    }
    return story.title;
  }

  // A line with a credit is a picture's: a headline near it is the title.
  std::size_t headline_by_caption(const Story& story, std::size_t begin) const {
    constexpr std::size_t reach = 4;
    if (pieces_[story.title].kind != PieceKind::credit) return story.title;
    const auto heads = [&](std::size_t i) {
      return pieces_[i].kind == PieceKind::headline && could_head(pieces_[i]);
    };
    const std::size_t first = std::max(begin, story.title - std::min(story.title, reach));
    for (std::size_t i = first; i < std::min(story.body_begin, story.title + reach); ++i) {
      if (heads(i)) return i;
    }
    return story.title;
  }

  // A capital in every word of a few: a menu's, or names.
  static bool is_names(const TextShape& shape) { return shape.words <= 6 && shape.capitals >= shape.words; }

  // Crumbs and titles of pages hold a headline that stands beside them alone.
  std::size_t without_crumbs(const Story& story, std::size_t begin) const {
    constexpr std::size_t reach = 10;
    constexpr std::size_t least = 12;  // bytes
    const std::string_view title = pieces_[story.title].text;
    const auto held = [&](std::size_t i) {
      const std::string_view text = pieces_[i].text;
      return text.size() >= least && text.size() < title.size() && pieces_[i].kind != PieceKind::prose &&
             !pieces_[i].shape.bullet && (ends_crumbs(title, text) || opens_page_title(title, text));
    };
    for (std::size_t i = story.title + 1; i < std::min(story.body_begin, story.title + reach); ++i) {
      if (held(i)) return i;
    }
    for (std::size_t i = story.title; i-- > begin && i + reach > story.title;) {
      if (held(i)) return i;
    }
    return story.title;
  }

  static constexpr std::string_view marks[] = {"/", "|", ">", "»", "›", "·", "•", "→", "\\"};

  // "Home » World » The headline", also with nothing between.
  static bool ends_crumbs(std::string_view whole, std::string_view headline) {
    if (!whole.ends_with(headline)) return false;
    const std::string_view crumbs = whole.substr(0, whole.size() - headline.size());
    const std::string_view before = trim_line(crumbs);
    return before.size() == crumbs.size() ||
           std::any_of(std::begin(marks), std::end(marks), [&](auto mark) { return before.ends_with(mark); });
  }

  // "The headline | The Paper"
  static bool opens_page_title(std::string_view whole, std::string_view headline) {
    if (!whole.starts_with(headline)) return false;
    const std::string_view rest = trim_line(whole.substr(headline.size()));
    return std::any_of(std::begin(marks), std::end(marks), [&](auto mark) { return rest.starts_with(mark); });
  }

  void move(Story& story, std::size_t title) {
    for (std::size_t i = story.title; i < title; ++i) places_[i] = Place::outside;
    places_[story.title] = title < story.title ? Place::head : Place::outside;
    for (std::size_t i = title + 1; i < story.title; ++i) places_[i] = Place::head;
    places_[title] = Place::title;
    story.title = title;
    story.head_begin = title + 1;
  }

  const TextPieces& text_;
  const std::vector<Piece>& pieces_;
  const std::vector<MatterFacts>& matter_;
  const std::vector<TitleEvidence>& titles_;
  std::vector<Place>& places_;
};

bool has_body(const TextPieces& text, const TextStories& found, const Story& story) {
  for (std::size_t i = story.body_begin; i < story.body_end; ++i) {
    if (found.places[i] == Place::body && says_something(text.pieces[i])) return true;
  }
  return false;
}

// Are all sentences in a list, each below a headline of its own?
bool lists_teasers(const TextPieces& text, const TextStories& found, const Story& story) {
  constexpr std::size_t fewest = 3;  // teasers
  std::size_t lines = 0;
  std::size_t teasers = 0;
  bool headline = false;
  for (std::size_t i = story.body_begin; i < story.body_end; ++i) {
    const Piece& piece = text.pieces[i];
    if (found.places[i] != Place::body) continue;
    if (!piece.shape.bullet && says_something(piece)) return false;
    ++lines;
    teasers += headline && piece.has_sentences() ? 1 : 0;
    headline = !piece.has_sentences();
  }
  return teasers >= fewest && teasers * 20 >= lines * 7;
}

// Stories have sentences. What lists other stories is none, unless there is nothing else.
void drop_bodiless(const TextPieces& text, TextStories& found) {
  std::erase_if(found.stories, [&](const Story& story) { return !has_body(text, found, story); });
  const auto lists = [&](const Story& story) { return lists_teasers(text, found, story); };
  if (!std::all_of(found.stories.begin(), found.stories.end(), lists)) std::erase_if(found.stories, lists);
}

// Where a text marks its pages' headings, what stands below none of its own goes on with the story before.
void join_unmarked(const TextPieces& text, TextStories& found) {
  const auto has_heading = [&](std::size_t begin, std::size_t end) {
    return std::any_of(text.pieces.begin() + static_cast<std::ptrdiff_t>(begin),
                       text.pieces.begin() + static_cast<std::ptrdiff_t>(end),
                       [](const Piece& piece) { return piece.heading; });
  };
  std::vector<Story> joined;
  std::size_t begin = 0;
  bool headed = false;
  for (const Story& story : found.stories) {
    const bool own = has_heading(begin, story.body_begin);
    headed = headed || own;
    begin = story.body_end;
    if (own || !headed) {
      joined.push_back(story);
      continue;
    }
    for (std::size_t i = joined.back().body_end; i < story.body_begin; ++i) {
      const bool said = i == story.title || (i > story.title && says_something(text.pieces[i]));
      found.places[i] = said ? Place::body : Place::gap;
    }
    joined.back().body_end = story.body_end;
  }
  found.stories = std::move(joined);
}

// Of the characters of the text's paragraphs, how many in a hundred are in a body.
std::uint64_t percent_taken(const std::vector<Piece>& pieces, const std::vector<Place>& places) {
  std::uint64_t all = 0;
  std::uint64_t taken = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!pieces[i].is_paragraph()) continue;
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
               [&](const PieceFacts& facts) { finder.add(facts, text.pieces[i++].is_paragraph()); });
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

// A headline right below a line that says no more than "Read more", of which the prose to come does not
// speak, is another story's: what follows goes on with the story before.
void leave_pointed(const std::vector<Piece>& pieces, const std::vector<MatterFacts>& matter,
                   std::vector<Place>& places) {
  constexpr std::uint8_t few_words = 3;  // too few to tell
  for (std::size_t i = 1; i < places.size(); ++i) {
    if (places[i] != Place::title || matter[i].words < few_words || related(matter[i]) > most_strange)
      continue;
    if (!is_pointer(pieces[i - 1]) || !pointed_at(pieces[i - 1]).empty()) continue;
    places[i] = Place::outside;
    for (std::size_t j = i + 1; j < places.size() && places[j] == Place::head; ++j)
      places[j] = Place::outside;
  }
}

}  // namespace

TextStories find_stories(const TextPieces& text) {
  const std::vector<MatterFacts> matter = compare_matter(text);
  const std::vector<TitleEvidence> titles = weigh_titles(text, matter);
  std::vector<Place> places = find_enough_places(text, matter, titles);
  const bool empty = std::find(places.begin(), places.end(), Place::body) == places.end();
  const bool plain = is_plain(text);
  if (plain) {
    take_everything(text, places);
  } else if (empty) {
    take_all_sentences(text.pieces, places);
  }
  leave_pointed(text.pieces, matter, places);
  head_records(text.pieces, places);
  TextStories found = Collector(std::move(places)).run();
  drop_bodiless(text, found);
  join_unmarked(text, found);
  if (!plain) leave_tags(text.pieces, found);
  keep_last_words(text, found);
  TitleSettler settler(text, matter, titles, found.places);
  std::size_t begin = 0;
  for (Story& story : found.stories) {
    settler.settle(story, begin);
    story.plain = plain;
    begin = story.body_end;
  }
  return found;
}

}  // namespace newsbook
