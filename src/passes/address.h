// Links that come off the web, made fit for a book.
#pragma once

#include <string>
#include <string_view>

namespace newsbook {

// The address as a valid URI (RFC 3986), characters that it must not hold percent-encoded; empty when it
// leads nowhere from inside a book: not absolute, no host, or a scheme other than http, https, mailto, tel.
std::string web_address(std::string_view target);

}  // namespace newsbook
