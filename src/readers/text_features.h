// What a piece of a text dump looks like where it stands: the facts by which text_model tells stories from
// the page around them.
//
// The table in text_features.cpp says which facts there are; a piece has one value of each. Their values are
// put together to those of fewer columns, as each costs time. None knows a site, and only those named after
// word lists know a language. Linear in the text.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "readers/text_matter.h"
#include "readers/text_pieces.h"
#include "readers/text_titles.h"

namespace newsbook {

inline constexpr std::size_t column_count = 31;

// One value a column, as an index into the values of all columns.
using PieceFacts = std::array<std::uint16_t, column_count>;

// Of all columns together.
std::size_t value_count();
// What a value says, and what its weights are the sum of: "kind=3", "length=4", "kind+length=34".
std::vector<std::string> facts_of_value(std::size_t value);

// Calls take with the facts of each piece, in their order.
void gather_facts(const TextPieces& text, const std::vector<MatterFacts>& matter,
                  const std::vector<TitleEvidence>& titles,
                  const std::function<void(const PieceFacts&)>& take);

}  // namespace newsbook
