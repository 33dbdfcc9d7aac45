// The one table of characters that do not reach the outputs as they are. The clean-up pass applies it once to
// every text node; whoever compares input with output applies it too.
#pragma once

#include <string>
#include <string_view>

namespace newsbook {

enum class Mapping {
  keep,
  drop,   // C0/C1 controls, noncharacters, BOM, soft hyphen (it breaks dictionary look-up on readers)
  space,  // tab, line and paragraph separators: white space
  drop_outside_sea,  // zero-width space: kept between Thai, Khmer, Lao and Burmese letters only
};

Mapping mapping_of(char32_t character);

// Whether the text is changed by the table, or may be.
bool needs_mapping(std::string_view text);

// The text with the table applied. Input and output are valid UTF-8; white space is not collapsed.
std::string map_characters(std::string_view text);

}  // namespace newsbook
