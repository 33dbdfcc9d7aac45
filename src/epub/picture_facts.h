// What readers who see no pictures get of a book.
#pragma once

#include "document/book.h"

namespace newsbook {

struct PictureFacts {
  bool any = false;
  bool all_described =
      true;  // each has an alternative or a caption, or is beside text that says what it shows
};

PictureFacts picture_facts(const Book& book);

}  // namespace newsbook
