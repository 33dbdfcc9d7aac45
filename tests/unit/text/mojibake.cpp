#include "text/mojibake.h"

#include <catch2/catch.hpp>

#include "text/encoding_charset.h"

using namespace newsbook;

namespace {

std::string garbled(std::string_view text, std::string_view charset = "windows-1252") {
  return decode_charset(text, charset).text;
}

std::string repaired(std::string text) {
  repair_mojibake(text);
  return text;
}

void check_kept(const std::string& text) {
  CHECK(repaired(text) == text);
  CHECK(repaired("Erste Zeile\n" + text + "\nletzte") == "Erste Zeile\n" + text + "\nletzte");
}

}  // namespace

TEST_CASE("UTF-8 read as windows-1252 is put right", "[mojibake]") {
  for (const char* text :
       {"It’s “done” — or so they say…", "Zoë’s café in Genève", "déjà vu à l’été",
        "Les « élus » de Besançon", "NÃO É ASSIM", "Straße, Größe, Übung", "Łódź i Gdańsk są piękne",
        "Příliš žluťoučký kůň", "ĞŞİ ığüşöç", "Правительство объявило о мерах", "Η κυβέρνηση ανακοίνωσε",
        "新聞は火曜日、橋を閉鎖した。", "市议会星期二决定关闭", "시의회는 화요일", "قرر مجلس المدينة",
        "מועצת העיר", "Tổng thống Việt Nam", "🙂 10 € · © 2024", "cafe\u0301"}) {
    CHECK(repaired(garbled(text)) == text);
    CHECK(repaired("good\n" + garbled(text) + "\ngood") == "good\n" + std::string(text) + "\ngood");
  }
}

TEST_CASE("what was garbled twice is put right twice", "[mojibake]") {
  for (const char* text : {"It’s Zoë’s café", "Правительство", "新聞は火曜日"}) {
    CHECK(repaired(garbled(garbled(text))) == text);
  }
}

TEST_CASE("UTF-8 read as windows-1251 or macintosh is put right", "[mojibake]") {
  for (const char* text : {"It’s “done” – or not…", "Правительство объявило о мерах", "Zoë’s café à Paris"}) {
    CHECK(repaired(garbled(text, "windows-1251")) == text);
    CHECK(repaired(garbled(text, "macintosh")) == text);
  }
}

TEST_CASE("only the garbled lines change, and they are counted", "[mojibake]") {
  std::string text = "“Zoë” à Genève\n" + garbled("It’s Zoë") + "\nNÃO\n" + garbled("d’été") + "\n";
  const MojibakeRepair repair = repair_mojibake(text);
  CHECK(text == "“Zoë” à Genève\nIt’s Zoë\nNÃO\nd’été\n");
  CHECK(repair.lines == 2);
  CHECK(repair.first_line == 2);
  CHECK(repair.charset == "windows-1252");
  text = "“good” â€™tis a mixed line";
  CHECK(repaired(text) == "“good” ’tis a mixed line");
}

TEST_CASE("good text stays as it is", "[mojibake]") {
  check_kept("NÃO, AMANHÃ, “MANHÔ e «AMANHû");
  check_kept("“CAFÉ”, É…, É’S, BEYONCÉ’S, CAFÉ®");
  check_kept("« Le café\u00A0», dit-elle, est prêt\u00A0»…");
  check_kept("IKEÅ… PÅ” HYVÄ– Ä’s");
  check_kept("ТАСС» и «СССР», В\u00A0Москве, «ССР», Р–, №");
  check_kept("Він, Сі, Рівне, СІРІ, Різдво");
  check_kept("Ô Ô, “Ô, Ü™ Ö®");
  check_kept("√2 ± √3, ¬†, –Œ");
  check_kept("新聞は火曜日、橋を閉鎖した。 Ελληνικά… «ναι»");
  check_kept("¹ãÆû»ØÓ¦ÏÖ´úºÏ×ÊÄÚÄ»");      // Chinese, read byte by byte
  check_kept("Lost: â€ and Ã and Â ");     // bytes that are gone do not come back
  check_kept("É assim que “Ã©” aparece");  // someone writes of it
}
