// Who wrote a page's story and when, as the text around the story says it.
//
// Read where the page's data does not say: in the head above the story, then in the lines below it. The
// elements' names (rel=author, class "byline", <time>) count before the shape of a line.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/date.h"
#include "readers/html_metadata.h"
#include "readers/html_pieces.h"

namespace newsbook {

struct HtmlByline {
  std::vector<std::string> authors;
  std::vector<std::string> editors;  // who stands for an author where none is named
  std::optional<Date> published;
  std::optional<Date> updated;
  bool guessed = false;                    // no word or mark says that the author is one
  bool announced = false;                  // the text says that the story was published on that day
  bool under_title = false;                // the day is named in the line under the title
  std::vector<std::size_t> byline_pieces;  // that say it
  std::vector<std::size_t> date_pieces;
};

// Pieces [begin, end). From `below` on, which is below the title, any short line may hold the date; above it
// many a site has today's.
HtmlByline read_byline(const HtmlDom& dom, const HtmlPieces& pieces, std::size_t begin, std::size_t below,
                       std::size_t end);

// Names as data has them → people: "By N. N. and M. M.", "N. N., The Paper", "1234".
std::vector<std::string> people_of(const std::vector<std::string>& names, const std::string& site);

// Who signs a story in its last line, which is set to the right or off by its type.
std::vector<std::string> signature_of(const HtmlDom& dom, const HtmlPieces& pieces, std::size_t last);

// Is it the page's site that is named as an author, by its name or by its host: "The Paper", "paper.example"?
bool is_site(const std::string& author, const HtmlMetadata& metadata);

}  // namespace newsbook
