// THE document model: what readers fill, passes put in order, and both writers print. Value types only.
//
// Invariants of a Book that check() has passed (document/check.h):
//   · every string is valid UTF-8 in NFC without control characters; no Text is empty;
//   · every image key names a resource; every NoteRef names a note of its article; every "#id" link an
//   anchor; · article and block ids are unique in the book, start with a letter, and hold only a–z 0–9 and
//   '-'; · locales are BCP 47 tags or empty (the enclosing locale holds); nesting is at most max_nesting.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/picture.h"
#include "document/date.h"

namespace newsbook {

inline constexpr int max_nesting = 100;

// Where something came from: an index into the run's list of sources, and a 1-based line (0: unknown).
struct Origin {
  std::uint32_t source = 0;
  std::uint32_t line = 0;
};

// ---------------------------------------------------------------- inline content

struct Inline;
using Inlines = std::vector<Inline>;

enum class TextStyle { emphasis, strong, small_caps, subscript, superscript, strikeout, code };

struct Text {
  std::string text;
};
struct LineBreak {};
struct Styled {
  TextStyle style;
  Inlines children;
};
struct Link {
  std::string target;  // absolute URI (RFC 3986), or "#id" of an article or block of this book
  Inlines children;
};
struct NoteRef {
  std::string id;  // Note::id in the same article
};
struct Foreign {  // a passage in another language
  std::string locale;
  Inlines children;
};
struct InlineImage {  // part of a sentence: a formula
  std::string key;    // Book::resources; empty: alt stands for it
  std::string alt;
  std::vector<std::string> pictures = {};  // as a figure's
};
struct Inline {
  std::variant<Text, LineBreak, Styled, Link, NoteRef, Foreign, InlineImage> node;
};

// ---------------------------------------------------------------- blocks

struct Block;
using Blocks = std::vector<Block>;

struct Paragraph {
  Inlines text;
};
struct Heading {
  int level = 1;  // 1 = the first level below the headline; none is skipped
  Inlines text;
};
struct BlockQuote {
  Blocks blocks;
};
struct PullQuote {  // repeats a phrase of the article; not part of its course
  Inlines text;
};
struct List {
  bool ordered = false;
  int start = 1;  // number of the first item, when ordered
  std::vector<Blocks> items;
  bool definitions = false;  // each item begins with its Terms
};
struct Term {  // what the rest of an item of definitions explains
  Inlines text;
};
struct Figure {       // without a picture it is a caption line
  std::string image;  // Book::resources; empty: no picture
  std::string alt;
  Inlines caption;
  Inlines credit;           // who took it: "Reuters"; set apart from the caption
  std::string source_text;  // caption with its credit, as the source had it
  // Where the picture may be found, the most likely first: addresses as the page gives them (relative to it,
  // or "data:"). For whoever loads pictures; no writer reads them.
  std::vector<std::string> pictures = {};
};
enum class Alignment { automatic, start, center, end };
struct TableCell {
  Inlines text;
  bool header = false;
};
struct Table {
  std::vector<Alignment> columns;
  std::vector<std::vector<TableCell>> rows;  // every row has columns.size() cells
  int header_rows = 0;                       // leading rows that name the columns
};
struct Preformatted {
  std::string text;  // lines end in '\n'; none at the end
};
struct Aside {  // a box beside the story
  Blocks blocks;
};
struct Embed {  // a post or video that a book can only point to
  std::string target;
  std::string poster;  // Book::resources; empty: none
  Inlines text;
  std::vector<std::string> pictures = {};  // as a figure's, of the poster
};
struct DatedEntry {   // one entry of a live blog, or one post of a thread
  std::string stamp;  // as the source shows it: "14:05 GMT"
  std::optional<Date> time;
  Blocks blocks;
  std::string author = {};  // empty: the article's own
};
struct ThematicBreak {};

struct Block {
  std::variant<Paragraph, Heading, BlockQuote, PullQuote, List, Term, Figure, Table, Preformatted, Aside,
               Embed, DatedEntry, ThematicBreak>
      node;
  std::string id = {};      // set by the passes; empty before
  std::string locale = {};  // BCP 47; empty: the article's
  Origin origin = {};
};

// ---------------------------------------------------------------- articles and the book

struct Note {
  std::string id;
  Blocks blocks;
};

struct Article {
  std::string id = {};  // set by the passes
  std::string kicker = {};
  Inlines headline = {};
  Inlines standfirst = {};
  std::vector<std::string> byline = {};  // people or agencies, in order
  std::string dateline = {};             // "GENEVA", where it stands apart from the first paragraph
  std::string source_name = {};          // the publication
  std::string source_url = {};
  std::optional<Date> published = {};
  std::optional<Date> updated = {};
  std::string locale = {};  // BCP 47; empty: unknown until the language pass
  std::vector<std::string> topics = {};
  std::optional<Figure> lead_figure = {};
  Blocks body = {};
  std::vector<Note> notes = {};
  std::vector<Link> related = {};
  bool truncated = false;  // the source ends in the middle of a sentence
  Origin origin = {};
};

struct Section {
  std::string title;  // empty: the book has no named sections
  std::vector<Article> articles;
};

struct Metadata {
  std::string title = {};
  std::string subtitle = {};
  std::vector<std::string> authors = {};
  std::string publisher = {};
  std::string rights = {};                     // "© 2024 The Week"
  std::string description = {};                // of what the book is about, in a sentence or more
  std::string series = {};                     // name of the series that the book is part of; empty: none
  std::string issue = {};                      // its number there, as is_issue_number takes it; empty: none
  std::vector<std::string> subjects = {};      // topics of the articles, each once
  std::vector<std::string> publications = {};  // that the articles come from, each once
  std::string locale = {};                     // BCP 47, never empty in a checked book
  std::optional<Date> date = {};               // shown, and dc:date; none: nothing is shown
  std::string identifier = {};      // "urn:uuid:…", a UUIDv5 (RFC 9562) of title, date and edition
  std::string pdf_identifier = {};  // the same of the typeset book, whose pages the EPUB names
  std::int64_t modified = 0;        // seconds since 1970 for time stamps inside the files
};

struct Book {
  Metadata metadata;
  std::vector<Section> sections;
  std::map<std::string, Picture> resources;  // by content hash
  std::vector<std::string> sources;          // names of the run's sources, for Origin
};

}  // namespace newsbook
