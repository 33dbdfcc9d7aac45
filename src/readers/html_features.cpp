#include "readers/html_features.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "readers/html_signs.h"

namespace newsbook {
namespace {

// A sign of the piece, or of one so many pieces later.
struct Single {
  Sign sign;
  int offset = 0;
};
struct Pair {
  Single first, second;
};

constexpr Single neighbours[] = {
    {Sign::kind, -2},       {Sign::kind, -1},         {Sign::kind, 1},        {Sign::kind, 2},
    {Sign::link, -2},       {Sign::link, -1},         {Sign::link, 1},        {Sign::link, 2},
    {Sign::tag, -1},        {Sign::tag, 1},           {Sign::tag, -2},        {Sign::tag, 2},
    {Sign::length, -1},     {Sign::length, 1},        {Sign::path_prose, -2}, {Sign::path_prose, -1},
    {Sign::path_prose, 1},  {Sign::path_prose, 2},    {Sign::container, -1},  {Sign::container, 1},
    {Sign::title, -2},      {Sign::title, -1},        {Sign::title, 1},       {Sign::title, 2},
    {Sign::leads, -2},      {Sign::leads, -1},        {Sign::leads, 1},       {Sign::strong, -1},
    {Sign::strong, 1},      {Sign::offers, -1},       {Sign::offers, 1},      {Sign::notices, -1},
    {Sign::notices, 1},     {Sign::recorded, -1},     {Sign::recorded, 1},    {Sign::branch_link, -1},
    {Sign::branch_link, 1}, {Sign::parent_prose, -1}, {Sign::parent_prose, 1}};

constexpr Pair pairs[] = {
    {{Sign::kind}, {Sign::link}},
    {{Sign::kind}, {Sign::tag}},
    {{Sign::kind}, {Sign::path_prose}},
    {{Sign::kind}, {Sign::container}},
    {{Sign::kind}, {Sign::parent_link}},
    {{Sign::kind}, {Sign::parent_prose}},
    {{Sign::kind}, {Sign::branch_link}},
    {{Sign::kind}, {Sign::strong}},
    {{Sign::kind}, {Sign::prose_before}},
    {{Sign::kind}, {Sign::prose_after}},
    {{Sign::kind}, {Sign::first_heading}},
    {{Sign::kind}, {Sign::matter_after}},
    {{Sign::kind}, {Sign::matter_before}},
    {{Sign::kind}, {Sign::recorded}},
    {{Sign::kind}, {Sign::title}},
    {{Sign::kind}, {Sign::joint_before}},
    {{Sign::kind}, {Sign::joint_after}},
    {{Sign::kind}, {Sign::kind, -1}},
    {{Sign::kind}, {Sign::kind, 1}},
    {{Sign::kind}, {Sign::depth}},
    {{Sign::kind}, {Sign::path_count}},
    {{Sign::length}, {Sign::link}},
    {{Sign::length}, {Sign::path_prose}},
    {{Sign::length}, {Sign::container}},
    {{Sign::path_prose}, {Sign::link}},
    {{Sign::path_prose}, {Sign::container}},
    {{Sign::path_prose}, {Sign::path_prose, -1}},
    {{Sign::path_prose}, {Sign::path_prose, 1}},
    {{Sign::path_prose}, {Sign::path_count}},
    {{Sign::container}, {Sign::branch_link}},
    {{Sign::container}, {Sign::branch_prose}},
    {{Sign::container}, {Sign::first_heading}},
    {{Sign::parent_prose}, {Sign::parent_link}},
    {{Sign::outer_prose}, {Sign::outer_link}},
    {{Sign::parent_prose}, {Sign::link}},
    {{Sign::tag}, {Sign::link}},
    {{Sign::tag}, {Sign::parent_tag}},
    {{Sign::tag}, {Sign::container}},
    {{Sign::tag}, {Sign::tag, -1}},
    {{Sign::tag}, {Sign::tag, 1}},
    {{Sign::tag}, {Sign::kind, 1}},
    {{Sign::link}, {Sign::link, -1}},
    {{Sign::link}, {Sign::link, 1}},
    {{Sign::link}, {Sign::strong}},
    {{Sign::link}, {Sign::joint_before}},
    {{Sign::link}, {Sign::joint_after}},
    {{Sign::before_ten}, {Sign::after_ten}},
    {{Sign::prose_before}, {Sign::prose_after}},
    {{Sign::matter_after}, {Sign::matter_before}},
    {{Sign::heading_leads}, {Sign::link}},
    {{Sign::heading_leads}, {Sign::container}},
    {{Sign::position}, {Sign::first_heading}},
    {{Sign::title}, {Sign::tag}},
    {{Sign::description}, {Sign::container}},
    {{Sign::description}, {Sign::first_heading}},
    {{Sign::recorded}, {Sign::container}},
    {{Sign::recorded}, {Sign::recorded, -1}},
    {{Sign::recorded}, {Sign::recorded, 1}},
    {{Sign::article}, {Sign::container}},
    {{Sign::short_run}, {Sign::container}},
    {{Sign::copies}, {Sign::kind}},
};

constexpr std::size_t hint_values = 4;
constexpr std::size_t fact_count = sign_count + hint_count + std::size(neighbours) + std::size(pairs);

// Beyond the ends of the page a sign has one more value.
std::size_t values_of(const Single& single) {
  return row_of(single.sign).values + (single.offset == 0 ? 0U : 1U);
}

const std::array<std::uint16_t, fact_count + 1>& offsets() {
  static const auto table = [] {
    std::array<std::uint16_t, fact_count + 1> sums = {};
    std::size_t next = 0;
    const auto add = [&](std::size_t values) {
      sums[next + 1] = static_cast<std::uint16_t>(sums[next] + values);
      ++next;
    };
    for (std::size_t i = 0; i < sign_count; ++i) add(row_of(static_cast<Sign>(i)).values);
    for (std::size_t i = 0; i < hint_count; ++i) add(hint_values);
    for (const Single& single : neighbours) add(values_of(single));
    for (const Pair& pair : pairs) add(values_of(pair.first) * values_of(pair.second));
    return sums;
  }();
  return table;
}

std::string name_of_single(const Single& single) {
  return single.offset == 0 ? std::string(row_of(single.sign).name)
                            : fmt::format("{}{:+}", row_of(single.sign).name, single.offset);
}

std::string name_of_fact(std::size_t fact) {
  if (fact < sign_count) return std::string(row_of(static_cast<Sign>(fact)).name);
  fact -= sign_count;
  if (fact < hint_count) return fmt::format("hint{}", fact);
  fact -= hint_count;
  if (fact < std::size(neighbours)) return name_of_single(neighbours[fact]);
  fact -= std::size(neighbours);
  return name_of_single(pairs[fact].first) + "*" + name_of_single(pairs[fact].second);
}

class FactMaker {
 public:
  explicit FactMaker(std::vector<PieceSigns> signs) : signs_(std::move(signs)) {}

  std::span<const std::uint16_t> facts(std::size_t i) {
    next_ = 0;
    for (const std::uint8_t value : signs_[i].signs) add(value);
    for (const std::uint8_t value : signs_[i].hints) add(value);
    for (const Single& single : neighbours) add(value_of(single, i));
    for (const Pair& pair : pairs) {
      add(value_of(pair.first, i) * values_of(pair.second) + value_of(pair.second, i));
    }
    return facts_;
  }
  std::size_t size() const { return signs_.size(); }

 private:
  void add(std::size_t value) {
    facts_[next_] = static_cast<std::uint16_t>(offsets_[next_] + value);
    ++next_;
  }
  std::size_t value_of(const Single& single, std::size_t i) const {
    const std::size_t at = i + static_cast<std::size_t>(single.offset);
    return at < signs_.size() ? signs_[at][single.sign] : row_of(single.sign).values;
  }

  std::vector<PieceSigns> signs_;
  const std::array<std::uint16_t, fact_count + 1>& offsets_ = offsets();
  std::array<std::uint16_t, fact_count> facts_ = {};
  std::size_t next_ = 0;
};

}  // namespace

std::size_t html_fact_value_count() { return offsets().back(); }

std::string html_fact_value_name(std::size_t value) {
  const auto after = std::upper_bound(offsets().begin(), offsets().end(), value);
  const auto fact = static_cast<std::size_t>(after - offsets().begin()) - 1;
  return fmt::format("{}={}", name_of_fact(fact), value - offsets()[fact]);
}

void gather_facts(const HtmlDom& dom, const HtmlPieces& pieces, const HtmlMasses& masses,
                  const HtmlMetadata& metadata,
                  const std::function<void(std::span<const std::uint16_t>)>& take) {
  FactMaker maker(measure_signs(dom, pieces, masses, metadata));
  for (std::size_t i = 0; i < maker.size(); ++i) take(maker.facts(i));
}

}  // namespace newsbook
