#include "readers/html_links.h"

#include <algorithm>
#include <array>
#include <vector>

#include "readers/text_lines.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

struct Address {
  std::string_view scheme;  // with its ':'
  std::string_view host;    // with its "//"
  std::string_view path;
  std::string_view rest;  // query and fragment
};

bool is_scheme_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '-' ||
         c == '.';
}

Address split(std::string_view text) {
  Address address;
  std::size_t end = 0;
  while (end < text.size() && is_scheme_character(text[end])) ++end;
  if (end > 0 && end < text.size() && text[end] == ':') {
    address.scheme = text.substr(0, end + 1);
    text.remove_prefix(end + 1);
  }
  if (text.starts_with("//")) {
    end = std::min(text.find_first_of("/?#", 2), text.size());
    address.host = text.substr(0, end);
    text.remove_prefix(end);
  }
  end = std::min(text.find_first_of("?#"), text.size());
  address.path = text.substr(0, end);
  address.rest = text.substr(end);
  return address;
}

// "a/./b/../c" → "a/c".
std::string without_dots(std::string_view path) {
  std::vector<std::string_view> parts;
  bool folder = false;
  while (!path.empty()) {
    const std::size_t end = path.find('/');
    const std::string_view part = path.substr(0, end);
    folder = part == "." || part == "..";
    if (part == ".." && parts.size() > 1) parts.pop_back();
    if (!folder) parts.push_back(part);
    if (end == std::string_view::npos) break;
    path.remove_prefix(end + 1);
    if (path.empty()) folder = true;
  }
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) (out += i == 0 ? "" : "/") += parts[i];
  if (folder && !out.ends_with('/')) out += '/';
  return out;
}

// Spaces, controls and what else no address holds become %XX; the rest is left as the page has it.
std::string escape(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || byte == 0x7F || c == '"' || c == '<' || c == '>' || c == '\\' || c == '^' ||
        c == '`' || c == '{' || c == '|' || c == '}') {
      out += {'%', digits[byte >> 4U], digits[byte & 15U]};
    } else {
      out += c;
    }
  }
  return out;
}

bool tracks(std::string_view parameter) {
  constexpr std::array<std::string_view, 24> names = {
      "fbclid",  "gclid",   "dclid",       "gbraid",     "wbraid",  "msclkid", "yclid",  "twclid",
      "igshid",  "igsh",    "mc_cid",      "mc_eid",     "_ga",     "_gl",     "_hsenc", "_hsmi",
      "mkt_tok", "vero_id", "oly_anon_id", "oly_enc_id", "ref_src", "ref_url", "cmpid",  "smid"};
  const std::string_view name = parameter.substr(0, parameter.find('='));
  return name.starts_with("utm_") || name.starts_with("at_medium") || name.starts_with("at_campaign") ||
         std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::string without_tracking(std::string_view address) {
  const std::size_t query = address.find('?');
  const std::size_t fragment = std::min(address.find('#'), address.size());
  if (query == std::string_view::npos || query > fragment) return std::string(address);
  std::string out(address.substr(0, query));
  char mark = '?';
  std::string_view rest = address.substr(query + 1, fragment - query - 1);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('&'), rest.size());
    const std::string_view parameter = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (parameter.empty() || tracks(parameter)) continue;
    (out += mark) += parameter;
    mark = '&';
  }
  return out + std::string(address.substr(fragment));
}

std::string resolve_link(std::string_view base, std::string_view reference) {
  constexpr std::size_t longest = 4000;
  std::string clean;
  for (const char c : trim_line(reference)) {
    if (c != '\n' && c != '\t' && c != '\r') clean += c;
  }
  if (clean.empty() || clean.size() > longest || clean.front() == '#') return {};
  const Address to = split(clean);
  const std::string scheme = fold_case(to.scheme);
  if (scheme == "mailto:" || scheme == "tel:") return escape(clean);
  if (!scheme.empty() && scheme != "http:" && scheme != "https:") return {};
  if (!scheme.empty() && to.host.size() <= 2) return {};
  const Address from = split(base);
  if (scheme.empty() && from.host.size() <= 2 && to.host.empty()) return {};
  std::string out = scheme.empty() ? std::string(from.scheme.empty() ? "https:" : from.scheme) : scheme;
  out += to.host.empty() ? from.host : to.host;
  if (!to.host.empty() || to.path.starts_with('/')) {
    out += without_dots(to.path);
  } else if (to.path.empty()) {
    out += from.path;
    if (to.rest.empty() || to.rest.front() == '#') out += from.rest.substr(0, from.rest.find('#'));
  } else {
    const std::string folder(from.path.empty() ? "/" : from.path.substr(0, from.path.rfind('/') + 1));
    out += without_dots(folder + std::string(to.path));
  }
  out += to.rest;
  return without_tracking(escape(out));
}

bool is_host(std::string_view text) {
  const std::size_t point = text.rfind('.');
  if (point == std::string_view::npos || point == 0 || point + 2 >= text.size()) return false;
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto of_host = [&](char c) {
    return is_small(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  };
  return std::all_of(text.begin(), text.end(), of_host) &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(point) + 1, text.end(), is_small);
}

}  // namespace newsbook
