// The few questions about a Book that both writers ask, answered once, so that they always agree.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "document/book.h"
#include "document/roles.h"

namespace newsbook {

// Calls visit(text) for each run of visible text of the inlines, in reading order ("\n" for a LineBreak).
void for_each_text(const Inlines& inlines, const std::function<void(std::string_view)>& visit);
std::string plain_text(const Inlines& inlines);  // with what stands for pictures

// Calls on_block for each block of the article and on_inline for each inline node, those that stand inside
// others too: head, lead figure, body, notes and the texts of related links, in this order.
void for_each_node(const Article& article, const std::function<void(const Block&)>& on_block,
                   const std::function<void(const Inline&)>& on_inline);

// The block's text as one string: paragraphs apart by '\n', table cells by '\t'.
std::string plain_text(const Block& block);

// How many Terms an item of definitions begins with.
std::size_t leading_terms(std::span<const Block> item);

// Whether the text goes on below the block as if it were not there: a picture may stand elsewhere.
bool is_float(const Block& block);

// The role a block is styled and tagged by. previous is the block before it among its siblings that is no
// float, or null; opening says whether this is the first paragraph of the article's body.
Role block_role(const Block& block, const Block* previous, bool opening);
Role text_role(TextStyle style);

// Index in the article's body of its opening paragraph (the first Paragraph at top level), or body.size().
std::size_t opening_paragraph(const Article& article);

// The line above an entry, "anna · 5 March 2024, 10:02": its author and its stamp.
std::string stamp_text(const DatedEntry& entry);

// The lines of an article's head below the headline that are composed from data, so that both outputs print
// the same.
std::string byline_text(const Article& article);  // "Anna Boris, Carla Eriksson"
// The day that the article was published, in the long form of its language; empty: not known.
std::string published_text(const Article& article, std::string_view book_locale);
std::string book_date_text(const Metadata& metadata);  // the same of the book
std::string source_text(const Article& article);  // source name, or the URL's host; empty: neither is known
// What a link without text shows: where it leads, or only the host, if that would be long.
std::string_view shown_address(std::string_view target);
std::string caption_separator(const Figure& figure);  // between caption and credit: " " or ""

// What the title page says of the book's series: "The Week · 12"; empty: it is part of none.
std::string series_text(const Metadata& metadata);

// What the cover says of the book, for whoever does not see it: title, subtitle, series and date.
std::string cover_text(const Metadata& metadata);

// The heading of the table of contents in the book's language; empty when it is not known.
std::string_view contents_word(std::string_view locale);
// What stands for it where there must be one: the book's title.
std::string contents_title(const Metadata& metadata);

// Articles of the book in reading order.
void for_each_article(const Book& book, const std::function<void(const Section&, const Article&)>& visit);
std::size_t article_count(const Book& book);

// The direction a locale is written in, from its script (UAX #9; BCP 47 likely script): true = right to left.
bool is_right_to_left(std::string_view locale);

}  // namespace newsbook
