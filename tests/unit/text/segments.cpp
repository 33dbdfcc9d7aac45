#include "text/segments.h"

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <thread>

#include "text/unicode.h"

using namespace newsbook;

namespace {

constexpr std::uint32_t tag(const char (&name)[5]) {
  return std::uint32_t(name[0]) << 24U | std::uint32_t(name[1]) << 16U | std::uint32_t(name[2]) << 8U |
         std::uint32_t(name[3]);
}

std::vector<Segment> cut(std::string_view text, std::string_view locale = "en",
                         BaseDirection direction = BaseDirection::left_to_right) {
  std::vector<Segment> out = {Segment{}};
  segment(text, locale, direction, out);
  std::uint32_t at = 0;
  for (const Segment& s : out) {
    CHECK(s.begin == at);
    CHECK(s.begin <= s.end);
    CHECK(s.end <= s.space_end);
    at = s.space_end;
  }
  CHECK(at == text.size());
  return out;
}

char sign(BreakAfter after) { return "+:|!"[static_cast<int>(after)]; }

// Visible parts, each with '|' for an opportunity after it, ':' for a reluctant one, '!' for a forced break,
// '+' for none.
std::string pieces(std::string_view text, std::string_view locale = "en") {
  std::string shown;
  for (const Segment& s : cut(text, locale)) {
    shown += text.substr(s.begin, s.end - s.begin);
    shown += sign(s.after);
  }
  return shown;
}

}  // namespace

TEST_CASE("lines break where UAX 14 says", "[segments]") {
  CHECK(pieces("The quick fox") == "The|quick|fox|");
  CHECK(pieces("well-known and/or 3.50 $5 50% (yes)") == "well-|known|and/or|3.50|$5|50%|(yes)|");
  CHECK(pieces("war—peace") == "war—|peace|");
  CHECK(pieces("no\u00A0break 10\u202Fkm") == "no\u00A0break|10\u202Fkm|");
  CHECK(pieces("one\ntwo") == "one!two|");
  CHECK(pieces("one \n\ntwo") == "one!!two|");
  CHECK(pieces("zero\u200Bwidth") == "zero\u200B|width|");
}

TEST_CASE("stretchable white space never stands inside a segment", "[segments]") {
  CHECK(pieces("quoi ? oui") == "quoi+?|oui|");  // no break before the mark, but a space
  CHECK(pieces("  lead") == "|lead|");
  CHECK(pieces("tab \t tab\u3000 \u2003end") == "tab|tab|end|");
  const auto segments = cut("a  b ");
  REQUIRE(segments.size() == 2);
  CHECK(segments[0].end == 1);
  CHECK(segments[0].space_end == 3);
  CHECK(segments[1].space_end == 5);
}

TEST_CASE("what belongs together stays together", "[segments]") {
  CHECK(pieces("runs 10 km in 50 min.") == "runs|10+km|in|50+min.|");
  CHECK(pieces("costs 5 % or 3 Mio. Euro") == "costs|5+%|or|3+Mio.|Euro|");
  CHECK(pieces("see No. 5, p. 12 and § 3") == "see|No.+5,|p.+12|and|§+3|");
  CHECK(pieces("10 kilometres, No. Five") == "10|kilometres,|No.|Five|");
  CHECK(pieces("wait …and see … then") == "wait|…and|see|…|then|");
  CHECK(pieces("so he – and she – left") == "so|he|–|and|she|–|left|");
  CHECK(pieces("1939–1945") == "1939–|1945|");
  CHECK(pieces("at 90 km/h, he/she, Hamburg/Bremen") == "at|90+km/h,|he/she,|Hamburg/|Bremen|");
}

TEST_CASE("addresses and paths break before their signs and after their slashes", "[segments]") {
  CHECK(pieces("see https://www.example.org/news/2024/story-one.html?id=7&x=abc now") ==
        "see|https://:www:.example:.org/:news/:2024/:story:-one:.html:?id:=7:&x:=abc|now|");
  CHECK(pieces("mail press.office@example.org today") == "mail|press:.office:@example:.org|today|");
  CHECK(pieces("in /usr/share/doc/newsbook or set_up_the_thing") ==
        "in|/usr/:share/:doc/:newsbook|or|set:_up:_the:_thing|");
  CHECK(pieces("e.g. and/or U.S.A. 3.14") == "e.g.|and/or|U.S.A.|3.14|");
}

TEST_CASE("nothing to cut", "[segments]") {
  CHECK(cut("").empty());
  const auto blank = cut(" \t ");
  REQUIRE(blank.size() == 1);
  CHECK(blank[0].begin == blank[0].end);
}

TEST_CASE("Chinese and Japanese break between characters, strictly", "[segments]") {
  CHECK(pieces("新闻,报道。", "zh-Hans") == "新|闻,|报|道。|");
  CHECK(pieces("キャット", "ja") == "キャッ|ト|");  // loosely also before the small ya
  CHECK(pieces("ニュース", "ja") == "ニュー|ス|");  // nor before the long mark
  CHECK(pieces("キャット", "en") == "キャッ|ト|");
  CHECK(pieces("人々は、「新聞」を", "ja") == "人々|は、|「新|聞」|を|");
}

TEST_CASE("scripts without spaces are cut by dictionary, whatever the language around them", "[segments]") {
  for (const char* locale : {"th", "lo", "km", "my", "en"}) {
    INFO(locale);
    CHECK(pieces("ภาษาไทย", locale) == "ภาษา|ไทย|");
    CHECK(pieces("นักข่าวเขียนบทความในหนังสือพิมพ์", locale) == "นัก|ข่าว|เขียน|บทความ|ใน|หนังสือพิมพ์|");
    CHECK(pieces("ພາສາລາວ", locale) == "ພາສາ|ລາວ|");
    CHECK(pieces("ភាសាខ្មែរជាភាសាផ្លូវការ", locale) == "ភាសាខ្មែរ|ជា|ភាសាផ្លូវការ|");
    CHECK(pieces("မြန်မာစာ", locale) == "မြန်မာ|စာ|");
  }
}

TEST_CASE("common characters take a neighbour's script", "[segments]") {
  const auto latin = cut("(“Yes” 42 [no]");
  REQUIRE(latin.size() == 3);
  for (const Segment& s : latin) CHECK(s.script == tag("Latn"));
  const auto arabic = cut("123 كتاب (نعم)");
  REQUIRE(arabic.size() >= 3);
  for (const Segment& s : arabic) CHECK(s.script == tag("Arab"));
  CHECK(cut("2024").at(0).script == tag("Zyyy"));
  const auto mixed = cut("iPhone手机");
  REQUIRE(mixed.size() == 3);
  CHECK(mixed[0].script == tag("Latn"));
  CHECK(mixed[1].script == tag("Hani"));
  const auto joined = cut("abcабв");  // no opportunity, but another script
  REQUIRE(joined.size() == 2);
  CHECK(joined[0].after == BreakAfter::none);
  CHECK(joined[1].script == tag("Cyrl"));
}

TEST_CASE("embedding levels", "[segments]") {
  for (const Segment& s : cut("left to right")) CHECK(s.level == 0);
  const auto mixed = cut("say שלום עולם now");
  REQUIRE(mixed.size() == 4);
  CHECK(mixed[0].level == 0);
  CHECK(mixed[1].level == 1);
  CHECK(mixed[2].level == 1);
  CHECK(mixed[3].level == 0);
  const auto arabic = cut("في 2024 على Reuters", "ar", BaseDirection::right_to_left);
  REQUIRE(arabic.size() == 4);
  CHECK(arabic[0].level == 1);
  CHECK(arabic[1].level == 2);
  CHECK(arabic[3].level == 2);
  const auto split = cut("אב12", "he", BaseDirection::right_to_left);
  REQUIRE(split.size() == 2);
  CHECK(split[0].after == BreakAfter::none);
  CHECK(split[1].level == 2);
}

TEST_CASE("runs are reordered by level", "[segments]") {
  CHECK(visual_order({0, 0, 0}) == std::vector<std::uint32_t>{0, 1, 2});
  CHECK(visual_order({1, 1, 1}) == std::vector<std::uint32_t>{2, 1, 0});
  CHECK(visual_order({0, 1, 1, 0}) == std::vector<std::uint32_t>{0, 2, 1, 3});
  CHECK(visual_order({1, 2, 2, 1}) == std::vector<std::uint32_t>{3, 1, 2, 0});
  CHECK(visual_order({}).empty());
}

TEST_CASE("any text is covered, and threads agree", "[segments]") {
  const std::u32string alphabet =
      U"ab Z9.,-/—“”’\n\t\u00A0éßאבم٣新カー。\u0301\u200D\u202B\u202C\U0001F600$%()";
  std::mt19937 random(7);
  std::vector<std::string> texts;
  for (int i = 0; i < 300; ++i) {
    std::string text;
    for (std::size_t n = random() % 60; n > 0; --n) append_utf8(text, alphabet[random() % alphabet.size()]);
    texts.push_back(text);
  }
  const auto all = [&](const char* locale) {
    std::vector<std::string> shown;
    for (const std::string& text : texts) shown.push_back(pieces(text, locale));
    return shown;
  };
  const auto expected = all("ja");
  const auto others = [&](std::vector<std::string>& to) {
    std::vector<Segment> out;
    for (const std::string& text : texts) {
      segment(text, "ja", BaseDirection::left_to_right, out);
      std::string shown;
      for (const Segment& s : out) {
        shown += text.substr(s.begin, s.end - s.begin);
        shown += sign(s.after);
      }
      to.push_back(shown);
    }
  };
  std::vector<std::string> first, second;
  std::thread one([&] { others(first); }), two([&] { others(second); });
  one.join();
  two.join();
  CHECK(first == expected);
  CHECK(second == expected);
}

TEST_CASE("a locale that is none still cuts", "[segments]") {
  CHECK(pieces("one two", "") == "one|two|");
  CHECK(pieces("one two", "not a locale!") == "one|two|");
}
