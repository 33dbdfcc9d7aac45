// The reader of Markdown (CommonMark with GitHub's tables and strikethrough): front matter, then md4c's
// events.
#include <fmt/format.h>
#include <md4c.h>

#include <algorithm>
#include <limits>

#include "readers/front_matter.h"
#include "readers/markdown_builder.h"
#include "readers/reader.h"

namespace newsbook {
namespace {

struct Parse {
  MarkdownBuilder builder;
  std::size_t expansion_limit;
};

MarkdownBuilder& builder(void* parse) { return static_cast<Parse*>(parse)->builder; }

int go_on(void* parse) {
  return builder(parse).expansion() > static_cast<Parse*>(parse)->expansion_limit ? -1 : 0;
}

int enter_block(MD_BLOCKTYPE type, void* detail, void* parse) {
  builder(parse).enter(type, detail);
  return go_on(parse);
}
int leave_block(MD_BLOCKTYPE type, void* detail, void* parse) {
  return builder(parse).leave(type, detail), 0;
}
int enter_span(MD_SPANTYPE type, void* detail, void* parse) {
  builder(parse).enter(type, detail);
  return go_on(parse);
}
int leave_span(MD_SPANTYPE type, void* detail, void* parse) { return builder(parse).leave(type, detail), 0; }
int add_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* parse) {
  return builder(parse).text(type, {text, size}), 0;
}

Diagnostic too_large(const ReaderInput& input) {
  return {.severity = Severity::error,
          .code = "NB-R001",
          .message =
              "the Markdown cannot be read: it is too large, or grows too much when links and tables are "
              "filled in",
          .source = std::string(input.name),
          .hint = "split the file"};
}

// Rules between nothing are no article.
bool is_empty(const Article& article) {
  return article.headline.empty() &&
         std::all_of(article.body.begin(), article.body.end(),
                     [](const Block& block) { return std::holds_alternative<ThematicBreak>(block.node); });
}

void say_pictures(const ReaderInput& input, const MarkdownBuilder& built, Diagnostics& diagnostics) {
  const std::size_t count = built.image_count();
  if (count == 0) return;
  diagnostics.add({.severity = Severity::note,
                   .code = "NB-R002",
                   .message = fmt::format("{} inside a text {} left out: only {} words are kept",
                                          count == 1 ? "a picture" : fmt::format("{} pictures", count),
                                          count == 1 ? "is" : "are", count == 1 ? "its" : "their"),
                   .source = std::string(input.name),
                   .line = built.first_image_line()});
}

}  // namespace

Result<std::vector<Article>> read_markdown(const ReaderInput& input, Diagnostics& diagnostics) {
  const FrontMatter matter = read_front_matter(input.text);
  const std::string_view text = input.text.substr(matter.bytes);
  const std::string_view before = input.text.substr(0, matter.bytes);
  if (text.size() >= std::numeric_limits<MD_SIZE>::max() / 2) return failure(too_large(input));
  constexpr std::size_t least_limit = std::size_t{1} << 20U;
  Parse parse{
      MarkdownBuilder(text, static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')),
                      input.source),
      std::max(least_limit, text.size() * 8)};
  const MD_PARSER parser = {0,           MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_COLLAPSEWHITESPACE,
                            enter_block, leave_block,
                            enter_span,  leave_span,
                            add_text,    nullptr,
                            nullptr};
  if (md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &parse) != 0)
    return failure(too_large(input));
  std::vector<Article> articles = parse.builder.take_articles();
  std::erase_if(articles, is_empty);
  if (!articles.empty()) apply(matter, articles.front());
  say_pictures(input, parse.builder, diagnostics);
  return articles;
}

}  // namespace newsbook
