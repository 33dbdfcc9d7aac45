#include "readers/html_threads.h"

#include <algorithm>
#include <map>

#include "readers/dates.h"
#include "readers/text_lines.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// Is it one of the names that are set apart by spaces?
bool has_name(std::string_view names, std::string_view wanted) {
  for (std::size_t at = names.find(wanted); at != std::string_view::npos; at = names.find(wanted, at + 1)) {
    const std::size_t end = at + wanted.size();
    if ((at == 0 || names[at - 1] == ' ') && (end == names.size() || names[end] == ' ')) return true;
  }
  return false;
}

class ThreadReader {
 public:
  explicit ThreadReader(const HtmlPage& page)
      : page_(page), dom_(page.dom), runs_(page.pieces.runs), pieces_(page.pieces.text.pieces) {}

  std::vector<HtmlPost> run() {
    find_bodies();
    if (bodies_.size() < 2) return {};
    std::vector<HtmlPost> posts = posts_of_thread();
    if (posts.size() < 2 || !is_story(posts)) return {};
    for (HtmlPost& post : posts) {
      post.author = author_of(post);
      set_time(post);
      if (post.author.empty() && post.stamp.empty()) return {};
    }
    return posts;
  }

 private:
  void find_bodies() {
    for (std::uint32_t i = 0; i < dom_.size(); ++i) {
      if (!is_body(i)) continue;
      bodies_.push_back(i);
      i = dom_[i].end - 1;
    }
  }

  // As the programs of forums mark it.
  bool is_body(std::uint32_t i) const {
    const HtmlNode& node = dom_[i];
    if (node.tag != Tag::div && node.tag != Tag::blockquote && node.tag != Tag::article) return false;
    if (node.attribute("itemprop") == "text") return true;
    const std::string_view id = node.attribute("id");
    if (id.starts_with("post_message_") || id.starts_with("msg_")) return true;
    const std::string_view names = node.attribute("class");
    for (const std::string_view name : {"bbWrapper", "cooked", "postcontent", "post_body", "Post-body"}) {
      if (has_name(names, name)) return true;
    }
    return has_name(names, "content") && dom_[dom_[node.parent].parent].attribute("class") == "postbody";
  }

  std::size_t bodies_in(std::uint32_t node) const {
    const auto first = std::lower_bound(bodies_.begin(), bodies_.end(), node);
    return static_cast<std::size_t>(std::lower_bound(first, bodies_.end(), dom_[node].end) - first);
  }

  // The largest elements with one body each, of those that stand in one element most.
  std::vector<HtmlPost> posts_of_thread() const {
    std::map<std::uint32_t, std::vector<HtmlPost>> by_parent;
    for (const std::uint32_t body : bodies_) {
      std::uint32_t element = body;
      while (element != 0 && bodies_in(dom_[element].parent) == 1) element = dom_[element].parent;
      by_parent[dom_[element].parent].push_back({.element = element, .body = body});
    }
    const auto larger = [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); };
    return std::max_element(by_parent.begin(), by_parent.end(), larger)->second;
  }

  // Does the story begin in the first post, and is most of it in posts? Comments stand below another story.
  bool is_story(const std::vector<HtmlPost>& posts) const {
    std::uint32_t all = 0;
    std::uint32_t inside = 0;
    std::size_t post = 0;  // that does not end before the piece
    bool begun = false;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      if (page_.places[i] != Place::body) continue;
      while (post < posts.size() && dom_[posts[post].element].end <= runs_[i].begin) ++post;
      const bool held = post < posts.size() && dom_.is_within(runs_[i].begin, posts[post].element);
      const bool prose = pieces_[i].kind == PieceKind::prose;
      if (prose && !begun && !(held && post == 0)) return false;
      begun = begun || prose;
      all += runs_[i].letters;
      if (held) inside += runs_[i].letters;
    }
    return begun && inside * 10ULL >= all * 8ULL;
  }

  bool is_of_body(std::uint32_t node, const HtmlPost& post) const { return dom_.is_within(node, post.body); }

  std::string author_of(const HtmlPost& post) const {
    constexpr std::size_t longest = 60;  // bytes
    std::string best;
    int best_rank = rank_count;
    for (std::uint32_t i = post.element; i < dom_[post.element].end; ++i) {
      if (i == post.body) i = dom_[i].end;
      if (i >= dom_[post.element].end || dom_[i].tag == Tag::text) continue;
      if (std::string name(trim_line(dom_[i].attribute("data-author"))); !name.empty()) return name;
      const int rank = author_rank(dom_[i]);
      if (rank >= best_rank) continue;
      std::string name = dom_.text_of(i);
      if (name.empty() || name.size() > longest) continue;
      best = std::move(name);
      best_rank = rank;
    }
    return best;
  }

  // The less, the surer it is that the element holds the name alone.
  static constexpr int rank_count = 4;
  static int author_rank(const HtmlNode& node) {
    const std::string_view names = node.attribute("class");
    if (names.find("username") != std::string_view::npos) return 0;
    if (node.attribute("itemprop") == "name") return 1;
    if (node.attribute("rel").find("author") != std::string_view::npos) return 2;
    return names.find("author") != std::string_view::npos || names.find("poster") != std::string_view::npos
               ? 3
               : rank_count;
  }

  void set_time(HtmlPost& post) const {
    constexpr std::uint32_t longest = 10;  // words
    for (std::uint32_t i = dom_.find(Tag::time, post.element, dom_[post.element].end); i != HtmlDom::none;
         i = dom_.find(Tag::time, i + 1, dom_[post.element].end)) {
      if (is_of_body(i, post)) continue;
      post.time = read_moment(dom_[i].attribute("datetime"));
      post.stamp = dom_.text_of(i);
      return;
    }
    for (std::size_t i = page_.pieces.first_piece(post.element);
         i < page_.pieces.first_piece(dom_[post.element].end); ++i) {
      if (is_of_body(runs_[i].begin, post) || pieces_[i].shape.words > longest) continue;
      post.time = find_date(pieces_[i].text);
      if (!post.time) continue;
      post.stamp = collapse_white_space(pieces_[i].text);
      if (!is_sure(*post.time, pieces_[i].text)) post.time.reset();
      return;
    }
  }

  // "03-05-2024, 10:02 AM" may be in May or in March.
  static bool is_sure(const Date& date, std::string_view text) {
    constexpr int months = 12;
    const FoldedWords words(text, 10);
    const auto keys = words.keys();
    const bool named =
        std::any_of(keys.begin(), keys.end(), [](std::uint64_t key) { return month_of(key) > 0; });
    const bool year_first = text.starts_with(std::to_string(date.year));
    return named || year_first || date.day > months;
  }

  const HtmlPage& page_;
  const HtmlDom& dom_;
  const std::vector<HtmlRun>& runs_;
  const std::vector<Piece>& pieces_;
  std::vector<std::uint32_t> bodies_;
};

}  // namespace

std::vector<HtmlPost> read_thread(const HtmlPage& page) { return ThreadReader(page).run(); }

}  // namespace newsbook
