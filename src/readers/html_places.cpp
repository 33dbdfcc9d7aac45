#include "readers/html_places.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace newsbook {
namespace {

bool is_prose(const Piece& piece, const HtmlRun& run) {
  return piece.kind == PieceKind::prose && run.linked * 2 <= run.letters;
}

// Of the prose of the element with most points, how many letters in a hundred are in the body.
std::uint64_t percent_taken(const HtmlDom& dom, const HtmlPieces& pieces, const HtmlMasses& masses,
                            const std::vector<Place>& places) {
  std::uint64_t all = 0;
  std::uint64_t taken = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const HtmlRun& run = pieces.runs[i];
    const bool inside = dom.is_within(run.block, masses.best) && !run.hidden;
    if (inside && is_prose(pieces.text.pieces[i], run)) all += run.letters;
    if (places[i] == Place::body) taken += run.letters;
  }
  return all == 0 ? 100 : 100 * taken / all;
}

// Where even favour finds nothing: what looks like sentences in the best element, or anywhere; at last all
// that is no link.
void take_sentences(const HtmlDom& dom, const HtmlPieces& pieces, const HtmlMasses& masses,
                    std::vector<Place>& places) {
  const auto take = [&](std::uint32_t element, bool any) {
    bool found = false;
    for (std::size_t i = 0; i < places.size(); ++i) {
      const Piece& piece = pieces.text.pieces[i];
      const HtmlRun& run = pieces.runs[i];
      const bool sentences = piece.has_sentences();
      const bool text =
          any && !run.hidden && run.linked * 2 <= run.letters && piece.kind != PieceKind::notice;
      const bool heading = dom[run.block].tag == Tag::h1 || dom[run.block].tag == Tag::button;
      if ((!sentences && !text) || heading || !dom.is_within(run.block, element)) continue;
      places[i] = Place::body;
      found = true;
    }
    return found;
  };
  if (!take(masses.best, false) && !take(0, false)) take(0, true);
}

// Where a promotion breaks a story off, much of it stands behind, among the paragraphs' own siblings.
void resume_story(const HtmlDom& dom, const HtmlPieces& pieces, std::vector<Place>& places) {
  const auto is_paragraph = [&](std::size_t i) {
    const HtmlRun& run = pieces.runs[i];
    return dom[run.block].tag == Tag::p && !run.hidden && is_prose(pieces.text.pieces[i], run);
  };
  std::map<std::uint32_t, std::uint64_t> taken;  // letters of the body by their paragraphs' parent
  std::size_t last = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i] != Place::body) continue;
    last = i;
    if (is_paragraph(i)) taken[dom[pieces.runs[i].block].parent] += pieces.runs[i].letters;
  }
  const auto most = std::max_element(taken.begin(), taken.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == taken.end()) return;
  const std::uint32_t parent = most->first;
  std::uint64_t left = 0;
  std::size_t end = last + 1;
  for (std::size_t i = last + 1; i < places.size() && pieces.runs[i].begin < dom[parent].end; ++i) {
    if (!is_paragraph(i) || dom[pieces.runs[i].block].parent != parent) continue;
    left += pieces.runs[i].letters;
    end = i + 1;
  }
  constexpr std::uint64_t least = 20;  // in a hundred
  if (left * 100 < most->second * least) return;
  for (std::size_t i = last + 1; i < end; ++i) {
    const HtmlNode& block = dom[pieces.runs[i].block];
    const bool heading = block.tag >= Tag::h2 && block.tag <= Tag::h6;
    if (block.parent == parent && (is_paragraph(i) || heading)) places[i] = Place::body;
  }
}

}  // namespace

std::vector<Place> find_places(const HtmlDom& dom, const HtmlPieces& pieces, const HtmlMasses& masses,
                               const HtmlMetadata& metadata) {
  assert(html_fact_value_count() == html_weight_count);
  constexpr std::uint64_t least = 25;
  constexpr std::int16_t first_favour = 100;
  constexpr std::int16_t most_favour = 1600;
  const PlaceModel model = {html_place_weights, html_step_weights};
  std::vector<std::uint16_t> facts;
  std::size_t facts_of_piece = 0;
  gather_facts(dom, pieces, masses, metadata, [&](std::span<const std::uint16_t> of_piece) {
    facts_of_piece = of_piece.size();
    facts.insert(facts.end(), of_piece.begin(), of_piece.end());
  });
  const auto places_with = [&](std::int16_t favour) {
    PlaceFinder finder(favour, model);
    for (std::size_t i = 0; i < pieces.runs.size(); ++i) {
      finder.add({facts.data() + i * facts_of_piece, facts_of_piece},
                 is_prose(pieces.text.pieces[i], pieces.runs[i]) &&
                     dom.is_within(pieces.runs[i].block, masses.best));
    }
    return finder.places();
  };
  std::vector<Place> places = places_with(0);
  for (std::int16_t favour = first_favour;
       favour <= most_favour && percent_taken(dom, pieces, masses, places) < least; favour *= 2) {
    places = places_with(favour);
  }
  if (std::find(places.begin(), places.end(), Place::body) == places.end())
    take_sentences(dom, pieces, masses, places);
  resume_story(dom, pieces, places);
  return places;
}

}  // namespace newsbook
