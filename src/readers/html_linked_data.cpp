// JSON-LD → HtmlMetadata. Of several articles on a page the first with a headline counts.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <nlohmann/json.hpp>

#include "readers/dates.h"
#include "readers/entities.h"
#include "readers/html_metadata.h"
#include "readers/text_lines.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

using Json = nlohmann::json;

// Pages that are XHTML as well have their data in a CDATA section, whose marks may be in comments:
// "//<![CDATA[".
std::string_view without_cdata(std::string_view text) {
  constexpr std::string_view opening = "<![CDATA[";
  const std::size_t begin = text.find_first_not_of(" \t\r\n/*");
  if (begin == std::string_view::npos || !text.substr(begin).starts_with(opening)) return text;
  text = text.substr(begin + opening.size());
  text = text.substr(0, text.rfind("]]>"));
  text.remove_prefix(std::min(text.find_first_of("{["), text.size()));
  return text.substr(0, text.find_last_of("}]") + 1);
}

// Strict, then without the control characters that many pages leave in strings.
Json parse(std::string_view text) {
  Json data = Json::parse(text, nullptr, false, true);
  if (!data.is_discarded()) return data;
  std::string clean(text);
  std::replace_if(
      clean.begin(), clean.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return Json::parse(clean, nullptr, false, true);
}

std::string clean(const std::string& text) {
  return collapse_white_space(text.find('&') == std::string::npos ? text : resolve_entities(text));
}

class GraphReader {
 public:
  explicit GraphReader(const Json& data) {
    open_.push_back(&data);
    for (std::size_t i = 0; i < open_.size() && i < most_nodes; ++i) look_at(*open_[i]);
  }

  void read(HtmlMetadata& metadata) const {
    if (article_ == nullptr) {
      read_dates(page_, metadata);
      return;
    }
    const Json& article = *article_;
    metadata.live = metadata.live || has_type(article, {"LiveBlogPosting"});
    const auto fill = [&](std::string& field, std::initializer_list<const char*> names) {
      for (const char* name : names) {
        if (field.empty()) field = text_of(member(article, name));
      }
    };
    fill(metadata.headline, {"headline", "name"});
    fill(metadata.description, {"description", "alternativeHeadline"});
    fill(metadata.body, {"articleBody", "text"});
    fill(metadata.site, {"publisher"});
    fill(metadata.language, {"inLanguage"});
    fill(metadata.section, {"articleSection"});
    if (metadata.authors.empty()) add_names(member(article, "author"), metadata.authors);
    if (metadata.authors.empty()) add_names(member(article, "creator"), metadata.authors);
    if (metadata.topics.empty()) add_names(member(article, "keywords"), metadata.topics);
    read_dates(article_, metadata);
    read_dates(page_, metadata);
    if (metadata.url.empty()) metadata.url = address();
  }

 private:
  static constexpr std::size_t most_nodes = 5000;

  static const Json* member(const Json& object, const char* name) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
  }

  void read_dates(const Json* value, HtmlMetadata& metadata) const {
    if (value == nullptr) return;
    if (!metadata.published) metadata.published = read_moment(text_of(member(*value, "datePublished")));
    if (!metadata.updated) metadata.updated = read_moment(text_of(member(*value, "dateModified")));
  }

  static bool has_type(const Json& object, std::initializer_list<std::string_view> endings) {
    const Json* type = member(object, "@type");
    if (type != nullptr && type->is_array() && !type->empty()) type = &type->front();
    if (type == nullptr || !type->is_string()) return false;
    const auto& name = type->get_ref<const std::string&>();
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return std::string_view(name).ends_with(ending); });
  }

  void look_at(const Json& value) {
    if (value.is_object()) {
      if (const Json* id = member(value, "@id"); id != nullptr && id->is_string() && value.contains("name"))
        by_id_.emplace(id->get<std::string>(), &value);
      const bool article = has_type(
          value, {"Article", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "Review"});
      if (article && article_ == nullptr && (value.contains("headline") || value.contains("articleBody"))) {
        article_ = &value;
      }
      if (page_ == nullptr && has_type(value, {"WebPage"})) page_ = &value;
    }
    if (!value.is_structured()) return;
    for (const Json& child : value) {
      if (child.is_structured()) open_.push_back(&child);
    }
  }

  // A string, the name of an object, of the object that an id names, or of the first of several.
  std::string text_of(const Json* value) const {
    for (int level = 0; value != nullptr && level < 4; ++level) {
      if (value->is_string()) return clean(value->get_ref<const std::string&>());
      if (value->is_number_integer()) return std::to_string(value->get<std::int64_t>());
      if (value->is_array()) {
        value = value->empty() ? nullptr : &value->front();
      } else if (const Json* name = member(*value, "name"); name != nullptr) {
        value = name;
      } else if (std::string full = full_name(*value); !full.empty()) {
        return full;
      } else {
        const Json* id = member(*value, "@id");
        const auto found =
            id != nullptr && id->is_string() ? by_id_.find(id->get<std::string>()) : by_id_.end();
        value = found == by_id_.end() ? nullptr : found->second;
      }
    }
    return {};
  }

  static std::string full_name(const Json& person) {
    std::string name;
    for (const char* part : {"givenName", "familyName"}) {
      const Json* value = member(person, part);
      if (value == nullptr || !value->is_string()) continue;
      if (!name.empty()) name += ' ';
      name += clean(value->get_ref<const std::string&>());
    }
    return name;
  }

  void add_names(const Json* value, std::vector<std::string>& names) const {
    if (value == nullptr) return;
    const auto add = [&](const Json& one) {
      std::string name = text_of(&one);
      constexpr std::size_t most = 50;
      if (!name.empty() && names.size() < most && std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(std::move(name));
    };
    if (value->is_array()) {
      for (const Json& one : *value) add(one);
    } else {
      add(*value);
    }
  }

  std::string address() const {
    const Json* page = member(*article_, "mainEntityOfPage");
    if (page != nullptr && page->is_object()) page = member(*page, "@id");
    for (const Json* value : {page, member(*article_, "url")}) {
      if (value != nullptr && value->is_string() && value->get_ref<const std::string&>().starts_with("http"))
        return value->get<std::string>();
    }
    return {};
  }

  std::vector<const Json*> open_;
  std::map<std::string, const Json*> by_id_;
  const Json* article_ = nullptr;
  const Json* page_ = nullptr;
};

}  // namespace

void read_linked_data(std::string_view json, HtmlMetadata& metadata) {
  constexpr std::size_t most_bytes = std::size_t{4} << 20U;
  if (json.size() > most_bytes) return;
  const Json data = parse(without_cdata(json));
  if (!data.is_discarded()) GraphReader(data).read(metadata);
}

std::optional<Date> read_moment(std::string_view text) {
  text = trim_line(text);
  if (text.empty()) return std::nullopt;
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error == std::errc() && end == text.data() + text.size()) {
    constexpr std::int64_t first = 100'000'000;
    constexpr std::int64_t first_thousandths = 100'000'000'000;
    constexpr std::int64_t last = 253'402'300'799;
    if (seconds >= first_thousandths) seconds /= 1000;
    if (seconds >= first && seconds <= last) return from_unix_time(seconds);
  }
  return read_date(text);
}

}  // namespace newsbook
