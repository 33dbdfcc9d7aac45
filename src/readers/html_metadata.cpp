#include "readers/html_metadata.h"

#include <algorithm>
#include <array>

#include "readers/text_lines.h"
#include "readers/text_shape.h"
#include "readers/words.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

enum class Field : std::uint8_t {
  title,
  description,
  author,
  published,
  updated,
  site,
  url,
  language,
  section,
  topic
};

struct MetaName {
  std::string_view name;  // lower case
  Field field;
};

// Of the names of one field the first is believed most.
constexpr MetaName meta_names[] = {
    {"og:title", Field::title},
    {"twitter:title", Field::title},
    {"dc.title", Field::title},
    {"dcterms.title", Field::title},
    {"dc:title", Field::title},
    {"parsely-title", Field::title},
    {"sailthru.title", Field::title},
    {"citation_title", Field::title},
    {"og:description", Field::description},
    {"description", Field::description},
    {"twitter:description", Field::description},
    {"dc.description", Field::description},
    {"author", Field::author},
    {"article:author", Field::author},
    {"byl", Field::author},
    {"parsely-author", Field::author},
    {"sailthru.author", Field::author},
    {"dc.creator", Field::author},
    {"dcterms.creator", Field::author},
    {"dc:creator", Field::author},
    {"citation_author", Field::author},
    {"twitter:creator:name", Field::author},
    {"article:published_time", Field::published},
    {"og:article:published_time", Field::published},
    {"og:published_time", Field::published},
    {"datepublished", Field::published},
    {"date", Field::published},
    {"pubdate", Field::published},
    {"publishdate", Field::published},
    {"publish_date", Field::published},
    {"publish-date", Field::published},
    {"published", Field::published},
    {"parsely-pub-date", Field::published},
    {"sailthru.date", Field::published},
    {"article.published", Field::published},
    {"cxenseparse:recs:publishtime", Field::published},
    {"dc.date", Field::published},
    {"dc.date.issued", Field::published},
    {"dcterms.created", Field::published},
    {"dcterms.date", Field::published},
    {"citation_publication_date", Field::published},
    {"article:modified_time", Field::updated},
    {"og:updated_time", Field::updated},
    {"datemodified", Field::updated},
    {"last-modified", Field::updated},
    {"dcterms.modified", Field::updated},
    {"og:site_name", Field::site},
    {"application-name", Field::site},
    {"apple-mobile-web-app-title", Field::site},
    {"dc.publisher", Field::site},
    {"og:url", Field::url},
    {"og:locale", Field::language},
    {"content-language", Field::language},
    {"article:section", Field::section},
    {"news_keywords", Field::topic},
    {"article:tag", Field::topic},
    {"keywords", Field::topic},
};
constexpr std::size_t meta_name_count = std::size(meta_names);

bool is_address(std::string_view text) { return text.starts_with("http://") || text.starts_with("https://"); }

// Dublin Core and citations have the surname first.
bool is_of_library(std::string_view name) { return name.starts_with("dc") || name.starts_with("citation_"); }

// "Smith, Ann" → "Ann Smith"
std::string given_name_first(std::string_view name) {
  constexpr std::uint32_t most_words = 3;  // on each side
  const std::size_t comma = name.find(", ");
  if (comma == std::string_view::npos || name.find(',', comma + 1) != std::string_view::npos)
    return collapse_white_space(name);
  const std::string_view surname = name.substr(0, comma);
  const std::string_view given = name.substr(comma + 2);
  if (measure(surname).words > most_words || measure(given).words > most_words)
    return collapse_white_space(name);
  return collapse_white_space(std::string(given) + ' ' + std::string(surname));
}

class MetadataReader {
 public:
  explicit MetadataReader(const HtmlDom& dom) : dom_(dom) {}

  HtmlMetadata run() {
    for (std::uint32_t i = 0; i < dom_.size(); ++i) look_at(i);
    if (!language_.empty()) metadata_.language = language_;
    settle_meta();
    settle_microdata();
    return std::move(metadata_);
  }

 private:
  void look_at(std::uint32_t i) {
    const HtmlNode& node = dom_[i];
    switch (node.tag) {
      case Tag::html:
        language_ = node.attribute("lang");
        break;
      case Tag::title:
        if (metadata_.page_title.empty()) metadata_.page_title = dom_.text_of(i);
        break;
      case Tag::base:
        if (metadata_.base.empty()) metadata_.base = trim_line(node.attribute("href"));
        break;
      case Tag::link:
        if (canonical_.empty() && node.attribute("rel") == "canonical")
          canonical_ = trim_line(node.attribute("href"));
        break;
      case Tag::meta:
        take_meta(node);
        break;
      case Tag::script:
        if (node.attribute("type").find("ld+json") != std::string_view::npos && i + 1 < node.end)
          read_linked_data(dom_[i + 1].text, metadata_);
        break;
      case Tag::text:
        break;
      default:
        if (node.has("itemprop")) take_property(i);
    }
  }

  void take_meta(const HtmlNode& node) {
    const std::string_view content = trim_line(node.attribute("content"));
    if (content.empty()) return;
    for (const std::string_view key : {"property", "name", "itemprop", "http-equiv"}) {
      const std::string names = fold_case(node.attribute(key));
      for (std::string_view rest = names; !rest.empty();) {  // "dc:title og:title"
        const std::size_t size = std::min(rest.find(' '), rest.size());
        take_named(rest.substr(0, size), content);
        rest.remove_prefix(std::min(size + 1, rest.size()));
      }
    }
  }

  void take_named(std::string_view name, std::string_view content) {
    // "Written by", and who: two fields that networks show.
    if (name == "twitter:label1" || name == "twitter:label2") label_ = content;
    const bool author = (classes_of(fold_case(label_)) & word_author) != 0;
    if (author && (name == "twitter:data1" || name == "twitter:data2")) {
      named_authors_.emplace_back(collapse_white_space(content));
      label_.clear();
    }
    for (std::size_t i = 0; i < meta_name_count; ++i) {
      if (meta_names[i].name != name) continue;
      found_[i].push_back(meta_names[i].field == Field::author && is_of_library(name)
                              ? given_name_first(content)
                              : collapse_white_space(content));
    }
    // Names of a site's own, such as "x-published-date".
    const bool time =
        name.find("date") != std::string_view::npos || name.find("time") != std::string_view::npos;
    if (time && name.find("publish") != std::string_view::npos && !other_published_)
      other_published_ = read_moment(content);
  }

  void take_property(std::uint32_t i) {
    const HtmlNode& node = dom_[i];
    const std::string_view name = node.attribute("itemprop");
    const auto value = [&] {
      for (const std::string_view attribute : {"content", "datetime"}) {
        if (node.has(attribute)) return collapse_white_space(node.attribute(attribute));
      }
      return dom_.text_of(i);
    };
    if (name == "headline" && property_headline_.empty()) property_headline_ = value();
    if (name == "datePublished" && !property_published_) property_published_ = read_moment(value());
    if (name == "dateModified" && !property_updated_) property_updated_ = read_moment(value());
    if ((name == "author" || name == "creator") && !is_in_figure(i)) {
      std::string author = value();
      constexpr std::size_t longest = 60;
      for (std::uint32_t child = i + 1; child < node.end; ++child) {
        if (dom_[child].attribute("itemprop") == "name") {
          author = dom_[child].has("content") ? std::string(dom_[child].attribute("content"))
                                              : dom_.text_of(child);
          break;
        }
      }
      // Authors that are named elsewhere than the first are those of other stories.
      if (property_authors_.empty()) property_scope_ = dom_[node.parent].parent;
      if (!author.empty() && author.size() <= longest && dom_.is_within(i, property_scope_))
        property_authors_.push_back(std::move(author));
    }
  }

  // Who made a picture did not write the story.
  bool is_in_figure(std::uint32_t at) const {
    while (at != 0 && dom_[at].tag != Tag::figure &&
           dom_[at].attribute("itemtype").find("ImageObject") == std::string_view::npos)
      at = dom_[at].parent;
    return at != 0;
  }

  const std::vector<std::string>* first(Field field) const {
    for (std::size_t i = 0; i < meta_name_count; ++i) {
      if (meta_names[i].field == field && !found_[i].empty()) return &found_[i];
    }
    return nullptr;
  }

  void fill(std::string& to, Field field) const {
    const auto* values = first(field);
    if (to.empty() && values != nullptr) to = values->front();
  }

  void fill(std::optional<Date>& to, Field field) const {
    for (std::size_t i = 0; i < meta_name_count && !to; ++i) {
      if (meta_names[i].field == field && !found_[i].empty()) to = read_moment(found_[i].front());
    }
  }

  void settle_meta() {
    fill(metadata_.social_title, Field::title);
    fill(metadata_.description, Field::description);
    fill(metadata_.site, Field::site);
    fill(metadata_.language, Field::language);
    fill(metadata_.section, Field::section);
    fill(metadata_.published, Field::published);
    fill(metadata_.updated, Field::updated);
    if (is_address(canonical_)) metadata_.url = canonical_;
    fill(metadata_.url, Field::url);
    if (metadata_.authors.empty()) metadata_.authors = named_authors_;
    if (metadata_.authors.empty()) add_authors();
    if (metadata_.topics.empty()) add_topics();
  }

  void add_authors() {
    for (std::size_t i = 0; i < meta_name_count && metadata_.authors.empty(); ++i) {
      if (meta_names[i].field != Field::author) continue;
      for (const std::string& author : found_[i]) {
        if (!is_address(author) &&
            std::find(metadata_.authors.begin(), metadata_.authors.end(), author) == metadata_.authors.end())
          metadata_.authors.push_back(author);
      }
    }
  }

  void add_topics() {
    const auto* values = first(Field::topic);
    if (values == nullptr) return;
    for (std::string_view rest : *values) {
      while (!rest.empty()) {
        const std::size_t size = std::min(rest.find(','), rest.size());
        std::string topic = collapse_white_space(rest.substr(0, size));
        if (!topic.empty()) metadata_.topics.push_back(std::move(topic));
        rest.remove_prefix(std::min(size + 1, rest.size()));
      }
    }
  }

  void settle_microdata() {
    if (metadata_.headline.empty() && metadata_.social_title.empty() && metadata_.page_title.empty())
      metadata_.headline = property_headline_;
    if (metadata_.authors.empty()) metadata_.authors = property_authors_;
    if (!metadata_.published) metadata_.published = property_published_;
    if (!metadata_.published) metadata_.published = other_published_;
    if (!metadata_.updated) metadata_.updated = property_updated_;
  }

  const HtmlDom& dom_;
  HtmlMetadata metadata_;
  std::array<std::vector<std::string>, meta_name_count> found_;
  std::string language_;
  std::string canonical_;
  std::string label_;
  std::vector<std::string> named_authors_;
  std::string property_headline_;
  std::vector<std::string> property_authors_;
  std::uint32_t property_scope_ = 0;  // element that holds them
  std::optional<Date> property_published_;
  std::optional<Date> property_updated_;
  std::optional<Date> other_published_;
};

}  // namespace

HtmlMetadata read_metadata(const HtmlDom& dom) { return MetadataReader(dom).run(); }

}  // namespace newsbook
