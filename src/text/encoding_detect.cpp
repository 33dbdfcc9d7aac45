#include "text/encoding_detect.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <unordered_map>
#include <vector>

#include "base/utf8.h"
#include "text/encoding_charset.h"
#include "text/encoding_language.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::size_t sample_size = 24 << 10;
constexpr double mentioned_bits = 60;  // what a reading in the charset that the text speaks of may cost more

struct Candidate {
  const char* charset;
  double bits;  // how seldom it is met; decides between equal readings
};
constexpr Candidate candidates[] = {
    {"windows-1252", 0}, {"windows-1251", 1},   {"windows-1250", 1.5}, {"ISO-8859-2", 2},
    {"windows-1254", 2}, {"windows-1257", 2.2}, {"ISO-8859-13", 2.5},  {"ISO-8859-4", 4},
    {"windows-1253", 1}, {"ISO-8859-7", 1.5},   {"windows-1255", 1},   {"ISO-8859-8", 1.5},
    {"windows-1256", 1}, {"ISO-8859-6", 1.5},   {"windows-874", 1},    {"KOI8-R", 1.5},
    {"KOI8-U", 2},       {"ISO-8859-5", 2},     {"IBM866", 2.5},       {"ISO-8859-15", 7},
    {"macintosh", 6},    {"windows-1258", 3},   {"ISO-8859-3", 5},     {"x-mac-cyrillic", 8},
    {"Shift_JIS", 1},    {"EUC-JP", 1},         {"EUC-KR", 1},         {"GB18030", 1},
    {"Big5", 1},         {"euc-tw", 8},
};
constexpr Candidate wide_candidates[] = {{"UTF-16LE", 8}, {"UTF-16BE", 8}};

// ---- What a character is, and what it costs beside its neighbours

enum class Script : std::uint8_t { none, latin, greek, cyrillic, hebrew, arabic, thai, east_asian, other };

Script script_of(char32_t c) {
  if (c < 0x80) return is_letter(c) ? Script::latin : Script::none;
  if (c >= 0x300 && c < 0x370) return Script::latin;  // marks
  if (c >= 0xE00 && c < 0xE80) return Script::thai;
  if (c >= 0x5B0 && c < 0x600) return Script::hebrew;
  if (c >= 0x64B && c < 0x660) return Script::arabic;
  if (c >= 0xFF61 && c < 0xFFA0) return Script::none;
  if (c == 0xAA || c == 0xBA || !is_letter(c)) return Script::none;
  if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) return Script::latin;
  if (c >= 0x370 && c < 0x400) return Script::greek;
  if (c >= 0x400 && c < 0x530) return Script::cyrillic;
  if (c >= 0x600 && c < 0x700) return Script::arabic;
  return c >= 0x3000 && c < 0xE000 ? Script::east_asian : Script::other;
}

// A character that no text has.
bool is_no_text(char32_t c) {
  if (c < 0x20) return c != '\t' && c != '\n' && c != '\r' && c != '\f';
  if (c < 0x7F) return false;
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_UNASSIGNED:
    case U_CONTROL_CHAR:
    case U_PRIVATE_USE_CHAR:
    case U_SURROGATE:
      return true;
    default:
      return c == 0xFFFD;
  }
}

double symbol_bits(char32_t c) {
  if (c >= 0xFF61 && c < 0xFFA0) return 14;  // halfwidth katakana: what other charsets' letters look like
  if (c >= 0x3000 && c < 0x3020) return 5;
  if (c >= 0xFF01 && c < 0xFF5F) return 6;
  if (c >= 0x2013 && c <= 0x2026) return 3;
  if (c >= 0x2500 && c < 0x2600) return 12;  // boxes
  switch (c) {
    case 0xA0:
    case 0xAB:
    case 0xBB:
    case 0x2116:
      return 4;
    case 0xBF:
    case 0xA1:
    case 0x20AC:
    case 0x60C:
    case 0x61F:
      return 5;
    case 0xA3:
    case 0xA7:
    case 0xA9:
    case 0xAD:
    case 0xAE:
    case 0xB0:
    case 0xB4:
    case 0xB7:
    case 0x2122:
    case 0xBA:
    case 0xAA:
      return 7;
    default:
      return 10;
  }
}

// What a mark between two letters costs beside its own bits.
double between_letters_bits(char32_t c) {
  switch (c) {
    case 0x2019:
    case 0xA0:
    case 0xAD:
      return 0;
    case 0x2013:
    case 0x2014:
    case 0xB7:
    case 0x2026:
      return 1.5;
    case 0xAA:
    case 0xB0:
    case 0xBA:
    case 0xB4:
      return 4;
    default:
      return 8;
  }
}

// A sign of value or a fraction keeps off words.
double beside_letter_bits(char32_t c) {
  const bool keeps_off = symbol_bits(c) >= 10 || c == 0x20AC || c == 0xA3 || c == 0xA7;
  return keeps_off && c < 0x2500 ? 4 : 0;
}

struct Seen {
  char32_t character = ' ';
  Script script = Script::none;
  bool upper = false;
};

bool is_letter_like(const Seen& seen) { return seen.script != Script::none; }
bool is_plain(const Seen& seen) { return seen.character < 0x80; }

// What two characters in a row cost, apart from themselves.
double pair_bits(const Seen& before, const Seen& here) {
  if ((is_plain(before) && is_plain(here)) || !is_letter_like(before) || !is_letter_like(here)) return 0;
  if (before.script != here.script) {
    return before.script == Script::east_asian || here.script == Script::east_asian ? 3 : 8;
  }
  if (here.script == Script::east_asian) return 0;
  double bits = !before.upper && here.upper ? 7 : 0;
  if (here.script == Script::latin && !is_plain(before) && !is_plain(here)) bits += 2.5;
  return bits;
}

// The bits that a text takes.
class Meter {
 public:
  double measure(std::string_view text) {
    Seen before, here, after;
    for (std::size_t position = 0; position <= text.size();) {
      before = here;
      here = after;
      after = Seen{};
      if (position < text.size()) {
        after = look(next_code_point(text, position));
      } else {
        ++position;
      }
      weigh(before, here, after);
    }
    std::vector<CountedCharacter> characters;
    characters.reserve(counts_.size());
    for (const auto& [character, count] : counts_) characters.push_back({character, count});
    return bits_ + (characters.empty() ? 0 : language_bits(characters));
  }

 private:
  static Seen look(char32_t c) { return {c, script_of(c), is_upper(c)}; }

  void weigh(const Seen& before, const Seen& here, const Seen& after) {
    bits_ += pair_bits(before, here);
    if (is_plain(here) && here.character >= 0x20) return;
    if (is_no_text(here.character)) {
      bits_ += 24;
    } else if (is_letter_like(here)) {
      if (here.upper) bits_ += is_letter_like(before) && !before.upper ? 4 : 3;
      ++counts_[here.upper && here.character != U'İ' ? to_lower(here.character) : here.character];
    } else if (here.character >= 0x80) {
      bits_ += symbol_bits(here.character);
      if (is_letter_like(before) || is_letter_like(after)) bits_ += beside_letter_bits(here.character);
      const bool within =
          is_letter_like(before) && is_letter_like(after) && before.script != Script::east_asian;
      if (within) bits_ += between_letters_bits(here.character);
    }
  }

  double bits_ = 0;
  std::unordered_map<char32_t, std::size_t> counts_;
};

// ---- Samples

// The lines that are not plain ASCII: all that there is to learn from.
std::string telling_lines(std::string_view bytes) {
  std::string sample;
  for (std::size_t begin = 0; begin < bytes.size() && sample.size() < sample_size;) {
    const std::size_t high = begin + ascii_run(bytes, begin);
    if (high == bytes.size()) break;
    const std::size_t feed = high == 0 ? std::string_view::npos : bytes.rfind('\n', high);
    begin = std::max(begin, feed == std::string_view::npos ? begin : feed + 1);
    // Of a long line, what is around its first telling byte.
    begin = std::max(begin, high - std::min(high, sample_size / 4));
    const std::size_t end = std::min(bytes.find('\n', high), bytes.size() - 1) + 1;
    sample += bytes.substr(begin, std::min(end - begin, sample_size - sample.size()));
    begin = end;
  }
  return sample;
}

double reading_bits(std::string_view sample, std::string_view charset) {
  return Meter().measure(decode_charset(sample, charset).text);
}

}  // namespace

std::string detect_charset(std::string_view bytes, std::string_view mentioned) {
  const bool wide =
      bytes.size() % 2 == 0 &&
      (bytes.size() <= sample_size || bytes.substr(0, sample_size).find('\0') != std::string_view::npos);
  const std::string sample = wide ? std::string(bytes.substr(0, sample_size)) : telling_lines(bytes);
  std::string best = "windows-1252";
  double least = std::numeric_limits<double>::max();
  const auto consider = [&](std::string_view charset, double more) {
    const double bits = reading_bits(sample, charset) + more;
    if (bits >= least) return;
    least = bits;
    best = charset;
  };
  if (!mentioned.empty()) consider(mentioned, -mentioned_bits);
  for (const auto& [charset, bits] : candidates) consider(charset, bits);
  if (wide) {
    for (const auto& [charset, bits] : wide_candidates) consider(charset, bits);
  }
  return best;
}

}  // namespace newsbook
