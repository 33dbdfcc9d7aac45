// Where a story's standfirst stands: what is called one or describes the page in its data, or else sentences
// between the title and the first paragraph that the model left out.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "readers/html_uses.h"

namespace newsbook {

struct HtmlLead {
  std::size_t piece;
  bool standfirst;  // else too long for one: the beginning of the story
  std::string_view reason;
};

// Of a story whose pieces are chosen. None: it begins at once.
std::optional<HtmlLead> find_lead(const StoryPieces& story);

}  // namespace newsbook
