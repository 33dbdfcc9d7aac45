#include "readers/markdown_builder.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "document/walk.h"
#include "readers/bylines.h"
#include "readers/entities.h"
#include "readers/inlines.h"
#include "readers/markdown_html.h"
#include "readers/text_lines.h"

namespace newsbook {
namespace {

// Together well below max_nesting, as a list takes a level for itself and one for its items.
constexpr std::size_t deepest_container = 30;
constexpr std::size_t deepest_run = 30;
constexpr std::size_t longest_target = 4000;

std::string attribute_text(const MD_ATTRIBUTE& attribute) {
  std::string out;
  if (attribute.text == nullptr || attribute.size == 0) return out;
  for (std::size_t i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
    const MD_OFFSET begin = attribute.substr_offsets[i];
    const std::string_view part(attribute.text + begin, attribute.substr_offsets[i + 1] - begin);
    if (attribute.substr_types[i] == MD_TEXT_ENTITY) {
      append_entity(out, part);
    } else if (attribute.substr_types[i] != MD_TEXT_NULLCHAR) {
      out += part;
    }
  }
  return out;
}

// A target that leads somewhere from inside a book; others are dropped, and their text stays.
bool is_absolute_url(std::string_view target) {
  if (target.size() > longest_target) return false;
  if (std::any_of(target.begin(), target.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; }))
    return false;
  for (const std::string_view scheme : {"http://", "https://", "ftp://", "mailto:", "tel:"}) {
    if (target.size() > scheme.size() && target.starts_with(scheme)) return true;
  }
  return false;
}

Alignment alignment(MD_ALIGN align) {
  switch (align) {
    case MD_ALIGN_LEFT:
      return Alignment::start;
    case MD_ALIGN_CENTER:
      return Alignment::center;
    case MD_ALIGN_RIGHT:
      return Alignment::end;
    case MD_ALIGN_DEFAULT:
      break;
  }
  return Alignment::automatic;
}

TextStyle style_of(MD_SPANTYPE type) {
  switch (type) {
    case MD_SPAN_STRONG:
      return TextStyle::strong;
    case MD_SPAN_CODE:
      return TextStyle::code;
    case MD_SPAN_DEL:
      return TextStyle::strikeout;
    default:
      return TextStyle::emphasis;
  }
}

// The people of a paragraph that says only who wrote the article, plain or in one style.
std::vector<std::string> byline_of(const Inlines& inlines) {
  if (inlines.size() != 1) return {};
  if (const auto* styled = std::get_if<Styled>(&inlines[0].node)) return byline_of(styled->children);
  const auto* text = std::get_if<Text>(&inlines[0].node);
  return text == nullptr ? std::vector<std::string>() : byline_names(text->text);
}

bool is_container(MD_BLOCKTYPE type) {
  return type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI;
}

}  // namespace

MarkdownBuilder::MarkdownBuilder(std::string_view text, std::uint32_t lines_before, std::uint32_t source)
    : text_(text), lines_before_(lines_before), source_(source), line_(lines_before + 1) {
  line_starts_.push_back(0);
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }
  containers_.emplace_back();
}

void MarkdownBuilder::note_line(std::string_view text) {
  // md4c hands out pieces of the text itself, and now and then a constant of its own.
  const std::less<const char*> before;
  if (before(text.data(), text_.data()) || !before(text.data(), text_.data() + text_.size())) return;
  const auto offset = static_cast<std::uint32_t>(text.data() - text_.data());
  const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  line_ = lines_before_ + static_cast<std::uint32_t>(next - line_starts_.begin());
  if (leaf_line_ == 0) leaf_line_ = line_;
  if (containers_.back().line == 0) containers_.back().line = line_;
}

// ---------------------------------------------------------------- blocks

void MarkdownBuilder::enter(MD_BLOCKTYPE type, void* detail) {
  close_leaf();
  if (is_container(type)) {
    if (skipped_containers_ > 0 || containers_.size() > deepest_container) {
      ++skipped_containers_;
      return;
    }
    Container& container = containers_.emplace_back();
    container.type = type;
    if (type == MD_BLOCK_OL) {
      container.ordered = true;
      container.start =
          static_cast<int>(std::min(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start, 999999999U));
    }
    return;
  }
  switch (type) {
    case MD_BLOCK_P:
    case MD_BLOCK_H:
      open_leaf();
      break;
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML:
      in_verbatim_ = true;
      verbatim_.clear();
      leaf_line_ = 0;
      break;
    case MD_BLOCK_TABLE:
      table_ = {};
      table_.columns.resize(static_cast<MD_BLOCK_TABLE_DETAIL*>(detail)->col_count);
      break;
    case MD_BLOCK_THEAD:
      in_header_ = true;
      break;
    case MD_BLOCK_TR:
      table_.rows.emplace_back();
      break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      begin_cell(*static_cast<MD_BLOCK_TD_DETAIL*>(detail), type == MD_BLOCK_TH);
      break;
    default:
      break;
  }
}

void MarkdownBuilder::leave(MD_BLOCKTYPE type, void* detail) {
  close_leaf();
  switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI:
      end_container();
      break;
    case MD_BLOCK_P:
      end_paragraph();
      break;
    case MD_BLOCK_H:
      end_heading(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
      break;
    case MD_BLOCK_HR:
      add({ThematicBreak{}});
      break;
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML:
      end_verbatim(type == MD_BLOCK_CODE);
      break;
    case MD_BLOCK_TABLE:
      end_table();
      break;
    case MD_BLOCK_THEAD:
      in_header_ = false;
      table_.header_rows = static_cast<int>(table_.rows.size());
      break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      table_.rows.back().back().text = take_leaf();
      break;
    default:
      break;
  }
}

void MarkdownBuilder::add(Block block) {
  block.origin.source = source_;
  if (block.origin.line == 0) block.origin.line = leaf_line_ != 0 ? leaf_line_ : line_;
  if (!at_top() || !articles_.empty()) return containers_.back().blocks.push_back(std::move(block));
  // Text before the first heading: an article without a headline.
  articles_.emplace_back();
  articles_.back().origin = block.origin;
  containers_.back().blocks.push_back(std::move(block));
}

void MarkdownBuilder::open_leaf() {
  runs_.clear();
  deep_.clear();
  runs_.emplace_back();
  drop_figures();
  open_images_ = 0;
  has_words_ = false;
  explained_.clear();
  after_break_ = false;
  leaf_line_ = 0;
}

void MarkdownBuilder::close_leaf() {
  if (!implicit_leaf_) return;
  implicit_leaf_ = false;
  end_paragraph();
}

// The content of the innermost run goes into the one around it.
void MarkdownBuilder::flatten_run() {
  Run run = std::move(runs_.back());
  runs_.pop_back();
  std::move(run.inlines.begin(), run.inlines.end(), std::back_inserter(this->run()));
}

Inlines MarkdownBuilder::take_leaf() {
  while (runs_.size() > 1) flatten_run();
  Inlines inlines = runs_.empty() ? Inlines() : std::move(runs_.front().inlines);
  runs_.clear();
  trim(inlines);
  return inlines;
}

// Of a paragraph whose words they stand among.
void MarkdownBuilder::drop_figures() {
  if (images_ == 0 && !figures_.empty()) first_image_line_ = figures_line_;
  images_ += figures_.size();
  figures_.clear();
}

// A line ": what it means" below a term, as in PHP Markdown Extra and Pandoc.
bool MarkdownBuilder::begins_definition(std::string_view text) const {
  constexpr std::size_t longest_term = 200;  // bytes
  if (!text.starts_with(": ") || runs_.size() != 1 || open_images_ > 0) return false;
  if (!explained_.empty()) return after_break_;
  if (after_break_) {
    const std::string term = plain_text(runs_.back().inlines);
    return !trim_line(term).empty() && term.size() <= longest_term;
  }
  const Blocks& above = containers_.back().blocks;
  if (!runs_.back().inlines.empty() || above.empty()) return false;
  if (const auto* list = std::get_if<List>(&above.back().node)) return list->definitions;
  const auto* term = std::get_if<Paragraph>(&above.back().node);
  return term != nullptr && plain_text(term->text).size() <= longest_term;
}

// Entries that follow each other are one list.
void MarkdownBuilder::add_definition(Inlines last) {
  explained_.push_back(std::move(last));
  for (Inlines& part : explained_) trim(part);
  Blocks& above = containers_.back().blocks;
  Inlines& term = explained_.front();
  auto* paragraph = above.empty() ? nullptr : std::get_if<Paragraph>(&above.back().node);
  if (term.empty() && paragraph != nullptr) {
    term = std::move(paragraph->text);
    leaf_line_ = above.back().origin.line;
    above.pop_back();
  }
  auto* list = above.empty() ? nullptr : std::get_if<List>(&above.back().node);
  if (list == nullptr || !list->definitions) {
    add({List{.definitions = true}});
    list = std::get_if<List>(&containers_.back().blocks.back().node);
  }
  const Origin origin{source_, leaf_line_ != 0 ? leaf_line_ : line_};
  if (!term.empty()) list->items.push_back({Block{.node = Term{std::move(term)}, .origin = origin}});
  for (auto part = explained_.begin() + 1; part != explained_.end(); ++part) {
    if (!part->empty()) list->items.back().push_back({.node = Paragraph{std::move(*part)}, .origin = origin});
  }
}

void MarkdownBuilder::end_paragraph() {
  Inlines inlines = take_leaf();
  if (!explained_.empty()) {
    add_definition(std::move(inlines));
    leaf_line_ = 0;
    return;
  }
  if (!has_words_ && !figures_.empty()) {
    for (Figure& figure : figures_) add({std::move(figure)});
    figures_.clear();
  } else if (!inlines.empty()) {
    const bool opens_article = at_top() && !articles_.empty() && containers_.back().blocks.empty();
    std::vector<std::string> names = opens_article ? byline_of(inlines) : std::vector<std::string>();
    if (!names.empty()) {
      articles_.back().byline = std::move(names);
    } else {
      add({Paragraph{std::move(inlines)}});
    }
  }
  leaf_line_ = 0;
}

void MarkdownBuilder::end_heading(unsigned level) {
  Inlines inlines = take_leaf();
  if (level == 1 && at_top()) {
    begin_article(std::move(inlines));
  } else if (!inlines.empty()) {
    add({Heading{static_cast<int>(std::max(level, 2U)) - 1, std::move(inlines)}});
  }
  leaf_line_ = 0;
}

void MarkdownBuilder::begin_article(Inlines headline) {
  if (!articles_.empty()) articles_.back().body = std::move(containers_.front().blocks);
  containers_.front().blocks.clear();
  Article& article = articles_.emplace_back();
  article.headline = std::move(headline);
  article.origin = {source_, leaf_line_ != 0 ? leaf_line_ : line_};
}

void MarkdownBuilder::end_container() {
  if (skipped_containers_ > 0) {
    --skipped_containers_;
    return;
  }
  Container done = std::move(containers_.back());
  containers_.pop_back();
  if (containers_.back().line == 0) containers_.back().line = done.line;
  leaf_line_ = done.line;
  switch (done.type) {
    case MD_BLOCK_LI:
      if (!done.blocks.empty()) containers_.back().items.push_back(std::move(done.blocks));
      break;
    case MD_BLOCK_QUOTE:
      if (!done.blocks.empty()) add({BlockQuote{std::move(done.blocks)}});
      break;
    default:
      if (!done.items.empty())
        add({List{.ordered = done.ordered, .start = done.start, .items = std::move(done.items)}});
  }
  leaf_line_ = 0;
}

void MarkdownBuilder::end_verbatim(bool code) {
  in_verbatim_ = false;
  if (code) {
    while (verbatim_.ends_with('\n')) verbatim_.pop_back();
    if (!verbatim_.empty()) add({Preformatted{std::move(verbatim_)}});
  } else if (Inlines inlines = html_text(verbatim_); !inlines.empty()) {
    add({Paragraph{std::move(inlines)}});
  }
  verbatim_.clear();
  leaf_line_ = 0;
}

void MarkdownBuilder::begin_cell(const MD_BLOCK_TD_DETAIL& detail, bool header) {
  auto& row = table_.rows.back();
  expansion_ += sizeof(TableCell) / 8;
  if (row.size() < table_.columns.size() && in_header_) table_.columns[row.size()] = alignment(detail.align);
  row.push_back({{}, header});
  open_leaf();
}

void MarkdownBuilder::end_table() {
  for (auto& row : table_.rows) row.resize(table_.columns.size());
  leaf_line_ = 0;
  if (!table_.columns.empty() && !table_.rows.empty()) add({std::move(table_)});
  table_ = {};
}

// ---------------------------------------------------------------- inline content

void MarkdownBuilder::enter(MD_SPANTYPE type, void* detail) {
  if (runs_.empty()) {
    implicit_leaf_ = true;
    open_leaf();
  }
  if (runs_.size() > deepest_run) return deep_.push_back(type);
  Run run;
  run.type = type;
  const MD_ATTRIBUTE* target = nullptr;
  if (type == MD_SPAN_A) target = &static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
  if (type == MD_SPAN_IMG) {
    const auto* image = static_cast<MD_SPAN_IMG_DETAIL*>(detail);
    expansion_ += image->src.size;
    run.source = attribute_text(image->src);
    target = &image->title;
  }
  if (target != nullptr) {
    expansion_ += target->size;
    run.target = attribute_text(*target);
  }
  if (type == MD_SPAN_IMG) ++open_images_;
  runs_.push_back(std::move(run));
}

void MarkdownBuilder::leave(MD_SPANTYPE type, void* /*detail*/) {
  if (!deep_.empty()) {
    if (deep_.back() == type) deep_.pop_back();
    return;
  }
  // md4c 0.4.8 closes a link that it never opened when a broken one stands inside "![](…)".
  if (runs_.size() < 2 || runs_.back().type != type) return;
  const bool absolute = is_absolute_url(runs_.back().target);
  if (type == MD_SPAN_A && !absolute) return flatten_run();
  Run run = std::move(runs_.back());
  runs_.pop_back();
  if (type == MD_SPAN_IMG) return end_image(std::move(run));
  if (run.inlines.empty()) return;
  if (type == MD_SPAN_A) {
    this->run().push_back({Link{std::move(run.target), std::move(run.inlines)}});
  } else {
    this->run().push_back({Styled{style_of(type), std::move(run.inlines)}});
  }
}

// A picture alone in its paragraph is a figure, captioned by its title or else by its alternative text; one
// inside a sentence leaves its words there.
void MarkdownBuilder::end_image(Run run) {
  --open_images_;
  if (figures_.empty()) figures_line_ = line_;
  const std::string alt = plain_text(run.inlines);
  Inlines& around = this->run();
  std::move(run.inlines.begin(), run.inlines.end(), std::back_inserter(around));
  Figure figure;
  figure.alt = alt;
  figure.caption = plain_inlines(run.target.empty() ? alt : run.target);
  figure.source_text = plain_text(figure.caption);
  figure.pictures = {std::move(run.source)};
  figures_.push_back(std::move(figure));
}

void MarkdownBuilder::text(MD_TEXTTYPE type, std::string_view text) {
  note_line(text);
  if (in_verbatim_) {
    if (type == MD_TEXT_ENTITY) {
      append_entity(verbatim_, text);
    } else if (type != MD_TEXT_NULLCHAR) {
      verbatim_ += text;
    }
    return;
  }
  if (runs_.empty()) {
    implicit_leaf_ = true;
    open_leaf();
    note_line(text);
  }
  has_words_ = has_words_ || (open_images_ == 0 && type != MD_TEXT_SOFTBR && type != MD_TEXT_BR &&
                              type != MD_TEXT_HTML && !trim_line(text).empty());
  if (type == MD_TEXT_NORMAL && begins_definition(text)) {
    explained_.push_back(std::exchange(run(), {}));
    text.remove_prefix(2);
  }
  after_break_ = type == MD_TEXT_SOFTBR;
  switch (type) {
    case MD_TEXT_NULLCHAR:
      break;
    case MD_TEXT_BR:
      run().push_back({LineBreak{}});
      break;
    case MD_TEXT_SOFTBR:
      append_text(run(), " ");
      break;
    case MD_TEXT_ENTITY: {
      std::string resolved;
      append_entity(resolved, text);
      append_text(run(), resolved);
      break;
    }
    case MD_TEXT_HTML:
      if (is_line_break_tag(text)) run().push_back({LineBreak{}});
      break;
    default:
      append_text(run(), text);
  }
}

std::vector<Article> MarkdownBuilder::take_articles() {
  drop_figures();
  if (!articles_.empty()) articles_.back().body = std::move(containers_.front().blocks);
  return std::move(articles_);
}

}  // namespace newsbook
