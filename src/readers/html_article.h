// A read page → its articles, and what became of each of its pieces.
#pragma once

#include <string>
#include <vector>

#include "document/book.h"
#include "readers/html_metadata.h"
#include "readers/html_pieces.h"
#include "readers/text_fates.h"
#include "readers/text_model.h"

namespace newsbook {

struct HtmlPage {
  const HtmlDom& dom;
  const HtmlPieces& pieces;
  const std::vector<Place>& places;
  const HtmlMetadata& metadata;
  std::uint32_t source = 0;
};

// Writes the verdicts of all pieces. None: the page has no text that could be an article.
std::vector<Article> make_articles(const HtmlPage& page, std::vector<Verdict>& verdicts);

}  // namespace newsbook
