// Who took a picture, told apart from what it shows: "… in Moscow (Reuters)", "… © Getty", "Photo: N. N.".
#pragma once

#include <string_view>

#include "readers/words.h"

namespace newsbook {

struct CreditSplit {
  // The whole text, but for a label before it, when there is no credit; empty when there is nothing else.
  std::string_view caption;
  std::string_view credit;  // without brackets and without "Photo:"
  bool labelled = false;  // the text says that it belongs to a picture ("Image: …"), with or without a credit
};

// said: which of word_agency and word_picture the text's words may have, where that is known (PhraseClasses).
CreditSplit split_credit(std::string_view text, unsigned said = word_agency | word_picture);

}  // namespace newsbook
