#include "passes/related.h"

#include <set>
#include <unordered_map>

#include "document/walk.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// The first article of each headline.
std::unordered_map<std::string, std::string> addresses_by_headline(const Book& book) {
  std::unordered_map<std::string, std::string> addresses;
  for_each_article(book, [&](const Section&, const Article& article) {
    addresses.try_emplace(fold_case(plain_text(article.headline)), "#" + article.id);
  });
  return addresses;
}

}  // namespace

void settle_related(Book& book) {
  const auto addresses = addresses_by_headline(book);
  for (Section& section : book.sections) {
    for (Article& article : section.articles) {
      std::set<std::string> targets = {"", "#" + article.id};
      std::erase_if(article.related, [&](Link& link) {
        if (link.target.empty()) {
          const auto found = addresses.find(fold_case(plain_text(link.children)));
          if (found != addresses.end()) link.target = found->second;
        }
        return !targets.insert(link.target).second;
      });
    }
  }
}

}  // namespace newsbook
