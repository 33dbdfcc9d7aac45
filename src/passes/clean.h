// Character clean-up of an article's every string: NFC, the table of mapped characters, no empty texts; and
// its links made fit for both writers. Idempotent.
#pragma once

#include "document/book.h"

namespace newsbook {

std::string clean_text(std::string_view text);
void clean(Article& article);

}  // namespace newsbook
