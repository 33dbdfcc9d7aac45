// Folders among the arguments.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"

namespace newsbook {

inline constexpr std::size_t max_folder_depth = 32;       // folders within folders
inline constexpr std::size_t max_folder_files = 100'000;  // of one argument

// The arguments, with each folder replaced by the files in it and below it whose extension (lower case,
// without the dot) is one of these. Sorted by name, numbers in names by their value; a folder's files come
// before its folders. Hidden files, links to folders and what a browser saved beside a page (PAGE_files) are
// passed over. A folder without such files stays as it is.
std::vector<std::string> expand_folders(const std::vector<std::string>& arguments, const Files& files,
                                        std::span<const std::string_view> extensions);

// Is a before b: numbers by their value, all else by bytes?
bool comes_before(std::string_view a, std::string_view b);

}  // namespace newsbook
