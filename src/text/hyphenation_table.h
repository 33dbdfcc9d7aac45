// A hyphenation dictionary's patterns, in the form that libhyphen matches words with.
#pragma once

#include <hyphen.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace newsbook {

// Reads what hnj_hyphen_load reads, into the same structure, because that takes 3 s for German (its hash
// table is too small for the language's 279,000 states), leaks, and prints. Here: linear time; everything is
// owned. Differences: a pattern that changes the spelling ("Schiff-fahrt" from "Schiffahrt") forbids its
// breaks; NOHYPHEN, which is about punctuation, is left out: words come without any.
class HyphenationTable {
 public:
  explicit HyphenationTable(std::string_view content);  // of a .dic file
  HyphenationTable(const HyphenationTable&) = delete;
  HyphenationTable& operator=(const HyphenationTable&) = delete;
  bool empty() const { return levels_[0].matches.empty() && levels_[1].matches.empty(); }
  // For hnj_hyphen_hyphenate3, which does not change it.
  HyphenDict* dictionary() const { return &levels_.front().dictionary; }
  std::string_view charset() const { return dictionary()->cset; }

 private:
  struct Level {
    mutable HyphenDict dictionary = {};
    std::vector<HyphenState> states;
    std::vector<HyphenTrans> transitions;
    std::string matches;  // each ends in NUL
  };
  class Builder;

  std::vector<Level> levels_;  // one, or two when compounds are split first; they point into each other
};

}  // namespace newsbook
