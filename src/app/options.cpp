#include "app/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "base/nearest.h"
#include "document/check.h"
#include "readers/reader.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::array<std::string_view, 4> dump_names = {"articles", "book", "lines", "pages"};
constexpr int max_jobs = 256;

tl::unexpected<Diagnostic> usage(std::string code, std::string message, std::string hint = {}) {
  return failure({.code = std::move(code), .message = std::move(message), .hint = std::move(hint)});
}

// "there is no WHAT NAME", and the nearest name, or all of them.
tl::unexpected<Diagnostic> unknown_name(std::string code, std::string_view what, std::string_view name,
                                        const std::vector<std::string_view>& names) {
  const auto near = nearest(name, names);
  return usage(
      std::move(code), fmt::format("there is no {} \"{}\"", what, name),
      near ? fmt::format("did you mean {}?", *near) : fmt::format("one of {}", fmt::join(names, ", ")));
}

// The words as CLI11 sorts them: each option's values in the order given, unchecked.
class Words {
 public:
  Words() {
    app_.allow_extras();
    app_.set_help_flag();
    app_.add_option("inputs", inputs);
    for (const std::string_view name : value_names) {
      app_.add_option(fmt::format("--{}", name), values_[name])->take_all()->allow_extra_args(false);
    }
    for (const std::string_view name : flag_names) {
      app_.add_flag(fmt::format("--{}{}", name, name == "help" ? ",-h" : ""), flags_[name])
          ->disable_flag_override();
    }
  }

  Result<void> parse(int argc, const char* const* argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::ArgumentMismatch& error) {
      const std::string_view text = error.what();
      const std::string_view option = text.substr(0, text.find_first_of(": "));
      if (text.find("flag override") == std::string_view::npos) {
        return usage("NB-A002", fmt::format("{} needs a value", option));
      }
      return usage("NB-A002", fmt::format("--{} takes no value", option));
    } catch (const CLI::Error& error) {
      return usage("NB-A002", error.what());
    }
    return refuse_unknown().and_then([&] { return refuse_odd_values(); });
  }

  std::string value(std::string_view name) const {
    const auto& given = values_.at(name);
    return given.empty() ? std::string() : given.front();
  }
  const std::vector<std::string>& values(std::string_view name) const { return values_.at(name); }
  bool given(std::string_view name) const { return !values_.at(name).empty(); }
  bool flag(std::string_view name) const { return flags_.at(name); }

  std::vector<std::string> inputs;

 private:
  static constexpr std::array<std::string_view, 25> value_names = {
      "epub",        "pdf",    "title", "subtitle",  "author",   "publisher",   "rights",
      "description", "series", "issue", "date",      "language", "theme",       "device",
      "page",        "margin", "font",  "font-size", "leading",  "hyphenation", "jobs",
      "dump",        "from",   "field", "cover"};
  static constexpr std::string_view list_name = "field";  // may be given several times
  static constexpr std::array<std::string_view, 8> flag_names = {
      "grayscale", "no-fonts", "no-cover", "strict", "quiet", "help", "version", "list-formats"};

  Result<void> refuse_unknown() const {
    for (const std::string& word : app_.remaining()) {
      if (word == "--") continue;
      const std::string option = word.substr(0, word.find('='));
      std::vector<std::string> names = option_names();
      const auto near = nearest(option, std::vector<std::string_view>(names.begin(), names.end()));
      return usage("NB-A001", fmt::format("there is no option {}", option),
                   near ? fmt::format("did you mean {}?", *near) : "newsbook --help lists the options");
    }
    return {};
  }

  Result<void> refuse_odd_values() const {
    const std::vector<std::string> names = option_names();
    for (const std::string_view name : value_names) {
      const auto& given = values_.at(name);
      if (given.size() > 1 && name != list_name)
        return usage("NB-A002", fmt::format("--{} is given twice", name));
      for (const std::string& value : given) {
        const bool swallowed = std::find(names.begin(), names.end(), value) != names.end();
        if (value.empty() || swallowed) return usage("NB-A002", fmt::format("--{} needs a value", name));
      }
    }
    return {};
  }

  std::vector<std::string> option_names() const {
    std::vector<std::string> names;
    names.reserve(value_names.size() + flag_names.size());
    for (const std::string_view name : value_names) names.push_back(fmt::format("--{}", name));
    for (const std::string_view name : flag_names) names.push_back(fmt::format("--{}", name));
    return names;
  }

  CLI::App app_;
  std::map<std::string_view, std::vector<std::string>> values_;
  std::map<std::string_view, bool> flags_;
};

// What is printed in the book: text that every writer can take.
Result<void> check_text(std::string_view option, std::string_view value) {
  if (is_valid_utf8(value)) return {};
  return usage("NB-A003", fmt::format("the value of {} is not UTF-8", option));
}

Result<void> take_issue(const Words& words, Options& options) {
  if (!words.given("issue")) return {};
  options.issue = words.value("issue");
  if (!is_issue_number(options.issue)) {
    return usage("NB-A003", fmt::format("--issue takes a number, not \"{}\"", options.issue),
                 "as 12 or 12.1");
  }
  if (words.given("series")) return {};
  return usage("NB-A003", "--issue is a number in a series, and none is named", "add --series TEXT");
}

Result<void> take_metadata(const Words& words, Options& options) {
  const std::pair<std::string_view, std::string&> texts[] = {
      {"title", options.title},         {"subtitle", options.subtitle}, {"author", options.author},
      {"publisher", options.publisher}, {"rights", options.rights},     {"description", options.description},
      {"series", options.series}};
  for (const auto& [option, text] : texts) {
    text = words.value(option);
    if (auto valid = check_text(fmt::format("--{}", option), text); !valid) return valid;
  }
  if (auto taken = take_issue(words, options); !taken) return taken;
  options.language = words.value("language");
  if (words.given("language") && !is_language_tag(options.language)) {
    return usage("NB-A003", fmt::format("\"{}\" is no language tag", options.language),
                 "a tag of BCP 47, as en, pt-BR or zh-Hant");
  }
  if (words.given("date")) {
    options.date = parse_iso_date(words.value("date"));
    if (!options.date) {
      return usage("NB-A003", fmt::format("\"{}\" is no date", words.value("date")),
                   "year, month and day, as 2024-11-26");
    }
  }
  return {};
}

// Smallest and largest that are no slip of the pen.
struct Limits {
  Length least, most;
};

Result<void> take_length(const Words& words, std::string_view name, const Limits& limits,
                         std::optional<Length>& length) {
  if (!words.given(name)) return {};
  length = parse_absolute(words.value(name));
  if (length && *length >= limits.least && *length <= limits.most) return {};
  return usage("NB-A004",
               fmt::format("--{} takes a length from {:.0f}pt to {:.0f}pt, not \"{}\"", name,
                           limits.least.to_points(), limits.most.to_points(), words.value(name)),
               "a number with a unit, as 10.5pt or 8mm");
}

Result<void> take_type(const Words& words, Options& options) {
  constexpr Limits margins{Length(), Length::points(500)};
  constexpr Limits type{Length::points(4), Length::points(72)};
  constexpr Limits lines{Length::points(4), Length::points(144)};
  options.font = words.value("font");
  options.no_fonts = words.flag("no-fonts");
  options.hyphenation = words.value("hyphenation");
  if (auto valid = check_text("--font", options.font); !valid) return valid;
  if (auto taken = take_length(words, "margin", margins, options.page.margin); !taken) return taken;
  if (auto taken = take_length(words, "font-size", type, options.page.font_size); !taken) return taken;
  return take_length(words, "leading", lines, options.page.leading);
}

Result<void> take_look(const Words& words, Options& options) {
  if (words.given("theme")) options.theme = words.value("theme");
  const std::string device = words.given("device") ? words.value("device") : std::string(default_device);
  options.device = find_device(device);
  if (options.device == nullptr) {
    std::vector<std::string_view> names;
    for (const Device& known : devices()) names.push_back(known.name);
    return unknown_name("NB-A004", "device", device, names);
  }
  options.grayscale = words.flag("grayscale");
  if (words.given("page")) {
    options.page.size = parse_page_size(words.value("page"));
    if (!options.page.size) {
      return usage("NB-A004", fmt::format("\"{}\" is no page size", words.value("page")),
                   "width x height with a unit, as 90x122mm or 6x9in, or a paper size, as A5");
    }
  }
  return {};
}

Result<void> take_cover(const Words& words, Options& options) {
  options.cover = words.value("cover");
  options.no_cover = words.flag("no-cover");
  if (options.cover.empty() || !options.no_cover) return {};
  return usage("NB-A002", "--cover and --no-cover exclude each other");
}

Result<void> take_format(const Words& words, Options& options) {
  if (!words.given("from")) return {};
  options.format = words.value("from");
  std::vector<std::string_view> names;
  for (const ReaderRow& reader : readers()) names.push_back(reader.name);
  if (std::find(names.begin(), names.end(), options.format) != names.end()) return {};
  return unknown_name("NB-A004", "input format", options.format, names);
}

// "text=body": the member "body" of a JSON record holds the text.
Result<void> take_fields(const Words& words, Options& options) {
  const auto known = record_field_names();
  for (const std::string& value : words.values("field")) {
    if (auto valid = check_text("--field", value); !valid) return valid;
    const std::size_t mark = value.find('=');
    if (mark == std::string::npos || mark + 1 == value.size()) {
      return usage("NB-A003", fmt::format("--field takes WHAT=NAME, not \"{}\"", value),
                   "as text=body, where the field \"body\" of a JSON record holds its text");
    }
    const std::string_view field = std::string_view(value).substr(0, mark);
    const auto found = std::find(known.begin(), known.end(), field);
    if (found == known.end()) return unknown_name("NB-A004", "field", field, {known.begin(), known.end()});
    options.fields.push_back({static_cast<RecordField>(found - known.begin()), value.substr(mark + 1)});
  }
  return {};
}

Result<void> take_work(const Words& words, Options& options) {
  if (words.given("jobs")) {
    const std::string value = words.value("jobs");
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), options.jobs);
    if (error != std::errc() || end != value.data() + value.size() || options.jobs < 1 ||
        options.jobs > max_jobs) {
      return usage("NB-A003", fmt::format("--jobs takes a number from 1 to {}, not \"{}\"", max_jobs, value));
    }
  }
  if (words.given("dump")) {
    const std::string value = words.value("dump");
    const auto found = std::find(dump_names.begin(), dump_names.end(), value);
    if (found == dump_names.end()) {
      return unknown_name("NB-A004", "dump", value, {dump_names.begin(), dump_names.end()});
    }
    options.dump = static_cast<Dump>(found - dump_names.begin());
  }
  options.strict = words.flag("strict");
  options.quiet = words.flag("quiet");
  return {};
}

Result<void> check_completeness(const Options& options) {
  if (options.inputs.empty()) {
    return usage("NB-A005", "no input is named", "newsbook FILE… --epub book.epub; \"-\" is standard input");
  }
  if (std::count(options.inputs.begin(), options.inputs.end(), "-") > 1) {
    return usage("NB-A005", "standard input is named twice");
  }
  if (options.epub.empty() && options.pdf.empty() && !options.dump) {
    return usage("NB-A006", "no output is named", "add --epub FILE, --pdf FILE or both");
  }
  return {};
}

std::string wrapped_names(std::string_view first, const std::vector<std::string_view>& names) {
  constexpr std::size_t width = 78;
  constexpr std::string_view indent = "                     ";
  std::string out, line(first);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string word = std::string(names[i]) + (i + 1 < names.size() ? "," : "");
    if (line.size() + 1 + word.size() > width) {
      out += line + '\n';
      line = indent.substr(1);
    }
    line += ' ' + word;
  }
  return out + line + '\n';
}

}  // namespace

Result<Options> parse_options(int argc, const char* const* argv) {
  Words words;
  if (auto parsed = words.parse(argc, argv); !parsed) return failure(std::move(parsed).error());
  Options options;
  options.help = words.flag("help");
  options.version = words.flag("version");
  options.list_formats = words.flag("list-formats");
  if (options.help || options.version || options.list_formats) return options;
  options.inputs = words.inputs;
  options.epub = words.value("epub");
  options.pdf = words.value("pdf");
  for (const auto take :
       {take_metadata, take_look, take_cover, take_type, take_format, take_fields, take_work}) {
    if (auto taken = take(words, options); !taken) return failure(std::move(taken).error());
  }
  if (auto complete = check_completeness(options); !complete) return failure(std::move(complete).error());
  return options;
}

std::string help_text() {
  std::vector<std::string_view> names;
  for (const Device& device : devices()) names.push_back(device.name);
  return fmt::format(R"(Usage: newsbook FILE... --epub FILE --pdf FILE [OPTION...]
Make a book of news articles: an EPUB, a typeset PDF, or both.

  newsbook dump.txt notes.md --epub book.epub --pdf book.pdf

Inputs: web pages, their text, Markdown, JSON Lines; folders; - is stdin
  --from FORMAT      text, html, markdown or jsonl, where an input is mistaken
  --field WHAT=NAME  the field NAME of a JSON record holds its text, title, url,
                     date, author, description, language or source

Outputs
  --epub FILE, --pdf FILE  write an EPUB 3, a PDF, or both
  --dump WHAT        print articles (JSON), book, lines (their fates) or pages

The book
  --title TEXT, --subtitle TEXT  else the only headline, or the file's name
  --author TEXT, --publisher TEXT, --rights TEXT, --description TEXT
  --series TEXT, --issue N  the series that it is part of, and its number there
  --date DATE, --language TAG  as 2024-11-26 and pt-BR; else the articles'

Its looks
  --theme NAME|FILE  a theme of newsbook's, or a style sheet of your own
  --device NAME      the screen to fit; else {}:
{}  --page WxH, --margin LENGTH  instead, as 90x122mm, 6x9in or A5, and 8mm
  --font FAMILY, --no-fonts  a family before the theme's; none in the EPUB
  --font-size LENGTH, --leading LENGTH  of the PDF's text, as 10.5pt and 14pt
  --cover FILE, --no-cover, --grayscale  your own cover; none; all in grey
  --hyphenation FILE words to part otherwise, as news-pa-per

The work
  --jobs N           threads to use; else one a processor
  --strict, --quiet  make nothing if there is a warning; say only what is wrong
  --help, --version, --list-formats

Exit status: 0 made; 1 not made; 2 bad usage; 3 made, but an input gave nothing
)",
                     default_device, wrapped_names("                    ", names));
}

std::string format_list() {
  std::string out;
  for (const ReaderRow& reader : readers()) {
    out += fmt::format("{:10} {:20} .{}\n", reader.name, reader.title, fmt::join(reader.extensions, " ."));
  }
  return out;
}

}  // namespace newsbook
