// What a page gives as the address of a picture: where that may be among the files beside the page.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsbook {

// The bytes of a "data:" address (RFC 2397), base64 or percent-encoded. Nothing: the address is no such one.
// Characters that base64 does not have are passed over, as browsers do with white space.
std::optional<std::string> data_of_address(std::string_view address);

// The paths, below the page's own folder, at which a relative address may lie: what browsers read there, and
// the name with the query in it that some programs save. None for addresses of the web or of another scheme,
// absolute paths, and those that leave the folder.
std::vector<std::string> paths_of_address(std::string_view address);

// The name of the file that a web address leads to, decoded: "https://host/a%20b.jpg?w=3" → "a b.jpg". Empty:
// it is no web address, or names no picture file.
std::string file_name_of_address(std::string_view address);

}  // namespace newsbook
