#include "text/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "text/encoding_charset.h"
#include "text/encoding_detect.h"
#include "text/encoding_utf8.h"
#include "text/mojibake.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::size_t sample_size = 64 << 10;
constexpr std::size_t mention_within = 1024;  // bytes at the beginning in which a text may name its charset

// ---- What is no text at all

// The kind of file that the bytes begin like, empty when none of the well-known ones.
std::string_view known_file_kind(std::string_view bytes) {
  constexpr std::pair<std::string_view, std::string_view> kinds[] = {
      {"%PDF-", "a PDF document"},
      {"PK\x03\x04", "a zip archive (or an EPUB or office document)"},
      {"\x89PNG\r\n", "a PNG picture"},
      {"\xFF\xD8\xFF", "a JPEG picture"},
      {"GIF87a", "a GIF picture"},
      {"GIF89a", "a GIF picture"},
      {"\x1F\x8B\x08", "a gzip archive"},
      {"\xFD"
       "7zXZ",
       "an xz archive"},
      {"7z\xBC\xAF", "a 7z archive"},
      {"\x7F"
       "ELF",
       "a program"},
      {"\xD0\xCF\x11\xE0", "an old office document"},
      {"wOF2", "a web font"}};
  for (const auto& [magic, kind] : kinds) {
    if (bytes.starts_with(magic)) return kind;
  }
  if (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP")) return "a WebP picture";
  return {};
}

bool is_control(unsigned char byte) {
  return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B) ||
         byte == 0x7F;
}

// More than one byte in twenty is a control character.
bool looks_binary(std::string_view text) {
  const std::string_view sample = text.substr(0, sample_size);
  const auto controls = static_cast<std::size_t>(std::count_if(
      sample.begin(), sample.end(), [](char c) { return is_control(static_cast<unsigned char>(c)); }));
  return controls > 2 && controls * 20 > sample.size();
}

tl::unexpected<Diagnostic> not_text(std::string_view name, std::string_view kind) {
  Diagnostic diagnostic;
  diagnostic.code = "NB-N001";
  diagnostic.source = name;
  diagnostic.message = kind.empty() ? "not text: it is full of control characters"
                                    : fmt::format("not text: it looks like {}", kind);
  diagnostic.hint = kind.ends_with("archive") || kind.starts_with("a zip")
                        ? "unpack it and name the text files or web pages in it"
                        : "save the article as text or as a web page, and name that";
  return failure(std::move(diagnostic));
}

// ---- Finding out

// A byte-order mark's charset and length; UTF-32 before UTF-16, whose mark it begins with.
std::pair<const char*, std::size_t> byte_order_mark(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xEF\xBB\xBF")) return {"UTF-8", 3};
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return {"UTF-32LE", 4};
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return {"UTF-32BE", 4};
  if (bytes.starts_with("\xFF\xFE")) return {"UTF-16LE", 2};
  if (bytes.starts_with("\xFE\xFF")) return {"UTF-16BE", 2};
  return {nullptr, 0};
}

// Control characters' bytes at every other place: how many, and how many different ones that are common.
struct Controls {
  std::array<std::size_t, 256> counts{};
  std::size_t count = 0;

  void add(unsigned char byte) {
    if (!is_control(byte)) return;
    ++counts[byte];
    ++count;
  }
  bool are_of_few_kinds() const {
    return std::count_if(counts.begin(), counts.end(), [&](std::size_t n) { return n * 20 > count; }) <= 3;
  }
};

// UTF-16 without a mark: most characters of an alphabet have a control character's byte, one of few (all
// Latin letters a NUL), in the same half. Other scripts are left to detection.
const char* utf16_by_controls(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, std::min(bytes.size(), sample_size) & ~std::size_t{1});
  const std::size_t pairs = sample.size() / 2;
  if (pairs < 2 || sample.find('\0') == std::string_view::npos) return nullptr;
  std::array<Controls, 2> halves;
  for (std::size_t i = 0; i < sample.size(); ++i) halves[i & 1].add(static_cast<unsigned char>(sample[i]));
  const auto is_high = [&](const Controls& half, const Controls& other) {
    return half.count * 4 >= pairs && other.counts[0] * 8 <= half.count &&
           other.count * 4 <= half.count * 3 && half.are_of_few_kinds();
  };
  if (is_high(halves[1], halves[0])) return "UTF-16LE";
  if (is_high(halves[0], halves[1])) return "UTF-16BE";
  return nullptr;
}

// ISO 2022 shifts between character sets by escape sequences, in seven bits.
const char* iso_2022_by_escapes(std::string_view bytes) {
  const std::size_t first = bytes.find('\x1B');
  const std::string_view escape = bytes.substr(std::min(first, bytes.size()), 4);
  if (escape.starts_with("\x1B$)C")) return "ISO-2022-KR";
  for (const char* japanese : {"\x1B$B", "\x1B$@", "\x1B(J", "\x1B(I", "\x1B$(D"}) {
    if (escape.starts_with(japanese)) return "ISO-2022-JP";
  }
  return nullptr;
}

// The name that stands behind the key, its value in quotes or not; empty: none.
std::string_view named_behind(std::string_view text, std::string_view key) {
  const std::size_t found = text.find(key);
  if (found == std::string_view::npos) return {};
  text.remove_prefix(found + key.size());
  text.remove_prefix(std::min(text.find_first_not_of(" \t\"'"), text.size()));
  return text.substr(0, text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_:."));
}

// The charset that the text says it is in: HTML's and mail's "charset=", XML's "encoding=", editors'
// "coding:".
std::string mentioned_charset(std::string_view bytes) {
  std::string head(bytes.substr(0, mention_within));
  for (char& c : head) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c);
  const bool xml = head.starts_with("<?xml");
  for (const std::string_view key :
       {std::string_view("charset="), std::string_view(xml ? "encoding=" : "coding:"),
        std::string_view("coding=")}) {
    if (std::string charset = meant_charset(named_behind(head, key)); !charset.empty()) return charset;
  }
  return {};
}

// A charset of wide units is named by mistake where the bytes hold no NUL.
bool can_be(std::string_view charset, std::string_view bytes) {
  const bool wide = charset.starts_with("UTF-16") || charset.starts_with("UTF-32");
  return !wide || bytes.substr(0, sample_size).find('\0') != std::string_view::npos;
}

// ---- Putting it together

struct Choice {
  Decoded decoded;
  bool assumed = false;
};

Decoded from_named(std::string_view bytes, std::string_view charset) {
  return charset == "UTF-8" ? decode_utf8(bytes) : decode_charset(bytes, charset);
}

// A declaration is believed unless much of the text is malformed so.
bool is_good_reading(const Decoded& decoded) { return decoded.replaced * 20 <= decoded.text.size() + 100; }

// The bytes are not valid UTF-8.
Choice decode_other(std::string_view bytes, const std::string& declared) {
  const Utf8Shape shape = utf8_shape(bytes);
  if (declared == "UTF-8" && shape.malformed <= shape.multibyte) return {decode_utf8(bytes), false};
  if (!declared.empty() && declared != "UTF-8" && can_be(declared, bytes)) {
    Decoded decoded = decode_charset(bytes, declared);
    if (is_good_reading(decoded)) return {std::move(decoded), false};
  }
  if (is_mostly_utf8(shape)) return {decode_utf8(bytes), true};
  std::string mentioned = mentioned_charset(bytes);
  if (mentioned == "UTF-8" || !can_be(mentioned, bytes)) mentioned.clear();
  const std::string charset = detect_charset(bytes, mentioned);
  return {decode_charset(bytes, charset), charset != mentioned};
}

// Few characters that are valid UTF-8 may be pairs of bytes in an East Asian charset.
bool is_utf8_by_chance(std::string_view bytes, std::string_view declared) {
  constexpr std::size_t few = 4;
  if (declared.empty() || declared == "UTF-8" || upper_half(declared)) return false;
  std::size_t leads = 0;
  for (std::size_t i = 0; i < bytes.size() && leads < few; ++i)
    leads += static_cast<unsigned char>(bytes[i]) >= 0xC0 ? 1 : 0;
  return leads < few;
}

// The bytes that UTF-8 was made of by reading them as windows-1252. Empty: it was not.
std::string bytes_read_one_by_one(std::string_view utf8) {
  const UpperHalf upper = *upper_half("windows-1252");
  std::string bytes;
  bytes.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t plain = ascii_run(utf8, at);
    bytes += utf8.substr(at, plain);
    at += plain;
    if (at == utf8.size()) break;
    const auto* found = std::find(upper.begin(), upper.end(), next_code_point(utf8, at));
    if (found == upper.end()) return {};
    bytes += static_cast<char>(0x80 + (found - upper.begin()));
  }
  return bytes;
}

// Whether someone may have read the bytes of an East Asian charset as windows-1252: most of what is not ASCII
// stands in pairs, as no language of that charset writes. A part is enough to see that a text is no such.
bool may_be_read_one_by_one(std::string_view utf8) {
  const UpperHalf upper = *upper_half("windows-1252");
  constexpr std::size_t fewest = 20;  // characters that are not ASCII
  constexpr std::size_t enough = std::size_t{1} << 20U;
  std::size_t high = 0;
  std::size_t paired = 0;
  bool after_high = false;
  for (std::size_t at = 0; at < utf8.size() && at < enough;) {
    if (const std::size_t plain = ascii_run(utf8, at); plain > 0) {
      at += plain;
      after_high = false;
      continue;
    }
    if (std::find(upper.begin(), upper.end(), next_code_point(utf8, at)) == upper.end()) return false;
    ++high;
    paired += after_high ? 1 : 0;
    after_high = !after_high;
  }
  return high >= fewest && paired * 5 >= high * 2;
}

// A text in an East Asian charset that was taken for one of single bytes on its way.
std::optional<Decoded> decode_read_one_by_one(std::string_view utf8) {
  if (!may_be_read_one_by_one(utf8)) return std::nullopt;
  const std::string bytes = bytes_read_one_by_one(utf8);
  if (bytes.empty() || is_mostly_utf8(utf8_shape(bytes))) return std::nullopt;  // that is mojibake's to undo
  const std::string charset = detect_charset(bytes, {});
  if (upper_half(charset)) return std::nullopt;
  Decoded decoded = decode_charset(bytes, charset);
  if (!is_good_reading(decoded)) return std::nullopt;
  return decoded;
}

Choice decode(std::string_view bytes, std::string_view declaration) {
  if (const auto [charset, length] = byte_order_mark(bytes); charset != nullptr) {
    return {from_named(bytes.substr(length), charset), false};
  }
  const std::string declared = declaration.empty() ? std::string() : meant_charset(declaration);
  if (const char* utf16 = utf16_by_controls(bytes); utf16 != nullptr) {
    return {decode_charset(bytes, utf16), !declared.starts_with("UTF-16")};
  }
  if (!is_valid_utf8(bytes)) return decode_other(bytes, declared);
  if (const char* escaped = iso_2022_by_escapes(bytes); escaped != nullptr) {
    return {decode_charset(bytes, escaped), declared != escaped};
  }
  if (is_utf8_by_chance(bytes, declared) && can_be(declared, bytes)) {
    return {decode_charset(bytes, declared), false};
  }
  if (auto decoded = decode_read_one_by_one(bytes)) return {std::move(*decoded), true};
  return {{.text = std::string(bytes), .charset = "UTF-8"}, false};
}

std::size_t line_of(std::string_view text, std::size_t offset) {
  std::size_t line = 1;
  for (std::size_t i = 0; i < offset; ++i) {
    line += text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n') ? 1 : 0;
  }
  return line;
}

// CR LF and CR become LF; NULs go.
void normalise_lines(std::string& text) {
  if (text.find('\0') != std::string::npos) std::erase(text, '\0');
  char* const begin = text.data();
  char* const end = begin + text.size();
  char* from = std::find(begin, end, '\r');
  char* to = from;
  while (from != end) {
    *to++ = '\n';
    ++from;
    if (from != end && *from == '\n') ++from;
    char* const next = static_cast<char*>(std::memchr(from, '\r', static_cast<std::size_t>(end - from)));
    char* const stop = next == nullptr ? end : next;
    std::memmove(to, from, static_cast<std::size_t>(stop - from));
    to += stop - from;
    from = stop;
  }
  text.resize(static_cast<std::size_t>(to - begin));
}

// Marks after the first, and marks that were garbled.
void drop_marks(std::string& text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  std::size_t marks = 0;
  while (std::string_view(text).substr(marks).starts_with(mark)) marks += mark.size();
  text.erase(0, marks);
}

}  // namespace

Result<DecodedText> decode_text(std::string_view bytes, std::string_view declared, std::string_view name) {
  if (const std::string_view kind = known_file_kind(bytes); !kind.empty()) return not_text(name, kind);
  Choice choice = decode(bytes, declared);
  Decoded& decoded = choice.decoded;
  if (looks_binary(decoded.text)) return not_text(name, {});
  DecodedText result;
  result.charset = std::move(decoded.charset);
  result.assumed = choice.assumed;
  if (decoded.replaced > 0) result.replaced = {decoded.replaced, line_of(decoded.text, decoded.first_bad)};
  if (decoded.borrowed > 0) {
    result.borrowed = {decoded.borrowed, line_of(decoded.text, decoded.first_lent), std::move(decoded.lent)};
  }
  normalise_lines(decoded.text);
  if (result.charset.starts_with("UTF-")) {
    MojibakeRepair repair = repair_mojibake(decoded.text);
    result.repaired = {repair.lines, repair.first_line, std::move(repair.charset)};
  }
  drop_marks(decoded.text);
  result.text = std::move(decoded.text);
  return result;
}

}  // namespace newsbook
