// The front matter of a Markdown file: "---", lines of "key: value", "---" or "...". A simple subset of YAML:
// plain and quoted values, and lists as "[a, b]" or as lines of "- a".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/book.h"

namespace newsbook {

struct FrontMatterField {
  std::string key;                  // lower case
  std::vector<std::string> values;  // one, or the list's
};

struct FrontMatter {
  std::vector<FrontMatterField> fields;
  std::size_t bytes = 0;  // of the text that the front matter takes; 0: there is none

  const std::vector<std::string>* find(std::string_view key) const;
};

FrontMatter read_front_matter(std::string_view text);

// Sets what the fields say, over what the article has: headline, byline, published, locale, source,
// standfirst, topics.
void apply(const FrontMatter& matter, Article& article);

}  // namespace newsbook
