// Which face draws which part of a text.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "text/fonts.h"

namespace newsbook {

struct FaceRun {
  std::uint32_t begin = 0, end = 0;  // bytes
  const Face* face = nullptr;
  bool missing = false;  // no face has these characters; face is then the preferred one
};

// Default_Ignorable_Code_Point of the UCD: joiners, variation selectors, bidi controls, soft hyphens.
bool shows_nothing(char32_t character);

// Whether HarfBuzz can draw the character with this face: its cmap has it, or a space or hyphen stands in for
// it, or it shows nothing anyway.
bool can_draw(const Face& face, char32_t character);

// Null when no face has the character.
using FaceLookup = std::function<const Face*(char32_t)>;

// Cuts text into runs of one face, in logical order, without gaps. Marks, joiners and variation selectors
// stay with their base; punctuation and no-break spaces stay with their neighbours' face where it has them.
std::vector<FaceRun> itemise(std::string_view text, const Face* preferred, const FaceLookup& lookup);

}  // namespace newsbook
