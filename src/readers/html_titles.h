// Which of the titles that a page gives itself is the headline of its article.
//
// A heading on the page that says what one of the titles outside its text says (JSON-LD, Open Graph, <title>)
// is the headline, as it stands there. Without such a heading the first of those titles counts, less the name
// of the site; without those the heading above the story.
#pragma once

#include <string>
#include <vector>

#include "readers/html_metadata.h"
#include "readers/html_pieces.h"
#include "readers/text_model.h"

namespace newsbook {

struct HtmlTitle {
  static constexpr std::size_t no_piece = static_cast<std::size_t>(-1);
  std::string text = {};         // empty: the page has none
  std::size_t piece = no_piece;  // where it stands on the page
  std::string kicker = {};       // that its heading begins with
};

HtmlTitle settle_title(const HtmlDom& dom, const HtmlPieces& pieces, const std::vector<Place>& places,
                       const HtmlMetadata& metadata);

}  // namespace newsbook
