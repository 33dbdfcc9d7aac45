// What --version prints.
#pragma once

#include <string>

namespace newsbook {

std::string version_text();

}  // namespace newsbook
