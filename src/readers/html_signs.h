// What can be measured of a page's pieces, each sign in a few steps: of its text, its elements and where it
// lies.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "readers/html_hints.h"
#include "readers/html_masses.h"
#include "readers/html_metadata.h"
#include "readers/html_pieces.h"

namespace newsbook {

// A row of the table in html_signs.cpp each, in this order.
enum class Sign : std::uint8_t {
  // of its text
  kind,
  length,
  words,
  ends,
  lower,
  capitals,
  digits,
  function,
  pauses,
  separators,
  leads,
  offers,
  notices,
  kicker,
  address,
  // of its markup
  link,
  strong,
  tag,
  parent_tag,
  hidden,
  // of the elements around it
  container,
  parent_prose,
  outer_prose,
  parent_link,
  outer_link,
  branch_link,
  branch_prose,
  path_prose,
  path_count,
  depth,
  article,
  joint_before,
  joint_after,
  // of the page
  position,
  first_heading,
  recorded,
  title,
  description,
  copies,
  prose_before,
  prose_after,
  before_ten,
  after_ten,
  matter_after,
  matter_before,
  heading_leads,
  short_run,
  count
};
inline constexpr std::size_t sign_count = static_cast<std::size_t>(Sign::count);

struct SignRow {
  std::string_view name;
  std::uint8_t values;
};
const SignRow& row_of(Sign sign);

struct PieceSigns {
  std::array<std::uint8_t, sign_count> signs = {};
  std::array<std::uint8_t, hint_count> hints = {};  // 0 none, 1 far out, 2 near, 3 of its own elements

  std::uint8_t operator[](Sign sign) const { return signs[static_cast<std::size_t>(sign)]; }
};

std::vector<PieceSigns> measure_signs(const HtmlDom& dom, const HtmlPieces& pieces, const HtmlMasses& masses,
                                      const HtmlMetadata& metadata);

}  // namespace newsbook
