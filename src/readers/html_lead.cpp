#include "readers/html_lead.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <span>
#include <unordered_set>

#include "readers/html_hints.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::uint32_t longest_standfirst = 80;  // words

class LeadFinder {
 public:
  explicit LeadFinder(const StoryPieces& story)
      : page_(story.page),
        story_(story),
        dom_(story.page.dom),
        pieces_(story.page.pieces.text.pieces),
        runs_(story.page.pieces.runs),
        described_(measure(story.page.metadata.description).key),
        first_(story.first) {
    while (first_ < story_.last && story_.uses[first_] != PieceUse::text) ++first_;
  }

  std::optional<HtmlLead> run() const {
    if (auto lead = below_title()) return lead;
    if (story_.uses[first_] != PieceUse::text) return std::nullopt;
    if (is_standfirst()) return HtmlLead{first_, true, "above the first paragraph"};
    return left_out();
  }

 private:
  // Right below the title, what the model left out and is called a subtitle, or describes the page in its
  // data.
  std::optional<HtmlLead> below_title() const {
    constexpr std::uint32_t fewest = 4;  // words
    constexpr std::size_t reach = 3;
    const std::size_t title = story_.title.piece;
    if (title >= story_.first) return std::nullopt;
    for (std::size_t i = title + 1; i < std::min(story_.first, title + 1 + reach); ++i) {
      if (pieces_[i].shape.words < fewest || runs_[i].hidden || story_.uses[i] != PieceUse::none) continue;
      if (pieces_[i].shape.key == described_) return HtmlLead{i, true, "the page's description"};
      if (is_subtitle(i)) return HtmlLead{i, true, "below the title"};
    }
    return std::nullopt;
  }

  bool is_subtitle(std::size_t i) const {
    const std::string names = fold_case(dom_[runs_[i].block].attribute("class"));
    constexpr std::string_view called[] = {"subtitle", "sub-title", "standfirst", "strapline", "excerpt"};
    return story_.verdicts[i].fate == LineFate::residue && runs_[i].linked == 0 &&
           std::any_of(std::begin(called), std::end(called),
                       [&](std::string_view name) { return names.find(name) != std::string::npos; });
  }

  // Is the first of the story's pieces called a standfirst, or what the page's data gives as its description?
  bool is_standfirst() const {
    constexpr std::uint32_t fewest = 3;  // words, of a subhead
    const HtmlNode& block = dom_[runs_[first_].block];
    const std::uint32_t words = pieces_[first_].shape.words;
    if (first_ >= story_.last || words > longest_standfirst) return false;
    if (block.tag == Tag::li || block.tag == Tag::pre || block.tag == Tag::td) return false;
    // What holds the story's next paragraph as well is not its standfirst's.
    const HtmlRun& next = runs_[story_.next_used(first_)];
    HintReader reader;
    Hints hints = 0;
    if (block.end <= next.begin) hints |= reader.read(block);
    if (dom_[block.parent].end <= next.begin) hints |= reader.read(dom_[block.parent]);
    const bool subhead = block.tag == Tag::h2 && words >= fewest && !heads_entry();
    if ((hints & bit(Hint::standfirst)) != 0 || subhead) return true;
    const bool parted = block.parent != dom_[next.block].parent;
    const bool heading = block.tag >= Tag::h2 && block.tag <= Tag::h6;
    return described_ == pieces_[first_].shape.key && (parted || heading);
  }

  // In a live blog, where the time of an entry stands above what may be its heading.
  bool heads_entry() const {
    if (!page_.metadata.live || story_.title.piece >= first_) return false;
    return dom_.find(Tag::time, runs_[story_.title.piece].end, runs_[first_].begin) != HtmlDom::none;
  }

  // Sentences between the title and the first paragraph, of what the story speaks of.
  std::optional<HtmlLead> left_out() const {
    constexpr std::size_t reach = 12;
    const std::size_t title = story_.title.piece;
    if (title >= first_) return std::nullopt;
    for (std::size_t i = title + 1; i < std::min(first_, title + 1 + reach); ++i) {
      if (may_lead(i) && speaks_of_story(i))
        return HtmlLead{i, pieces_[i].shape.words <= longest_standfirst, "sentences below the title"};
    }
    return std::nullopt;
  }

  bool may_lead(std::size_t i) const {
    constexpr std::uint32_t fewest = 8;  // words
    const Piece& piece = pieces_[i];
    const HtmlRun& run = runs_[i];
    const TextShape& shape = piece.shape;
    const bool phrase = piece.has_sentences() || piece.kind == PieceKind::headline;
    const bool free = story_.uses[i] == PieceUse::none && story_.verdicts[i].fate == LineFate::residue;
    return free && phrase && !run.hidden && shape.words >= fewest && !is_names(shape) &&
           run.linked * 4 <= run.letters && stands_as_lead(i);
  }

  static bool is_names(const TextShape& shape) { return shape.capitals * 10 >= shape.words * 7; }

  // By what its elements are called, as far as they hold neither the title nor the story.
  bool stands_as_lead(std::size_t i) const {
    constexpr std::size_t near = 4;  // pieces from the title, of what is not called a standfirst
    constexpr Hints elsewhere = bit(Hint::related) | bit(Hint::promotion) | bit(Hint::newsletter) |
                                bit(Hint::consent) | bit(Hint::menu) | bit(Hint::footer);
    constexpr Hints others = elsewhere | bit(Hint::share) | bit(Hint::comment) | bit(Hint::caption) |
                             bit(Hint::author) | bit(Hint::byline) | bit(Hint::date) | bit(Hint::sidebar) |
                             bit(Hint::topics) | bit(Hint::unseen) | bit(Hint::player) | bit(Hint::legal) |
                             bit(Hint::contents) | bit(Hint::form_element) | bit(Hint::list_element) |
                             bit(Hint::table_element) | bit(Hint::figure_element);
    const std::uint32_t title = runs_[story_.title.piece].begin;
    HintReader reader;
    Hints hints = 0;
    for (std::uint32_t at = runs_[i].block; at > title && dom_[at].end <= runs_[first_].begin;
         at = dom_[at].parent)
      hints |= reader.read(dom_[at]);
    if ((hints & bit(Hint::standfirst)) != 0) return (hints & elsewhere) == 0;
    return (hints & others) == 0 && i <= story_.title.piece + near;
  }

  std::span<const std::uint32_t> matter_of(std::size_t i) const {
    return std::span(page_.pieces.text.matter)
        .subspan(pieces_[i].matter_begin, pieces_[i].matter_end - pieces_[i].matter_begin);
  }

  // Do the paragraphs that follow have a quarter of its words?
  bool speaks_of_story(std::size_t i) const {
    constexpr std::size_t most = 12;   // paragraphs
    constexpr std::size_t fewest = 2;  // words
    std::unordered_set<std::uint32_t> said;
    std::size_t paragraphs = 0;
    for (std::size_t j = first_; j <= story_.last && paragraphs < most; ++j) {
      if (story_.uses[j] != PieceUse::text) continue;
      ++paragraphs;
      said.insert(matter_of(j).begin(), matter_of(j).end());
    }
    const auto words = matter_of(i);
    const auto shared = static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(), [&](std::uint32_t word) { return said.contains(word); }));
    return shared >= fewest && shared * 4 >= words.size();
  }

  const HtmlPage& page_;
  const StoryPieces& story_;
  const HtmlDom& dom_;
  const std::vector<Piece>& pieces_;
  const std::vector<HtmlRun>& runs_;
  std::uint64_t described_;  // key of the page's description
  std::size_t first_;        // of the story's pieces that is text
};

}  // namespace

std::optional<HtmlLead> find_lead(const StoryPieces& story) { return LeadFinder(story).run(); }

}  // namespace newsbook
