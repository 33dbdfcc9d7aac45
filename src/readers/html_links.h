// The addresses of a page's links: absolute, and without what only tells who clicked.
#pragma once

#include <string>
#include <string_view>

namespace newsbook {

// Resolves a reference against a base (RFC 3986, 5.2); what is absolute comes back as it is. Empty: the
// result would be relative, or of a scheme that no book links to (only http, https, mailto and tel are).
std::string resolve_link(std::string_view base, std::string_view reference);

// The same address without parameters that track ("utm_source=…", "fbclid=…").
std::string without_tracking(std::string_view address);

// Is the text a host's name, as "harbour-news.example" is and "J.K.Rowling" is not?
bool is_host(std::string_view text);

}  // namespace newsbook
