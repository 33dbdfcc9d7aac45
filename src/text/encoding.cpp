#include "text/encoding.h"

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr std::size_t sample_size = 64 << 10;

struct ConverterRelease {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct DetectorRelease {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};
using Converter = std::unique_ptr<UConverter, ConverterRelease>;

// Text as it came out of a decoder: line ends and NULs still as they were.
struct Decoded {
  std::string text;
  std::string charset;
  std::size_t replaced = 0;
  std::size_t first_bad = 0;  // offset in text, when replaced > 0
};

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

// ---- UTF-8

struct Utf8Shape {
  std::size_t malformed = 0;  // maximal subparts (Unicode 15, 3.9)
  std::size_t multibyte = 0;  // well-formed characters beyond ASCII
};

// Calls good(run) for each stretch of well-formed text, and bad() for each malformed subpart.
template <typename Good, typename Bad>
void walk_utf8(std::string_view bytes, Good good, Bad bad) {
  const auto length = static_cast<std::int64_t>(bytes.size());
  std::int64_t run = 0;
  for (std::int64_t at = 0; at < length;) {
    const std::int64_t begin = at;
    UChar32 c = 0;
    U8_NEXT(bytes.data(), at, length, c);
    if (c >= 0) continue;
    good(bytes.substr(static_cast<std::size_t>(run), static_cast<std::size_t>(begin - run)));
    bad();
    run = at;
  }
  good(bytes.substr(static_cast<std::size_t>(run)));
}

Utf8Shape utf8_shape(std::string_view bytes) {
  Utf8Shape shape;
  walk_utf8(
      bytes,
      [&](std::string_view run) {
        shape.multibyte += static_cast<std::size_t>(std::count_if(
            run.begin(), run.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
      },
      [&] { ++shape.malformed; });
  return shape;
}

Decoded from_utf8(std::string_view bytes) {
  Decoded result;
  result.charset = "UTF-8";
  result.text.reserve(bytes.size());
  walk_utf8(
      bytes, [&](std::string_view run) { result.text += run; },
      [&] {
        if (result.replaced++ == 0) result.first_bad = result.text.size();
        append_utf8(result.text, replacement);
      });
  return result;
}

// ---- Other charsets, through ICU

// Names under which pages mean a larger charset than they say (WHATWG Encoding, 4.2).
std::string_view actual_charset(std::string_view name) {
  constexpr std::pair<std::string_view, std::string_view> meant[] = {{"ascii", "windows-1252"},
                                                                     {"us-ascii", "windows-1252"},
                                                                     {"ansi_x3.4-1968", "windows-1252"},
                                                                     {"latin1", "windows-1252"},
                                                                     {"iso-8859-1", "windows-1252"},
                                                                     {"iso8859-1", "windows-1252"},
                                                                     {"iso_8859-1", "windows-1252"},
                                                                     {"cp1252", "windows-1252"},
                                                                     {"iso-8859-9", "windows-1254"},
                                                                     {"latin5", "windows-1254"},
                                                                     {"iso-8859-11", "windows-874"},
                                                                     {"tis-620", "windows-874"},
                                                                     {"gb2312", "gb18030"},
                                                                     {"gbk", "gb18030"},
                                                                     {"x-gbk", "gb18030"},
                                                                     {"shift_jis", "windows-31j"},
                                                                     {"sjis", "windows-31j"},
                                                                     {"x-sjis", "windows-31j"},
                                                                     {"euc-kr", "windows-949"},
                                                                     {"ks_c_5601-1987", "windows-949"}};
  for (const auto& [said, actual] : meant) {
    if (name == said) return actual;
  }
  return name;
}

struct Malformed {
  std::size_t count = 0;
  const UChar* target_start = nullptr;
  std::ptrdiff_t first = 0;  // UTF-16 units from target_start
};

void U_CALLCONV replace_malformed(const void* context, UConverterToUnicodeArgs* args, const char*,
                                  std::int32_t, UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;
  auto* malformed = const_cast<Malformed*>(static_cast<const Malformed*>(context));
  if (malformed->count++ == 0) malformed->first = args->target - malformed->target_start;
  const UChar character = replacement;
  *status = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(args, &character, 1, 0, status);
}

Converter open_converter(std::string_view name) {
  UErrorCode status = U_ZERO_ERROR;
  const std::string folded = fold_case(name);
  Converter converter(ucnv_open(std::string(actual_charset(folded)).c_str(), &status));
  if (U_FAILURE(status) != 0 || folded.empty()) return nullptr;
  return converter;
}

std::string iana_name(UConverter* converter) {
  for (const char* standard : {"MIME", "IANA"}) {
    UErrorCode status = U_ZERO_ERROR;
    const char* internal = ucnv_getName(converter, &status);
    const char* name = ucnv_getStandardName(internal, standard, &status);
    if (U_SUCCESS(status) != 0 && name != nullptr) return name;
  }
  UErrorCode status = U_ZERO_ERROR;
  return ucnv_getName(converter, &status);
}

void append_utf16(std::string& out, const UChar* begin, const UChar* end) {
  while (begin != end) {
    char32_t c = *begin++;
    const bool pair = c >= 0xD800 && c < 0xDC00 && begin != end && *begin >= 0xDC00 && *begin < 0xE000;
    if (pair) c = 0x10000 + ((c - 0xD800) << 10U) + (*begin++ - 0xDC00U);
    append_utf8(out, c >= 0xD800 && c < 0xE000 ? replacement : c);
  }
}

// A chunk may end between the halves of a surrogate pair; the first half then waits for the next one.
Decoded from_charset(std::string_view bytes, UConverter* converter) {
  Decoded result;
  result.charset = iana_name(converter);
  Malformed malformed;
  UErrorCode status = U_ZERO_ERROR;
  ucnv_setToUCallBack(converter, replace_malformed, &malformed, nullptr, nullptr, &status);
  std::array<UChar, 16384> chunk;
  UChar* keep = chunk.data();
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  malformed.target_start = chunk.data();
  do {
    UChar* target = keep;
    const std::size_t before = malformed.count;
    status = U_ZERO_ERROR;
    ucnv_toUnicode(converter, &target, chunk.data() + chunk.size(), &source, end, nullptr, 1, &status);
    if (before == 0 && malformed.count > 0) {
      std::string ahead;
      append_utf16(ahead, chunk.data(), chunk.data() + malformed.first);
      result.first_bad = result.text.size() + ahead.size();
    }
    const bool half =
        status == U_BUFFER_OVERFLOW_ERROR && target != chunk.data() && (target[-1] & 0xFC00) == 0xD800;
    append_utf16(result.text, chunk.data(), half ? target - 1 : target);
    if (half) chunk[0] = target[-1];
    keep = chunk.data() + (half ? 1 : 0);
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  result.replaced = malformed.count;
  return result;
}

Decoded from_named(std::string_view bytes, std::string_view charset) {
  if (charset == "UTF-8") return from_utf8(bytes);
  const Converter converter = open_converter(charset);
  return converter ? from_charset(bytes, converter.get()) : from_utf8(bytes);
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

// UTF-16 without a mark: one character in ten at least (spaces, line ends) has a NUL, always in the same
// half.
const char* utf16_by_nuls(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, std::min(bytes.size(), sample_size) & ~std::size_t{1});
  std::size_t nuls[2] = {0, 0};
  for (std::size_t i = 0; i < sample.size(); ++i) nuls[i & 1] += sample[i] == '\0' ? 1 : 0;
  const std::size_t pairs = sample.size() / 2;
  if (pairs < 2) return nullptr;
  if (nuls[1] * 10 >= pairs && nuls[0] * 50 <= nuls[1]) return "UTF-16LE";
  if (nuls[0] * 10 >= pairs && nuls[1] * 50 <= nuls[0]) return "UTF-16BE";
  return nullptr;
}

// The lines that are not plain ASCII: all that a detector can learn from.
std::string telling_lines(std::string_view bytes) {
  std::string sample;
  for (std::size_t begin = 0; begin < bytes.size() && sample.size() < sample_size;) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size() - 1) + 1;
    const std::string_view line = bytes.substr(begin, end - begin);
    begin = end;
    const auto high = std::find_if(line.begin(), line.end(), [](char c) { return (c & 0x80) != 0; });
    if (high != line.end()) sample += line.substr(0, sample_size - sample.size());
  }
  return sample;
}

bool is_detectable(std::string_view charset) {
  return !charset.starts_with("UTF-") && !charset.starts_with("IBM") && !charset.starts_with("ISO-8859-1") &&
         !charset.starts_with("windows-1252");
}

// ICU's best guess that decodes without an error, or windows-1252 when it is unsure.
Decoded detected(std::string_view bytes) {
  constexpr std::int32_t sure = 40;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, DetectorRelease> detector(ucsdet_open(&status));
  const std::string sample = telling_lines(bytes);
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_SUCCESS(status) != 0 && match != nullptr && ucsdet_getConfidence(match, &status) >= sure) {
    const char* charset = ucsdet_getName(match, &status);
    if (U_SUCCESS(status) != 0 && is_detectable(charset)) {
      Decoded result = from_named(bytes, charset);
      if (result.replaced == 0) return result;
    }
  }
  return from_named(bytes, "windows-1252");
}

// ---- Putting it together

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

// A declared charset is believed unless the bytes contradict it outright.
bool believed(std::string_view bytes, UConverter* converter) {
  const std::string charset = iana_name(converter);
  if (charset.starts_with("UTF-16") || charset.starts_with("UTF-32")) {
    return bytes.substr(0, sample_size).find('\0') != std::string_view::npos;
  }
  if (charset != "UTF-8") return true;
  const Utf8Shape shape = utf8_shape(bytes);
  return shape.malformed <= shape.multibyte;
}

struct Choice {
  Decoded decoded;
  bool assumed = false;
};

Choice decode(std::string_view bytes, std::string_view declared) {
  if (const auto [charset, length] = byte_order_mark(bytes); charset != nullptr) {
    return {from_named(bytes.substr(length), charset), false};
  }
  if (const Converter converter = open_converter(declared); converter && believed(bytes, converter.get())) {
    if (iana_name(converter.get()) == "UTF-8") return {from_utf8(bytes), false};
    return {from_charset(bytes, converter.get()), false};
  }
  if (const char* utf16 = utf16_by_nuls(bytes); utf16 != nullptr) return {from_named(bytes, utf16), true};
  if (is_valid_utf8(bytes)) return {{std::string(bytes), "UTF-8", 0, 0}, false};
  const Utf8Shape shape = utf8_shape(bytes);
  // In no other charset do so many bytes fall into UTF-8's pattern by chance.
  if (shape.malformed * 3 <= shape.multibyte) return {from_utf8(bytes), true};
  return {detected(bytes), true};
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
  result.replaced = decoded.replaced;
  if (decoded.replaced > 0) result.first_bad_line = line_of(decoded.text, decoded.first_bad);
  normalise_lines(decoded.text);
  result.text = std::move(decoded.text);
  return result;
}

}  // namespace newsbook
