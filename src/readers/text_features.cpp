#include "readers/text_features.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <iterator>

#include "readers/text_kinds.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::size_t kinds = 10;
constexpr std::size_t kinds_or_none = kinds + 1;

struct Fact {
  std::string_view name;
  std::uint16_t values;
};

// The order is that of FactMaker::run.
constexpr std::array<Fact, fact_count> table = {{
    {"kind", kinds},
    {"length", 10},
    {"words", 8},
    {"ends", 4},
    {"bullet", 4},
    {"lower", 2},
    {"capitals", 6},
    {"digits", 4},
    {"separators", 3},
    {"function", 4},
    {"pauses", 3},
    {"blank", 5},
    {"break", 2},
    {"doubled", 3},
    {"head", 3},
    {"count", 3},
    {"previous", kinds_or_none},
    {"next", kinds_or_none},
    {"previous2", kinds_or_none},
    {"next2", kinds_or_none},
    {"kind+next", kinds* kinds_or_none},
    {"previous+kind", kinds* kinds_or_none},
    {"prose-before-3", 5},
    {"prose-after-3", 5},
    {"prose-around-10", 36},
    {"distance-before", 8},
    {"distance-after", 8},
    {"distances", 64},
    {"shared-after", 7},
    {"shared-before", 7},
    {"shared", 49},
    {"kind+shared-after", kinds * 7},
    {"prose-side", 4},
    {"titles-until-prose", 5},
    {"signs", 8},
    {"page-before", 3},
    {"blank-after", 5},
    {"bullets-around", 4},
    {"position", 5},
    {"length+kind", kinds * 10},
    {"kind+distance-after", kinds * 8},
    {"kind+distance-before", kinds * 8},
    {"change", 5},
    {"title", 8},
    {"title+signs", 64},
    {"rank", 8},
    {"after-title", 6},
    {"title-next", 16},
    {"title-before", 8},
    {"opening", 4},
    {"opening+title", 32},
    {"leads", 6},
    {"offers", 4},
    {"kicker", 4},
    {"leads-before", 6},
    {"headline-run", 12},
    {"short-run", 7},
    {"label-run", 21},
    {"bullet-run", 7},
    {"post", 7},
    {"mark", 8},
    {"kind+ends", kinds * 4},
    {"kind+function", kinds * 4},
    {"length-before", 11},
    {"length-after", 11},
    {"prose-around-40", 36},
    {"notice-words", 8},
    {"notices-around", 16},
}};

constexpr std::array<std::uint16_t, fact_count + 1> make_offsets() {
  std::array<std::uint16_t, fact_count + 1> offsets = {};
  for (std::size_t i = 0; i < fact_count; ++i) {
    offsets[i + 1] = static_cast<std::uint16_t>(offsets[i] + table[i].values);
  }
  return offsets;
}
constexpr auto offsets = make_offsets();

// How many of the ascending limits a value reaches.
template <typename Limits>
std::size_t bucket(std::uint64_t value, const Limits& limits) {
  std::size_t i = 0;
  for (const auto limit : limits) i += value >= limit ? 1 : 0;
  return i;
}

// The same for a quotient, which need not be found for it.
template <typename Limits>
std::size_t quotient_bucket(std::uint64_t dividend, std::uint64_t divisor, const Limits& limits) {
  std::size_t i = 0;
  for (const std::uint64_t limit : limits) i += dividend >= limit * divisor ? 1 : 0;
  return i;
}

// The same for a share of a whole, in percent; an empty whole has bucket 0.
std::size_t percent_bucket(std::uint64_t part, std::uint64_t whole) {
  constexpr std::uint64_t limits[] = {0, 1, 20, 40, 60, 80};
  return whole == 0 ? 0 : quotient_bucket(100 * part, whole, limits);
}

std::size_t kind_index(const Piece& piece) { return static_cast<std::size_t>(piece.kind); }

// What is counted once over all pieces.
struct Sums {
  std::vector<std::uint32_t> prose_before;    // characters of prose in the pieces before this one
  std::vector<std::uint32_t> previous_prose;  // pieces back to it; none: their number
  std::vector<std::uint32_t> next_prose;
  std::vector<std::uint8_t> titles_until_prose;
  std::vector<std::uint32_t> headline_run;  // how many headlines stand together where this one stands
  std::vector<std::uint32_t> label_run;     // of all that is a few words and no sentence
  std::vector<std::uint32_t> bullet_run;
  std::vector<std::uint32_t> short_run;  // the same of all that is no sentence
  std::vector<std::uint32_t> notices_before;
  std::vector<std::uint32_t> counts;  // pieces that say the same, by Piece::first_same
};

bool could_head(const Piece& piece) {
  return !piece.head_matter && !piece.copy && piece.shape.words >= 3 &&
         (piece.kind == PieceKind::headline || piece.kind == PieceKind::sentence || piece.repeated_head);
}

// The length of the run of like pieces that each stands in; 0: it is not one of them.
template <typename Like>
std::vector<std::uint32_t> run_lengths(const std::vector<Piece>& pieces, Like like) {
  std::vector<std::uint32_t> lengths(pieces.size());
  for (std::size_t begin = 0; begin < pieces.size();) {
    std::size_t end = begin;
    while (end < pieces.size() && like(pieces[end])) ++end;
    std::fill(lengths.begin() + static_cast<std::ptrdiff_t>(begin),
              lengths.begin() + static_cast<std::ptrdiff_t>(end), static_cast<std::uint32_t>(end - begin));
    begin = std::max(end, begin + 1);
  }
  return lengths;
}

Sums add_up(const std::vector<Piece>& pieces) {
  Sums sums;
  const std::size_t size = pieces.size();
  sums.prose_before.resize(size + 1);
  sums.previous_prose.resize(size);
  sums.next_prose.resize(size);
  sums.titles_until_prose.resize(size);
  sums.headline_run =
      run_lengths(pieces, [](const Piece& piece) { return piece.kind == PieceKind::headline; });
  sums.label_run = run_lengths(pieces, [](const Piece& piece) {
    constexpr std::uint32_t few_words = 4;
    return !piece.has_sentences() && piece.shape.words <= few_words;
  });
  sums.bullet_run = run_lengths(pieces, [](const Piece& piece) { return piece.shape.bullet; });
  sums.short_run = run_lengths(pieces, [](const Piece& piece) { return !piece.has_sentences(); });
  sums.notices_before.resize(size + 1);
  sums.counts.resize(size);
  auto far = static_cast<std::uint32_t>(size);
  for (std::size_t i = 0; i < size; ++i) {
    const Piece& piece = pieces[i];
    sums.prose_before[i + 1] = sums.prose_before[i] + (piece.is_prose() ? piece.shape.length : 0);
    sums.previous_prose[i] = far;
    far = piece.is_prose() ? 1 : far + (far < size ? 1 : 0);
    if (!piece.copy) ++sums.counts[piece.first_same];
    sums.notices_before[i + 1] = sums.notices_before[i] + (piece.speaks_for_page() ? 1 : 0);
  }
  far = static_cast<std::uint32_t>(size);
  std::uint8_t titles = 0;
  for (std::size_t i = size; i-- > 0;) {
    sums.next_prose[i] = far;
    sums.titles_until_prose[i] = titles;
    if (pieces[i].is_prose()) {
      titles = 0;
    } else if (could_head(pieces[i]) && titles < 100) {
      ++titles;
    }
    far = pieces[i].is_prose() ? 1 : far + (far < size ? 1 : 0);
  }
  return sums;
}

class FactMaker {
 public:
  FactMaker(const TextPieces& text, const std::vector<MatterFacts>& matter,
            const std::vector<TitleEvidence>& titles)
      : pieces_(text.pieces),
        usual_blank_(text.usual_blank),
        sums_(add_up(text.pieces)),
        matter_(matter),
        titles_(titles) {}

  void run(const std::function<void(const PieceFacts&)>& take) {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      next_ = 0;
      signs_ = signs_after(i);
      add_shape(pieces_[i]);
      add_place(i);
      add_neighbours(i);
      add_matter(i);
      add_signs(i);
      assert(next_ == fact_count);
      take(facts_);
    }
  }

 private:
  void add(std::size_t value) {
    assert(next_ < fact_count && value < table[next_].values);
    facts_[next_] = static_cast<std::uint16_t>(offsets[next_] + value);
    ++next_;
  }

  static std::size_t length_bucket(const TextShape& s) {
    constexpr std::uint32_t lengths[] = {8, 16, 24, 40, 60, 80, 110, 160, 240};
    return bucket(s.length, lengths);
  }

  void add_shape(const Piece& piece) {
    const TextShape& s = piece.shape;
    constexpr std::uint32_t words[] = {2, 3, 4, 6, 9, 15, 26};
    constexpr std::uint32_t few[] = {1, 3};
    constexpr std::uint32_t tenths[] = {1, 3, 5, 8};
    constexpr std::uint32_t quarters[] = {1, 3, 5};
    add(kind_index(piece));
    add(length_bucket(s));
    add(bucket(s.words, words));
    add(s.ends_loudly ? 3U : s.ends_sentence ? 2U : s.ends_colon ? 1U : 0U);
    add((s.bullet ? 1U : 0U) + (s.length >= 80 ? 2U : 0U));
    add(s.starts_lower ? 1 : 0);
    add(s.capitals == 0 ? 0 : 1 + quotient_bucket(10ULL * s.capitals, std::max(1U, s.words), tenths));
    add(quotient_bucket(10ULL * s.digits, std::max(1U, s.digits + s.letters), quarters));
    add(bucket(s.separators, few));
    add(quotient_bucket(10ULL * s.function_words, std::max(1U, s.words), quarters));
    add(bucket(s.pauses, few));
  }

  std::size_t blank_bucket(std::size_t i) const {
    if (i == 0 || i >= pieces_.size()) return 0;
    const std::uint32_t blank = pieces_[i].blank_before;
    if (blank < usual_blank_) return 1;
    return blank == usual_blank_ ? 2 : blank == usual_blank_ + 1 ? 3 : 4;
  }

  void add_place(std::size_t i) {
    const Piece& piece = pieces_[i];
    add(blank_bucket(i));
    add(piece.page_break || piece.rule ? 1 : 0);
    add(piece.copy ? 2U : piece.doubled ? 1U : 0U);
    add(piece.repeated_head ? 2U : piece.head_matter ? 1U : 0U);
    constexpr std::uint32_t counts[] = {2, 3};
    add(bucket(sums_.counts[piece.first_same], counts));
  }

  std::size_t kind_at(std::size_t i) const { return i < pieces_.size() ? kind_index(pieces_[i]) : kinds; }

  std::uint32_t prose_between(std::size_t begin, std::size_t end) const {
    begin = std::min(begin, pieces_.size());
    end = std::min(end, pieces_.size());
    return begin < end ? sums_.prose_before[end] - sums_.prose_before[begin] : 0;
  }

  static std::size_t distance_bucket(std::uint32_t distance, std::size_t size) {
    constexpr std::uint32_t limits[] = {1, 2, 3, 4, 6, 12};
    return distance >= size ? 7 : bucket(distance, limits);
  }

  void add_neighbours(std::size_t i) {
    const std::size_t kind = kind_index(pieces_[i]);
    const std::size_t previous = i > 0 ? kind_at(i - 1) : kinds;
    add(previous);
    add(kind_at(i + 1));
    add(i > 1 ? kind_at(i - 2) : kinds);
    add(kind_at(i + 2));
    add(kind * kinds_or_none + kind_at(i + 1));
    add(kind * kinds_or_none + previous);
    constexpr std::uint32_t near[] = {1, 120, 300, 600};
    constexpr std::uint32_t wide[] = {1, 200, 600, 1200, 2400};
    add(bucket(prose_between(i > 3 ? i - 3 : 0, i), near));
    add(bucket(prose_between(i + 1, i + 4), near));
    add(bucket(prose_between(i > 10 ? i - 10 : 0, i), wide) * 6 + bucket(prose_between(i + 1, i + 11), wide));
    const std::size_t before = distance_bucket(sums_.previous_prose[i], pieces_.size());
    const std::size_t after = distance_bucket(sums_.next_prose[i], pieces_.size());
    add(before);
    add(after);
    add(before * 8 + after);
  }

  void add_matter(std::size_t i) {
    const MatterFacts& shares = matter_[i];
    const std::size_t after = percent_bucket(shares.after, shares.words);
    const std::size_t before = percent_bucket(shares.before, shares.words);
    add(after);
    add(before);
    add(after * 7 + before);
    add(kind_index(pieces_[i]) * 7 + after);
  }

  void add_signs(std::size_t i) {
    const Piece& piece = pieces_[i];
    add((sums_.prose_before[i] > 0 ? 1U : 0U) + (prose_between(i + 1, pieces_.size()) > 0 ? 2U : 0U));
    add(could_head(piece) ? 1 + std::min<std::size_t>(sums_.titles_until_prose[i], 3) : 0);
    add(signs_);
    add(std::min<std::size_t>(notices_between(i > 5 ? i - 5 : 0, i), 2));
    add(blank_bucket(i + 1));
    add((i > 0 && pieces_[i - 1].shape.bullet ? 1U : 0U) +
        (i + 1 < pieces_.size() && pieces_[i + 1].shape.bullet ? 2U : 0U));
    constexpr std::uint32_t positions[] = {1, 4, 20};
    add(i + 1 == pieces_.size() ? 4 : bucket(i, positions));
    const std::size_t kind = kind_index(piece);
    add(kind * 10 + length_bucket(piece.shape));
    add(kind * 8 + distance_bucket(sums_.next_prose[i], pieces_.size()));
    add(kind * 8 + distance_bucket(sums_.previous_prose[i], pieces_.size()));
    add(change(i));
    add_title(i);
    add_words(i);
    add_runs(i);
    add_marks(i);
  }

  void add_words(std::size_t i) {
    const auto whole = [](const Piece& piece, unsigned classes) {
      return (piece.classes.whole & classes) != 0;
    };
    const Piece& piece = pieces_[i];
    add(announcement(piece));
    add(offer(piece));
    add((whole(piece, word_kicker) ? 1U : 0U) + (i > 0 && whole(pieces_[i - 1], word_kicker) ? 2U : 0U));
    add(i > 0 ? announcement(pieces_[i - 1]) : 0);
  }

  void add_runs(std::size_t i) {
    constexpr std::uint32_t headlines[] = {1, 2, 3, 4, 6};
    constexpr std::uint32_t shorts[] = {1, 2, 3, 6, 12, 30};
    add(bucket(sums_.headline_run[i], headlines) + (pieces_[i].shape.bullet ? 6U : 0U));
    add(bucket(sums_.short_run[i], shorts));
    // Short lines in a row are a menu's, with bullets perhaps a list's.
    constexpr std::uint32_t labels[] = {1, 2, 3, 5, 9, 16};
    const std::size_t bullets = !pieces_[i].shape.bullet ? 0U : pieces_[i].shape.ends_sentence ? 2U : 1U;
    add(bucket(sums_.label_run[i], labels) * 3 + bullets);
    add(bucket(sums_.bullet_run[i], labels));
  }

  bool is_signature(std::size_t i) const {
    return i < pieces_.size() && pieces_[i].kind == PieceKind::signature;
  }

  // Whether the piece is, or stands above, a post from elsewhere; or has what posts have.
  std::size_t post(std::size_t i) const {
    if (is_signature(i)) return 1;
    if (is_signature(i + 1)) return 2;
    if (is_signature(i + 2)) return 3;
    if (is_signature(i + 3)) return 4;
    const std::string_view text = pieces_[i].text;
    if (text.find('@') != std::string_view::npos) return 5;
    const bool address =
        text.find("://") != std::string_view::npos || text.find("www.") != std::string_view::npos;
    return address ? 6 : 0;
  }

  // What a piece begins with.
  static std::size_t mark(std::string_view text) {
    std::size_t position = 0;
    const char32_t first = next_code_point(text, position);
    constexpr std::u32string_view marks[] = {U">»►→▶➡",     U"|#*+_/", U"([<{", U"\"'“„«",
                                             U"0123456789", U"-–—",    U"@:.,"};
    for (std::size_t i = 0; i < std::size(marks); ++i) {
      if (marks[i].find(first) != std::u32string_view::npos) return i + 1;
    }
    return 0;
  }

  void add_marks(std::size_t i) {
    const Piece& piece = pieces_[i];
    const std::size_t kind = kind_index(piece);
    const TextShape& s = piece.shape;
    constexpr std::uint32_t quarters[] = {1, 3, 5};
    constexpr std::uint32_t wide[] = {1, 600, 2000, 5000, 9000};
    add(post(i));
    add(mark(piece.text));
    add(kind * 4 + (s.ends_loudly ? 3U : s.ends_sentence ? 2U : s.ends_colon ? 1U : 0U));
    add(kind * 4 + bucket(10ULL * s.function_words / std::max(1U, s.words), quarters));
    add(i > 0 ? 1 + length_bucket(pieces_[i - 1].shape) : 0);
    add(i + 1 < pieces_.size() ? 1 + length_bucket(pieces_[i + 1].shape) : 0);
    add(bucket(prose_between(i > 40 ? i - 40 : 0, i), wide) * 6 + bucket(prose_between(i + 1, i + 41), wide));
    const bool notice = (piece.classes.anywhere & word_notice) != 0;
    add((offer(piece) == 1 ? 2U : notice ? 1U : 0U) * 2 + (piece.has_sentences() ? 1U : 0U));
    constexpr std::uint32_t few[] = {1, 2, 4};
    add(bucket(notices_between(i > 8 ? i - 8 : 0, i), few) * 4 + bucket(notices_between(i + 1, i + 9), few));
  }

  std::uint32_t notices_between(std::size_t begin, std::size_t end) const {
    begin = std::min(begin, pieces_.size());
    end = std::min(end, pieces_.size());
    return begin < end ? sums_.notices_before[end] - sums_.notices_before[begin] : 0;
  }

  std::size_t title_bucket(std::size_t i) const {
    if (!titles_[i].best) return 0;
    constexpr int limits[] = {0, 20, 35, 50, 65, 85};
    std::size_t value = 1;
    for (const int limit : limits) value += titles_[i].points >= limit ? 1 : 0;
    return value;
  }

  void add_title(std::size_t i) {
    if (titles_[i].best) last_title_ = i;
    add(title_bucket(i));
    add(title_bucket(i) * 8 + signs_);
    add(could_head(pieces_[i]) ? 1 + std::min<std::size_t>(sums_.titles_until_prose[i], 6) : 0);
    // The best title of this stretch stands before.
    const bool after = last_title_ < i && prose_between(last_title_, i) == 0;
    const auto bucket_at = [&](std::size_t j) { return j < pieces_.size() ? title_bucket(j) : 0; };
    const bool shorter = i + 1 < pieces_.size() && pieces_[i].shape.length < pieces_[i + 1].shape.length;
    add(after ? title_bucket(last_title_) > 4 ? 5U : 1 + std::min<std::size_t>(i - last_title_ - 1, 3) : 0U);
    add((could_head(pieces_[i]) && shorter ? 8 : 0) + bucket_at(i + 1));
    add(i > 0 ? title_bucket(i - 1) : 0);
    // How many lines begin with the same words: page titles, crumbs and teasers repeat a headline.
    constexpr std::uint32_t counts[] = {2, 3};
    const std::size_t openings = could_head(pieces_[i]) ? 1 + bucket(matter_[i].same_opening, counts) : 0;
    add(openings);
    add(openings * 8 + title_bucket(i));
  }

  // What follows a title before its story: 1 a byline or date, 2 a caption, 4 the title itself.
  std::size_t signs_after(std::size_t i) const {
    constexpr std::size_t reach = 10;
    std::size_t signs = 0;
    for (std::size_t j = i + 1; j < std::min(pieces_.size(), i + reach) && !pieces_[j].is_prose(); ++j) {
      const Piece& piece = pieces_[j];
      if (piece.kind == PieceKind::date || piece.kind == PieceKind::byline) signs |= 1U;
      if (piece.kind == PieceKind::credit || piece.head_matter) signs |= 2U;
      if (piece.shape.key == pieces_[i].shape.key) signs |= 4U;
    }
    return signs;
  }

  // Whether the prose after this piece speaks of other things than the prose before it.
  std::size_t change(std::size_t i) const {
    if (pieces_[i].is_prose()) return 0;
    const int percent = matter_[i].common;
    if (percent < 0) return 1;
    return percent < 8 ? 4 : percent < 15 ? 3 : 2;
  }

  const std::vector<Piece>& pieces_;
  std::uint32_t usual_blank_;
  Sums sums_;
  const std::vector<MatterFacts>& matter_;
  const std::vector<TitleEvidence>& titles_;
  std::size_t last_title_ = static_cast<std::size_t>(-1);
  PieceFacts facts_ = {};
  std::size_t signs_ = 0;  // signs_after of the piece
  std::size_t next_ = 0;
};

}  // namespace

std::size_t fact_value_count() { return offsets.back(); }

std::string fact_value_name(std::size_t value) {
  const auto* const after = std::upper_bound(offsets.begin(), offsets.end(), value);
  const auto fact = static_cast<std::size_t>(after - offsets.begin()) - 1;
  return fmt::format("{}={}", table[fact].name, value - offsets[fact]);
}

void gather_facts(const TextPieces& text, const std::vector<MatterFacts>& matter,
                  const std::vector<TitleEvidence>& titles,
                  const std::function<void(const PieceFacts&)>& take) {
  FactMaker(text, matter, titles).run(take);
}

}  // namespace newsbook
