// Everything of the file that is not text: pages, labels, outline, links, structure, metadata, its bytes.
#include <catch2/catch.hpp>

#include <tbb/global_control.h>

#include <nlohmann/json.hpp>

#include "judges.h"
#include "page_builder.h"

using namespace newsbook;
using namespace newsbook::test;

namespace {

Anchor anchor(std::string id, std::uint32_t page, double y) {
  return {.id = std::move(id), .page = page, .y = Length::from_points(y)};
}

// An article a page: headline, paragraph, running head.
PageBatch articles(std::size_t count, ElementId first_element = 1) {
  PageBatch batch;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string number = std::to_string(i + 1);
    const auto id = static_cast<ElementId>(first_element + 3 * i);
    batch.elements.push_back({.id = id, .type = "Art"});
    batch.elements.push_back({.id = id + 1, .parent = id, .type = "H1"});
    batch.elements.push_back({.id = id + 2, .parent = id, .type = "P", .locale = i % 2 == 1 ? "ru" : ""});
    PageBuilder builder(300, 400);
    builder.line("Running head", 30, 20, {.size = 8})
        .line("Story " + number, 30, 60, {.size = 16, .element = id + 1})
        .line("The text of story " + number + ",", 30, 90, {.element = id + 2})
        .line("and its second line.", 30, 104, {.element = id + 2})
        .label(number);
    batch.anchors.push_back(anchor("a" + number, static_cast<std::uint32_t>(i), 40));
    batch.pages.push_back(builder.take());
  }
  return batch;
}

// A page of links to every article and one to the web.
PageBatch contents(std::size_t count, ElementId first_element) {
  PageBatch batch;
  batch.elements.push_back({.id = first_element, .type = "TOC"});
  PageBuilder builder(300, 400);
  for (std::size_t i = 0; i <= count; ++i) {
    const auto id = static_cast<ElementId>(first_element + 1 + 2 * i);
    const std::string number = std::to_string(i + 1);
    batch.elements.push_back({.id = id, .parent = first_element, .type = "TOCI"});
    batch.elements.push_back({.id = id + 1, .parent = id, .type = "Link"});
    const double y = 40 + 20 * static_cast<double>(i);
    builder.line("Story " + number, 30, y, {.element = id + 1});
    builder.add(LinkArea{.x = Length::points(30),
                         .y = Length::from_points(y - 10),
                         .width = Length::points(60),
                         .height = Length::points(13),
                         .target = i < count ? "#a" + number : "https://example.org/новости?(a)=1",
                         .description = "Story " + number},
                id + 1);
  }
  builder.add(Rule{.x = Length::points(30),
                   .y = Length::points(200),
                   .width = Length::points(100),
                   .height = Length::from_points(0.5),
                   .color = 0xCC0000},
              artifact);
  batch.pages.push_back(builder.label("i").take());
  batch.anchors.push_back(anchor("contents", 0, 30));
  return batch;
}

Finish finish() {
  return {.outline = {{"Contents", 1, "contents"},
                      {"Политика — news", 1, "a1"},
                      {"Story 1", 2, "a1"},
                      {"Story 2", 2, "a2"},
                      {"Sport", 1, "a3"},
                      {"Story 3", 2, "a3"}},
          .title = "The Daily — Новости",
          .authors = {"Ann Author", "Борис"},
          .publisher = "House & Sons",
          .rights = "© 2024",
          .description = "All of it.",
          .subjects = {"Trade", "Sea"},
          .locale = "en-GB",
          .modified = 1709283723,  // 2024-03-01T09:02:03Z
          .identifier = "urn:uuid:1"};
}

std::string book() { return make_pdf(articles(3), contents(3, 10), finish()); }

nlohmann::json objects(const PdfFile& file) {
  return nlohmann::json::parse(file.judge("qpdf --json=2 --json-stream-data=none"))["qpdf"][1];
}

nlohmann::json value(const nlohmann::json& all, const nlohmann::json& reference) {
  const auto& object = all.at("obj:" + reference.get<std::string>());
  return object.contains("stream") ? object["stream"]["dict"] : object["value"];
}

std::string position_after(const std::string& text, std::string_view what) {
  const std::size_t at = text.find(what);
  return at == std::string::npos ? "" : text.substr(at);
}

}  // namespace

TEST_CASE("a book with front matter is sound, its fonts embedded, subset, with Unicode") {
  const PdfFile file(book());
  require_sound(file);
  std::istringstream rows(file.judge("pdffonts"));
  std::string row;
  std::getline(rows, row);
  const std::size_t column = row.find("emb");
  std::getline(rows, row);
  int count = 0;
  while (std::getline(rows, row)) {
    ++count;
    CHECK(row.substr(column, 12) == "yes yes yes ");
  }
  CHECK(count == 1);
}

TEST_CASE("front matter stands first, and pages are labelled as they say") {
  const PdfFile file(book());
  CHECK(file.judge("pdftotext -raw -f 1 -l 1", "-").starts_with("Story 1\nStory 2\n"));
  CHECK(file.judge("pdftotext -raw -f 3 -l 3", "-").find("The text of story 2") != std::string::npos);
  const nlohmann::json json = nlohmann::json::parse(file.judge("qpdf --json --json-key=pagelabels"));
  const nlohmann::json& labels = json["pagelabels"];
  REQUIRE(labels.size() == 2);
  CHECK(labels[0] == nlohmann::json::parse(R"({"index": 0, "label": {"/S": "/r", "/St": 1}})"));
  CHECK(labels[1] == nlohmann::json::parse(R"({"index": 1, "label": {"/S": "/D", "/St": 1}})"));
}

TEST_CASE("a label of any other form stands for itself") {
  PageBatch batch;
  for (const char* label : {"", "Cover", "iv", "v", "iiii", "7", "A-8"}) {
    batch.pages.push_back(PageBuilder(300, 400).line("Text", 30, 30, {}).label(label).take());
  }
  const PdfFile file(make_pdf(std::move(batch)));
  const nlohmann::json json = nlohmann::json::parse(file.judge("qpdf --json --json-key=pagelabels"));
  std::string seen;
  for (const auto& entry : json["pagelabels"]) seen += entry["label"].dump();
  CHECK(seen == R"({"/St":1}{"/P":"u:Cover","/St":1}{"/S":"/r","/St":4}{"/P":"u:iiii","/St":1})"
                R"({"/S":"/D","/St":7}{"/P":"u:A-8","/St":1})");
}

TEST_CASE("the outline leads to the stories, sections folded") {
  const PdfFile file(book());
  const std::string outline = file.judge("mutool show", "outline");
  CAPTURE(outline);
  CHECK(outline.find("\"Contents\"\t#page=1&zoom=nan,nan,30") != std::string::npos);
  CHECK(outline.find("+\t\"Политика — news\"\t#page=2") != std::string::npos);
  CHECK(outline.find("\t\"Story 2\"\t#page=3") != std::string::npos);
  CHECK(outline.find("+\t\"Sport\"\t#page=4") != std::string::npos);
}

TEST_CASE("links lead to stories and to the web, and belong to their elements") {
  const PdfFile file(book());
  const nlohmann::json all = objects(file);
  const nlohmann::json pages = nlohmann::json::parse(file.judge("qpdf --json=2 --json-key=pages"))["pages"];
  const nlohmann::json first = value(all, pages[0]["object"]);
  const nlohmann::json annotations = first["/Annots"];
  REQUIRE(annotations.size() == 4);
  for (std::size_t i = 0; i < 3; ++i) {
    const nlohmann::json link = value(all, annotations[i]);
    CHECK(link["/Dest"][0] == pages[i + 1]["object"]);
    CHECK(link["/Dest"][3] == 360);
    CHECK(link["/F"] == 4);
    CHECK(link["/Contents"] == "u:Story " + std::to_string(i + 1));
    CHECK(link["/StructParent"] == 4 + i);
  }
  const nlohmann::json web = value(all, annotations[3]);
  CHECK(web["/A"]["/URI"] == "u:https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?(a)=1");
  CHECK(web["/Rect"] == nlohmann::json::parse("[30, 297, 90, 310]"));
}

TEST_CASE("a link whose anchor is nowhere is left out") {
  PageBatch batch;
  batch.elements.push_back({.id = 1, .type = "Link"});
  batch.pages.push_back(PageBuilder(300, 400)
                            .line("Text", 30, 30, {.element = 1})
                            .add(LinkArea{.width = Length::points(9), .target = "#gone"}, 1)
                            .add(LinkArea{.width = Length::points(9), .target = "http://a.example/"}, 1)
                            .take());
  const PdfFile file(make_pdf(std::move(batch)));
  require_sound(file);
  const nlohmann::json all = objects(file);
  const nlohmann::json pages = nlohmann::json::parse(file.judge("qpdf --json=2 --json-key=pages"))["pages"];
  const nlohmann::json annotations = value(all, pages[0]["object"])["/Annots"];
  REQUIRE(annotations.size() == 1);
  CHECK(value(all, annotations[0])["/A"]["/URI"] == "u:http://a.example/");
}

TEST_CASE("the structure has the front matter first, and every element's text") {
  CHECK(PdfFile(book()).judge("pdfinfo -struct-text") == R"(Document
  TOC
    TOCI
      Link (inline)
        "Story 1"
        Object 23 0
    TOCI
      Link (inline)
        "Story 2"
        Object 24 0
    TOCI
      Link (inline)
        "Story 3"
        Object 25 0
    TOCI
      Link (inline)
        "Story 4"
        Object 26 0
  Art
    H1 (block)
      "Story 1"
    P (block)
      "The text of story 1,and its second line."
  Art
    H1 (block)
      "Story 2"
    P (block)
      "The text of story 2,and its second line."
  Art
    H1 (block)
      "Story 3"
    P (block)
      "The text of story 3,and its second line."
)");
}

TEST_CASE("an element without content keeps its place among its siblings") {
  PageBatch batch;
  batch.elements.push_back({.id = 1, .type = "TR"});
  for (ElementId id : {2, 3, 4}) batch.elements.push_back({.id = id, .parent = 1, .type = "TD"});
  batch.pages.push_back(
      PageBuilder(300, 400).line("one", 30, 30, {.element = 2}).line("three", 90, 30, {.element = 4}).take());
  const std::string tree = PdfFile(make_pdf(std::move(batch))).judge("pdfinfo -struct-text");
  CAPTURE(tree);
  const std::string after = position_after(tree, "\"one\"");
  const std::size_t empty = after.find("TD");
  REQUIRE(empty != std::string::npos);
  CHECK(after.find("TD", empty + 1) < after.find("\"three\""));
}

TEST_CASE("the parent tree leads from every page and link to its elements") {
  const PdfFile file(make_pdf(articles(150), contents(3, 451), finish()));
  const nlohmann::json all = objects(file);
  const nlohmann::json root = value(all, value(all, all["trailer"]["value"]["/Root"])["/StructTreeRoot"]);
  std::vector<std::string> types;  // by key, joined
  const nlohmann::json leaves = value(all, root["/ParentTree"])["/Kids"];
  for (const auto& kid : leaves) {
    const nlohmann::json leaf = value(all, kid);
    const nlohmann::json& entries = leaf["/Nums"];
    CHECK(entries.size() <= 128);
    CHECK(leaf["/Limits"] == nlohmann::json({entries.front(), entries[entries.size() - 2]}));
    for (std::size_t i = 0; i < entries.size(); i += 2) {
      REQUIRE(entries[i] == types.size());
      types.emplace_back();
      if (entries[i + 1].is_string()) types.back() = value(all, entries[i + 1])["/S"];
      if (!entries[i + 1].is_array()) continue;
      for (const auto& element : entries[i + 1]) types.back() += value(all, element)["/S"].get<std::string>();
    }
  }
  CHECK(root["/ParentTreeNextKey"] == types.size());
  REQUIRE(types.size() == 151 + 4);
  CHECK(types[0] == "/Link/Link/Link/Link");
  for (std::size_t page = 1; page <= 150; ++page) CHECK(types[page] == "/H1/P");
  for (std::size_t link = 151; link < types.size(); ++link) CHECK(types[link] == "/Link");
}

TEST_CASE("title, people, language and time are in both kinds of metadata") {
  const PdfFile file(book());
  const std::string info = file.judge("env TZ=Asia/Tokyo pdfinfo -isodates");
  CAPTURE(info);
  CHECK(info.find("The Daily — Новости") != std::string::npos);
  CHECK(info.find("Ann Author, Борис") != std::string::npos);
  CHECK(info.find("Subject:         All of it.") != std::string::npos);
  CHECK(info.find("Keywords:        Trade, Sea") != std::string::npos);
  CHECK(info.find("Tagged:          yes") != std::string::npos);
  CHECK(info.find("PDF version:     1.7") != std::string::npos);
  const nlohmann::json all = objects(file);
  const nlohmann::json catalog = value(all, all["trailer"]["value"]["/Root"]);
  CHECK(catalog["/Lang"] == "u:en-GB");
  CHECK(catalog["/ViewerPreferences"]["/DisplayDocTitle"] == true);
  const nlohmann::json information = value(all, all["trailer"]["value"]["/Info"]);
  CHECK(information["/CreationDate"] == "u:D:20240301090203Z");
  const std::string xmp = file.judge("pdfinfo -meta");
  CHECK(xmp.find("<xmp:CreateDate>2024-03-01T09:02:03Z") != std::string::npos);
  CHECK(xmp.find("<rdf:li>Борис</rdf:li>") != std::string::npos);
  CHECK(xmp.find("<dc:publisher><rdf:Bag><rdf:li>House &amp; Sons</rdf:li>") != std::string::npos);
  CHECK(xmp.find("<dc:subject><rdf:Bag><rdf:li>Trade</rdf:li><rdf:li>Sea</rdf:li>") != std::string::npos);
  CHECK(xmp.find("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">All of it.<") != std::string::npos);
  CHECK(xmp.find("<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">© 2024<") != std::string::npos);
}

TEST_CASE("the bytes are the same for any number of threads, and differ with the content") {
  const auto made = [](std::size_t threads, std::size_t count) {
    const tbb::global_control control(tbb::global_control::max_allowed_parallelism, threads);
    return make_pdf(articles(count), contents(3, static_cast<ElementId>(1 + 3 * count)), finish());
  };
  const std::string one = made(1, 150);
  CHECK(one == made(4, 150));
  const std::string other = made(1, 149);
  const auto id = [](const std::string& file) { return PdfFile(file).judge("mutool show", "trailer/ID"); };
  CHECK(id(one) != id(other));
}

TEST_CASE("named anchors are destinations for links from outside, however many there are") {
  constexpr std::size_t count = 150;
  PageBatch batch = articles(count);
  for (Anchor& each : batch.anchors) each.named = each.id != "a7";
  const PdfFile file(
      make_pdf(std::move(batch), contents(3, static_cast<ElementId>(1 + 3 * count)), finish()));
  const std::string names = file.judge("pdfinfo -dests");
  CHECK(std::count(names.begin(), names.end(), '"') == 2 * (count - 1));
  for (const char* line :
       {"   2 [ XYZ null  360 null      ] \"a1\"", " 151 [ XYZ null  360 null      ] \"a150\""})
    CHECK_THAT(names, Catch::Contains(line));
  CHECK_THAT(names, !Catch::Contains("\"a7\"") && !Catch::Contains("\"contents\""));
  file.judge("qpdf --check");
}

TEST_CASE("pages arriving in many batches make the same file as in one") {
  const auto writer = make_pdf_writer();
  PageBatch all = articles(150);
  for (std::size_t i = 0; i < 150; ++i) {
    PageBatch batch;
    batch.elements.assign(all.elements.begin() + static_cast<std::ptrdiff_t>(3 * i),
                          all.elements.begin() + static_cast<std::ptrdiff_t>(3 * i + 3));
    batch.pages.push_back(all.pages[i]);
    batch.anchors.push_back(all.anchors[i]);
    REQUIRE(writer->body(std::move(batch)));
  }
  REQUIRE(writer->finish({.title = "Test"}));
  CHECK(writer->take_bytes() == make_pdf(std::move(all)));
}

TEST_CASE("a glyph's place does not drift along a line") {
  Setting setting{.size = 9.37, .spacing = 0.123, .width = Length::points(500), .element = 1};
  std::string text;
  for (int i = 0; i < 18; ++i) text += "Tovar ";
  text.pop_back();
  PageBatch batch;
  batch.elements.push_back({.id = 1, .type = "P"});
  batch.pages.push_back(PageBuilder(600, 200).line(text, 50, 50, setting).take());
  const PdfFile file(make_pdf(std::move(batch)));
  const std::string words = file.judge("pdftotext -bbox", "-");
  const std::size_t last = words.rfind("xMax=\"");
  REQUIRE(last != std::string::npos);
  CHECK(std::abs(std::stod(words.substr(last + 6)) - (550 - setting.spacing)) < 0.02);
}

TEST_CASE("a page that a reader could not show is refused") {
  PageBatch batch;
  batch.pages.push_back(PageBuilder(1, 100).take());
  const auto writer = make_pdf_writer();
  REQUIRE(writer->body(std::move(batch)));
  const Result<void> done = writer->finish({.title = "Test"});
  REQUIRE_FALSE(done);
  CHECK(done.error().code == "NB-F001");
}
