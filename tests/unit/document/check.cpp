#include "document/check.h"

#include <catch2/catch.hpp>
#include <functional>

#include "sample_book.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

std::string problem(const std::function<void(Book&, Article&)>& damage) {
  Book book = sample_book();
  damage(book, book.sections[0].articles[0]);
  const auto result = check(book);
  return result ? "" : result.error().message;
}

}  // namespace

TEST_CASE("A whole book passes", "[check]") { CHECK(check(sample_book())); }

TEST_CASE("Each invariant is enforced", "[check]") {
  const std::string broken = "the document model is broken: ";
  CHECK(problem([](Book&, Article& a) { a.body[0] = paragraph("", "a1-1"); }) == broken + "an empty text");
  CHECK(problem([](Book&, Article& a) { a.body[0] = paragraph("\xC3(", "a1-1"); }) ==
        broken + "a text is not clean UTF-8");
  CHECK(problem([](Book&, Article& a) { a.body[0] = paragraph("\xED\xA0\x80", "a1-1"); }) ==
        broken + "a text is not clean UTF-8");
  CHECK(problem([](Book&, Article& a) { a.body[0] = paragraph("bell \a", "a1-1"); }) ==
        broken + "a text is not clean UTF-8");
  CHECK(problem([](Book&, Article& a) { a.body[1].id = "a1-1"; }) ==
        broken + "the id \"a1-1\" is there twice");
  CHECK(problem([](Book&, Article& a) { a.body[1].id = "1a"; }) == broken + "\"1a\" is not an id");
  CHECK(problem([](Book&, Article& a) { a.notes.clear(); }) == broken + "no note \"n1\"");
  CHECK(problem([](Book&, Article& a) { a.lead_figure->image = "missing"; }) ==
        broken + "no resource \"missing\"");
  CHECK(problem([](Book&, Article& a) { a.body[2].id = "a1-33"; }) ==
        broken + "a link to \"#a1-3\", which is not there");
  CHECK(problem([](Book&, Article& a) { a.headline.clear(); }) == broken + "an article has no headline");
  CHECK(problem([](Book& b, Article&) { b.metadata.locale = "C."; }) == broken + "the book has no locale");
  CHECK(problem([](Book& b, Article&) {
          b.metadata.subjects = {"Sea", "\a"};
        }) == broken + "the metadata is not clean UTF-8");
  CHECK(problem([](Book& b, Article&) { b.metadata.rights = "\xFF"; }) ==
        broken + "the metadata is not clean UTF-8");
  CHECK(problem([](Book& b, Article&) { b.metadata.issue = "May"; }) == broken + "the issue is no number");
  CHECK(problem([](Book&, Article& a) { a.locale = "en us"; }) == broken + "a locale is no language tag");
  CHECK(problem([](Book&, Article& a) { std::get<Table>(a.body[6].node).rows[0].pop_back(); }) ==
        broken + "a table's row has another number of cells");
  CHECK(problem([](Book&, Article& a) {
          for (int i = 0; i < 2 * max_nesting; ++i) a.body[0] = Block{.node = BlockQuote{{a.body[0]}}};
        }) == broken + "blocks are nested too deeply");
  CHECK(problem([](Book&, Article& a) {
          Inline inner = text("x");
          for (int i = 0; i < 2 * max_nesting; ++i) inner = Inline{Styled{TextStyle::strong, {inner}}};
          a.headline = {inner};
        }) == broken + "inlines are nested too deeply");
}

TEST_CASE("A broken model names the place", "[check]") {
  Book book = sample_book();
  book.sections[0].articles[0].body[0] = paragraph("", "a1-1");
  const auto result = check(book);
  REQUIRE_FALSE(result);
  CHECK(result.error().source == "sample.txt");
  CHECK(result.error().line == 7);
}

TEST_CASE("An issue is a number, or several with points between", "[check]") {
  for (const char* good : {"1", "0", "12.1", "1.2.3", "123456789"}) CHECK(is_issue_number(good));
  for (const char* bad : {"", ".", "1.", ".1", "1..2", "a", "1a", "-1", "1,5", "1234567890"}) {
    CAPTURE(bad);
    CHECK_FALSE(is_issue_number(bad));
  }
}
