// What is known of a page's pieces: the facts by which the model tells the story from the page around it.
//
// A few dozen signs of each piece (its text, its elements, where it lies) are measured; the facts are the
// signs themselves, those of neighbours and pairs of them, as the tables in html_features.cpp say. None knows
// a site.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>

#include "readers/html_masses.h"
#include "readers/html_metadata.h"
#include "readers/html_pieces.h"

namespace newsbook {

std::size_t html_fact_value_count();
std::string html_fact_value_name(std::size_t value);

// Calls take with the facts of each piece, in their order: indices into the values of all facts.
void gather_facts(const HtmlDom& dom, const HtmlPieces& pieces, const HtmlMasses& masses,
                  const HtmlMetadata& metadata,
                  const std::function<void(std::span<const std::uint16_t>)>& take);

}  // namespace newsbook
