#include "document/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "base/utf8.h"
#include "document/walk.h"

namespace newsbook {
namespace {

// Well-formed, and no control character but '\n'.
bool is_clean_utf8(std::string_view text) {
  for (std::size_t position = 0; position < text.size();) {
    position += printable_ascii_run(text, position);
    if (position == text.size()) break;
    const auto lead = static_cast<unsigned char>(text[position]);
    const std::size_t length = utf8_sequence_length(text.substr(position));
    if (length == 0 || (length == 1 && lead != '\n')) return false;
    if (lead == 0xC2 && static_cast<unsigned char>(text[position + 1]) < 0xA0) return false;
    position += length;
  }
  return true;
}

bool is_id(std::string_view id) {
  return !id.empty() && id[0] >= 'a' && id[0] <= 'z' && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

class Checker {
 public:
  explicit Checker(const Book& book) : book_(book) {}

  Result<void> run() {
    collect_anchors();
    check(book_.metadata);
    for_each_article(book_, [&](const Section& section, const Article& article) {
      text(section.title, "section title", {});
      check(article);
    });
    if (problem_.empty()) return {};
    Diagnostic diagnostic{.severity = Severity::error,
                          .code = "NB-P001",
                          .message = "the document model is broken: " + problem_,
                          .line = where_.line,
                          .hint = "this is a defect of newsbook; please report it with the input"};
    if (where_.source < book_.sources.size()) diagnostic.source = book_.sources[where_.source];
    return failure(std::move(diagnostic));
  }

 private:
  void fail(std::string problem, Origin where) {
    if (!problem_.empty()) return;
    problem_ = std::move(problem);
    where_ = where;
  }

  void check(const Metadata& data) {
    text(data.title, "book title", {});
    for (const auto* line : {&data.subtitle, &data.publisher, &data.rights, &data.description, &data.series})
      text(*line, "the metadata", {});
    for (const auto* list : {&data.authors, &data.subjects, &data.publications}) {
      for (const std::string& line : *list) text(line, "the metadata", {});
    }
    if (!data.issue.empty() && !is_issue_number(data.issue)) fail("the issue is no number", {});
    if (!is_language_tag(data.locale)) fail("the book has no locale", {});
  }

  void text(std::string_view value, std::string_view what, Origin where) {
    if (!is_clean_utf8(value)) fail(fmt::format("{} is not clean UTF-8", what), where);
  }

  void anchor(std::string_view id, Origin where) {
    if (!is_id(id)) fail(fmt::format("\"{}\" is not an id", id), where);
    if (!anchors_.insert(id).second) fail(fmt::format("the id \"{}\" is there twice", id), where);
  }

  void collect_anchors() {
    for_each_article(book_, [&](const Section&, const Article& article) {
      anchor(article.id, article.origin);
      for (const Block& block : article.body) collect_anchors(block, 0);
    });
  }
  void collect_anchors(const Block& block, int depth) {
    if (!block.id.empty()) anchor(block.id, block.origin);
    if (depth > max_nesting) return;
    children(block, [&](const Block& child) { collect_anchors(child, depth + 1); });
  }

  template <typename Visit>
  static void children(const Block& block, const Visit& visit) {
    const auto each = [&](const Blocks& blocks) { std::for_each(blocks.begin(), blocks.end(), visit); };
    if (const auto* quote = std::get_if<BlockQuote>(&block.node)) each(quote->blocks);
    if (const auto* aside = std::get_if<Aside>(&block.node)) each(aside->blocks);
    if (const auto* entry = std::get_if<DatedEntry>(&block.node)) each(entry->blocks);
    if (const auto* list = std::get_if<List>(&block.node)) {
      std::for_each(list->items.begin(), list->items.end(), each);
    }
  }

  void check(const Article& article) {
    article_ = &article;
    for (const auto* line : {&article.kicker, &article.dateline, &article.source_name, &article.source_url}) {
      text(*line, "a line of an article's head", article.origin);
    }
    for (const std::string& name : article.byline) text(name, "a byline", article.origin);
    inlines(article.headline, article.origin, 0);
    if (plain_text(article.headline).empty()) fail("an article has no headline", article.origin);
    inlines(article.standfirst, article.origin, 0);
    if (!article.locale.empty() && !is_language_tag(article.locale))
      fail("a locale is no language tag", article.origin);
    if (article.lead_figure) figure(*article.lead_figure, article.origin);
    for (const Block& child : article.body) block(child, 0);
    for (const Note& note : article.notes) {
      for (const Block& child : note.blocks) block(child, 0);
    }
    for (const Link& link : article.related) inlines(link.children, article.origin, 0);
  }

  void figure(const Figure& value, Origin where) {
    resource(value.image, where);
    text(value.alt, "an alternative text", where);
    inlines(value.caption, where, 0);
    inlines(value.credit, where, 0);
  }

  void resource(const std::string& key, Origin where) {
    if (!key.empty() && !book_.resources.contains(key)) fail(fmt::format("no resource \"{}\"", key), where);
  }

  void block(const Block& value, int depth) {
    if (depth > max_nesting) return fail("blocks are nested too deeply", value.origin);
    if (!value.locale.empty() && !is_language_tag(value.locale))
      fail("a locale is no language tag", value.origin);
    children(value, [&](const Block& child) { block(child, depth + 1); });
    if (const auto* node = std::get_if<Paragraph>(&value.node)) inlines(node->text, value.origin, depth);
    if (const auto* node = std::get_if<Heading>(&value.node)) inlines(node->text, value.origin, depth);
    if (const auto* node = std::get_if<Term>(&value.node)) inlines(node->text, value.origin, depth);
    if (const auto* node = std::get_if<PullQuote>(&value.node)) inlines(node->text, value.origin, depth);
    if (const auto* node = std::get_if<Figure>(&value.node)) figure(*node, value.origin);
    if (const auto* node = std::get_if<Preformatted>(&value.node))
      text(node->text, "a code block", value.origin);
    if (const auto* node = std::get_if<Table>(&value.node)) table(*node, value.origin, depth);
    if (const auto* node = std::get_if<Embed>(&value.node)) {
      resource(node->poster, value.origin);
      inlines(node->text, value.origin, depth);
    }
  }

  void table(const Table& value, Origin where, int depth) {
    for (const auto& row : value.rows) {
      if (row.size() != value.columns.size()) fail("a table's row has another number of cells", where);
      for (const TableCell& cell : row) inlines(cell.text, where, depth);
    }
  }

  void inlines(const Inlines& values, Origin where, int depth) {
    if (depth > max_nesting) return fail("inlines are nested too deeply", where);
    for (const Inline& value : values) {
      if (const auto* node = std::get_if<Text>(&value.node)) {
        if (node->text.empty()) fail("an empty text", where);
        text(node->text, "a text", where);
      }
      if (const auto* node = std::get_if<Styled>(&value.node)) inlines(node->children, where, depth + 1);
      if (const auto* node = std::get_if<Foreign>(&value.node)) inlines(node->children, where, depth + 1);
      if (const auto* node = std::get_if<InlineImage>(&value.node)) resource(node->key, where);
      if (const auto* node = std::get_if<Link>(&value.node)) link(*node, where, depth);
      if (const auto* node = std::get_if<NoteRef>(&value.node)) note(*node, where);
    }
  }

  void link(const Link& value, Origin where, int depth) {
    inlines(value.children, where, depth + 1);
    text(value.target, "a link", where);
    if (value.target.starts_with('#') && !anchors_.contains(std::string_view(value.target).substr(1))) {
      fail(fmt::format("a link to \"{}\", which is not there", value.target), where);
    }
  }

  void note(const NoteRef& value, Origin where) {
    const auto& notes = article_->notes;
    if (std::none_of(notes.begin(), notes.end(), [&](const Note& n) { return n.id == value.id; })) {
      fail(fmt::format("no note \"{}\"", value.id), where);
    }
  }

  const Book& book_;
  const Article* article_ = nullptr;
  std::unordered_set<std::string_view> anchors_;
  std::string problem_;
  Origin where_;
};

}  // namespace

bool is_language_tag(std::string_view tag) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  std::size_t start = 0;
  while (start <= tag.size()) {
    const std::size_t end = std::min(tag.find('-', start), tag.size());
    const std::string_view subtag = tag.substr(start, end - start);
    if (subtag.empty() || subtag.size() > 8 || (start == 0 && subtag.size() < 2)) return false;
    for (const char c : subtag) {
      if (!is_letter(c) && (start == 0 || c < '0' || c > '9')) return false;
    }
    start = end + 1;
  }
  return true;
}

bool is_issue_number(std::string_view text) {
  constexpr std::size_t longest = 9;
  std::size_t digits = 0;
  for (const char c : text) {
    const bool is_digit = c >= '0' && c <= '9';
    if (is_digit ? ++digits > longest : c != '.' || digits == 0) return false;
    if (!is_digit) digits = 0;
  }
  return digits > 0;
}

Result<void> check(const Book& book) { return Checker(book).run(); }

}  // namespace newsbook
