#include "document/dump.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "document/roles.h"
#include "document/walk.h"

namespace newsbook {
namespace {

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '\n')
      out += "\\n";
    else if (c == '"' || c == '\\')
      (out += '\\') += c;
    else
      out += c;
  }
  return out += '"';
}

std::string_view style_name(TextStyle style) { return row(text_role(style)).selector; }

class BookDump {
 public:
  std::string run(const Book& book) {
    book_ = &book;
    line(fmt::format("book {}", in_quotes(book.metadata.title)));
    ++depth_;
    field("locale", book.metadata.locale);
    field("subtitle", book.metadata.subtitle);
    for (const std::string& author : book.metadata.authors) field("author", author);
    field("publisher", book.metadata.publisher);
    field("rights", book.metadata.rights);
    field("description", book.metadata.description);
    field("series", book.metadata.series);
    field("issue", book.metadata.issue);
    for (const std::string& subject : book.metadata.subjects) field("subject", subject);
    for (const std::string& publication : book.metadata.publications) field("publication", publication);
    if (book.metadata.date) field("date", to_iso(*book.metadata.date));
    field("identifier", book.metadata.identifier);
    field("PDF identifier", book.metadata.pdf_identifier);
    for (const Section& section : book.sections) {
      line(section.title.empty() ? "section" : "section " + in_quotes(section.title));
      ++depth_;
      for (const Article& article : section.articles) dump(article);
      --depth_;
    }
    for (const auto& [key, resource] : book.resources) {
      line(fmt::format("resource {} {} {} bytes", key, resource.media_type, resource.bytes.size()));
    }
    return std::move(out_);
  }

 private:
  void line(std::string_view text) {
    out_.append(static_cast<std::size_t>(depth_) * 2, ' ');
    (out_ += text) += '\n';
  }
  void field(std::string_view name, std::string_view value) {
    if (!value.empty()) line(fmt::format("{} {}", name, in_quotes(value)));
  }
  std::string place(Origin origin) const {
    const auto& sources = book_->sources;
    const std::string_view name =
        origin.source < sources.size() ? std::string_view(sources[origin.source]) : "?";
    return fmt::format(" @{}:{}", name, origin.line);
  }

  void dump(const Article& article) {
    line(fmt::format("article #{}{}{}", article.id, article.locale.empty() ? "" : " [" + article.locale + "]",
                     place(article.origin)));
    ++depth_;
    field("kicker", article.kicker);
    inlines("headline", article.headline);
    inlines("standfirst", article.standfirst);
    for (const std::string& name : article.byline) field("byline", name);
    field("dateline", article.dateline);
    field("source", article.source_name);
    field("url", article.source_url);
    if (article.published) field("published", to_iso(*article.published));
    if (article.updated) field("updated", to_iso(*article.updated));
    for (const std::string& topic : article.topics) field("topic", topic);
    if (article.lead_figure) figure("lead-figure", *article.lead_figure, "");
    blocks(article.body);
    for (const Note& note : article.notes) {
      line(fmt::format("note #{}", note.id));
      nested(note.blocks);
    }
    for (const Link& link : article.related) inlines("related " + in_quotes(link.target), link.children);
    if (article.truncated) line("truncated");
    --depth_;
  }

  void blocks(const Blocks& values) {
    for (const Block& block : values) dump(block);
  }
  void nested(const Blocks& values) {
    ++depth_;
    blocks(values);
    --depth_;
  }

  void figure(std::string_view name, const Figure& value, std::string_view tail) {
    line(fmt::format("{}{}{}{}", name, value.image.empty() ? "" : " image " + value.image,
                     value.alt.empty() ? "" : " alt " + in_quotes(value.alt), tail));
    ++depth_;
    inlines("caption", value.caption);
    inlines("credit", value.credit);
    --depth_;
  }

  void dump(const Block& block) {
    const std::string tail =
        fmt::format("{}{}{}", block.id.empty() ? "" : " #" + block.id,
                    block.locale.empty() ? "" : " [" + block.locale + "]", place(block.origin));
    if (const auto* node = std::get_if<Paragraph>(&block.node))
      return inlines("paragraph" + tail, node->text);
    if (const auto* node = std::get_if<Heading>(&block.node)) {
      return inlines(fmt::format("heading {}{}", node->level, tail), node->text);
    }
    if (const auto* node = std::get_if<Term>(&block.node)) return inlines("term" + tail, node->text);
    if (const auto* node = std::get_if<PullQuote>(&block.node))
      return inlines("pull-quote" + tail, node->text);
    if (const auto* node = std::get_if<Figure>(&block.node)) return figure("figure", *node, tail);
    if (const auto* node = std::get_if<Preformatted>(&block.node)) {
      return line("preformatted" + tail + " " + in_quotes(node->text));
    }
    if (std::holds_alternative<ThematicBreak>(block.node)) return line("thematic-break" + tail);
    if (const auto* node = std::get_if<Embed>(&block.node)) {
      const std::string poster = node->poster.empty() ? std::string() : " poster " + node->poster;
      const std::string label = "embed " + in_quotes(node->target) + poster + tail;
      return node->text.empty() ? line(label) : inlines(label, node->text);
    }
    if (const auto* node = std::get_if<Table>(&block.node)) return table(*node, tail);
    if (const auto* node = std::get_if<List>(&block.node)) return list(*node, tail);
    if (const auto* node = std::get_if<BlockQuote>(&block.node)) {
      line("block-quote" + tail);
      return nested(node->blocks);
    }
    if (const auto* node = std::get_if<Aside>(&block.node)) {
      line("aside" + tail);
      return nested(node->blocks);
    }
    if (const auto* node = std::get_if<DatedEntry>(&block.node)) {
      line(fmt::format("entry {}{}{}", in_quotes(stamp_text(*node)),
                       node->time ? " " + to_iso(*node->time) : "", tail));
      return nested(node->blocks);
    }
  }

  void list(const List& value, std::string_view tail) {
    const std::string_view kind = value.definitions ? "definitions" : "unordered-list";
    line(value.ordered ? fmt::format("ordered-list from {}{}", value.start, tail)
                       : fmt::format("{}{}", kind, tail));
    ++depth_;
    for (const Blocks& item : value.items) {
      line("item");
      nested(item);
    }
    --depth_;
  }

  void table(const Table& value, std::string_view tail) {
    constexpr std::string_view names[] = {"auto", "start", "center", "end"};
    std::string columns;
    for (const Alignment alignment : value.columns) (columns += ' ') += names[static_cast<int>(alignment)];
    line(fmt::format("table{}{}", columns, tail));
    ++depth_;
    for (std::size_t i = 0; i < value.rows.size(); ++i) {
      line(i < static_cast<std::size_t>(value.header_rows) ? "header-row" : "row");
      ++depth_;
      for (const TableCell& cell : value.rows[i]) inlines(cell.header ? "header-cell" : "cell", cell.text);
      --depth_;
    }
    --depth_;
  }

  // One line for inlines that are a single text; else a line a node.
  void inlines(std::string_view name, const Inlines& values) {
    if (values.empty()) {
      if (name == "cell" || name == "header-cell") line(name);
      return;
    }
    if (values.size() == 1) {
      if (const auto* text = std::get_if<Text>(&values[0].node)) {
        return line(fmt::format("{} {}", name, in_quotes(text->text)));
      }
    }
    line(name);
    ++depth_;
    for (const Inline& value : values) dump(value);
    --depth_;
  }

  void dump(const Inline& value) {
    if (const auto* node = std::get_if<Text>(&value.node)) return line(in_quotes(node->text));
    if (std::holds_alternative<LineBreak>(value.node)) return line("line-break");
    if (const auto* node = std::get_if<Styled>(&value.node))
      return inlines(style_name(node->style), node->children);
    if (const auto* node = std::get_if<Link>(&value.node)) {
      return inlines("link " + in_quotes(node->target), node->children);
    }
    if (const auto* node = std::get_if<NoteRef>(&value.node)) return line("note-ref #" + node->id);
    if (const auto* node = std::get_if<Foreign>(&value.node)) {
      return inlines("foreign [" + node->locale + "]", node->children);
    }
    if (const auto* node = std::get_if<InlineImage>(&value.node)) {
      return line(fmt::format("image {} alt {}", node->key, in_quotes(node->alt)));
    }
  }

  const Book* book_ = nullptr;
  std::string out_;
  int depth_ = 0;
};

using Json = nlohmann::ordered_json;

Json or_null(std::string text) { return text.empty() ? Json() : Json(std::move(text)); }

// The body's blocks as strings, in order: containers give each block in them; tables and code one string
// each. Captions go to their own list.
void collect(const Block& block, Json& paragraphs, Json& captions) {
  const auto each = [&](const Blocks& blocks) {
    for (const Block& child : blocks) collect(child, paragraphs, captions);
  };
  if (const auto* figure = std::get_if<Figure>(&block.node)) {
    const std::string caption = figure->source_text.empty() ? plain_text(block) : figure->source_text;
    if (!caption.empty()) captions.push_back(caption);
  } else if (const auto* quote = std::get_if<BlockQuote>(&block.node)) {
    each(quote->blocks);
  } else if (const auto* aside = std::get_if<Aside>(&block.node)) {
    each(aside->blocks);
  } else if (const auto* entry = std::get_if<DatedEntry>(&block.node)) {
    if (std::string stamp = stamp_text(*entry); !stamp.empty()) paragraphs.push_back(std::move(stamp));
    each(entry->blocks);
  } else if (const auto* list = std::get_if<List>(&block.node)) {
    for (const Blocks& item : list->items) each(item);
  } else if (std::string text = plain_text(block); !text.empty()) {
    paragraphs.push_back(std::move(text));
  }
}

}  // namespace

std::string dump_book(const Book& book) { return BookDump().run(book); }

std::string dump_articles(const Book& book) {
  Json articles = Json::array();
  for_each_article(book, [&](const Section&, const Article& article) {
    Json captions = Json::array();
    Json paragraphs = Json::array();
    if (article.lead_figure) collect(Block{.node = *article.lead_figure}, paragraphs, captions);
    if (!article.standfirst.empty()) paragraphs.push_back(plain_text(article.standfirst));
    for (const Block& block : article.body) collect(block, paragraphs, captions);
    articles.push_back({{"title", plain_text(article.headline)},
                        {"byline", or_null(byline_text(article))},
                        {"published", article.published ? Json(to_iso(*article.published)) : Json()},
                        {"language", or_null(article.locale.empty() ? book.metadata.locale : article.locale)},
                        {"captions", std::move(captions)},
                        {"paragraphs", std::move(paragraphs)}});
  });
  return articles.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace newsbook
