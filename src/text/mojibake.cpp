#include "text/mojibake.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

#include "base/utf8.h"
#include "text/encoding_charset.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr int most_times = 3;               // that a text is garbled
constexpr std::size_t longest_run = 4096;   // units judged together
constexpr std::size_t proof_of_source = 3;  // sure units that make a source a garbled one

// ---- The charsets that UTF-8 is taken for

enum class Alphabet : std::uint8_t { latin, cyrillic, macintosh };

class Garbling {
 public:
  Garbling(std::string charset, Alphabet alphabet)
      : charset_(std::move(charset)), alphabet_(alphabet), bytes_(0x2600, 0) {
    const UpperHalf upper = *upper_half(charset_);
    for (std::size_t i = 0; i < upper.size(); ++i) {
      if (upper[i] < bytes_.size()) bytes_[upper[i]] = static_cast<std::uint8_t>(0x80 + i);
    }
    // Other decoders leave these bytes as they are.
    for (std::size_t i = 0x80; i < 0xA0; ++i) bytes_[i] = static_cast<std::uint8_t>(i);
  }
  const std::string& charset() const { return charset_; }
  Alphabet alphabet() const { return alphabet_; }
  unsigned byte_of(char32_t c) const { return c < bytes_.size() ? bytes_[c] : 0; }  // 0: none

 private:
  std::string charset_;
  Alphabet alphabet_;
  std::vector<std::uint8_t> bytes_;
};

// ---- Units: what was one character

struct Unit {
  std::size_t end = 0;             // behind it, in the garbled text
  std::array<char32_t, 4> read{};  // what stands there
  std::size_t length = 0;          // in characters
  unsigned lead = 0;               // the byte that the first stands for
  char32_t meant = 0;
};

bool may_be_meant(char32_t c) {
  if (c < 0xA0) return true;  // half of what was garbled twice
  if (u_charType(static_cast<UChar32>(c)) == U_UNASSIGNED) return false;
  if (c >= 0x180 && c < 0x2B0) {
    return std::u32string_view(U"ƏơƠƯưǎǐǒǔșțȘȚə").find(c) != std::u32string_view::npos;
  }
  if (c >= 0x460 && c < 0x48A) return false;  // Church Slavonic
  if (c >= 0x700 && c < 0x900) return false;  // Syriac to Samaritan
  if (c >= 0xE000 && c < 0xF900) return false;
  return c < 0x10000 || (c >= 0x1F000 && c < 0x1FB00) || (c >= 0x20000 && c < 0x32000);
}

// The unit at position, none (length 0) when there is none.
Unit unit_at(std::string_view text, std::size_t position, const Garbling& garbling) {
  Unit unit;
  const char32_t first = next_code_point(text, position);
  unit.lead = garbling.byte_of(first);
  if (unit.lead < 0xC2 || unit.lead > 0xF4) return {};
  unit.length = unit.lead < 0xE0 ? 2 : unit.lead < 0xF0 ? 3 : 4;
  unit.read[0] = first;
  std::array<char, 4> bytes{static_cast<char>(unit.lead)};
  for (std::size_t i = 1; i < unit.length; ++i) {
    if (position == text.size() || static_cast<unsigned char>(text[position]) < 0x80) return {};
    unit.read[i] = next_code_point(text, position);
    bytes[i] = static_cast<char>(garbling.byte_of(unit.read[i]));
  }
  const std::string_view sequence(bytes.data(), unit.length);
  if (utf8_sequence_length(sequence) != unit.length) return {};
  std::size_t start = 0;
  unit.meant = next_code_point(sequence, start);
  unit.end = position;
  return may_be_meant(unit.meant) ? unit : Unit{};
}

// ---- How sure it is that a unit is no text of its own

enum class Proof : std::uint8_t { weak, sure };

struct Beside {
  char32_t before = ' ';
  char32_t after = ' ';
};

bool is_lower(char32_t c) { return is_letter(c) && !is_upper(c); }
bool is_latin(char32_t c) { return is_letter(c) && (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)); }

// Marks that stand behind words in good text, so that "É”" may be the end of a quotation.
bool closes_word(char32_t c) {
  return std::u32string_view(U"’”‘“»«›‹…–—•·\u00A0®™©°ºª²³¹„´§").find(c) != std::u32string_view::npos;
}
bool is_superscript_like(char32_t c) {
  return std::u32string_view(U"®™©°ºª²³¹·•´§").find(c) != std::u32string_view::npos;
}

Proof prove_latin(const Unit& unit, const Beside& beside) {
  const bool open = std::all_of(unit.read.begin() + 1,
                                unit.read.begin() + static_cast<std::ptrdiff_t>(unit.length), closes_word);
  const bool spelt = is_latin(unit.meant) || !is_letter(unit.meant);
  if (!open) return spelt ? Proof::sure : Proof::weak;
  if (!spelt || unit.length > 2) return Proof::weak;
  if (is_lower(beside.before)) return Proof::sure;  // no capital follows
  if (is_lower(beside.after) && is_superscript_like(unit.read[1])) return Proof::sure;
  return !is_letter(beside.before) && unit.read[0] == U'Ã' && unit.read[1] == 0xA0 ? Proof::sure
                                                                                   : Proof::weak;
}

Proof prove(const Unit& unit, const Beside& beside, Alphabet alphabet) {
  if (alphabet == Alphabet::latin) return prove_latin(unit, beside);
  const bool punctuation = unit.lead == 0xE2 && unit.meant >= 0x2010 && unit.meant <= 0x2122;
  const bool letter = unit.lead == 0xC3 && (is_latin(beside.before) || is_latin(beside.after));
  return punctuation || letter ? Proof::sure : Proof::weak;
}

bool is_of_other_script(char32_t c) { return is_letter(c) && !is_latin(c); }

// Units that stand together.
struct Run {
  std::size_t begin = 0;
  std::vector<Unit> units;
  Beside beside;
};

// Several in a row are no accident.
bool is_sure_run(const Run& run, Alphabet alphabet) {
  const auto others = std::count_if(run.units.begin(), run.units.end(),
                                    [](const Unit& unit) { return is_of_other_script(unit.meant); });
  return alphabet == Alphabet::latin ? run.units.size() > 1 : others > 2;
}

// ---- Lines

// Calls run(Run) for each run of units and loose(text, c) for all else, in order.
template <typename OnRun, typename OnLoose>
void walk_line(std::string_view line, const Garbling& garbling, OnRun on_run, OnLoose on_loose) {
  char32_t before = ' ';
  for (std::size_t position = 0; position < line.size();) {
    if (const std::size_t plain = ascii_run(line, position); plain > 0) {
      on_loose(line.substr(position, plain), U'\0');
      position += plain;
      before = static_cast<unsigned char>(line[position - 1]);
      continue;
    }
    Run run{.begin = position, .units = {}, .beside = {.before = before}};
    std::size_t end = position;
    while (end < line.size() && run.units.size() < longest_run) {
      const Unit unit = unit_at(line, end, garbling);
      if (unit.length == 0) break;
      run.units.push_back(unit);
      end = unit.end;
    }
    if (run.units.empty()) {
      before = next_code_point(line, end);
      on_loose(line.substr(position, end - position), before);
    } else {
      std::size_t next = end;
      run.beside.after = next < line.size() ? next_code_point(line, next) : U' ';
      before = run.units.back().read[run.units.back().length - 1];
      on_run(run);
    }
    position = end;
  }
}

// Calls unit(unit, begin, proof, beside) for each of a run.
template <typename OnUnit>
void walk_run(const Run& run, Alphabet alphabet, OnUnit on_unit) {
  const bool sure = is_sure_run(run, alphabet);
  std::size_t begin = run.begin;
  for (const Unit& unit : run.units) {
    // Within a run nothing needs to be asked of the neighbours.
    on_unit(unit, begin, sure ? Proof::sure : prove(unit, run.beside, alphabet));
    begin = unit.end;
  }
}

struct Evidence {
  std::size_t sure = 0;
  std::size_t weak = 0;
  std::size_t loose = 0;  // characters beyond ASCII that are of no unit
};

Evidence evidence_of(std::string_view line, const Garbling& garbling) {
  Evidence evidence;
  walk_line(
      line, garbling,
      [&](const Run& run) {
        walk_run(run, garbling.alphabet(), [&](const Unit&, std::size_t, Proof proof) {
          ++(proof == Proof::sure ? evidence.sure : evidence.weak);
        });
      },
      [&](std::string_view, char32_t c) { evidence.loose += c >= 0x80 ? 1 : 0; });
  return evidence;
}

// "Ã©" on its own among good text: someone writes of garbled text.
bool is_cited(const Run& run) {
  const char32_t meant = run.units[0].meant;
  return run.units.size() == 1 && !is_letter(run.beside.before) && !is_letter(run.beside.after) &&
         (is_letter(meant) || meant == U'’' || meant == U'‘');
}

// "â€™" and its like are never good text; a pair may be, where all around it is of another kind ("ÏÖ´ú":
// Chinese read byte by byte).
bool is_trusted(const Unit& unit, Proof proof, const Beside& beside, const Evidence& evidence) {
  if (proof == Proof::weak) return evidence.loose == 0 || evidence.sure > 2 * evidence.loose;
  const bool certain = unit.length > 2 && !is_letter(unit.meant);
  const bool apart = beside.before < 0x80 && beside.after < 0x80;
  return certain || evidence.loose <= evidence.sure || (apart && evidence.loose <= 4 * evidence.sure);
}

std::string repaired_line(std::string_view line, const Garbling& garbling, const Evidence& evidence) {
  std::string out;
  out.reserve(line.size());
  walk_line(
      line, garbling,
      [&](const Run& run) {
        const bool cited = evidence.loose > 0 && is_cited(run);
        walk_run(run, garbling.alphabet(), [&](const Unit& unit, std::size_t begin, Proof proof) {
          if (!cited && is_trusted(unit, proof, run.beside, evidence)) {
            append_utf8(out, unit.meant);
          } else {
            out += line.substr(begin, unit.end - begin);
          }
        });
      },
      [&](std::string_view text, char32_t) { out += text; });
  return out;
}

// ---- Signs

// Whether a unit that proves something may begin with these four bytes of UTF-8: a letter from "Â" to "ô"
// before another character beyond ASCII; "Р", "С" before what cp1251 has in 0x80 to 0xBF; "вЂ", "Г" + symbol;
// "√". Bytes throughout and no branch, so that compilers make vectors of it.
constexpr std::uint8_t is_sign(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d) {
  const std::uint8_t latin = (a == 0xC3) & (b >= 0x82) & (b <= 0xB4) & (c >= 0xC2);
  const std::uint8_t upper = (b == 0xA0) | (b == 0xA1);
  const std::uint8_t second =
      (c == 0xC2) | (c == 0xE2) | ((c == 0xD0) & (d < 0x90)) | ((c == 0xD1) & (d >= 0x90));
  const std::uint8_t dash = (b == 0xB2) & (c == 0xD0) & (d == 0x82);
  const std::uint8_t symbol = (b == 0x93) & (c == 0xC2);
  const std::uint8_t root = (a == 0xE2) & (b == 0x88) & (c == 0x9A);
  return static_cast<std::uint8_t>(latin | ((a == 0xD0) & ((upper & second) | dash | symbol)) | root);
}

constexpr std::size_t sign_block = 128;

bool has_sign(const std::uint8_t* at) {
  std::uint8_t found = 0;
  for (std::size_t i = 0; i < sign_block; ++i) found |= is_sign(at[i], at[i + 1], at[i + 2], at[i + 3]);
  return found != 0;
}

// The first sign from position on; npos: none.
std::size_t find_sign(std::string_view text, std::size_t position) {
  constexpr std::size_t ahead = 3;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  while (position + sign_block + ahead <= text.size() && !has_sign(bytes + position)) position += sign_block;
  const auto byte = [&](std::size_t i) { return i < text.size() ? bytes[i] : std::uint8_t{0}; };
  for (; position < text.size(); ++position) {
    if (is_sign(byte(position), byte(position + 1), byte(position + 2), byte(position + 3))) return position;
  }
  return std::string_view::npos;
}

// Calls line(begin, end) for each line with a sign, until it returns false.
template <typename OnLine>
void each_suspect(std::string_view text, OnLine on_line) {
  for (std::size_t at = find_sign(text, 0); at < text.size();) {
    const std::size_t feed = text.rfind('\n', at);
    const std::size_t begin = feed == std::string_view::npos ? 0 : feed + 1;
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (!on_line(begin, end)) return;
    at = find_sign(text, end);
  }
}

class Repairer {
 public:
  Repairer()
      : garblings_{{{"windows-1252", Alphabet::latin},
                    {"windows-1251", Alphabet::cyrillic},
                    {"macintosh", Alphabet::macintosh}}} {}

  // The line as it was; counts towards the charset that it had been read as. Unchanged when nothing is
  // proved.
  std::string undo(std::string_view line, bool source_is_garbled) {
    std::string text(line);
    for (int time = 0; time < most_times; ++time) {
      const auto [garbling, evidence] = judge(text);
      const bool proved =
          evidence.sure > 0 || (source_is_garbled && evidence.weak > 0 && evidence.loose == 0);
      if (!proved) break;
      std::string better = repaired_line(text, garblings_[garbling], evidence);
      if (better == text) break;
      if (time == 0) ++lines_[garbling];
      text = std::move(better);
      if (find_sign(text, 0) == std::string_view::npos) break;
    }
    return text;
  }

  std::size_t sure_units(std::string_view line) { return judge(line).second.sure; }

  const std::string& charset() const {
    const auto most = std::max_element(lines_.begin(), lines_.end());
    return garblings_[static_cast<std::size_t>(most - lines_.begin())].charset();
  }

 private:
  std::pair<std::size_t, Evidence> judge(std::string_view line) const {
    std::pair<std::size_t, Evidence> best{0, evidence_of(line, garblings_[0])};
    for (std::size_t i = 1; i < garblings_.size(); ++i) {
      if (best.second.loose == 0) break;
      const Evidence evidence = evidence_of(line, garblings_[i]);
      if (evidence.sure > best.second.sure) best = {i, evidence};
    }
    return best;
  }

  std::array<Garbling, 3> garblings_;
  std::array<std::size_t, 3> lines_{};
};

}  // namespace

MojibakeRepair repair_mojibake(std::string& text) {
  MojibakeRepair repair;
  if (find_sign(text, 0) == std::string::npos) return repair;
  Repairer repairer;
  std::size_t sure = 0;
  each_suspect(text, [&](std::size_t begin, std::size_t end) {
    sure += repairer.sure_units(std::string_view(text).substr(begin, end - begin));
    return sure < proof_of_source;
  });
  if (sure == 0) return repair;
  std::string out;
  std::size_t kept = 0;
  each_suspect(text, [&](std::size_t begin, std::size_t end) {
    const std::string_view line = std::string_view(text).substr(begin, end - begin);
    const std::string better = repairer.undo(line, sure >= proof_of_source);
    if (better == line) return true;
    if (repair.lines++ == 0) {
      repair.first_line = 1 + static_cast<std::size_t>(std::count(
                                  text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
    }
    if (out.empty()) out.reserve(text.size());
    out.append(text, kept, begin - kept);
    out += better;
    kept = end;
    return true;
  });
  if (repair.lines == 0) return repair;
  out.append(text, kept);
  text = std::move(out);
  repair.charset = repairer.charset();
  return repair;
}

}  // namespace newsbook
