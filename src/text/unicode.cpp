#include "text/unicode.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

#include <array>
#include <cassert>
#include <cstdint>
#include <cstring>

namespace newsbook {
namespace {

constexpr std::uint64_t high_bits = 0x8080808080808080U;

// The automaton of Unicode 15, table 3-7, as one number a byte: six bits for each state say what follows, so
// that a step is a shift. A state's number is where its bits begin.
enum : std::uint64_t {
  malformed = 0,
  complete = 6,
  tail_1 = 12,
  tail_2 = 18,
  tail_3 = 24,
  e0 = 30,
  ed = 36,
  f0 = 42,
  f4 = 48
};

constexpr std::uint64_t steps_of(unsigned byte) {
  if (byte < 0x80) return complete << complete;
  if (byte < 0xC0) {
    const bool low = byte < 0x90, high = byte >= 0xA0;
    return complete << tail_1 | tail_1 << tail_2 | tail_2 << tail_3 | (high ? tail_1 : malformed) << e0 |
           (high ? malformed : tail_1) << ed | (low ? malformed : tail_2) << f0 |
           (low ? tail_2 : malformed) << f4;
  }
  if (byte < 0xC2 || byte > 0xF4) return 0;
  if (byte < 0xE0) return tail_1 << complete;
  if (byte < 0xF0) return (byte == 0xE0 ? e0 : byte == 0xED ? ed : tail_2) << complete;
  return (byte == 0xF0 ? f0 : byte == 0xF4 ? f4 : tail_3) << complete;
}

constexpr auto steps = [] {
  std::array<std::uint64_t, 256> table{};
  for (unsigned byte = 0; byte < table.size(); ++byte) table[byte] = steps_of(byte);
  return table;
}();

bool is_ascii(std::string_view text) { return ascii_run(text, 0) == text.size(); }

bool is_ascii_letter(char32_t c) { return (c | 0x20U) - U'a' < 26; }

// The ideographs of the CJK compatibility blocks have canonical decompositions to unified ones.
bool is_compatibility_ideograph(char32_t c) {
  return (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

// Marks in a row beyond which a text is no text of a language; sorting them takes quadratic time (UAX #15,
// 13).
constexpr std::size_t most_marks = 256;

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(status);
  assert(U_SUCCESS(status) && instance != nullptr);
  return *instance;
}

void append_nfc(std::string& out, std::string_view text) {
  if (text.empty()) return;
  const auto source = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString normal = nfc().normalize(source, status);
  if (U_FAILURE(status) != 0) {
    out += text;
  } else {
    normal.toUTF8String(out);
  }
}

}  // namespace

std::size_t count_code_points(std::string_view text) {
  // All bytes but those that go on with a sequence: eight at a time.
  constexpr std::uint64_t ones = 0x0101010101010101U;
  std::size_t tails = 0;
  std::size_t position = 0;
  for (; position + sizeof(std::uint64_t) <= text.size(); position += sizeof(std::uint64_t)) {
    std::uint64_t block = 0;
    std::memcpy(&block, text.data() + position, sizeof block);
    tails += ((block >> 7U & ~block >> 6U & ones) * ones) >> 56U;
  }
  for (; position < text.size(); ++position) {
    tails += (static_cast<unsigned char>(text[position]) & 0xC0U) == 0x80 ? 1 : 0;
  }
  return text.size() - tails;
}

std::size_t ascii_run(std::string_view text, std::size_t position) {
  const std::size_t start = position;
  while (position + sizeof(std::uint64_t) <= text.size()) {
    std::uint64_t block = 0;
    std::memcpy(&block, text.data() + position, sizeof block);
    if ((block & high_bits) != 0) break;
    position += sizeof block;
  }
  while (position < text.size() && static_cast<unsigned char>(text[position]) < 0x80) ++position;
  return position - start;
}

bool is_valid_utf8(std::string_view text) {
  constexpr std::size_t block_size = 16;
  std::uint64_t state = complete;
  const auto step = [&](char c) { state = steps[static_cast<unsigned char>(c)] >> (state & 63U); };
  std::size_t position = 0;
  for (; position + block_size <= text.size(); position += block_size) {
    std::array<std::uint64_t, 2> block{};
    std::memcpy(block.data(), text.data() + position, block_size);
    if ((state & 63U) == complete && ((block[0] | block[1]) & high_bits) == 0) continue;
    for (std::size_t i = 0; i < block_size; ++i) step(text[position + i]);
    if ((state & 63U) == malformed) return false;
  }
  for (; position < text.size(); ++position) step(text[position]);
  return (state & 63U) == complete;
}

namespace {

// Of ASCII, U+0080–U+02FF and the punctuation U+2010–U+203F alone: nothing in them composes or decomposes.
bool is_plainly_nfc(std::string_view text) {
  for (std::size_t i = ascii_run(text, 0); i < text.size(); i += ascii_run(text, i)) {
    const std::string_view sequence = text.substr(i, 3);
    const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(sequence[k]); };
    if (byte(0) < 0xCC) {
      i += 2;
    } else if (byte(0) == 0xE2 && byte(1) == 0x80 && byte(2) >= 0x90) {
      i += 3;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace

bool is_nfc(std::string_view text) {
  if (is_plainly_nfc(text)) return true;
  UErrorCode status = U_ZERO_ERROR;
  const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
  return nfc().isNormalizedUTF8(piece, status) != 0 && U_SUCCESS(status) != 0;
}

std::string to_nfc(std::string_view text) {
  if (is_plainly_nfc(text)) return std::string(text);
  // Runs between compatibility ideographs are normalised on their own: those are starters that compose with
  // nothing.
  std::string out;
  out.reserve(text.size());
  std::size_t run = 0, marks = 0;
  bool kept = false;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t begin = position;
    const char32_t c = next_code_point(text, position);
    marks = c >= 0x300 && u_getCombiningClass(static_cast<UChar32>(c)) != 0 ? marks + 1 : 0;
    if (marks > most_marks) return std::string(text);
    if (!is_compatibility_ideograph(c)) continue;
    append_nfc(out, text.substr(run, begin - run));
    out.append(text.substr(begin, position - begin));
    run = position;
    kept = true;
  }
  if (!kept && is_nfc(text)) return std::string(text);
  append_nfc(out, text.substr(run));
  return out;
}

bool is_white_space(char32_t character) {
  if (character < 0x80) return character == ' ' || (character >= '\t' && character <= '\r');
  if (character == 0xA0 || character == 0x2007 || character == 0x202F) return false;
  return u_isUWhiteSpace(static_cast<UChar32>(character)) != 0;
}

bool is_letter(char32_t character) {
  if (character < 0x80) return is_ascii_letter(character);
  return u_isalpha(static_cast<UChar32>(character)) != 0;
}

bool is_digit(char32_t character) {
  if (character < 0x80) return character - U'0' < 10;
  return u_isdigit(static_cast<UChar32>(character)) != 0;
}

bool is_upper(char32_t character) {
  if (character < 0x80) return character - U'A' < 26;
  return u_isUUppercase(static_cast<UChar32>(character)) != 0;
}

bool is_right_to_left(char32_t character) {
  if (character < 0x590) return false;
  switch (u_charDirection(static_cast<UChar32>(character))) {
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC:
    case U_ARABIC_NUMBER:
    case U_RIGHT_TO_LEFT_EMBEDDING:
    case U_RIGHT_TO_LEFT_OVERRIDE:
    case U_RIGHT_TO_LEFT_ISOLATE:
      return true;
    default:
      return false;
  }
}

char32_t to_lower(char32_t character) {
  if (character < 0x80) return is_upper(character) ? character + 0x20 : character;
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(character)));
}

std::string fold_case(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  if (is_ascii(text)) {
    for (const char c : text) out += static_cast<char>(to_lower(static_cast<unsigned char>(c)));
    return out;
  }
  auto folded = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  folded.foldCase().toUTF8String(out);
  return out;
}

std::string to_upper(std::string_view text, std::string_view locale) {
  const icu::Locale rules = icu::Locale::createFromName(std::string(locale).c_str());
  std::string out;
  auto upper = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  upper.toUpper(rules).toUTF8String(out);
  return out;
}

// Length of a run that starts there, behind no white space, and in which nothing can be collapsed: ASCII's
// visible characters with single spaces between. There may be more of them behind it.
std::size_t plain_run(std::string_view text, std::size_t position) {
  constexpr std::uint64_t ones = high_bits >> 7U;
  constexpr std::uint64_t up_to_space = (0x80U - '!') * ones;  // carries into the high bit from '!' on
  constexpr std::uint64_t up_to_controls = (0x80U - ' ') * ones;
  const std::size_t start = position;
  while (position + sizeof(std::uint64_t) <= text.size()) {
    std::uint64_t block = 0;
    std::memcpy(&block, text.data() + position, sizeof block);
    if ((block & high_bits) != 0) break;
    const std::uint64_t blanks = ~(block + up_to_space) & high_bits;
    const bool controls = (~(block + up_to_controls) & high_bits) != 0;
    if (controls || (blanks & blanks >> 8U) != 0) break;
    // What follows a space at the end is looked at with it.
    position += sizeof block - (text[position + sizeof block - 1] == ' ' ? 1 : 0);
  }
  return position - start;
}

void append_collapsed(std::string& out, std::string_view text) {
  // Everything between two pieces of white space is copied at once. Of it, ASCII's is one byte below '!', and
  // the rest begins with one of the bytes C2, E1, E2, E3.
  const auto may_begin_space = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= ' ' || byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3);
  };
  std::size_t kept = 0;  // what stands before is copied
  for (std::size_t position = 0; position < text.size();) {
    if (position > kept) position += plain_run(text, position);
    if (position == text.size()) break;
    if (!may_begin_space(text[position])) {
      ++position;
      continue;
    }
    const std::size_t begin = position;
    if (!is_white_space(next_code_point(text, position))) continue;
    out.append(text, kept, begin - kept);
    if (out.empty() || out.back() != ' ') out += ' ';
    kept = position;
  }
  out.append(text, kept);
}

std::string collapse_white_space(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_collapsed(out, text);
  if (out.starts_with(' ')) out.erase(0, 1);
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string icu_version() {
  UVersionInfo version;
  u_getVersion(version);
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_versionToString(version, text);
  return text;
}

}  // namespace newsbook
