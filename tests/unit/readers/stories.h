// Stories made for the tests, and page dumps made of them in the shapes that pages' texts have.
#pragma once

#include <string>
#include <vector>

namespace newsbook::test {

struct Story {
  std::string title;
  std::string caption;  // with its credit, as a dump has it
  std::vector<std::string> paragraphs;
};

// How a page's text writes a story down.
struct Shape {
  int captions = 2;                // times in a row; 0: none
  std::string widget = "TT";       // between the two heads; empty: none
  bool caption_indent = false;     // the first of a row begins with a space
  bool title_twice = true;         // the whole head comes twice
  std::string between = "\n\n";    // paragraphs
  std::string apart = "\n\n\n\n";  // stories
};

const std::vector<Story>& stories();  // three
std::string dump(const std::vector<Story>& stories, const Shape& shape);
std::string wrapped(const std::string& text, std::size_t width);

}  // namespace newsbook::test
