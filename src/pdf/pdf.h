// Pages → PDF 1.7 bytes, through libharu's document layer. The only module that knows libharu.
#pragma once

#include <memory>
#include <string>

#include "layout/page.h"

namespace newsbook {

// A sink whose bytes are ready once finish has succeeded. Page contents are written and compressed by the
// threads of the enclosing TBB arena; the bytes are the same for any number of them.
class PdfWriter : public PageSink {
 public:
  virtual std::string take_bytes() = 0;
};
std::unique_ptr<PdfWriter> make_pdf_writer();

std::string libharu_version();

}  // namespace newsbook
