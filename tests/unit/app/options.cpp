#include "app/options.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace newsbook;

namespace {

Result<Options> parse(std::vector<const char*> words) {
  words.insert(words.begin(), "newsbook");
  return parse_options(static_cast<int>(words.size()), words.data());
}

// "CODE message | hint"
std::string refusal(std::vector<const char*> words) {
  const auto options = parse(std::move(words));
  if (options) return "taken";
  const Diagnostic& why = options.error();
  return why.code + " " + why.message + (why.hint.empty() ? "" : " | " + why.hint);
}

}  // namespace

TEST_CASE("inputs keep their order, also between options") {
  const auto options = parse({"b.txt", "--epub", "o.epub", "-", "--pdf=o.pdf", "a.txt", "--", "--c"});
  REQUIRE(options.has_value());
  CHECK(options->inputs == std::vector<std::string>{"b.txt", "-", "a.txt", "--c"});
  CHECK(options->epub == "o.epub");
  CHECK(options->pdf == "o.pdf");
}

TEST_CASE("what is not given has its default") {
  const auto options = parse({"a.txt", "--epub", "o.epub"});
  REQUIRE(options.has_value());
  CHECK(options->theme == "broadsheet");
  REQUIRE(options->device != nullptr);
  CHECK(options->device->name == default_device);
  CHECK_FALSE(options->page.size);
  CHECK_FALSE(options->date);
  CHECK_FALSE(options->dump);
  CHECK(options->jobs == 0);
  CHECK_FALSE((options->no_fonts || options->strict || options->quiet || options->help || options->version));
}

TEST_CASE("every option arrives where it belongs") {
  const auto options =
      parse({"a",      "--title",    "-T-",      "--author", "Ann",     "--language", "pt-BR",
             "--date", "2024-11-26", "--theme",  "x.css",    "--jobs",  "3",          "--dump",
             "pages",  "--from",     "markdown", "--strict", "--quiet", "--page",     "A5"});
  REQUIRE(options.has_value());
  CHECK(options->title == "-T-");
  CHECK(options->author == "Ann");
  CHECK(options->language == "pt-BR");
  REQUIRE(options->date);
  CHECK(to_iso(*options->date) == "2024-11-26");
  CHECK(options->theme == "x.css");
  CHECK(options->jobs == 3);
  CHECK(options->dump == Dump::pages);
  CHECK(options->format == "markdown");
  CHECK(options->strict);
  CHECK(options->quiet);
  CHECK(options->page.size.has_value());
}

TEST_CASE("what a library's list says of a book is taken") {
  const auto options = parse({"a", "--epub", "o", "--subtitle", "S", "--publisher", "P", "--rights", "R",
                              "--description", "D", "--series", "The Week", "--issue", "12", "--no-fonts"});
  REQUIRE(options.has_value());
  CHECK(options->subtitle + options->publisher + options->rights + options->description == "SPRD");
  CHECK(options->series == "The Week");
  CHECK(options->issue == "12");
  CHECK(options->no_fonts);
  CHECK(refusal({"a", "--epub", "o", "--series", "S", "--issue", "May"}) ==
        "NB-A003 --issue takes a number, not \"May\" | as 12 or 12.1");
  CHECK(refusal({"a", "--epub", "o", "--issue", "1"}) ==
        "NB-A003 --issue is a number in a series, and none is named | add --series TEXT");
  CHECK(refusal({"a", "--epub", "o", "--rights", "\xFF"}) == "NB-A003 the value of --rights is not UTF-8");
}

TEST_CASE("type and margins are lengths with a unit") {
  const auto options = parse({"a", "--pdf", "o", "--margin", "8mm", "--font", "Linux Libertine O",
                              "--font-size", "10.5pt", "--leading", "14pt"});
  REQUIRE(options.has_value());
  CHECK(options->font == "Linux Libertine O");
  CHECK(options->page.margin == Length::points(8 * 720).scaled(1, 254));
  CHECK(options->page.font_size == Length::points(21) / 2);
  CHECK(options->page.leading == Length::points(14));
}

TEST_CASE("fields of records are named as often as one likes") {
  const auto options =
      parse({"a", "--epub", "o", "--field", "text=body", "--field=url=a=b", "--field", "text=b.c"});
  REQUIRE(options.has_value());
  REQUIRE(options->fields.size() == 3);
  CHECK(options->fields[0].field == RecordField::text);
  CHECK(options->fields[0].path == "body");
  CHECK(options->fields[1].field == RecordField::url);
  CHECK(options->fields[1].path == "a=b");
  CHECK(options->fields[2].path == "b.c");
  CHECK(refusal({"a", "--epub", "o", "--field", "txt=body"}) ==
        "NB-A004 there is no field \"txt\" | did you mean text?");
  CHECK(refusal({"a", "--epub", "o", "--field", "=body"}) ==
        "NB-A004 there is no field \"\" | one of text, title, url, date, author, description, language, "
        "source");
  for (const char* value : {"body", "text="}) {
    CHECK(refusal({"a", "--epub", "o", "--field", value}) ==
          "NB-A003 --field takes WHAT=NAME, not \"" + std::string(value) +
              "\" | as text=body, where the field \"body\" of a JSON record holds its text");
  }
  CHECK(refusal({"a", "--field", "--epub", "o"}) == "NB-A002 --field needs a value");
  CHECK(refusal({"a", "--epub", "o", "--field", "text=\xFF"}) == "NB-A003 the value of --field is not UTF-8");
}

TEST_CASE("help and version excuse what else is missing") {
  CHECK(parse({"--help"})->help);
  CHECK(parse({"-h"})->help);
  CHECK(parse({"--version", "a.txt"})->version);
}

TEST_CASE("bad usage is refused with what was perhaps meant") {
  CHECK(refusal({"a", "--epbu", "o"}) == "NB-A001 there is no option --epbu | did you mean --epub?");
  CHECK(refusal({"a", "--epbu=o"}) == "NB-A001 there is no option --epbu | did you mean --epub?");
  CHECK(refusal({"a", "--wobble"}) ==
        "NB-A001 there is no option --wobble | newsbook --help lists the options");
  CHECK(refusal({"a", "-x"}) == "NB-A001 there is no option -x | newsbook --help lists the options");
  CHECK(refusal({"a", "--epub"}) == "NB-A002 --epub needs a value");
  CHECK(refusal({"a", "--epub", ""}) == "NB-A002 --epub needs a value");
  CHECK(refusal({"a", "--epub", "--pdf", "o.pdf"}) == "NB-A002 --epub needs a value");
  CHECK(refusal({"a", "--epub", "o", "--epub", "p"}) == "NB-A002 --epub is given twice");
  CHECK(refusal({"a", "--epub", "o", "--strict=yes"}) == "NB-A002 --strict takes no value");
  CHECK(refusal({"a", "--epub", "o", "--dump", "page"}) ==
        "NB-A004 there is no dump \"page\" | did you mean pages?");
  CHECK(refusal({"a", "--epub", "o", "--dump", "xyzzy"}) ==
        "NB-A004 there is no dump \"xyzzy\" | one of articles, book, lines, pages");
  CHECK(refusal({"a", "--pdf", "o", "--device", "kobo-libre"}) ==
        "NB-A004 there is no device \"kobo-libre\" | did you mean kobo-libra?");
  CHECK(refusal({"a", "--pdf", "o", "--from", "markdwon"}) ==
        "NB-A004 there is no input format \"markdwon\" | did you mean markdown?");
}

TEST_CASE("values that cannot be meant are refused") {
  for (const char* jobs : {"0", "-1", "x", "1x", "257", "99999999999999999999"}) {
    CHECK(refusal({"a", "--pdf", "o", "--jobs", jobs}) ==
          std::string("NB-A003 --jobs takes a number from 1 to 256, not \"") + jobs + "\"");
  }
  for (const char* date : {"2024-02-30", "yesterday", "26.11.2024"}) {
    CHECK(refusal({"a", "--pdf", "o", "--date", date}).starts_with("NB-A003 \"" + std::string(date)));
  }
  for (const char* tag : {"english language", "e", "en_GB", "12", "en-"}) {
    CHECK(refusal({"a", "--pdf", "o", "--language", tag}).starts_with("NB-A003 \"" + std::string(tag)));
  }
  for (const char* page : {"A99", "0x0mm", "axb", "90x122", "-5x5mm", "1e9x5mm"}) {
    CHECK(refusal({"a", "--pdf", "o", "--page", page}).starts_with("NB-A004 \"" + std::string(page)));
  }
  for (const char* size : {"10", "pt", "-3pt", "1000pt", "2em"}) {
    CHECK(refusal({"a", "--pdf", "o", "--font-size", size}) ==
          std::string("NB-A004 --font-size takes a length from 4pt to 72pt, not \"") + size +
              "\" | a number with a unit, as 10.5pt or 8mm");
  }
  CHECK(refusal({"a", "--pdf", "o", "--title", "\xFF"}) == "NB-A003 the value of --title is not UTF-8");
}

TEST_CASE("something must come in and go out") {
  CHECK(refusal({"--epub", "o"}).starts_with("NB-A005 no input is named"));
  CHECK(refusal({"-", "-", "--epub", "o"}) == "NB-A005 standard input is named twice");
  CHECK(refusal({"a"}) == "NB-A006 no output is named | add --epub FILE, --pdf FILE or both");
  CHECK(refusal({"a", "--dump", "book"}) == "taken");
}

TEST_CASE("the help fits a screen and names every device") {
  const std::string help = help_text();
  CHECK(std::count(help.begin(), help.end(), '\n') <= 40);
  for (std::size_t begin = 0; begin < help.size(); begin = help.find('\n', begin) + 1) {
    CHECK(help.find('\n', begin) - begin <= 80);
  }
  for (const Device& device : devices()) CHECK(help.find(device.name) != std::string::npos);
}
