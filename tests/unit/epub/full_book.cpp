#include "full_book.h"

#include <random>

namespace newsbook::test {
namespace {

Inline text(std::string value) { return {Text{std::move(value)}}; }
Inline styled(TextStyle style, std::string value) { return {Styled{style, just(std::move(value))}}; }
Inline link(std::string target, std::string value) {
  return {Link{std::move(target), just(std::move(value))}};
}

// A picture of one grey pixel (PNG, third edition).
std::string grey_pixel() {
  constexpr unsigned char bytes[] = {
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00,
      0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00,
      0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81,
      0xDA, 0x45, 0x08, 0x3B, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82};
  return {reinterpret_cast<const char*>(bytes), sizeof bytes};
}

Blocks every_block() {
  Blocks blocks;
  const auto add = [&](auto node, std::string locale = {}) {
    blocks.push_back({std::move(node), "harbour-" + std::to_string(blocks.size()), std::move(locale)});
  };
  add(Paragraph{{text("The "), styled(TextStyle::emphasis, "old"), text(" "),
                 styled(TextStyle::strong, "harbour"), text(" of H"), styled(TextStyle::subscript, "2"),
                 text("O and E=mc"), styled(TextStyle::superscript, "2"), text(", "),
                 styled(TextStyle::small_caps, "Nato"), text(", "), styled(TextStyle::strikeout, "was"),
                 text(" "), styled(TextStyle::code, "x < y && z"), text("."), Inline{NoteRef{"depth"}},
                 text(" Again"), Inline{NoteRef{"depth"}}, text(".")}});
  add(Paragraph{{text("One line"), Inline{LineBreak{}},
                 text("and the next, a non\u2011breaking word, “quotes” & ampersands."),
                 Inline{InlineImage{"pixel", "a grey dot"}}}});
  add(Paragraph{
      {text("See "),
       link("#tides", "the tides"),
       text(", "),
       link("#tides-0", "their first words"),
       text(", "),
       link("#harbour-3", "below"),
       text(", "),
       link("https://example.org/a%20b?q=%221%22&r=%C3%BC#f%5B0%5D", "outside"),
       text(", "),
       link("", "nowhere"),
       text(", "),
       link("https://xn--bcher-kva.example/", "a name"),
       text(", "),
       {Link{"https://example.org/", {link("https://example.net/", "nested"), Inline{NoteRef{"depth"}}}}},
       text(", "),
       {Link{"mailto:desk@example.org", {}}},
       text(".")}});
  add(Heading{1, just("A subhead")});
  add(Paragraph{{text("In Greek "),
                 {Foreign{"el", just("λιμάνι")}},
                 text(", in Arabic "),
                 {Foreign{"ar", just("ميناء")}},
                 text(", in Hebrew "),
                 {Foreign{"he", just("נמל")}},
                 text(".")}});
  add(Heading{2, just("Deeper")});
  add(Heading{3, just("Deeper still")});
  add(Heading{9, just("Too deep")});
  add(Heading{1, just("And back")});
  add(BlockQuote{{{Paragraph{just("Quoted, first.")}, "harbour-q1"},
                  {Paragraph{just("Quoted, second.")}, "harbour-q2"}}});
  add(PullQuote{just("Ships come and go")});
  add(List{false,
           1,
           {{{Paragraph{just("one")}}},
            {{Paragraph{just("two")}}, {List{true, 3, {{{Paragraph{just("two three")}}}}}}}}});
  add(List{true, 7, {{{Paragraph{just("seven")}}}, {}}});
  add(List{.items = {{{Term{just("term")}}, {Term{just("other term")}}, {Paragraph{just("what they mean")}}},
                     {{Term{just("a term without a meaning")}}}},
           .definitions = true});
  add(Figure{"pixel", "", just("A grey day"), just("Reuters"), "A grey day Reuters"});
  add(Figure{"", "", just("A caption alone"), {}, "A caption alone"});
  add(Figure{"", "", {}, {}, ""});
  Table table;
  table.columns = {Alignment::automatic, Alignment::center, Alignment::end};
  table.header_rows = 1;
  table.rows = {{{just("Port")}, {just("Ships")}, {just("Share")}},
                {{just("North"), true}, {just("12")}, {just("40 %")}},
                {{just("South"), true}, {just("18")}, {}}};
  add(table);
  add(Table{});
  add(Preformatted{"  two spaces\n    tab <b>\n\n    four"});
  add(Aside{{{Heading{1, just("A box")}}, {Paragraph{just("Beside the story.")}}}});
  add(Embed{"https://video.example/1", "pixel", just("A film")});
  add(Embed{"", "", {}});
  add(DatedEntry{
      "14:05 GMT", Date{2024, 5, 4, TimeOfDay{14, 5, 0, 0}}, {{Paragraph{just("The gates open.")}}}});
  add(DatedEntry{"", {}, {{Paragraph{just("Later.")}}}});
  add(DatedEntry{"5 May", Date{2024, 5, 5, {}}, {{Paragraph{just("An answer.")}}}, "anna"});
  add(ThematicBreak{});
  add(Paragraph{just("Fin, dit-on.")}, "fr");
  return blocks;
}

Article harbour() {
  Article article;
  article.id = "harbour";
  article.kicker = "Trade";
  article.headline = {text("Harbour & "), styled(TextStyle::emphasis, "city")};
  article.standfirst = just("What the sea gives <and> takes");
  article.byline = {"Anna Boris", "Carla Eriksson"};
  article.dateline = "GENEVA";
  article.source_url = "https://www.example.org/harbour?id=1&page=2";
  article.published = Date{2024, 5, 4, TimeOfDay{6, 30, 0, 120}};
  article.locale = "en";
  article.lead_figure =
      Figure{"pixel", "The harbour", just("The harbour in May"), just("AFP"), "The harbour in May AFP"};
  article.body = every_block();
  article.notes = {
      {"depth",
       {{Paragraph{{text("Nine metres, see "), {NoteRef{"chart"}}}}}, {Paragraph{just("At low tide.")}}}},
      {"alone", {{List{false, 1, {{{Paragraph{just("Never referred to")}}}}}}}},
      {"chart", {{Paragraph{just("The chart of 1904.")}}}},
      {"empty", {}}};
  article.related = {{"https://example.org/more", just("More about it")},
                     {"#tides", just("The tides")},
                     {"#gone", just("Gone")}};
  article.truncated = true;
  return article;
}

Article simple(std::string id, std::string locale, std::string headline,
               std::vector<std::string> paragraphs) {
  Article article;
  article.id = id;
  article.locale = std::move(locale);
  article.headline = just(std::move(headline));
  for (std::string& paragraph : paragraphs) {
    article.body.push_back(
        {Paragraph{just(std::move(paragraph))}, id + "-" + std::to_string(article.body.size())});
  }
  return article;
}

}  // namespace

Inlines just(std::string value) { return {text(std::move(value))}; }

Book book_of(Blocks body, const std::string& locale) {
  Book book = plain_book(1, 1);
  book.metadata.locale = locale;
  book.sections[0].articles[0].locale = locale;
  book.sections[0].articles[0].body = std::move(body);
  return book;
}

Book full_book() {
  Book book;
  book.metadata = {.title = "Sea & Shore",
                   .authors = {"The Night Desk", "A. Second"},
                   .locale = "en",
                   .date = Date{2024, 5, 4},
                   .identifier = "urn:uuid:0c1f4a0e-6a3b-5b53-9f0a-7d0f4f6f5a10",
                   .modified = 1714804200};
  book.resources["pixel"] = {"image/png", grey_pixel()};
  book.sections = {
      {"", {harbour()}},
      {"Nature",
       {simple("tides", "en-GB", "Tides", {"Twice a day.", "Or once."}),
        simple("rain", "hi", "बारिश का मौसम", {"इस साल मानसून समय से पहले आया।", "किसान खुश हैं।"})}},
      {"Cities",
       {simple("souk", "ar", "السوق القديم يفتح أبوابه",
               {"فُتحت الأسواق اليوم، بعد غياب دام 3 سنوات.", "وقال التاجر: «نحن سعداء»."}),
        simple("hutong", "zh-Hans", "胡同里的早晨",
               {"天刚亮，老人们就出来散步了。", "“这里很安静。”他说。"})}},
  };
  return book;
}

Book plain_book(std::size_t articles, std::size_t paragraphs) {
  constexpr const char* words[] = {"harbour", "the",     "of",        "and",   "minister", "said",   "on",
                                   "Tuesday", "that",    "a",         "vote",  "would",    "follow", "within",
                                   "days",    "while",   "officials", "in",    "capital",  "warned", "prices",
                                   "rose",    "sharply", "after",     "storm", "closed",   "roads"};
  std::mt19937 random(7);
  Book book;
  book.metadata = {.title = "Plain",
                   .authors = {},
                   .locale = "en",
                   .date = {},
                   .identifier = "urn:uuid:0c1f4a0e-6a3b-5b53-9f0a-7d0f4f6f5a11"};
  book.sections = {{"", {}}};
  for (std::size_t i = 0; i < articles; ++i) {
    std::vector<std::string> body;
    for (std::size_t k = 0; k < paragraphs; ++k) {
      std::string paragraph = "No. " + std::to_string(random() % 100000);
      for (int word = 0; word < 48; ++word)
        paragraph += std::string(" ") + words[random() % std::size(words)];
      body.push_back(paragraph + ".");
    }
    book.sections[0].articles.push_back(
        simple("a" + std::to_string(i), "en", "Story number " + std::to_string(i), std::move(body)));
  }
  return book;
}

}  // namespace newsbook::test
