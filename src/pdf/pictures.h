// The book's pictures as image XObjects (ISO 32000-1, 8.9.5), each once, whatever the number of its uses.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "layout/page.h"
#include "pdf/objects.h"

namespace newsbook {

// How the pages' content calls the picture with that key: "/PKEY".
std::string picture_name(std::string_view key);

class PictureTable {
 public:
  void collect(std::span<const Page> pages);
  // Copies the pictures' data as they are: JPEG and PNG hold what the filters DCTDecode and FlateDecode want.
  // Gives the entries for the pages' /XObject resources.
  std::string write(Objects& objects) const;

 private:
  std::map<std::string, const Picture*> pictures_;
};

}  // namespace newsbook
