#include "readers/record_article.h"

#include <algorithm>
#include <charconv>

#include "document/check.h"
#include "document/walk.h"
#include "readers/bylines.h"
#include "readers/dates.h"
#include "readers/inlines.h"
#include "readers/text_lines.h"
#include "readers/text_shape.h"
#include "text/encoding.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// ---------------------------------------------------------------- values

// Seconds since 1970, or thousandths of them.
std::optional<Date> unix_date(std::string_view text) {
  constexpr std::int64_t last = 253402300799;  // of the year 9999
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  const bool fraction = end != text.data() + text.size() && *end == '.';
  if (error != std::errc() || (end != text.data() + text.size() && !fraction)) return std::nullopt;
  constexpr std::int64_t first_thousandths = 100'000'000'000;  // in 1973; as seconds, in the year 5138
  if (seconds >= first_thousandths) seconds /= 1000;
  if (seconds < 100'000'000 || seconds > last) return std::nullopt;  // a year or a day's number
  return from_unix_time(seconds);
}

std::optional<Date> date_of(std::string_view text) {
  text = trim_line(text);
  if (auto date = unix_date(text)) return date;
  auto date = read_date(text);
  // "2017-01-01 00:00:00": a day, written by a program that knows times alone.
  if (date && date->time == TimeOfDay{}) date->time.reset();
  return date;
}

std::vector<std::string> people_of(const std::vector<std::string>& values) {
  std::vector<std::string> people;
  for (std::string_view rest : values) {
    if (std::vector<std::string> names = byline_names(rest); !names.empty()) {
      people.insert(people.end(), names.begin(), names.end());
      continue;
    }
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(';'), rest.size());
      std::string name = collapse_white_space(rest.substr(0, end));
      if (!name.empty() && std::find(people.begin(), people.end(), name) == people.end())
        people.push_back(std::move(name));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return people;
}

// A tag that begins with a language of two letters; all else is left to detection.
std::string locale_of(std::string tag) {
  std::replace(tag.begin(), tag.end(), '_', '-');
  return is_language_tag(tag) && std::min(tag.find('-'), tag.size()) == 2 ? tag : std::string();
}

std::string url_of(const std::vector<std::string>& values) {
  const auto web = [](const std::string& url) {
    return url.starts_with("http://") || url.starts_with("https://");
  };
  const auto found = std::find_if(values.begin(), values.end(), web);
  return found == values.end() ? std::string() : *found;
}

// The strings of an array are paragraphs.
std::string joined(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) (text += text.empty() ? "" : "\n\n") += value;
  return text;
}

// ---------------------------------------------------------------- titles

std::uint64_t key_of(std::string_view text) { return measure(text).key; }

constexpr std::string_view title_marks[] = {" | ", " - ", " – ", " — ", " · ", " » ", " « ", " :: "};

// A page's title often names the site too, before or after a mark: "Ferries agreed | The Coast".
bool names_headline(std::string_view title, std::string_view headline) {
  const std::uint64_t key = key_of(headline);
  if (key_of(title) == key) return true;
  for (const std::string_view mark : title_marks) {
    const std::size_t first = title.find(mark);
    if (first == std::string_view::npos) continue;
    const std::size_t last = title.rfind(mark);
    if (key_of(title.substr(0, first)) == key || key_of(title.substr(0, last)) == key) return true;
    if (key_of(title.substr(first + mark.size())) == key || key_of(title.substr(last + mark.size())) == key)
      return true;
  }
  return false;
}

// The title without the site's name beside it, where the record says which site it is.
std::string_view without_site(std::string_view title, std::string_view site) {
  if (site.empty()) return title;
  const std::uint64_t keys[] = {key_of(site), key_of(site.substr(0, site.rfind('.')))};
  const auto is_site = [&](std::string_view part) {
    return std::find(std::begin(keys), std::end(keys), key_of(part)) != std::end(keys);
  };
  for (const std::string_view mark : title_marks) {
    const std::size_t first = title.find(mark);
    if (first == std::string_view::npos || first == 0) continue;
    const std::size_t last = title.rfind(mark);
    if (is_site(title.substr(last + mark.size()))) return title.substr(0, last);
    if (is_site(title.substr(0, first))) return title.substr(first + mark.size());
  }
  return title;
}

// Is the text, perhaps cut short with an ellipsis, how the whole begins?
bool begins(std::string_view whole, std::string_view text) {
  text = trim_line(text);
  for (const std::string_view ellipsis : {"…", "...", "[…]", "[...]"}) {
    if (text.ends_with(ellipsis)) text = trim_line(text.substr(0, text.size() - ellipsis.size()));
  }
  return !text.empty() &&
         fold_case(collapse_white_space(whole)).starts_with(fold_case(collapse_white_space(text)));
}

// The first words of a text that has no title.
std::string first_words(std::string_view text) {
  constexpr std::size_t most = 60;  // columns
  std::size_t end = 0;
  std::size_t space = 0;
  for (std::uint32_t width = 0; end < text.size() && width < most;) {
    const std::size_t begin = end;
    if (is_white_space(next_code_point(text, end))) space = begin;
    width += columns(text.substr(begin, end - begin));
  }
  if (end == text.size()) return std::string(text);
  return std::string(text.substr(0, space > 0 ? space : end)) + "…";
}

// ---------------------------------------------------------------- one record

class RecordReader {
 public:
  RecordReader(const Record& record, Origin origin)
      : record_(record),
        origin_(origin),
        title_(collapse_white_space(record.first(RecordField::title))),
        title_key_(key_of(title_)) {}

  // What the text reader found, or each line as it stands.
  std::vector<Article> lay_over(std::vector<Article> found, std::string_view text) {
    if (found.empty()) found = paragraphs(text);
    for (Article& article : found) {
      set_origin(article);
      add_data(article);
    }
    if (found.size() == 1) {
      settle_title(found[0]);
      settle_description(found[0]);
    } else {
      settle_titles(found);
    }
    for (Article& article : found) ensure_headline(article);
    return found;
  }

 private:
  std::vector<Article> paragraphs(std::string_view text) const {
    Article article;
    for (const TextLine& line : split_lines(text).lines) {
      if (Inlines inlines = plain_inlines(line.text); !inlines.empty())
        article.body.push_back({Paragraph{std::move(inlines)}});
    }
    if (article.body.empty() && title_.empty()) return {};
    std::vector<Article> articles;
    articles.push_back(std::move(article));
    return articles;
  }

  static void ensure_headline(Article& article) {
    if (!article.headline.empty() || article.body.empty()) return;
    const std::string text = collapse_white_space(plain_text(article.body[0]));
    const std::string headline = first_words(text);
    article.headline = plain_inlines(headline);
    const bool all = headline == text && std::holds_alternative<Paragraph>(article.body[0].node);
    if (all && article.body.size() > 1) article.body.erase(article.body.begin());
  }

  void set_origin(Blocks& blocks) const {
    for (Block& block : blocks) {
      block.origin = origin_;
      if (auto* list = std::get_if<List>(&block.node)) {
        for (Blocks& item : list->items) set_origin(item);
      }
    }
  }
  void set_origin(Article& article) const {
    article.origin = origin_;
    set_origin(article.body);
  }

  void add_data(Article& article) const {
    if (std::vector<std::string> people = people_of(record_[RecordField::author]); !people.empty())
      article.byline = std::move(people);
    if (const auto date = date_of(record_.first(RecordField::date))) article.published = date;
    article.source_url = url_of(record_[RecordField::url]);
    article.source_name = collapse_white_space(record_.first(RecordField::source));
    if (article.source_name.starts_with("www.")) article.source_name.erase(0, 4);
    article.locale = locale_of(record_.first(RecordField::language));
  }

  // The record's title is the headline; what the text has in its place stays, unless it says the same.
  void settle_title(Article& article) const {
    if (title_.empty()) return;
    const std::string own = plain_text(article.headline);
    // The text's own, when the title is that with the site's name beside it, or cut short.
    const bool same = !own.empty() && (names_headline(title_, own) || begins(own, title_));
    if (!same) {
      if (!own.empty())
        article.body.insert(article.body.begin(),
                            Block{Paragraph{std::move(article.headline)}, {}, {}, origin_});
      article.headline = plain_inlines(without_site(title_, article.source_name));
    }
    // A copy of it is the first line in many a text.
    const std::uint64_t key = key_of(plain_text(article.headline));
    const auto copy = [&](const Inlines& text) {
      const std::uint64_t its = key_of(plain_text(text));
      return its == key || its == title_key_;
    };
    const auto other = std::find_if(article.body.begin(), article.body.end(), [&](const Block& block) {
      const auto* paragraph = std::get_if<Paragraph>(&block.node);
      const auto* heading = std::get_if<Heading>(&block.node);
      return !(paragraph && copy(paragraph->text)) && !(heading && copy(heading->text));
    });
    article.body.erase(article.body.begin(), other);
    if (copy(article.standfirst)) article.standfirst.clear();
  }

  // Several stories have titles of their own; that of the record stands above them, if it is none of these.
  void settle_titles(std::vector<Article>& articles) const {
    if (title_.empty()) return;
    for (const Article& article : articles) {
      if (names_headline(title_, plain_text(article.headline))) return;
    }
    if (articles[0].headline.empty()) {
      articles[0].headline = plain_inlines(title_);
      return;
    }
    constexpr std::size_t longest_kicker = 300;
    if (title_.size() > longest_kicker) return;
    for (Article& article : articles) article.kicker = title_;
  }

  // A description is often nothing but how the text begins.
  void settle_description(Article& article) const {
    const std::string description = collapse_white_space(record_.first(RecordField::description));
    if (description.empty() || !article.standfirst.empty()) return;
    if (key_of(description) == key_of(plain_text(article.headline))) return;
    std::string beginning;
    for (const Block& block : article.body) {
      if (beginning.size() > description.size()) break;
      (beginning += ' ') += plain_text(block);
    }
    if (!begins(beginning, description)) article.standfirst = plain_inlines(description);
  }

  const Record& record_;
  Origin origin_;
  std::string title_;
  std::uint64_t title_key_;
};

}  // namespace

Result<std::vector<Article>> make_articles(const Record& record, const ReaderInput& input, std::uint32_t line,
                                           Diagnostics& diagnostics) {
  const std::string raw = joined(record[RecordField::text]);
  const auto decoded = decode_text(raw, "UTF-8", input.name);
  if (!decoded) {
    Diagnostic diagnostic = decoded.error();
    diagnostic.line = line;
    return failure(std::move(diagnostic));
  }
  Diagnostics said;
  auto found = read_text({.text = decoded->text, .name = input.name, .source = input.source}, said);
  for (Diagnostic diagnostic : said.entries()) {
    diagnostic.line = line;
    diagnostics.add(std::move(diagnostic));
  }
  if (!found) return found;
  return RecordReader(record, {input.source, line}).lay_over(std::move(*found), decoded->text);
}

}  // namespace newsbook
