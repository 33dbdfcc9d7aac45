#include "readers/json_record.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace newsbook {
namespace {

constexpr std::string_view field_names[] = {"text",   "title",       "url",      "date",
                                            "author", "description", "language", "source"};
static_assert(std::size(field_names) == record_field_count);

// ---------------------------------------------------------------- the usual names of members

struct UsualName {
  RecordField field;
  std::string_view name;  // as plain_name() gives it
};

// Of each field the best first. A "timestamp" is no date of a story: where it is used (C4), it is the
// crawl's.
constexpr UsualName usual_names[] = {
    {RecordField::text, "text"},
    {RecordField::text, "content"},
    {RecordField::text, "body"},
    {RecordField::text, "articlebody"},
    {RecordField::text, "maintext"},
    {RecordField::text, "rawcontent"},
    {RecordField::text, "rawtext"},
    {RecordField::text, "article"},
    {RecordField::text, "plaintext"},
    {RecordField::text, "fulltext"},
    {RecordField::text, "markdown"},
    {RecordField::title, "title"},
    {RecordField::title, "headline"},
    {RecordField::url, "url"},
    {RecordField::url, "sourceurl"},
    {RecordField::url, "link"},
    {RecordField::url, "originalurl"},
    {RecordField::url, "canonicalurl"},
    {RecordField::date, "datepublish"},
    {RecordField::date, "datepublished"},
    {RecordField::date, "publishdate"},
    {RecordField::date, "publisheddate"},
    {RecordField::date, "published"},
    {RecordField::date, "publishedat"},
    {RecordField::date, "publicationdate"},
    {RecordField::date, "pubdate"},
    {RecordField::date, "date"},
    {RecordField::author, "authors"},
    {RecordField::author, "author"},
    {RecordField::author, "author.name"},
    {RecordField::author, "authors.name"},
    {RecordField::author, "byline"},
    {RecordField::description, "standfirst"},
    {RecordField::description, "description"},
    {RecordField::description, "excerpt"},
    {RecordField::language, "language"},
    {RecordField::language, "lang"},
    {RecordField::language, "inlanguage"},
    {RecordField::source, "sourcename"},
    {RecordField::source, "sitename"},
    {RecordField::source, "publisher"},
    {RecordField::source, "publisher.name"},
    {RecordField::source, "publication"},
    {RecordField::source, "sourcedomain"},
    {RecordField::source, "domain"},
    {RecordField::source, "hostname"},
};
constexpr int rank_of_usual = 1000;    // the user's own names come before
constexpr int rank_of_wrapped = 2000;  // "metadata.url" comes after "url"
constexpr std::size_t longest_usual = 64;
constexpr std::size_t longest_brief = 2048;  // bytes of all values of a field that is_brief()

// "datePublished", "date_published" and "Date-Published" are one name.
std::string plain_name(std::string_view path) {
  std::string out;
  for (const char c : path) {
    if (c == '_' || c == '-' || c == ' ') continue;
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

// What only a crawler writes into a record.
bool is_mark_of_crawl(std::string_view name) {
  return name == "dump" || name == "filepath" || name.starts_with("warc") || name.starts_with("crawl");
}

// ---------------------------------------------------------------- events → record

class RecordBuilder {
 public:
  RecordBuilder(std::size_t size, std::span<const NamedField> fields) : size_(size), fields_(fields) {
    parse_.record.named.resize(fields.size());
    ranks_.fill(std::numeric_limits<int>::max());
  }

  RecordParse take() {
    Record& record = parse_.record;
    const int date = ranks_[static_cast<std::size_t>(RecordField::date)];
    if (crawled_ && is_plain_date(date)) {
      record.values[static_cast<std::size_t>(RecordField::date)].clear();
      record.date_of_crawl = true;
    }
    record.date_of_crawl = record.date_of_crawl || (time_stamp_ && record[RecordField::date].empty());
    return std::move(parse_);
  }

  // ---- called by the parser; false ends it

  bool key(std::string& name) {
    path_.resize(levels_.back().path);
    if (!path_.empty()) path_ += '.';
    path_ += name;
    ++occurrence_;
    slot_ = find_slot();
    return true;
  }
  bool start_object(std::size_t /*size*/) { return open(true); }
  bool end_object() { return close(); }
  bool start_array(std::size_t /*size*/) { return open(false); }
  bool end_array() { return close(); }
  bool string(std::string& text) { return value(std::move(text)); }
  bool number_integer(std::int64_t number) { return value(std::to_string(number)); }
  bool number_unsigned(std::uint64_t number) { return value(std::to_string(number)); }
  bool number_float(double /*number*/, const std::string& text) { return value(text); }
  bool boolean(bool /*value*/) { return value({}); }
  bool null() { return value({}); }
  bool binary(std::vector<std::uint8_t>& /*bytes*/) { return false; }
  // position counts the bytes that were read, one beyond the last for the end; of the token only a string's
  // beginning is known.
  bool parse_error(std::size_t position, const std::string& token, const std::exception& /*error*/) {
    parse_.outcome = position > size_ ? RecordParse::cut_short : RecordParse::not_json;
    const bool whole_string = token.size() > 1 && token.front() == '"' && token.back() == '"';
    parse_.position = position - std::min(position, whole_string ? token.size() : 1);
    return false;
  }

 private:
  struct Slot {
    RecordField field;
    int rank;  // the smaller, the better
  };
  struct Level {
    std::size_t path;  // length of the path to the object or array
    std::optional<Slot> slot;
  };

  static bool is_plain_date(int rank) {
    if (rank == std::numeric_limits<int>::max() || rank < rank_of_usual) return false;
    return usual_names[static_cast<std::size_t>(rank % rank_of_usual)].name == "date";
  }

  // What every story of a record gets a copy of, and is no address, date or name when it is long.
  static bool is_brief(RecordField field) {
    return field != RecordField::text && field != RecordField::title && field != RecordField::description;
  }

  bool fail(RecordParse::Outcome outcome) {
    parse_.outcome = outcome;
    return false;
  }

  bool open(bool object) {
    if (levels_.empty() && !object) return fail(RecordParse::not_an_object);
    if (levels_.size() == max_record_nesting) return fail(RecordParse::too_deep);
    levels_.push_back({path_.size(), slot_});
    return true;
  }
  bool close() {
    path_.resize(levels_.back().path);
    slot_ = levels_.back().slot;
    levels_.pop_back();
    return true;
  }

  std::optional<Slot> find_slot() {
    for (std::size_t i = 0; i < fields_.size(); ++i) {
      if (fields_[i].path != path_) continue;
      parse_.record.named[i] = true;
      return Slot{fields_[i].field, static_cast<int>(i)};
    }
    if (path_.size() > longest_usual) return std::nullopt;
    const std::string plain = plain_name(path_);
    std::string_view name = plain;
    int rank = rank_of_usual;
    for (const std::string_view wrapper : {"data.", "metadata.", "meta."}) {
      if (!name.starts_with(wrapper)) continue;
      name.remove_prefix(wrapper.size());
      rank = rank_of_wrapped;
    }
    crawled_ = crawled_ || is_mark_of_crawl(name);
    time_stamp_ = time_stamp_ || name == "timestamp";
    const auto* usual = std::find_if(std::begin(usual_names), std::end(usual_names),
                                     [&](const UsualName& known) { return known.name == name; });
    if (usual == std::end(usual_names)) return std::nullopt;
    return Slot{usual->field, rank + static_cast<int>(usual - std::begin(usual_names))};
  }

  bool value(std::string text) {
    if (levels_.empty()) return fail(RecordParse::not_an_object);
    constexpr std::size_t most_names = 12;
    std::vector<std::string>& names = parse_.record.names;
    if (names.size() < most_names && path_.size() <= longest_usual &&
        (names.empty() || names.back() != path_))
      names.push_back(path_);
    if (slot_) put(*slot_, std::move(text));
    return true;
  }

  void put(const Slot& slot, std::string text) {
    const auto index = static_cast<std::size_t>(slot.field);
    parse_.record.has_text = parse_.record.has_text || slot.field == RecordField::text;
    if (text.find_first_not_of(" \t\r\n\0") == std::string::npos || slot.rank > ranks_[index]) return;
    // Of a name that comes twice the last holds, as in most programs; an array's strings come together.
    const bool more = slot.rank == ranks_[index] &&
                      (occurrences_[index] == occurrence_ || slot.field == RecordField::author);
    auto& values = parse_.record.values[index];
    if (!more) values.clear(), sizes_[index] = 0;
    sizes_[index] += text.size();
    if (is_brief(slot.field) && sizes_[index] > longest_brief) return;
    values.push_back(std::move(text));
    ranks_[index] = slot.rank;
    occurrences_[index] = occurrence_;
  }

  std::size_t size_;  // of the text
  std::span<const NamedField> fields_;
  RecordParse parse_;
  std::array<int, record_field_count> ranks_ = {};
  std::array<std::size_t, record_field_count> occurrences_ = {};
  std::array<std::size_t, record_field_count> sizes_ = {};  // bytes of the values
  std::string path_;
  std::vector<Level> levels_;
  std::optional<Slot> slot_;
  std::size_t occurrence_ = 0;
  bool crawled_ = false;
  bool time_stamp_ = false;
};

RecordParse parse_strictly(std::string_view json, std::span<const NamedField> fields) {
  RecordBuilder builder(json.size(), fields);
  nlohmann::json::sax_parse(json.begin(), json.end(), &builder);
  return builder.take();
}

// ---------------------------------------------------------------- what is no JSON, but meant as such

// Puts right, byte for byte in place, what can be.
class Mender {
 public:
  explicit Mender(std::string_view json) : text_(json) {}

  std::string run() {
    while (at_ < text_.size()) {
      if (in_string_) {
        mend_string();
      } else {
        mend_outside();
      }
    }
    return std::move(text_);
  }

 private:
  bool starts_with(std::string_view word) const { return text_.compare(at_, word.size(), word) == 0; }

  // "\uD83D" → 0xD83D; 0: no such escape stands there.
  unsigned escape(std::size_t at) const {
    if (text_.compare(at, 2, "\\u") != 0 || at + 6 > text_.size()) return 0;
    unsigned value = 0;
    for (const char c : std::string_view(text_).substr(at + 2, 4)) {
      const int digit = c >= '0' && c <= '9'                     ? c - '0'
                        : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
                                                                 : -1;
      if (digit < 0) return 0;
      value = value * 16 + static_cast<unsigned>(digit);
    }
    return value;
  }

  void mend_string() {
    const char c = text_[at_];
    if (c == '"') in_string_ = false;
    if (static_cast<unsigned char>(c) < 0x20) text_[at_] = ' ';
    if (c != '\\') {
      ++at_;
      return;
    }
    const unsigned value = escape(at_);
    if (value < 0xD800 || value > 0xDFFF) {
      at_ += 2;
      return;
    }
    const unsigned next = escape(at_ + 6);
    if (value < 0xDC00 && next >= 0xDC00 && next <= 0xDFFF) {
      at_ += 12;
      return;
    }
    text_.replace(at_, 6, "\\ufffd");
    at_ += 6;
  }

  void mend_outside() {
    for (const std::string_view word : {"NaN", "-NaN", "Infinity", "-Infinity"}) {
      if (starts_with(word)) return blank_out(word.size());
    }
    const std::size_t end = std::min(text_.find_first_not_of("+-.eE0123456789", at_), text_.size());
    if (end == at_) {
      in_string_ = text_[at_] == '"';
      ++at_;
      return;
    }
    // A double has no more than 308 digits before the point, nor a larger exponent.
    const std::string_view number = std::string_view(text_).substr(at_, end - at_);
    const std::size_t exponent = number.find_first_of("eE");
    const bool huge =
        number.size() > 300 || (exponent != std::string_view::npos && number.size() - exponent > 3);
    if (huge) return blank_out(number.size());
    at_ = end;
  }

  // An empty string is what an absent member is.
  void blank_out(std::size_t size) {
    text_.replace(at_, size, size, ' ');
    text_.replace(at_, 2, "\"\"");
    at_ += size;
  }

  std::string text_;
  std::size_t at_ = 0;
  bool in_string_ = false;
};

}  // namespace

std::span<const std::string_view> record_field_names() { return field_names; }

RecordParse parse_record(std::string_view json, std::span<const NamedField> fields) {
  RecordParse parse = parse_strictly(json, fields);
  if (parse.outcome != RecordParse::not_json) return parse;
  return parse_strictly(Mender(json).run(), fields);
}

}  // namespace newsbook
