#include "readers/html_hints.h"

#include <algorithm>

namespace newsbook {
namespace {

struct HintRow {
  Hint hint;
  std::string_view
      words;  // apart by spaces; "body-" stands for the beginning of longer words too, "-body" for the end
};

constexpr HintRow rows[] = {
    {Hint::article, "article- story- post entry news single detail- -article -story -post"},
    {Hint::body,
     "body -body content- -content text- -text prose paragraph- para richtext main copy wysiwyg formatted "
     "rte markdown articlebody"},
    {Hint::share,
     "share- sharing social- -share -social facebook- twitter- whatsapp- linkedin pinterest- follow- addthis "
     "sharedaddy sns"},
    {Hint::comment,
     "comment- comments- -comments disqus- discuss- reply respond conversation- talkback feedback"},
    {Hint::related,
     "related- -related recommend- more- also similar- next previous prev- trending- popular- latest- "
     "mostread most- outbrain- taboola- readmore suggestion- seealso further recirc- crosslink- "
     "interlink- linked internal lire weitere"},
    {Hint::promotion,
     "promo- promotion- ad ads advert- advertisement- adslot- sponsor- banner- commercial- dfp gpt "
     "affiliate- -ad -ads marketing cta- offer- shop- product- deal- campaign- werbung anzeige pub"},
    {Hint::newsletter,
     "newsletter- -newsletter subscribe- subscription- signup- sign register- mailing mailchimp optin- "
     "email"},
    {Hint::caption,
     "caption- -caption credit- legend figcaption bildunterschrift copyright- photo- image- picture- "
     "img- media- thumbnail- thumb- gallery- slideshow- carousel- slider- slide"},
    {Hint::author,
     "author- -author bio- -bio biography writer- contributor- profile- avatar- about journalist- "
     "columnist autor- vcard"},
    {Hint::byline, "byline- -byline by dateline signature autoren attribution"},
    {Hint::date,
     "date- -date time- -time timestamp- published- publish- pubdate updated- modified- datetime- datum"},
    {Hint::consent,
     "cookie- consent- gdpr- privacy- cmp onetrust- ccpa didomi- popup- modal- overlay- lightbox- dialog- "
     "notification- toast- tooltip- alert- notice- survey-"},
    {Hint::sidebar, "sidebar- -sidebar aside- rail- -rail widget- side complementary secondary"},
    {Hint::menu,
     "menu- -menu nav- -nav navigation- breadcrumb- crumb- crumbs navbar- pagination- pager- paging- tabs- "
     "tab dropdown- -dropdown topbar hamburger skip- toolbar-"},
    {Hint::footer, "footer- -footer foot bottom- contentinfo colophon after-"},
    {Hint::header, "header- -header masthead- head hero- top- banner opener- intro- lede- lead-"},
    {Hint::title, "title- -title headline- -headline heading- -heading hed"},
    {Hint::standfirst,
     "standfirst- subtitle- subhead- subheadline- subheading- dek- deck- summary- excerpt- abstract "
     "intro- lead leadtext teasertext description- strapline kicker- vorspann chapo chapeau ingress "
     "preamble sommario bajada entradilla"},
    {Hint::topics,
     "tag tags- taglist tagcloud topic- topics- category- categories- keyword- keywords- label- labels "
     "section-name rubrik hashtag-"},
    {Hint::unseen, "hidden- hide- sr visually- visuallyhidden screen- offscreen print- noprint invisible"},
    {Hint::player,
     "video- -video player- audio- podcast- embed- -embed youtube- jwplayer iframe- playlist- brightcove- "
     "livestream- listen- speech tts"},
    {Hint::quote, "quote- -quote pullquote- blockquote- pull"},
    {Hint::note,
     "footnote- footnotes- reference- references- endnote- endnotes- notes reflist citation- bibliography- "
     "sources fn"},
    {Hint::legal,
     "copyright- disclaimer- legal- correction- terms- imprint license- rights disclosure- editor- "
     "ethics trust- policy- standards"},
    {Hint::contents, "toc- contents- outline- jump- anchors anchor- index- index tableofcontents ez-toc"},
    {Hint::facts,
     "infobox- factbox- fact- facts- box- -box sidenote- callout- info- highlights- highlight- keypoint- "
     "takeaway- glance bullets key inset- explainer-"},
    {Hint::teaser,
     "teaser- -teaser card- -card cards- tile- promo- item- -item items- stories- articles- posts- feed- "
     "grid- stream- archive- block-grid media-object listing- headlines- river"},
    {Hint::list, "list- -list ul ol faq- accordion- step- steps-"},
    {Hint::paywall,
     "paywall- premium- regwall- metered- subscriber- piano- tp gate- meter- paid- locked- abo-"},
    {Hint::live, "live- liveblog- -liveblog ticker- timeline- updates- update- entry-"},
    {Hint::tool,
     "button- btn- -button icon- action- actions- bookmark- save- print- copy- font fontsize tools- "
     "toggle- controls- meta- -meta info widget count- counter- rating- vote- like- likes-"},
};

struct HintWords {
  std::unordered_map<std::string_view, Hints> whole, beginnings, ends;

  HintWords() {
    for (const HintRow& row : rows) {
      for (std::string_view rest = row.words; !rest.empty();) {
        const std::size_t size = std::min(rest.find(' '), rest.size());
        add(rest.substr(0, size), bit(row.hint));
        rest.remove_prefix(std::min(size + 1, rest.size()));
      }
    }
  }
  void add(std::string_view word, Hints hint) {
    if (word.ends_with('-')) {
      word.remove_suffix(1);
      beginnings[word] |= hint;
    } else if (word.starts_with('-')) {
      word.remove_prefix(1);
      ends[word] |= hint;
    }
    whole[word] |= hint;
  }
};

const HintWords& hint_words() {
  static const HintWords words;
  return words;
}

Hints hints_of_element(const HtmlNode& node) {
  switch (node.tag) {
    case Tag::article:
      return bit(Hint::article);
    case Tag::main:
      return bit(Hint::body);
    case Tag::nav:
    case Tag::menu:
      return bit(Hint::menu);
    case Tag::aside:
      return bit(Hint::sidebar);
    case Tag::footer:
      return bit(Hint::footer);
    case Tag::header:
      return bit(Hint::header);
    case Tag::a:
      return bit(Hint::link_element);
    case Tag::form:
    case Tag::button:
    case Tag::label:
    case Tag::fieldset:
      return bit(Hint::form_element);
    case Tag::ul:
    case Tag::ol:
    case Tag::dl:
      return bit(Hint::list_element);
    case Tag::table:
      return bit(Hint::table_element);
    case Tag::figure:
    case Tag::figcaption:
    case Tag::caption:
      return bit(Hint::figure_element);
    case Tag::blockquote:
      return bit(Hint::quote_element);
    case Tag::time:
      return bit(Hint::date);
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
      return bit(Hint::heading_element);
    default:
      return 0;
  }
}

constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

Hints HintReader::read_word(const std::string& word) {
  constexpr std::size_t shortest = 2;
  constexpr std::size_t longest = 40;
  if (word.size() < shortest || word.size() > longest) return 0;
  const auto [at, added] = known_.try_emplace(word, 0);
  if (!added) return at->second;
  const HintWords& words = hint_words();
  Hints hints = 0;
  const auto take = [&](const auto& map, std::string_view part) {
    const auto found = map.find(part);
    if (found != map.end()) hints |= found->second;
  };
  take(words.whole, word);
  for (std::size_t size = shortest + 1; size < word.size(); ++size) {
    const std::string_view view = word;
    take(words.beginnings, view.substr(0, size));
    take(words.ends, view.substr(word.size() - size));
  }
  return at->second = hints;
}

// "articleBody teaser-list__item" → article, body, teaser, list, item; "articlebody" as a whole.
Hints HintReader::read_names(std::string_view names) {
  constexpr std::size_t enough = 400;
  Hints hints = 0;
  std::string word;
  char before = ' ';
  for (const char c : names.substr(0, enough)) {
    const bool letter = is_lower(c) || is_upper(c);
    if (!letter || (is_upper(c) && is_lower(before))) {
      hints |= read_word(word);
      word.clear();
    }
    if (letter) word += is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    before = c;
  }
  return hints | read_word(word);
}

Hints HintReader::read(const HtmlNode& node) {
  Hints hints = hints_of_element(node);
  for (const HtmlAttribute& attribute : node.attributes) {
    const std::string_view name = attribute.name;
    if (name == "class" || name == "id" || name == "role" || name == "itemprop" || name == "data-testid" ||
        name == "data-component" || name == "data-type" || name == "data-module") {
      hints |= read_names(attribute.value);
    }
  }
  if (node.tag == Tag::other && node.name.find('-') != std::string_view::npos) hints |= read_names(node.name);
  return hints;
}

}  // namespace newsbook
