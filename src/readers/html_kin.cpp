#include "readers/html_kin.h"

#include <algorithm>
#include <unordered_map>

#include "readers/html_hints.h"

namespace newsbook {
namespace {

class KinKeeper {
 public:
  explicit KinKeeper(StoryPieces& story)
      : story_(story),
        dom_(story.page.dom),
        pieces_(story.page.pieces.text.pieces),
        runs_(story.page.pieces.runs) {}

  void run() {
    count_pieces();
    if (sums_.back().prose == sums_[story_.first].prose) return;
    find_kinds();
    keep_bare_texts();
    for (std::uint32_t i = runs_[story_.first].begin; i < dom_.size();) {
      const std::string_view reason = reason_to_keep(i);
      if (!reason.empty()) use_all(i, reason);
      i = reason.empty() ? i + 1 : dom_[i].end;
    }
  }

 private:
  static constexpr std::uint32_t fewest_paragraphs = 3;

  // Of the pieces before one.
  struct Sums {
    std::uint32_t letters = 0;
    std::uint32_t linked = 0;
    std::uint32_t used = 0;   // letters of the story
    std::uint32_t prose = 0;  // paragraphs that nobody uses
  };

  bool is_free_prose(std::size_t i) const {
    constexpr std::uint32_t fewest = 12;  // words
    const HtmlRun& run = runs_[i];
    return story_.uses[i] == PieceUse::none && pieces_[i].kind == PieceKind::prose &&
           pieces_[i].shape.words >= fewest && run.linked * 3 < run.letters;
  }

  void count_pieces() {
    sums_.resize(pieces_.size() + 1);
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      sums_[i + 1] = sums_[i];
      sums_[i + 1].letters += runs_[i].letters;
      sums_[i + 1].linked += runs_[i].linked;
      sums_[i + 1].used += story_.uses[i] == PieceUse::text ? runs_[i].letters : 0;
      sums_[i + 1].prose += is_free_prose(i) ? 1 : 0;
    }
  }

  Sums inside(std::uint32_t element) const {
    const Sums& begin = sums_[story_.page.pieces.first_piece(element)];
    const Sums& end = sums_[story_.page.pieces.first_piece(dom_[element].end)];
    return {end.letters - begin.letters, end.linked - begin.linked, end.used - begin.used,
            end.prose - begin.prose};
  }

  // Elements of one parent, of one name and class.
  std::uint64_t kind_of(std::uint32_t element) const {
    const HtmlNode& node = dom_[element];
    std::uint64_t key = std::hash<std::string_view>()(node.attribute("class"));
    key = key * 31 + std::hash<std::string_view>()(node.name);
    return key * 1'000'003 + node.parent;
  }

  void find_kinds() {
    for (std::uint32_t i = 1; i < runs_[story_.last].end; ++i) {
      if (dom_[i].tag == Tag::text) continue;
      const Sums sums = inside(i);
      if (sums.used * 5ULL >= sums.letters * 4ULL && sums.used > 0) ++used_kinds_[kind_of(i)];
      if (dom_[i].tag == Tag::p && sums.used > 0) ++paragraphs_[dom_[i].parent];
    }
  }

  template <typename Key>
  static std::uint32_t count(const std::unordered_map<Key, std::uint32_t>& counts, Key key) {
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
  }

  std::string_view reason_to_keep(std::uint32_t i) {
    if (dom_[i].tag == Tag::text) return {};
    const Sums sums = inside(i);
    if (sums.prose == 0 || sums.used > 0 || sums.linked * 3ULL >= sums.letters) return {};
    const std::string_view reason =
        dom_[i].tag == Tag::p ? reason_of_paragraph(i) : reason_of_part(i, sums.prose);
    return reason.empty() || is_others(i) ? "" : reason;
  }

  // A box that stands in a paragraph ends it, and leaves its text without one.
  void keep_bare_texts() {
    for (std::size_t i = story_.first + 1; i < story_.last; ++i) {
      if (is_free_prose(i) && !runs_[i].hidden && count(paragraphs_, runs_[i].block) >= fewest_paragraphs)
        story_.use(i, "text among the story's paragraphs");
    }
  }

  std::string_view reason_of_paragraph(std::uint32_t i) const {
    if (i >= runs_[story_.last].begin) return {};
    const bool kin = count(used_kinds_, kind_of(i)) >= fewest_paragraphs;
    return kin || is_silent(i) ? "a paragraph among the story's" : "";
  }

  // A paragraph of the story that is kept from those alone who are read to, as is done to what must be paid
  // for.
  bool is_silent(std::uint32_t i) const {
    const std::size_t piece = story_.page.pieces.first_piece(i);
    const HtmlNode& node = dom_[i];
    return node.attribute("aria-hidden") == "true" && !node.has("hidden") &&
           node.attribute("style").empty() && story_.page.places[piece] == Place::body &&
           count(paragraphs_, node.parent) >= fewest_paragraphs;
  }

  std::string_view reason_of_part(std::uint32_t i, std::uint32_t prose) {
    constexpr std::uint32_t fewest_parts = 2;
    const HtmlNode& node = dom_[i];
    if (!node.attribute("class").empty() && count(used_kinds_, kind_of(i)) >= fewest_parts)
      return "a part like the story's";
    const bool below = prose >= fewest_paragraphs && count(paragraphs_, node.parent) >= fewest_paragraphs;
    const bool folded = below && (is_hidden(node) || (reader_.read(node) & bit(Hint::unseen)) != 0);
    return folded ? "folded away below the story's first paragraphs" : "";
  }

  // Is anything in it called by another name, or the element itself? Paragraphs are like the story's by name.
  bool is_others(std::uint32_t element) {
    if (others_.empty()) count_others();
    const std::uint32_t begin = dom_[element].tag == Tag::p ? element + 1 : element;
    return others_[dom_[element].end] > others_[begin];
  }

  void count_others() {
    constexpr Hints others = bit(Hint::share) | bit(Hint::comment) | bit(Hint::related) |
                             bit(Hint::promotion) | bit(Hint::newsletter) | bit(Hint::author) |
                             bit(Hint::byline) | bit(Hint::consent) | bit(Hint::sidebar) | bit(Hint::menu) |
                             bit(Hint::footer) | bit(Hint::player) | bit(Hint::legal) | bit(Hint::note) |
                             bit(Hint::paywall) | bit(Hint::form_element);
    others_.resize(dom_.size() + 1);
    for (std::uint32_t i = 0; i < dom_.size(); ++i) {
      const bool other = dom_[i].tag != Tag::text && (reader_.read(dom_[i]) & others) != 0;
      others_[i + 1] = others_[i] + (other ? 1 : 0);
    }
  }

  void use_all(std::uint32_t element, std::string_view reason) {
    const std::size_t end = story_.page.pieces.first_piece(dom_[element].end);
    for (std::size_t i = story_.page.pieces.first_piece(element); i < end; ++i) {
      if (story_.uses[i] == PieceUse::none) story_.use(i, reason);
      story_.last = std::max(story_.last, i);
    }
  }

  StoryPieces& story_;
  const HtmlDom& dom_;
  const std::vector<Piece>& pieces_;
  const std::vector<HtmlRun>& runs_;
  HintReader reader_;
  std::vector<Sums> sums_;
  std::vector<std::uint32_t> others_;  // elements before one that are called something else
  std::unordered_map<std::uint64_t, std::uint32_t> used_kinds_;
  std::unordered_map<std::uint32_t, std::uint32_t> paragraphs_;  // of the story, in one element
};

}  // namespace

void keep_kin(StoryPieces& story) {
  if (story.posts.empty()) KinKeeper(story).run();
}

}  // namespace newsbook
