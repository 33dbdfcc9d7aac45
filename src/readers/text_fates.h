// What became of each line of a text dump, and why: the reader accounts for all of them.
#pragma once

#include <cstdint>
#include <string_view>

namespace newsbook {

enum class LineFate : std::uint8_t {
  residue,     // the page's own words; in no article
  doubled,     // says again what stands elsewhere in the article
  headline,    // from here on in the article that is named
  kicker,      //
  standfirst,  //
  metadata,    // byline, date, dateline
  caption,     // with its credit
  body,        //
  related,     // a link to another story
};

// As `--dump lines` prints it.
std::string_view name_of(LineFate fate);

struct Verdict {
  LineFate fate = LineFate::residue;
  std::string_view reason = "outside the stories";  // a word or two
  std::uint32_t article = 0;                        // 1-based within the source; 0: none
};

}  // namespace newsbook
