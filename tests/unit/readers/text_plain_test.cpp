#include "readers/text_plain.h"

#include <catch2/catch.hpp>

#include "document/walk.h"
#include "readers/reader.h"

namespace newsbook {
namespace {

std::vector<Article> read(const std::string& text) {
  Diagnostics diagnostics;
  const auto articles = read_text({text, "note.txt", 0}, diagnostics);
  REQUIRE(articles.has_value());
  return *articles;
}

std::vector<std::string> texts(const Article& article) {
  std::vector<std::string> out;
  for (const Block& block : article.body) out.push_back(plain_text(block));
  return out;
}

TEST_CASE("a recipe is one article with its list and its steps") {
  const auto articles = read(
      "Lemon and Barley Soup\n\nServes 4. Takes about an hour.\n\nIngredients\n- 200 g pearl barley\n- 2 "
      "lemons\n"
      "- 1 onion, chopped\n\nMethod\n\n1. Rinse the barley and leave it in cold water for half an hour.\n"
      "2. Soften the onion in a little oil over a low flame, without letting it brown.\n\nServe with "
      "bread.\n");
  REQUIRE(articles.size() == 1);
  CHECK(plain_text(articles[0].headline) == "Lemon and Barley Soup");
  REQUIRE(articles[0].body.size() == 7);
  CHECK(std::holds_alternative<Heading>(articles[0].body[1].node));
  const auto* list = std::get_if<List>(&articles[0].body[2].node);
  REQUIRE(list != nullptr);
  CHECK(list->items.size() == 3);
  CHECK(texts(articles[0]).back() == "Serve with bread.");
}

TEST_CASE("a letter keeps its last lines, a note its first") {
  const auto letter = read(
      "Dear Ms Ortega,\n\nThank you for your letter of 3 May. The lamp in Mill Lane will be mended before "
      "the end of "
      "the month, as you asked.\n\nYours sincerely,\nPaul Winter\nDepartment of Works\n");
  REQUIRE(letter.size() == 1);
  CHECK(texts(letter[0]).size() == 4);
  CHECK(texts(letter[0]).back() == "Department of Works");
  const auto note = read(
      "Meeting notes 12 May\n\nPresent: Ada, Ben\n\nBen reports that the new heating costs 14,000 and not "
      "9,000, since "
      "the pipes in the cellar have to be replaced as well.\n");
  REQUIRE(note.size() == 1);
  CHECK(plain_text(note[0].headline) == "Meeting notes 12 May");
  CHECK(texts(note[0]).size() == 2);
}

TEST_CASE("a headline may stand below a kicker and a date, in any order") {
  const std::string story =
      "Ferry landing to open a month early\nBy Ada Winter\n\nThe new ferry landing will open a month early, "
      "the "
      "council said on Monday. The river was low all spring, and the piles went in without a break.\n\nThe "
      "old one "
      "stays open until then, with two boats an hour.\n";
  for (const std::string above :
       {"", "News\n", "5 March 2024\n", "News\n5 March 2024\n", "5 March 2024\nNews\n"}) {
    CAPTURE(above);
    const auto articles = read(above + story);
    REQUIRE(articles.size() == 1);
    CHECK(plain_text(articles[0].headline) == "Ferry landing to open a month early");
    CHECK(articles[0].published.has_value() == (above.find("March") != std::string::npos));
    CHECK(articles[0].kicker == (above.find("News") != std::string::npos ? "News" : ""));
    CHECK(texts(articles[0]).size() == 2);
  }
}

TEST_CASE("inside the parts of a parted text titles are subheads, unless there are more than parts") {
  const std::string prose =
      "The council met on Monday and talked for an hour about the wall, which nobody has mended";
  const auto titles_kept = [&](int parts) {
    std::string text;
    for (int part = 0; part < parts; ++part) {
      text += (part == 0 ? "" : "\n\n\n") + std::string("The wall of the harbour falls again ") +
              "abc"[part % 3] + "\n\n";
      text += prose + " since " + std::to_string(1990 + part) + ".\n\n";
      text += std::string("What the engineers said of it ") + "xyz"[part % 3] + "\n\n";
      text += prose + " in " + std::to_string(40 + part) + " years.\n\n" + prose + " at all, number " +
              std::to_string(part) + ".\n";
    }
    const TextLines lines = split_lines(text);
    const TextPieces pieces = cut_pieces(lines.lines);
    std::vector<Place> places(pieces.pieces.size(), Place::body);
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (pieces.pieces[i].text.starts_with("What the")) places[i] = Place::title;
    }
    take_everything(pieces, places);
    return std::count(places.begin(), places.end(), Place::title);
  };
  CHECK(titles_kept(3) == 3);
  CHECK(titles_kept(1) == 1);
}

TEST_CASE("a notice of how the site earns is no part of a story, unless the story is about such links") {
  const std::string notice =
      "This article contains affiliate links. If you buy something, we may be paid for it.\n\n";
  const std::string first =
      "A heated airer dries a wash overnight, and costs a few pence an hour. We tried seven of them in a "
      "cold "
      "winter, in a small flat without a balcony.\n\n";
  const std::string about =
      "Newspapers live by affiliate links more than they did, and readers rarely know which of them those "
      "are.\n\n";
  const auto opinions = [&](const std::string& body) {
    return texts(read("The best heated airers of the year\n\n" + body)[0]);
  };
  const std::string second =
      "Of these one was given back, as it tipped over whenever the door was opened.\n\n";
  const std::string third =
      "Half of what a reader pays for affiliate links goes to whoever runs the shop.\n\n";
  CHECK(opinions(notice + first + second).size() == 2);
  CHECK(opinions(notice + first + about + second + third).size() == 5);
}

TEST_CASE("a lone phrase below the title stands first, one of several is a subhead") {
  const std::string title = "A letter to the council\n\n";
  const std::string phrase = "What the winter did to the eastern wall\n\n";
  const std::string first =
      "The harbour of the old town will be closed to ships for the whole of next week, the council said on "
      "Monday, because the eastern wall has to be mended before the autumn storms begin.\n\n";
  const std::string second =
      "Fishermen who keep their boats there were told to move them to the northern basin, where the council "
      "has rented berths.\n\n";
  const auto alone = read(title + phrase + first + second);
  REQUIRE(alone.size() == 1);
  CHECK(plain_text(alone[0].standfirst) == "What the winter did to the eastern wall");
  CHECK(alone[0].body.size() == 2);
  const auto several = read(title + phrase + first + "What the fishermen have to pay for it\n\n" + second);
  REQUIRE(several.size() == 1);
  CHECK(several[0].standfirst.empty());
  CHECK(several[0].body.size() == 4);
}

TEST_CASE("a poem's title is its first line") {
  const auto poem = read(
      "The Ferry at Night\n\nThe ferry waits below the hill,\nits lanterns lit, its engine still,\n"
      "a ticket seller counts his change\nand finds the evening rather strange.\n\nNo passenger has come "
      "aboard,\n"
      "no rope is thrown, no whistle roared;\nthe tide goes out, the tide comes in,\nand nothing asks it to "
      "begin.\n");
  REQUIRE(poem.size() == 1);
  CHECK(plain_text(poem[0].headline) == "The Ferry at Night");
  CHECK(texts(poem[0]).size() == 8);
}

TEST_CASE("buttons, menus, doubled lines and credits are of a page") {
  const auto plain = [](const std::string& text) { return is_plain(cut_pieces(split_lines(text).lines)); };
  const std::string text =
      "A title of some words\n\nA sentence that is long enough to say something of its own.\n";
  CHECK(plain(text));
  CHECK(plain(""));
  CHECK_FALSE(plain(text + "\nShare this story\n"));
  CHECK_FALSE(plain(text + "\nHome\n\nWorld\n\nSport\n\nMoney\n\nWeather\n"));
  CHECK_FALSE(plain(text + "\nThe harbour at night. (Reuters)\nThe harbour at night. (Reuters)\n"));
}

}  // namespace
}  // namespace newsbook
