#include "readers/html_kin.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace newsbook {
namespace {

std::string paragraph(const std::string& about) {
  return "<p>" + about +
         " is what the harbour master spoke of when the council met for the last time in the old hall, and "
         "nobody asked him why.</p>";
}

HtmlDom parsed(const std::string& source) {
  Diagnostics diagnostics;
  auto dom = parse_html(source, "a.html", diagnostics);
  REQUIRE(dom);
  return std::move(*dom);
}

// What is kept of a page of which the model has taken the paragraphs about boats alone.
class Kept {
 public:
  explicit Kept(const std::string& body) : dom_(parsed("<!doctype html><body>" + body)) {
    pieces_ = cut_pieces(dom_);
    for (const Piece& piece : pieces_.text.pieces)
      places_.push_back(piece.text.starts_with("Boats") ? Place::body : Place::outside);
    verdicts_.resize(places_.size());
    const HtmlMetadata metadata;
    const HtmlPage page = {dom_, pieces_, places_, metadata};
    StoryPieces story(page, 1, verdicts_);
    choose_pieces(story);
    keep_kin(story);
    uses_ = story.uses;
  }

  std::size_t kept() const {
    return static_cast<std::size_t>(std::count(uses_.begin(), uses_.end(), PieceUse::text));
  }

  bool has(const std::string& beginning) const {
    for (std::size_t i = 0; i < uses_.size(); ++i) {
      if (pieces_.text.pieces[i].text.starts_with(beginning)) return uses_[i] == PieceUse::text;
    }
    FAIL("no piece begins so: " << beginning);
    return false;
  }

 private:
  HtmlDom dom_;
  HtmlPieces pieces_;
  std::vector<Place> places_;
  std::vector<Verdict> verdicts_;
  std::vector<PieceUse> uses_;
};

const std::string boats = paragraph("Boats");

}  // namespace

TEST_CASE("A paragraph among the story's own is the story's") {
  const Kept kept(boats + boats + paragraph("The wall") + boats + "<div>" + paragraph("The ferry") +
                  "</div>" + "<p class='more'>" + paragraph("A song").substr(3) + boats +
                  paragraph("The weather"));
  CHECK(kept.has("The wall"));
  CHECK_FALSE(kept.has("The ferry"));
  CHECK_FALSE(kept.has("A song"));
  CHECK_FALSE(kept.has("The weather"));  // behind the last of them
}

TEST_CASE("Text that a box has put out of its paragraph is the story's") {
  const std::string bare = paragraph("The wall").substr(3);
  const Kept kept(boats + boats + "<p><article><a href='/x'>Ferry sinks</a></article>" + bare + boats + bare);
  CHECK(kept.has("The wall"));
  CHECK_FALSE(
      Kept(boats + "<p><article><a href='/x'>Ferry sinks</a></article>" + bare + boats).has("The wall"));
}

TEST_CASE("A paragraph that must be paid for is hidden from those alone who are read to") {
  const auto with = [](const std::string& attribute) {
    return Kept(boats + boats + boats + "<p class='paid' " + attribute + ">" + boats.substr(3) + boats)
        .kept();
  };
  CHECK(with("aria-hidden='true'") == 5);
  CHECK(with("aria-hidden='true' style='display: none'") == 4);
  CHECK(with("hidden") == 4);
}

TEST_CASE("Parts of a story are all of it, or none") {
  const auto part = [](const std::string& text, const std::string& inside = "") {
    return "<div class='question'><h3>Who asked?</h3>" + inside + text + "</div>";
  };
  const Kept kept("<h2>Questions</h2>" + part(boats) + part(boats) + part(paragraph("The wall")) +
                  part(paragraph("The ferry"), "<div class='newsletter'>Our letter</div>") +
                  "<div class='answer'>" + paragraph("A song") + "</div>");
  CHECK(kept.has("The wall"));
  CHECK_FALSE(kept.has("The ferry"));
  CHECK_FALSE(kept.has("A song"));
  const Kept alone(part(boats) + part(paragraph("The wall")));
  CHECK_FALSE(alone.has("The wall"));
}

TEST_CASE("What is folded away below a story's first paragraphs is its rest") {
  const std::string first = boats + boats + boats;
  const std::string rest = paragraph("The wall") + paragraph("The ferry") + paragraph("A song");
  CHECK(Kept(first + "<div><a href='#'>Show all</a></div><div class='is-hidden'>" + rest + "</div>")
            .has("The ferry"));
  CHECK(Kept(first + "<div hidden>" + rest + "</div>").has("The ferry"));
  CHECK_FALSE(Kept(first + "<div class='about-us'>" + rest + "</div>").has("The ferry"));
  CHECK_FALSE(
      Kept(first + "<div class='is-hidden'><div class='comments'>" + rest + "</div></div>").has("The ferry"));
  CHECK_FALSE(Kept(boats + "<div class='is-hidden'>" + rest + "</div>").has("The ferry"));
}

}  // namespace newsbook
