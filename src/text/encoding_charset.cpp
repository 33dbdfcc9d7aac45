#include "text/encoding_charset.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <cstring>
#include <memory>
#include <numeric>

#include "base/utf8.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct ConverterRelease {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterRelease>;

// Names under which pages mean a larger charset than they say (WHATWG Encoding, 4.2).
std::string_view actual_charset(std::string_view name) {
  constexpr std::pair<std::string_view, std::string_view> meant[] = {{"ascii", "windows-1252"},
                                                                     {"us-ascii", "windows-1252"},
                                                                     {"ansi_x3.4-1968", "windows-1252"},
                                                                     {"latin1", "windows-1252"},
                                                                     {"latin-1", "windows-1252"},
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
                                                                     {"shift-jis", "windows-31j"},
                                                                     {"sjis", "windows-31j"},
                                                                     {"x-sjis", "windows-31j"},
                                                                     {"euc-kr", "windows-949"},
                                                                     {"ks_c_5601-1987", "windows-949"},
                                                                     {"ksc_5601", "windows-949"}};
  for (const auto& [said, actual] : meant) {
    if (name == said) return actual;
  }
  return name;
}

Converter open_converter(std::string_view name) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(std::string(name).c_str(), &status));
  return U_FAILURE(status) != 0 ? nullptr : std::move(converter);
}

std::string iana_name(const UConverter* converter) {
  for (const char* standard : {"MIME", "IANA"}) {
    UErrorCode status = U_ZERO_ERROR;
    const char* internal = ucnv_getName(converter, &status);
    const char* name = ucnv_getStandardName(internal, standard, &status);
    if (U_SUCCESS(status) == 0 || name == nullptr) continue;
    return name == std::string_view("KSC_5601") ? "EUC-KR" : name;
  }
  UErrorCode status = U_ZERO_ERROR;
  return ucnv_getName(converter, &status);
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

constexpr std::size_t chunk_size = 8192;  // UTF-16 units

// At most chunk_size units.
void append_utf16(std::string& out, const UChar* begin, const UChar* end) {
  std::array<char, 3 * chunk_size> buffer;
  std::size_t size = 0;
  while (begin != end) {
    UChar32 c = *begin++;
    if (U16_IS_LEAD(c) && begin != end && U16_IS_TRAIL(*begin)) c = U16_GET_SUPPLEMENTARY(c, *begin++);
    if (U_IS_SURROGATE(c)) c = replacement;
    U8_APPEND_UNSAFE(buffer.data(), size, c);
  }
  out.append(buffer.data(), size);
}

// A chunk may end between the halves of a surrogate pair; the first half then waits for the next one.
void convert(std::string_view bytes, UConverter* converter, Decoded& result) {
  Malformed malformed;
  UErrorCode status = U_ZERO_ERROR;
  ucnv_setToUCallBack(converter, replace_malformed, &malformed, nullptr, nullptr, &status);
  std::array<UChar, chunk_size> chunk;
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
}

// A character's UTF-8, of three bytes at most.
struct Form {
  std::array<char, 3> bytes{};
  std::uint8_t length = 0;
};

std::array<Form, 256> forms_of(const UpperHalf& upper) {
  std::array<Form, 256> forms;
  for (std::size_t byte = 0; byte < forms.size(); ++byte) {
    std::string text;
    append_utf8(text, byte < 0x80 ? static_cast<char32_t>(byte) : upper[byte - 0x80]);
    assert(text.size() <= 3);
    std::copy(text.begin(), text.end(), forms[byte].bytes.begin());
    forms[byte].length = static_cast<std::uint8_t>(text.size());
  }
  return forms;
}

void convert(std::string_view bytes, const UpperHalf& upper, Decoded& result) {
  constexpr std::size_t chunk = 8192;
  const auto forms = forms_of(upper);
  std::array<char, 3 * chunk> buffer;
  result.text.reserve(bytes.size() + bytes.size() / 4);
  for (std::size_t at = 0; at < bytes.size(); at += chunk) {
    char* to = buffer.data();
    for (const char c : bytes.substr(at, chunk)) {
      const auto byte = static_cast<unsigned char>(c);
      if (byte >= 0x80 && upper[byte - 0x80U] == replacement && result.replaced++ == 0) {
        result.first_bad = result.text.size() + static_cast<std::size_t>(to - buffer.data());
      }
      const Form& form = forms[byte];
      std::memcpy(to, form.bytes.data(), form.bytes.size());
      to += form.length;
    }
    result.text.append(buffer.data(), to);
  }
}

}  // namespace

std::string meant_charset(std::string_view said) {
  const std::string folded = fold_case(said);
  if (folded.empty() || folded.find('\0') != std::string::npos) return {};
  const Converter converter = open_converter(actual_charset(folded));
  return converter ? iana_name(converter.get()) : std::string();
}

std::optional<UpperHalf> upper_half(std::string_view charset) {
  const Converter converter = open_converter(actual_charset(fold_case(charset)));
  if (!converter || ucnv_getMaxCharSize(converter.get()) != 1) return std::nullopt;
  std::array<char, 128> bytes;
  std::iota(bytes.begin(), bytes.end(), static_cast<char>(0x80));
  Decoded decoded;
  convert({bytes.data(), bytes.size()}, converter.get(), decoded);
  assert(count_code_points(decoded.text) == bytes.size());
  UpperHalf upper;
  std::size_t position = 0;
  for (std::size_t i = 0; i < upper.size(); ++i) {
    upper[i] = next_code_point(decoded.text, position);
    if (upper[i] >= 0xE000 && upper[i] < 0xF8FF) upper[i] = replacement;  // what ICU has for undefined bytes
    if (upper[i] == replacement && i < 0x20) upper[i] = static_cast<char32_t>(0x80 + i);
  }
  return upper;
}

Decoded decode_charset(std::string_view bytes, std::string_view charset) {
  Decoded result;
  result.charset = charset;
  if (const auto upper = upper_half(charset)) {
    convert(bytes, *upper, result);
  } else {
    const Converter converter = open_converter(actual_charset(fold_case(charset)));
    assert(converter != nullptr);
    convert(bytes, converter.get(), result);
  }
  return result;
}

}  // namespace newsbook
