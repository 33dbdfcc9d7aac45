#include "readers/html_scan.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "readers/html_embeds.h"

namespace newsbook {
namespace {

constexpr auto none = std::string_view::npos;

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
constexpr bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r'; }

bool begins(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

// A start or end tag as it stands in the source.
struct ScannedTag {
  std::string name;        // lower case, cut where no name of HTML is so long
  std::size_t end = none;  // after its '>'; none: the source ends before
  std::vector<std::pair<std::size_t, std::size_t>> wanted =
      {};  // attributes that somebody reads, in the source
  std::size_t attributes = 0;
  bool closing = false;
  bool empty = false;  // ends in "/>"
};

template <std::size_t Count>
bool is_one_of(std::string_view name, const std::array<std::string_view, Count>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Attributes that the reader asks for: of a page's bytes most are others. In order of the alphabet.
constexpr auto wanted_names = std::to_array<std::string_view>({"allowfullscreen",
                                                               "alt",
                                                               "aria-hidden",
                                                               "charset",
                                                               "cite-tweet",
                                                               "class",
                                                               "colspan",
                                                               "content",
                                                               "data-component",
                                                               "data-footnote-backref",
                                                               "data-footnote-ref",
                                                               "data-full-src",
                                                               "data-hi-res-src",
                                                               "data-image",
                                                               "data-large-file",
                                                               "data-lazy",
                                                               "data-lazy-src",
                                                               "data-lazy-srcset",
                                                               "data-module",
                                                               "data-orig-file",
                                                               "data-original",
                                                               "data-original-set",
                                                               "data-src",
                                                               "data-srcset",
                                                               "data-testid",
                                                               "data-type",
                                                               "datetime",
                                                               "dir",
                                                               "epub:type",
                                                               "height",
                                                               "hidden",
                                                               "href",
                                                               "http-equiv",
                                                               "id",
                                                               "itemprop",
                                                               "lang",
                                                               "name",
                                                               "nitro-lazy-src",
                                                               "poster",
                                                               "property",
                                                               "rel",
                                                               "role",
                                                               "rowspan",
                                                               "src",
                                                               "srcset",
                                                               "start",
                                                               "style",
                                                               "title",
                                                               "type",
                                                               "width"});
static_assert(std::is_sorted(wanted_names.begin(), wanted_names.end()));

bool is_wanted(std::string_view name) {
  constexpr std::size_t longest = 24;
  if (name.size() > longest) return false;
  std::array<char, longest> folded = {};
  std::transform(name.begin(), name.end(), folded.begin(), lower);
  const std::string_view wanted(folded.data(), name.size());
  return std::binary_search(wanted_names.begin(), wanted_names.end(), wanted) || is_embed_attribute(wanted);
}

class TagScanner {
 public:
  // begin is at the '<'.
  TagScanner(std::string_view source, std::size_t begin) : source_(source), at_(begin + 1) {}

  ScannedTag run() {
    tag_.closing = at_ < source_.size() && source_[at_] == '/';
    if (tag_.closing) ++at_;
    while (at_ < source_.size() && !is_space(source_[at_]) && source_[at_] != '>' && source_[at_] != '/') {
      if (tag_.name.size() < longest_name) tag_.name += lower(source_[at_]);
      ++at_;
    }
    while (at_ < source_.size() && source_[at_] != '>') pass_attribute();
    if (at_ < source_.size()) {
      tag_.empty = source_[at_ - 1] == '/';
      tag_.end = at_ + 1;
    }
    return std::move(tag_);
  }

 private:
  static constexpr std::size_t longest_name = 16;

  void pass_spaces() {
    while (at_ < source_.size() && is_space(source_[at_])) ++at_;
  }
  void pass_attribute() {
    if (is_space(source_[at_]) || source_[at_] == '/') {
      ++at_;
      return;
    }
    ++tag_.attributes;
    const std::size_t begin = at_;
    ++at_;  // a name may begin with '='
    while (at_ < source_.size() && !is_space(source_[at_]) && source_[at_] != '>' && source_[at_] != '/' &&
           source_[at_] != '=')
      ++at_;
    const bool wanted = tag_.wanted.size() <= max_attributes && is_wanted(source_.substr(begin, at_ - begin));
    const std::size_t end = at_;
    pass_spaces();
    if (at_ < source_.size() && source_[at_] == '=') {
      ++at_;
      pass_value();
    } else {
      at_ = end;
    }
    if (wanted) tag_.wanted.emplace_back(begin, at_);
  }
  void pass_value() {
    pass_spaces();
    if (at_ >= source_.size()) return;
    const char quote = source_[at_];
    if (quote == '"' || quote == '\'') {
      at_ = std::min(source_.find(quote, at_ + 1), source_.size() - 1) + 1;
    } else {
      while (at_ < source_.size() && !is_space(source_[at_]) && source_[at_] != '>') ++at_;
    }
  }

  std::string_view source_;
  std::size_t at_;
  ScannedTag tag_;
};

// Elements that have no end tag, or whose end tag is often left out: they do not nest.
bool nests(std::string_view name) {
  constexpr std::array<std::string_view, 33> names = {
      "area", "base",  "br",     "col",   "embed",    "hr",    "img",    "input",    "link",
      "meta", "param", "source", "track", "wbr",      "p",     "li",     "dt",       "dd",
      "tr",   "td",    "th",     "thead", "tbody",    "tfoot", "option", "optgroup", "html",
      "head", "body",  "script", "style", "colgroup", "path"};
  return !is_one_of(name, names);
}

class Scanner {
 public:
  explicit Scanner(std::string_view source) : source_(source) {
    if (source_.size() > max_page_bytes) {
      out_.cut = true;
      source_ = source_.substr(0, max_page_bytes);
      while (!source_.empty() && (static_cast<unsigned char>(source_.back()) & 0x80U) != 0)
        source_.remove_suffix(1);
    }
    out_.text.reserve(source_.size());
  }

  HtmlScan run() {
    while (at_ < source_.size()) {
      const std::size_t mark = std::min(source_.find('<', at_), source_.size());
      keep_text(mark);
      if (at_ < source_.size()) pass_markup();
    }
    return std::move(out_);
  }

 private:
  void keep(std::size_t end) {
    out_.text.append(source_, at_, end - at_);
    at_ = end;
  }
  void drop(std::size_t end) {
    const auto count = std::count(source_.begin() + static_cast<std::ptrdiff_t>(at_),
                                  source_.begin() + static_cast<std::ptrdiff_t>(end), '\n');
    out_.text.append(static_cast<std::size_t>(count), '\n');
    at_ = end;
  }

  void pass_markup() {
    const std::string_view rest = source_.substr(at_);
    if (rest.starts_with("<!--")) {
      const bool at_once = rest.starts_with("<!-->") || rest.starts_with("<!--->");
      const std::size_t end = at_once ? source_.find('>', at_) : source_.find("-->", at_ + 4);
      drop(end == none ? source_.size() : end + (at_once ? 1 : 3));
    } else if (rest.size() > 2 && (is_letter(rest[1]) || (rest[1] == '/' && is_letter(rest[2])))) {
      pass_tag(TagScanner(source_, at_).run());
    } else {
      keep(at_ + 1);
    }
  }

  void pass_tag(const ScannedTag& tag) {
    if (tag.end == none) return drop(source_.size());
    if (tag.attributes > max_attributes) {
      ++out_.crowded;
      return drop(tag.end);
    }
    if (tag.name == "svg" && !tag.closing) return pass_picture(tag);
    if (nests(tag.name)) {
      if (tag.closing) {
        depth_ -= depth_ > 0 ? 1 : 0;
      } else if (depth_ >= max_page_depth) {
        ++out_.deep;
        return drop(tag.end);
      } else {
        ++depth_;
      }
    }
    if (!tag.closing && is_unread(tag)) return drop_element(tag);
    if (tag.wanted.size() == tag.attributes) {
      keep(tag.end);
    } else {
      keep_wanted(tag);
    }
    if (tag.name == "pre") kept_spaces_ = tag.closing ? 0 : tag.end;
    if (!tag.closing) pass_content(tag.name);
  }
  // The tag with those attributes alone, and with its line feeds.
  void keep_wanted(const ScannedTag& tag) {
    const std::size_t begin = at_;
    const std::string_view name = source_.substr(begin);
    out_.text.append(name.substr(0, name.find_first_of(" \t\n\f\r/>", 1)));
    std::size_t feeds = 0;
    for (const auto& [first, end] : tag.wanted) {
      out_.text += ' ';
      out_.text.append(source_, first, end - first);
      feeds += count_feeds(first, end);
    }
    out_.text.append(count_feeds(begin, tag.end) - feeds, '\n');
    out_.text += tag.empty ? " />" : ">";
    at_ = tag.end;
  }

  std::size_t count_feeds(std::size_t begin, std::size_t end) const {
    const std::string_view part = source_.substr(begin, end - begin);
    return static_cast<std::size_t>(std::count(part.begin(), part.end(), '\n'));
  }

  // Text, without the spaces that indent markup.
  void keep_text(std::size_t end) {
    if (kept_spaces_ > 0) return keep(end);
    while (at_ < end) {
      // Sought no further than here: a page may have no other line feed.
      const std::size_t feed = source_.substr(at_, end - at_).find('\n');
      keep(feed == none ? end : at_ + feed + 1);
      while (at_ < end && (source_[at_] == ' ' || source_[at_] == '\t')) ++at_;
      if (at_ < end && source_[at_] == '\n') continue;
    }
  }

  void pass_picture(const ScannedTag& tag) {
    if (tag.empty) return drop(tag.end);
    drop(std::min(source_.find('>', end_of("svg", tag.end)), source_.size() - 1) + 1);
  }

  // Elements that are dropped whole. Of scripts only data stays, of links only those that say what the page
  // is.
  bool is_unread(const ScannedTag& tag) const {
    constexpr std::array<std::string_view, 4> names = {"script", "style", "noembed", "noframes"};
    const std::string_view source = source_.substr(at_, tag.end - at_);
    if (tag.name == "link") return source.find("canonical") == none;
    return is_one_of(tag.name, names) && (tag.name != "script" || source.find("ld+json") == none);
  }
  void drop_element(const ScannedTag& tag) {
    if (tag.name == "link") return drop(tag.end);
    const std::size_t end = end_of(tag.name, tag.end);
    if (tag.name == "style") keep_pictures(source_.substr(tag.end, end - tag.end));
    drop(std::min(source_.find('>', end), source_.size() - 1) + 1);
  }

  // "--sf-img-3:url("data:…")": what a style sheet declares for the pictures of the page.
  void keep_pictures(std::string_view sheet) {
    constexpr std::string_view prefix = "--sf-img-";
    for (std::size_t at = sheet.find(prefix); at != none; at = sheet.find(prefix, at)) {
      const std::size_t begin = at;
      at += prefix.size();
      while (at < sheet.size() && sheet[at] >= '0' && sheet[at] <= '9') ++at;
      const std::string_view name = sheet.substr(begin, at - begin);
      while (at < sheet.size() && (is_space(sheet[at]) || sheet[at] == ':')) ++at;
      if (!begins(sheet.substr(at), "url(")) continue;
      at += 4;
      while (at < sheet.size() && is_space(sheet[at])) ++at;
      const bool quoted = at < sheet.size() && (sheet[at] == '"' || sheet[at] == '\'');
      const char close = quoted ? sheet[at++] : ')';
      const std::size_t end = std::min(sheet.find(close, at), sheet.size());
      out_.kept_pictures.emplace(name, sheet.substr(at, end - at));
      at = end;
    }
  }

  // What stands between the tags of an element whose content is no markup.
  void pass_content(std::string_view name) {
    constexpr std::array<std::string_view, 5> names = {"script", "textarea", "title", "xmp", "iframe"};
    if (is_one_of(name, names)) keep(end_of(name, at_));
  }

  // Where the end tag of that name begins.
  std::size_t end_of(std::string_view name, std::size_t at) const {
    for (at = source_.find("</", at); at != none; at = source_.find("</", at + 2)) {
      if (begins(source_.substr(at + 2), name)) return at;
    }
    return source_.size();
  }

  std::string_view source_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  std::size_t kept_spaces_ = 0;  // where the <pre> begins that the source is in; 0: it is in none
  HtmlScan out_;
};

}  // namespace

HtmlScan scan_html(std::string_view source) { return Scanner(source).run(); }

}  // namespace newsbook
