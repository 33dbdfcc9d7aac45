#include "readers/words.h"

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>

#include "readers/text_shape.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// NOLINTBEGIN(bugprone-suspicious-missing-comma): each string is one list, however many lines it takes.
constexpr std::u32string_view function_words[] = {
    U"the of and to in a is that it for on was with as at by an be are from this has have had not but his "
    U"her he she "
    U"they which who will said their its were been or we you i if there what more would can about when after",
    U"der die das und in von zu den mit ist des für auf im dem ein eine nicht sich als auch es an werden aus "
    U"er hat "
    U"dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis "
    U"einen",
    U"le la les de des et en un une du est que qui dans pour pas sur au par plus ce il elle sont avec ont "
    U"aux son se "
    U"sa ses mais cette été leur nous vous",
    U"el los las del y por con para su al lo como más pero sus ha no es fue han este esta",
    U"il gli di che è per della non si da dei ma anche nel alla delle dal più ha sono i della",
    U"o os as do dos das em um uma com não mais na no ao pela pelo foi são",
    U"het een van dat op te zijn met voor niet aan er om ook bij naar werd wordt uit maar",
    U"w na z że się nie jest to jak po za od ale przez dla są oraz który tym było",
    U"и в на не что с по как из за к от для это он она у о но был его а же их все",
    U"і й та у що не на до з за від це як про",
    U"och att det som på är av för med till inte om har og er af til ikke har den ett",
    U"ve bir bu için ile da de olarak çok daha olan",
    U"في من على إلى أن التي الذي عن مع هذا هذه ما لا كان قد بعد بين",
    U"के में है की से का को और पर ने यह कि एक नहीं हैं इस भी लिए",
    U"של את על לא עם הוא זה כי גם היא אל כל",
    U"και το να του η της με που την για από τα ο στο στη οι των δεν",
    U"yang dan di untuk dengan pada ini dari",
};

constexpr std::uint64_t word_key(std::u32string_view word) {
  std::uint64_t key = 0xCBF29CE484222325U;
  for (const char32_t c : word) key = (key ^ c) * 0x100000001B3U;
  return key | 1U;  // never 0, the free slot
}

// A hash set made by the compiler.
class FunctionWords {
 public:
  constexpr FunctionWords() {
    for (std::u32string_view list : function_words) {
      while (!list.empty()) {
        const std::size_t end = std::min(list.find(U' '), list.size());
        const std::uint64_t key = word_key(list.substr(0, end));
        slots_[slot(key)] = key;
        list.remove_prefix(std::min(end + 1, list.size()));
      }
    }
  }
  constexpr bool contains(std::uint64_t key) const { return slots_[slot(key)] == key; }

 private:
  constexpr std::size_t slot(std::uint64_t key) const {
    std::size_t i = (key >> 20U) % size;
    while (slots_[i] != 0 && slots_[i] != key) i = (i + 1) % size;
    return i;
  }
  static constexpr std::size_t size = 2048;
  std::array<std::uint64_t, size> slots_ = {};
};
constexpr FunctionWords function_word_set;

struct PhraseRow {
  unsigned classes;
  std::string_view phrases;  // apart by '|'
};

constexpr PhraseRow phrase_rows[] = {
    // Agencies and picture desks have the same names everywhere.
    {word_agency,
     "reuters|afp|ap|epa|efe|dpa|ansa|apa|pap|tass|anp|belga|lusa|xinhua|getty|getty "
     "images|istock|shutterstock|"
     "imago|alamy|bloomberg|associated press|the associated press|agence france "
     "presse|upi|pti|ani|anadolu|kyodo|jiji|"
     "yonhap|cp|pa|pa wire|pa media|keystone|ritzau|ntb|lehtikuva|picture alliance|unsplash|pexels|pixabay|"
     "flickr|wikimedia|wikimedia commons|adobe stock|depositphotos|zuma|sipa|epa efe|via reuters|via getty "
     "images|"
     "via ap|رويترز|أ ف ب|रॉयटर्स|एएफपी|路透|路透社|法新社|新华社|新華社|共同|ロイター|рейтер|тасс|риа "
     "новости"},
    {word_picture,
     "photo|photos|photograph|photo by|photo credit|photo courtesy|picture|pictures|picture "
     "credit|image|images|"
     "image credit|image source|image caption|credit|file photo|courtesy|courtesy of|illustration|"
     "foto|fotos|bild|bilder|bildquelle|quelle|grafik|fotocredit|"
     "crédit|crédits|crédit photo|photo "
     "d'illustration|légende|imagen|crédito|fotografía|immagine|credito|fotografia|"
     "imagem|crédito da "
     "foto|beeld|fot|zdjęcie|фото|изображение|φωτογραφία|צילום|تصوير|الصورة|फोटो|图|图片|圖|"
     "图源|写真|画像|사진|fotoğraf|bilde|kuva"},
    {word_author,
     "by|written by|story by|reported by|words by|text by|von|ein artikel von|par|écrit par|por|escrito por|"
     "di|a cura di|door|av|af|autor|autorin|auteur|autore|автор|tekst|tekst "
     "von|κείμενο|מאת|بقلم|लेखक|作者|文|文／"},
    // English
    {word_label,
     "share|save|print|email|comments|comment|tweet|post|follow|search|menu|home|close|listen|advertisement|"
     "advertisements|sponsored|promoted|subscribe|login|register|facebook|twitter|whatsapp|linkedin|"
     "instagram|"
     "pinterest|reddit|telegram|messenger|youtube|tiktok|flipboard|rss|copy link|link "
     "copied|x|threads|bluesky|"
     "newsletter|newsletters|read "
     "more|more|next|previous|loading|live|video|videos|watch|gallery|photos|tags|topics|"
     "topic|ad|reply|like|likes|report|embed|mail|sms|tumblr|google|skip|back|top|trending|latest|popular|"
     "mix|viber|vk|line|share on|tweet on|text size|font size|aa|a a|a a a|play|pause|mute|view "
     "comments|hide|"
     "e-mail|share article|share this|share this article|share this story|share this post|social "
     "sharing|continue"},
    {word_notice,
     "sign in|sign up|log in|log out|subscribe now|subscribe to|follow us|follow on|follow me on|cookie "
     "policy|"
     "privacy policy|terms of use|terms of service|terms and conditions|all rights reserved|click here|"
     "skip to content|skip to main|jump to content|share on|share to|share via|share this|cookie settings|"
     "advertise with us|contact us|about us|our newsletter|newsletter sign|already a subscriber|free trial|"
     "download the app|download our app|your email|email address|view more|see more|load more|show more|read "
     "more|"
     "read also|also read|click to|add to|copy link|open in|get short url|min read|minutes read|min listen|"
     "story continues|continue reading|article continues|scroll to continue|comments closed|leave a comment|"
     "leave a reply|post a comment|view comments|cancel reply|report error|submit a news tip|view more "
     "articles|"
     "see all|watch live|filed to|filed under|posted in|like loading|like this|powered by|sponsored by|"
     "sponsored content|image caption|getty images logo|why you can trust|ad blocker|your browser|javascript|"
     "join the conversation|join our|hide caption|toggle caption|enlarge this image|view gallery|watch "
     "now|listen now"},
    {word_ending,
     "related|related articles|related stories|related topics|related news|related posts|related content|"
     "you may also like|you might also like|recommended|recommended stories|recommended for you|more from|"
     "more stories|more news|more on this|more in|most read|most popular|most viewed|trending now|popular "
     "posts|"
     "recent posts|latest news|latest stories|top stories|don't miss|about the author|about author|"
     "editor's choice|editor's picks|editors picks|read next|up next|what to read next|also on|copyright|"
     "leave a reply|leave a comment|post a comment|share this entry|share this|like this|read more on|read "
     "more about|"
     "previous article|previous post|next article|next post|sponsored|promoted content|comments|tags|from "
     "the web|"
     "around the web|sign up for|subscribe to our|get the latest|follow us|corrections and clarifications|"
     "with files from|reporting by|additional reporting|your subscription|video of the week|about us|contact "
     "us|"
     "listen to this article|keep reading|in other news|see also|discussion"},
    {word_date,
     "published|updated|posted|last updated|first "
     "published|modified|monday|tuesday|wednesday|thursday|friday|saturday|"
     "sunday|mon|tue|wed|thu|fri|sat|sun|gmt|utc|hrs|hr|mins|min|est|edt|cet|cest|bst|ist|pst|pdt|et|am|pm|"
     "ago|yesterday|"
     "today|"
     "hours ago|minutes ago|days ago|duration|a.m|p.m"},
    // German
    {word_label,
     "teilen|merken|drucken|speichern|kommentare|kommentar|anzeige|werbung|menü|suche|suchen|startseite|"
     "schließen|"
     "anhören|anmelden|abonnieren|weiterlesen|mehr|zurück|weiter|video|schlagwörter|themen|link "
     "kopieren|abo|service|"
     "feedback|specials|merkliste|vorlesen|e-paper|autoplay|weitere videos|artikel merken|artikel teilen|ein "
     "angebot von"},
    {word_notice,
     "jetzt abonnieren|jetzt anmelden|alle rechte vorbehalten|link wurde kopiert|datenschutz|impressum|agb|"
     "zum inhalt|zur startseite|jetzt lesen|kostenlos herunterladen|jetzt testen|mehr zum thema|lesen sie "
     "auch|"
     "lesen sie hier|auf facebook|per mail|newsletter abonnieren|kommentar schreiben|hier anmelden|exklusive "
     "artikel"},
    {word_ending,
     "mehr zum thema|mehr über|mehr lesen|lesen sie auch|das könnte sie auch interessieren|auch interessant|"
     "weitere artikel|weitere themen|weitere "
     "informationen|meistgelesen|empfehlungen|schlagwörter|schlagworte|"
     "zum autor|zur startseite|dieses thema im programm|copyright|kommentare|themen|ähnliche "
     "artikel|verwandte|"
     "neueste|aktuelle|mehr aus|passend zum thema"},
    {word_date,
     "veröffentlicht|aktualisiert|erschienen|erschienen "
     "am|stand|publiziert|montag|dienstag|mittwoch|donnerstag|"
     "freitag|samstag|sonntag|uhr|vom|am|vor"},
    // French
    {word_label,
     "partager|imprimer|enregistrer|commentaires|publicité|recherche|accueil|fermer|écouter|s'abonner|"
     "connexion|"
     "lire la suite|suivant|précédent|vidéo|abonnés|newsletter|copier le lien|commenter|sommaire|partager "
     "cet article"},
    {word_notice,
     "tous droits réservés|s'inscrire|se connecter|je m'abonne|abonnez vous|politique de confidentialité|"
     "mentions légales|données personnelles|lire aussi|à lire aussi|cliquez ici|suivez nous|gérer les "
     "cookies|"
     "temps de lecture|partager sur|inscrivez vous"},
    {word_ending,
     "à lire aussi|lire aussi|sur le même sujet|à découvrir|les plus lus|articles les plus lus|vous aimerez "
     "aussi|"
     "à propos de l'auteur|commentaires|voir aussi|plus d'articles|dernières actualités|thèmes|mots "
     "clés|dans la même rubrique"},
    {word_date,
     "publié|publié le|mis à jour|mis à jour "
     "le|modifié|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|à|il y a"},
    // Spanish, Portuguese
    {word_label,
     "compartir|imprimir|guardar|comentarios|publicidad|buscar|inicio|cerrar|escuchar|suscríbete|iniciar "
     "sesión|"
     "leer más|siguiente|anterior|ver más|newsletter|copiar "
     "enlace|compartilhar|salvar|comentários|publicidade|"
     "pesquisar|fechar|ouvir|assine|entrar|leia mais|copiar link"},
    {word_notice,
     "todos los derechos reservados|política de privacidad|aviso legal|política de cookies|haz clic|síguenos|"
     "suscríbete a|regístrate|lee también|leer también|todos os direitos reservados|política de "
     "privacidade|leia também|"
     "clique aqui|siga nos|inicia sesión"},
    {word_ending,
     "noticias relacionadas|más noticias|te puede interesar|lo más leído|lo más visto|más en|más información|"
     "archivado en|comentarios|sobre el autor|temas|etiquetas|notícias relacionadas|mais lidas|veja "
     "também|leia também|"
     "relacionadas|ver también|últimas noticias|recomendados"},
    {word_date,
     "publicado|publicado el|actualizado|actualizado "
     "el|lunes|martes|miércoles|jueves|viernes|sábado|domingo|publicado em|"
     "atualizado|segunda|terça|quarta|quinta|sexta|hace|horas"},
    // Italian
    {word_label,
     "condividi|stampa|salva|commenti|pubblicità|cerca|chiudi|ascolta|abbonati|accedi|leggi|leggi "
     "tutto|successivo|"
     "precedente|iscriviti|copia link|segui|commenta"},
    {word_notice,
     "riproduzione riservata|tutti i diritti riservati|informativa privacy|leggi anche|iscriviti "
     "alla|seguici su|"
     "clicca qui|cookie policy|hai già un abbonamento"},
    {word_ending,
     "leggi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare|i più letti|più "
     "letti|correlati|"
     "commenti|altre notizie|ultime notizie|riproduzione riservata|argomenti"},
    {word_date,
     "pubblicato|pubblicato il|aggiornato|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ore|fa"},
    // Dutch
    {word_label,
     "delen|opslaan|reacties|advertentie|zoeken|sluiten|luisteren|abonneren|inloggen|lees "
     "meer|volgende|vorige|deel"},
    {word_notice,
     "alle rechten voorbehouden|lees ook|meld je aan|schrijf je in|volg ons|klik hier|word abonnee|log in"},
    {word_ending,
     "lees ook|meer over|gerelateerd|gerelateerde|meest gelezen|aanbevolen|meer nieuws|reacties|over de "
     "auteur"},
    {word_date,
     "gepubliceerd|bijgewerkt|laatste "
     "update|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|om|geleden"},
    // Polish
    {word_label,
     "udostępnij|drukuj|zapisz|komentarze|reklama|szukaj|zamknij|zaloguj|zaloguj się|czytaj "
     "więcej|następny|poprzedni|dalsza część artykułu pod materiałem wideo"},
    {word_notice,
     "wszelkie prawa zastrzeżone|polityka prywatności|zapisz się|czytaj także|czytaj też|zobacz także|zobacz "
     "też|obserwuj nas|kliknij"},
    {word_ending,
     "czytaj także|czytaj też|zobacz także|zobacz też|zobacz również|najczęściej "
     "czytane|polecane|polecamy|powiązane|komentarze|więcej na ten temat|tematy|najnowsze"},
    {word_date,
     "opublikowano|aktualizacja|data|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|godz"},
    // Russian
    {word_label,
     "поделиться|печать|сохранить|комментарии|реклама|поиск|меню|главная|закрыть|войти|подписаться|читать "
     "далее|далее|назад|вконтакте|одноклассники"},
    {word_notice,
     "все права защищены|политика конфиденциальности|подпишитесь|подписывайтесь|читайте также|читайте "
     "нас|нажмите|пользовательское соглашение"},
    {word_ending,
     "читайте также|по теме|похожие|материалы по теме|самое читаемое|популярное|комментарии|теги|новости "
     "компаний|другие новости|рекомендуем|смотрите также"},
    {word_date,
     "опубликовано|обновлено|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|мск|назад|сегодня|"
     "вчера"},
    // Greek, Arabic, Hebrew, Hindi
    {word_label,
     "κοινοποίηση|εκτύπωση|σχόλια|διαφήμιση|αναζήτηση|مشاركة|طباعة|حفظ|تعليقات|إعلان|بحث|القائمة|الرئيسية|"
     "اشترك|شارك|שתף|הדפסה|תגובות|פרסומת|חיפוש|शेयर|शेयर करें|विज्ञापन|खोजें|होम|कमेंट"},
    {word_notice,
     "جميع الحقوق محفوظة|اقرأ أيضا|اقرأ المزيد|تابعنا|כל הזכויות שמורות|קרא עוד|यह भी पढ़ें|सभी अधिकार "
     "सुरक्षित|διαβάστε επίσης"},
    {word_ending,
     "اقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|כתבות נוספות|यह भी पढ़ें|संबंधित खबरें|διαβάστε "
     "επίσης|σχετικά άρθρα"},
    // Chinese, Japanese: no spaces, so that a phrase is a whole line's run of letters
    {word_label,
     "分享|收藏|打印|评论|評論|广告|廣告|搜索|首页|首頁|登录|登入|注册|註冊|更多|返回|下一篇|上一篇|シェア|"
     "共有|印刷|保存|コメント|広告|検索|ホーム|ログイン|会員登録|もっと見る|続きを読む|次へ|前へ|トップ|"
     "ツイート|フォロー|字号|字體大小"},
    {word_ending,
     "相关阅读|相关新闻|相關新聞|延伸阅读|延伸閱讀|热门新闻|推荐阅读|责任编辑|版权声明|関連記事|関連ニュース|"
     "おすすめ|おすすめ記事|ランキング|人気記事|アクセスランキング|あわせて読みたい|この記事をシェア"},
    {word_notice, "无断转载|版权所有|無断転載禁止|無断転載を禁じます"},
};

constexpr std::string_view month_rows[12] = {
    "january|jan|januar|jänner|janvier|janv|enero|ene|gennaio|gen|janeiro|januari|stycznia|styczeń|января|"
    "янв|يناير|"
    "जनवरी|ιανουαρίου|ינואר",
    "february|feb|februar|février|févr|febrero|febbraio|febr|fevereiro|fev|februari|lutego|luty|февраля|фев|"
    "فبراير|फरवरी|"
    "φεβρουαρίου|פברואר",
    "march|mar|märz|mär|mars|marzo|março|maart|mrt|marca|marzec|марта|мар|مارس|मार्च|μαρτίου|מרץ",
    "april|apr|avril|avr|abril|abr|aprile|kwietnia|kwiecień|апреля|апр|أبريل|अप्रैल|απριλίου|אפריל",
    "may|mai|mayo|maggio|mag|maio|mei|maja|maj|мая|май|مايو|मई|μαΐου|מאי",
    "june|jun|juni|juin|junio|giugno|giu|junho|czerwca|czerwiec|июня|июн|يونيو|जून|ιουνίου|יוני",
    "july|jul|juli|juillet|juil|julio|luglio|lug|julho|lipca|lipiec|июля|июл|يوليو|जुलाई|ιουλίου|יולי",
    "august|aug|août|agosto|ago|ago|augustus|augusti|sierpnia|sierpień|августа|авг|أغسطس|अगस्त|αυγούστου|"
    "אוגוסט",
    "september|sep|sept|septembre|septiembre|settembre|set|setembro|września|wrzesień|сентября|сен|سبتمبر|"
    "सितंबर|"
    "σεπτεμβρίου|ספטמבר",
    "october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|października|październik|октября|окт|"
    "أكتوبر|"
    "अक्टूबर|οκτωβρίου|אוקטובר",
    "november|nov|novembre|noviembre|novembro|listopada|listopad|ноября|ноя|نوفمبر|नवंबर|νοεμβρίου|נובמבר",
    "december|dec|dezember|dez|décembre|déc|diciembre|dic|dicembre|dezembro|desember|grudnia|grudzień|"
    "декабря|дек|ديسمبر|"
    "दिसंबर|δεκεμβρίου|דצמבר",
};
// NOLINTEND(bugprone-suspicious-missing-comma)

template <typename Visit>
void for_each_part(std::string_view list, Visit visit) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find('|'), list.size());
    visit(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

struct PhraseEntry {
  unsigned classes = 0;
  int month = 0;
};
struct PhraseHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view phrase) const { return digest(phrase); }
};
using PhraseTable = std::unordered_map<std::string, PhraseEntry, PhraseHash, std::equal_to<>>;

// Phrases are folded exactly as the lines they are compared with.
PhraseTable make_phrase_table() {
  PhraseTable table;
  const auto entry = [&](std::string_view phrase) -> PhraseEntry& {
    const FoldedWords words(phrase, FoldedWords::longest_phrase);
    return table[std::string(words.phrase(0, words.size()))];
  };
  for (const PhraseRow& row : phrase_rows) {
    for_each_part(row.phrases, [&](std::string_view phrase) { entry(phrase).classes |= row.classes; });
  }
  for (int month = 0; month < 12; ++month) {
    for_each_part(month_rows[month], [&](std::string_view word) { entry(word).month = month + 1; });
  }
  return table;
}

PhraseEntry find_phrase(std::string_view phrase) {
  static const PhraseTable table = make_phrase_table();
  const auto found = table.find(phrase);
  return found == table.end() ? PhraseEntry{} : found->second;
}

}  // namespace

bool is_function_word(std::u32string_view word) { return function_word_set.contains(word_key(word)); }

unsigned classes_of(std::string_view phrase) { return find_phrase(phrase).classes; }

int month_of(std::string_view word) { return find_phrase(word).month; }

FoldedWords::FoldedWords(std::string_view text, std::size_t limit) {
  bool in_word = false;
  for (std::size_t position = 0; position < text.size();) {
    const char32_t c = next_code_point(text, position);
    if (!is_letter(c) && !is_digit(c) && !is_combining_mark(c)) {
      in_word = in_word && (c == '\'' || c == 0x2019);
      continue;
    }
    if (!in_word) {
      if (ends_.size() == limit) {
        complete_ = false;
        return;
      }
      if (!folded_.empty()) folded_ += ' ';
      begins_.push_back(static_cast<std::uint32_t>(folded_.size()));
      ends_.push_back(0);
      source_ends_.push_back(0);
      in_word = true;
    }
    append_utf8(folded_, to_lower(c));
    ends_.back() = static_cast<std::uint32_t>(folded_.size());
    source_ends_.back() = static_cast<std::uint32_t>(position);
  }
}

std::string_view FoldedWords::phrase(std::size_t first, std::size_t count) const {
  if (count == 0) return {};
  const std::size_t begin = begins_[first];
  return std::string_view(folded_).substr(begin, ends_[first + count - 1] - begin);
}

PhraseClasses classify(const FoldedWords& words) {
  PhraseClasses classes;
  for (std::size_t first = 0; first < words.size(); ++first) {
    const std::size_t most = std::min(FoldedWords::longest_phrase, words.size() - first);
    for (std::size_t count = 1; count <= most; ++count) {
      const unsigned found = classes_of(words.phrase(first, count));
      classes.anywhere |= found;
      if (first == 0) classes.leading |= found;
      if (first == 0 && count == words.size() && words.complete()) classes.whole |= found;
    }
  }
  return classes;
}

}  // namespace newsbook
