// Finds the pictures of a book's figures among the files beside their sources, and puts them into the book.
#pragma once

#include "base/files.h"
#include "base/result.h"
#include "document/book.h"
#include "images/picture.h"

namespace newsbook {

inline constexpr std::size_t max_pictures = 4000;  // in a book; a PDF dictionary holds 4,095 names

// For each figure, the first of its addresses that leads to a picture: data in the address itself, or a file
// below the folder of the figure's source; or else, below the folder that a browser has saved the page's
// files in, the one file of the name that a web address ends in. Nothing else is read, and nothing fetched.
// Pixels that count readers, icons and portraits of authors are left out; a figure without picture, caption
// and credit goes. Afterwards no figure has addresses any more. Runs on the threads of the enclosing TBB
// arena; the book is the same for any number of them.
//
// Diagnostics: a warning for each picture that make_picture refuses, one note (NB-P002) for all that are not
// there, a warning (NB-P003) where there are more than max_pictures.
void load_pictures(Book& book, const PictureFit& fit, const Files& files, Diagnostics& diagnostics);

}  // namespace newsbook
