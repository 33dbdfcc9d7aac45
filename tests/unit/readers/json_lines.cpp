#include <catch2/catch.hpp>

#include "document/walk.h"
#include "readers/reader.h"
#include "stories.h"

namespace newsbook {
namespace {

struct Reading {
  std::vector<Article> articles;
  std::vector<std::string> said;  // "LINE:COLUMN CODE message | hint"
};

Reading read(const std::string& text, std::vector<NamedField> fields = {}) {
  Diagnostics diagnostics;
  const auto articles =
      read_json_lines({.text = text, .name = "a.jsonl", .source = 3, .fields = fields}, diagnostics);
  REQUIRE(articles.has_value());
  Reading reading{*articles, {}};
  for (const Diagnostic& entry : diagnostics.entries()) {
    CHECK(entry.source == "a.jsonl");
    CHECK(entry.severity == (entry.code == "NB-R006" ? Severity::note : Severity::warning));
    reading.said.push_back(std::to_string(entry.line) + ":" + std::to_string(entry.column) + " " +
                           entry.code + " " + entry.message + (entry.hint.empty() ? "" : " | " + entry.hint));
  }
  return reading;
}

// The article of a text that is one record, about which there is nothing to say.
Article only(const std::string& text, std::vector<NamedField> fields = {}) {
  Reading reading = read(text, std::move(fields));
  INFO(text);
  CHECK(reading.said == std::vector<std::string>{});
  REQUIRE(reading.articles.size() == 1);
  return std::move(reading.articles[0]);
}

std::vector<std::string> body(const Article& article) {
  std::vector<std::string> texts;
  for (const Block& block : article.body) texts.push_back(plain_text(block));
  return texts;
}

using Texts = std::vector<std::string>;

const std::string first =
    "The ferry will sail on Monday, the harbour master said, if the wind allows it at all.";
const std::string second =
    "Tickets are sold on the quay from six in the morning, and cost no more than they did.";
const std::string prose = first + "\\n" + second;

std::string record(const std::string& members) {
  return R"({"text": ")" + prose + R"(", )" + members + "}\n";
}

std::string published(const std::string& members) {
  const Reading reading = read(record(members));
  REQUIRE(reading.articles.size() == 1);
  const auto& date = reading.articles[0].published;
  return date ? to_iso(*date) : "none";
}

TEST_CASE("a record is an article: its text read, what it knows laid over") {
  const Article article = only(record(
      R"("title": "Ferry Sails", "url": "https://a.example/1", "date": "2024-02-24", "authors": ["Ann Bo", "Cy Di"],
      "description": "Wind permitting.", "language": "en", "domain": "www.a.example")"));
  CHECK(plain_text(article.headline) == "Ferry Sails");
  CHECK(body(article) == Texts{first, second});
  CHECK(article.source_url == "https://a.example/1");
  CHECK(article.byline == Texts{"Ann Bo", "Cy Di"});
  CHECK(plain_text(article.standfirst) == "Wind permitting.");
  CHECK(article.locale == "en");
  CHECK(article.source_name == "a.example");
  REQUIRE(article.published);
  CHECK(to_iso(*article.published) == "2024-02-24");
}

TEST_CASE("origins are the record's line") {
  const Reading reading = read("\n" + record(R"("title": "One")") + "\r\n  \n" + record(R"("title": "Two")"));
  REQUIRE(reading.articles.size() == 2);
  CHECK(reading.articles[0].origin.line == 2);
  CHECK(reading.articles[1].origin.line == 5);
  CHECK(reading.articles[1].origin.source == 3);
  for (const Block& block : reading.articles[1].body) CHECK(block.origin.line == 5);
}

TEST_CASE("members are known by many names, also inside metadata") {
  for (const char* name : {"content", "body", "raw_content", "maintext", "article", "plain_text",
                           "articleBody", "markdown", "data.markdown"}) {
    CHECK(body(only("{\"" + std::string(name) + "\": \"" + prose + "\", \"Headline\": \"Ferry\"}")) ==
          Texts{first, second});
  }
  const Article nested = only(
      record(R"("metadata": {"url": "https://a.example/", "publisher": {"name": "The A"}}, "url": null)"));
  CHECK(nested.source_url == "https://a.example/");
  CHECK(nested.source_name == "The A");
  const Article crawled = only(record(R"("data": {"metadata": {"sourceURL": "https://a.example/b"}})"));
  CHECK(crawled.source_url == "https://a.example/b");
  CHECK(only(record(R"("meta": {"title": "Worse"}, "title": "Better")")).headline.size() == 1);
  CHECK(plain_text(only(record(R"("meta": {"title": "Worse"}, "title": "Better")")).headline) == "Better");
  CHECK(only(record(R"("author": {"name": "Ann Bo"})")).byline == Texts{"Ann Bo"});
  CHECK(only(record(R"("author": [{"name": "Ann Bo"}, {"name": "Cy Di"}])")).byline ==
        Texts{"Ann Bo", "Cy Di"});
  CHECK(only(record(R"("author": "By Ann Bo and Cy Di")")).byline == Texts{"Ann Bo", "Cy Di"});
  CHECK(only(record(R"("author": "Ann Bo; Cy Di; Ann Bo")")).byline == Texts{"Ann Bo", "Cy Di"});
}

TEST_CASE("a text may be an array of paragraphs; of a name that comes twice the last holds") {
  CHECK(body(only(R"({"title": "T", "text": [")" + first + "\", \"" + second + "\"]}")) ==
        Texts{first, second});
  CHECK(body(only(R"({"title": "T", "text": "no", "text": ")" + prose + "\"}")) == Texts{first, second});
}

TEST_CASE("what the user names comes first, in the order given") {
  const std::string text =
      R"({"text": "summary", "story": {"full": ")" + prose + R"("}, "h": "Named", "title": "No"})";
  const Article article = only(text, {{RecordField::text, "story.full"}, {RecordField::title, "h"}});
  CHECK(plain_text(article.headline) == "Named");
  CHECK(body(article) == Texts{first, second});
  CHECK(read(text, {{RecordField::text, "storey.full"}, {RecordField::title, "x"}}).said ==
        Texts{"0:0 NB-R005 no record has the field \"storey.full\" | did you mean story.full?",
              "0:0 NB-R005 no record has the field \"x\""});
}

TEST_CASE("the record's title stands once, and no other line is lost for it") {
  const auto titled = [](const std::string& title, const std::string& line) {
    return only("{\"title\": \"" + title + "\", \"text\": \"" + line + "\\n" + prose + "\"}");
  };
  CHECK(body(titled("Ferry Sails on Monday", "Ferry Sails on Monday")) == Texts{first, second});
  CHECK(body(titled("Ferry Sails on Monday", "FERRY SAILS ON MONDAY")) == Texts{first, second});
  const Article other = titled("Ferry Sails on Monday", "Boats Ready at Last for the Sea");
  CHECK(plain_text(other.headline) == "Ferry Sails on Monday");
  CHECK(body(other) == Texts{"Boats Ready at Last for the Sea", first, second});
  for (const char* title :
       {"Ferry Sails on Monday | The Coast", "The Coast - Ferry Sails on Monday", "Ferry Sails…"}) {
    const Article article = titled(title, "Ferry Sails on Monday");
    CHECK(plain_text(article.headline) == "Ferry Sails on Monday");
    CHECK(body(article) == Texts{first, second});
  }
}

TEST_CASE("the site's name beside a title is left out where the record names the site") {
  const auto headline = [](const std::string& members) { return plain_text(only(record(members)).headline); };
  CHECK(headline(R"("title": "Ferry - No, Two | The Coast", "publisher": "The Coast")") == "Ferry - No, Two");
  CHECK(headline(R"("title": "the-coast.example: 1 - Ferry", "domain": "the-coast.example")") ==
        "the-coast.example: 1 - Ferry");
  CHECK(headline(R"("title": "The Coast - Ferry", "domain": "www.the-coast.example")") == "Ferry");
  CHECK(headline(R"("title": "Ferry | The Coast", "domain": "a.example")") == "Ferry | The Coast");
}

TEST_CASE("an article without a title is headed by its first words") {
  CHECK(plain_text(only("{\"text\": \"" + prose + "\"}").headline) ==
        "The ferry will sail on Monday, the harbour master said, if…");
  const Article brief = only(R"({"text": "x\ny"})");
  CHECK(plain_text(brief.headline) == "x");
  CHECK(body(brief) == Texts{"y"});
}

TEST_CASE("a description that is the text's beginning is not said twice") {
  CHECK(only(record(R"("title": "T", "description": "The ferry will sail on Monday, the...")"))
            .standfirst.empty());
}

TEST_CASE("where the text reader finds no story each line is a paragraph") {
  const Article article = only(R"({"title": "Tides", "text": "Tides\nhigh 6\n\nlow 12"})");
  CHECK(plain_text(article.headline) == "Tides");
  CHECK(body(article) == Texts{"high 6", "low 12"});
  const Article bare = only(R"({"title": "A title alone", "text": ""})");
  CHECK(plain_text(bare.headline) == "A title alone");
  CHECK(bare.body.empty());
}

TEST_CASE("a text of several stories gives several articles") {
  const std::vector<test::Story> two(test::stories().begin(), test::stories().begin() + 2);
  std::string text;
  for (const char c : test::dump(two, {})) text += c == '\n' ? "\\n" : c == '"' ? "\\\"" : std::string(1, c);
  const auto articles =
      read(R"({"title": "Monday's news", "url": "https://a.example/", "text": ")" + text + "\"}").articles;
  REQUIRE(articles.size() == 2);
  CHECK(plain_text(articles[1].headline) == two[1].title);
  for (const Article& article : articles) {
    CHECK(article.source_url == "https://a.example/");
    CHECK(article.kicker == "Monday's news");
  }
}

TEST_CASE("dates in the forms that records have") {
  CHECK(published(R"("date": "2019-04-25T12:57:54Z")") == "2019-04-25T12:57:54Z");
  CHECK(published(R"("date": "2017-01-01 00:00:00")") == "2017-01-01");
  CHECK(published(R"("date_publish": "2017-01-01 06:30:00+02:00")") == "2017-01-01T06:30:00+02:00");
  CHECK(published(R"("published": 1556197074)") == "2019-04-25T12:57:54Z");
  CHECK(published(R"("published": 1556197074123)") == "2019-04-25T12:57:54Z");
  CHECK(published(R"("published": "1556197074.5")") == "2019-04-25T12:57:54Z");
  CHECK(published(R"("pubDate": "Thu, 25 Apr 2019 12:57:54 GMT")") == "2019-04-25");
  CHECK(published(R"("date": 1e99)") == "none");
  CHECK(published(R"("date": 99999999999999999999)") == "none");
  CHECK(published(R"("date": "soon")") == "none");
}

TEST_CASE("when a page was fetched is not when its story was published") {
  const std::string note =
      "1:0 NB-R006 dates that say when a page was fetched are not taken for the articles'"
      " | --field date=NAME takes the field NAME all the same";
  for (const char* members :
       {R"("timestamp": "2019-04-25T12:57:54Z")",
        R"("date": "2024-02-24T05:31:07Z", "dump": "CC-MAIN-2024-10", "file_path": "s3://a")"}) {
    CHECK(published(members) == "none");
    CHECK(read(record(members)).said == Texts{note});
  }
  CHECK(published(R"("timestamp": "2019-04-25T12:57:54Z", "date": "2019-04-01")") == "2019-04-01");
  CHECK(published(R"("warc_date": "2019-04-25", "publish_date": "2019-04-01")") == "2019-04-01");
  const Article named =
      only(record(R"("timestamp": "2019-04-25T12:57:54Z")"), {{RecordField::date, "timestamp"}});
  CHECK(to_iso(*named.published) == "2019-04-25T12:57:54Z");
}

TEST_CASE("languages are taken where they are tags, urls where they are the web's") {
  CHECK(only(record(R"("language": "pt_BR")")).locale == "pt-BR");
  for (const char* tag : {"English", "eng_Latn", "e", "en US"})
    CHECK(only(record("\"language\": \"" + std::string(tag) + "\"")).locale.empty());
  CHECK(only(record(R"("url": "crawl/17")")).source_url.empty());
}

TEST_CASE("a bad line is told and loses no other") {
  const Reading reading = read(record(R"("title": "One")") + "not json\n" + R"({"text": "x" "title": "y"})" +
                               "\n[1, 2]\n" + record(R"("title": "Two")") + R"({"text": "It breaks of)");
  CHECK(reading.articles.size() == 2);
  CHECK(reading.said == Texts{"2:2 NB-R003 no record: it is not JSON",
                              "3:14 NB-R003 no record: it is not JSON",
                              "4:0 NB-R003 no record: it is no object with named fields",
                              "6:0 NB-R003 the record breaks off | the file is perhaps not complete; each "
                              "record stands on a line "
                              "of its own"});
}

TEST_CASE("a first line that is broken loses no other") {
  for (const char* line : {"{", "{\"text\": ", "{\"text\": \"x\", \"y\"", "{\"text\": \"x"}) {
    const Reading reading = read(std::string(line) + "\n" + record(R"("title": "One")"));
    CHECK(reading.articles.size() == 1);
    REQUIRE(reading.said.size() == 1);
    CHECK(reading.said[0].starts_with("1:0 NB-R003 the record breaks off"));
  }
}

TEST_CASE("after a few bad lines the others are counted") {
  std::string text = record(R"("title": "One")");
  for (int i = 0; i < 8; ++i) text += "ä!\n";
  const Reading reading = read(text);
  CHECK(reading.articles.size() == 1);
  REQUIRE(reading.said.size() == 6);
  CHECK(reading.said[4] == "6:1 NB-R003 no record: it is not JSON");
  CHECK(reading.said[5] == "0:0 NB-R003 3 more records cannot be read");
}

TEST_CASE("records without a text are told once, with the fields there are") {
  const Reading reading = read("{}\n{\"heading\": \"a\", \"inner\": {\"story\": \"b\"}}\n" +
                               record(R"("a": 1)") + "{\"text\": null}\n");
  CHECK(reading.articles.size() == 1);
  CHECK(reading.said ==
        Texts{"1:0 NB-R004 3 records have no text; the first is here | name its field with --field "
              "text=NAME; there are heading, inner.story"});
}

TEST_CASE("what is meant as JSON is read as such") {
  const Article article =
      only(record("\"title\": \"A \\uD83D b\\uDE00 \\uD83D\\uDE00\tc\", \"author\": NaN, "
                  "\"x\": [1e999, -Infinity, 12345678901234567890123]"));
  CHECK(plain_text(article.headline) == "A \uFFFD b\uFFFD \U0001F600 c");
  CHECK(article.byline.empty());
  CHECK(body(article) == Texts{first, second});
}

TEST_CASE("NULs and line ends of another system in a text") {
  CHECK(body(only(R"({"title": "T", "text": "\u0000)" + first + R"(\r\n\u0000)" + second + "\"}")) ==
        Texts{first, second});
}

TEST_CASE("arrays of records, and records over several lines") {
  const std::string pretty = "{\n  \"title\": \"One {\",\n  \"text\": \"" + prose + "\"\n}";
  const Reading array = read("[\n" + pretty + ",\n" + pretty + "\n]\n");
  CHECK(array.said == Texts{});
  REQUIRE(array.articles.size() == 2);
  CHECK(array.articles[1].origin.line == 6);
  CHECK(plain_text(only(pretty).headline) == "One {");
  const Reading cut = read("[" + pretty + ", 7\n, {\"text\": \"x\", \"title");
  CHECK(cut.articles.size() == 1);
  REQUIRE(cut.said.size() == 2);
  CHECK(cut.said[0].starts_with("4:0 NB-R003 no record: it is no"));
  CHECK(cut.said[1].starts_with("5:0 NB-R003 the record breaks off"));
}

TEST_CASE("the place of a fault in a record over several lines, or behind others") {
  CHECK(read("[{},\n {\n  \"ä\": ,\n}, {\"a\" 1}]").said[0] == "3:8 NB-R003 no record: it is not JSON");
  CHECK(read("[{},\n {\n  \"ä\": ,\n}, {\"a\" 1}]").said[1] == "4:9 NB-R003 no record: it is not JSON");
}

TEST_CASE("whatever is deep or long takes no more than its size in time and memory") {
  const std::string deep(1'000'000, '[');
  CHECK(read("{\"a\": " + deep + "\n" + record(R"("title": "T")")).said ==
        Texts{"1:0 NB-R003 the record is nested more than 100 deep"});
  CHECK(read(deep).articles.empty());
  std::string same = "{\"title\": \"T\", \"text\": \"";
  for (int i = 0; i < 200'000; ++i) same += "T\\n";
  CHECK(plain_text(only(same + "\"}").headline) == "T");
  const std::string title(1'000'000, 'x');
  CHECK(only(record("\"url\": \"https://" + title + "\", \"domain\": \"" + title + "\"")).source_url.empty());
}

}  // namespace
}  // namespace newsbook
