#include "text/encoding_utf8.h"

#include <unicode/utf8.h>

#include <algorithm>

#include "base/utf8.h"
#include "text/encoding_detect.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr std::size_t learnt_from = 32 << 10;  // bytes of lines that are not UTF-8

// Calls good(run) for each stretch of well-formed text, and bad(begin, length) for each malformed subpart.
template <typename Good, typename Bad>
void walk_utf8(std::string_view bytes, Good good, Bad bad) {
  const auto length = static_cast<std::int64_t>(bytes.size());
  std::size_t run = 0;
  for (std::int64_t at = 0; at < length;) {
    const auto begin = static_cast<std::size_t>(at);
    if (static_cast<unsigned char>(bytes[begin]) < 0x80) {
      at += static_cast<std::int64_t>(ascii_run(bytes, begin));
      continue;
    }
    UChar32 c = 0;
    U8_NEXT(bytes.data(), at, length, c);
    if (c >= 0) continue;
    if (begin > run) good(bytes.substr(run, begin - run));
    run = static_cast<std::size_t>(at);
    bad(begin, run - begin);
  }
  good(bytes.substr(run));
}

// Calls line(text, its line feed included) for each.
template <typename Line>
void each_line(std::string_view bytes, Line line) {
  while (!bytes.empty()) {
    const std::size_t length = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
    line(bytes.substr(0, length));
    bytes.remove_prefix(length);
  }
}

Utf8Shape line_shape(std::string_view line) {
  Utf8Shape shape;
  walk_utf8(
      line,
      [&](std::string_view run) {
        shape.multibyte += static_cast<std::size_t>(std::count_if(
            run.begin(), run.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
      },
      [&](std::size_t, std::size_t length) {
        ++shape.malformed;
        shape.truncated += length > 1 ? 1 : 0;
      });
  return shape;
}

// One byte alone tells too little of a line, and halves of sequences tell of UTF-8.
bool is_other_line(const Utf8Shape& line) {
  return line.malformed > std::max<std::size_t>(line.multibyte, 1) && line.truncated * 4 <= line.malformed;
}

bool is_plain_letter(char c) {
  return static_cast<unsigned char>(c) < 0x80 && is_letter(static_cast<unsigned char>(c));
}
bool is_plain_digit(char c) { return c >= '0' && c <= '9'; }

// Whether a character of windows-1252 makes sense between these two.
bool makes_sense(char32_t c, char before, char after) {
  const auto plain = [](char n) { return static_cast<unsigned char>(n) < 0x80; };
  if (c == U'ÿ' || !plain(before) || !plain(after)) return false;
  const bool beside_letter = is_plain_letter(before) || is_plain_letter(after);
  if (c >= 0xC0 && is_letter(c) && c < 0x250) {
    return beside_letter &&
           !(is_upper(c) && is_plain_letter(before) && !is_upper(static_cast<unsigned char>(before)));
  }
  if (c == U'€' || c == U'£') return is_plain_digit(before) || is_plain_digit(after);
  if (c == U'°') return is_plain_digit(before);
  return (c >= 0x2013 && c <= 0x201E) || c == 0x2026 || (c == 0xA0 && before != after);
}

class Utf8Decoder {
 public:
  explicit Utf8Decoder(std::string lent) : latin_(*upper_half("windows-1252")) {
    result_.lent = std::move(lent);
  }

  void line(std::string_view line) {
    const Utf8Shape shape = line_shape(line);
    if (shape.malformed == 0) {
      result_.text += line;
    } else if (is_other_line(shape)) {
      other_line(line);
    } else {
      own_line(line);
    }
  }

  Decoded take() {
    if (result_.borrowed == 0) result_.lent.clear();
    result_.charset = "UTF-8";
    return std::move(result_);
  }

 private:
  void borrow(std::size_t at) {
    if (result_.borrowed++ == 0) result_.first_lent = at;
  }

  void other_line(std::string_view line) {
    const Decoded other = decode_charset(line, result_.lent);
    borrow(result_.text.size());
    if (other.replaced > 0 && result_.replaced == 0)
      result_.first_bad = result_.text.size() + other.first_bad;
    result_.replaced += other.replaced;
    result_.text += other.text;
  }

  void own_line(std::string_view line) {
    const bool latin = result_.lent == "windows-1252";
    bool borrowed = false;
    walk_utf8(
        line, [&](std::string_view run) { result_.text += run; },
        [&](std::size_t begin, std::size_t length) {
          const char before = begin == 0 ? '\n' : line[begin - 1];
          const char after = begin + 1 < line.size() ? line[begin + 1] : '\n';
          const char32_t c = latin_[static_cast<unsigned char>(line[begin]) - 0x80U];
          const bool sense = latin && length == 1 && makes_sense(c, before, after);
          if (sense && !borrowed) borrow(result_.text.size());
          borrowed = borrowed || sense;
          if (!sense && result_.replaced++ == 0) result_.first_bad = result_.text.size();
          append_utf8(result_.text, sense ? c : replacement);
        });
  }

  UpperHalf latin_;
  Decoded result_;
};

}  // namespace

Utf8Shape utf8_shape(std::string_view bytes) {
  Utf8Shape shape;
  each_line(bytes, [&](std::string_view text) {
    const Utf8Shape line = line_shape(text);
    shape.malformed += line.malformed;
    shape.truncated += line.truncated;
    shape.multibyte += line.multibyte;
    shape.good_lines += line.malformed == 0 && line.multibyte > 0 ? 1 : 0;
    shape.other_lines += line.malformed > line.multibyte ? 1 : 0;
  });
  return shape;
}

bool is_mostly_utf8(const Utf8Shape& shape) {
  if (shape.malformed * 3 <= shape.multibyte) return true;
  return shape.multibyte >= 3 && shape.good_lines * 10 >= shape.other_lines && shape.good_lines > 0 &&
         shape.multibyte * 10 >= shape.malformed;
}

Decoded decode_utf8(std::string_view bytes) {
  if (is_valid_utf8(bytes)) return {.text = std::string(bytes), .charset = "UTF-8"};
  std::string others;
  each_line(bytes, [&](std::string_view line) {
    if (others.size() < learnt_from && is_other_line(line_shape(line))) others += line.substr(0, learnt_from);
  });
  Utf8Decoder decoder(others.empty() ? "windows-1252" : detect_charset(others, {}));
  each_line(bytes, [&](std::string_view line) { decoder.line(line); });
  return decoder.take();
}

}  // namespace newsbook
