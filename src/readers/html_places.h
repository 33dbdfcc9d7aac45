// Where each piece of a page belongs (text_model.h), by the facts of html_features and weights of their own.
#pragma once

#include <vector>

#include "readers/html_features.h"
#include "readers/text_model.h"

namespace newsbook {

// Fitted by tests/fit/fit_html.py; by value of a fact, and by the place that a step leaves.
extern const PlaceWeights html_place_weights[];
extern const PlaceWeights html_step_weights[place_count];
extern const std::size_t html_weight_count;

// Some body wherever the page has prose.
std::vector<Place> find_places(const HtmlDom& dom, const HtmlPieces& pieces, const HtmlMasses& masses,
                               const HtmlMetadata& metadata);

}  // namespace newsbook
