// A book with every node of the model, for the tests of this module.
#pragma once

#include "document/book.h"

namespace newsbook::test {

inline Inline text(std::string value) { return Inline{Text{std::move(value)}}; }

inline Block paragraph(std::string value, std::string id = {}) {
  return Block{.node = Paragraph{{text(std::move(value))}}, .id = std::move(id), .origin = {0, 7}};
}

inline Book sample_book() {
  Article article;
  article.id = "a1";
  article.kicker = "World";
  article.headline = {text("A "), Inline{Styled{TextStyle::emphasis, {text("very")}}},
                      text(" small headline")};
  article.standfirst = {text("What it is about")};
  article.byline = {"Anna Boris", "Carla Eriksson"};
  article.source_name = "The Paper";
  article.source_url = "https://www.example.org/a?b=c";
  article.published = parse_iso_date("2024-11-26T10:30:00Z");
  article.locale = "en";
  article.lead_figure =
      Figure{.caption = {text("A bridge")}, .credit = {text("AFP")}, .source_text = "A bridge (AFP)"};
  article.body = {
      paragraph("First.", "a1-1"),
      paragraph("Second.", "a1-2"),
      Block{.node = Heading{1, {text("Subhead")}}, .id = "a1-3"},
      paragraph("Third.", "a1-4"),
      Block{.node = BlockQuote{{paragraph("Quoted.", "a1-5")}}, .id = "a1-6"},
      Block{.node = List{false, 1, {{paragraph("One", "a1-7")}, {paragraph("Two", "a1-8")}}}, .id = "a1-9"},
      Block{
          .node = Table{{Alignment::start, Alignment::end},
                        {{{{text("Name")}, true}, {{text("Age")}, true}}, {{{text("Ada")}}, {{text("36")}}}},
                        1},
          .id = "a1-10"},
      Block{.node = Preformatted{"x = 1;\ny = 2;"}, .id = "a1-11"},
      Block{.node = PullQuote{{text("Pulled")}}, .id = "a1-12"},
      Block{.node = Figure{.caption = {text("Second caption")}}, .id = "a1-13"},
      Block{.node = DatedEntry{"14:05 GMT", std::nullopt, {paragraph("News.", "a1-14")}}, .id = "a1-15"},
      Block{.node = ThematicBreak{}, .id = "a1-16"},
      Block{.node = Paragraph{{Inline{Link{"#a1-3", {text("up")}}}, Inline{NoteRef{"n1"}},
                               Inline{LineBreak{}}, Inline{Foreign{"de", {text("Grüße")}}}}},
            .id = "a1-17"},
  };
  article.notes = {Note{"n1", {paragraph("A note.")}}};
  article.related = {Link{"https://example.org/2", {text("More")}}};
  article.truncated = true;
  Book book;
  book.metadata.title = "Sample";
  book.metadata.locale = "en";
  book.metadata.identifier = "urn:uuid:1";
  book.sections = {Section{"", {article}}};
  book.sources = {"sample.txt"};
  return book;
}

}  // namespace newsbook::test
