#include "readers/html_blocks.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "document/walk.h"
#include "readers/html_embeds.h"
#include "readers/html_figures.h"
#include "readers/html_links.h"
#include "readers/html_metadata.h"
#include "readers/html_tables.h"
#include "readers/html_tabs.h"
#include "readers/inlines.h"
#include "readers/text_lines.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr int deepest = 24;  // blocks within blocks

bool contains_word(std::string_view names, std::string_view word) {
  return fold_case(names).find(word) != std::string::npos;
}

bool is_pull_quote(const HtmlNode& node) {
  const std::string_view names = node.attribute("class");
  return contains_word(names, "pullquote") || contains_word(names, "pull-quote") ||
         contains_word(names, "pull_quote");
}

class BlockReader {
 public:
  explicit BlockReader(const HtmlStory& story) : story_(story), dom_(story.context.dom) {}

  Blocks run(std::uint32_t root, std::uint32_t begin, std::uint32_t end) {
    begin_ = begin;
    end_ = std::min(end, dom_[root].end);
    count_used();
    Blocks out;
    read_children(root, out, 0);
    drop_outer_rules(out);
    return out;
  }

 private:
  const std::vector<HtmlRun>& runs() const { return story_.pieces.runs; }
  bool is_used(std::uint32_t node) const {
    return used_before(first_piece(dom_[node].end)) > used_before(first_piece(node));
  }
  bool has_text(std::uint32_t node) const { return first_piece(dom_[node].end) > first_piece(node); }

  // Of the pieces that begin in the range.
  void count_used() {
    first_ = first_piece(begin_);
    used_.assign(1, 0);
    for (std::uint32_t piece = first_; piece < first_piece(end_); ++piece)
      used_.push_back(used_.back() + (story_.uses[piece] != PieceUse::none ? 1 : 0));
  }
  std::uint32_t used_before(std::uint32_t piece) const {
    return used_[std::min<std::size_t>(piece < first_ ? 0 : piece - first_, used_.size() - 1)];
  }

  template <typename Node>
  void add(Blocks& out, Node node, std::uint32_t at) const {
    out.push_back({std::move(node), {}, {}, {story_.source, dom_[at].line}});
  }

  // ---------------------------------------------------------------- walking

  void read_children(std::uint32_t parent, Blocks& out, int depth) {
    for (std::uint32_t i = parent + 1; i < dom_[parent].end; i = std::max(next_, dom_[i].end)) {
      if (dom_[i].end <= begin_ || i >= end_) continue;
      next_ = 0;
      read_node(i, out, depth);
    }
  }

  void read_node(std::uint32_t i, Blocks& out, int depth) {
    const HtmlNode& node = dom_[i];
    if (!is_used(i)) return read_unused(i, out, depth);
    if (node.tag == Tag::text) return read_piece(i, out);
    if (is_inline(node)) {
      // A run that begins in inline markup is read whole.
      const std::uint32_t first = first_used(i);
      return begins_whole(i, first) ? read_piece(runs()[first].begin, out) : read_children(i, out, depth);
    }
    if (depth >= deepest) return read_children(i, out, depth);
    read_element(i, out, depth);
  }

  void read_element(std::uint32_t i, Blocks& out, int depth) {
    const HtmlNode& node = dom_[i];
    switch (node.tag) {
      case Tag::h1:
      case Tag::h2:
      case Tag::h3:
      case Tag::h4:
      case Tag::h5:
      case Tag::h6:
        return read_heading(i, out);
      case Tag::ul:
      case Tag::ol:
        return read_list(i, out, depth);
      case Tag::dl:
        return defines_terms(dom_, i) ? read_definitions(i, out, depth) : read_children(i, out, depth);
      case Tag::table:
        return read_table_element(i, out, depth);
      case Tag::pre:
        return add_preformatted(i, out);
      case Tag::figure:
        return read_figure(i, out, depth);
      case Tag::blockquote:
        return read_quote(i, out, depth);
      default:
        if (is_pull_quote(node)) return add_pull_quote(i, out);
        if (is_embed(i)) return add_frame(i, all_inlines(i), {}, out);
        if (has_entries(i)) return read_entries(i, out, depth);
        if (const std::vector<HtmlTab> tabs = read_tabs(dom_, i); !tabs.empty())
          return add_tabs(tabs, out, depth);
        read_children(i, out, depth);
    }
  }

  // Index of the first piece that begins at or after the node.
  std::uint32_t first_piece(std::uint32_t node) const {
    const auto at =
        std::lower_bound(runs().begin(), runs().end(), node,
                         [](const HtmlRun& run, std::uint32_t wanted) { return run.begin < wanted; });
    return static_cast<std::uint32_t>(at - runs().begin());
  }
  std::uint32_t first_used(std::uint32_t node) const {
    std::uint32_t piece = first_piece(node);
    while (story_.uses[piece] == PieceUse::none || piece < first_) ++piece;
    return piece;
  }
  // Does the piece begin with the node, which has no blocks of its own?
  bool begins_whole(std::uint32_t node, std::uint32_t piece) const {
    return first_piece(node) == piece && runs()[piece].end >= std::min(dom_[node].end, last_text(node));
  }
  std::uint32_t last_text(std::uint32_t node) const {
    std::uint32_t last = node;
    for (std::uint32_t i = node; i < dom_[node].end; ++i) {
      if (dom_[i].tag == Tag::text && !trim_line(dom_[i].text).empty()) last = i + 1;
    }
    return last;
  }

  Inlines inlines(std::uint32_t piece) const {
    const HtmlRun& run = runs()[piece];
    return read_inlines(story_.context, run.block, run.begin, run.end);
  }

  // All pieces in use below the node, a line each.
  Inlines all_inlines(std::uint32_t node, bool unused = false) const {
    Inlines out;
    for (std::uint32_t piece = first_piece(node); piece < first_piece(dom_[node].end); ++piece) {
      if (story_.uses[piece] == PieceUse::none && !unused) continue;
      Inlines line = inlines(piece);
      if (!out.empty() && !line.empty()) out.push_back({LineBreak{}});
      std::move(line.begin(), line.end(), std::back_inserter(out));
    }
    return out;
  }

  void read_piece(std::uint32_t i, Blocks& out) {
    const std::uint32_t piece = first_piece(i);
    if (piece >= runs().size()) return;
    next_ = runs()[piece].end;
    add_pictures(runs()[piece].begin, runs()[piece].end, out);
    if (story_.uses[piece] == PieceUse::caption) return add_caption(piece, out);
    if (Inlines text = inlines(piece); !text.empty()) add(out, Paragraph{std::move(text)}, i);
  }

  // ---------------------------------------------------------------- live blogs

  static bool is_live(const HtmlNode& node) {
    return contains_word(node.attribute("class"), "live") || contains_word(node.attribute("id"), "live");
  }
  bool is_entry(std::uint32_t i) const {
    return dom_[i].tag != Tag::text && is_used(i) && dom_.find(Tag::time, i, dom_[i].end) != HtmlDom::none;
  }

  // Does the element begin with an hour of a day?
  bool begins_with_hour(std::uint32_t i) const {
    constexpr std::size_t longest = 20;  // bytes before it
    std::size_t before = 0;
    for (std::uint32_t at = i; at < dom_[i].end && before <= longest; ++at) {
      if (dom_[at].tag == Tag::text) before += trim_line(dom_[at].text).size();
      if (dom_[at].tag != Tag::time) continue;
      const auto moment = read_moment(dom_[at].attribute("datetime"));
      return moment && moment->time;
    }
    return false;
  }

  // Several children that have each a time and text of the story, in a page or an element that is called
  // live, or that all begin with the hour.
  bool has_entries(std::uint32_t i) const {
    constexpr int fewest = 3;
    int entries = 0;
    int hours = 0;
    bool live = story_.live || is_live(dom_[i]);
    for (std::uint32_t child = i + 1; child < dom_[i].end; child = dom_[child].end) {
      if (!is_entry(child)) continue;
      ++entries;
      hours += begins_with_hour(child) ? 1 : 0;
      live = live || is_live(dom_[child]);
    }
    return entries >= fewest && (live || hours == entries);
  }

  // "2 hours ago" will not be true of a book.
  static std::string stamp_of(std::string shown, const std::optional<Date>& moment) {
    constexpr std::uint32_t digits_of_hour = 3;  // and minute, at least
    if (!moment || !moment->time || measure(shown).digits >= digits_of_hour) return shown;
    return fmt::format("{:02}:{:02}", moment->time->hour, moment->time->minute);
  }

  // The hour of an entry is not said again in its text.
  static void drop_stamp(Blocks& blocks, const std::string& stamp) {
    if (!blocks.empty() && measure(plain_text(blocks.front())).key == measure(stamp).key &&
        !std::holds_alternative<Figure>(blocks.front().node))
      blocks.erase(blocks.begin());
  }

  void read_entries(std::uint32_t i, Blocks& out, int depth) {
    for (std::uint32_t child = i + 1; child < dom_[i].end; child = dom_[child].end) {
      next_ = 0;
      if (!is_entry(child)) {
        read_node(child, out, depth);
        continue;
      }
      const std::uint32_t time = dom_.find(Tag::time, child, dom_[child].end);
      DatedEntry entry;
      entry.time = read_moment(dom_[time].attribute("datetime"));
      entry.stamp = stamp_of(dom_.text_of(time), entry.time);
      read_children(child, entry.blocks, depth + 1);
      drop_stamp(entry.blocks, entry.stamp);
      if (!entry.blocks.empty()) add(out, std::move(entry), child);
    }
    next_ = 0;
  }

  // ---------------------------------------------------------------- elements of a kind

  void read_heading(std::uint32_t i, Blocks& out) {
    const int level = std::max(1, static_cast<int>(dom_[i].tag) - static_cast<int>(Tag::h1));
    Inlines text = all_inlines(i);
    std::erase_if(text, [](const Inline& node) { return std::holds_alternative<LineBreak>(node.node); });
    if (!text.empty()) add(out, Heading{level, std::move(text)}, i);
  }

  void read_list(std::uint32_t i, Blocks& out, int depth) {
    List list;
    list.ordered = dom_[i].tag == Tag::ol;
    const std::string start(dom_[i].attribute("start"));
    if (!start.empty() && start.size() < 8) list.start = std::max(1, std::atoi(start.c_str()));
    for (std::uint32_t child = i + 1; child < dom_[i].end; child = dom_[child].end) {
      if (!is_used(child)) continue;
      Blocks item;
      if (dom_[child].tag == Tag::li) {
        read_children(child, item, depth + 1);
      } else {
        next_ = 0;
        read_node(child, item, depth + 1);
      }
      if (!item.empty()) list.items.push_back(std::move(item));
    }
    if (!list.items.empty()) add(out, std::move(list), i);
  }

  // The label of each panel above it.
  void add_tabs(const std::vector<HtmlTab>& tabs, Blocks& out, int depth) {
    for (const HtmlTab& tab : tabs) {
      if (!is_used(tab.panel)) continue;
      if (Inlines label = plain_inlines(dom_.text_of(tab.label)); !label.empty()) {
        Inlines text;
        text.push_back({Styled{TextStyle::strong, std::move(label)}});
        add(out, Paragraph{std::move(text)}, tab.label);
      }
      read_children(tab.panel, out, depth + 1);
    }
    next_ = 0;
  }

  void read_definitions(std::uint32_t i, Blocks& out, int depth) {
    List list;
    list.definitions = true;
    bool in_terms = false;
    for (const std::uint32_t part : parts_of_definitions(dom_, i)) {
      if (!is_used(part)) continue;
      const bool term = dom_[part].tag == Tag::dt;
      if ((term && !in_terms) || list.items.empty()) list.items.emplace_back();
      in_terms = term;
      if (!term) {
        next_ = 0;
        read_children(part, list.items.back(), depth + 1);
      } else if (Inlines text = all_inlines(part); !text.empty()) {
        add(list.items.back(), Term{std::move(text)}, part);
      }
    }
    next_ = 0;
    std::erase_if(list.items, [](const Blocks& item) { return item.empty(); });
    if (!list.items.empty()) add(out, std::move(list), i);
  }

  void read_table_element(std::uint32_t i, Blocks& out, int depth) {
    auto table = read_table(dom_, i, [this](std::uint32_t cell) { return all_inlines(cell); });
    if (!table) return read_children(i, out, depth);
    const std::uint32_t caption = dom_.find(Tag::caption, i, dom_[i].end);
    if (caption != HtmlDom::none && is_used(caption)) {
      if (Inlines text = all_inlines(caption); !text.empty()) add(out, Paragraph{std::move(text)}, caption);
    }
    add(out, std::move(*table), i);
  }

  void add_preformatted(std::uint32_t i, Blocks& out) const {
    if (std::string text = read_preformatted(dom_, i); !text.empty())
      add(out, Preformatted{std::move(text)}, i);
  }

  void read_quote(std::uint32_t i, Blocks& out, int depth) {
    if (is_pull_quote(dom_[i])) return add_pull_quote(i, out);
    if (is_embed(i)) return add_frame(i, all_inlines(i), {}, out);
    if (is_post(dom_[i])) return add_post(i, out);
    BlockQuote quote;
    read_children(i, quote.blocks, depth + 1);
    if (!quote.blocks.empty()) add(out, std::move(quote), i);
  }

  void add_pull_quote(std::uint32_t i, Blocks& out) const {
    if (Inlines text = all_inlines(i); !text.empty()) add(out, PullQuote{std::move(text)}, i);
  }

  // The last link of a post is the post's own.
  void add_post(std::uint32_t i, Blocks& out) const {
    Embed embed;
    for (std::uint32_t j = i; j < dom_[i].end; ++j) {
      if (dom_[j].tag != Tag::a) continue;
      if (std::string target = resolve_link(story_.context.base, dom_[j].attribute("href")); !target.empty())
        embed.target = std::move(target);
    }
    embed.text = all_inlines(i);
    if (!embed.text.empty()) add(out, std::move(embed), i);
  }

  // ---------------------------------------------------------------- figures

  static constexpr Tag holders[] = {Tag::table, Tag::pre, Tag::blockquote, Tag::ul, Tag::ol};

  void read_figure(std::uint32_t i, Blocks& out, int depth) {
    if (is_pull_quote(dom_[i])) return add_pull_quote(i, out);
    // Figures in it have captions of their own.
    if (dom_.find(Tag::figure, i + 1, dom_[i].end) != HtmlDom::none) return read_children(i, out, depth);
    for (const Tag tag : holders) {
      if (dom_.find(tag, i + 1, dom_[i].end) != HtmlDom::none) return read_children(i, out, depth);
    }
    // What is said below several pictures is the last one's caption.
    std::vector<Figure> pictures = read_pictures(story_.context, i, dom_[i].end);
    if (const std::uint32_t frame = find_frame(i); frame != HtmlDom::none && pictures.size() <= 1)
      return add_frame(frame, all_inlines(i), std::move(pictures), out);
    if (pictures.empty()) pictures.emplace_back();
    Figure& figure = pictures.back();
    for (std::uint32_t piece = first_piece(i); piece < first_piece(dom_[i].end); ++piece) {
      if (story_.uses[piece] != PieceUse::none) take_caption(story_, piece, figure);
    }
    if (figure.caption.empty() && figure.credit.empty() && figure.pictures.empty()) return;
    for (Figure& one : pictures) add(out, std::move(one), i);
  }

  // A caption belongs to the picture above it.
  void add_caption(std::uint32_t piece, Blocks& out) const {
    auto* above = out.empty() ? nullptr : std::get_if<Figure>(&out.back().node);
    if (above != nullptr && above->source_text.size() < 400) return take_caption(story_, piece, *above);
    Figure figure;
    take_caption(story_, piece, figure);
    add(out, std::move(figure), runs()[piece].begin);
  }

  void add_pictures(std::uint32_t begin, std::uint32_t end, Blocks& out) const {
    for (Figure& figure : read_pictures(story_.context, begin, end, true)) add(out, std::move(figure), begin);
  }

  // ---------------------------------------------------------------- what has no text of the story

  void read_unused(std::uint32_t i, Blocks& out, int depth) {
    const HtmlNode& node = dom_[i];
    // The header that holds the title, and perhaps a picture below it.
    if (i < begin_) return read_children(i, out, depth);
    if (const std::uint32_t inner = without_wrappers(i); is_embed(inner))
      return add_frame(inner, all_inlines(inner, true), {}, out);
    if (HtmlCard card = read_card(story_.context, i); !card.target.empty() && is_small(i))
      return add(out, Embed{.target = std::move(card.target), .text = plain_inlines(card.title)}, i);
    if (has_text(i)) return;
    if (node.tag == Tag::hr) return add(out, ThematicBreak{}, i);
    std::vector<Figure> pictures = read_pictures(story_.context, i, node.end);
    const std::uint32_t frame = find_frame(i);
    const bool poster = frame != HtmlDom::none && pictures.size() == 1;
    if (!poster) {
      for (Figure& figure : std::exchange(pictures, {})) add(out, std::move(figure), i);
    }
    if (frame != HtmlDom::none) add_frame(frame, {}, std::move(pictures), out);
  }

  // An attribute may stand at the whole story, too, and name the film above it.
  bool is_embed(std::uint32_t i) const { return !embed_address(story_.context, i).empty() && is_small(i); }

  bool is_small(std::uint32_t i) const {
    constexpr std::uint32_t most_pieces = 10;
    return first_piece(dom_[i].end) - first_piece(i) <= most_pieces;
  }

  // The element that the node holds and nothing beside, and so on inside it.
  std::uint32_t without_wrappers(std::uint32_t i) const {
    while (!is_embed(i)) {
      std::uint32_t only = HtmlDom::none;
      for (std::uint32_t child = i + 1; child < dom_[i].end; child = dom_[child].end) {
        if (dom_[child].tag == Tag::script ||
            (dom_[child].tag == Tag::text && trim_line(dom_[child].text).empty()))
          continue;
        if (only != HtmlDom::none) return i;
        only = child;
      }
      if (only == HtmlDom::none) return i;
      i = only;
    }
    return i;
  }

  std::uint32_t find_frame(std::uint32_t i) const {
    for (std::uint32_t j = i; j < dom_[i].end; ++j) {
      if (!frame_address(story_.context, j).empty()) return j;
    }
    return HtmlDom::none;
  }

  // What a frame or player shows is a link here, with what is said of it, below its still picture.
  void add_frame(std::uint32_t i, Inlines text, std::vector<Figure> pictures, Blocks& out) const {
    Embed embed;
    embed.target = frame_address(story_.context, i);
    embed.text = text.empty() ? plain_inlines(embed_label(dom_[i])) : std::move(text);
    embed.pictures = poster_addresses(story_.context, i);
    if (embed.pictures.empty() && !pictures.empty()) embed.pictures = std::move(pictures.front().pictures);
    add(out, std::move(embed), i);
  }

  static void drop_outer_rules(Blocks& out) {
    const auto is_rule = [](const Block& block) { return std::holds_alternative<ThematicBreak>(block.node); };
    while (!out.empty() && is_rule(out.back())) out.pop_back();
    out.erase(out.begin(), std::find_if_not(out.begin(), out.end(), is_rule));
  }

  const HtmlStory& story_;
  const HtmlDom& dom_;
  std::vector<std::uint32_t> used_;  // how many of the range's first pieces are in use
  std::uint32_t first_ = 0;          // piece of the range
  std::uint32_t begin_ = 0;
  std::uint32_t end_ = 0;
  std::uint32_t next_ = 0;  // the node after a piece that was read
};

}  // namespace

Blocks read_blocks(const HtmlStory& story, std::uint32_t root, std::uint32_t begin, std::uint32_t end) {
  return BlockReader(story).run(root, begin, end);
}

}  // namespace newsbook
