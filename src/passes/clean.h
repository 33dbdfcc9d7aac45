// Character clean-up of an article's every string: NFC, the table of mapped characters, no empty texts; and
// its links made fit for both writers. Idempotent.
#pragma once

#include "document/book.h"

namespace newsbook {

std::string clean_text(std::string_view text);
void clean(Article& article);

// An absolute http, https or mailto URL with everything outside RFC 3986's characters percent-encoded; empty
// when it is none of these. "#id" stays as it is.
std::string clean_target(std::string_view target);

}  // namespace newsbook
