#include "readers/html_signs.h"

#include <algorithm>
#include <unordered_map>

#include "base/utf8.h"
#include "readers/text_kinds.h"
#include "readers/text_matter.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr SignRow rows[] = {
    {"kind", 10},         {"length", 10},      {"words", 8},       {"ends", 4},         {"lower", 2},
    {"capitals", 6},      {"digits", 4},       {"function", 4},    {"pauses", 3},       {"separators", 3},
    {"leads", 6},         {"offers", 4},       {"notices", 4},     {"kicker", 2},       {"address", 3},
    {"link", 6},          {"strong", 4},       {"tag", 20},        {"parent-tag", 20},  {"hidden", 2},
    {"container", 4},     {"parent-prose", 7}, {"outer-prose", 7}, {"parent-link", 6},  {"outer-link", 6},
    {"branch-link", 6},   {"branch-prose", 7}, {"path-prose", 7},  {"path-count", 6},   {"depth", 7},
    {"article", 3},       {"joint-before", 3}, {"joint-after", 3}, {"position", 8},     {"first-heading", 4},
    {"recorded", 3},      {"title", 4},        {"description", 2}, {"copies", 3},       {"prose-before", 7},
    {"prose-after", 7},   {"before-ten", 6},   {"after-ten", 6},   {"matter-after", 7}, {"matter-before", 7},
    {"heading-leads", 6}, {"short-run", 7}};
static_assert(std::size(rows) == sign_count);

template <typename Limits>
std::uint8_t bucket(std::uint64_t value, const Limits& limits) {
  std::uint8_t i = 0;
  for (const std::uint64_t limit : limits) i = static_cast<std::uint8_t>(i + (value >= limit ? 1 : 0));
  return i;
}

std::uint8_t percent(std::uint64_t part, std::uint64_t whole) {
  constexpr std::uint64_t limits[] = {1, 10, 30, 60, 90};
  return whole == 0 ? 0 : bucket(100 * part / whole, limits);
}

// Of the page's prose; 0: none.
std::uint8_t prose_share(std::uint64_t part, std::uint64_t whole) {
  constexpr std::uint64_t limits[] = {1, 3, 10, 30, 60, 85};
  return whole == 0 || part == 0 ? 0 : bucket(100 * part / whole, limits);
}

std::uint8_t tag_class(Tag tag) {
  constexpr Tag known[] = {Tag::p,          Tag::div,     Tag::li,  Tag::h1,         Tag::h2,
                           Tag::h3,         Tag::h4,      Tag::td,  Tag::blockquote, Tag::figure,
                           Tag::section,    Tag::article, Tag::pre, Tag::dd,         Tag::dt,
                           Tag::figcaption, Tag::ul,      Tag::a,   Tag::button};
  const auto* const found = std::find(std::begin(known), std::end(known), tag);
  return static_cast<std::uint8_t>(found == std::end(known) ? 0 : 1 + (found - std::begin(known)));
}

// Letters and digits alone, in lower case: texts are compared so.
std::string fold(std::string_view text) {
  std::string out;
  const std::string folded = fold_case(text);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(folded, at);
    const bool word =
        c < 0x80 ? (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') : is_letter(c) || is_digit(c);
    if (word) out.append(folded, begin, at - begin);
  }
  return out;
}

// Every piece is looked for in these: what is longer is no title, and no record that a page would be read
// by.
constexpr std::size_t longest_title = 2000;
constexpr std::size_t longest_record = 200'000;

std::string_view short_enough(std::string_view text, std::size_t longest) {
  return text.size() <= longest ? text : std::string_view();
}

class SignMeter {
 public:
  SignMeter(const HtmlDom& dom, const HtmlPieces& pieces, const HtmlMasses& masses,
            const HtmlMetadata& metadata)
      : dom_(dom),
        pieces_(pieces.text.pieces),
        runs_(pieces.runs),
        masses_(masses),
        matter_(compare_matter(pieces.text)),
        record_(fold(short_enough(metadata.body, longest_record))),
        description_(fold(short_enough(metadata.description, longest_title))) {
    for (const std::string* title : {&metadata.headline, &metadata.social_title, &metadata.page_title}) {
      if (!title->empty() && title->size() <= longest_title) titles_.push_back(fold(*title));
    }
    read_hints();
    add_up();
    find_article();
    find_first_heading();
  }

  std::vector<PieceSigns> run() {
    std::vector<PieceSigns> out(pieces_.size());
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      to_ = &out[i];
      set_text(pieces_[i]);
      set_markup(i);
      set_elements(i);
      set_page(i);
      set_hints(i);
    }
    return out;
  }

 private:
  void set(Sign sign, std::size_t value) {
    const auto index = static_cast<std::size_t>(sign);
    to_->signs[index] = static_cast<std::uint8_t>(std::min<std::size_t>(value, rows[index].values - 1U));
  }

  // ---------------------------------------------------------------- counted once

  void read_hints() {
    HintReader reader;
    own_.resize(dom_.size());
    all_.resize(dom_.size());
    for (std::uint32_t i = 0; i < dom_.size(); ++i) {
      if (dom_[i].tag == Tag::text) continue;
      // What the whole page is called says nothing of a part.
      const bool whole = dom_[i].tag == Tag::html || dom_[i].tag == Tag::body;
      own_[i] = whole ? 0 : reader.read(dom_[i]);
      all_[i] = own_[i] | (i == 0 ? 0 : all_[dom_[i].parent]);
    }
  }

  bool is_prose(std::size_t i) const {
    return pieces_[i].kind == PieceKind::prose && runs_[i].linked * 2 <= runs_[i].letters && !runs_[i].hidden;
  }

  void add_up() {
    const std::size_t size = pieces_.size();
    prose_sum_.resize(size + 1);
    previous_.resize(size);
    next_.resize(size);
    short_run_.resize(size);
    std::uint32_t far = 100;
    std::uint32_t run = 0;
    for (std::size_t i = 0; i < size; ++i) {
      prose_sum_[i + 1] = prose_sum_[i] + (is_prose(i) ? pieces_[i].shape.length : 0);
      previous_[i] = far;
      far = is_prose(i) ? 1 : far + 1;
      run = pieces_[i].has_sentences() ? 0 : run + 1;
      short_run_[i] = run;
      auto& path = paths_[masses_.path[runs_[i].block]];
      path.first += is_prose(i) ? pieces_[i].shape.length : 0;
      ++path.second;
      ++counts_[pieces_[i].shape.key];
    }
    far = 100;
    for (std::size_t i = size; i-- > 0;) {
      next_[i] = far;
      far = is_prose(i) ? 1 : far + 1;
      if (i + 1 < size && short_run_[i] > 0 && short_run_[i + 1] > short_run_[i])
        short_run_[i] = short_run_[i + 1];
    }
  }

  void find_article() {
    std::uint32_t most = 0;
    for (std::uint32_t i = 0; i < dom_.size(); ++i) {
      if (dom_[i].tag != Tag::article || masses_.elements[i].prose <= most) continue;
      most = masses_.elements[i].prose;
      article_ = i;
    }
  }

  std::uint8_t title_match(const std::string& text) const {
    if (text.size() < 4) return 0;
    std::uint8_t match = 0;
    for (const std::string& title : titles_) {
      if (title == text) return 3;
      if (text.size() >= 10 && (title.starts_with(text) || text.starts_with(title))) match = 2;
      if (match == 0 && text.size() >= 10 && title.find(text) != std::string::npos) match = 1;
    }
    return match;
  }

  // Of the first <h1>s the one that says what a title says, else the first one.
  void find_first_heading() {
    heading_ = pieces_.size();
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (!is_within(i, Tag::h1)) continue;
      const bool match = title_match(fold(pieces_[i].text)) >= 2;
      if (heading_ == pieces_.size() || match) heading_ = i;
      if (match) return;
    }
  }

  bool is_within(std::size_t i, Tag tag) const {
    return dom_[runs_[i].block].tag == tag || dom_[dom_[runs_[i].block].parent].tag == tag;
  }

  // ---------------------------------------------------------------- signs

  void set_text(const Piece& piece) {
    const TextShape& s = piece.shape;
    constexpr std::uint32_t lengths[] = {8, 16, 24, 40, 60, 80, 110, 160, 240};
    constexpr std::uint32_t words[] = {2, 3, 4, 6, 9, 15, 26};
    constexpr std::uint32_t few[] = {1, 3};
    constexpr std::uint32_t tenths[] = {1, 3, 5, 8};
    constexpr std::uint32_t quarters[] = {1, 3, 5};
    const std::uint64_t size = std::max(1U, s.words);
    set(Sign::kind, static_cast<std::size_t>(piece.kind));
    set(Sign::length, bucket(s.length, lengths));
    set(Sign::words, bucket(s.words, words));
    set(Sign::ends, s.ends_loudly ? 3U : s.ends_sentence ? 2U : s.ends_colon ? 1U : 0U);
    set(Sign::lower, s.starts_lower ? 1 : 0);
    set(Sign::capitals, s.capitals == 0 ? 0 : 1U + bucket(10ULL * s.capitals / size, tenths));
    set(Sign::digits, bucket(10ULL * s.digits / std::max(1U, s.digits + s.letters), quarters));
    set(Sign::function, bucket(10ULL * s.function_words / size, quarters));
    set(Sign::pauses, bucket(s.pauses, few));
    set(Sign::separators, bucket(s.separators, few));
    set(Sign::leads, announcement(piece));
    set(Sign::offers, offer(piece));
    const bool notice = (piece.classes.anywhere & word_notice) != 0;
    set(Sign::notices, (notice ? 2U : 0U) + (piece.has_sentences() ? 1U : 0U));
    set(Sign::kicker, (piece.classes.whole & word_kicker) != 0 ? 1 : 0);
    const bool at = piece.text.find('@') != std::string_view::npos;
    const bool address =
        piece.text.find("://") != std::string_view::npos || piece.text.find("www.") != std::string_view::npos;
    set(Sign::address, at ? 1U : address ? 2U : 0U);
  }

  void set_markup(std::size_t i) {
    const HtmlRun& run = runs_[i];
    constexpr std::uint64_t thirds[] = {1, 40, 95};
    set(Sign::link, percent(run.linked, run.letters));
    set(Sign::strong, bucket(100ULL * run.strong / std::max(1U, run.letters), thirds));
    set(Sign::tag, tag_class(dom_[run.block].tag));
    set(Sign::parent_tag, tag_class(dom_[dom_[run.block].parent].tag));
    set(Sign::hidden, run.hidden ? 1 : 0);
  }

  std::uint8_t link_share(std::uint32_t element) const {
    return percent(masses_.elements[element].linked, masses_.elements[element].letters);
  }
  std::uint8_t prose_share_of(std::uint32_t element) const {
    return prose_share(masses_.elements[element].prose, masses_.prose);
  }

  void set_elements(std::size_t i) {
    const std::uint32_t block = runs_[i].block;
    const std::uint32_t parent = dom_[block].parent;
    const std::uint32_t outer = dom_[parent].parent;
    const bool inside = dom_.is_within(block, masses_.container);
    set(Sign::container, (inside ? 1U : 0U) + (dom_.is_within(block, masses_.best) ? 2U : 0U));
    set(Sign::parent_prose, prose_share_of(parent));
    set(Sign::outer_prose, prose_share_of(outer));
    set(Sign::parent_link, link_share(parent));
    set(Sign::outer_link, link_share(outer));
    std::uint32_t branch = block;
    std::size_t depth = 0;
    const std::uint32_t top = inside ? masses_.container : 0;
    for (; branch != top && dom_[branch].parent != top; branch = dom_[branch].parent) ++depth;
    set(Sign::depth, inside ? 1 + depth : 0);
    set(Sign::branch_link, link_share(branch));
    set(Sign::branch_prose, prose_share_of(branch));
    const auto& [prose, count] = paths_.at(masses_.path[block]);
    constexpr std::uint32_t counts[] = {2, 3, 6, 12, 30};
    set(Sign::path_prose, prose_share(prose, masses_.prose));
    set(Sign::path_count, bucket(count, counts));
    set(Sign::article, article_ == 0 ? 0 : dom_.is_within(block, article_) ? 1 : 2);
    set(Sign::joint_before, i == 0 ? 0 : joint(i - 1, i));
    set(Sign::joint_after, i + 1 == pieces_.size() ? 0 : joint(i, i + 1));
  }

  // Siblings, or of like places.
  std::size_t joint(std::size_t i, std::size_t j) const {
    if (dom_[runs_[i].block].parent == dom_[runs_[j].block].parent) return 2;
    return masses_.path[runs_[i].block] == masses_.path[runs_[j].block] ? 1 : 0;
  }

  void set_page(std::size_t i) {
    const Piece& piece = pieces_[i];
    const std::string folded =
        piece.shape.words <= 80 ? fold(piece.text) : fold(piece.text.substr(0, cut(piece.text)));
    set(Sign::position, 8 * i / pieces_.size());
    set(Sign::first_heading, heading_ == pieces_.size() ? 0 : i < heading_ ? 1 : i == heading_ ? 2 : 3);
    const bool recorded = record_.size() > 200 && pieces_.size() < 20'000 && folded.size() >= 12 &&
                          record_.find(folded) != std::string::npos;
    set(Sign::recorded, record_.size() <= 200 ? 0 : recorded ? 1 : 2);
    set(Sign::title, piece.shape.words <= 40 ? title_match(folded) : 0);
    const bool described = folded.size() >= 30 && description_.size() >= 30 &&
                           (folded.starts_with(description_) || description_.starts_with(folded));
    set(Sign::description, described ? 1 : 0);
    set(Sign::copies, counts_.at(piece.shape.key) - 1U);
    constexpr std::uint32_t distances[] = {2, 3, 4, 6, 12, 100};
    set(Sign::prose_before, bucket(previous_[i], distances));
    set(Sign::prose_after, bucket(next_[i], distances));
    constexpr std::uint32_t wide[] = {1, 200, 600, 1200, 2400};
    set(Sign::before_ten, bucket(prose_sum_[i] - prose_sum_[i > 10 ? i - 10 : 0], wide));
    set(Sign::after_ten, bucket(prose_sum_[std::min(pieces_.size(), i + 11)] - prose_sum_[i + 1], wide));
    constexpr std::uint64_t limits[] = {1, 15, 30, 45, 60};
    const auto share = [&](std::uint64_t part) {
      return matter_[i].words == 0 ? 0U : 1U + bucket(100 * part / matter_[i].words, limits);
    };
    set(Sign::matter_after, share(matter_[i].after));
    set(Sign::matter_before, share(matter_[i].before));
    if ((all_[runs_[i].block] & bit(Hint::heading_element)) != 0)
      heading_leads_ = static_cast<std::uint8_t>(announcement(piece));
    set(Sign::heading_leads, heading_leads_);
    constexpr std::uint32_t runs[] = {1, 2, 3, 6, 12, 30};
    set(Sign::short_run, bucket(short_run_[i], runs));
  }

  static std::size_t cut(std::string_view text) {
    std::size_t end = std::min<std::size_t>(text.size(), 300);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;
    return end;
  }

  void set_hints(std::size_t i) {
    const HtmlRun& run = runs_[i];
    Hints own = own_[run.block];
    for (std::uint32_t at = dom_[run.begin].parent; at > run.block; at = dom_[at].parent) own |= own_[at];
    const std::uint32_t parent = dom_[run.block].parent;
    const Hints near = own_[parent] | own_[dom_[parent].parent];
    const Hints all = all_[run.block];
    for (std::size_t hint = 0; hint < hint_count; ++hint) {
      const Hints mask = Hints{1} << hint;
      to_->hints[hint] = (own & mask) != 0 ? 3 : (near & mask) != 0 ? 2 : (all & mask) != 0 ? 1 : 0;
    }
  }

  const HtmlDom& dom_;
  const std::vector<Piece>& pieces_;
  const std::vector<HtmlRun>& runs_;
  const HtmlMasses& masses_;
  std::vector<MatterFacts> matter_;
  std::string record_;
  std::string description_;
  std::vector<std::string> titles_;
  std::vector<Hints> own_, all_;  // by node
  std::vector<std::uint32_t> prose_sum_, previous_, next_, short_run_;
  std::unordered_map<std::uint32_t, std::pair<std::uint32_t, std::uint32_t>> paths_;  // prose and pieces
  std::unordered_map<std::uint64_t, std::uint32_t> counts_;                           // by TextShape::key
  std::uint32_t article_ = 0;  // the <article> with most prose; 0: none
  std::size_t heading_ = 0;
  std::uint8_t heading_leads_ = 0;
  PieceSigns* to_ = nullptr;
};

}  // namespace

const SignRow& row_of(Sign sign) { return rows[static_cast<std::size_t>(sign)]; }

std::vector<PieceSigns> measure_signs(const HtmlDom& dom, const HtmlPieces& pieces, const HtmlMasses& masses,
                                      const HtmlMetadata& metadata) {
  return SignMeter(dom, pieces, masses, metadata).run();
}

}  // namespace newsbook
