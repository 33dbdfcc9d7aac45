#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

#include "document/walk.h"
#include "readers/reader.h"
#include "stories.h"

namespace newsbook {
namespace {

using test::dump;

std::vector<Article> read(const std::string& text) {
  Diagnostics diagnostics;
  const auto articles = read_text({text, "dump.txt", 7}, diagnostics);
  REQUIRE(articles.has_value());
  CHECK(diagnostics.entries().empty());
  return *articles;
}

std::vector<std::string> body(const Article& article) {
  std::vector<std::string> texts;
  for (const Block& block : article.body) texts.push_back(plain_text(block));
  return texts;
}

// Every article is exactly the story it was made of.
void check_stories(const std::string& text, const std::vector<test::Story>& stories, bool captions) {
  INFO(text);
  const std::vector<Article> articles = read(text);
  REQUIRE(articles.size() == stories.size());
  for (std::size_t i = 0; i < stories.size(); ++i) {
    CHECK(plain_text(articles[i].headline) == stories[i].title);
    CHECK(body(articles[i]) == stories[i].paragraphs);
    CHECK(articles[i].standfirst.empty());
    REQUIRE(articles[i].lead_figure.has_value() == captions);
    if (!captions) continue;
    const Figure& figure = *articles[i].lead_figure;
    CHECK(figure.source_text == stories[i].caption);
    const std::string credit = plain_text(figure.credit);
    CHECK(plain_text(figure.caption) + " (" + credit + ")" == stories[i].caption);
    CHECK_FALSE(credit.empty());
  }
}

const std::vector<test::Story>& all = test::stories();
const std::vector<test::Story> two(all.begin(), all.begin() + 2);

TEST_CASE("a page's text gives each story once: title, caption and body apart") {
  test::Shape shape;
  shape.caption_indent = true;
  check_stories(dump(two, shape), two, true);
}

TEST_CASE("a title of a word or two is not lost where the text begins with it") {
  const std::string body =
      "The café at the harbour opened its doors again on Tuesday morning, after three years of work.\n\n"
      "The mayor welcomed an event that everybody in the quarter had been waiting for.\n";
  for (const std::string title : {"Café reopened", "Reopened"}) {
    const std::vector<Article> articles = read(title + "\n\n" + body);
    REQUIRE(articles.size() == 1);
    CHECK(plain_text(articles[0].headline) == title);
    CHECK(articles[0].body.size() == 2);
  }
  // A button alone is no title.
  REQUIRE(read("Share\n\n" + body).size() == 1);
  CHECK(read("Share\n\n" + body)[0].headline.empty());
}

TEST_CASE("the number of stories does not matter") {
  check_stories(dump({all[0]}, {}), {all[0]}, true);
  check_stories(dump({all[1]}, {}), {all[1]}, true);
  check_stories(dump(all, {}), all, true);
}

TEST_CASE("any widget's word, or none, may stand between the heads") {
  for (const char* widget : {"Listen", "A A", "Save", "3 min", ""}) {
    test::Shape shape;
    shape.widget = widget;
    check_stories(dump(two, shape), two, true);
  }
}

TEST_CASE("captions may be single or missing") {
  test::Shape shape;
  shape.captions = 1;
  check_stories(dump(two, shape), two, true);
  shape.widget = "";
  check_stories(dump(two, shape), two, true);
  shape.captions = 0;
  check_stories(dump(two, shape), two, false);
  shape.widget = "Aa";
  check_stories(dump(two, shape), two, false);
}

TEST_CASE("the head may come once") {
  test::Shape shape;
  shape.title_twice = false;
  check_stories(dump(all, shape), all, true);
  shape.captions = 1;
  check_stories(dump(all, shape), all, true);
}

TEST_CASE("no blank line need stand between paragraphs, nor more of them between stories") {
  test::Shape shape;
  shape.between = "\n";
  check_stories(dump(two, shape), two, true);
  shape.between = "\n\n";
  shape.apart = "\n\n";
  check_stories(dump(all, shape), all, true);
  shape.captions = 0;
  check_stories(dump(all, shape), all, false);
  shape.between = shape.apart = "\n";
  check_stories(dump(two, shape), two, false);
}

TEST_CASE("a text wrapped at any width is read as if it were not") {
  for (const std::size_t width : {60U, 66U, 72U, 76U, 80U, 100U}) {
    check_stories(test::wrapped(dump(two, {}), width), two, true);
    test::Shape plain;
    plain.captions = 0;
    plain.widget = "";
    plain.title_twice = false;
    check_stories(test::wrapped(dump({all[1]}, plain), width), {all[1]}, false);
  }
}

TEST_CASE("a text of long lines is not wrapped, though its headlines end as if it were") {
  std::string text;
  for (const std::string title : {"Nobody knows why the weather stations in the hills fell",
                                  "The council of the islands votes to rebuild the landing",
                                  "Bakers of the old town have asked for later beginnings"})
    text += title + "\nBy Anna Boris\n\n" + all[0].paragraphs[0] + "\n\n" + all[1].paragraphs[0] + "\n\n\n";
  const std::vector<Article> articles = read(text);
  REQUIRE(articles.size() == 3);
  for (const Article& article : articles) {
    CHECK(plain_text(article.headline).find("Anna") == std::string::npos);
    CHECK(article.byline == std::vector<std::string>{"Anna Boris"});
  }
}

TEST_CASE("a wrapped line may end at a hyphen, and the next begin with a dash") {
  test::Story story = all[0];
  story.paragraphs[1] =
      "The first boat of the summer - a small one, which nobody had been expecting before the end of the "
      "month - came "
      "in with the south-easterly wind of the morning, and its crew of three slept until noon.";
  test::Shape shape;
  shape.captions = 0;
  shape.title_twice = false;
  for (std::size_t width = 50; width < 110; ++width) {
    check_stories(test::wrapped(dump({story}, shape), width), {story}, false);
  }
  const std::string text =
      "The boats that came in with the south-\neasterly wind of the morning were small\n"
      "ones, and their crews slept until noon.\n\n"
      "Three more are expected in the pre-\nand post-holiday weeks, when the ice has\n"
      "gone and the days are long enough again.\n";
  const std::vector<Article> articles = read(text);
  REQUIRE(articles.size() == 1);
  CHECK(body(articles[0]) ==
        std::vector<std::string>{
            "The boats that came in with the south-easterly wind of the morning were small ones, "
            "and their crews slept until noon.",
            "Three more are expected in the pre- and post-holiday weeks, when the ice has gone "
            "and the days are long enough again."});
}

TEST_CASE("a byline below a full line of a wrapped text is a byline") {
  std::string text = "The council of the islands votes to rebuild its landing\nBy Anna Boris\n\n";
  for (const std::string& paragraph : all[0].paragraphs) text += test::wrapped(paragraph, 56) + "\n\n";
  const std::vector<Article> articles = read(text);
  REQUIRE(articles.size() == 1);
  CHECK(plain_text(articles[0].headline) == "The council of the islands votes to rebuild its landing");
  CHECK(articles[0].byline == std::vector<std::string>{"Anna Boris"});
}

TEST_CASE("a rule or a form feed parts stories") {
  test::Shape shape;
  shape.title_twice = false;
  for (const char* apart : {"\n\n-----\n\n", "\n\n* * *\n\n", "\n\f", "\n\n\f\n"}) {
    shape.apart = apart;
    check_stories(dump(two, shape), two, true);
  }
}

TEST_CASE("the page around a story is left out") {
  test::Shape shape;
  shape.captions = 0;
  const std::string text =
      "Menu\n\nHome\n\nNews\n\nSign in\n\nWorld\n\nSport\n\n" + dump({all[0]}, shape) +
      "\n\nShare this\n\nTwitter\n\nFacebook\n\nRelated stories\n\n- Bakers Ask for a Later Start\n\n"
      "- Nine Bridges in Nine Days\n\nCopyright 2024 The Islander. All rights reserved.\n";
  check_stories(text, {all[0]}, false);
}

TEST_CASE("lines around the title are what they are: kickers, captions, names") {
  const std::string body = "\n\n" + all[0].paragraphs[0] + "\n\n" + all[0].paragraphs[1] + "\n";
  const std::string head = all[0].title + "\n\nBy Anna Boris\n\n26 November 2024";
  const std::string menu = "Menu\n\nHome\n\nNews\n\nSign in\n\nWorld\n\nSport\n\nTravel\n\n";
  for (const std::string& above : {std::string(), menu}) {
    const std::vector<Article> named =
        read(above + all[0].title + "\n\nAnna Boris, Carl Eriksson\n\n26 November 2024" + body);
    REQUIRE(named.size() == 1);
    CHECK(named[0].byline == std::vector<std::string>{"Anna Boris", "Carl Eriksson"});
    CHECK(named[0].body.size() == 2);
    const std::vector<Article> beside =
        read(above + all[0].title + "\nAnna Boris | The Islander | 26 Nov 2024" + body);
    REQUIRE(beside.size() == 1);
    CHECK(beside[0].byline == std::vector<std::string>{"Anna Boris"});
    CHECK(beside[0].published.has_value());
    CHECK(beside[0].body.size() == 2);
    const std::vector<Article> kicker = read(above + "Politics\n\n" + head + body);
    REQUIRE(kicker.size() == 1);
    CHECK(plain_text(kicker[0].headline) == all[0].title);
    CHECK(kicker[0].kicker == "Politics");
    CHECK(kicker[0].body.size() == 2);
  }
  const std::vector<Article> caption =
      read("Waves break over the old wall on Sunday (AFP)\n\n" + head + body);
  REQUIRE(caption.size() == 1);
  CHECK(plain_text(caption[0].headline) == all[0].title);
  REQUIRE(caption[0].lead_figure.has_value());
  CHECK(plain_text(caption[0].lead_figure->caption) == "Waves break over the old wall on Sunday");
}

TEST_CASE("a line that opens the body of a page's story stands first, though it looks as a subhead") {
  const std::string phrase = "The wall was hit by the worst winter in ninety years";
  const std::string above =
      "Menu\nHome\nSign in\nHarbour closes for a week\nWaves break over the eastern wall of the harbour "
      "(AFP)\n";
  const std::string body =
      "\nAdvertisement\nThe harbour of the old town will be closed to ships for the whole of next week, the "
      "council said on Monday, because the eastern wall has to be mended before the autumn storms "
      "begin.\nFishermen who keep their boats there were told to move them to the northern basin, where the "
      "council has rented berths.\nAda Brand, who leads the works, said that the first stones will be lifted "
      "on Tuesday if the sea is calm.\nShare\n";
  const std::vector<Article> articles = read(above + phrase + body);
  REQUIRE(articles.size() == 1);
  CHECK(plain_text(articles[0].standfirst) == phrase);
  CHECK(articles[0].body.size() == 3);
  // A question may be either, but is not lost.
  const std::string question = "Why was the wall hit by the worst winter in years?";
  const std::vector<Article> asked = read(above + question + body);
  REQUIRE(asked.size() == 1);
  CHECK((plain_text(asked[0].standfirst) == question) != (plain_text(asked[0].body[0]) == question));
}

// The stories as somebody keeps them in a file; head and foot are made of their titles.
std::string kept(const std::string& gap, const std::function<std::string(const test::Story&)>& head,
                 const std::function<std::string(const test::Story&)>& foot = {}) {
  std::string text;
  for (const test::Story& story : two) {
    text += head(story) + "\n\n" + story.paragraphs[0] + "\n\n" + story.paragraphs[1];
    text += (foot ? "\n\n" + foot(story) : "") + gap;
  }
  return text;
}

std::string address(const test::Story& story) {
  return "https://islander.example/2024/" + std::to_string(story.title.size());
}

TEST_CASE("addresses above and below headlines say where stories were found") {
  const auto below = [](const test::Story& story) { return story.title + "\n" + address(story); };
  const auto above = [](const test::Story& story) { return address(story) + "\n\n" + story.title; };
  const auto title = [](const test::Story& story) { return story.title; };
  const auto source = [](const test::Story& story) { return "Source: " + address(story) + "?utm_source=x"; };
  for (const std::string& text :
       {kept("\n\n\n", below), kept("\n\n\n", above), kept("\n\n\n", title, source), kept("\n\n", above)}) {
    INFO(text);
    const std::vector<Article> articles = read(text);
    REQUIRE(articles.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
      CHECK(plain_text(articles[i].headline) == two[i].title);
      CHECK(articles[i].source_url == address(two[i]));
      CHECK(articles[i].body.size() == 2);
    }
    const std::string fates = dump_text_lines({text, "dump.txt", 7});
    CHECK(std::count(fates.begin(), fates.end(), '\n') == 8);
    CHECK(fates.find("metadata\t2\twhere it was found") != std::string::npos);
  }
}

TEST_CASE("a record's title heads its story however it is worded") {
  const std::string odd = "'Nothing at all': what the stations in the hills say, and what they do not";
  const auto record = [&](const test::Story& story) {
    const bool second = story.title == two[1].title;
    return (second ? "Titel: " + odd : "Title: " + story.title) + "\nAuthor: Ada Brand\nDate: 2024-05-12";
  };
  const std::vector<Article> articles = read(kept("\n\n\n", record));
  REQUIRE(articles.size() == 2);
  CHECK(plain_text(articles[0].headline) == two[0].title);
  CHECK(plain_text(articles[1].headline) == odd);
  CHECK(articles[1].byline == std::vector<std::string>{"Ada Brand"});
  const std::string event = "\n\nWhat: a fair\nDate: 2024-05-20\n\n";
  CHECK(read(all[0].title + "\n\n" + all[0].paragraphs[0] + event + all[0].paragraphs[1]).size() == 1);
}

TEST_CASE("what is copied from a browser has its menus tighter than its paragraphs") {
  const std::string menu = "Skip to content\nNews\nSport\nWeather\nIslands\nSign in\n";
  const std::string foot =
      "More stories\nFerry is late again, and nobody knows why\n3 hours ago\nCouncil wants a higher wall "
      "round "
      "the basin\nYesterday\nAbout us\nContact\nPrivacy policy\n";
  std::string text;
  for (const test::Story& story : two) {
    text += menu + story.title + "\nBy Ada Brand\n12 May 2024\nShare\n\n";
    for (const std::string& paragraph : story.paragraphs) text += paragraph + "\n\n";
    text += foot;
  }
  const std::vector<Article> articles = read(text);
  REQUIRE(articles.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(plain_text(articles[i].headline) == two[i].title);
    CHECK(body(articles[i]) == two[i].paragraphs);
    CHECK(articles[i].byline == std::vector<std::string>{"Ada Brand"});
  }
}

TEST_CASE("addresses between paragraphs, below a story and in lists stay where they are") {
  const std::string text = all[0].title + "\n\n" + all[0].paragraphs[0] + "\n\nhttps://a.example/report\n\n" +
                           all[0].paragraphs[1] + "\n\nhttps://b.example/more\n";
  const std::vector<Article> articles = read(text);
  REQUIRE(articles.size() == 1);
  CHECK(articles[0].source_url.empty());
  CHECK(body(articles[0]) == std::vector<std::string>{all[0].paragraphs[0], "https://a.example/report",
                                                      all[0].paragraphs[1], "https://b.example/more"});
  const std::vector<Article> list =
      read(all[0].title + "\n\n" + all[0].paragraphs[0] + "\n\n" + all[0].paragraphs[1] +
           "\n\nhttps://a.example/1\nhttps://a.example/2\nhttps://a.example/3\n");
  REQUIRE(list.size() == 1);
  CHECK(list[0].source_url.empty());
}

TEST_CASE("labels and numbers before headlines are none of them") {
  const auto fields = [](const test::Story& story) {
    return "Title: " + story.title + "\nAuthor: Anna Boris\nDate: 2024-11-26\nURL: " + address(story);
  };
  const std::vector<Article> labelled = read(kept("\n\n\n", fields));
  int number = 0;
  const auto numbers = [&](const test::Story& story) {
    return std::to_string(++number) + ". " + story.title;
  };
  const std::vector<Article> numbered = read(kept("\n\n\n", numbers));
  REQUIRE(labelled.size() == 2);
  REQUIRE(numbered.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(plain_text(labelled[i].headline) == two[i].title);
    CHECK(labelled[i].byline == std::vector<std::string>{"Anna Boris"});
    CHECK(labelled[i].source_url == address(two[i]));
    CHECK(plain_text(numbered[i].headline) == two[i].title);
  }
  const std::vector<Article> one = read("7 Days at the Coast\n\n" + all[0].paragraphs[0] + "\n");
  CHECK(plain_text(one.at(0).headline) == "7 Days at the Coast");
}

TEST_CASE("byline and date of a head are metadata") {
  const std::string text = all[0].title + "\n\nBy Anna Boris and Carl Eriksson\n\n26 November 2024\n\n" +
                           all[0].paragraphs[0] + "\n\n" + all[0].paragraphs[1] + "\n";
  const std::vector<Article> articles = read(text);
  REQUIRE(articles.size() == 1);
  CHECK(articles[0].byline == std::vector<std::string>{"Anna Boris", "Carl Eriksson"});
  REQUIRE(articles[0].published.has_value());
  CHECK(to_iso(*articles[0].published) == "2024-11-26");
  CHECK(articles[0].body.size() == 2);
}

TEST_CASE("a text that breaks off keeps its last words and is marked") {
  test::Shape shape;
  std::string text = dump(two, shape);
  CHECK_FALSE(read(text)[1].truncated);
  text +=
      "\n\nThe mayor, who had come up with the morning bus to see the empty boxes for himself, said that he "
      "would";
  const std::vector<Article> articles = read(text);
  REQUIRE(articles.size() == 2);
  CHECK_FALSE(articles[0].truncated);
  CHECK(articles[1].truncated);
  CHECK(body(articles[1]).back().ends_with("said that he would"));
}

TEST_CASE("sentences of any script end") {
  for (const char* sentence :
       {"他们说，这座桥在十一年之后终于重新开放，许多市民前来观看第一批车辆通过，港口当局对此表示欢迎。",
        "गाँव के लोगों ने कहा कि पुल ग्यारह साल बाद फिर से खुल गया है, और अब वे नदी पार कर सकते हैं।",
        "قال سكان القرية إن الجسر فتح من جديد بعد أحد عشر عاما، وإنهم يستطيعون الآن عبور النهر؟"}) {
    const std::vector<Article> articles = read(std::string(sentence) + "\n" + sentence + "\n");
    REQUIRE(articles.size() == 1);
    CHECK_FALSE(articles[0].truncated);
    std::string cut(sentence);
    cut.erase(cut.size() - (static_cast<unsigned char>(cut[cut.size() - 3]) >= 0xE0 ? 3 : 2));
    const std::vector<Article> broken = read(all[0].paragraphs[0] + "\n" + cut);
    REQUIRE(broken.size() == 1);
    CHECK(broken[0].truncated);
  }
}

TEST_CASE("a second caption opens the body as a figure") {
  const std::string text = all[0].title + "\n\n" + all[0].caption + "\n" + all[0].caption +
                           "\n\nThe quay in 1911 (AFP)\n" + "The quay in 1911 (AFP)\n\n" +
                           all[0].paragraphs[0] + "\n\n" + all[0].paragraphs[1];
  const std::vector<Article> articles = read(text);
  REQUIRE(articles.size() == 1);
  REQUIRE(articles[0].lead_figure.has_value());
  CHECK(articles[0].lead_figure->source_text == all[0].caption);
  REQUIRE(articles[0].body.size() == 3);
  const auto* figure = std::get_if<Figure>(&articles[0].body[0].node);
  REQUIRE(figure != nullptr);
  CHECK(plain_text(figure->caption) == "The quay in 1911");
  CHECK(plain_text(figure->credit) == "AFP");
}

TEST_CASE("subheads and lists of a body are kept as what they are") {
  const std::string text =
      all[1].title + "\n" + all[1].paragraphs[0] + "\nWhat the villages found\n" + all[1].paragraphs[1] +
      "\n- a cut cable near the upper pasture\n- two boxes without their lids\n" + all[1].paragraphs[2];
  const std::vector<Article> articles = read(text);
  REQUIRE(articles.size() == 1);
  const Blocks& blocks = articles[0].body;
  REQUIRE(blocks.size() == 5);
  REQUIRE(std::holds_alternative<Heading>(blocks[1].node));
  CHECK(plain_text(blocks[1]) == "What the villages found");
  const auto* list = std::get_if<List>(&blocks[3].node);
  REQUIRE(list != nullptr);
  CHECK_FALSE(list->ordered);
  REQUIRE(list->items.size() == 2);
  CHECK(plain_text(list->items[0][0]) == "a cut cable near the upper pasture");
}

TEST_CASE("a page that comes several times is read each time") {
  check_stories(dump({all[0], all[1], all[0], all[1], all[0], all[1]}, {}),
                {all[0], all[1], all[0], all[1], all[0], all[1]}, true);
}

TEST_CASE("an offer that returns inside a story is the page's") {
  const std::string offer =
      "\nBecome a friend of the Islander today, and read every story before the ferry comes in.\n";
  std::string text = all[0].title + "\n\n";
  for (const std::string& paragraph : all[0].paragraphs)
    text.append(paragraph).append("\n").append(offer).append("\n");
  check_stories(text, {all[0]}, false);
}

TEST_CASE("every block names its source and line") {
  const std::vector<Article> articles = read("\n\n" + dump({all[0]}, {}));
  REQUIRE(articles.size() == 1);
  CHECK(articles[0].origin.source == 7);
  CHECK(articles[0].origin.line == 3);
  std::uint32_t line = 14;  // two blank lines; the heads with their blank lines take 7 and 5
  for (const Block& block : articles[0].body) {
    CHECK(block.origin.source == 7);
    CHECK(block.origin.line == line);
    line += 2;
  }
}

TEST_CASE("a text without prose has no article") {
  for (const char* text : {"", "\n\n \n", "Home\nNews\nSport\nSign in\n", "-----\n\f\n=====", "1\n2\n3",
                           "Share\n\nTwitter\n\nx"}) {
    CHECK(read(text).empty());
  }
}

TEST_CASE("pathological texts are read in linear time") {
  constexpr std::size_t many = 30000;
  std::string letters;
  std::string equal;
  std::string sentences;
  for (std::size_t i = 0; i < many; ++i) {
    letters += "a\n";
    equal += "The same line again and again\n";
    sentences += "It rained on the " + std::to_string(i) + "th day.\n";
  }
  CHECK(read(letters).empty());
  CHECK(read(std::string(many * 20, '\n')).empty());
  CHECK(read(std::string(many * 20, ' ')).empty());
  CHECK_NOTHROW(read(equal));
  CHECK(read(sentences).size() == 1);
  CHECK_NOTHROW(read(std::string(many * 20, 'x')));
  CHECK_NOTHROW(read(std::string(many * 2, '(') + std::string(many * 2, ')')));
  std::string line;
  for (std::size_t i = 0; i < many; ++i) line += "Word, (AFP) Photo: ";
  CHECK_NOTHROW(read(line));
}

}  // namespace
}  // namespace newsbook
