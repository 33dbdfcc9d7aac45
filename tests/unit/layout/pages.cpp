#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "kept_pages.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

// Text with a line's added hyphen joined up; artifacts left out.
std::string text_of(const std::vector<Page>& pages) {
  std::string text;
  for (const Page& page : pages) {
    for (const Item& item : page.items) {
      const auto* run = std::get_if<GlyphRun>(&item.content);
      if (run == nullptr || item.element == artifact) continue;
      text += run->text;
      if (!text.ends_with(' ')) text += ' ';
    }
  }
  return text;
}

// Distinct baselines of each element on a page, in order.
std::vector<std::pair<ElementId, int>> line_counts(const Page& page) {
  std::vector<std::pair<ElementId, int>> counts;
  Length last;
  for (const Item& item : page.items) {
    const auto* run = std::get_if<GlyphRun>(&item.content);
    if (run == nullptr || item.element == artifact) continue;
    if (counts.empty() || counts.back().first != item.element) {
      counts.emplace_back(item.element, 1);
    } else if (run->y != last) {
      ++counts.back().second;
    }
    last = run->y;
  }
  return counts;
}

Blocks varied_body(int seed) {
  Blocks body;
  unsigned state = static_cast<unsigned>(seed) * 7919U + 1;
  for (int i = 0; i < 30; ++i) {
    state = state * 1664525U + 1013904223U;
    const std::size_t length = prose.find(' ', 5 + (state >> 16U) % 280);
    body.push_back(block_of(prose.substr(0, length)));
    if (i % 7 == 3) body.push_back(Block{.node = Heading{1, {Inline{Text{"A subhead"}}}}});
  }
  return body;
}

}  // namespace

TEST_CASE("No widow, no orphan, and no heading at the foot of a page", "[pages]") {
  const Keeper keeper = pages_of(book_of({varied_body(1), varied_body(2), varied_body(3)}));
  std::map<ElementId, int> total;
  for (const Page& page : keeper.body_pages) {
    for (const auto& [element, lines] : line_counts(page)) total[element] += lines;
  }
  REQUIRE(keeper.body_pages.size() > 20);
  for (const Page& page : keeper.body_pages) {
    const auto counts = line_counts(page);
    REQUIRE_FALSE(counts.empty());
    CHECK(keeper.types.at(counts.back().first)[0] != 'H');
    if (counts.size() > 1 && keeper.types.at(counts[counts.size() - 2].first)[0] == 'H') {
      CHECK((counts.back().second > 1 || &page == &keeper.body_pages.back()));
    }
    for (const auto& [element, lines] : counts) {
      const bool whole = lines == total.at(element);
      CHECK((whole || lines >= 2));
    }
  }
}

TEST_CASE("Everything stays inside the text area, and rows do not overlap", "[pages]") {
  const Keeper keeper = pages_of(book_of({varied_body(4)}));
  const Length margin = Length::from_millimetres(8);
  for (const Page& page : keeper.body_pages) {
    Length last = margin;
    for (const Item& item : page.items) {
      const auto* run = std::get_if<GlyphRun>(&item.content);
      if (run == nullptr || item.element == artifact) continue;
      CHECK(run->y >= last);
      CHECK(run->y <= page.height - margin);
      CHECK(run->x >= margin);
      last = run->y;
    }
  }
}

TEST_CASE("What is no running text stands in the middle of the space it leaves, a heading near its text",
          "[pages]") {
  std::string css(sheet);
  css.replace(css.find("60mm"), 4, "90mm");
  for (const std::string selector : {"pre", "h2"}) {
    css += selector + " { font-family: \"Noto Serif\"; font-size: 1em; line-height: 1.1; margin: .4em 0 }";
  }
  const Block code{.node = Preformatted{"code"}};
  const Block heading{.node = Heading{1, {Inline{Text{"Subhead"}}}}};
  const Keeper keeper =
      pages_of(book_of({{block_of("Above."), code, block_of("Between."), heading,
                         block_of("Below, with a line more than a single one, as it should.")}}),
               css);
  std::vector<Length> baselines;
  for (const Item& item : keeper.body_pages.at(0).items) {
    const auto* run = std::get_if<GlyphRun>(&item.content);
    if (run != nullptr && item.element != artifact) baselines.push_back(run->y);
  }
  REQUIRE(baselines.size() >= 6);  // that of the headline first
  const auto step = [&](std::size_t i) { return (baselines[i + 1] - baselines[i]).to_points(); };
  CHECK(step(1) + step(2) == Approx(39));
  CHECK(step(1) == Approx(step(2)).margin(0.1));
  CHECK(step(3) + step(4) == Approx(39));
  CHECK(step(3) > step(4) + 6);
}

TEST_CASE("What is taller than a page goes on on the next one", "[pages]") {
  Table table;
  table.columns = {Alignment::start, Alignment::start};
  std::string text;
  for (int i = 0; i < 200; ++i) text += "word" + std::to_string(i) + " ";
  text.pop_back();
  table.rows = {{TableCell{{Inline{Text{text}}}}, TableCell{{Inline{Text{"second"}}}}}};
  const Keeper keeper = pages_of(book_of({{Block{.node = table}}}));
  CHECK(keeper.body_pages.size() > 2);
  const std::string all = text_of(keeper.body_pages);
  for (int i = 0; i < 200; ++i) CHECK(all.find("word" + std::to_string(i)) != std::string::npos);
  CHECK(all.find("second") != std::string::npos);
}

TEST_CASE("Each page knows which word of the book it begins with", "[pages]") {
  Book book = book_of({varied_body(1), varied_body(2)});
  Article& noted = book.sections[0].articles[0];
  noted.byline = {"A Writer"};
  noted.notes.push_back({"n", varied_body(3)});
  const Keeper made = pages_of(book);
  REQUIRE(made.body_pages.size() > 10);
  std::size_t without = 0;
  std::size_t inside = 0;
  for (const Page& page : made.body_pages) {
    if (page.begin.string == nullptr) {
      ++without;
      continue;
    }
    const std::string_view text = *page.begin.string;
    const std::string_view rest = text.substr(page.begin.offset);
    REQUIRE_FALSE(rest.empty());
    inside += page.begin.offset > 0 ? 1 : 0;
    CHECK((page.begin.offset == 0 || text[page.begin.offset - 1] == ' '));
    CHECK(text_of({page}).starts_with(rest.substr(0, 8)));
  }
  CHECK(inside > 2);
  CHECK(without > 1);  // where there are notes alone
}

TEST_CASE("Pages are numbered, the contents lead to them", "[pages]") {
  const Keeper keeper = pages_of(book_of({varied_body(5), varied_body(6)}));
  for (std::size_t i = 0; i < keeper.body_pages.size(); ++i)
    CHECK(keeper.body_pages[i].label == std::to_string(i + 1));
  REQUIRE(keeper.front_pages.size() == 2);
  CHECK(keeper.front_pages[1].label == "ii");
  const auto second = std::find_if(keeper.anchors.begin(), keeper.anchors.end(),
                                   [](const Anchor& a) { return a.id == "a1"; });
  REQUIRE(second != keeper.anchors.end());
  const std::string contents = text_of({keeper.front_pages[1]});
  CHECK(contents == "Contents Headline 0 1 Headline 1 " + std::to_string(second->page + 1) + " ");
  bool linked = false;
  for (const Item& item : keeper.front_pages[1].items) {
    const auto* link = std::get_if<LinkArea>(&item.content);
    linked |= link != nullptr && link->target == "#a1";
  }
  CHECK(linked);
  REQUIRE(keeper.finished.outline.size() == 2);
  CHECK(keeper.finished.outline[1].anchor == "a1");
}

TEST_CASE("The title page has what there is of subtitle and series", "[pages]") {
  Book book = book_of({varied_body(2)});
  book.metadata.title = "Plain";
  CHECK(text_of({pages_of(book).front_pages.at(0)}) == "Plain ");
  book.metadata.subtitle = "And simple";
  book.metadata.series = "The Week";
  CHECK(text_of({pages_of(book).front_pages.at(0)}) == "Plain And simple The Week ");
  book.metadata.issue = "12";
  CHECK(text_of({pages_of(book).front_pages.at(0)}) == "Plain And simple The Week · 12 ");
}

TEST_CASE("A running head is not repeated above its own headline", "[pages]") {
  const Keeper keeper = pages_of(book_of({varied_body(7)}));
  const auto head = [](const Page& page) {
    for (const Item& item : page.items) {
      const auto* run = std::get_if<GlyphRun>(&item.content);
      if (run != nullptr && item.element == artifact && run->text.starts_with("Headline")) return true;
    }
    return false;
  };
  REQUIRE(keeper.body_pages.size() > 1);
  CHECK_FALSE(head(keeper.body_pages[0]));
  CHECK(head(keeper.body_pages[1]));
}

TEST_CASE("An initial letter takes lines at the start of a text, and nothing of it is lost", "[pages]") {
  const std::string css = std::string(sheet) + "p.opening { initial-letter: 2 }";
  const Keeper keeper = pages_of(book_of({{block_of(prose), block_of("After it.")}}), css);
  const Keeper plain = pages_of(book_of({{block_of(prose), block_of("After it.")}}));
  std::vector<const GlyphRun*> runs;
  for (const Item& item : keeper.body_pages.at(0).items) {
    const auto* run = std::get_if<GlyphRun>(&item.content);
    if (run != nullptr && item.element != artifact) runs.push_back(run);
  }
  REQUIRE(runs.size() > 4);  // runs[0] is the headline
  CHECK(runs[1]->text == "T");
  CHECK(runs[1]->size > runs[2]->size * 2);
  CHECK(runs[2]->text.starts_with("he engineers"));
  CHECK(runs[2]->x > runs[1]->x);
  CHECK(runs[3]->x == runs[2]->x);
  CHECK(runs[3]->y == runs[1]->y);  // it stands on the second line
  CHECK(runs[4]->x == runs[1]->x);
  std::string with = text_of(keeper.body_pages);
  std::string without = text_of(plain.body_pages);
  for (std::string* text : {&with, &without})
    text->erase(std::remove(text->begin(), text->end(), ' '), text->end());
  CHECK(with == without);
}

TEST_CASE("An initial letter that descends has no text below it on the next line", "[pages]") {
  const std::string css = std::string(sheet) + "p.opening { initial-letter: 2 }";
  const Keeper keeper = pages_of(book_of({{block_of("Quite " + prose)}}), css);
  std::vector<const GlyphRun*> runs;
  for (const Item& item : keeper.body_pages.at(0).items) {
    const auto* run = std::get_if<GlyphRun>(&item.content);
    if (run != nullptr && item.element != artifact) runs.push_back(run);
  }
  REQUIRE(runs.size() > 5);
  CHECK(runs[1]->text == "Q");
  CHECK(runs[3]->y == runs[1]->y);  // it stands on the second line
  CHECK(runs[4]->x == runs[2]->x);
  CHECK(runs[5]->x == runs[1]->x);
}

TEST_CASE("Articles that run on share pages", "[pages]") {
  const std::string run_on = std::string(sheet) + "article { break-before: auto }";
  const Blocks brief = {block_of("One line.")};
  CHECK(pages_of(book_of({brief, brief})).body_pages.size() == 2);
  CHECK(pages_of(book_of({brief, brief}), run_on).body_pages.size() == 1);
}

TEST_CASE("A page without room for text is refused with a reason", "[pages]") {
  Typesetter typesetter;
  const auto theme = parse_theme("@page { size: 30mm 30mm; margin: 14mm }", "tiny.css");
  REQUIRE(theme);
  Keeper keeper;
  Diagnostics diagnostics;
  const auto result = lay_out({book_of({varied_body(8)}), *theme, typesetter.fonts, typesetter.dictionaries},
                              keeper, diagnostics);
  REQUIRE_FALSE(result);
  CHECK(result.error().code == "NB-L001");
}

TEST_CASE("Characters without a font and languages without patterns are told once each", "[pages]") {
  Typesetter typesetter;
  const auto theme =
      parse_theme(std::string(sheet) + "p { hyphens: auto } body { hyphens: auto }", "test.css");
  REQUIRE(theme);
  Book book = book_of({{block_of("字 and 字 and 文")}, {block_of("字")}});
  book.sections[0].articles[0].locale = "eo";
  Keeper keeper;
  Diagnostics diagnostics;
  REQUIRE(lay_out({book, *theme, typesetter.fonts, typesetter.dictionaries}, keeper, diagnostics));
  std::multiset<std::string> codes;
  for (const Diagnostic& diagnostic : diagnostics.entries()) codes.insert(diagnostic.code);
  CHECK(codes.count("NB-L002") == 1);
  CHECK(codes.count("NB-L003") <= 1);
  CHECK(diagnostics.entries()[0].message.find("2 of the characters") != std::string::npos);
}

TEST_CASE("What the grid asks for stands above a heading, not below it, whatever stands before", "[pages]") {
  const auto baseline_of = [](const Page& page, std::string_view begin) {
    for (const Item& item : page.items) {
      const auto* run = std::get_if<GlyphRun>(&item.content);
      if (run != nullptr && run->text.starts_with(begin)) return run->y;
    }
    FAIL("no line begins with " << begin);
    return Length();
  };
  const auto distances = [&](Blocks body) {
    body.push_back({.node = Heading{1, {Inline{Text{"Subhead"}}}}});
    body.push_back(block_of("Zebras below."));
    body.insert(body.begin(), block_of("Above."));
    const Keeper keeper =
        pages_of(book_of({std::move(body)}),
                 std::string(sheet) +
                     "@page { size: 90mm 200mm; margin: 8mm }"
                     "blockquote { font-size: .85em; margin: .4em 0 } h2 { font-size: 1.2em }");
    const Page& page = keeper.body_pages.front();
    const Length text = baseline_of(page, "Zebras");
    return std::pair(text - baseline_of(page, "Subhead"), text - baseline_of(page, "Above"));
  };
  const std::size_t length = GENERATE(100U, 200U, 300U, 400U);
  const Block quotation{.node = BlockQuote{{block_of(prose.substr(0, prose.find(' ', length)))}}};
  const auto [natural, plain_lines] = distances({block_of("Between.")});
  const auto [distance, lines] = distances({quotation});
  CHECK(std::abs((distance - natural).units()) < (Length::points(1) / 10).units());
  const Length line = Length::points(13);
  const std::int64_t over = lines.units() % line.units();
  CHECK(std::min(over, line.units() - over) < (Length::points(1) / 10).units());
}
