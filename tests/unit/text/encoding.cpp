#include "text/encoding.h"

#include <catch2/catch.hpp>

using namespace newsbook;
using namespace std::string_literals;

namespace {

DecodedText decoded(std::string_view bytes, std::string_view declared = "") {
  auto result = decode_text(bytes, declared, "page.txt");
  REQUIRE(result);
  return *result;
}

std::string message(std::string_view bytes) {
  const auto result = decode_text(bytes, "", "page.txt");
  REQUIRE_FALSE(result);
  return format(result.error());
}

std::string utf16le(std::u16string_view text) {
  std::string bytes;
  for (const char16_t unit : text) {
    bytes += static_cast<char>(unit & 0xFFU);
    bytes += static_cast<char>(unit >> 8U);
  }
  return bytes;
}

}  // namespace

TEST_CASE("UTF-8 stays as it is", "[encoding]") {
  const DecodedText text = decoded("Żółw – 新聞\n\fnext\tpage");
  CHECK(text.text == "Żółw – 新聞\n\fnext\tpage");
  CHECK(text.charset == "UTF-8");
  CHECK_FALSE(text.assumed);
  CHECK(text.replaced.count == 0);
  CHECK(text.replaced.first == 0);
  CHECK(decoded("").text.empty());
}

TEST_CASE("line ends become line feeds", "[encoding]") {
  CHECK(decoded("a\r\nb\rc\n\r\n\rd\r").text == "a\nb\nc\n\n\nd\n");
  CHECK(decoded("\r").text == "\n");
  CHECK(decoded(utf16le(u"\uFEFFone\r\ntwo")).text == "one\ntwo");
}

TEST_CASE("byte-order marks decide and go", "[encoding]") {
  CHECK(decoded("\xEF\xBB\xBFé", "windows-1252").text == "é");
  CHECK(decoded("\xEF\xBB\xBF\xEF\xBB\xBF\xEF\xBD\xA1").text == "｡");
  CHECK(decoded("ï»¿It’s").text == "It’s");  // one that was garbled
  CHECK(decoded(utf16le(u"\uFEFFé 新")).text == "é 新");
  CHECK(decoded(utf16le(u"\uFEFFé 新")).charset == "UTF-16LE");
  CHECK(decoded("\xFE\xFF\0A\x65\xB0"s).text == "A新");
  CHECK(decoded("\xFF\xFE\0\0A\0\0\0"s).text == "A");
  CHECK_FALSE(decoded(utf16le(u"\uFEFFab")).assumed);
}

TEST_CASE("UTF-16 without a mark is known by its NULs", "[encoding]") {
  const DecodedText text = decoded(utf16le(u"Ein ganz gewöhnlicher Satz.\n"));
  CHECK(text.text == "Ein ganz gewöhnlicher Satz.\n");
  CHECK(text.charset == "UTF-16LE");
  CHECK(text.assumed);
  CHECK(decoded(utf16le(u"ЖИТЕЛИ ПРОТИВ")).text == "ЖИТЕЛИ ПРОТИВ");
  CHECK(decoded("\0T\0e\0x\0t\0 \0!"s).text == "Text !");
}

TEST_CASE("a declared charset is believed", "[encoding]") {
  CHECK(decoded("\xB5\xE1", "iso-8859-2").text == "ľá");
  CHECK(decoded("\x93quoted\x94", "ISO-8859-1").text == "“quoted”");  // the web's Latin 1
  CHECK(decoded("\xD0\xC5", "koi8-r").text == "пе");
  CHECK(decoded("\x90\x56\x95\xB7", "Shift_JIS").text == "新聞");
  CHECK(decoded("\xD0\xC2", "gb2312").text == "新");
  CHECK_FALSE(decoded("\xB5", "iso-8859-2").assumed);
  CHECK(decoded("é", "no-such-charset").text == "é");
  CHECK(decoded("plain", "utf-16").text == "plain");  // cannot be
  const DecodedText wrong = decoded("Don\x92t say \x93utf-8\x94.", "utf-8");
  CHECK(wrong.text == "Don’t say “utf-8”.");
  CHECK(wrong.assumed);
}

TEST_CASE("undeclared charsets are detected, windows-1252 when unsure", "[encoding]") {
  const DecodedText western = decoded("Caf\xE9");
  CHECK(western.text == "Café");
  CHECK(western.charset == "windows-1252");
  CHECK(western.assumed);
  CHECK(decoded("The plan \x93was not ready\x94 \x97 they said it wouldn\x92t be.").text ==
        "The plan “was not ready” — they said it wouldn’t be.");
  const DecodedText russian = decoded(
      "\xCF\xF0\xE0\xE2\xE8\xF2\xE5\xEB\xFC\xF1\xF2\xE2\xEE \xEE\xE1\xFA\xFF\xE2\xE8\xEB\xEE \xEE "
      "\xED\xEE\xE2\xFB\xF5 \xEC\xE5\xF0\xE0\xF5 \xEF\xEE\xE4\xE4\xE5\xF0\xE6\xEA\xE8.");
  CHECK(russian.text == "Правительство объявило о новых мерах поддержки.");
  CHECK(russian.charset == "windows-1251");
  // A long plain beginning does not hide the part that tells.
  std::string late;
  for (int i = 0; i < 4000; ++i) late += "A plain English line of text.\n";
  CHECK(decoded(late + "Don\x92t.").text == late + "Don’t.");
}

TEST_CASE("a few bad bytes in UTF-8 are replaced, counted and located", "[encoding]") {
  std::string good;
  for (int i = 0; i < 30; ++i) good += "naïve\r\n";
  const DecodedText text = decoded(good +
                                   "b\xFF"
                                   "d\r\nand \xE2\x82 more");
  CHECK(text.charset == "UTF-8");
  CHECK(text.assumed);
  CHECK(text.replaced.count == 2);
  CHECK(text.replaced.first == 31);
  CHECK(text.text.ends_with("b\uFFFDd\nand \uFFFD more"));
  CHECK(decoded(good + "\xC3").text.ends_with("\n\uFFFD"));
  const DecodedText declared = decoded("日本\n\x80\n本", "utf-8");
  CHECK_FALSE(declared.assumed);
  CHECK(declared.replaced.first == 2);
}

TEST_CASE("malformed sequences of other charsets are replaced, counted and located", "[encoding]") {
  const DecodedText text = decoded("one\ntwo\n\x90\x56 \x81\x20\n\xFF", "shift_jis");
  CHECK(text.replaced.count >= 1);
  CHECK(text.replaced.first == 3);
  CHECK(text.text.starts_with("one\ntwo\n新 \uFFFD"));
  CHECK(decoded("\xFF\xFE"
                "A"s)
            .replaced.count == 1);                                // half a unit
  CHECK(decoded(utf16le(u"\uFEFFa\xD800z")).text == "a\uFFFDz");  // half a pair
}

TEST_CASE("text longer than a chunk keeps its pairs and positions", "[encoding]") {
  for (const int offset : {0, 1, 2, 3}) {
    std::u16string text = u"\uFEFF";
    std::string expected;
    for (int i = 0; i < offset; ++i) text += u'x', expected += 'x';
    for (int i = 0; i < 40'000; ++i) text += u"\U0001F600", expected += "\U0001F600";
    CHECK(decoded(utf16le(text)).text == expected);
  }
  std::string lines;
  for (int i = 0; i < 30'000; ++i) lines += "\x90\x56\n";
  CHECK(decoded(lines + "\xFF\n" + lines, "shift_jis").replaced.first == 30'001);
}

TEST_CASE("a stray NUL goes, a binary file is refused", "[encoding]") {
  CHECK(decoded("good text with one\0 stray NUL in it"s).text == "good text with one stray NUL in it");
  CHECK(message("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") ==
        "page.txt: error[NB-N001]: not text: it looks like a PDF document\n"
        "  hint: save the article as text or as a web page, and name that\n");
  CHECK(message("PK\x03\x04rest") ==
        "page.txt: error[NB-N001]: not text: it looks like a zip archive (or an EPUB or office document)\n"
        "  hint: unpack it and name the text files or web pages in it\n");
  CHECK(message("\x89PNG\r\n\x1A\n").find("a PNG picture") != std::string::npos);
  CHECK(message("\xFF\xD8\xFF\xE0").find("a JPEG picture") != std::string::npos);
  CHECK(message("\x1F\x8B\x08\0"s).find("a gzip archive") != std::string::npos);
  std::string noise;
  for (unsigned i = 0, x = 1; i < 5000; ++i)
    noise += static_cast<char>((x = x * 1103515245U + 12345U) >> 16U);
  CHECK(message(noise).find("not text: it is full of control characters") != std::string::npos);
  CHECK(message("\1\2\3\4\5\6\7").find("NB-N001") != std::string::npos);
}

TEST_CASE("a text that names its charset is read in it unless it reads far worse so", "[encoding]") {
  const DecodedText brief = decoded("<meta charset=\"iso-8859-2\">\n<p>\xB5\xE1");
  CHECK(brief.text == "<meta charset=\"iso-8859-2\">\n<p>ľá");
  CHECK_FALSE(brief.assumed);
  CHECK(decoded("<?xml version='1.0' encoding='KOI8-R'?>\n\xD0\xC5\n").text.ends_with("пе\n"));
  CHECK(decoded("# -*- coding: windows-1257 -*-\n\xE0\xE8\n").text.ends_with("ąč\n"));
  CHECK(decoded("Content-Type: text/plain; charset=windows-1251\n\ncaf\xE9s – Zo\xC3\xAB, na\xC3\xAFve")
            .charset == "UTF-8");  // what the bytes are counts more
  const DecodedText wrong = decoded(
      "charset=ibm866\nLes \xE9lus de la ville ont vot\xE9 un plan de r\xE9novation des "
      "\xE9"
      "coles, malgr\xE9 l'opposition; d\xE9j\xE0 l'\xE9t\xE9 dernier, \xE0 c\xF4t\xE9.");
  CHECK(wrong.charset == "windows-1252");
  CHECK(wrong.assumed);
  CHECK(decoded("charset=no-such\nCaf\xE9").text == "charset=no-such\nCafé");
}

TEST_CASE("valid UTF-8 counts more than a declaration of another charset", "[encoding]") {
  const DecodedText text = decoded("Zoë’s café", "iso-8859-1");
  CHECK(text.text == "Zoë’s café");
  CHECK(text.repaired.count == 0);
  CHECK(decoded("\xC4\xA3\xCA\xBD", "gb2312").text == "模式");  // which is valid UTF-8 too
}

TEST_CASE("an East Asian text that was read byte by byte and saved as UTF-8 is put right", "[encoding]") {
  const std::string gbk =
      "\xCF\xD6\xB4\xFA\xD6\xF7\xB6\xAF\xD5\xD2\xB5\xBD\xB9\xE3\xC6\xFB\xC6\xEC\xCF\xC2"
      "\xB5\xC4\xB3\xA7\xC9\xCC\xCC\xB8\xBA\xCF\xD7\xF7\xA1\xA3";
  std::string garbled = "<p>";
  for (const char c : gbk) {
    const auto byte = static_cast<unsigned char>(c);
    garbled += static_cast<char>(0xC0U | (byte >> 6U));
    garbled += static_cast<char>(0x80U | (byte & 0x3FU));
  }
  const DecodedText text = decoded(garbled);
  CHECK(text.text == "<p>现代主动找到广汽旗下的厂商谈合作。");
  CHECK(text.charset == "GB18030");
  CHECK(text.assumed);
  // UTF-8 that went the same way is UTF-8 again.
  std::string twice;
  for (const char c : std::string("\u6E21\u8F6E\u4E2D\u5348\u79BB\u5F00\u7801\u5934\u3002")) {
    const auto byte = static_cast<unsigned char>(c);
    twice += static_cast<char>(0xC0U | (byte >> 6U));
    twice += static_cast<char>(0x80U | (byte & 0x3FU));
  }
  CHECK(decoded(twice).charset == "UTF-8");
  // Beside a character that no single byte is, and where no pairs are, it is what it seems.
  CHECK(decoded(garbled + "→").charset == "UTF-8");
  for (const std::string line : {"À l’été où l’élève Zoë dîna à l’hôtel, « ça » créa des idées très âgées. ",
                                 "Ängstliche Bären fräßen süße Äpfel über Öl, “größer” äußerte Jürgen. "}) {
    CHECK(decoded(line + line + line).text == line + line + line);
  }
}

TEST_CASE("undefined bytes of windows charsets are control characters", "[encoding]") {
  CHECK(decoded("a\x81\x8D\x8F\x90\x9Dz", "windows-1252").text == "a\u0081\u008D\u008F\u0090\u009Dz");
  CHECK(decoded("\xD2", "windows-1253").replaced.count == 1);
}

TEST_CASE("ISO-2022-JP is known by its escapes", "[encoding]") {
  const DecodedText text = decoded("NHK \x1B$B?7J9\x1B(B news");
  CHECK(text.text == "NHK 新聞 news");
  CHECK(text.charset == "ISO-2022-JP");
  CHECK(text.assumed);
}

TEST_CASE("bytes of windows-1252 in UTF-8 text are read where they make sense", "[encoding]") {
  std::string good;
  for (int i = 0; i < 4; ++i) good += "naïve – “so”\n";
  const DecodedText text = decoded(good +
                                   "caf\xE9 and don\x92t\n\xA4 5, \xA3"
                                   "5 naïve, naïve\nca\xC3 in \xE2\x82 more\n");
  CHECK(text.text == good + "café and don’t\n\uFFFD 5, £5 naïve, naïve\nca\uFFFD in \uFFFD more\n");
  CHECK(text.charset == "UTF-8");
  CHECK(text.borrowed.count == 2);
  CHECK(text.borrowed.first == 5);
  CHECK(text.borrowed.charset == "windows-1252");
  CHECK(text.replaced.count == 3);
  CHECK(text.replaced.first == 6);
}

TEST_CASE("lines of another charset among lines of UTF-8", "[encoding]") {
  const std::string utf8 = "Les élus ont voté – « enfin ».\n";
  const std::string latin = "Les \xE9lus ont vot\xE9 \x96 \xAB enfin \xBB.\n";
  const DecodedText text = decoded(utf8 + latin + latin + "plain\n" + latin + utf8 + latin + latin);
  CHECK(text.text == utf8 + utf8 + utf8 + "plain\n" + utf8 + utf8 + utf8 + utf8);
  CHECK(text.borrowed.count == 5);
  CHECK(text.borrowed.first == 2);
  CHECK(text.replaced.count == 0);
  const std::string russian = "Городской совет решил закрыть мост.\n";
  std::string old =
      "\xC3\xEE\xF0\xEE\xE4\xF1\xEA\xEE\xE9 \xF1\xEE\xE2\xE5\xF2 \xF0\xE5\xF8\xE8\xEB "
      "\xE7\xE0\xEA\xF0\xFB\xF2\xFC \xEC\xEE\xF1\xF2.\n";
  CHECK(decoded(russian + old + russian).text == russian + russian + russian);
  CHECK(decoded(russian + old + russian).borrowed.charset == "windows-1251");
}
