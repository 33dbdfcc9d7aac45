#include "readers/front_matter.h"

#include <algorithm>
#include <array>

#include "readers/bylines.h"
#include "readers/dates.h"
#include "readers/inlines.h"
#include "readers/text_lines.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::size_t longest_front_matter = std::size_t{64} * 1024;

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

bool is_fence(std::string_view line, std::string_view fence) {
  return line.starts_with(fence) && trim_line(line.substr(fence.size())).empty();
}

// A value without its quotes; in double quotes \" and \\ stand for themselves.
std::string unquoted(std::string_view value) {
  value = trim_line(value);
  const bool quoted = value.size() >= 2 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
  if (!quoted) return collapse_white_space(value);
  std::string out;
  for (std::size_t i = 1; i + 1 < value.size(); ++i) {
    if (value[0] == '"' && value[i] == '\\' && i + 2 < value.size()) ++i;
    if (value[0] == '\'' && value[i] == '\'' && i + 2 < value.size() && value[i + 1] == '\'') ++i;
    out += value[i];
  }
  return collapse_white_space(out);
}

// "a, 'b, c'" → a | b, c
std::vector<std::string> split_list(std::string_view list) {
  std::vector<std::string> items;
  std::size_t begin = 0;
  char quote = 0;
  for (std::size_t i = 0; i <= list.size(); ++i) {
    if (i < list.size() && list[i] != ',') {
      if (quote != 0) {
        quote = list[i] == quote ? '\0' : quote;
      } else if ((list[i] == '"' || list[i] == '\'') && trim_line(list.substr(begin, i - begin)).empty()) {
        quote = list[i];
      }
      continue;
    }
    if (quote != 0 && i < list.size()) continue;
    std::string item = unquoted(list.substr(begin, i - begin));
    if (!item.empty()) items.push_back(std::move(item));
    begin = i + 1;
  }
  return items;
}

void read_line(std::string_view line, std::vector<FrontMatterField>& fields) {
  const std::string_view trimmed = trim_line(line);
  if (trimmed.empty() || trimmed[0] == '#') return;
  if (trimmed.starts_with("- ") && !fields.empty()) {
    std::string item = unquoted(trimmed.substr(2));
    if (!item.empty()) fields.back().values.push_back(std::move(item));
    return;
  }
  const std::size_t colon = trimmed.find(':');
  if (colon == std::string_view::npos || line[0] == ' ' || line[0] == '\t') return;
  FrontMatterField field{fold_case(trim_line(trimmed.substr(0, colon))), {}};
  const std::string_view value = trim_line(trimmed.substr(colon + 1));
  if (value.size() >= 2 && value.front() == '[' && value.back() == ']') {
    field.values = split_list(value.substr(1, value.size() - 2));
  } else if (std::string plain = unquoted(value); !plain.empty()) {
    field.values.push_back(std::move(plain));
  }
  fields.push_back(std::move(field));
}

}  // namespace

const std::vector<std::string>* FrontMatter::find(std::string_view key) const {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const FrontMatterField& field) { return field.key == key; });
  return found == fields.end() || found->values.empty() ? nullptr : &found->values;
}

FrontMatter read_front_matter(std::string_view text) {
  FrontMatter matter;
  if (!is_fence(first_line(text), "---")) return matter;
  std::size_t position = first_line(text).size() + 1;
  while (position < text.size() && position < longest_front_matter) {
    const std::string_view line = first_line(text.substr(position));
    position += line.size() + 1;
    if (is_fence(line, "---") || is_fence(line, "...")) {
      matter.bytes = std::min(position, text.size());
      break;
    }
    read_line(line, matter.fields);
  }
  // Two rules with prose between them are no front matter.
  if (matter.bytes == 0 || matter.fields.empty()) return {};
  return matter;
}

void apply(const FrontMatter& matter, Article& article) {
  const auto first = [&](std::initializer_list<std::string_view> keys) -> const std::string* {
    for (const std::string_view key : keys) {
      if (const auto* values = matter.find(key)) return &values->front();
    }
    return nullptr;
  };
  if (const auto* title = first({"title", "headline"}); title && article.headline.empty()) {
    article.headline = plain_inlines(*title);
  }
  for (const std::string_view key : {"author", "authors", "byline"}) {
    const auto* values = matter.find(key);
    if (values == nullptr) continue;
    article.byline = *values;
    if (std::vector<std::string> names = byline_names(values->front());
        values->size() == 1 && !names.empty()) {
      article.byline = std::move(names);
    }
    break;
  }
  if (const auto* date = first({"date", "published"})) article.published = read_date(*date);
  if (const auto* updated = first({"updated", "modified", "lastmod"})) article.updated = read_date(*updated);
  if (const auto* locale = first({"language", "lang", "locale"})) article.locale = *locale;
  if (const auto* source = first({"source", "publication", "site"})) article.source_name = *source;
  if (const auto* url = first({"url", "link", "canonical"})) article.source_url = *url;
  if (const auto* kicker = first({"kicker", "section"})) article.kicker = *kicker;
  if (const auto* text = first({"standfirst", "description", "subtitle"}))
    article.standfirst = plain_inlines(*text);
  for (const std::string_view key : {"tags", "topics", "keywords", "categories"}) {
    const auto* values = matter.find(key);
    if (values == nullptr) continue;
    article.topics = values->size() == 1 ? split_list(values->front()) : *values;
    break;
  }
}

}  // namespace newsbook
