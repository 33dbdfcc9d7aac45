// Articles → Book: everything between the readers and the fork to the two writers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "document/book.h"

namespace newsbook {

struct BookRequest {
  std::string title;     // empty: the only headline, else the stem of name, else "News"
  std::string name;      // of the only file or folder the book is made of; empty: there are several
  std::string subtitle;  // this and the next ones: empty: none
  std::string author;
  std::string publisher;
  std::string rights;
  std::string description;
  std::string series;
  std::string issue;                         // a number in the series, as is_issue_number takes it
  std::string language;                      // BCP 47; empty: what most of the text is in
  std::optional<Date> date;                  // empty: the newest article's
  std::optional<std::int64_t> source_epoch;  // SOURCE_DATE_EPOCH
};

// Cleans characters, finds languages, sets ids and metadata. Articles keep their order. The book it returns
// passes check(). sources are the names that Origin counts in.
Result<Book> assemble(std::vector<Article> articles, std::vector<std::string> sources,
                      const BookRequest& request, Diagnostics& diagnostics);

}  // namespace newsbook
