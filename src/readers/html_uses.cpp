#include "readers/html_uses.h"

#include <algorithm>

#include "readers/html_embeds.h"
#include "readers/html_hints.h"
#include "readers/html_tables.h"
#include "readers/html_tabs.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

bool is_within_code(const HtmlDom& dom, std::uint32_t at) {
  for (int level = 0; level < 6 && at != 0; ++level, at = dom[at].parent) {
    if (dom[at].tag == Tag::pre) return true;
  }
  return false;
}

class PieceChooser {
 public:
  explicit PieceChooser(StoryPieces& story)
      : page_(story.page),
        story_(story),
        dom_(story.page.dom),
        pieces_(story.page.pieces.text.pieces),
        runs_(story.page.pieces.runs),
        key_(measure(story.title.text).key) {}

  void run() {
    if (!story_.posts.empty()) return use_posts();
    use_places();
    keep_code_and_headings();
    keep_elements();
  }

 private:
  bool is_title(std::size_t i) const {
    if (story_.title.text.empty()) return false;
    if (story_.title.piece == HtmlTitle::no_piece) return pieces_[i].shape.key == key_;
    const std::uint32_t block = runs_[story_.title.piece].block;
    const bool in_heading = dom_[block].tag == Tag::h1 || dom_[block].tag == Tag::h2;
    return i == story_.title.piece || (in_heading && runs_[i].block == block) || pieces_[i].shape.key == key_;
  }

  bool is_figure_text(std::size_t i) const {
    if (is_teaser(i)) return false;
    return is_caption(dom_, runs_[i].block) || stands_with_picture(i) ||
           (page_.places[i] == Place::gap && pieces_[i].kind == PieceKind::credit);
  }

  // A picture and a headline that lead to another story.
  bool is_teaser(std::size_t i) const {
    const HtmlRun& run = runs_[i];
    std::uint32_t link = run.begin;
    while (link != 0 && dom_[link].tag != Tag::a && dom_[link].tag != Tag::figcaption &&
           dom_[link].tag != Tag::figure)
      link = dom_[link].parent;
    return dom_[link].tag == Tag::a && run.linked * 10ULL >= run.letters * 9ULL &&
           dom_.find(Tag::img, link, dom_[link].end) != HtmlDom::none;
  }

  // What is called a caption beside a picture, or stands below one in a table for nothing else.
  bool stands_with_picture(std::size_t i) const {
    constexpr int farthest = 5;
    constexpr std::size_t most_pieces = 2;
    std::uint32_t at = runs_[i].block;
    const auto is_called = [&](std::uint32_t node) {
      return fold_case(dom_[node].attribute("class")).find("caption") != std::string::npos;
    };
    const bool called = is_called(at) || is_called(dom_[at].parent);
    for (int level = 0; level < farthest && at != 0; ++level, at = dom_[at].parent) {
      const bool alone =
          page_.pieces.first_piece(dom_[at].end) - page_.pieces.first_piece(at) <= (called ? most_pieces : 1);
      if (!alone) return false;
      const std::uint32_t image = dom_.find(Tag::img, at, dom_[at].end);
      if (image == HtmlDom::none || (!called && dom_[at].tag != Tag::table)) continue;
      if (!called && runs_[i].linked * 2 > runs_[i].letters) return false;
      return called || dom_.find(Tag::tr, image, runs_[i].begin) != HtmlDom::none;
    }
    return false;
  }

  // Buttons are the page's, but for those that open a part of the story and stand in its heading.
  bool is_button(std::uint32_t block) const {
    const Tag around = dom_[dom_[block].parent].tag;
    return dom_[block].tag == Tag::button && (around < Tag::h1 || around > Tag::h6);
  }

  // Is most of the story hidden until some script shows it? Else what is hidden is none of it.
  bool is_hidden_story() const {
    std::uint32_t hidden = 0;
    std::uint32_t shown = 0;
    for (std::size_t i = story_.first; i <= story_.last; ++i) {
      if (page_.places[i] == Place::body) (runs_[i].hidden ? hidden : shown) += runs_[i].letters;
    }
    constexpr std::uint32_t most_teased = 3;  // a teaser before it may be shown
    return hidden > shown * most_teased;
  }

  // All of what was written, but for buttons ("Click to expand") and for when a quoted post was written.
  void use_posts() {
    for (const HtmlPost& post : story_.posts) {
      for (std::size_t i = page_.pieces.first_piece(post.body);
           i < page_.pieces.first_piece(dom_[post.body].end); ++i) {
        const HtmlNode& first = dom_[dom_[runs_[i].begin].parent];
        const bool repeats_time = pieces_[i].kind == PieceKind::date && dom_[runs_[i].block].tag != Tag::p;
        if (runs_[i].hidden || repeats_time || first.attribute("role") == "button" ||
            is_button(runs_[i].block))
          continue;
        if (is_figure_text(i)) {
          use_as_caption(i);
        } else {
          story_.use(i, "text of a post");
        }
      }
    }
  }

  void use_as_caption(std::size_t i) {
    story_.uses[i] = PieceUse::caption;
    story_.mark(i, LineFate::caption, "belongs to a figure");
  }

  void use_places() {
    const bool hidden_story = is_hidden_story();
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (page_.places[i] == Place::outside && story_.verdicts[i].fate == LineFate::residue)
        story_.verdicts[i].reason = reason_outside(i);
    }
    for (std::size_t i = story_.head_begin(); i <= story_.last; ++i) {
      const bool body =
          page_.places[i] == Place::body && (!runs_[i].hidden || hidden_story) && !is_button(runs_[i].block);
      if (body && is_title(i) && story_.first_prose() > i) {
        story_.mark(i, i == story_.title.piece ? LineFate::headline : LineFate::doubled, "the title again");
      } else if (is_figure_text(i) && pieces_[i].kind != PieceKind::notice) {
        use_as_caption(i);
      } else if (body) {
        story_.use(i, "text of the story");
      } else if (i > story_.first) {
        story_.verdicts[i].reason =
            runs_[i].linked * 2 > runs_[i].letters ? "links inside the story" : "inside the story, not of it";
      }
    }
  }

  // Code between a story's paragraphs is the story's, whatever its lines look like, and so are headings that
  // link to themselves, so that others can link to the part below.
  void keep_code_and_headings() {
    for (std::size_t i = story_.head_begin(); i < std::min(pieces_.size(), story_.last + 1); ++i) {
      if (story_.uses[i] != PieceUse::none) continue;
      if (is_within_code(dom_, runs_[i].block)) {
        story_.use(i, "code");
      } else if (i > story_.first && i < story_.last && is_linked_heading(i)) {
        story_.use(i, "heading of a part");
      }
    }
  }

  bool is_linked_heading(std::size_t i) const {
    const std::uint32_t block = runs_[i].block;
    const bool heading = dom_[block].tag > Tag::h1 && dom_[block].tag <= Tag::h6;
    return heading && !runs_[i].hidden && links_to_itself(block);
  }
  bool links_to_itself(std::uint32_t heading) const {
    for (std::uint32_t i = heading + 1; i < dom_[heading].end; ++i) {
      const std::string_view target = dom_[i].attribute("href");
      if (dom_[i].tag != Tag::a || target.size() < 2 || target.find('#') == std::string_view::npos) continue;
      const std::string_view id = target.substr(target.find('#') + 1);
      for (std::uint32_t at = heading; at < dom_[heading].end; ++at) {
        if (!id.empty() && dom_[at].attribute("id") == id) return true;
      }
    }
    return false;
  }

  // So are posts of networks that it shows, tables of data, and lists.
  void keep_elements() {
    for (std::uint32_t i = runs_[story_.head_begin()].begin; i < runs_[story_.last].end; ++i) {
      if (dom_[i].tag == Tag::blockquote && i >= runs_[story_.first].begin && is_post(dom_[i])) keep_post(i);
      if (dom_[i].tag == Tag::table || is_list(i)) keep_table_or_list(i);
      if (dom_[i].tag != Tag::div) continue;
      keep_tabs(i);
      if (is_set_off(dom_[i])) use_all(i, "set off inside the story");
    }
  }

  // A box of the writer's own, and what is noted below a recipe.
  static bool is_set_off(const HtmlNode& node) {
    const std::string_view names = node.attribute("class");
    const auto holds = [&](std::string_view name) { return names.find(name) != std::string_view::npos; };
    return holds("callout-text") || (holds("recipe") && holds("-notes"));
  }

  // All panels of which the story uses one, and their labels.
  void keep_tabs(std::uint32_t element) {
    const std::vector<HtmlTab> tabs = read_tabs(dom_, element);
    if (tabs.empty() || !is_of_story(element)) return;
    for (const HtmlTab& tab : tabs) {
      use_all(tab.label, "label of a tab");
      use_all(tab.panel, "panel of a tab");
    }
  }
  bool is_of_story(std::uint32_t element) const {
    std::uint32_t letters = 0;
    std::uint32_t linked = 0;
    bool used = false;
    for (std::size_t i = page_.pieces.first_piece(element); i < page_.pieces.first_piece(dom_[element].end);
         ++i) {
      used = used || story_.uses[i] == PieceUse::text;
      letters += runs_[i].letters;
      linked += runs_[i].linked;
    }
    return used && linked * 3 < letters;
  }
  void use_all(std::uint32_t element, std::string_view reason) {
    for (std::size_t i = page_.pieces.first_piece(element); i < page_.pieces.first_piece(dom_[element].end);
         ++i) {
      if (story_.uses[i] == PieceUse::none) story_.use(i, reason);
    }
  }

  void keep_post(std::uint32_t quote) {
    for (std::size_t i = page_.pieces.first_piece(quote); i < page_.pieces.first_piece(dom_[quote].end);
         ++i) {
      if (story_.uses[i] == PieceUse::none && !runs_[i].hidden) story_.use(i, "a post");
    }
  }

  // A table of which the model took a part is a table whole; so is one between the story's paragraphs, and
  // the same is true of lists.
  void keep_table_or_list(std::uint32_t element) {
    const std::size_t begin = page_.pieces.first_piece(element);
    const std::size_t end = page_.pieces.first_piece(dom_[element].end);
    std::size_t used = 0;
    for (std::size_t i = begin; i < end; ++i) used += story_.uses[i] == PieceUse::text ? 1 : 0;
    const bool recipe = begin > story_.first && is_of_recipe(element);
    if (recipe) keep_heading_above(begin);
    if (used == end - begin) return;
    if (!recipe && (!is_kept(element, begin, end) || (used == 0 && !stands_among_paragraphs(element))))
      return;
    for (std::size_t i = begin; i < end; ++i) {
      if (story_.uses[i] == PieceUse::none)
        story_.use(i, dom_[element].tag == Tag::table ? "a table" : "a list");
    }
  }
  // What is called the ingredients or the steps of a recipe.
  bool is_of_recipe(std::uint32_t list) const {
    constexpr std::string_view parts[] = {"ingredient", "instruction", "recipestep"};
    if (dom_[list].tag != Tag::ul && dom_[list].tag != Tag::ol) return false;
    std::uint32_t item = list + 1;
    while (item < dom_[list].end && dom_[item].tag != Tag::li) item = dom_[item].end;
    if (item >= dom_[list].end) return false;
    const std::string names =
        fold_case(dom_[item].attribute("class")) + fold_case(dom_[item].attribute("itemprop"));
    return std::any_of(std::begin(parts), std::end(parts),
                       [&](std::string_view part) { return names.find(part) != std::string::npos; });
  }
  void keep_heading_above(std::size_t piece) {
    const Tag tag = dom_[runs_[piece - 1].block].tag;
    if (tag > Tag::h1 && tag <= Tag::h6 && story_.uses[piece - 1] == PieceUse::none)
      story_.use(piece - 1, "heading of a list");
  }

  bool is_list(std::uint32_t i) const {
    return dom_[i].tag == Tag::dl || dom_[i].tag == Tag::ul || dom_[i].tag == Tag::ol;
  }
  bool is_kept(std::uint32_t i, std::size_t begin, std::size_t end) const {
    if (dom_[i].tag == Tag::table) return holds_data(dom_, i);
    return dom_[i].tag == Tag::dl ? defines_terms(dom_, i) : holds_items(i, begin, end);
  }

  // Is it no list of links, or of what the page does?
  bool holds_items(std::uint32_t list, std::size_t begin, std::size_t end) const {
    constexpr Hints others = bit(Hint::share) | bit(Hint::comment) | bit(Hint::related) |
                             bit(Hint::promotion) | bit(Hint::newsletter) | bit(Hint::author) |
                             bit(Hint::byline) | bit(Hint::date) | bit(Hint::consent) | bit(Hint::menu) |
                             bit(Hint::footer) | bit(Hint::topics) | bit(Hint::unseen) | bit(Hint::player) |
                             bit(Hint::teaser) | bit(Hint::tool) | bit(Hint::contents) | bit(Hint::caption) |
                             bit(Hint::form_element);
    constexpr std::uint32_t longest = 12;  // words
    HintReader reader;
    std::uint32_t letters = 0;
    std::uint32_t linked = 0;
    for (std::size_t piece = begin; piece < end; ++piece) {
      const HtmlRun& run = runs_[piece];
      // What is longer the model knows by itself.
      const bool known = story_.uses[piece] == PieceUse::none && pieces_[piece].shape.words > longest;
      if (known || run.hidden || (reader.read(dom_[run.block]) & others) != 0) return false;
      letters += run.letters;
      linked += run.linked;
    }
    return (reader.read(dom_[list]) & others) == 0 && linked * 3 < letters;
  }

  // A <div> for the table, and a line about it.
  bool is_wrapper(std::uint32_t around, std::uint32_t table) const {
    const auto pieces = [&](std::uint32_t node) {
      return page_.pieces.first_piece(dom_[node].end) - page_.pieces.first_piece(node);
    };
    return dom_[table].tag == Tag::table && dom_[around].tag == Tag::div &&
           pieces(around) <= pieces(table) + 1;
  }

  bool stands_among_paragraphs(std::uint32_t table) const {
    constexpr std::size_t most_pieces = 10'000;
    std::uint32_t parent = dom_[table].parent;
    if (dom_[parent].tag == Tag::figure || dom_[parent].end == dom_[table].end || is_wrapper(parent, table))
      parent = dom_[parent].parent;
    int paragraphs = 0;
    if (pieces_.size() > most_pieces) return false;
    for (std::size_t i = story_.first; i <= story_.last; ++i) {
      const HtmlNode& block = dom_[runs_[i].block];
      paragraphs += story_.uses[i] == PieceUse::text && block.tag == Tag::p && block.parent == parent ? 1 : 0;
    }
    return paragraphs >= 2;
  }

  std::string_view reason_outside(std::size_t i) const {
    if (runs_[i].hidden) return "hidden";
    if (runs_[i].linked * 2 > runs_[i].letters) return "links outside the story";
    switch (pieces_[i].kind) {
      case PieceKind::notice:
      case PieceKind::ending:
        return "the page's words";
      case PieceKind::label:
        return "a label";
      default:
        return "outside the story";
    }
  }

  const HtmlPage& page_;
  StoryPieces& story_;
  const HtmlDom& dom_;
  const std::vector<Piece>& pieces_;
  const std::vector<HtmlRun>& runs_;
  std::uint64_t key_;  // of the title
};

}  // namespace

StoryPieces::StoryPieces(const HtmlPage& of, std::uint32_t article, std::vector<Verdict>& all)
    : page(of), number(article), verdicts(all), uses(of.pieces.runs.size(), PieceUse::none) {
  const auto body = [](Place place) { return place == Place::body; };
  const auto begin = std::find_if(page.places.begin(), page.places.end(), body);
  if (begin == page.places.end()) return;
  any = true;
  first = static_cast<std::size_t>(begin - page.places.begin());
  last = static_cast<std::size_t>(std::find_if(page.places.rbegin(), page.places.rend(), body).base() -
                                  page.places.begin()) -
         1;
  posts = read_thread(page);
  if (!posts.empty()) {
    first = page.pieces.first_piece(posts.front().body);
    last = page.pieces.first_piece(page.dom[posts.back().body].end) - 1;
    return;
  }
  while (last + 1 < uses.size() && is_within_code(page.dom, page.pieces.runs[last + 1].block)) ++last;
}

std::size_t StoryPieces::head_begin() const {
  constexpr std::size_t farthest = 60;
  return title.piece < first && first - title.piece <= farthest ? title.piece + 1 : first;
}

std::size_t StoryPieces::first_prose() const {
  std::size_t i = first;
  while (i < last && !(page.places[i] == Place::body && page.pieces.text.pieces[i].kind == PieceKind::prose))
    ++i;
  return i;
}

std::size_t StoryPieces::next_used(std::size_t i) const {
  std::size_t next = i + 1;
  while (next < last && uses[next] != PieceUse::text) ++next;
  return next;
}

void StoryPieces::mark(std::size_t i, LineFate fate, std::string_view reason) {
  verdicts[i] = {fate, reason, number};
}

void StoryPieces::use(std::size_t i, std::string_view reason) {
  uses[i] = PieceUse::text;
  mark(i, LineFate::body, reason);
}

void StoryPieces::leave(std::size_t i, std::string_view reason) {
  uses[i] = PieceUse::none;
  verdicts[i] = {LineFate::residue, reason, 0};
}

void choose_pieces(StoryPieces& story) { PieceChooser(story).run(); }

}  // namespace newsbook
