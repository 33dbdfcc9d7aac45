#include "readers/words.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include "readers/word_files.h"

namespace newsbook {
namespace {

using Problems = std::vector<std::string>;

PhraseClasses classes_in(std::string_view text) { return classify(FoldedWords(text, 14)); }

TEST_CASE("the word lists are in order") {
  CHECK(!word_files().empty());
  for (const WordFile& file : word_files()) CHECK(problems_of(file) == Problems{});
}

TEST_CASE("the languages that readers must know have lists") {
  const std::string_view wanted[] = {"any", "ar", "cs", "da", "de", "en", "es", "fr", "hi", "it", "ja",
                                     "ko",  "nl", "no", "pl", "pt", "ru", "sv", "tr", "uk", "zh"};
  for (const std::string_view language : wanted) {
    const auto files = word_files();
    INFO(language);
    CHECK(std::any_of(files.begin(), files.end(),
                      [&](const WordFile& file) { return file.language == language; }));
  }
}

TEST_CASE("what is wrong with a list is said with its line") {
  const auto problems = [](std::string_view text) { return problems_of({"xx", text}); };
  CHECK(problems("// a comment\n\n[label]\nshare | save\n[function]\nthe of\n") == Problems{});
  CHECK(problems("share\n") == Problems{"xx.txt:1: \"share\": stands before the first section"});
  CHECK(problems("[labels]\nshare\n") == Problems{"xx.txt:1: \"labels\": unknown section"});
  CHECK(problems("[label]\n[label]\n") == Problems{"xx.txt:2: \"label\": section comes twice"});
  CHECK(problems("[label]\nShare\n") == Problems{"xx.txt:2: \"Share\": not in lower case"});
  CHECK(problems("[label]\nshare | save\n\nshare\n") ==
        Problems{"xx.txt:4: \"share\": comes twice in its section"});
  CHECK(problems("[label]\nà lire | a lire\n") ==
        Problems{"xx.txt:2: \"a lire\": comes twice in its section"});
  CHECK(problems("[label]\n--\n") == Problems{"xx.txt:2: \"--\": no word"});
  CHECK(problems("[label]\na b c d e f g h i\n") ==
        Problems{"xx.txt:2: \"a b c d e f g h i\": more than 8 words"});
  CHECK(problems("[label]\nshare*\n") ==
        Problems{"xx.txt:2: \"share\": \"*\" is for scripts without spaces"});
  CHECK(problems("[months]\njanuary | jan\n") == Problems{"xx.txt: 1 months"});
  CHECK(problems("[label]\n\xFF\n") == Problems{"xx.txt: not UTF-8"});
}

TEST_CASE("phrases are found whole, leading and anywhere") {
  CHECK((classes_in("Share").whole & word_label) != 0);
  CHECK((classes_in("Share prices").whole & word_label) == 0);
  CHECK((classes_in("All rights reserved.").whole & word_notice) != 0);
  CHECK((classes_in("© 2024 Example. All rights reserved").anywhere & word_notice) != 0);
  CHECK((classes_in("Related stories: the ferry").leading & word_related) != 0);
  CHECK((classes_in("Two related stories").leading & word_related) == 0);
  CHECK((classes_in("Lire aussi : un ferry").leading & word_related) != 0);
  CHECK(classes_in("").anywhere == 0);
  CHECK(classes_of("getty images") == word_agency);
  CHECK(classes_of("getty picture") == 0);
}

TEST_CASE("case, accents and marks make no difference to phrases") {
  CHECK((classes_in("A LIRE AUSSI").leading & word_related) != 0);
  CHECK((classes_in("Don’t miss").leading & word_ending) == (classes_in("DON'T MISS").leading & word_ending));
  CHECK((classes_in("إقرأ أيضاً").leading & word_related) != 0);
  CHECK(month_of("marz") == 3);
  CHECK(month_of("août") == 8);
  CHECK(phrase_key("κοινοποιησησ") == phrase_key("κοινοποίησης"));
  CHECK(phrase_key("re\xC2\xADlated") == phrase_key("related"));
  CHECK(phrase_key("page 1 of 3") == phrase_key("page 12 of 30"));
  CHECK(phrase_key("page one") != phrase_key("page one of"));
}

TEST_CASE("words of scripts without spaces may go on where a list says so") {
  CHECK((classes_in("関連記事一覧").leading & word_related) != 0);
  CHECK((classes_in("相关阅读：渡轮").leading & word_related) != 0);
  CHECK((classes_in("本日の関連記事").leading & word_related) == 0);
  CHECK((classes_in("本日の関連記事").anywhere & word_related) != 0);
}

TEST_CASE("function words and months are known") {
  CHECK(is_function_word(U"the"));
  CHECK(is_function_word(U"für"));
  CHECK(is_function_word(U"को"));
  CHECK_FALSE(is_function_word(U"ferry"));
  CHECK(month_of("nov") == 11);
  CHECK(month_of("ноября") == 11);
  CHECK(month_of("share") == 0);
}

TEST_CASE("folded words say where they stood") {
  const std::string_view text = "  “Don't” go — ÄRGER 12x";
  const FoldedWords words(text, 3);
  REQUIRE(words.size() == 3);
  CHECK_FALSE(words.complete());
  CHECK(words.phrase(0, 3) == "dont go ärger");
  CHECK(words.word(2) == "ärger");
  CHECK(text.substr(words.source_end(1)).starts_with(" —"));
  CHECK(FoldedWords(text, 4).complete());
  CHECK(FoldedWords("", 4).size() == 0);
  CHECK(FoldedWords("...", 4).complete());
}

}  // namespace
}  // namespace newsbook
