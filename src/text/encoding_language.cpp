#include "text/encoding_language.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace newsbook {
namespace {

// Letters of each language beyond ASCII, the common ones first: the rank alone is used (Zipf).
constexpr std::u32string_view latin_letters[] = {
    U"éèàêçôùîâûïœëüæÿ",         // French
    U"üäößé",                    // German
    U"óíáñéúü",                  // Spanish
    U"ãáçéíóõêúâôàü",            // Portuguese
    U"àèùòìéóîí",                // Italian
    U"àéíèóòçúïü",               // Catalan
    U"ëéïèöüóáç",                // Dutch
    U"äåöé",                     // Swedish
    U"øåæéóôäöü",                // Danish, Norwegian
    U"äöåšžé",                   // Finnish
    U"áíðéóúöýþæ",               // Icelandic
    U"äõüöšž",                   // Estonian
    U"ëç",                       // Albanian
    U"íáéóú",                    // Irish
    U"łęążśćóńź",                // Polish
    U"íáěéřčžýšůúťóňď",          // Czech
    U"áíčéžýúťšľôóňďäĺŕ",        // Slovak
    U"áéöóőüíúű",                // Hungarian
    U"ăîâţşțș",                  // Romanian
    U"čšžćđ",                    // Croatian, Serbian in Latin letters, Slovene
    U"ıüşğçöİâîû",               // Turkish
    U"əıüşğçöİ",                 // Azerbaijani
    U"ėąųšžįčūę",                // Lithuanian
    U"āīēšņļūžčģķ",              // Latvian
    U"̣̀́đửơôâêăáàạế̃óúíéýèùìãảấộ",  // Vietnamese, its tones apart or not
    U"ġħżċà",                    // Maltese
    U"ĉĝĥĵŝŭ",                   // Esperanto
};

constexpr std::u32string_view other_letters[] = {
    U"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",               // Russian
    U"оанивітерслкдмпуяьзбгйчхжцїшюєщфґ",               // Ukrainian
    U"аиоентрсвлпдкмъзубгчящжйцхшюфь",                  // Bulgarian
    U"аиоенртсјувдкмлпзбгњчшљжћцхђфџ",                  // Serbian
    U"аоиетнрвсдклупмјзгбчшцжњфќџхљѓѕ",                 // Macedonian
    U"аінеоркялусытвдмпзгцбыхжьчшэюўйёф",               // Belarusian
    U"αοιετνσρπκηυςμλίόάδέγήύθφχώβξψζϊϋΐΰ",             // Greek
    U"יוהלאתרבשמנדחקפעםטסגכזןצךףץְִֶַָּׁ",                     // Hebrew
    U"اليمونترةبعدسفهكقأحجشطصخىذضثئءغزإظآؤًَُِّْ",            // Arabic
    U"ایرندهمتوشبسکلگزخفقعجپحآطصچغضظذژثئي",             // Persian
    U"านรอกเงมยลวดทสตะปบคิ่ีัห้แใจไขพชื์ุูโซผถฟณธศญภษฉำ็ๆฐฝฎฆฮ",  // Thai
};

constexpr std::u32string_view east_asian_characters[] = {
    // Simplified Chinese
    U"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面"
    U"而"
    U"方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性"
    U"好"
    U"应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第"
    U"向"
    U"道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管"
    U"特"
    U"件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处"
    U"府"
    U"警市报记",
    // Traditional Chinese
    U"的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面"
    U"而"
    U"方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性"
    U"好"
    U"應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第"
    U"向"
    U"道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管"
    U"特"
    U"件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處"
    U"府"
    U"警市報記",
    // Japanese
    U"のにいるたとはしてがをなでかっれらもすりこあさまきつくおよそけうえンスーラルトイリクアシドロッマフレタ"
    U"ジわめ"
    U"ちみどんせだねやむばろじべほげびずざぎょゃゅぐぶぜひふへキコサチテナニネバパビピブプベムメモャュョ日一"
    U"国会人"
    U"年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入"
    U"選立"
    U"開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治"
    U"度務"
    U"強気小七成期公野協取都和統以機平総加思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産結百派"
    U"点教"
    U"報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近千考判認画海参売利組知案道信策集在件団別物側任"
    U"引使"
    U"求所次水半品昨論計死官増係感特情投示変打男基私各始島直両朝革価式確村提運終挙果西勢減台広容必応演電歳住"
    U"争",
    // Korean
    U"이다는의에을가고하지한로도은사기대어자스인그정리일시서나를아해부있전보수장구라제상원주만국들으과조비성"
    U"공동안"
    U"경여신관세년오거무게우말것와위선회계했습니였된적월화진모통방중문당미양식연금내유실업산재명생용개분체민"
    U"단호"
    U"트발드바소된물외심러차더마출중역본입치강결현행최반면까르려야노피프터레타크",
};

constexpr double foreign_bits = 10;  // a letter of the same kind of script
constexpr double foreign_ideograph_bits = 15.5;
constexpr double strange_bits = 18;  // any other

bool is_latin(char32_t c) { return c < 0x370 || (c >= 0x1E00 && c < 0x1F00); }
bool is_kana(char32_t c) { return c >= 0x3040 && c < 0x3100; }
bool is_ideograph(char32_t c) { return c >= 0x4E00 && c < 0xA000; }
bool is_hangul(char32_t c) { return c >= 0xAC00 && c < 0xD7A4; }

class Language {
 public:
  enum class Kind { latin, alphabet, east_asian };

  Language(std::u32string_view letters, Kind kind) : kind_(kind), script_(letters[0] >> 7) {
    double sum = 0;
    for (std::size_t rank = 0; rank < letters.size(); ++rank) sum += weight(rank);
    for (std::size_t rank = 0; rank < letters.size(); ++rank) {
      bits_.try_emplace(letters[rank], 0.5 - std::log2(weight(rank) / sum));
    }
    korean_ = is_hangul(letters[0]);
    japanese_ = is_kana(letters[0]);
  }

  double bits(char32_t c) const {
    if (const auto found = bits_.find(c); found != bits_.end()) return found->second;
    if (kind_ == Kind::latin) return is_latin(c) ? foreign_bits : strange_bits;
    if (kind_ == Kind::alphabet) return c >> 8 == script_ >> 1 ? foreign_bits : strange_bits;
    if (is_ideograph(c)) return korean_ ? strange_bits : foreign_ideograph_bits;
    if (is_kana(c) && japanese_) return foreign_bits;
    if (is_hangul(c) && korean_) return foreign_ideograph_bits - 3;
    return strange_bits + 2;
  }

 private:
  static double weight(std::size_t rank) { return 1 / (static_cast<double>(rank) + 3); }

  Kind kind_;
  char32_t script_;
  bool korean_ = false;
  bool japanese_ = false;
  std::unordered_map<char32_t, double> bits_;
};

const std::vector<Language>& languages() {
  static const std::vector<Language> all = [] {
    std::vector<Language> made;
    for (const auto letters : latin_letters) made.emplace_back(letters, Language::Kind::latin);
    for (const auto letters : other_letters) made.emplace_back(letters, Language::Kind::alphabet);
    for (const auto letters : east_asian_characters) made.emplace_back(letters, Language::Kind::east_asian);
    return made;
  }();
  return all;
}

}  // namespace

double language_bits(std::span<const CountedCharacter> characters) {
  double least = std::numeric_limits<double>::max();
  for (const Language& language : languages()) {
    double bits = 0;
    for (const auto& [character, count] : characters) {
      bits += language.bits(character) * static_cast<double>(count);
      if (bits >= least) break;
    }
    least = std::min(least, bits);
  }
  return least;
}

}  // namespace newsbook
