// Footnotes of a page: a short link to a place on the page, and the block there that says more.
//
// A link is a reference if it says no more than a mark ("1", "[2]", "*") or its page calls it one, and if
// what it points at is a list item, or is called a note, or points back. Blocks that several references with
// different targets share are no notes.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "readers/html_pieces.h"

namespace newsbook {

struct HtmlNote {
  std::string id;          // "n1"
  std::uint32_t node = 0;  // that holds it
};

class HtmlNotes {
 public:
  // Looks at the links of the nodes [begin, end).
  HtmlNotes(const HtmlDom& dom, std::uint32_t begin, std::uint32_t end);

  const std::vector<HtmlNote>& notes() const { return notes_; }  // in the order of their first references
  // The id of the note that a link refers to; "-": a link back from a note; empty: neither.
  std::string meaning(std::uint32_t link) const;
  bool holds(std::uint32_t node) const;  // is the node in a note?
  // Forgets the other notes: links to them are links to nothing.
  void keep_if(const std::function<bool(const HtmlNote&)>& wanted);

 private:
  std::uint32_t target_of(std::uint32_t link) const;
  std::uint32_t block_of(std::uint32_t target, std::uint32_t link) const;
  bool is_note(std::uint32_t block, std::uint32_t link) const;

  const HtmlDom& dom_;
  std::unordered_map<std::string_view, std::uint32_t> ids_;
  std::map<std::uint32_t, std::string> references_;  // by link
  std::map<std::uint32_t, std::uint32_t> targets_;   // of notes, by their nodes
  std::vector<HtmlNote> notes_;
};

}  // namespace newsbook
