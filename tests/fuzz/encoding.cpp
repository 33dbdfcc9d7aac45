#include "text/encoding.h"
#include "invariants.h"
#include "targets.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// The first line may name a charset that the surroundings declare.
std::pair<std::string_view, std::string_view> declaration(std::string_view bytes) {
  constexpr std::string_view key = "declared:";
  const std::size_t feed = bytes.find('\n');
  if (!bytes.starts_with(key) || feed == std::string_view::npos) return {{}, bytes};
  return {bytes.substr(key.size(), feed - key.size()), bytes.substr(feed + 1)};
}

}  // namespace

void fuzz_encoding(std::string_view bytes) {
  const auto [declared, body] = declaration(bytes);
  const auto decoded = decode_text(body, declared, "input");
  const auto again = decode_text(body, declared, "input");
  require(decoded.has_value() == again.has_value(), "the same bytes are text each time");
  if (!decoded) return;
  require(decoded->text == again->text && decoded->charset == again->charset, "the same text each time");
  require(is_valid_utf8(decoded->text), "text is valid UTF-8");
  require(!decoded->text.starts_with("\xEF\xBB\xBF"), "text has no byte-order mark");
  require(decoded->text.find('\r') == std::string::npos, "lines end in line feeds");
  require(decoded->text.find('\0') == std::string::npos, "text has no NUL");
  for (const LineReport& report : {decoded->replaced, decoded->borrowed, decoded->repaired}) {
    require((report.count > 0) == (report.first > 0), "what is reported has a line");
  }
}

}  // namespace newsbook
