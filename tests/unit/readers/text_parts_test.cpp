// The parts of a story that stand between its paragraphs, or above them.
#include <catch2/catch.hpp>

#include "document/walk.h"
#include "readers/reader.h"
#include "readers/text_article.h"
#include "readers/text_posts.h"

namespace newsbook {
namespace {

const std::string first =
    "The harbour of the old town will be closed to ships for the whole of next week, the council said on "
    "Monday, "
    "because the eastern wall has to be mended before the autumn storms begin.";
const std::string second =
    "Fishermen who keep their boats there were told to move them to the northern basin, where the council "
    "has "
    "rented berths and pays for the fuel that the longer way to the sea will cost them.";
const std::string third =
    "Whether the work can be finished in a week is doubted by the engineers who looked at the wall in "
    "spring: they "
    "had spoken of a month, and of twice the sum that was set aside for it.";

Article read(const std::string& text) {
  Diagnostics diagnostics;
  const auto articles = read_text({text, "dump.txt", 0}, diagnostics);
  REQUIRE(articles.has_value());
  REQUIRE(articles->size() == 1);
  return articles->front();
}

std::string story(const std::vector<std::string>& pieces) {
  std::string text = "Harbour of the old town closes for a week\n\n";
  for (const std::string& piece : pieces) (text += piece) += "\n\n";
  return text;
}

Piece piece_of(const std::string& text, std::vector<std::string>& kept) {
  kept.push_back(text);
  TextPieces pieces = cut_pieces(split_lines(kept.back()).lines);
  REQUIRE(pieces.pieces.size() == 1);
  return pieces.pieces.front();
}

TEST_CASE(
    "A long paragraph that is left inside a body is kept, unless its words are the page's or it is cut off") {
  const auto kept = [](const std::string& line) {
    const std::string text = first + "\n" + line + "\n" + second + "\n" + third + "\n";
    const TextLines lines = split_lines(text);
    const TextPieces pieces = cut_pieces(lines.lines);
    REQUIRE(pieces.pieces.size() == 4);
    std::vector<Place> places(4, Place::body);
    places[1] = Place::gap;
    std::vector<Verdict> verdicts(4);
    Story story;
    story.body_end = 4;
    const Article article = make_article(pieces, places, story, {}, verdicts);
    return article.body.size() == 4;
  };
  const std::string line =
      "The masons who came on the first day had brought the wrong stone and were sent home before noon";
  CHECK(kept(line + "."));
  CHECK_FALSE(kept(line + "..."));
  CHECK_FALSE(kept(line + "; sign up for our newsletter."));
  CHECK_FALSE(kept("Masons were sent home."));
}

TEST_CASE("words are known in long lines of scripts without spaces, too") {
  std::vector<std::string> kept;
  const Piece notice = piece_of(
      "ご登録いただいたメールアドレス宛てにニュースレターの配信とキャンペーン情報などをお送りします（登録後の"
      "配信解除も可能です）。これらの目的に限りメールアドレスを利用します。",
      kept);
  CHECK((notice.classes.anywhere & word_notice) != 0);
  const Piece prose = piece_of(
      "港は来週いっぱい船の出入りが禁じられると市議会が月曜日に発表した。東の壁を秋の嵐が始まる前に直さなけれ"
      "ば"
      "ならないためで、漁師は北の港に船を移すよう求められた。",
      kept);
  CHECK(prose.classes.anywhere == 0);
}

TEST_CASE("a post from a network is an embed with its signature") {
  const Article article =
      read(story({first, second, "Who pays for all that? The wall has been there for ages. #harbour",
                  "— Ada Berg (@adaberg) April 25, 2024", third}));
  REQUIRE(article.body.size() == 4);
  const auto* embed = std::get_if<Embed>(&article.body[2].node);
  REQUIRE(embed != nullptr);
  CHECK(plain_text(embed->text) ==
        "Who pays for all that? The wall has been there for ages. #harbour\n— Ada Berg (@adaberg) April 25, "
        "2024");
  CHECK(plain_text(article.body[3]) == third);
}

TEST_CASE("the address of a post's picture is no text") {
  const Article article =
      read(story({first, second, "Who pays for all that? #harbour pic.twitter.com/PbK0B7UjJM",
                  "— Ada Berg (@adaberg) April 25, 2024", third}));
  REQUIRE(article.body.size() == 4);
  CHECK(plain_text(article.body[2]) ==
        "Who pays for all that? #harbour\n— Ada Berg (@adaberg) April 25, 2024");
}

TEST_CASE("a credit without a caption is no figure") {
  const Article article = read(story({"Photo: Reuters", first, second, "Photo: Ada Berg/AFP", third}));
  CHECK(!article.lead_figure.has_value());
  CHECK(article.body.size() == 3);
}

TEST_CASE("the headline below a bare pointer is another story's") {
  const Article article = read(
      story({first, second, "Read more", "Ferry to the islands will sail twice a day from June", third}));
  CHECK(article.body.size() == 3);
  REQUIRE(article.related.size() == 1);
  CHECK(plain_text(article.related.front().children) ==
        "Ferry to the islands will sail twice a day from June");
}

TEST_CASE("names below the last paragraph are tags") {
  const std::string page = "Home\n\nWorld\n\nSubscribe now\n\n";
  const auto body = [&](const std::vector<std::string>& below) {
    std::vector<std::string> pieces = {first, second, third};
    pieces.insert(pieces.end(), below.begin(), below.end());
    return read(page + story(pieces)).body.size();
  };
  CHECK(body({"Harbour of the old town", "Council for the coast", "Fishing in the bay"}) == 3);
  CHECK(body({"The engineers name three places where the wall is weakest:", "The stairs", "The chain tower",
              "The steps"}) == 7);
}

TEST_CASE("a headline is told from the crumbs and from the page title that repeat it") {
  const std::string headline = "Harbour of the old town closes for a week";
  const std::string text = first + "\n\n" + second + "\n\n" + third + "\n\n";
  for (const std::string& above : {"Home » News » " + headline, headline + " | The Daily Harbour"}) {
    const Article article =
        read("Subscribe now\n\nSign in\n\n" + above + "\n\n" + headline + "\n\nBy Ada Berg\n\n" + text);
    CHECK(plain_text(article.headline) == headline);
  }
}

TEST_CASE("a live blog's times open dated entries") {
  const Article article = read(story({"14:05", first, "13:40 GMT", second, "9.30", third}));
  REQUIRE(article.body.size() == 3);
  const char* const stamps[] = {"14:05", "13:40 GMT", "9.30"};
  const std::string* const texts[] = {&first, &second, &third};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto* entry = std::get_if<DatedEntry>(&article.body[i].node);
    REQUIRE(entry != nullptr);
    CHECK(entry->stamp == stamps[i]);
    REQUIRE(entry->blocks.size() == 1);
    CHECK(plain_text(entry->blocks.front()) == *texts[i]);
  }
}

TEST_CASE("times of day are told from other figures") {
  std::vector<std::string> kept;
  kept.reserve(16);
  for (const char* text : {"14:05", "9.30 Uhr", "14h05", "00:00 GMT+2", "5 minutes ago", "just now"}) {
    INFO(text);
    CHECK(is_stamp(piece_of(text, kept)));
  }
  for (const char* text : {"14:65", "31:00", "3.14159", "1.2.2024", "2024", "14:05:33",
                           "14:05 was the time at which the last train had left the station."}) {
    INFO(text);
    CHECK_FALSE(is_stamp(piece_of(text, kept)));
  }
}

TEST_CASE("lines that lead to other stories are links, with the headline they name") {
  std::vector<std::string> kept;
  kept.reserve(16);
  struct Case {
    const char* text;
    const char* headline;
  };
  for (const Case& item :
       {Case{"Read also: The wall that nobody mends", "The wall that nobody mends"},
        Case{"WATCH | Boats leave the harbour", "Boats leave the harbour"},
        Case{">> All dates of the harbour", "All dates of the harbour"},
        Case{"► The wall in pictures", "The wall in pictures"}, Case{"Related stories", ""}}) {
    INFO(item.text);
    const Piece piece = piece_of(item.text, kept);
    CHECK(is_pointer(piece));
    CHECK(pointed_at(piece) == item.headline);
  }
  for (const char* text :
       {"> Said the mayor", "The wall | and the sea", "What the wall will cost", "»Nobody asked«"}) {
    INFO(text);
    CHECK_FALSE(is_pointer(piece_of(text, kept)));
  }
}

TEST_CASE("a line of a head that holds a date says who wrote and when") {
  const Article article = read(story({"Ada Berg | THE HERALD | 16 April 2026, 14:04", first, second, third}));
  CHECK(article.byline == std::vector<std::string>{"Ada Berg"});
  REQUIRE(article.published.has_value());
  CHECK(to_iso(*article.published) == "2026-04-16");
  CHECK(article.standfirst.empty());
  CHECK(article.body.size() == 3);
}

TEST_CASE("a dateline of its own line is no paragraph") {
  const Article article = read(story({"GENEVA, 26 November 2024", first, second, third}));
  CHECK(article.dateline == "GENEVA");
  REQUIRE(article.published.has_value());
  CHECK(to_iso(*article.published) == "2024-11-26");
  CHECK(article.body.size() == 3);
}

TEST_CASE("questions are subheads where several stand over their answers, one alone is the writer's") {
  const auto headings = [](const Article& article) {
    std::vector<std::string> texts;
    for (const Block& block : article.body) {
      if (std::holds_alternative<Heading>(block.node)) texts.push_back(plain_text(block));
    }
    return texts;
  };
  const std::vector<std::string> questions = {"Why is the harbour closed?", "Where will the boats be kept?",
                                              "Who pays for the fuel?"};
  CHECK(headings(read(story({questions[0], first, questions[1], second, questions[2], third}))) == questions);
  CHECK(headings(read(story({first, second, "Who pays for the fuel?", third}))).empty());
  CHECK(headings(read(story({first, "What the council says", "These are its words on the work of next week:",
                             second, third}))) == std::vector<std::string>{"What the council says"});
}

TEST_CASE("headlines with a sentence each are other stories' teasers, sentences in a list are a story") {
  const auto stories_of = [](const std::string& text) {
    Diagnostics diagnostics;
    const auto articles = read_text({.text = text, .name = "a.txt"}, diagnostics);
    REQUIRE(articles);
    return articles->size();
  };
  const std::string told = story({first, second, third}) + "\n\n";
  const std::string title = "Stories of the islands that you should not miss\n";
  const std::string sentences =
      "- The ferry is late again, and nobody can say why that is so, or when it will end.\n"
      "- A boat came back after forty years, and its owner did not know it at all.\n"
      "- The council wants a higher wall, and the fishermen want none of it.\n"
      "- Nobody has seen the lamps of the pier since the storm of last autumn.\n";
  const std::string teasers =
      "- A boat comes back to the quay after forty years\n"
      "- Its owner did not know it when it lay at the quay one morning, and asked whose it was.\n"
      "- Ferry is late again, and nobody can say why\n"
      "- The passengers were told on Sunday that they would be told more about it on Monday.\n"
      "- Council wants a higher wall round the basin\n"
      "- The fishermen want none of it, and they have said so at every meeting since spring.\n"
      "- Lamps of the pier are gone since the storm\n"
      "- Nobody has seen them since last autumn, and nobody has looked for them since then.\n";
  CHECK(stories_of(told + title + sentences) == 2);
  CHECK(stories_of(told + title + teasers) == 1);
  CHECK(stories_of(title + teasers) == 1);
}

TEST_CASE("usual are the blank lines between paragraphs, or between all lines where those are few") {
  const auto usual = [](const std::string& text) { return cut_pieces(split_lines(text).lines).usual_blank; };
  const std::string menu = "Home\nNews\nSport\nWeather\nIslands\nSign in\nAbout us\nContact\n";
  CHECK(usual(menu + first + "\n\n" + second + "\n\n" + third + "\n\n" + first + " Again.\n\n" + second +
              " Again.") == 1);
  CHECK(usual(menu + first + "\n\n" + second + "\n\n" + third) == 0);
}

TEST_CASE("a phrase below the title is the standfirst, a list of names is not") {
  CHECK(
      plain_text(read(story({"Fishermen must move their boats to the northern basin", first, second, third}))
                     .standfirst) == "Fishermen must move their boats to the northern basin");
  CHECK(
      read(story({"News Tech Science Entertainment Cars Guides", first, second, third})).standfirst.empty());
  CHECK(
      read(story({"Author of the article:", "Joseph Brean", "Published Aug 28, 2024", first, second, third}))
          .standfirst.empty());
}

}  // namespace
}  // namespace newsbook
