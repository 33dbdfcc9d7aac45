// Runs the program as a user does, and reads back what it made.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

// A folder of the test's own, gone at its end.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

struct Outputs {
  std::string epub, pdf;
  friend bool operator==(const Outputs&, const Outputs&) = default;
};

std::string read_file(const std::string& path);
// Every sample that the project has, sorted.
std::vector<std::string> samples();

// Runs `ENVIRONMENT newsbook INPUT --epub … --pdf … OPTIONS` in a folder of its own; fails the test unless
// both are made.
Outputs make(const std::string& input, const std::string& options = {}, const std::string& environment = {});

// The text of an EPUB's spine, in order, and of a PDF, as a reader would copy it, both without white space. A
// hyphen that the layout added at a line's end (U+00AD and a line feed) is taken out again.
std::string text_of_epub(const std::string& bytes);
std::string text_of_pdf(const std::string& bytes);
std::string without_white_space(const std::string& text);
