// The objects of one PDF file, over libharu's document layer: pages, outline and trailer are libharu's; every
// object may get entries of our own, written after libharu's.
//
// libharu's errors are sticky, so the first one ends the work: the members throw PdfFailure, which the sink
// turns into its Result. Written with object streams and a cross-reference stream (ISO 32000-1, 7.5.7
// and 7.5.8).
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/length.h"
#include "pdf/syntax.h"

namespace newsbook {

struct PdfFailure {
  Diagnostic diagnostic;
};

class Objects {
 public:
  Objects();
  ~Objects();
  Objects(const Objects&) = delete;
  Objects& operator=(const Objects&) = delete;

  ObjectId catalog() const;
  ObjectId info() const;
  ObjectId dictionary(std::string entries = {});
  // data as it stands in the file; the entries name its filter.
  ObjectId stream(std::string entries, std::string data);
  // The next page; its content is deflated already.
  ObjectId page(Length width, Length height, std::string content);
  // Under parent, 0 being the outline's root; its children are hidden at first.
  ObjectId outline_entry(ObjectId parent, std::string_view title);
  void add(ObjectId object, std::string_view entries);

  // The whole file; the objects' data are gone afterwards.
  std::string save();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace newsbook
