#include "readers/text_islands.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace newsbook {
namespace {

struct Part {
  std::size_t begin;
  std::size_t end;
  bool paragraphs = false;
};

class IslandLeaver {
 public:
  IslandLeaver(const TextPieces& text, std::vector<Place>& places) : text_(text), places_(places) {}

  void leave(Story& story) {
    find_parts(story);
    const auto is_bare = [](const Part& part) { return !part.paragraphs; };
    if (std::none_of(parts_.begin() + 1, parts_.end(), is_bare)) return;
    find_words();
    for (std::size_t i = 1; i < parts_.size(); ++i) {
      if (is_bare(parts_[i]) && is_strange(parts_[i])) fill(parts_[i].begin, parts_[i].end, Place::gap);
    }
    const std::size_t end = story.body_end;
    while (places_[story.body_end - 1] != Place::body) --story.body_end;
    fill(story.body_end, end, Place::outside);
  }

 private:
  void find_parts(const Story& story) {
    constexpr std::size_t shortest_gap = 3;  // pieces
    parts_.clear();
    for (std::size_t i = story.body_begin; i < story.body_end; ++i) {
      if (places_[i] != Place::body) continue;
      if (parts_.empty() || i - parts_.back().end >= shortest_gap) parts_.push_back({i, i});
      parts_.back().end = i + 1;
      parts_.back().paragraphs |= text_.pieces[i].is_paragraph();
    }
  }

  void find_words() {
    known_.clear();
    for (const Part& part : parts_) {
      for (std::size_t i = part.begin; part.paragraphs && i < part.end; ++i) {
        if (places_[i] == Place::body) known_.insert(text_.matter_of(i).begin(), text_.matter_of(i).end());
      }
    }
  }

  bool is_strange(const Part& part) const {
    constexpr std::size_t most_shared = 30;  // percent
    std::size_t words = 0;
    std::size_t shared = 0;
    for (std::size_t i = part.begin; i < part.end; ++i) {
      if (places_[i] != Place::body) continue;
      for (const std::uint32_t word : text_.matter_of(i)) {
        ++words;
        shared += known_.contains(word) ? 1 : 0;
      }
    }
    return !known_.empty() && 100 * shared <= most_shared * words;
  }

  void fill(std::size_t begin, std::size_t end, Place place) {
    std::fill(places_.begin() + static_cast<std::ptrdiff_t>(begin),
              places_.begin() + static_cast<std::ptrdiff_t>(end), place);
  }

  const TextPieces& text_;
  std::vector<Place>& places_;
  std::vector<Part> parts_;                  // of a body
  std::unordered_set<std::uint32_t> known_;  // words of those that have paragraphs
};

}  // namespace

void leave_islands(const TextPieces& text, TextStories& found) {
  IslandLeaver leaver(text, found.places);
  for (Story& story : found.stories) leaver.leave(story);
}

}  // namespace newsbook
