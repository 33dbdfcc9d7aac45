#include "passes/address.h"

#include <fmt/format.h>
#include <unicode/bytestream.h>
#include <unicode/idna.h>

#include <algorithm>
#include <memory>

namespace newsbook {
namespace {

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

bool in(std::string_view set, char c) { return set.find(c) != std::string_view::npos; }

// Whether the path, query and fragment may hold c as it is: pchar, '/' and '?' of RFC 3986.
bool is_plain(char c) { return is_letter_or_digit(c) || in("-._~!$&'()*+,;=:@/?", c); }

std::string encoded(std::string_view text) {
  std::string out;
  bool in_fragment = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool escape = c == '%' && i + 2 < text.size() && is_hex(text[i + 1]) && is_hex(text[i + 2]);
    const bool opens_fragment = c == '#' && !in_fragment;
    in_fragment = in_fragment || opens_fragment;
    if (is_plain(c) || escape || opens_fragment) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

bool is_port(std::string_view port) {
  constexpr std::size_t most_digits = 5;
  return port.size() <= most_digits && std::all_of(port.begin(), port.end(), is_digit);
}

// The authority with a name beyond ASCII as DNS knows it (UTS #46): "bücher.example" →
// "xn--bcher-kva.example".
std::string in_ascii(std::string_view authority) {
  const bool ascii = std::all_of(authority.begin(), authority.end(), [](char c) { return (c & 0x80) == 0; });
  if (ascii) return std::string(authority);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::IDNA> names(
      icu::IDNA::createUTS46Instance(UIDNA_NONTRANSITIONAL_TO_ASCII, status));
  if (U_FAILURE(status) != 0) return {};
  const std::size_t host_length = std::min(authority.find(':'), authority.size());
  std::string host;
  icu::StringByteSink<std::string> sink(&host);
  icu::IDNAInfo info;
  const auto length = static_cast<std::int32_t>(host_length);
  names->nameToASCII_UTF8({authority.data(), length}, sink, info, status);
  if (U_FAILURE(status) != 0 || info.hasErrors() != 0) return {};
  return host + std::string(authority.substr(host_length));
}

// host or host:port, without user information (RFC 3986, 3.2).
bool is_authority(std::string_view authority) {
  const std::size_t colon = authority.find(':');
  const std::string_view host = authority.substr(0, colon);
  if (colon != std::string_view::npos && !is_port(authority.substr(colon + 1))) return false;
  const auto is_host_character = [](char c) {
    return is_letter_or_digit(c) || c == '-' || c == '.' || c == '_';
  };
  return !host.empty() && host.front() != '.' && host.find("..") == std::string_view::npos &&
         std::all_of(host.begin(), host.end(), is_host_character);
}

}  // namespace

std::string web_address(std::string_view target) {
  const std::size_t colon = target.find(':');
  if (colon == std::string_view::npos) return {};
  const std::string scheme = lower(target.substr(0, colon));
  std::string_view rest = target.substr(colon + 1);
  if (scheme == "mailto" || scheme == "tel") {
    const std::string address = encoded(rest);
    return address.empty() ? address : scheme + ':' + address;
  }
  if ((scheme != "http" && scheme != "https") || !rest.starts_with("//")) return {};
  rest.remove_prefix(2);
  const std::size_t end = std::min(rest.find_first_of("/?#"), rest.size());
  const std::string authority = in_ascii(rest.substr(0, end));
  if (!is_authority(authority)) return {};
  return fmt::format("{}://{}{}", scheme, authority, encoded(rest.substr(end)));
}

}  // namespace newsbook
