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

// A fact's name, where it is a constant.
template <std::size_t size>
struct Name {
  std::array<char, size> letters = {};
  consteval Name(const char (&name)[size]) { std::copy_n(name, size, letters.begin()); }  // NOLINT
  constexpr std::string_view view() const { return {letters.data(), size - 1}; }
};

template <Name name>
consteval std::size_t fact_index() {
  const auto* const row =
      std::find_if(table.begin(), table.end(), [](const Fact& fact) { return fact.name == name.view(); });
  return static_cast<std::size_t>(row - table.begin());
}

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
  template <Name name>
  void set(std::size_t value) {
    constexpr std::size_t fact = fact_index<name>();
    static_assert(fact < fact_count);
    assert(value < table[fact].values);
    facts_[fact] = static_cast<std::uint16_t>(offsets[fact] + value);
  }

  bool is_complete() const {
    for (std::size_t i = 0; i < fact_count; ++i) {
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
    const std::size_t kind = row.kind;
    const std::size_t ends = end_of(s);
    const std::size_t function = quotient_bucket(10ULL * s.function_words, std::max(1U, s.words), quarters);
    set<"kind">(kind);
    set<"length">(row.length);
    set<"length+kind">(kind * 10 + row.length);
    set<"words">(bucket(s.words, words));
    set<"ends">(ends);
    set<"kind+ends">(kind * 4 + ends);
    set<"bullet">((s.bullet ? 1U : 0U) + (s.length >= 80 ? 2U : 0U));
    set<"lower">(s.starts_lower ? 1 : 0);
    set<"capitals">(s.capitals == 0 ? 0
                                    : 1 + quotient_bucket(10ULL * s.capitals, std::max(1U, s.words), tenths));
    set<"digits">(quotient_bucket(10ULL * s.digits, std::max(1U, s.digits + s.letters), quarters));
    set<"separators">(bucket(s.separators, few));
    set<"function">(function);
    set<"kind+function">(kind * 4 + function);
    set<"pauses">(bucket(s.pauses, few));
    set<"mark">(mark(piece.text));
  }

  void add_place(std::size_t i) {
    const Piece& piece = pieces_[i];
    constexpr std::uint32_t counts[] = {2, 3};
    constexpr std::uint32_t positions[] = {1, 4, 20};
    set<"blank">(rows_.of[i].blank);
    set<"blank-after">(after(i, 1).blank);
    set<"break">(piece.page_break || piece.rule ? 1 : 0);
    set<"doubled">(piece.copy ? 2U : piece.doubled ? 1U : 0U);
    set<"head">(piece.repeated_head ? 2U : piece.head_matter ? 1U : 0U);
    set<"count">(bucket(rows_.same[piece.first_same], counts));
    set<"position">(i + 1 == pieces_.size() ? 4 : bucket(i, positions));
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
    set<"previous">(previous.kind);
    set<"next">(next.kind);
    set<"previous2">(before(i, 2).kind);
    set<"next2">(after(i, 2).kind);
    set<"kind+next">(row.kind * kinds_or_none + next.kind);
    set<"previous+kind">(row.kind * kinds_or_none + previous.kind);
    set<"length-before">(i > 0 ? 1U + previous.length : 0U);
    set<"length-after">(i + 1 < pieces_.size() ? 1U + next.length : 0U);
    set<"bullets-around">((previous.bullet ? 1U : 0U) + (next.bullet ? 2U : 0U));
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
    set<"prose-before-3">(bucket(sum_before(sums, i, 3), near));
    set<"prose-after-3">(bucket(sum_after(sums, i, 3), near));
    set<"prose-around-10">(bucket(sum_before(sums, i, 10), wide) * 6 + bucket(sum_after(sums, i, 10), wide));
    set<"prose-around-40">(bucket(sum_before(sums, i, 40), widest) * 6 +
                           bucket(sum_after(sums, i, 40), widest));
    set<"prose-side">((sums[i] > 0 ? 1U : 0U) + (sums.back() > sums[i + 1] ? 2U : 0U));
    const std::size_t kind = rows_.of[i].kind;
    const std::size_t back = any_prose_ ? rows_.distance_bucket(since_prose_ + 1) : 7;
    const std::size_t on = rows_.of[i].next_prose;
    set<"distance-before">(back);
    set<"distance-after">(on);
    set<"distances">(back * 8 + on);
    set<"kind+distance-after">(kind * 8 + on);
    set<"kind+distance-before">(kind * 8 + back);
  }

  void add_matter(std::size_t i) {
    const MatterFacts& shares = matter_[i];
    const std::size_t next = percent_bucket(shares.after, shares.words);
    const std::size_t last = percent_bucket(shares.before, shares.words);
    set<"shared-after">(next);
    set<"shared-before">(last);
    set<"shared">(next * 7 + last);
    set<"kind+shared-after">(std::size_t{rows_.of[i].kind} * 7 + next);
    set<"change">(change(i));
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
    set<"titles-until-prose">(row.heads ? 1 + std::min<std::size_t>(row.titles, 3) : 0);
    set<"rank">(row.heads ? 1 + std::min<std::size_t>(row.titles, 6) : 0);
    set<"signs">(row.signs);
    set<"title">(row.title);
    set<"title+signs">(std::size_t{row.title} * 8 + row.signs);
    // The best title of this stretch stands before.
    const bool below = last_title_ < i && rows_.prose[i] == rows_.prose[last_title_];
    set<"after-title">(!below                            ? 0
                       : rows_.of[last_title_].title > 4 ? 5
                                                         : 1 + std::min<std::size_t>(i - last_title_ - 1, 3));
    const bool shorter = i + 1 < pieces_.size() && pieces_[i].shape.length < pieces_[i + 1].shape.length;
    set<"title-next">((row.heads && shorter ? 8U : 0U) + after(i, 1).title);
    set<"title-before">(before(i, 1).title);
    // How many lines begin with the same words: page titles, crumbs and teasers repeat a headline.
    constexpr std::uint32_t counts[] = {2, 3};
    const std::size_t openings = row.heads ? 1 + bucket(matter_[i].same_opening, counts) : 0;
    set<"opening">(openings);
    set<"opening+title">(openings * 8 + row.title);
  }

  void add_words(std::size_t i) {
    const Piece& piece = pieces_[i];
    const Row& previous = before(i, 1);
    const std::size_t offers = offer(piece);
    set<"leads">(rows_.of[i].leads);
    set<"leads-before">(previous.leads);
    set<"offers">(offers);
    set<"kicker">((rows_.of[i].kicker ? 1U : 0U) + (previous.kicker ? 2U : 0U));
    set<"post">(post(i));
    const bool notice = (piece.classes.anywhere & word_notice) != 0;
    set<"notice-words">((offers == 1 ? 2U : notice ? 1U : 0U) * 2 + (piece.has_sentences() ? 1U : 0U));
    constexpr std::uint32_t few[] = {1, 2, 4};
    const std::vector<std::uint32_t>& sums = rows_.notices;
    set<"page-before">(std::min<std::size_t>(sum_before(sums, i, 5), 2));
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
    set<"headline-run">(bucket(runs_[0].length, headlines) + (shape.bullet ? 6U : 0U));
    set<"short-run">(bucket(runs_[1].length, shorts));
    set<"label-run">(bucket(runs_[2].length, labels) * 3 + bullets);
    set<"bullet-run">(bucket(runs_[3].length, labels));
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
