#include "app/app.h"

#include <fmt/format.h>
#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/task_arena.h>
#include <unistd.h>

#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <new>
#include <string_view>
#include <vector>

#include "app/build.h"
#include "app/options.h"
#include "app/publish.h"
#include "app/versions.h"
#include "readers/reader.h"
#include "sources/folder.h"

namespace newsbook {
namespace {

enum Status { made = 0, not_made = 1, bad_usage = 2, made_in_part = 3 };

// The one place where diagnostics are printed.
void say(const Diagnostics& diagnostics, bool quiet) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics.entries()) {
    if (!quiet || diagnostic.severity != Severity::note) text += format(diagnostic);
  }
  write_all(STDERR_FILENO, text);
}

Status fail(Diagnostic diagnostic, Status status) {
  Diagnostics diagnostics;
  diagnostics.add(std::move(diagnostic));
  say(diagnostics, false);
  return status;
}

Status print(std::string_view text) {
  const int error = write_all(STDOUT_FILENO, text);
  if (error == 0) return made;
  return fail({.code = "NB-A024", .message = "standard output cannot be written: " + error_text(error)},
              not_made);
}

// styles/ and fonts/ stand at ../share/newsbook from the program, in the build tree as in an installation.
Result<std::string> data_folder() {
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  const auto folder = (program.parent_path().parent_path() / "share/newsbook").string();
  if (!error && std::filesystem::is_directory(folder, error)) return folder;
  return failure({.code = "NB-A010",
                  .message = fmt::format("newsbook's own files are not at {}", folder),
                  .hint = "install newsbook as a whole: cmake --install"});
}

// reproducible-builds.org/specs/source-date-epoch
Result<std::optional<std::int64_t>> source_epoch() {
  const char* text = std::getenv("SOURCE_DATE_EPOCH");
  if (text == nullptr || *text == '\0') return std::nullopt;
  constexpr std::int64_t end_of_year_9999 = 253402300799;
  const std::string_view digits = text;
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
  if (error == std::errc() && end == digits.data() + digits.size() && seconds >= 0 &&
      seconds <= end_of_year_9999) {
    return seconds;
  }
  return failure({.code = "NB-A003",
                  .message = fmt::format("SOURCE_DATE_EPOCH is \"{}\", not a number of seconds", digits)});
}

struct Targets {
  std::vector<Target> list;  // the EPUB's, the PDF's, of those that are wanted
  Status status = made;
};

// Where the outputs go, looked at before any work is done.
Targets find_targets(const Options& options) {
  Targets targets;
  for (const std::string& name : {options.epub, options.pdf}) {
    if (name.empty()) continue;
    auto target = find_target(name);
    if (!target) return {{}, fail(std::move(target).error(), not_made)};
    std::vector<std::string> inputs = options.inputs;
    if (!options.cover.empty()) inputs.push_back(options.cover);
    for (const std::string& input : inputs) {
      if (!is_input(*target, input)) continue;
      return {
          {},
          fail({.code = "NB-A012", .message = "is an input and would be lost", .source = name}, bad_usage)};
    }
    targets.list.push_back(std::move(*target));
  }
  if (targets.list.size() == 2 && same_place(targets.list[0], targets.list[1])) {
    return {{},
            fail({.code = "NB-A013", .message = "--epub and --pdf name the same file", .source = options.pdf},
                 bad_usage)};
  }
  return targets;
}

std::string size_text(std::size_t bytes) {
  if (bytes < 1000) return fmt::format("{} bytes", bytes);
  if (bytes < 999'500) return fmt::format("{} KB", (bytes + 500) / 1000);
  return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6);
}

std::string count_text(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string summary(const Made& made, const std::vector<Output>& outputs) {
  std::string text = "newsbook: " + count_text(made.articles, "article");
  if (made.pages > 0) text += ", " + count_text(made.pages, "page");
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    text += fmt::format("{}{} ({})", i == 0 ? " → " : ", ", outputs[i].target.name,
                        size_text(outputs[i].bytes.size()));
  }
  return text + "\n";
}

std::optional<Made> build_with_threads(const Options& options, const Surroundings& surroundings,
                                       Diagnostics& diagnostics) {
  const int threads = options.jobs > 0 ? options.jobs : tbb::info::default_concurrency();
  const tbb::global_control limit(tbb::global_control::max_allowed_parallelism,
                                  static_cast<std::size_t>(threads));
  tbb::task_arena arena(threads);
  return arena.execute([&] { return build(options, surroundings, DiskFiles(), std::cin, diagnostics); });
}

Status make(const Options& options, const Surroundings& surroundings) {
  Targets targets = find_targets(options);
  if (targets.status != made) return targets.status;

  Diagnostics diagnostics;
  const auto result = build_with_threads(options, surroundings, diagnostics);
  const bool refused =
      options.strict && (diagnostics.has(Severity::warning) || diagnostics.has(Severity::error));
  if (result && refused) {
    diagnostics.add({.code = "NB-A011", .message = "nothing is made: --strict allows no warning"});
  }
  say(diagnostics, options.quiet);
  if (!result || refused) return not_made;

  if (const Status printed = print(result->dump); printed != made) return printed;
  std::vector<Output> outputs;
  for (Target& target : targets.list) {
    const bool epub = target.name == options.epub;
    outputs.push_back({std::move(target), epub ? result->epub : result->pdf});
  }
  if (auto published = publish(outputs); !published) return fail(std::move(published).error(), not_made);
  if (!options.quiet && !outputs.empty()) write_all(STDERR_FILENO, summary(*result, outputs));
  return result->complete ? made : made_in_part;
}

// Folders → the files in them.
void take_folders(Options& options) {
  std::vector<std::string_view> extensions;
  for (const ReaderRow& reader : readers()) {
    extensions.insert(extensions.end(), reader.extensions.begin(), reader.extensions.end());
  }
  std::vector<std::string> inputs = expand_folders(options.inputs, DiskFiles(), extensions);
  if (options.inputs.size() == 1 && inputs != options.inputs) options.folder = options.inputs.front();
  options.inputs = std::move(inputs);
}

// All but --help, --version and --list-formats.
Status run_with(Options options) {
  const auto epoch = source_epoch();
  if (!epoch) return fail(epoch.error(), bad_usage);
  take_folders(options);
  const auto data = data_folder();
  if (!data) return fail(data.error(), not_made);
  auto looks = load_looks(options, *data, DiskFiles());
  // A name that is no theme's is a slip of the command line, as an unknown device is.
  if (!looks) return fail(looks.error(), looks.error().code == "NB-A007" ? bad_usage : not_made);
  return make(options, {std::move(*looks), "/usr/share/hyphen", *epoch});
}

}  // namespace

int run(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away is an error of writing, which is reported
  try {
    auto options = parse_options(argc, argv);
    if (!options) return fail(options.error(), bad_usage);
    if (options->help) return print(help_text());
    if (options->version) return print(version_text());
    if (options->list_formats) return print(format_list());
    return run_with(std::move(*options));
  } catch (const std::bad_alloc&) {
    return fail({.code = "NB-A014", .message = "out of memory"}, not_made);
  }
}

}  // namespace newsbook
