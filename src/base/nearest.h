// The known word that a mistyped one was probably meant to be.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace newsbook {

// The candidate with the fewest insertions, deletions, replacements and swaps of neighbouring bytes
// (Damerau-Levenshtein distance, each place edited once); the first of several. Nothing when the best is
// farther than a third of the longer word's length, or three.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace newsbook
