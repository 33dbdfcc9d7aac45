// Under what a name is found in a list.
#pragma once

#include <string>
#include <string_view>

namespace newsbook {

// "Boris, Anna" for the "Anna Boris" of a language whose people are listed by their family names: only where
// the name is surely a person's, given name first, with nothing between that the languages treat differently
// ("van", "de la"). Else the name as it is.
std::string sort_name(const std::string& name, std::string_view locale);

}  // namespace newsbook
