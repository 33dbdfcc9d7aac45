#include "text/hyphenation.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <thread>

#include "base/files.h"
#include "text/hyphenation_table.h"

using namespace newsbook;

namespace {

constexpr const char* installed = "/usr/share/hyphen";

std::string hyphenated(const Hyphenator& hyphenator, std::string word) {
  std::vector<std::uint32_t> points = {99};
  hyphenator.points(word, points);
  for (std::size_t i = points.size(); i-- > 0;) word.insert(points[i], "-");
  return word;
}

// A folder of small dictionaries of our own, removed afterwards.
struct Dictionaries {
  std::filesystem::path folder;
  Dictionaries() : folder(std::filesystem::temp_directory_path() / "newsbook-hyphenation-test") {
    std::filesystem::create_directories(folder);
  }
  Dictionaries(const Dictionaries&) = delete;
  Dictionaries& operator=(const Dictionaries&) = delete;
  ~Dictionaries() { std::filesystem::remove_all(folder); }
  void put(const std::string& name, const std::string& content) const {
    std::ofstream(folder / name, std::ios::binary) << content;
  }
};

}  // namespace

TEST_CASE("English words", "[hyphenation]") {
  const HyphenationDictionaries dictionaries(installed);
  const Hyphenator* english = dictionaries.find("en");
  REQUIRE(english != nullptr);
  CHECK(hyphenated(*english, "international") == "in-ter-na-tional");
  CHECK(hyphenated(*english, "“International,”") == "“In-ter-na-tional,”");
  CHECK(hyphenated(*english, "INTERNATIONAL") == "IN-TER-NA-TIONAL");
  CHECK(hyphenated(*english, "hyphenation’s") == "hy-phen-ation’s");
  for (const char* whole : {"only", "NATO", "co2emission", "international4", "example.com",
                            "https://international", "someone@international", "/", "", "…"}) {
    CHECK(hyphenated(*english, whole) == whole);
  }
  CHECK(dictionaries.find("en-US") == english);
}

TEST_CASE("German words in an ISO 8859-1 dictionary", "[hyphenation]") {
  const HyphenationDictionaries dictionaries(installed);
  const Hyphenator* german = dictionaries.find("de-AT");
  REQUIRE(german != nullptr);
  CHECK(hyphenated(*german, "Straßenbahn") == "Stra-ßen-bahn");
  CHECK(hyphenated(*german, "„Übergrößenträger“") == "„Über-grö-ßen-trä-ger“");
  CHECK(hyphenated(*german, "слово") == "слово");  // not in its charset
}

TEST_CASE("a locale finds the dictionary that fits best", "[hyphenation]") {
  const Dictionaries made;
  const std::string one = "UTF-8\nab1cde\n", two = "UTF-8\nabc1def\n";
  made.put("hyph_de_DE.dic", one);
  made.put("hyph_de_AT.dic", two);
  made.put("hyph_sr_Latn_RS.dic", one);
  made.put("hyph_sr.dic", two);
  made.put("hyph_uz-Latn_UZ.dic", one);
  made.put("hyph_pt_BR.dic", one);
  made.put("hyph_broken.dic", "");
  made.put("notes.txt", "no dictionary");
  const HyphenationDictionaries dictionaries(made.folder.string());
  const auto shown = [&](const char* locale) -> std::string {
    const Hyphenator* found = dictionaries.find(locale);
    return found == nullptr ? "none" : hyphenated(*found, "abcdef");
  };
  CHECK(shown("de") == "ab-cdef");
  CHECK(shown("de-AT") == "abc-def");
  CHECK(shown("DE-at-1996") == "abc-def");
  CHECK(shown("de-CH") == "ab-cdef");
  CHECK(shown("sr-Latn-RS") == "ab-cdef");
  CHECK(shown("sr") == "abc-def");
  CHECK(shown("uz-Latn") == "ab-cdef");
  CHECK(shown("pt") == "ab-cdef");  // the only one there is
  CHECK(shown("pt-PT-u-nu-latn") == "ab-cdef");
  for (const char* none : {"zh-Hans", "", "-", "../de", "x", "d"}) CHECK(shown(none) == "none");
  CHECK(dictionaries.find("de") == dictionaries.find("de-CH"));
}

TEST_CASE("minima of language and program hold, respelling breaks are left out", "[hyphenation]") {
  const Dictionaries made;
  made.put("hyph_aa.dic", "UTF-8\na1b1c1d1e1f1g1h\n");
  made.put("hyph_bb.dic", "UTF-8\nLEFTHYPHENMIN 3\nRIGHTHYPHENMIN 4\na1b1c1d1e1f1g1h\n");
  made.put("hyph_cc.dic", "UTF-8\nschif1fahrt/ff=f,5,2\n");
  made.put("hyph_ru.dic",
           "KOI8-R\n\xD3\xCC\xCF\xD7"
           "1\xC1\n");  // слов1а
  const HyphenationDictionaries dictionaries(made.folder.string());
  CHECK(hyphenated(*dictionaries.find("aa"), "abcdefgh") == "ab-c-d-e-fgh");
  CHECK(hyphenated(*dictionaries.find("bb"), "abcdefgh") == "abc-d-efgh");
  CHECK(hyphenated(*dictionaries.find("aa"), "abc’defgh") == "abc’defgh");
  CHECK(hyphenated(*dictionaries.find("cc"), "schiffahrt") == "schiffahrt");
  CHECK(hyphenated(*dictionaries.find("ru"), "Словами") == "Слов-ами");
}

TEST_CASE("a user's words come before the dictionary's", "[hyphenation]") {
  const HyphenationExceptions exceptions("news-pa-per # as we have it\nStra-ße\nthrough");
  const auto points = [&](std::string_view word) {
    std::vector<std::uint32_t> found;
    REQUIRE(exceptions.find(word, found));
    return found;
  };
  CHECK(points("newspaper") == std::vector<std::uint32_t>{4, 6});
  CHECK(points("“Newspaper,”") == std::vector<std::uint32_t>{7, 9});
  CHECK(points("Straße") == std::vector<std::uint32_t>{4});
  CHECK(points("through").empty());
  std::vector<std::uint32_t> none;
  CHECK_FALSE(exceptions.find("as", none));
  CHECK_FALSE(exceptions.find("", none));
  CHECK_FALSE(HyphenationExceptions().find("newspaper", none));
}

TEST_CASE("compounds are split first, then their parts", "[hyphenation]") {
  const Dictionaries made;
  made.put("hyph_xx.dic",
           "UTF-8\r\n% a comment\r\nCOMPOUNDLEFTHYPHENMIN 2\r\nCOMPOUNDRIGHTHYPHENMIN 2\r\n"
           "abcde1fghij\r\nNEXTLEVEL\r\nb1c\r\ne1f\r\ng1h\r\n.f1g\r\n");
  const HyphenationDictionaries dictionaries(made.folder.string());
  CHECK(hyphenated(*dictionaries.find("xx"), "abcdefghij") == "ab-cde-fg-hij");
  CHECK(hyphenated(*dictionaries.find("xx"), "abcxefghij") == "ab-cxe-fg-hij");
}

TEST_CASE("patterns match as libhyphen's own reader has them", "[hyphenation]") {
  for (const char* name : {"en_US", "it_IT", "es_ES"}) {
    const std::string path = std::string(installed) + "/hyph_" + name + ".dic";
    const HyphenationTable table(*DiskFiles().read(path, 1 << 24));
    HyphenDict* reference = hnj_hyphen_load(path.c_str());
    REQUIRE(reference != nullptr);
    const auto marks = [](HyphenDict* dictionary, const std::string& word) {
      std::string out(word.size() + 5, '\0');
      char** text = nullptr;
      int *position = nullptr, *cut = nullptr;
      hnj_hyphen_hyphenate3(dictionary, word.data(), static_cast<int>(word.size()), out.data(), nullptr,
                            &text, &position, &cut, 2, 3, 0, 0);
      for (std::size_t i = 0; i < word.size(); ++i) out[i] = (out[i] & 1) != 0 ? '-' : '.';
      return out.substr(0, word.size());
    };
    std::mt19937 random(3);
    std::size_t breaks = 0;
    for (int i = 0; i < 2000; ++i) {
      std::string word;
      for (std::size_t n = 4 + random() % 12; n > 0; --n) word += "etaoinshrdlucmfwypvbgkjqxz"[random() % 26];
      const std::string ours = marks(table.dictionary(), word);
      CHECK(ours == marks(reference, word));
      breaks += static_cast<std::size_t>(std::count(ours.begin(), ours.end(), '-'));
    }
    CHECK(breaks > 500);
    hnj_hyphen_free(reference);
  }
}

TEST_CASE("a file that is no dictionary has no patterns", "[hyphenation]") {
  for (const char* content :
       {"", "\n", "UTF-8", "UTF-8\n%\n\n", "UTF-8\nNEXTLEVEL\nNEXTLEVEL\n", "UTF-8\n123\n"}) {
    CHECK(HyphenationTable(content).empty());
  }
  CHECK_FALSE(HyphenationTable("UTF-8\nNEXTLEVEL\na1b").empty());
}

TEST_CASE("endless words have no breaks", "[hyphenation]") {
  const HyphenationDictionaries dictionaries(installed);
  const std::string word(100'000, 'a');
  CHECK(hyphenated(*dictionaries.find("en"), word) == word);
}

TEST_CASE("languages that need hyphenation are told from those that do not", "[hyphenation]") {
  for (const char* yes : {"en", "de-CH", "no", "pt-BR", "uk"}) CHECK(is_hyphenated_language(yes));
  for (const char* no : {"zh-Hans", "ja", "ar", "he", "th", "", "und"})
    CHECK_FALSE(is_hyphenated_language(no));
}

TEST_CASE("dictionaries are shared by threads", "[hyphenation]") {
  const HyphenationDictionaries dictionaries(installed);
  std::vector<std::string> shown(4);
  std::vector<std::thread> threads;
  for (std::string& to : shown) {
    threads.emplace_back([&dictionaries, &to] {
      for (int i = 0; i < 200; ++i) to = hyphenated(*dictionaries.find("en-GB"), "hyphenation");
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& to : shown) CHECK(to == shown[0]);
  CHECK(shown[0].find('-') != std::string::npos);
}
