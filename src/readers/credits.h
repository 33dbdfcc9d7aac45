// Who took a picture, told apart from what it shows: "… in Moscow (Reuters)", "… © Getty", "Photo: N. N.".
#pragma once

#include <string_view>

namespace newsbook {

struct CreditSplit {
  std::string_view caption;  // the whole text when there is no credit; empty when there is nothing else
  std::string_view credit;   // without brackets and without "Photo:"
  bool labelled = false;  // the text says that it belongs to a picture ("Image: …"), with or without a credit
};

CreditSplit split_credit(std::string_view text);

}  // namespace newsbook
