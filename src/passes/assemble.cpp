#include <algorithm>
#include <map>

#include "document/check.h"
#include "document/walk.h"
#include "passes/clean.h"
#include "passes/headings.h"
#include "passes/identify.h"
#include "passes/language.h"
#include "passes/passes.h"
#include "passes/related.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::int64_t no_date_known = 946684800;  // 2000-01-01T00:00:00Z, inside every format's range
constexpr std::string_view undetermined = "und";   // ISO 639-2

std::string stem(std::string_view path) {
  if (path.ends_with('/')) path.remove_suffix(1);
  const std::string_view name = path.substr(path.find_last_of('/') + 1);
  const std::size_t dot = name.find_last_of('.');
  return std::string(dot == 0 ? name : name.substr(0, dot));
}

std::string clean_line(const std::string& text) { return clean_text(collapse_white_space(text)); }

std::string book_title(const BookRequest& request, const std::vector<Article>& articles) {
  if (!request.title.empty()) return clean_line(request.title);
  if (articles.size() == 1) return plain_text(articles[0].headline);
  if (is_valid_utf8(request.name)) return clean_text(stem(request.name));
  return "News";
}

std::optional<Date> newest(const std::vector<Article>& articles) {
  std::optional<Date> newest;
  for (const Article& article : articles) {
    const auto& date = article.updated ? article.updated : article.published;
    if (date && (!newest || to_unix_time(*date) > to_unix_time(*newest))) newest = date;
  }
  return newest;
}

// What most of the text is in, by bytes; ties go to the tag that sorts first.
std::string main_language(const std::vector<Article>& articles) {
  std::map<std::string, std::size_t> bytes;
  for (const Article& article : articles) {
    if (!article.locale.empty()) bytes[article.locale] = 1;
  }
  for (const Article& article : articles) {
    if (article.locale.empty() || bytes.size() == 1) continue;
    for (const Block& block : article.body) bytes[article.locale] += plain_text(block).size();
  }
  const auto most = std::max_element(bytes.begin(), bytes.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == bytes.end() ? std::string(undetermined) : most->first;
}

void ensure_headline(Article& article, const std::vector<std::string>& sources) {
  if (!plain_text(article.headline).empty()) return;
  const auto& name = article.origin.source < sources.size() ? sources[article.origin.source] : std::string();
  const std::string headline = is_valid_utf8(name) ? clean_text(stem(name)) : std::string();
  article.headline = {Inline{Text{headline.empty() || headline == "-" ? "Untitled" : headline}}};
}

// The first that are said, each once; a page may say dozens.
class Distinct {
 public:
  explicit Distinct(std::size_t most) : most_(most) {}
  void add(const std::string& value) {
    const bool known = std::find(values_.begin(), values_.end(), value) != values_.end();
    if (!value.empty() && !known && values_.size() < most_) values_.push_back(value);
  }
  std::vector<std::string> take() { return std::move(values_); }

 private:
  std::size_t most_;
  std::vector<std::string> values_;
};

constexpr std::size_t most_subjects = 24;
constexpr std::size_t most_publications = 12;

void describe(const BookRequest& request, const std::vector<Article>& articles, Metadata& data) {
  data.subtitle = clean_line(request.subtitle);
  data.publisher = clean_line(request.publisher);
  data.rights = clean_line(request.rights);
  data.description = clean_line(request.description);
  data.series = clean_line(request.series);
  data.issue = request.issue;
  Distinct subjects(most_subjects), publications(most_publications);
  for (const Article& article : articles) {
    for (const std::string& topic : article.topics) subjects.add(clean_line(topic));
    publications.add(source_text(article));
  }
  data.subjects = subjects.take();
  data.publications = publications.take();
}

Metadata metadata(const BookRequest& request, const std::vector<Article>& articles) {
  Metadata data;
  data.title = book_title(request, articles);
  if (data.title.empty()) data.title = "News";
  if (!request.author.empty()) data.authors.push_back(clean_line(request.author));
  describe(request, articles, data);
  data.locale = request.language.empty() ? main_language(articles) : request.language;
  data.date = request.date;
  if (!data.date && request.source_epoch) data.date = from_unix_time(*request.source_epoch);
  if (!data.date) data.date = newest(articles);
  data.modified = request.source_epoch ? *request.source_epoch
                  : data.date          ? to_unix_time(*data.date)
                                       : no_date_known;
  if (data.date) data.date->time.reset();
  const std::string date = data.date ? to_iso(*data.date) : std::string();
  data.identifier = book_identifier(data.title, date, "EPUB");
  data.pdf_identifier = book_identifier(data.title, date, "PDF");
  return data;
}

}  // namespace

Result<Book> assemble(std::vector<Article> articles, std::vector<std::string> sources,
                      const BookRequest& request, Diagnostics&) {
  for (Article& article : articles) {
    clean(article);
    settle_headings(article);
    ensure_headline(article, sources);
    if (article.locale.empty())
      article.locale = request.language.empty() ? detect_language(article) : request.language;
  }
  Book book;
  book.metadata = metadata(request, articles);
  book.sources = std::move(sources);
  book.sections.push_back(Section{.title = {}, .articles = std::move(articles)});
  identify(book);
  settle_related(book);
  if (auto checked = check(book); !checked) return failure(std::move(checked.error()));
  return book;
}

}  // namespace newsbook
