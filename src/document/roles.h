// The parts of a book that can be styled and tagged, in one table: Role ↔ CSS selector ↔ XHTML element,
// class, epub:type and ARIA role ↔ PDF structure type (ISO 32000-1, 14.8.4). The theme parser, the EPUB
// writer and the layout all read it. Heading levels of structure (H1, H2 …) are computed where they are used:
// "H" here.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace newsbook {

enum class Role {
  // containers
  body,
  section,
  article,
  front_matter,
  // the cover
  cover,
  cover_title,
  cover_subtitle,
  cover_issue,
  cover_lead,
  cover_standfirst,
  cover_headline,
  // front matter
  book_title,
  book_subtitle,
  book_series,
  book_author,
  book_date,
  contents_title,
  contents_section,
  contents_entry,
  contents_standfirst,
  contents_byline,
  // an article's head
  section_title,
  kicker,
  headline,
  standfirst,
  byline,
  dateline,
  source,
  published,
  article_header,
  // blocks
  paragraph,
  opening_paragraph,
  following_paragraph,
  heading_1,
  heading_2,
  heading_3,
  block_quote,
  pull_quote,
  unordered_list,
  ordered_list,
  list_item,
  definitions,
  term,
  description,
  figure,
  image,
  caption,
  credit,
  table,
  table_row,
  header_cell,
  cell,
  preformatted,
  aside,
  embed,
  dated_entry,
  entry_stamp,
  thematic_break,
  note,
  related,
  related_item,
  truncation_mark,
  foot_links,
  foot_link,
  // inline
  emphasis,
  strong,
  small_caps,
  subscript,
  superscript,
  strikeout,
  code,
  link,
  note_reference,
};

struct RoleRow {
  Role role;
  std::string_view selector;
  std::string_view element;
  std::string_view css_class = {};
  std::string_view epub_type = {};
  std::string_view aria = {};
  std::string_view structure = {};  // empty: an inline style without an element of its own
  bool drawn = false;               // a part of the cover, which the EPUB has as a picture, without styles
};

// opening_paragraph is the first paragraph of an article's body; following_paragraph one that follows another
// paragraph directly (so that a theme can indent it, and it alone); paragraph is any other.
inline constexpr RoleRow role_table[] = {
    {Role::body, "body", "body", {}, {}, {}, "Document"},
    {Role::section, "section", "section", {}, "part", "doc-part", "Part"},
    {Role::article, "article", "article", {}, {}, {}, "Art"},
    {Role::front_matter, "section.front-matter", "section", "front-matter", "frontmatter", {}, "Sect"},
    {Role::cover, "section.cover", "section", "cover", "cover", {}, "Sect", true},
    {Role::cover_title, "h1.cover-title", "h1", "cover-title", {}, {}, "P", true},
    {Role::cover_subtitle, "p.cover-subtitle", "p", "cover-subtitle", {}, {}, "P", true},
    {Role::cover_issue, "p.cover-issue", "p", "cover-issue", {}, {}, "P", true},
    {Role::cover_lead, "p.cover-lead", "p", "cover-lead", {}, {}, "P", true},
    {Role::cover_standfirst, "p.cover-standfirst", "p", "cover-standfirst", {}, {}, "P", true},
    {Role::cover_headline, "p.cover-headline", "p", "cover-headline", {}, {}, "P", true},
    {Role::book_title, "h1.book-title", "h1", "book-title", "title", {}, "H"},
    {Role::book_subtitle, "p.book-subtitle", "p", "book-subtitle", "subtitle", "doc-subtitle", "P"},
    {Role::book_series, "p.book-series", "p", "book-series", {}, {}, "P"},
    {Role::book_author, "p.book-author", "p", "book-author", {}, {}, "P"},
    {Role::book_date, "p.book-date", "p", "book-date", {}, {}, "P"},
    {Role::contents_title, "h1.contents-title", "h1", "contents-title", {}, {}, "H"},
    {Role::contents_section, "p.contents-section", "p", "contents-section", {}, {}, "TOCI"},
    {Role::contents_entry, "p.contents-entry", "p", "contents-entry", {}, {}, "TOCI"},
    {Role::contents_standfirst, "p.contents-standfirst", "p", "contents-standfirst", {}, {}, "P"},
    {Role::contents_byline, "p.contents-byline", "p", "contents-byline", {}, {}, "P"},
    {Role::section_title, "h1.section-title", "h1", "section-title", "title", {}, "H"},
    {Role::kicker, "p.kicker", "p", "kicker", {}, {}, "P"},
    {Role::headline, "h1.headline", "h1", "headline", "title", {}, "H"},
    {Role::standfirst, "p.standfirst", "p", "standfirst", {}, "doc-subtitle", "P"},
    {Role::byline, "p.byline", "p", "byline", {}, {}, "P"},
    {Role::dateline, "p.dateline", "p", "dateline", {}, {}, "P"},
    {Role::source, "p.source", "p", "source", {}, {}, "P"},
    {Role::published, "p.published", "p", "published", {}, {}, "P"},
    {Role::article_header, "header", "header", {}, {}, {}, "Sect"},
    {Role::paragraph, "p", "p", {}, {}, {}, "P"},
    {Role::opening_paragraph, "p.opening", "p", "opening", {}, {}, "P"},
    {Role::following_paragraph, "p.following", "p", "following", {}, {}, "P"},
    {Role::heading_1, "h2", "h2", {}, {}, {}, "H"},
    {Role::heading_2, "h3", "h3", {}, {}, {}, "H"},
    {Role::heading_3, "h4", "h4", {}, {}, {}, "H"},
    {Role::block_quote, "blockquote", "blockquote", {}, {}, {}, "BlockQuote"},
    {Role::pull_quote, "aside.pull-quote", "aside", "pull-quote", {}, "doc-pullquote", "BlockQuote"},
    {Role::unordered_list, "ul", "ul", {}, {}, {}, "L"},
    {Role::ordered_list, "ol", "ol", {}, {}, {}, "L"},
    {Role::list_item, "li", "li", {}, {}, {}, "LI"},
    {Role::definitions, "dl", "dl", {}, {}, {}, "L"},
    {Role::term, "dt", "dt", {}, {}, {}, "Lbl"},
    {Role::description, "dd", "dd", {}, {}, {}, "LBody"},
    {Role::figure, "figure", "figure", {}, {}, {}, "Figure"},
    {Role::image, "img", "img", {}, {}, {}, "Figure"},
    {Role::caption, "figcaption", "figcaption", {}, {}, {}, "Caption"},
    {Role::credit, "span.credit", "span", "credit", {}, {}, "Span"},
    {Role::table, "table", "table", {}, {}, {}, "Table"},
    {Role::table_row, "tr", "tr", {}, {}, {}, "TR"},
    {Role::header_cell, "th", "th", {}, {}, {}, "TH"},
    {Role::cell, "td", "td", {}, {}, {}, "TD"},
    {Role::preformatted, "pre", "pre", {}, {}, {}, "Code"},
    {Role::aside, "aside", "aside", {}, {}, {}, "Sect"},
    {Role::embed, "p.embed", "p", "embed", {}, {}, "P"},
    {Role::dated_entry, "section.entry", "section", "entry", {}, {}, "Sect"},
    {Role::entry_stamp, "p.stamp", "p", "stamp", {}, {}, "P"},
    {Role::thematic_break, "hr", "hr", {}, {}, {}, "Artifact"},
    {Role::note, "aside.note", "aside", "note", "footnote", "doc-footnote", "Note"},
    {Role::related, "section.related", "section", "related", {}, {}, "Sect"},
    {Role::related_item, "p.related", "p", "related", {}, {}, "P"},
    {Role::truncation_mark, "p.truncated", "p", "truncated", {}, {}, "P"},
    {Role::foot_links, "nav.foot-links", "nav", "foot-links", {}, {}, "Sect"},
    {Role::foot_link, "p.foot-link", "p", "foot-link", {}, {}, "P"},
    {Role::emphasis, "em", "em", {}, {}, {}, {}},
    {Role::strong, "strong", "strong", {}, {}, {}, {}},
    {Role::small_caps, "span.small-caps", "span", "small-caps", {}, {}, {}},
    {Role::subscript, "sub", "sub", {}, {}, {}, {}},
    {Role::superscript, "sup", "sup", {}, {}, {}, {}},
    {Role::strikeout, "s", "s", {}, {}, {}, {}},
    {Role::code, "code", "code", {}, {}, {}, {}},
    {Role::link, "a", "a", {}, {}, {}, "Link"},
    {Role::note_reference, "a.note", "a", "note", "noteref", "doc-noteref", "Reference"},
};

inline constexpr std::size_t role_count = std::size(role_table);

namespace detail {
constexpr bool rows_are_in_role_order() {
  for (std::size_t i = 0; i < role_count; ++i) {
    if (static_cast<std::size_t>(role_table[i].role) != i) return false;
  }
  return role_count == static_cast<std::size_t>(Role::note_reference) + 1;
}
}  // namespace detail
static_assert(detail::rows_are_in_role_order(), "role_table is indexed by Role");

constexpr const RoleRow& row(Role role) { return role_table[static_cast<std::size_t>(role)]; }

}  // namespace newsbook
