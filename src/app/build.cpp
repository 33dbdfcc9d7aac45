#include "app/build.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <tbb/parallel_for.h>
#include <tbb/parallel_invoke.h>
#include <unistd.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <vector>

#include "app/cover.h"
#include "base/descriptor.h"
#include "document/dump.h"
#include "document/walk.h"
#include "epub/epub.h"
#include "layout/layout.h"
#include "passes/passes.h"
#include "passes/pictures.h"
#include "pdf/pdf.h"
#include "readers/reader.h"
#include "readers/text_census.h"
#include "sources/source.h"
#include "text/encoding.h"

namespace newsbook {
namespace {

// Standard error leads nowhere as long as this lives: decoders below libvips write there themselves what our
// diagnostics say better (libdav1d: "Error parsing OBU data").
class QuietStandardError {
 public:
  QuietStandardError() : kept_(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0)) {
    const Descriptor nowhere(open("/dev/null", O_WRONLY | O_CLOEXEC));
    if (kept_.is_open() && nowhere.is_open()) dup2(nowhere.get(), STDERR_FILENO);
  }
  QuietStandardError(const QuietStandardError&) = delete;
  QuietStandardError& operator=(const QuietStandardError&) = delete;
  QuietStandardError(QuietStandardError&&) = delete;
  QuietStandardError& operator=(QuietStandardError&&) = delete;
  ~QuietStandardError() {
    if (kept_.is_open()) dup2(kept_.get(), STDERR_FILENO);
  }

 private:
  Descriptor kept_;
};

// ---------------------------------------------------------------- inputs → articles

struct Reading {
  std::vector<Article> articles;
  std::string lines;  // for --dump lines
  Diagnostics diagnostics;
};

void tell_assumptions(const DecodedText& decoded, const std::string& name, Diagnostics& diagnostics) {
  const auto tell = [&](Severity severity, const char* code, std::size_t line, std::string message,
                        const char* hint = "") {
    diagnostics.add({.severity = severity,
                     .code = code,
                     .message = std::move(message),
                     .source = name,
                     .line = static_cast<std::uint32_t>(line),
                     .hint = hint});
  };
  if (decoded.assumed && decoded.charset != "UTF-8") {
    tell(Severity::warning, "NB-N002", 0, fmt::format("not UTF-8; read as {}", decoded.charset),
         "if letters come out wrong, convert the file to UTF-8");
  }
  if (const auto& [count, line, charset] = decoded.replaced; count > 0) {
    tell(Severity::warning, "NB-N003", line,
         fmt::format("{} malformed {} shown as U+FFFD", count, count == 1 ? "sequence is" : "sequences are"));
  }
  if (const auto& [count, line, charset] = decoded.borrowed; count > 0) {
    tell(
        Severity::warning, "NB-N004", line,
        fmt::format("not all UTF-8; {} {} read as {}", count, count == 1 ? "line is" : "lines are", charset));
  }
  if (const auto& [count, line, charset] = decoded.repaired; count > 0) {
    tell(Severity::note, "NB-N005", line,
         fmt::format("UTF-8 that had been read as {} is put right on {} {}", charset, count,
                     count == 1 ? "line" : "lines"));
  }
}

// One of the inputs, decoded, with the reader that its text is for.
struct Input {
  DecodedText decoded;
  const ReaderRow* reader = nullptr;
};

Result<Input> decode_input(const Source& source, Diagnostics& diagnostics) {
  auto decoded = decode_text(source.bytes, source.charset, source.name);
  if (!decoded) return failure(std::move(decoded).error());
  tell_assumptions(*decoded, source.name, diagnostics);
  const ReaderRow* reader = find_reader(source.format, source.name, decoded->text);
  if (reader == nullptr) {
    return failure({.code = "NB-A008",
                    .message = "the format is not known",
                    .source = source.name,
                    .hint = "name it with --from"});
  }
  return Input{std::move(*decoded), reader};
}

Result<Input> open_input(const Options& options, std::size_t index, const Files& files,
                         std::istream& standard_input, Diagnostics& diagnostics) {
  auto source = read_source(options.inputs[index], files, standard_input);
  if (!source) return failure(std::move(source).error());
  source->format = options.format;
  return decode_input(*source, diagnostics);
}

bool is_text(const Result<Input>& input) { return input && input->reader->read == read_text; }

// Nothing to compare with less than two texts.
std::optional<TextCensus> take_census(const std::vector<Result<Input>>& inputs) {
  if (std::count_if(inputs.begin(), inputs.end(), is_text) < 2) return std::nullopt;
  TextCensus census;
  for (const auto& input : inputs) {
    if (is_text(input)) census.add(input->decoded.text);
  }
  return census;
}

Result<std::vector<Article>> read_articles(const Input& input, const ReaderInput& what,
                                           Diagnostics& diagnostics) {
  auto articles = input.reader->read(what, diagnostics);
  if (articles && articles->empty()) {
    return failure({.code = "NB-A009",
                    .message = "no article found",
                    .source = std::string(what.name),
                    .hint = fmt::format("it was read as {}; an article is a headline and text below it",
                                        input.reader->title)});
  }
  return articles;
}

std::string dump_lines(const Input& input, const ReaderInput& what, Diagnostics& diagnostics) {
  if (input.reader->read == read_text) return dump_text_lines(what);
  if (input.reader->read == read_html) return dump_html_lines(what);
  diagnostics.add(
      {.severity = Severity::note,
       .code = "NB-A025",
       .message = fmt::format("its lines are not accounted for: it was read as {}", input.reader->title),
       .source = std::string(what.name)});
  return {};
}

// All inputs' articles in the order of the inputs, and the dump of their lines if that is wanted.
std::vector<Article> read_inputs(const Options& options, const Files& files, std::istream& standard_input,
                                 Made& made, Diagnostics& diagnostics) {
  const std::size_t count = options.inputs.size();
  std::vector<Reading> readings(count);
  std::vector<Result<Input>> inputs(count);
  tbb::parallel_for(std::size_t{0}, count, [&](std::size_t i) {
    inputs[i] = open_input(options, i, files, standard_input, readings[i].diagnostics);
  });
  const std::optional<TextCensus> census = take_census(inputs);
  tbb::parallel_for(std::size_t{0}, count, [&](std::size_t i) {
    Reading& reading = readings[i];
    auto articles = inputs[i].and_then([&](const Input& input) {
      const ReaderInput what{.text = input.decoded.text,
                             .name = options.inputs[i],
                             .source = static_cast<std::uint32_t>(i),
                             .fields = options.fields,
                             .census = census ? &*census : nullptr};
      if (options.dump == Dump::lines) reading.lines = dump_lines(input, what, reading.diagnostics);
      return read_articles(input, what, reading.diagnostics);
    });
    if (articles) {
      reading.articles = std::move(*articles);
    } else {
      reading.diagnostics.add(articles.error());
    }
  });
  std::vector<Article> articles;
  for (Reading& reading : readings) {
    made.complete = made.complete && !reading.articles.empty();
    made.dump += reading.lines;
    std::move(reading.articles.begin(), reading.articles.end(), std::back_inserter(articles));
    diagnostics.append(std::move(reading.diagnostics));
  }
  return articles;
}

// ---------------------------------------------------------------- Book → outputs

// Passes pages on, counts them and notes where they begin.
class NotingSink final : public PageSink {
 public:
  NotingSink(PageSink& next, PageMap& map) : next_(next), map_(map) {}
  Result<void> body(PageBatch batch) override {
    count_ += batch.pages.size();
    for (const Page& page : batch.pages) {
      map_.add(page.begin.string, page.begin.offset, page.label);
      if (page.last_string != nullptr) last_string_ = page.last_string;
    }
    return next_.body(std::move(batch));
  }
  Result<void> front_matter(PageBatch batch) override {
    count_ += batch.pages.size();
    return next_.front_matter(std::move(batch));
  }
  Result<void> finish(const Finish& finish) override {
    map_.finish(last_string_);
    return next_.finish(finish);
  }
  std::size_t count() const { return count_; }

 private:
  PageSink& next_;
  PageMap& map_;
  std::size_t count_ = 0;
  const std::string* last_string_ = nullptr;
};

// One writer's work, with what it has to say: the writers run at the same time.
struct Writing {
  Result<void> result;
  Diagnostics diagnostics;
};

Writing make_epub(const EpubInput& input, std::string& epub) {
  Writing writing;
  auto bytes = write_epub(input, writing.diagnostics);
  if (bytes) {
    epub = std::move(*bytes);
  } else {
    writing.result = failure(std::move(bytes).error());
  }
  return writing;
}

Writing make_pdf(const LayoutInput& input, std::string& pdf, std::size_t& pages, PageMap& map) {
  Writing writing;
  const std::unique_ptr<PdfWriter> writer = make_pdf_writer();
  NotingSink sink(*writer, map);
  writing.result = lay_out(input, sink, writing.diagnostics);
  if (writing.result) pdf = writer->take_bytes();
  pages = sink.count();
  return writing;
}

Writing make_cover(const LayoutInput& input, std::optional<Picture>& cover) {
  Writing writing;
  auto drawn = draw_cover(input);
  if (drawn) {
    cover = std::move(*drawn);
  } else {
    writing.result = failure(std::move(drawn).error());
  }
  return writing;
}

Writing make_page_dump(const LayoutInput& input, std::string& dump) {
  Writing writing;
  writing.result = lay_out(input, *dump_pages(dump), writing.diagnostics);
  return writing;
}

bool already_said(const Diagnostics& diagnostics, const Diagnostic& wanted) {
  for (const Diagnostic& said : diagnostics.entries()) {
    if (said.code == wanted.code && said.message == wanted.message && said.source == wanted.source)
      return true;
  }
  return false;
}

// Adds what each writer said, once where they say the same. False: one of them failed.
bool collect(const std::vector<Writing>& writings, Diagnostics& diagnostics) {
  bool good = true;
  for (const Writing& writing : writings) {
    for (const Diagnostic& diagnostic : writing.diagnostics.entries()) {
      if (!already_said(diagnostics, diagnostic)) diagnostics.add(diagnostic);
    }
    if (!writing.result) diagnostics.add(writing.result.error());
    good = good && writing.result;
  }
  return good;
}

// Two things come before the EPUB: the cover is drawn while the PDF is made, whose pages the EPUB names.
void make_books(const Options& options, const LayoutInput& input, Made& made,
                std::vector<Writing>& writings) {
  const bool wants_epub = !options.epub.empty();
  PageMap pages;
  std::optional<Picture> drawn;
  tbb::parallel_invoke(
      [&] {
        if (!options.pdf.empty()) writings[1] = make_pdf(input, made.pdf, made.pages, pages);
      },
      [&] {
        const bool designed = input.cover && input.cover_picture == nullptr;
        if (wants_epub && designed) writings[2] = make_cover(input, drawn);
      });
  const Picture* cover = drawn ? &*drawn : input.cover_picture;
  const EpubInput for_epub{input.book, input.theme, input.fonts, pages, !options.no_fonts, cover};
  if (wants_epub) writings[0] = make_epub(for_epub, made.epub);
}

bool make_outputs(const Options& options, const LayoutInput& input, Made& made, Diagnostics& diagnostics) {
  std::vector<Writing> writings(4);
  tbb::parallel_invoke([&] { make_books(options, input, made, writings); },
                       [&] {
                         if (options.dump == Dump::pages) writings[3] = make_page_dump(input, made.dump);
                       });
  return collect(writings, diagnostics);
}

// Of the only file or folder that was named.
std::string name_of_inputs(const Options& options) {
  if (!options.folder.empty()) return options.folder;
  return options.inputs.size() == 1 && options.inputs.front() != "-" ? options.inputs.front() : std::string();
}

BookRequest book_request(const Options& options, const Surroundings& surroundings) {
  return {.title = options.title,
          .name = name_of_inputs(options),
          .subtitle = options.subtitle,
          .author = options.author,
          .publisher = options.publisher,
          .rights = options.rights,
          .description = options.description,
          .series = options.series,
          .issue = options.issue,
          .language = options.language,
          .date = options.date,
          .source_epoch = surroundings.source_epoch};
}

// ---------------------------------------------------------------- all of it, the first failure ends it

constexpr std::uint64_t max_exceptions_bytes = std::uint64_t{4} << 20;

Result<Made> run_pipeline(const Options& options, const Surroundings& surroundings, const Files& files,
                          std::istream& standard_input, Diagnostics& diagnostics) {
  Made made;
  auto articles = read_inputs(options, files, standard_input, made, diagnostics);
  if (articles.empty()) return made;
  auto book = assemble(std::move(articles), options.inputs, book_request(options, surroundings), diagnostics);
  if (!book) return failure(book.error());
  const PictureFit fit{options.device->pixel_width, options.device->pixel_height, options.grayscale};
  std::optional<Picture> cover;
  {
    const QuietStandardError quiet;
    load_pictures(*book, fit, files, diagnostics);
    cover = read_cover(options, files, diagnostics);
  }
  if (options.dump == Dump::articles) made.dump = dump_articles(*book);
  if (options.dump == Dump::book) made.dump = dump_book(*book);

  const Looks& looks = surroundings.looks;
  const FontSet fonts(looks.fonts, files, looks.font_folder);
  if (!options.font.empty() && !fonts.has_family(options.font)) {
    return failure({.code = "NB-A015",
                    .message = fmt::format("no font family \"{}\" is installed", options.font),
                    .hint = "fc-list : family lists what there is"});
  }
  HyphenationDictionaries hyphenation(surroundings.hyphenation);
  if (!options.hyphenation.empty()) {
    const auto list = files.read(options.hyphenation, max_exceptions_bytes);
    if (!list) return failure(list.error());
    hyphenation.set_exceptions(HyphenationExceptions(*list));
  }
  const LayoutInput input{*book,       looks.theme,       fonts,
                          hyphenation, !options.no_cover, cover ? &*cover : nullptr};
  if (make_outputs(options, input, made, diagnostics)) made.articles = article_count(*book);
  return made;
}

}  // namespace

std::optional<Made> build(const Options& options, const Surroundings& surroundings, const Files& files,
                          std::istream& standard_input, Diagnostics& diagnostics) {
  auto made = run_pipeline(options, surroundings, files, standard_input, diagnostics);
  if (!made) {
    diagnostics.add(made.error());
    return std::nullopt;
  }
  if (made->articles == 0) return std::nullopt;
  return std::move(*made);
}

}  // namespace newsbook
