// What a piece of a text dump looks like where it stands: the facts by which text_model tells stories from
// the page around them.
//
// Each fact is a row of the table in text_features.cpp with a few values; a piece has one value of each. None
// knows a site, and only those named after word lists know a language. Linear in the text.
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

inline constexpr std::size_t fact_count = 68;

// One value a fact, as an index into the values of all facts.
using PieceFacts = std::array<std::uint16_t, fact_count>;

// Of all facts together.
std::size_t fact_value_count();
std::string fact_value_name(std::size_t value);  // "kind=3"

// Calls take with the facts of each piece, in their order.
void gather_facts(const TextPieces& text, const std::vector<MatterFacts>& matter,
                  const std::vector<TitleEvidence>& titles,
                  const std::function<void(const PieceFacts&)>& take);

}  // namespace newsbook
