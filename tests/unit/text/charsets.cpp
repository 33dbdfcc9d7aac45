// decode_text over charsets.txt: for each language the charsets that it comes in, a short text and a longer
// one. Nothing but the bytes says what they are in.
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "text/encoding.h"

using namespace newsbook;

namespace {

std::string encoded(const std::string& text, const std::string& charset) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(charset.c_str(), &status);
  INFO(charset);
  REQUIRE(U_SUCCESS(status));
  ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  const auto wide = icu::UnicodeString::fromUTF8(text);
  std::string bytes(static_cast<std::size_t>(wide.length()) * 8 + 8, '\0');
  const auto length = ucnv_fromUChars(converter, bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                      wide.getBuffer(), wide.length(), &status);
  ucnv_close(converter);
  REQUIRE(U_SUCCESS(status));
  bytes.resize(static_cast<std::size_t>(length));
  return bytes;
}

void check_detected(const std::string& text, const std::string& charset) {
  const auto decoded = decode_text(encoded(text, charset), "", "page.txt");
  REQUIRE(decoded);
  INFO(charset << " was read as " << decoded->charset);
  CHECK(decoded->text == text);
  CHECK(decoded->replaced.count == 0);
}

}  // namespace

TEST_CASE("charsets are known by their texts", "[encoding]") {
  std::ifstream file(std::string(TEST_DATA) + "/charsets.txt");
  std::size_t pairs = 0;
  for (std::string head, brief, full; std::getline(file, head);) {
    REQUIRE((std::getline(file, brief) && std::getline(file, full)));
    std::istringstream charsets(head.substr(head.find(':') + 1));
    INFO(head);
    for (std::string charset; charsets >> charset; ++pairs) {
      check_detected(brief, charset);
      check_detected(full, charset);
      check_detected(full + "\n\n" + brief + "\n", charset);
      if (charset.starts_with("windows-125")) check_detected("“" + brief + "”", charset);
    }
  }
  CHECK(pairs > 60);
}
