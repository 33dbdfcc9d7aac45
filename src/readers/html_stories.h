// The stories of a page that has several.
#pragma once

#include <cstdint>
#include <vector>

#include "readers/html_article.h"

namespace newsbook {

// The <article>s with a heading and a story of their own, if there are several and they hold nearly all that
// the model took; else none: the page has one story at most. The entries of a live blog are one story.
std::vector<std::uint32_t> article_elements(const HtmlPage& page);

// The places of one of them: its first heading is its title.
std::vector<Place> places_within(const HtmlPage& page, std::uint32_t element);

}  // namespace newsbook
