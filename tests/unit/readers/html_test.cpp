#include <catch2/catch.hpp>

#include <algorithm>

#include "document/walk.h"
#include "readers/reader.h"

namespace newsbook {
namespace {

// Paragraphs that no model takes for anything else.
std::string paragraphs(int from, int to) {
  std::string out;
  for (int i = from; i < to; ++i) {
    out += "<p>Paragraph " + std::to_string(i) +
           " says that the boats leave every half hour, and every hour on Sundays, as the harbour master "
           "told the "
           "council when it met for the last time in the old hall.</p>\n";
  }
  return out;
}

std::string page(const std::string& middle) {
  return "<!doctype html><title>Ferry Landing Opens Early</title><nav><a href='/'>Home</a> <a "
         "href='/s'>Sport</a></nav>"
         "<article><h1>Ferry Landing Opens Early</h1>" +
         paragraphs(1, 5) + middle + paragraphs(5, 9) +
         "</article><footer><a href='/p'>Privacy policy</a></footer>";
}

std::vector<Article> read(const std::string& source) {
  Diagnostics diagnostics;
  auto articles = read_html({.text = source, .name = "a.html"}, diagnostics);
  REQUIRE(articles);
  return std::move(*articles);
}

Article read_one(const std::string& source) {
  auto articles = read(source);
  REQUIRE(articles.size() == 1);
  return std::move(articles[0]);
}

template <typename Node>
const Node* first(const Article& article) {
  for (const Block& block : article.body) {
    if (const auto* node = std::get_if<Node>(&block.node)) return node;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("A page is told from text by its markup") {
  CHECK(find_reader("", "a", "<!DOCTYPE html><p>x")->name == "html");
  CHECK(find_reader("", "a", "\n<!-- saved --><html><p>x")->name == "html");
  CHECK(find_reader("", "a.html", "<p>x")->name == "html");
  CHECK(find_reader("", "a.txt", "A title\n\nText")->name == "text");
}

TEST_CASE("A page's story has its headline and its paragraphs, and not its menus") {
  const Article article = read_one(page(""));
  CHECK(plain_text(article.headline) == "Ferry Landing Opens Early");
  CHECK(article.body.size() == 8);
}

TEST_CASE("Code keeps its lines and its spaces") {
  const Article article = read_one(page("<pre><code>if (a) {\n  <b>b</b>();\n}\n</code></pre>"));
  const auto* code = first<Preformatted>(article);
  REQUIRE(code != nullptr);
  CHECK(code->text == "if (a) {\n  b();\n}");
}

TEST_CASE("A figure has its caption, its credit and the addresses of its picture, the widest first") {
  const Article article =
      read_one(page("<figure><img src='s.jpg' srcset='m.jpg 400w, l.jpg 800w' alt='A boat'><figcaption>The "
                    "landing on Tuesday. Photo: "
                    "Carla Dorn</figcaption></figure>"));
  const auto* figure = first<Figure>(article);
  REQUIRE(figure != nullptr);
  CHECK(plain_text(figure->caption) == "The landing on Tuesday.");
  CHECK(plain_text(figure->credit) == "Carla Dorn");
  CHECK(figure->alt == "A boat");
  CHECK(figure->pictures == std::vector<std::string>{"l.jpg", "m.jpg", "s.jpg"});
}

TEST_CASE("A picture's addresses are found wherever pages put them") {
  using Addresses = std::vector<std::string>;
  const auto addresses = [](const std::string& html) {
    const Article article = read_one(page(html));
    const auto* figure = first<Figure>(article);
    return figure == nullptr ? Addresses() : figure->pictures;
  };
  CHECK(addresses("<p><img src=a.jpg></p>") == Addresses{"a.jpg"});
  CHECK(addresses("<div class='silicon iconic catalogo'><img src=a.jpg></div>") == Addresses{"a.jpg"});
  CHECK(addresses("<img data-src=' b.jpg ' src='data:image/gif;base64,R0lG'>") == Addresses{"b.jpg"});
  CHECK(addresses("<img data-srcset='a.jpg, b.jpg 2x,c.jpg 1.5x' src=a.jpg>") ==
        Addresses{"b.jpg", "c.jpg", "a.jpg"});
  CHECK(addresses("<picture><source srcset='w.webp 900w, v.webp 1800w'><img src=a.jpg></picture>") ==
        Addresses{"v.webp", "w.webp", "a.jpg"});
  CHECK(addresses("<div><img src=spacer.gif><noscript><img src=real.jpg></noscript></div>") ==
        Addresses{"spacer.gif", "real.jpg"});
  CHECK(addresses("<video src=a.mp4 poster=still.jpg></video>") == Addresses{"still.jpg"});
}

TEST_CASE("Every picture of a gallery is a figure, and the caption below them is the last one's") {
  for (const std::string gallery :
       {"<figure><img src=a.jpg><img src=b.jpg><figcaption>The landing on Tuesday.</figcaption></figure>",
        "<div><img src=a.jpg><p><img src=b.jpg></p></div>"}) {
    CAPTURE(gallery);
    std::vector<Figure> figures;
    for (const Block& block : read_one(page(gallery)).body) {
      if (const auto* figure = std::get_if<Figure>(&block.node)) figures.push_back(*figure);
    }
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].pictures == std::vector<std::string>{"a.jpg"});
    CHECK(figures[0].caption.empty());
    CHECK(figures[1].pictures == std::vector<std::string>{"b.jpg"});
    CHECK(figures[1].caption.empty() == (gallery[1] == 'd'));
  }
}

TEST_CASE("Trackers, icons and portraits of authors are no pictures") {
  for (const std::string image :
       {"<img src=t.gif width=1 height=1>", "<img src=i.png width=32>", "<img class='user-avatar' src=a.png>",
        "<img class='big userAvatar' src=a.png>", "<p class=icons><img src=a.png>",
        "<span class='icon'><img src=a.png></span>", "<div class='site-logo'><a><img src=a.png></a></div>"}) {
    CAPTURE(image);
    CHECK(first<Figure>(read_one(page("<p>" + image + "</p>"))) == nullptr);
  }
}

TEST_CASE("A link to a note is a reference, and the note is no paragraph") {
  const Article article = read_one(
      page("<p>The council had asked for more, as it says in the minutes of the year before.<sup><a id='r' "
           "href='#n'>[1]</a></sup></p>") +
      "<ol class='footnotes'><li id='n'><p>Minutes of 12 March. <a href='#r'>↩</a></p></li></ol>");
  REQUIRE(article.notes.size() == 1);
  REQUIRE(article.notes[0].blocks.size() == 1);
  CHECK(plain_text(article.notes[0].blocks[0]) == "Minutes of 12 March.");
}

TEST_CASE("A table with spans has as many cells in every row") {
  const Article article =
      read_one(page("<table><tr><th colspan=2>Cost</th><th>Year</th></tr><tr><td rowspan=2>2.1 "
                    "million</td><td>for the landing</td><td>2023</td></tr><tr><td>for the "
                    "lights</td><td>2024</td></tr></table>"));
  const auto* table = first<Table>(article);
  REQUIRE(table != nullptr);
  REQUIRE(table->rows.size() == 3);
  for (const auto& row : table->rows) CHECK(row.size() == 3);
  CHECK(table->header_rows == 1);
}

TEST_CASE("The row that names a table's columns may begin with an empty corner") {
  const auto head_rows = [](const std::string& row) {
    const Article article = read_one(
        page("<table><tr>" + row + "</tr><tr><th>Weight</th><td>12 kg</td><td>15 kg</td></tr></table>"));
    const auto* table = first<Table>(article);
    REQUIRE(table != nullptr);
    return table->header_rows;
  };
  CHECK(head_rows("<td>&nbsp;</td><th>The first</th><th>The second</th>") == 1);
  CHECK(head_rows("<td></td><th>The first</th><th>The second</th>") == 1);
  CHECK(head_rows("<td>Name</td><th>The first</th><th>The second</th>") == 0);
  CHECK(head_rows("<td></td><th>The first</th><td>The second</td>") == 0);
}

TEST_CASE("What is hidden is no part of a story, unless that is a teaser with the rest below it") {
  const auto read_with_hidden = [](int shown, int all) {
    return read_one(
               "<!doctype html><title>Ferry Landing Opens Early</title><article><h1>Ferry Landing Opens "
               "Early</h1>" +
               paragraphs(0, shown) + "<div style='display: none'>" + paragraphs(shown, all) +
               "</div></article>")
        .body.size();
  };
  CHECK(read_with_hidden(2, 5) == 2);
  CHECK(read_with_hidden(1, 9) == 9);
}

TEST_CASE("Scripts, handlers and styles reach no book") {
  const Article article =
      read_one(page("<p onclick='x()'>The <a href='javascript:x()'>minutes</a> of the council are "
                    "long, and <script>bad()</script>nobody has read all of them.</p>"));
  for (const Block& block : article.body) {
    const std::string text = plain_text(block);
    CHECK(text.find("bad") == std::string::npos);
    if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) {
      for (const Inline& node : paragraph->text) CHECK_FALSE(std::holds_alternative<Link>(node.node));
    }
  }
}

TEST_CASE("Several articles of a page stay apart") {
  const auto articles =
      read("<html><body><article><h2>The first story</h2>" + paragraphs(1, 9) +
           "</article><article><h2>The second story</h2>" + paragraphs(11, 19) + "</article>");
  REQUIRE(articles.size() == 2);
  CHECK(plain_text(articles[0].headline) == "The first story");
  CHECK(plain_text(articles[1].headline) == "The second story");
}

TEST_CASE("Each block of a page has a fate and a reason") {
  const std::string dump = dump_html_lines({.text = page(""), .name = "a.html"});
  CHECK(dump.find("a.html\t1\theadline\t1\ttitle of the story\tFerry Landing Opens Early\n") !=
        std::string::npos);
  CHECK(dump.find("\tresidue\t-\tlinks outside the story\t") != std::string::npos);
}

TEST_CASE("A note that says nothing is none, and nothing refers to it") {
  const Article article = read_one(page("<p>The council had asked for more, as it says in the minutes of the "
                                        "year before.<a href='#n'>1</a></p>") +
                                   "<ol class='footnotes'><li id='n'><a href='#r'>^</a></li></ol>");
  CHECK(article.notes.empty());
  for (const Block& block : article.body) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.node)) {
      for (const Inline& node : paragraph->text) CHECK_FALSE(std::holds_alternative<NoteRef>(node.node));
    }
  }
}

TEST_CASE("A list of definitions keeps its terms; a <dl> that lays a page out is its parts") {
  const Article article = read_one(page(
      "<dl><div><dt>Berth</dt><dt>Mooring</dt><dd>Where a ship lies.</dd><dd>Or where it slept.</dd></div>"
      "<dt>Keel</dt><dd>What it <em>rests</em> on.</dd></dl>"));
  const auto* list = first<List>(article);
  REQUIRE(list != nullptr);
  CHECK(list->definitions);
  REQUIRE(list->items.size() == 2);
  CHECK(leading_terms(list->items[0]) == 2);
  CHECK(list->items[0].size() == 4);
  CHECK(plain_text(list->items[1][0]) == "Keel");
  CHECK(plain_text(list->items[1][1]) == "What it rests on.");
  CHECK(first<List>(read_one(page("<dl><dt><h2>A part</h2></dt><dd>" + paragraphs(20, 22) + "</dd></dl>"))) ==
        nullptr);
}

TEST_CASE("Pictures are relative to a relative <base>, and found in the style sheet that keeps them") {
  const auto pictures = [](const std::string& head, const std::string& image) {
    const Article article =
        read_one(head + page("<figure>" + image + "<figcaption>The landing.</figcaption></figure>"));
    const auto* figure = first<Figure>(article);
    return figure == nullptr ? std::vector<std::string>() : figure->pictures;
  };
  using Addresses = std::vector<std::string>;
  CHECK(pictures("<base href='saved/x/page.html'>", "<img src='a.jpg'>") ==
        Addresses{"saved/x/a.jpg", "a.jpg"});
  CHECK(pictures("<base href='https://host/x/'>", "<img src='a.jpg'>") == Addresses{"a.jpg"});
  const std::string style =
      "<style>:root{--sf-img-3: "
      "url(\"data:image/png;base64,AAAA\");--sf-img-12:url(data:image/png;base64,BBBB)}</style>";
  const std::string stand_in =
      "<img src=\"data:image/svg+xml,<svg width='9' height='9'></svg>\" "
      "style='background-image:var(--sf-img-";
  CHECK(pictures(style, stand_in + "3)!important'>") == Addresses{"data:image/png;base64,AAAA"});
  CHECK(pictures(style, stand_in + "12)'>") == Addresses{"data:image/png;base64,BBBB"});
  CHECK(pictures(style, stand_in + "4)'>").empty());
}

TEST_CASE("A video is a link with its caption below its still picture") {
  const std::string base = "<link rel=canonical href='https://host/story'>";
  const Article article = read_one(base + page("<figure><video poster='still.jpg' src='/v.mp4'></video>"
                                               "<figcaption>The ferry leaves.</figcaption></figure>"));
  const auto* embed = first<Embed>(article);
  REQUIRE(embed != nullptr);
  CHECK(embed->target == "https://host/v.mp4");
  CHECK(embed->pictures == std::vector<std::string>{"still.jpg"});
  CHECK(plain_text(embed->text) == "The ferry leaves.");
  const Article silent =
      read_one(page("<figure><video poster='still.jpg' src='blob:x'></video>"
                    "<figcaption>The ferry leaves.</figcaption></figure>"));
  CHECK(first<Embed>(silent) == nullptr);
  REQUIRE(first<Figure>(silent) != nullptr);
  CHECK(first<Figure>(silent)->pictures == std::vector<std::string>{"still.jpg"});
  const auto* frame =
      first<Embed>(read_one(page("<div><iframe src='https://tube/embed/1' title='A talk'></iframe></div>")));
  CHECK(frame != nullptr);
  const Article both = read_one(
      page("<div><img src='a.jpg'><img src='b.jpg'><iframe src='https://tube/embed/1'></iframe></div>"));
  CHECK(first<Embed>(both) != nullptr);
  CHECK(std::count_if(both.body.begin(), both.body.end(),
                      [](const Block& block) { return std::holds_alternative<Figure>(block.node); }) == 2);
}

TEST_CASE("What a network's script makes a post or a player of is a link with its text") {
  struct Case {
    std::string markup;
    std::string target;
    std::string text;
  };
  for (const Case& item : {
           Case{"<lite-youtube videoid='ab-C_1' playlabel='Play: Keynote'></lite-youtube>",
                "https://www.youtube.com/watch?v=ab-C_1", "Play: Keynote"},
           Case{"<figure><lite-youtube videoid='abc'></lite-youtube><figcaption>The ferry "
                "leaves.</figcaption></figure>",
                "https://www.youtube.com/watch?v=abc", "The ferry leaves."},
           Case{"<amp-youtube data-videoid='abc'></amp-youtube>", "https://www.youtube.com/watch?v=abc", ""},
           Case{"<amp-twitter data-tweetid='885'></amp-twitter>", "https://twitter.com/i/status/885", ""},
           Case{"<div class='x fb-post' data-href='https://network/p/1'></div>", "https://network/p/1", ""},
           Case{"<div><blockquote class='instagram-media' "
                "data-instgrm-permalink='https://network/p/1/?utm_source=x'>"
                "<a href='https://network/u'>View this post</a></blockquote><script></script></div>",
                "https://network/p/1/", "View this post"},
           Case{"<blockquote class='tiktok-embed' cite='https://network/v/2'><a "
                "href='/u'>@hall</a></blockquote>",
                "https://network/v/2", "@hall"},
           Case{"<amp-iframe src='https://tube/embed/1' title='A talk'></amp-iframe>", "https://tube/embed/1",
                "A talk"},
       }) {
    INFO(item.markup);
    const Article article = read_one(page(item.markup));
    const auto* embed = first<Embed>(article);
    REQUIRE(embed != nullptr);
    CHECK(embed->target == item.target);
    CHECK(plain_text(embed->text) == item.text);
  }
  for (const std::string markup :
       {"<lite-youtube videoid='a b'></lite-youtube>", "<lite-youtube></lite-youtube>",
        "<div class='fb-post' data-href='javascript:alert(1)'></div>",
        "<div data-href='https://network/p/1'></div>",
        "<div class='fb-poster' data-href='https://network/p/1'></div>"}) {
    INFO(markup);
    CHECK(first<Embed>(read_one(page(markup))) == nullptr);
  }
  // An attribute of the whole story leaves it a story.
  const std::string whole = page("");
  CHECK(read_one("<div data-youtube-id='abc'>" + whole + "</div>").body.size() == 8);
}

TEST_CASE("A player's still picture is its poster, or its background") {
  const Article article =
      read_one(page("<lite-youtube videoid='abc' style=\"background: center "
                    "url('page_files/still.jpg')\"></lite-youtube>"));
  REQUIRE(first<Embed>(article) != nullptr);
  CHECK(first<Embed>(article)->pictures == std::vector<std::string>{"page_files/still.jpg"});
  const auto* picture = first<Figure>(read_one(page("<amp-img src='a.jpg' alt='A boat'></amp-img>")));
  CHECK(picture != nullptr);
}

TEST_CASE("Notes without links are joined to their marks") {
  const std::string text =
      "<p>The landing was built in 1912<sup>1</sup> on 40 m<sup>2</sup> of mud, says the clerk[2], who has "
      "read the council's "
      "minutes of that year and of the next in the old hall.</p>";
  const std::string list =
      "<h2>Notes</h2><ol><li>Minutes of the council for 1912, page 7.</li><li>Told to us on Tuesday "
      "in the harbour office.</li></ol>";
  const Article article = read_one(page(text).replace(page(text).find("</article>"), 0, list));
  REQUIRE(article.notes.size() == 2);
  CHECK(plain_text(article.notes[0].blocks.at(0)) == "Minutes of the council for 1912, page 7.");
  CHECK(std::none_of(article.body.begin(), article.body.end(),
                     [](const Block& block) { return std::holds_alternative<List>(block.node); }));
  std::string seen;
  for_each_node(
      article, [](const Block&) {},
      [&](const Inline& node) {
        if (const auto* reference = std::get_if<NoteRef>(&node.node)) seen += reference->id + ' ';
      });
  CHECK(seen == "n1 n2 ");
  // A list to which nothing refers is a list.
  const Article plain = read_one(page("").replace(page("").find("</article>"), 0, list));
  CHECK(plain.notes.empty());
}

TEST_CASE("The day that a page shows counts where its data has that of a change, or the same in UTC") {
  const auto published = [](const std::string& data, const std::string& shown) {
    const std::string whole = page("");
    const std::size_t at = whole.find("</h1>") + 5;
    const Article article =
        read_one("<meta property='article:published_time' content='" + data + "'>" + whole.substr(0, at) +
                 "<p class='date'>" + shown + "</p>" + whole.substr(at));
    return article.published ? to_iso(*article.published).substr(0, 10) : std::string();
  };
  CHECK(published("2025-08-21T10:00:00+00:00", "Published 26 April 2023") == "2023-04-26");
  CHECK(published("2025-08-21T10:00:00+00:00", "26 April 2023") == "2023-04-26");
  CHECK(published("2025-08-21T10:00:00+00:00", "Updated 26 April 2023") == "2025-08-21");
  CHECK(published("2025-08-21T10:00:00+00:00", "By Anna Boris</p><p class='date'>26 April 2023") ==
        "2025-08-21");
  CHECK(published("2023-04-27T03:05:00Z", "26 April 2023") == "2023-04-26");
  CHECK(published("2023-04-27T03:05:00+02:00", "26 April 2023") == "2023-04-27");
}

TEST_CASE("The day below the title is the story's, not those of other stories above it") {
  const std::string whole = page("");
  const std::size_t at = whole.find("</h1>") + 5;
  const Article article =
      read_one(whole.substr(0, whole.find("<article>")) +
               "<p class='date'>3 May 2024</p><p><a href='/b'>Spoons of the Old Hall</a></p>" +
               whole.substr(whole.find("<article>"), at - whole.find("<article>")) +
               "<p class='date'>26 April 2023</p>" + whole.substr(at));
  REQUIRE(article.published);
  CHECK(to_iso(*article.published) == "2023-04-26");
}

TEST_CASE("The headline is what the page shows, without what only parts it from other things") {
  const auto headline = [](const std::string& data, const std::string& shown) {
    return plain_text(read_one("<!doctype html><title>" + data + "</title><article><h1>" + shown + "</h1>" +
                               paragraphs(1, 9) + "<h1>More of the harbour</h1></article>")
                          .headline);
  };
  CHECK(headline("Spoons are back in the old hall", "&gt; Spoons are back in the old hall") ==
        "Spoons are back in the old hall");
  CHECK(headline("Spoons are back in the old hall ⋆", "Spoons are back in the old hall") ==
        "Spoons are back in the old hall");
  CHECK(headline("– Spoons are back in the hall", "– Spoons are back in the hall") ==
        "– Spoons are back in the hall");
  CHECK(headline("Spoons are back in the hall | Opinion", "Spoons are back in the hall | Opinion") ==
        "Spoons are back in the hall");
  CHECK(headline("The seven spoons are back in the old hall",
                 "The seven spoons are back in the dark old hall") ==
        "The seven spoons are back in the dark old hall");
  CHECK(headline("Forks and knives are nowhere to be found", "Spoons are back in the old hall") ==
        "Forks and knives are nowhere to be found");
}

TEST_CASE("A title is the headline, not the site's name, a trail of links or a kicker") {
  const auto read = [](const std::string& head, const std::string& above, const std::string& heading) {
    return read_one("<!doctype html>" + head + above + "<article>" + heading + paragraphs(1, 9) +
                    "</article>");
  };
  const std::string headline = "Spoons are back in the hall";
  const auto title_of = [&](const std::string& head, const std::string& above, const std::string& heading) {
    const Article article = read(head, above, heading);
    for (const Block& block : article.body) CHECK(plain_text(block).find("poons") == std::string::npos);
    return plain_text(article.headline);
  };
  const std::string tail = "<title>" + headline + " | The Planet</title>";
  CHECK(title_of("<title>The Daily Planet of Kent News | " + headline + "</title>",
                 "<h1><a href='https://planet.example/'>The Daily Planet of Kent News</a></h1>",
                 "<h2>" + headline + "</h2>") == headline);
  CHECK(title_of("<title>The Daily Planet | " + headline + "</title>", "<h1>The Daily Planet</h1>",
                 "<h2>" + headline + "</h2>") == headline);
  CHECK(title_of("<title>" + headline + " | The Planet of Kent</title>", "<h1>The Planet of Kent</h1>", "") ==
        headline);
  CHECK(
      title_of("<title>Kent: spoons found again</title><meta property='og:title' content='" + headline + "'>",
               "<ul class='breadcrumb'><li><a href='/c'>Culture</a></li><li><h1>Kent: spoons found "
               "again</h1></li></ul>",
               "<h2>" + headline + "</h2>") == headline);
  CHECK(title_of("", "", "<div itemscope><div itemprop='headline'>" + headline + "</div></div>") == headline);
  CHECK(title_of(tail, "", "<h1>" + headline + "<a href='#spoons'>¶</a></h1>") == headline);
  CHECK(title_of(tail, "", "<h1>SPOONS ARE BACK IN THE HALL!</h1>") == headline);
  CHECK(title_of("<title>" + headline + ": a find</title>", "",
                 "<h1><span>" + headline + "</span><span> : </span><span>a find</span></h1>") ==
        headline + ": a find");
  for (const std::string kicker :
       {"<span class='kicker'>Found in Kent</span>", "<small>Found in Kent :</small> –"}) {
    const Article article = read(tail, "", "<h1>" + kicker + " <span>" + headline + "</span></h1>");
    CHECK(plain_text(article.headline) == headline);
    CHECK(article.kicker == "Found in Kent");
  }
  // A dash that is an element of its own parts the two for one title of the data that has the headline alone.
  const auto parted = [&](const std::string& dash) {
    return plain_text(read("<title>Found in Kent: " + headline +
                               "</title><meta property='og:title' content='" + headline + "'>",
                           "", "<h2><span>Found in Kent</span>" + dash + "<span>" + headline + "</span></h2>")
                          .headline);
  };
  CHECK(parted("<span aria-hidden='true'> – </span>") == headline);
  CHECK(parted(" – ") == "Found in Kent – " + headline);
  // The first byte of a quotation mark is that of a dash, too.
  const std::string quoted = "“Nothing is lost” in the hall";
  CHECK(plain_text(
            read("", "", "<h1><span class='kicker'>Found in Kent</span> – " + quoted + "</h1>").headline) ==
        quoted);
}

TEST_CASE("Entries of a live blog begin with the hour, whatever their page calls them") {
  std::string entries;
  for (const std::string hour : {"12", "11", "10"})
    entries += "<div class='post'><h3><time datetime='2024-05-03T" + hour +
               ":05:00Z'>2 hours ago</time></h3>" + paragraphs(1, 3) + "</div>";
  const Article article = read_one(
      "<!doctype html><title>Ferry Landing Opens Early</title><article><h1>Ferry Landing Opens "
      "Early</h1><div>" +
      entries + "</div></article>");
  REQUIRE(article.body.size() == 3);
  const auto* entry = std::get_if<DatedEntry>(&article.body[0].node);
  REQUIRE(entry != nullptr);
  CHECK(entry->stamp == "12:05");
  CHECK(entry->blocks.size() == 2);
  CHECK(plain_text(entry->blocks[0]).starts_with("Paragraph 1"));
}

TEST_CASE("Lists between paragraphs stay whatever their items look like; lists of links do not") {
  const Article article = read_one(page("<ul><li>Two eggs</li><li>Salt</li></ul>"));
  const auto* list = first<List>(article);
  REQUIRE(list != nullptr);
  CHECK(list->items.size() == 2);
  CHECK(first<List>(read_one(
            page("<ul><li><a href='/a'>Two eggs</a></li><li><a href='/b'>Salt</a></li></ul>"))) == nullptr);
  CHECK(first<List>(read_one(page("<ul class='share'><li>Two eggs</li><li>Salt</li></ul>"))) == nullptr);
}

TEST_CASE("What a post in a story says of itself is not the story's date or author") {
  const Article article = read_one(
      page("<blockquote class='tweet-embed'><p>The landing is open.</p>&mdash; Mayor <a rel='author' "
           "href='https://posts.example/mayor/1'>May 3, 2024</a></blockquote>"));
  CHECK(!article.published);
  CHECK(article.byline.empty());
  const Article two = read_one(
      "<!doctype html><title>Ferry Landing Opens Early</title><article><h1>Ferry Landing "
      "Opens Early</h1><p>By <a rel='author' href='/a'>Ann Smith</a> and Bob Jones</p>" +
      paragraphs(1, 9) + "</article>");
  CHECK(two.byline == std::vector<std::string>{"Ann Smith", "Bob Jones"});
}

TEST_CASE("A byline is who the data names, not what runs on behind the name, or asks who wrote") {
  const std::string data =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[\"Island Press\"],"
      "\"publisher\":{\"name\":\"Island Press\"},\"headline\":\"Ferry Landing Opens Early\"}</script>";
  const auto byline = [&](const std::string& below) {
    return read_one("<!doctype html>" + data + "<article><h1>Ferry Landing Opens Early</h1>" + below +
                    paragraphs(1, 9) + "</article>")
        .byline;
  };
  CHECK(byline("<div class='byline'><b>Island Press</b><i>April 28, 2023 GMT</i></div>") ==
        std::vector<std::string>{"Island Press"});
  CHECK(byline("<div class='author'><div>この記事を書いた人</div></div>") ==
        std::vector<std::string>{"Island Press"});
  CHECK(byline("<div class='byline'>By Ann Smith</div>") == std::vector<std::string>{"Ann Smith"});
}

TEST_CASE("Frames that say what they show are links, those of the page's own are not") {
  const Article article = read_one(
      page("<iframe src='https://charts.example/abc/1/' title='Boats a year' height='400'></iframe>"));
  const auto* chart = first<Embed>(article);
  REQUIRE(chart != nullptr);
  for (const std::string frame :
       {"<iframe src='https://x.example/1' title='3rd party ad content'></iframe>",
        "<iframe src='https://x.example/1' title='Boats a year' height='0'></iframe>",
        "<iframe src='https://x.example/1' title='Share this page'></iframe>",
        "<iframe src='https://x.example/1'></iframe>"})
    CHECK(first<Embed>(read_one(page(frame))) == nullptr);
}

TEST_CASE("A small data: address stands in only where something else is given") {
  const std::string png = "data:image/png;base64,iVBORw0KGgo=";
  const std::string svg = "data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22%3E";
  const auto pictures = [](const std::string& markup) {
    const Article article = read_one(page(markup + "<p>And so on, said the man on the quay.</p>"));
    const auto* figure = first<Figure>(article);
    return figure == nullptr ? std::vector<std::string>() : figure->pictures;
  };
  CHECK(pictures("<img src='" + png + "'>") == std::vector<std::string>{png});
  CHECK(pictures("<img src='" + png + "' data-src='a.jpg'>") == std::vector<std::string>{"a.jpg"});
  CHECK(pictures("<img src='" + png + "'><noscript><img src='a.jpg'></noscript>") ==
        std::vector<std::string>{"a.jpg"});
  CHECK(pictures("<img src='" + svg + "%3Ccircle r=%224%22/%3E%3C/svg%3E'>").size() == 1);
  for (const std::string blank : {"%3C/svg%3E", "%3Crect fill=%22grey%22/%3E%3C/svg%3E"})
    CHECK(pictures("<img src='" + svg + blank + "'>").empty());
  CHECK(pictures("<img src='data:image/svg+xml;base64,PHN2Zz48L3N2Zz4='>").empty());
}

TEST_CASE("Quotations in <q> have their marks, headings no sign of a link to themselves") {
  const Article article =
      read_one(page("<h2 id='a'>The quay<a href='#a'>#</a></h2><p>It is <q>open again</q>, the "
                    "master of the harbour said to the council.</p>"));
  std::string text;
  for (const Block& block : article.body) text += plain_text(block) + '\n';
  CHECK(text.find("The quay\n") != std::string::npos);
  CHECK(text.find("It is “open again”, the") != std::string::npos);
}

TEST_CASE("Lines that a program wrapped with <br> are joined; verses and addresses stay lines") {
  const auto wrapped = [](const std::string& text, std::size_t width) {
    std::string out;
    std::size_t column = 0;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find(' ', begin), text.size());
      if (column > 0) (out += column + 1 + end - begin > width ? "<br>\n" : " ");
      column = column > 0 && column + 1 + end - begin <= width ? column + 1 + end - begin : end - begin;
      out += text.substr(begin, end - begin);
      begin = end + 1;
    }
    return out;
  };
  const std::string sentence =
      "The ferry that leaves the landing at noon takes in all but two of the men and women who had waited "
      "since the morning, and nobody on the quay could say when the next one would come or whether it had "
      "been told of them at all.";
  std::string story;
  for (int i = 0; i < 6; ++i) story += "<p>" + wrapped(sentence, 60) + "</p>";
  const std::string address = "<p>The Old Hall<br>12 Landing Street<br>Harbourtown</p>";
  const Article joined = read_one(page(story + address));
  const auto text_of = [](const Article& article, std::size_t i) { return plain_text(article.body.at(i)); };
  CHECK(text_of(joined, 4) == sentence);
  CHECK(text_of(joined, 10) == "The Old Hall\n12 Landing Street\nHarbourtown");

  std::string verses;
  for (const std::string line :
       {"The ferry leaves the landing in the dark", "And no one there to wave it on its way",
        "Save one old man who sits and does remark,", "That boats are few and fewer still the day",
        "When all of them shall come back to the quay", "With men and women who had left so young",
        "And songs of harbours far across the sea", "That in the old hall no one yet has sung",
        "O landing, where the boards are green with age", "And every nail is rusted to the core",
        "Who knows what wind will next be in a rage", "And take the last of you from off the shore"})
    verses += (verses.empty() ? "" : "<br>\n") + line;
  const std::string poem = text_of(read_one(page("<p>" + verses + "</p>")), 4);
  CHECK(std::count(poem.begin(), poem.end(), '\n') == 11);

  std::string chinese;
  for (int i = 0; i < 12; ++i)
    chinese += "渡轮中午离开码头时带走了几乎所有从早上就在那里等候的男人和女人们而码头上没有人能够说<br>\n";
  const std::string unspaced = text_of(read_one(page("<p>" + chinese + "下一班船什么时候会来。</p>")), 4);
  CHECK(unspaced.find('\n') == std::string::npos);
  CHECK(unspaced.find(' ') == std::string::npos);
}

TEST_CASE("Formulas and emoji stay in their sentences, icons do not") {
  const Article article =
      read_one(page("<p>The energy of the harbour is <img class='mwe-math-fallback-image-inline' src='m.svg' "
                    "alt='E=mc^2'> and the "
                    "council was <img class='emoji' src='e.png' alt='😀'> about it, said the clerk "
                    "<img class='icon' src='i.png' alt='mail'> on Tuesday in the old hall.</p>"));
  const auto with_formula = std::find_if(article.body.begin(), article.body.end(), [](const Block& block) {
    return plain_text(block).find("energy") != std::string::npos;
  });
  REQUIRE(with_formula != article.body.end());
  const std::string text = plain_text(*with_formula);
  CHECK(text.find("is E=mc^2 and the council was 😀 about") != std::string::npos);
  CHECK(text.find("mail") == std::string::npos);
  CHECK(first<Figure>(article) == nullptr);
  int images = 0;
  for_each_node(
      article, [](const Block&) {},
      [&](const Inline& node) {
        if (const auto* image = std::get_if<InlineImage>(&node.node)) {
          ++images;
          CHECK(image->pictures == std::vector<std::string>{"m.svg"});
        }
      });
  CHECK(images == 1);
}

TEST_CASE("A picture in the header that holds the title leads the story") {
  const Article article = read_one(
      "<!doctype html><title>Ferry Landing Opens Early</title><article><header><h1>Ferry Landing Opens "
      "Early</h1><figure><img src='a.jpg' alt='A boat'></figure><p class=date>October 3, "
      "2024</p></header><div>" +
      paragraphs(1, 7) + "</div></article>");
  REQUIRE(article.lead_figure);
  CHECK(article.lead_figure->pictures.front() == "a.jpg");
}

TEST_CASE("Pictures of a gallery keep their own captions") {
  const Article article = read_one(
      page("<figure class='gallery'><figure><img src='a.jpg'><figcaption>The old mill.</figcaption></figure>"
           "<figure><img src='b.jpg'><figcaption>The new press.</figcaption></figure></figure>"));
  std::vector<std::string> captions;
  for (const Block& block : article.body) {
    if (const auto* figure = std::get_if<Figure>(&block.node))
      captions.push_back(plain_text(figure->caption));
  }
  CHECK(captions == std::vector<std::string>{"The old mill.", "The new press."});
}

TEST_CASE("A figure that is called a pull quote is one") {
  const Article article = read_one(page(
      "<figure class='block-pullquote'><blockquote><p>The boats do not wait.</p></blockquote></figure>"));
  REQUIRE(first<PullQuote>(article) != nullptr);
}

TEST_CASE("What is called a caption beside a picture is its caption") {
  const Article article = read_one(page(
      "<div class='wp-caption'><img src='a.jpg'><p class='wp-caption-text'>The railcar at Elm Halt, which "
      "has a passenger, on the day that the line was opened again.</p></div>"));
  const auto* figure = first<Figure>(article);
  REQUIRE(figure != nullptr);
  CHECK(plain_text(figure->caption).starts_with("The railcar at Elm Halt"));
}

TEST_CASE("A table of a picture and the line below it is a figure") {
  const Article article =
      read_one(page("<table align=right><tr><td><img src='a.jpg'></td></tr><tr><td>The clock on Market "
                    "Street, seven minutes slow since the war, as everybody knows.</td></tr></table>"));
  const auto* figure = first<Figure>(article);
  REQUIRE(figure != nullptr);
  CHECK(plain_text(figure->caption).starts_with("The clock on Market"));
}

TEST_CASE("A picture and a headline in one link are another story's") {
  const Article article =
      read_one(page("<figure><a href='/old'><img src='a.jpg'><span>Related: </span>The night on which the "
                    "river came into the town</a></figure>"));
  CHECK(first<Figure>(article) == nullptr);
}

TEST_CASE("A post that a story shows stays") {
  const Article article = read_one(
      page("<figure><blockquote class='twitter-tweet'><p>The gate failed at 02:14 #Holmby</p>&mdash; "
           "Joan Birtles (@joanb) <a href='https://twitter.com/joanb/status/1'>December 3, 2023</a>"
           "</blockquote></figure>"));
  const auto* post = first<Embed>(article);
  REQUIRE(post != nullptr);
  CHECK(plain_text(post->text).starts_with("The gate failed at 02:14"));
}

TEST_CASE("A heading that links to itself stays, and what is for editors beside one does not") {
  const Article article =
      read_one(page("<h2 id='credits'>Credits<a href='#credits'>\u200B</a></h2>" + paragraphs(20, 22) +
                    "<h2>Firing</h2><span>[<a href='/e'>edit</a>]</span>"));
  const auto* heading = first<Heading>(article);
  REQUIRE(heading != nullptr);
  CHECK(plain_text(heading->text).starts_with("Credits"));
  for (const Block& block : article.body) CHECK(plain_text(block) != "[edit]");
}

TEST_CASE("The words around a field for an address are the page's") {
  const std::string prompt =
      "<div><p>Small Ledger is a publication that its readers support. To receive what we write and to help "
      "us, consider becoming a reader of it.</p><form><input type='email'></form></div>";
  CHECK(read_one(page(prompt)).body.size() == 8);
}

TEST_CASE("A heading with nothing below it is not the story's") {
  const auto blocks_with = [](const std::string& heading) {
    return read_one(
               "<!doctype html><title>Ferry Landing Opens Early</title><article><h1>Ferry Landing Opens "
               "Early</h1>" +
               paragraphs(1, 7) + "<h2>" + heading + "</h2></article>")
        .body.size();
  };
  CHECK(blocks_with("Is this page useful to you, reader?") == 6);
  CHECK(blocks_with("May you all have a good crossing this year!") == 7);
}

TEST_CASE("The last item of a menu is no kicker, the last of the crumbs is") {
  const auto kicker_below = [](const std::string& menu) {
    return read_one("<!doctype html><title>Ferry Landing Opens Early</title>" + menu +
                    "<article><h1>Ferry Landing Opens Early</h1>" + paragraphs(1, 7) + "</article>")
        .kicker;
  };
  const std::string items =
      "<ul><li><a href='/n'>News</a></li><li><a href='/s'>Sport</a></li><li><a "
      "href='/o'>Opinion</a></li></ul>";
  CHECK(kicker_below("<nav>" + items + "</nav>").empty());
  CHECK(kicker_below("<nav class='breadcrumbs'>" + items + "</nav>") == "Opinion");
}

TEST_CASE("The first paragraph of an element that is called a description is no standfirst") {
  const Article article = read_one(
      "<!doctype html><title>Ferry Landing Opens Early</title><h1>Ferry Landing Opens Early</h1><div "
      "itemprop='description articleBody'>" +
      paragraphs(1, 7) + "</div>");
  CHECK(article.standfirst.empty());
  CHECK(article.body.size() == 6);
}

TEST_CASE("A short description that stands below the title is the standfirst") {
  const Article article = read_one(
      "<!doctype html><title>Ferry Landing Opens Early</title><meta name='description' content='Or: how to "
      "run out of patience'><article><h1>Ferry Landing Opens Early</h1><h3>Or: how to run out of "
      "patience</h3><p>By <a rel='author' href='/x'>Noor Haddad</a></p>" +
      paragraphs(1, 7) + "</article>");
  CHECK(plain_text(article.standfirst) == "Or: how to run out of patience");
}

TEST_CASE("Sentences below the title that speak of the story are its standfirst, or its beginning") {
  const auto story_below = [](const std::string& lead) {
    return read_one(
        "<!doctype html><title>Ferry Landing Opens Early</title><div class='hero-banner'><h1>Ferry "
        "Landing Opens Early</h1></div><div class='meta-bar item-teaser'><p>" +
        lead +
        "</p></div><div class='share-bar'><a href='/f'>Share</a> <a href='/t'>Tweet</a></div>"
        "<article class='story-body'>" +
        paragraphs(1, 7) + "</article>");
  };
  const std::string lead = "The harbour master told the council why the boats leave every half hour.";
  CHECK(plain_text(story_below(lead).standfirst) == lead);
  CHECK(story_below(lead).body.size() == 6);
  const std::string other = "We may earn a commission from shops when you buy through links on our pages.";
  CHECK(story_below(other).standfirst.empty());
  CHECK(story_below(other).body.size() == 6);
  std::string many;
  for (int i = 0; i < 8; ++i) many += lead + ' ';
  CHECK(story_below(many).standfirst.empty());
  CHECK(story_below(many).body.size() == 7);
}

TEST_CASE("A few words far below the story are the page's, but for notes") {
  const auto blocks_with = [](int comments, const std::string& last) {
    std::string thread;
    for (int i = 0; i < comments; ++i) {
      const std::string number = std::to_string(i + 1);
      thread += "<div><a href='/c" + number + "'>Reader " + number + "</a></div><div>" + number +
                " May 2024, 10:15</div>";
    }
    return read_one(
               "<!doctype html><title>Ferry Landing Opens Early</title><nav><a href='/'>Home</a></nav>"
               "<article><h1>Ferry Landing Opens Early</h1>" +
               paragraphs(1, 9) + "<div class='thread'>" + thread + "</div><p>" + last +
               "I crossed twice with my bicycle last week, and both times the boat was late, so I do not "
               "see what the council is proud of here.</p></article>")
        .body.size();
  };
  CHECK(blocks_with(9, "") == 8);
  CHECK(blocks_with(9, "[1] ") == 9);
  CHECK(blocks_with(2, "") > 8);
}

TEST_CASE("A page of teasers is said to be a front page, a short dated story among them is not") {
  const auto codes_of = [](const std::string& story) {
    std::string source = "<!doctype html><title>Harbour News</title>" + story + "<main>";
    for (int i = 0; i < 24; ++i) {
      const std::string number = std::to_string(i);
      source += "<div><h3><a href='/story-" + number + "'>Council votes on landing number " + number +
                " after a long evening</a></h3></div>";
    }
    Diagnostics diagnostics;
    REQUIRE(read_html({.text = source + "</main>", .name = "a.html"}, diagnostics));
    std::vector<std::string> codes;
    for (const Diagnostic& said : diagnostics.entries()) codes.push_back(said.code);
    return codes;
  };
  CHECK(codes_of("<h1>Harbour News</h1>") == std::vector<std::string>{"NB-R022"});
  CHECK(codes_of("<article><h1>Ferry landing opens early after all</h1><time datetime='2024-05-03'>3 May "
                 "2024</time><p>The ferry landing opened at six, as the harbour master said.</p></article>")
            .empty());
}

TEST_CASE("A heading of the site's name and a word beside it leaves the headline to the other") {
  const Article article = read_one(
      "<!doctype html><title>How the boats came back - Harbour blogs</title><meta property='og:site_name' "
      "content='The Harbour Watch'><h1>Blog: The Harbour Watch</h1><article><h1>Ferry Landing Opens "
      "Early</h1>" +
      paragraphs(1, 9) + "</article>");
  CHECK(plain_text(article.headline) == "Ferry Landing Opens Early");
}

TEST_CASE("A host behind a title is the site's name, however short the title is") {
  const Article article =
      read_one("<!doctype html><title>Early Boats | harbour-watch.example</title><article>" +
               paragraphs(1, 9) + "</article>");
  CHECK(plain_text(article.headline) == "Early Boats");
}

TEST_CASE("Who made a picture, a field nobody filled in, and the section beside the date are no byline") {
  const auto byline_of = [](const std::string& head, const std::string& above) {
    return read_one("<!doctype html><title>Ferry Landing Opens Early</title>" + head +
                    "<article><h1>Ferry Landing Opens Early</h1>" + above + paragraphs(1, 9) + "</article>")
        .byline;
  };
  CHECK(byline_of("",
                  "<figure><img src='a.jpg'><figcaption itemprop='creator'>Noor Haddad</figcaption></figure>")
            .empty());
  CHECK(byline_of("<meta name='author' content='admin'>", "").empty());
  const std::string date = "<p><a href='/e'>Eastern Shore</a> 10:52 May 3, 2024</p>";
  CHECK(byline_of("<meta property='article:section' content='Eastern Shore'>", date).empty());
  CHECK(byline_of("<meta name='author' content='Noor Haddad'>", date) ==
        std::vector<std::string>{"Noor Haddad"});
}

TEST_CASE("A thread of comments below the story is the page's; a story of comments stays") {
  std::string comments;
  for (int i = 20; i < 32; ++i)
    comments += "<li id='comment-" + std::to_string(i) + "'>" + paragraphs(i, i + 1) + "</li>";
  const Article below = read_one(
      "<!doctype html><title>Ferry Landing Opens Early</title><h1>Ferry Landing Opens "
      "Early</h1>" +
      paragraphs(1, 9) + "<ol id='commentlist'>" + comments + "</ol>");
  CHECK(below.body.size() == 8);
  std::string told;
  for (int i = 40; i < 60; i += 4) {
    told += "<h2>Landing number " + std::to_string(i) + "</h2>" + paragraphs(i, i + 2) +
            "<ol class='md_Comments'><li id='comment-1'>" + paragraphs(i + 2, i + 3) +
            "</li><li id='comment-2'>" + paragraphs(i + 3, i + 4) + "</li></ol>";
  }
  CHECK(read_one(page(told)).body.size() == 28);
}

TEST_CASE("Lines that announce what was left below the story go") {
  const auto last_of = [](const std::string& end) {
    const Article article = read_one(
        "<!doctype html><title>Ferry Landing Opens Early</title><article><h1>Ferry "
        "Landing Opens Early</h1>" +
        paragraphs(1, 9) + end + "</article>");
    return plain_text(article.body.back());
  };
  CHECK(last_of("<p>You may also like:</p>").starts_with("Paragraph 8"));
  CHECK(last_of("<h3>More from the harbour</h3>").starts_with("Paragraph 8"));
  CHECK(last_of("<p>See you on the water!</p>") == "See you on the water!");
}

TEST_CASE("An item of the story's first list that begins with a date's word stays") {
  const Article article = read_one(
      "<!doctype html><title>Ferry Landing Opens Early</title><article><h1>Ferry Landing Opens Early</h1>"
      "<div class='content'><ul><li>Register published today closes on 31 March 2024</li><li>Fee waived for "
      "boats "
      "below ten metres in the harbour</li></ul>" +
      paragraphs(1, 7) + "</div></article>");
  REQUIRE(std::holds_alternative<List>(article.body.front().node));
  CHECK(std::get<List>(article.body.front().node).items.size() == 2);
}

TEST_CASE("What a page keeps from print, and notes to an encyclopedia's editors, are none of the story") {
  const Article article = read_one(page(
      "<div role='note' class='hatnote'>For the landing of the other island, see <a "
      "href='/b'>Landing</a>.</div>"
      "<table class='metadata ambox'><tr><td>This article needs additional citations for verification. "
      "Please "
      "help improve it by adding some.</td></tr></table>" +
      paragraphs(1, 3) +
      "<h2>History<span class='mw-editsection'>[<a href='/e'>edit</a>]</span></h2><p>The landing was built "
      "by "
      "the crew of the ferry in a single winter<sup class='noprint Inline-Template'>[<a href='/c'>citation "
      "needed</a>]</sup> and has stood there since.</p>" +
      paragraphs(3, 6)));
  std::string text;
  for (const Block& block : article.body) text += plain_text(block) + "\n";
  CHECK(text.find("edit") == std::string::npos);
  CHECK(text.find("a single winter and has stood") != std::string::npos);
  CHECK(text.find("For the landing") == std::string::npos);
  CHECK(text.find("additional citations") == std::string::npos);
}

TEST_CASE("How a site earns by its links is not said before a story begins, or where it is called so") {
  const auto says = [](const std::string& before, const std::string& name) {
    const Article article = read_one(
        "<!doctype html><title>Ferry Landing Opens Early</title><article><h1>Ferry Landing Opens Early</h1>" +
        before + "<p class='" + name +
        "'>This post contains affiliate links. If you click and buy, we may receive a small commission at no "
        "extra cost to you.</p>" +
        paragraphs(5, 9) + "</article>");
    return std::any_of(article.body.begin(), article.body.end(), [](const Block& block) {
      return plain_text(block).find("affiliate links") != std::string::npos;
    });
  };
  CHECK_FALSE(says("", "text"));
  CHECK_FALSE(says(paragraphs(1, 2), "text"));
  CHECK_FALSE(says(paragraphs(1, 5), "disclosure"));
  CHECK(says(paragraphs(1, 5), "text"));
}

TEST_CASE("A line below the title that is called a subtitle is the standfirst") {
  const auto standfirst = [](const std::string& below) {
    return plain_text(
        read_one("<!doctype html><title>Ferry Landing Opens Early</title><article><header><h1>Ferry "
                 "Landing Opens Early</h1>" +
                 below + "<p class='byline'>By Ann Smith</p></header><div>" + paragraphs(1, 9) +
                 "</div></article>")
            .standfirst);
  };
  CHECK(standfirst("<h2 class='amp-subtitle'>Six weeks became four</h2>") == "Six weeks became four");
  CHECK(standfirst("<p class='post-excerpt'>Six weeks became four.</p>") == "Six weeks became four.");
  CHECK(standfirst("<p class='post-tools'>Six weeks became four.</p>").empty());
}

TEST_CASE("A recipe's ingredients and steps stay with their headings") {
  const Article article = read_one(page(
      paragraphs(1, 5) +
      "<div class='recipe'><div><h3>Ingredients</h3><div><ul><li class='recipe-ingredient'><span>2</span> "
      "onions</li><li class='recipe-ingredient'>500 g cod</li></ul></div></div><div "
      "class='recipe-notes'><h3>Notes</h3><div><span "
      "style='display: block;'>It keeps for two days in the larder.</span><span style='display:block'>Do not "
      "freeze.</span></div></div></div>" +
      paragraphs(5, 7)));
  const auto* list = first<List>(article);
  REQUIRE(list != nullptr);
  REQUIRE(list->items.size() == 2);
  CHECK(plain_text(list->items.front().front()) == "2 onions");
  std::string text;
  for (const Block& block : article.body) text += plain_text(block) + "\n";
  CHECK(text.find("Ingredients\n") != std::string::npos);
  CHECK(text.find("Notes\nIt keeps for two days in the larder.\nDo not freeze.\n") != std::string::npos);
}

TEST_CASE("A table in an element of its own stands among paragraphs") {
  CHECK(first<Table>(
            read_one(page(paragraphs(1, 5) +
                          "<div class='scroll'><table><tr><th>Month</th><th>Days</th></tr><tr><td>May</td>"
                          "<td>12</td></tr></table><p>Harbour office</p></div>" +
                          paragraphs(5, 7)))) != nullptr);
}

TEST_CASE("Posts of a thread are entries with their authors and times") {
  const auto post = [](const std::string& who, const std::string& time, const std::string& text) {
    return "<div class='post'><dl class='postprofile'><dt><a class='username'>" + who +
           "</a></dt><dd>Senior member</dd><dd>Posts: 114</dd></dl><div class='postbody'><div><h3><a>Re: "
           "Ferry "
           "Landing Opens Early</a></h3><p class='author'>by <a class='username'>" +
           who + "</a> &raquo; <time datetime='2024-03-05T10:02:00Z'>" + time +
           "</time></p><div class='content'>" + text +
           "</div><div class='signature'>Fair winds and following seas</div></div></div></div><hr>";
  };
  const std::string quote =
      "<blockquote><cite>anna wrote: <a href='#p1'>&uarr;</a></cite>The landing is open.</blockquote>";
  const std::string posts = post("anna", "5 March 2024, 10:02", paragraphs(1, 3)) +
                            post("Bob the Mate", "5 March 2024, 13:45", quote + paragraphs(3, 5)) +
                            post("anna", "6 March 2024, 8:15", "Good point.");
  const std::string head =
      "<!doctype html><title>Ferry Landing Opens Early - Harbour forum</title><h1>Harbour forum</h1>";
  const Article article = read_one(head + "<h2>Ferry Landing Opens Early</h2><div>" + posts + "</div>");
  CHECK(plain_text(article.headline) == "Ferry Landing Opens Early");
  CHECK(article.byline == std::vector<std::string>{"anna"});
  REQUIRE(article.published);
  CHECK(to_iso(*article.published) == "2024-03-05T10:02:00Z");
  REQUIRE(article.body.size() == 3);
  const auto* second = std::get_if<DatedEntry>(&article.body[1].node);
  REQUIRE(second != nullptr);
  CHECK(second->author == "Bob the Mate");
  CHECK(stamp_text(*second) == "Bob the Mate · 5 March 2024, 13:45");
  REQUIRE(second->blocks.size() == 3);
  CHECK(std::holds_alternative<BlockQuote>(second->blocks[0].node));
  CHECK(plain_text(second->blocks[0]).find("↑") == std::string::npos);
  CHECK(plain_text(article.body[2]).find("Good point.") != std::string::npos);
  for (const Block& block : article.body) CHECK(plain_text(block).find("Fair winds") == std::string::npos);
  // Some programs call posts comments.
  const auto comment = [](const std::string& who, const std::string& text) {
    return "<div class='comment'><div class='comment-author'><span class='username'>" + who +
           "</span> <time datetime='2024-03-05T10:02:00Z'>5 March 2024</time></div><div "
           "class='comment-body'><div "
           "itemprop='text'>" +
           text + "</div></div></div>";
  };
  CHECK(read_one(head + "<h2>Ferry Landing Opens Early</h2><div>" + comment("anna", paragraphs(1, 4)) +
                 comment("Bob the Mate", paragraphs(4, 6)) + comment("anna", paragraphs(6, 8)) + "</div>")
            .body.size() == 3);
  // Comments on a story are no thread.
  const Article story = read_one(head + "<h2>Ferry Landing Opens Early</h2><div>" + paragraphs(5, 7) +
                                 "<div>" + posts + posts + posts + posts + "</div></div>");
  CHECK(first<DatedEntry>(story) == nullptr);
}

TEST_CASE("All panels of tabs stay, each below its label") {
  const std::string first_panel =
      "<pre><code>npm install ferry</code></pre><p>The program asks which pier you mean; answer with the "
      "name of "
      "the north pier unless your boat lies elsewhere.</p>";
  const std::string second_panel = "<pre><code>yarn add ferry</code></pre><p>Nothing is asked.</p>";
  const auto text_of = [](const std::string& tabs) {
    std::string text;
    for (const Block& block : read_one(page(paragraphs(1, 5) + tabs + paragraphs(5, 7))).body)
      text += plain_text(block) + "\n";
    return text.substr(text.find("npm"), text.find("asked.") - text.find("npm"));
  };
  const std::string expected =
      "npm\nnpm install ferry\nThe program asks which pier you mean; answer with the name of the north pier "
      "unless "
      "your boat lies elsewhere.\nYarn\nyarn add ferry\nNothing is ";
  CHECK(text_of("<div><ul role='tablist'><li role='tab'>npm</li><li role='tab'>Yarn</li></ul><div><div "
                "role='tabpanel'>" +
                first_panel + "</div><div role='tabpanel' hidden>" + second_panel + "</div></div></div>") ==
        expected);
  CHECK(text_of("<div class='tabbed-set'><input type='radio'><input type='radio'><div "
                "class='tabbed-labels'><label>npm</label><label>Yarn</label></div><div><div "
                "class='tabbed-block'>" +
                first_panel + "</div><div class='tabbed-block'>" + second_panel + "</div></div></div>") ==
        expected);
  CHECK(text_of(
            "<div class='sd-tab-set'><input type='radio'><label class='sd-tab-label'>npm</label><div "
            "class='sd-tab-content'>" +
            first_panel +
            "</div><input type='radio'><label class='sd-tab-label'>Yarn</label><div class='sd-tab-content'>" +
            second_panel + "</div></div>") == expected);
}

TEST_CASE("Cards of bookmarks, files and recordings are links with their titles") {
  const auto embed = [](const std::string& card) {
    const Article article = read_one(page(paragraphs(1, 5) + card + paragraphs(5, 7)));
    const auto* found = first<Embed>(article);
    return found == nullptr ? std::string() : found->target + " " + plain_text(found->text);
  };
  CHECK(embed("<figure class='kg-card kg-bookmark-card'><a class='kg-bookmark-container' "
              "href='https://news.example/pier'><div><div class='kg-bookmark-title'>The pier</div><div "
              "class='kg-bookmark-description'>A short history of it.</div></div></a></figure>") ==
        "https://news.example/pier The pier");
  CHECK(embed("<div class='kg-card kg-audio-card'><audio src='https://news.example/a.mp3'></audio><div "
              "class='kg-audio-title'>An interview</div><div>0:00</div></div>") ==
        "https://news.example/a.mp3 An interview");
  CHECK(embed("<div class='related-card'><a href='https://news.example/b'><div class='card-title'>Another "
              "story</div></a></div>")
            .empty());
  CHECK(embed("<div class='bookmark'><a href='https://news.example/save'>Save</a></div>").empty());
}

TEST_CASE("In a page that a table lays out, menus beside the story and the last notice are the page's") {
  std::string lines = paragraphs(1, 8);
  for (std::size_t at = 0; (at = lines.find("</p>")) != std::string::npos;) lines.replace(at, 4, "<br><br>");
  for (std::size_t at = 0; (at = lines.find("<p>")) != std::string::npos;) lines.erase(at, 3);
  const Article article = read_one(
      "<!doctype html><title>Ferry Landing Opens Early</title><table><tr><td><font><a "
      "href='/'>Home</a><br><a "
      "href='/n'>News</a><br><a href='/s'>Sport</a></font></td><td><font><b>Ferry Landing Opens "
      "Early</b></font><br><font>By ANN SMITH<br>Staff writer<br>March 5, 2004</font><br><br>" +
      lines +
      "</td><td><b>More headlines</b><br><a href='/1'>Crane lent for nothing</a><br><a href='/2'>Lamps "
      "ordered</a></td></tr><tr><td>Copyright 2004 Island News. All rights reserved.</td></tr></table>");
  CHECK(article.byline == std::vector<std::string>{"ANN SMITH"});
  for (const Block& block : article.body) {
    const std::string text = plain_text(block);
    INFO(text);
    CHECK(text.find("Sport") == std::string::npos);
    CHECK(text.find("Lamps") == std::string::npos);
    CHECK(text.find("Copyright") == std::string::npos);
  }
}

TEST_CASE("Where the data names the site, the page may name a person") {
  const auto byline = [&](const std::string& site, const std::string& below, const std::string& end = "") {
    return read_one(
               "<!doctype html><title>Ferry Landing Opens Early</title><link rel='canonical' "
               "href='https://www.islandpost.example/a'><meta name='author' content='" +
               site + "'><article><h1>Ferry Landing Opens Early</h1>" + below + paragraphs(1, 9) + end +
               "</article>")
        .byline;
  };
  using Names = std::vector<std::string>;
  CHECK(byline("IslandPost", "<p>von <a href='/autoren/1'>Dr. Ann Smith</a></p>") == Names{"Dr. Ann Smith"});
  CHECK(byline("Island Post", "<div>Mon 26.11.24 | 14:07 | By <span>Ann Smith</span></div>") ==
        Names{"Ann Smith"});
  CHECK(byline("Island Post", "<p class='byline'>amw</p>") == Names{"Island Post"});
  CHECK(byline("Island Post",
               "<div class='authors'><span>weekly</span><ul><li><span>by</span> "
               "<span>Ann Smith</span></li></ul></div>") == Names{"Ann Smith"});
  CHECK(byline("Island Post", "", "<p style='text-align:right'><b>Ann Smith</b></p>") == Names{"Ann Smith"});
  CHECK(byline("51harbours.example", "<p>2015-11-05 阅读：8169 来源:转载 作者:孙仲旻</p>") ==
        Names{"孙仲旻"});
  CHECK(byline("J.R.Smith", "<p>By <a href='/autoren/1'>Ann Smith</a></p>") == Names{"J.R.Smith"});
  CHECK(byline("Carl Eriksson", "<p>By <a href='/autoren/1'>Ann Smith</a></p>") == Names{"Carl Eriksson"});
}

TEST_CASE("Marks tell a name from what stands beside it") {
  const auto byline = [&](const std::string& below) {
    return read_one(
               "<!doctype html><title>Ferry Landing Opens Early</title><nav class='about'><a "
               "href='/about'>Our Mission</a></nav><article><h1>Ferry Landing Opens Early</h1>" +
               below + paragraphs(1, 9) + "</article>")
        .byline;
  };
  using Names = std::vector<std::string>;
  CHECK(byline("<div class='info'><span class='author__name'>Ann Smith</span><span "
               "class='author__position'>Founder at Oaks</span></div>") == Names{"Ann Smith"});
  CHECK(byline(
            "<div class='info'><span class='author-name'>Ann Smith</span> <span>July 3, 2025</span></div>") ==
        Names{"Ann Smith"});
  CHECK(
      byline("<div><span>By <a href='/staff/1'>Ann Smith</a>, <a href='/staff/2'>Bob Jones</a><br><i>Senior "
             "Reporters</i></span></div>") == Names{"Ann Smith", "Bob Jones"});
  CHECK(
      byline("<p><a rel='author' href='/a'><span itemprop='name'>Ann Smith</span><b>Ann Smith</b></a></p>") ==
      Names{"Ann Smith"});
  CHECK(byline("<div><img src='a.jpg' alt='Portrait of Ann Smith'><p>Ann Smith</p></div>") ==
        Names{"Ann Smith"});
  CHECK(byline("<p class='author-topics'><a href='/t'>Workouts</a></p>").empty());
  CHECK(byline("<p>Island Weather</p>").empty());
}

TEST_CASE("A byline that names more people than the page's data is believed") {
  const Article article = read_one(
      "<!doctype html><title>Ferry Landing Opens Early</title><meta name='author' content='Imre Solti'>"
      "<article><h1>Ferry Landing Opens Early</h1><p class='byline'>By <a rel='author' href='/a'>Imre "
      "Solti</a> and <a rel='author' href='/b'>Ada Kerr</a></p>" +
      paragraphs(1, 7) + "</article>");
  CHECK(article.byline == std::vector<std::string>{"Imre Solti", "Ada Kerr"});
}

TEST_CASE("A promotion does not end a story whose paragraphs go on behind it") {
  const Article article = read_one(
      "<!doctype html><body><div><main><article><header><h1>What the tide tables "
      "forgot</h1></header><section "
      "class='gh-content gh-canvas'><p>Every harbour keeps two clocks. One is on the wall; the other is a "
      "float "
      "in a pipe, tied by a wire to a pen, and for a hundred years the pen at Orrin Pier drew the sea on "
      "paper "
      "that nobody looked at.</p><p>What she found first was a habit. From 1923 to 1938 all heights end in a "
      "zero or a five. “He rounded,” she says, “and he always rounded up.” The clerk was called Josiah "
      "Teale; "
      "his pay book calls him .</p><div><h2>Like what you read?</h2><h3 class='kg-header-card-subheader'>"
      "Saltmarsh Letters comes every other Tuesday.</h3><a>Sign up</a></div><p>Take his years out, and the "
      "sea "
      "at Orrin rose by nineteen centimetres in a century instead of twenty-two. That is still a good deal "
      "of "
      "water.</p><pre><code>for year in range(1923, 1939):\n    if height[year] % 5 == 0:\n        drop(year)"
      "</code></pre></section></article></main><footer><div>Saltmarsh Letters © 2024</div></footer></div>");
  REQUIRE(article.body.size() == 4);
  CHECK(plain_text(article.body[2]).starts_with("Take his years out"));
  CHECK(std::holds_alternative<Preformatted>(article.body[3].node));
}

TEST_CASE("How characters are read stands behind them") {
  const Article article =
      read_one(page("<p><ruby>榊原<rp>（</rp><rt>さかきばら</rt><rp>）</rp></"
                    "ruby>豆腐店が27日、百年あまり続いた店を閉じた。三代目の清"
                    "さんは朝三時、最後の釜に火を入れた。</p>"));
  CHECK(plain_text(article.body[4]).starts_with("榊原（さかきばら）豆腐店"));
}

TEST_CASE("A formula stays in its sentence") {
  const Article article = read_one(page(
      "<p>The temperature <math><semantics><mrow><msub><mi>T</mi><mi>m</mi></msub><mo>=</mo><msqrt><mn>9</mn>"
      "</msqrt></mrow><annotation encoding='application/x-tex'>T_m=3</annotation></semantics></math> was "
      "judged by the eye, by men who were paid for nothing else in those days.</p>"));
  CHECK(article.body.size() == 9);
  CHECK(plain_text(article.body[4]).find("=9 was judged") != std::string::npos);
}

TEST_CASE("Where no heading says the headline, the site's name before it is cut from the title") {
  const Article article = read_one(
      "<html><title>The Fenwick Observer - Council votes to keep its clock wrong</title><table><tr><td>"
      "The Fenwick Observer</td></tr><tr><td><p><font size=5><b>Council votes to keep its clock wrong</b>"
      "</font><br><i>By ARTHUR PELL</i></p>" +
      paragraphs(1, 7) + "</td></tr></table>");
  CHECK(plain_text(article.headline) == "Council votes to keep its clock wrong");
}

TEST_CASE("A table of contents, whose links lead into the page, is the page's") {
  const auto list_to = [](const std::string& to) {
    return page("<ol><li><a href='" + to + "#a'>What is a network?</a></li><li><a href='" + to +
                "#b'>How does a network work?</a></li><li><a href='" + to +
                "#c'>What does it cost?</a></li></ol>");
  };
  CHECK(read_one(list_to("")).body.size() == 8);
  CHECK(read_one(page("<p>Happy practising!</p><ol><li><a href='#a'>What is a network?</a></li><li><a "
                      "href='#b'>How does a network work?</a></li></ol>"))
            .body.size() == 9);
  CHECK(first<List>(read_one(list_to("https://other.example/"))) != nullptr);
}

TEST_CASE("A paragraph that is a link to another story is none of this one's") {
  CHECK(read_one(page("<p><a href='/x'>Read more: Holt farm trees felled for solar park.</a></p>"))
            .body.size() == 8);
}

}  // namespace newsbook
