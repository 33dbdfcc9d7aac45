#include "text/line_breaks.h"

#include <algorithm>
#include <iterator>

namespace newsbook {
namespace {

constexpr char16_t en_dash = u'–', em_dash = u'—', ellipsis = u'…';
constexpr char16_t first_cjk = 0x2E80;

bool is_space(char16_t c) { return c == u' ' || c == u'\n' || c == u'\t'; }
bool is_digit(char16_t c) { return c >= u'0' && c <= u'9'; }
// Of the scripts that write slashes between words; what is no letter of theirs is below U+00C0 or a sign.
bool is_letter(char16_t c) {
  return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= 0xC0 && c < 0x2000);
}

// Stretch without white space around a position.
std::u16string_view token_before(std::u16string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && !is_space(text[begin - 1])) --begin;
  return text.substr(begin, at - begin);
}
std::u16string_view token_after(std::u16string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && !is_space(text[end])) ++end;
  return text.substr(at, end - at);
}

template <std::size_t count>
bool is_one_of(std::u16string_view token, const std::u16string_view (&names)[count]) {
  return std::find(std::begin(names), std::end(names), token) != std::end(names);
}

bool is_unit(std::u16string_view token) {
  constexpr std::u16string_view units[] = {
      u"%",   u"‰",   u"°",  u"°C", u"°F",  u"€",   u"$",   u"£",   u"¥",   u"EUR",    u"USD", u"CHF",
      u"GBP", u"mm",  u"cm", u"m",  u"km",  u"m²",  u"km²", u"m³",  u"ha",  u"km/h",   u"mph", u"m/s",
      u"ft",  u"in",  u"mg", u"g",  u"kg",  u"t",   u"lb",  u"oz",  u"ml",  u"l",      u"L",   u"s",
      u"ms",  u"min", u"h",  u"Hz", u"kHz", u"MHz", u"GHz", u"W",   u"kW",  u"MW",     u"GW",  u"kWh",
      u"MWh", u"GWh", u"V",  u"A",  u"KB",  u"MB",  u"GB",  u"TB",  u"kB",  u"hPa",    u"bar", u"dB",
      u"px",  u"pt",  u"am", u"pm", u"a.m", u"p.m", u"Uhr", u"Mio", u"Mrd", u"Prozent"};
  while (!token.empty() && std::u16string_view(u".,;:!?)]»”“’\"'").find(token.back()) != token.npos) {
    token.remove_suffix(1);
  }
  return is_one_of(token, units);
}

bool is_sign_of_number(std::u16string_view token) {
  constexpr std::u16string_view signs[] = {u"№",    u"No.",  u"no.", u"Nr.", u"nr.",  u"§",    u"§§",
                                           u"p.",   u"pp.",  u"S.",  u"€",   u"$",    u"£",    u"¥",
                                           u"EUR",  u"USD",  u"CHF", u"GBP", u"Fig.", u"Abb.", u"Art.",
                                           u"vol.", u"Vol.", u"Bd.", u"c.",  u"ca."};
  while (!token.empty() && std::u16string_view(u"([„“»‘\"'").find(token.front()) != token.npos) {
    token.remove_prefix(1);
  }
  return is_one_of(token, signs);
}

std::size_t letters_before(std::u16string_view text, std::size_t at) {
  std::size_t count = 0;
  while (count < at && is_letter(text[at - count - 1])) ++count;
  return count;
}
std::size_t letters_after(std::u16string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_letter(text[at + count])) ++count;
  return count;
}

bool parts_number_and_unit(std::u16string_view text, std::size_t at) {
  std::size_t end = at;  // of the word before the space
  while (end > 0 && is_space(text[end - 1])) --end;
  if (end == 0 || end == at) return false;
  if (is_digit(text[end - 1])) return is_unit(token_after(text, at));
  return is_digit(text[at]) && is_sign_of_number(token_before(text, end));
}

// Whether a break between two characters is one that no typesetter would take.
bool is_bad(std::u16string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return false;
  const char16_t before = text[at - 1];
  const char16_t after = text[at];
  if (is_space(before)) return before == u' ' && parts_number_and_unit(text, at);
  if (after == em_dash || after == en_dash) return before < first_cjk;
  if (before == ellipsis && after < first_cjk) {
    return at < 2 || is_space(text[at - 2]) || !is_letter(text[at - 2]);
  }
  constexpr std::size_t short_word = 4;
  if (before == u'/')
    return letters_before(text, at - 1) < short_word || letters_after(text, at) < short_word;
  return false;
}

// Web and mail addresses, paths, names of files and of things in programs.
bool is_address(std::u16string_view token) {
  constexpr std::size_t shortest = 12;
  if (token.size() < shortest) return false;
  const auto has = [&](std::u16string_view part) { return token.find(part) != token.npos; };
  if (has(u"://") || token.starts_with(u"www.") || token.starts_with(u"(www.")) return true;
  const auto count = [&](char16_t c) { return std::count(token.begin(), token.end(), c); };
  if (has(u"@") && has(u".")) return true;
  return count(u'/') > 1 || count(u'\\') > 1 || count(u'_') > 1 || (has(u"/") && has(u"."));
}

bool is_address_sign(char16_t c) {
  return std::u16string_view(u".,?&=#%~_-:@+;\\").find(c) != std::u16string_view::npos;
}

// Whether an address may be parted at a position.
bool may_part_address(std::u16string_view token, std::size_t at) {
  constexpr std::size_t edge = 3;  // of characters that stay together at its ends
  if (at < edge || at + edge > token.size()) return false;
  const char16_t before = token[at - 1];
  const char16_t after = token[at];
  const char16_t next = at + 1 < token.size() ? token[at + 1] : u' ';
  if (before == u'/') return after != u'/';
  if (after == u':' && next == u'/') return false;
  return is_address_sign(after) && !is_address_sign(before) && !(is_digit(before) && is_digit(next));
}

class Mender {
 public:
  Mender(std::u16string_view text, std::vector<LineBreak>& breaks) : text_(text), breaks_(breaks) {}

  void run() {
    given_.swap(breaks_);
    std::size_t end = 0;  // of the word that was looked at last
    for (std::size_t i = 0; i < given_.size(); ++i) {
      const std::size_t at = given_[i].at;
      std::size_t word = at;
      while (word > 0 && is_space(text_[word - 1])) --word;
      if (word > end) end = part_address(word);
      const bool inside = at < end;  // of an address: it has breaks of its own
      const bool kept = given_[i].after == BreakAfter::mandatory || at == text_.size();
      if (kept || (!inside && !is_bad(text_, at))) add(given_[i]);
    }
  }

 private:
  // Adds the breaks of the address around a position; returns its end, or the position when it is none.
  std::size_t part_address(std::size_t at) {
    const auto before = token_before(text_, at);
    const auto after = token_after(text_, at);
    if (before.empty()) return at;
    const std::size_t begin = at - before.size();
    const auto token = text_.substr(begin, before.size() + after.size());
    if (!is_address(token)) return at;
    if (begin > 0 && is_space(text_[begin - 1]))
      add({begin, BreakAfter::allowed});  // UAX #14 has none before /
    for (std::size_t i = 1; i < token.size(); ++i) {
      if (may_part_address(token, i)) breaks_.push_back({begin + i, BreakAfter::reluctant});
    }
    return begin + token.size();
  }

  void add(const LineBreak& one) {
    // Those of an address stand behind the white space before it.
    if (breaks_.empty() || breaks_.back().at < one.at) breaks_.push_back(one);
  }

  std::u16string_view text_;
  std::vector<LineBreak>& breaks_;
  std::vector<LineBreak> given_;
};

}  // namespace

void mend_line_breaks(std::u16string_view text, std::vector<LineBreak>& breaks) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char16_t c = text[i];
    const bool sign =
        c == u'/' || c == u'\\' || c == u'_' || c == u'@' || c == en_dash || c == em_dash || c == ellipsis;
    const bool dot_inside = c == u'.' && i + 1 < text.size() && is_letter(text[i + 1]);
    if (sign || dot_inside || is_digit(c)) return Mender(text, breaks).run();
  }
}

}  // namespace newsbook
