// Other people's programs as judges of a PDF. A judge that is not installed fails the test.
#pragma once

#include <catch2/catch.hpp>

#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "pdf/pdf.h"

namespace newsbook::test {

struct Verdict {
  int status = -1;
  std::string output;  // standard output and standard error
};

inline Verdict run(const std::string& command) {
  Verdict verdict;
  std::FILE* pipe = popen(("exec 2>&1; " + command).c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::array<char, 4096> buffer{};
  while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe)) {
    verdict.output.append(buffer.data(), size);
  }
  verdict.status = pclose(pipe);
  return verdict;
}

// A PDF in a file of its own for as long as the test runs.
class PdfFile {
 public:
  explicit PdfFile(const std::string& bytes) {
    static int count = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("newsbook-pdf-" + std::to_string(getpid()) + "-" + std::to_string(count++) + ".pdf");
    std::ofstream(path_, std::ios::binary) << bytes;
  }
  ~PdfFile() { std::filesystem::remove(path_); }
  PdfFile(const PdfFile&) = delete;
  PdfFile& operator=(const PdfFile&) = delete;

  // Runs "before FILE after"; it must succeed.
  std::string judge(const std::string& before, const std::string& after = "") const {
    const Verdict verdict = run(before + " " + path_.string() + " " + after);
    INFO(before << " FILE " << after << "\n" << verdict.output);
    REQUIRE(verdict.status == 0);
    return verdict.output;
  }

 private:
  std::filesystem::path path_;
};

// The file of some body pages and front-matter pages.
inline std::string make_pdf(PageBatch body, PageBatch front = {}, const Finish& finish = {.title = "Test"}) {
  const auto writer = make_pdf_writer();
  REQUIRE(writer->body(std::move(body)));
  if (!front.pages.empty()) REQUIRE(writer->front_matter(std::move(front)));
  const Result<void> done = writer->finish(finish);
  INFO((done ? "" : done.error().message));
  REQUIRE(done);
  return writer->take_bytes();
}

// The text as mupdf reads it.
inline std::string mupdf_text(const PdfFile& file) {
  const std::string out = file.judge("mutool draw -q -F txt -o -", "2> /dev/null");
  return out.substr(0, out.find("\n\n\f"));
}

// Sound for every program at hand: no error, no warning.
inline void require_sound(const PdfFile& file) {
  const std::string qpdf = file.judge("qpdf --check");
  CHECK(qpdf.find("No syntax or stream encoding errors found") != std::string::npos);
  CHECK(qpdf.find("WARNING") == std::string::npos);
  const std::string mutool = file.judge("mutool draw -q -o /dev/null -r 36");
  CHECK((mutool == "" || mutool == "warning: ICC support is not available\n"));
  CHECK(file.judge("pdftoppm -r 20 -gray", "> /dev/null") == "");
}

}  // namespace newsbook::test
