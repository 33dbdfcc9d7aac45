// What the fuzzers call: each takes any bytes, and aborts when a promise of the code under test is broken.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsbook {

void fuzz_encoding(std::string_view bytes);
void fuzz_text(std::string_view bytes);
void fuzz_html(std::string_view bytes);
void fuzz_markdown(std::string_view bytes);
void fuzz_json_lines(std::string_view bytes);
void fuzz_picture(std::string_view bytes);
void fuzz_theme(std::string_view bytes);

}  // namespace newsbook
