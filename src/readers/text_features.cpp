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
  std::string_view name = "";
  std::uint16_t values = 1;
};

// Facts whose values make one number, so that their weights are one row: for each fact alone, and, where they
// are judged together, for that, too. A fact that more than one column holds has its own weights in the
// first.
struct Column {
  enum Judged : std::uint8_t { apart, together };
  Judged judged;
  Fact facts[4];
};
constexpr auto apart = Column::apart;
constexpr auto together = Column::together;

constexpr Fact kind_fact = {"kind", kinds};
constexpr Fact distance_before_fact = {"distance-before", 8};
constexpr Fact distance_after_fact = {"distance-after", 8};
constexpr Fact shared_after_fact = {"shared-after", 7};
constexpr Fact title_fact = {"title", 8};

constexpr std::array<Column, column_count> table = {{
    {together, {kind_fact, {"length", 10}}},
    {together, {kind_fact, {"ends", 4}}},
    {together, {kind_fact, {"function", 4}}},
    {together, {kind_fact, {"next", kinds_or_none}}},
    {together, {kind_fact, {"previous", kinds_or_none}}},
    {together, {distance_before_fact, distance_after_fact}},
    {together, {kind_fact, distance_before_fact}},
    {together, {kind_fact, distance_after_fact}},
    {together, {shared_after_fact, {"shared-before", 7}}},
    {together, {kind_fact, shared_after_fact}},
    {together, {title_fact, {"signs", 8}}},
    {together, {{"opening", 4}, title_fact}},
    {apart, {{"title-next", 16}, {"title-before", 8}}},
    {apart, {{"rank", 8}, {"after-title", 6}}},
    {apart, {{"words", 8}, {"capitals", 6}}},
    {apart, {{"bullet", 4}, {"lower", 2}, {"separators", 3}, {"pauses", 3}}},
    {apart, {{"digits", 4}, {"mark", 8}}},
    {apart, {{"blank", 5}, {"blank-after", 5}, {"bullets-around", 4}}},
    {apart, {{"break", 2}, {"doubled", 3}, {"head", 3}, {"count", 3}}},
    {apart, {{"previous2", kinds_or_none}, {"next2", kinds_or_none}}},
    {apart, {{"length-before", 11}, {"length-after", 11}}},
    {apart, {{"prose-before-3", 5}, {"prose-after-3", 5}, {"prose-side", 4}}},
    {apart, {{"prose-around-10", 36}}},
    {apart, {{"prose-around-40", 36}}},
    {apart, {{"change", 5}, {"position", 5}}},
    {apart, {{"leads", 6}, {"leads-before", 6}}},
    {apart, {{"offers", 4}, {"kicker", 4}, {"page-before", 3}}},
    {apart, {{"notice-words", 8}, {"post", 7}}},
    {apart, {{"notices-around", 16}}},
    {apart, {{"headline-run", 12}, {"short-run", 7}}},
    {apart, {{"label-run", 21}, {"bullet-run", 7}}},
}};

constexpr std::size_t value_count(const Column& column) {
  std::size_t values = 1;
  for (const Fact& fact : column.facts) values *= fact.values;
  return values;
}

constexpr std::size_t first_column_of(const Fact& fact) {
  const auto* const column = std::find_if(table.begin(), table.end(), [&](const Column& row) {
    return std::any_of(std::begin(row.facts), std::end(row.facts),
                       [&](const Fact& f) { return f.name == fact.name; });
  });
  return static_cast<std::size_t>(column - table.begin());
}

constexpr auto offsets = [] {
  std::array<std::uint16_t, column_count + 1> sums = {};
  for (std::size_t i = 0; i < column_count; ++i) {
    sums[i + 1] = static_cast<std::uint16_t>(sums[i] + value_count(table[i]));
  }
  return sums;
}();

// A fact's name, where it is a constant.
template <std::size_t size>
struct Name {
  std::array<char, size> letters = {};
  consteval Name(const char (&name)[size]) { std::copy_n(name, size, letters.begin()); }  // NOLINT
  constexpr std::string_view view() const { return {letters.data(), size - 1}; }
};

template <Name... names>
consteval std::size_t column_of() {
  const std::array<std::string_view, sizeof...(names)> wanted = {names.view()...};
  const auto* const column = std::find_if(table.begin(), table.end(), [&](const Column& row) {
    for (std::size_t i = 0; i < std::size(row.facts); ++i) {
      if (row.facts[i].name != (i < wanted.size() ? wanted[i] : "")) return false;
    }
    return true;
  });
  return static_cast<std::size_t>(column - table.begin());
}

// 1 if a value, below 2^63, reaches the limit, else 0: without a branch, as either is as likely.
constexpr std::size_t reaches(std::uint64_t value, std::uint64_t limit) { return ~(value - limit) >> 63U; }

// How many of the ascending limits a value reaches.
template <typename Limits>
std::size_t bucket(std::uint64_t value, const Limits& limits) {
  std::size_t i = 0;
  for (const std::uint64_t limit : limits) i += reaches(value, limit);
  return i;
}

// The same for a quotient, which need not be found for it.
template <typename Limits>
std::size_t quotient_bucket(std::uint64_t dividend, std::uint64_t divisor, const Limits& limits) {
  std::size_t i = 0;
  for (const std::uint64_t limit : limits) i += reaches(dividend, limit * divisor);
  return i;
}

// The same for a share of a whole, in percent; an empty whole has bucket 0.
std::size_t percent_bucket(std::uint64_t part, std::uint64_t whole) {
  constexpr std::uint64_t limits[] = {0, 1, 20, 40, 60, 80};
  return whole == 0 ? 0 : quotient_bucket(100 * part, whole, limits);
}

std::size_t length_bucket(const TextShape& shape) {
  constexpr std::uint32_t lengths[] = {8, 16, 24, 40, 60, 80, 110, 160, 240};
  return bucket(shape.length, lengths);
}

std::size_t end_of(const TextShape& shape) {
  return shape.ends_loudly ? 3 : shape.ends_sentence ? 2 : shape.ends_colon ? 1 : 0;
}

bool could_head(const Piece& piece) {
  return !piece.head_matter && !piece.copy && piece.shape.words >= 3 &&
         (piece.kind == PieceKind::headline || piece.kind == PieceKind::sentence || piece.repeated_head);
}

std::size_t title_bucket(const TitleEvidence& title) {
  constexpr int limits[] = {0, 20, 35, 50, 65, 85};
  if (!title.best) return 0;
  std::size_t value = 1;
  for (const int limit : limits) value += title.points >= limit ? 1 : 0;
  return value;
}

// What a piece begins with.
constexpr auto marks = [] {
  constexpr std::u32string_view sets[] = {U">»►→▶➡",     U"|#*+_/", U"([<{", U"\"'“„«",
                                          U"0123456789", U"-–—",    U"@:.,"};
  std::array<std::uint8_t, 0x2800> numbers = {};  // by character
  for (std::size_t i = std::size(sets); i-- > 0;) {
    for (const char32_t c : sets[i]) numbers[c] = static_cast<std::uint8_t>(i + 1);
  }
  return numbers;
}();

std::size_t mark(std::string_view text) {
  std::size_t position = 0;
  const char32_t first = next_code_point(text, position);
  return first < marks.size() ? marks[first] : 0;
}

// Kinds of pieces that stand in runs; bits.
enum Run : std::uint8_t {
  run_headlines = 1U << 0U,
  run_shorts = 1U << 1U,  // what is no sentence
  run_labels = 1U << 2U,  // a few words, and no sentence
  run_bullets = 1U << 3U,
};

std::uint8_t runs_of(const Piece& piece) {
  constexpr std::uint32_t few_words = 4;
  unsigned runs = 0;
  if (piece.kind == PieceKind::headline) runs |= run_headlines;
  if (!piece.has_sentences()) runs |= run_shorts;
  if (!piece.has_sentences() && piece.shape.words <= few_words) runs |= run_labels;
  if (piece.shape.bullet) runs |= run_bullets;
  return static_cast<std::uint8_t>(runs);
}

// What a piece and its neighbours ask of it, found out once.
struct Row {
  std::uint8_t kind = 0;
  std::uint8_t length = 0;  // these four as buckets
  std::uint8_t blank = 0;
  std::uint8_t title = 0;
  std::uint8_t next_prose = 0;
  std::uint8_t runs = 0;
  std::uint8_t leads = 0;
  std::uint8_t signs = 0;   // between it and the next prose: 1 a byline or date, 2 a caption, 4 itself
  std::uint8_t titles = 0;  // that could be, until the next prose
  bool prose = false;
  bool heads = false;  // could be a title
  bool kicker = false;
  bool bullet = false;
};

// One pass in each direction over the pieces, whose rows and sums are all that the facts need of neighbours.
struct Rows {
  Rows(const TextPieces& text, const std::vector<TitleEvidence>& evidence)
      : of(text.pieces.size()), prose(of.size() + 1), notices(of.size() + 1), same(of.size()) {
    const std::vector<Piece>& pieces = text.pieces;
    for (std::size_t i = 0; i < of.size(); ++i) {
      const Piece& piece = pieces[i];
      of[i] = make(piece, evidence[i]);
      of[i].blank = i == 0 ? 0 : blank_bucket(piece.blank_before, text.usual_blank);
      prose[i + 1] = prose[i] + (of[i].prose ? piece.shape.length : 0);
      notices[i + 1] = notices[i] + (piece.speaks_for_page() ? 1 : 0);
      if (!piece.copy) ++same[piece.first_same];
    }
    look_ahead(pieces);
  }

  // The distance to a piece of prose; one that is not there is as far as there are pieces.
  std::size_t distance_bucket(std::size_t distance) const {
    constexpr std::uint32_t limits[] = {1, 2, 3, 4, 6, 12};
    return distance >= of.size() ? 7 : bucket(distance, limits);
  }

  std::vector<Row> of;
  std::vector<std::uint32_t> prose;    // characters of it in the pieces before each
  std::vector<std::uint32_t> notices;  // before each
  std::vector<std::uint32_t> same;     // pieces that say the same, by Piece::first_same

 private:
  static Row make(const Piece& piece, const TitleEvidence& title) {
    Row row;
    row.kind = static_cast<std::uint8_t>(piece.kind);
    row.length = static_cast<std::uint8_t>(length_bucket(piece.shape));
    row.title = static_cast<std::uint8_t>(title_bucket(title));
    row.runs = runs_of(piece);
    row.leads = static_cast<std::uint8_t>(announcement(piece));
    row.prose = piece.is_prose();
    row.heads = could_head(piece);
    row.kicker = (piece.classes.whole & word_kicker) != 0;
    row.bullet = piece.shape.bullet;
    return row;
  }

  static std::uint8_t blank_bucket(std::uint32_t blank, std::uint32_t usual) {
    return blank < usual ? 1 : blank == usual ? 2 : blank == usual + 1 ? 3 : 4;
  }

  void look_ahead(const std::vector<Piece>& pieces) {
    constexpr std::size_t reach = 9;    // pieces that signs are looked for in
    constexpr std::uint8_t many = 100;  // titles
    const std::size_t none = of.size() * 2;
    std::vector<std::uint32_t> next_same(of.size(), static_cast<std::uint32_t>(none));
    std::size_t next_prose = none;
    std::size_t next_date = none;
    std::size_t next_credit = none;
    std::uint8_t titles = 0;
    for (std::size_t i = of.size(); i-- > 0;) {
      const Piece& piece = pieces[i];
      Row& row = of[i];
      std::uint32_t& same_piece = next_same[piece.first_same];
      const std::size_t end = std::min(i + reach + 1, next_prose);
      row.signs = static_cast<std::uint8_t>((next_date < end ? 1U : 0U) | (next_credit < end ? 2U : 0U) |
                                            (same_piece < end ? 4U : 0U));
      row.next_prose = static_cast<std::uint8_t>(distance_bucket(next_prose - i));
      row.titles = titles;
      same_piece = static_cast<std::uint32_t>(i);
      if (row.prose) {
        next_prose = i;
        titles = 0;
      } else if (row.heads && titles < many) {
        ++titles;
      }
      if (piece.kind == PieceKind::date || piece.kind == PieceKind::byline) next_date = i;
      if (piece.kind == PieceKind::credit || piece.head_matter) next_credit = i;
    }
  }
};

class FactMaker {
 public:
  FactMaker(const TextPieces& text, const std::vector<MatterFacts>& matter,
            const std::vector<TitleEvidence>& titles)
      : pieces_(text.pieces), rows_(text, titles), matter_(matter) {}

  void run(const std::function<void(const PieceFacts&)>& take) {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      count_runs(i);
      add_shape(pieces_[i], rows_.of[i]);
      add_place(i);
      add_neighbours(i);
      add_prose(i);
      add_matter(i);
      add_title(i);
      add_words(i);
      add_runs(i);
      assert(is_complete());
      take(facts_);
      since_prose_ = rows_.of[i].prose ? 0 : since_prose_ + 1;
      any_prose_ = any_prose_ || rows_.of[i].prose;
    }
  }

 private:
  template <Name... names>
  void set(std::unsigned_integral auto... values) {
    constexpr std::size_t column = column_of<names...>();
    static_assert(column < column_count && sizeof...(names) == sizeof...(values));
    std::size_t number = 0;
    std::size_t i = 0;
    const auto add = [&](std::size_t value) {
      assert(value < table[column].facts[i].values);
      number = number * table[column].facts[i++].values + value;
    };
    (add(values), ...);
    facts_[column] = static_cast<std::uint16_t>(offsets[column] + number);
  }

  bool is_complete() const {
    for (std::size_t i = 0; i < column_count; ++i) {
      if (facts_[i] < offsets[i] || facts_[i] >= offsets[i + 1]) return false;
    }
    return true;
  }

  void add_shape(const Piece& piece, const Row& row) {
    const TextShape& s = piece.shape;
    constexpr std::uint32_t words[] = {2, 3, 4, 6, 9, 15, 26};
    constexpr std::uint32_t few[] = {1, 3};
    constexpr std::uint32_t tenths[] = {1, 3, 5, 8};
    constexpr std::uint32_t quarters[] = {1, 3, 5};
    const std::uint32_t any_words = std::max(1U, s.words);
    const std::size_t capitals =
        s.capitals == 0 ? 0 : 1 + quotient_bucket(10ULL * s.capitals, any_words, tenths);
    const std::size_t bullet = (s.bullet ? 1U : 0U) + (s.length >= 80 ? 2U : 0U);
    set<"kind", "length">(row.kind, row.length);
    set<"kind", "ends">(row.kind, end_of(s));
    set<"kind", "function">(row.kind, quotient_bucket(10ULL * s.function_words, any_words, quarters));
    set<"words", "capitals">(bucket(s.words, words), capitals);
    set<"bullet", "lower", "separators", "pauses">(bullet, s.starts_lower ? 1U : 0U,
                                                   bucket(s.separators, few), bucket(s.pauses, few));
    set<"digits", "mark">(quotient_bucket(10ULL * s.digits, std::max(1U, s.digits + s.letters), quarters),
                          mark(piece.text));
  }

  void add_place(std::size_t i) {
    const Piece& piece = pieces_[i];
    constexpr std::uint32_t counts[] = {2, 3};
    const bool bullet_before = before(i, 1).bullet;
    const bool bullet_after = after(i, 1).bullet;
    set<"blank", "blank-after", "bullets-around">(rows_.of[i].blank, after(i, 1).blank,
                                                  (bullet_before ? 1U : 0U) + (bullet_after ? 2U : 0U));
    set<"break", "doubled", "head", "count">(piece.page_break || piece.rule ? 1U : 0U,
                                             piece.copy      ? 2U
                                             : piece.doubled ? 1U
                                                             : 0U,
                                             piece.repeated_head ? 2U
                                             : piece.head_matter ? 1U
                                                                 : 0U,
                                             bucket(rows_.same[piece.first_same], counts));
  }

  // What there is of a piece that is not there.
  static constexpr Row nothing = {.kind = kinds};
  const Row& before(std::size_t i, std::size_t distance) const {
    return i >= distance ? rows_.of[i - distance] : nothing;
  }
  const Row& after(std::size_t i, std::size_t distance) const {
    return i + distance < rows_.of.size() ? rows_.of[i + distance] : nothing;
  }

  void add_neighbours(std::size_t i) {
    const Row& row = rows_.of[i];
    const Row& previous = before(i, 1);
    const Row& next = after(i, 1);
    set<"kind", "next">(row.kind, next.kind);
    set<"kind", "previous">(row.kind, previous.kind);
    set<"previous2", "next2">(before(i, 2).kind, after(i, 2).kind);
    set<"length-before", "length-after">(i > 0 ? 1U + previous.length : 0U,
                                         i + 1 < pieces_.size() ? 1U + next.length : 0U);
  }

  // Sums of the pieces that stand at most so far before or behind the piece, which does not count itself.
  static std::uint32_t sum_before(const std::vector<std::uint32_t>& sums, std::size_t i, std::size_t reach) {
    return sums[i] - sums[i > reach ? i - reach : 0];
  }
  static std::uint32_t sum_after(const std::vector<std::uint32_t>& sums, std::size_t i, std::size_t reach) {
    return sums[std::min(i + reach + 1, sums.size() - 1)] - sums[i + 1];
  }

  void add_prose(std::size_t i) {
    constexpr std::uint32_t near[] = {1, 120, 300, 600};
    constexpr std::uint32_t wide[] = {1, 200, 600, 1200, 2400};
    constexpr std::uint32_t widest[] = {1, 600, 2000, 5000, 9000};
    const std::vector<std::uint32_t>& sums = rows_.prose;
    set<"prose-before-3", "prose-after-3", "prose-side">(
        bucket(sum_before(sums, i, 3), near), bucket(sum_after(sums, i, 3), near),
        (sums[i] > 0 ? 1U : 0U) + (sums.back() > sums[i + 1] ? 2U : 0U));
    set<"prose-around-10">(bucket(sum_before(sums, i, 10), wide) * 6 + bucket(sum_after(sums, i, 10), wide));
    set<"prose-around-40">(bucket(sum_before(sums, i, 40), widest) * 6 +
                           bucket(sum_after(sums, i, 40), widest));
    const std::uint8_t kind = rows_.of[i].kind;
    const std::size_t back = any_prose_ ? rows_.distance_bucket(since_prose_ + 1) : 7;
    const std::uint8_t on = rows_.of[i].next_prose;
    set<"distance-before", "distance-after">(back, on);
    set<"kind", "distance-before">(kind, back);
    set<"kind", "distance-after">(kind, on);
  }

  void add_matter(std::size_t i) {
    constexpr std::uint32_t positions[] = {1, 4, 20};
    const MatterFacts& shares = matter_[i];
    const std::size_t next = percent_bucket(shares.after, shares.words);
    const std::size_t last = percent_bucket(shares.before, shares.words);
    set<"shared-after", "shared-before">(next, last);
    set<"kind", "shared-after">(rows_.of[i].kind, next);
    set<"change", "position">(change(i), i + 1 == pieces_.size() ? 4 : bucket(i, positions));
  }

  // Whether the prose after this piece speaks of other things than the prose before it.
  std::size_t change(std::size_t i) const {
    if (rows_.of[i].prose) return 0;
    const int percent = matter_[i].common;
    if (percent < 0) return 1;
    return percent < 8 ? 4 : percent < 15 ? 3 : 2;
  }

  void add_title(std::size_t i) {
    const Row& row = rows_.of[i];
    if (row.title > 0) last_title_ = i;
    // The best title of this stretch stands before.
    const bool below = last_title_ < i && rows_.prose[i] == rows_.prose[last_title_];
    const std::size_t after_title = !below ? 0
                                    : rows_.of[last_title_].title > 4
                                        ? 5
                                        : 1 + std::min<std::size_t>(i - last_title_ - 1, 3);
    set<"rank", "after-title">(row.heads ? 1 + std::min<std::size_t>(row.titles, 6) : 0, after_title);
    set<"title", "signs">(row.title, row.signs);
    const bool shorter = i + 1 < pieces_.size() && pieces_[i].shape.length < pieces_[i + 1].shape.length;
    set<"title-next", "title-before">((row.heads && shorter ? 8U : 0U) + after(i, 1).title,
                                      before(i, 1).title);
    // How many lines begin with the same words: page titles, crumbs and teasers repeat a headline.
    constexpr std::uint32_t counts[] = {2, 3};
    set<"opening", "title">(row.heads ? 1 + bucket(matter_[i].same_opening, counts) : 0, row.title);
  }

  void add_words(std::size_t i) {
    const Piece& piece = pieces_[i];
    const Row& previous = before(i, 1);
    constexpr std::uint32_t few[] = {1, 2, 4};
    const std::vector<std::uint32_t>& sums = rows_.notices;
    const std::size_t offers = offer(piece);
    const bool notice = (piece.classes.anywhere & word_notice) != 0;
    set<"leads", "leads-before">(rows_.of[i].leads, previous.leads);
    set<"offers", "kicker", "page-before">(offers,
                                           (rows_.of[i].kicker ? 1U : 0U) + (previous.kicker ? 2U : 0U),
                                           std::min(sum_before(sums, i, 5), 2U));
    set<"notice-words", "post">((offers == 1 ? 2U
                                 : notice    ? 1U
                                             : 0U) *
                                        2 +
                                    (piece.has_sentences() ? 1U : 0U),
                                post(i));
    set<"notices-around">(bucket(sum_before(sums, i, 8), few) * 4 + bucket(sum_after(sums, i, 8), few));
  }

  // Whether the piece is, or stands above, a post from elsewhere; or has what posts have.
  std::size_t post(std::size_t i) const {
    constexpr auto signature = static_cast<std::uint8_t>(PieceKind::signature);
    for (std::size_t distance = 0; distance < 4; ++distance) {
      if (after(i, distance).kind == signature) return distance + 1;
    }
    return pieces_[i].shape.at_sign ? 5 : pieces_[i].shape.address ? 6 : 0;
  }

  // The length of a run of like pieces; 0: the piece is in none.
  struct RunLength {
    Run like;
    std::size_t end = 0;
    std::size_t length = 0;
  };

  void count_runs(std::size_t i) {
    for (RunLength& run : runs_) {
      if (i < run.end) continue;
      run.end = i;
      while (run.end < rows_.of.size() && (rows_.of[run.end].runs & run.like) != 0) ++run.end;
      run.length = run.end - i;
    }
  }

  void add_runs(std::size_t i) {
    constexpr std::uint32_t headlines[] = {1, 2, 3, 4, 6};
    constexpr std::uint32_t shorts[] = {1, 2, 3, 6, 12, 30};
    // Short lines in a row are a menu's, with bullets perhaps a list's.
    constexpr std::uint32_t labels[] = {1, 2, 3, 5, 9, 16};
    const TextShape& shape = pieces_[i].shape;
    const std::size_t bullets = !shape.bullet ? 0U : shape.ends_sentence ? 2U : 1U;
    set<"headline-run", "short-run">(bucket(runs_[0].length, headlines) + (shape.bullet ? 6U : 0U),
                                     bucket(runs_[1].length, shorts));
    set<"label-run", "bullet-run">(bucket(runs_[2].length, labels) * 3 + bullets,
                                   bucket(runs_[3].length, labels));
  }

  const std::vector<Piece>& pieces_;
  const Rows rows_;
  const std::vector<MatterFacts>& matter_;
  std::array<RunLength, 4> runs_ = {{{run_headlines}, {run_shorts}, {run_labels}, {run_bullets}}};
  std::size_t last_title_ = static_cast<std::size_t>(-1);
  std::size_t since_prose_ = 0;  // pieces
  bool any_prose_ = false;
  PieceFacts facts_ = {};
};

}  // namespace

std::size_t value_count() { return offsets.back(); }

std::vector<std::string> facts_of_value(std::size_t value) {
  const auto* const after = std::upper_bound(offsets.begin(), offsets.end(), value);
  const auto index = static_cast<std::size_t>(after - offsets.begin()) - 1;
  const Column& column = table[index];
  const std::size_t number = value - offsets[index];
  std::vector<std::string> names;
  std::string all;
  std::size_t above = value_count(column);
  for (const Fact& fact : column.facts) {
    if (fact.name.empty()) break;
    above /= fact.values;
    all += (all.empty() ? "" : "+") + std::string(fact.name);
    if (first_column_of(fact) == index)
      names.push_back(fmt::format("{}={}", fact.name, number / above % fact.values));
  }
  if (column.judged == together) names.push_back(fmt::format("{}={}", all, number));
  return names;
}

void gather_facts(const TextPieces& text, const std::vector<MatterFacts>& matter,
                  const std::vector<TitleEvidence>& titles,
                  const std::function<void(const PieceFacts&)>& take) {
  FactMaker(text, matter, titles).run(take);
}

}  // namespace newsbook
