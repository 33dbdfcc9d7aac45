// A page of a forum, or of questions and answers: posts that follow each other, each by somebody and of some
// day.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/date.h"
#include "readers/html_article.h"

namespace newsbook {

struct HtmlPost {
  std::uint32_t element = 0;  // the post with what the page says of it
  std::uint32_t body = 0;     // what was written
  std::string author = {};
  std::string stamp = {};  // when, as the page has it
  std::optional<Date> time = {};
};

// Empty: the page's story is no thread. There are two posts at least.
std::vector<HtmlPost> read_thread(const HtmlPage& page);

}  // namespace newsbook
