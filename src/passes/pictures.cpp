#include "passes/pictures.h"

#include <fmt/format.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <cassert>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/fingerprint.h"
#include "document/check.h"
#include "passes/picture_address.h"

namespace newsbook {
namespace {

struct Wanted {
  Figure* figure = nullptr;
  Origin origin;
};

void collect(Blocks& blocks, std::vector<Wanted>& out) {
  for (Block& block : blocks) {
    if (auto* figure = std::get_if<Figure>(&block.node)) out.push_back({figure, block.origin});
    if (auto* quote = std::get_if<BlockQuote>(&block.node)) collect(quote->blocks, out);
    if (auto* aside = std::get_if<Aside>(&block.node)) collect(aside->blocks, out);
    if (auto* entry = std::get_if<DatedEntry>(&block.node)) collect(entry->blocks, out);
    if (auto* list = std::get_if<List>(&block.node)) {
      for (Blocks& item : list->items) collect(item, out);
    }
  }
}

template <typename Visit>
void for_each_article(Book& book, Visit visit) {
  for (Section& section : book.sections) {
    for (Article& article : section.articles) visit(article);
  }
}

// In reading order.
std::vector<Wanted> collect(Book& book) {
  std::vector<Wanted> wanted;
  for_each_article(book, [&](Article& article) {
    if (article.lead_figure) wanted.push_back({&*article.lead_figure, article.origin});
    collect(article.body, wanted);
    for (Note& note : article.notes) collect(note.blocks, wanted);
  });
  std::erase_if(wanted, [](const Wanted& one) { return one.figure->pictures.empty(); });
  return wanted;
}

// What became of a figure's addresses.
struct Found {
  std::optional<Picture> picture;
  std::string key;
  std::vector<Diagnostic> refused;
  bool absent = false;    // an address leads to the web, or to a file that is not there
  bool left_out = false;  // there is a picture, of nothing that a reader wants to see
};

bool is_captioned(const Figure& figure) { return !figure.caption.empty() || !figure.credit.empty(); }

// A tracker's pixel, a spacer, an icon; and without a caption a small square is its author's portrait.
bool is_ornament(const Picture& picture, const Figure& figure) {
  constexpr int least_side = 32, least_length = 64, portrait = 200;  // pixels
  const auto [shorter, longer] = std::minmax(picture.width, picture.height);
  if (shorter < least_side || longer < least_length) return true;
  const bool square = longer - shorter <= longer / 20;
  return square && longer <= portrait && !is_captioned(figure);
}

// Empty: the working folder.
std::string folder_of(const std::string& source) {
  const std::size_t slash = source.rfind('/');
  if (slash == 0) return "/.";
  return slash == std::string::npos ? std::string() : source.substr(0, slash);
}

class PictureFinder {
 public:
  PictureFinder(const Book& book, const PictureFit& fit, const Files& files)
      : book_(book), fit_(fit), files_(files) {}

  // Equal for figures for which the same is found.
  std::string key(const Wanted& wanted) const {
    std::string key = folder_of(source_name(wanted.origin)) + (is_captioned(*wanted.figure) ? "\n+" : "\n-");
    for (const std::string& address : wanted.figure->pictures) key += '\n' + address;
    return key;
  }

  Found find(const Wanted& wanted) const {
    Found found;
    for (const std::string& address : wanted.figure->pictures) {
      if (auto data = data_of_address(address)) {
        take(*data, source_name(wanted.origin), wanted, found);
      } else {
        look_for(address, wanted, found);
      }
      if (found.picture) break;
    }
    return found;
  }

 private:
  void look_for(const std::string& address, const Wanted& wanted, Found& found) const {
    const std::string source = source_name(wanted.origin);
    const std::string folder = folder_of(source);
    for (const std::string& path : paths_of_address(address)) {
      if (source == "-") break;
      const auto bytes = files_.read_below(folder, path, max_picture_bytes);
      if (bytes)
        return take(*bytes, fmt::format("{}{}{}", folder, folder.empty() ? "" : "/", path), wanted, found);
      if (bytes.error().code == "NB-S004") return refuse(bytes.error(), found);
    }
    found.absent = true;
  }

  void take(const std::string& bytes, const std::string& name, const Wanted& wanted, Found& found) const {
    auto picture = make_picture(bytes, fit_);
    if (!picture) {
      Diagnostic refused = std::move(picture).error();
      refused.source = name;
      if (name == source_name(wanted.origin)) refused.line = wanted.origin.line;
      return refuse(std::move(refused), found);
    }
    if (is_ornament(*picture, *wanted.figure)) {
      found.left_out = true;
      return;
    }
    const auto hash = fingerprint(picture->bytes);
    found.key = fmt::format("{:016x}{:016x}", hash[0], hash[1]);
    found.picture = std::move(*picture);
  }

  static void refuse(Diagnostic refused, Found& found) {
    refused.severity = Severity::warning;
    refused.hint = "the book is made without it; its caption stays";
    found.refused.push_back(std::move(refused));
  }

  std::string source_name(Origin origin) const {
    return origin.source < book_.sources.size() ? book_.sources[origin.source] : "-";
  }

  const Book& book_;
  const PictureFit& fit_;
  const Files& files_;
};

bool shows_nothing(const Figure& figure) { return figure.image.empty() && !is_captioned(figure); }

// The same picture twice in a row: pages have one for each width of a window. The one with the caption stays.
void drop_repeated(Blocks& blocks) {
  for (std::size_t i = 1; i < blocks.size();) {
    const auto* above = std::get_if<Figure>(&blocks[i - 1].node);
    const auto* below = std::get_if<Figure>(&blocks[i].node);
    const bool same =
        above != nullptr && below != nullptr && !above->image.empty() && above->image == below->image;
    if (same && !is_captioned(*below)) {
      blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(i));
    } else if (same && !is_captioned(*above)) {
      blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(i - 1));
    } else {
      ++i;
    }
  }
}

void drop_empty(Blocks& blocks) {
  for (Block& block : blocks) {
    if (auto* quote = std::get_if<BlockQuote>(&block.node)) drop_empty(quote->blocks);
    if (auto* aside = std::get_if<Aside>(&block.node)) drop_empty(aside->blocks);
    if (auto* entry = std::get_if<DatedEntry>(&block.node)) drop_empty(entry->blocks);
    if (auto* list = std::get_if<List>(&block.node)) {
      for (Blocks& item : list->items) drop_empty(item);
    }
  }
  std::erase_if(blocks, [](const Block& block) {
    const auto* figure = std::get_if<Figure>(&block.node);
    return figure != nullptr && shows_nothing(*figure);
  });
  drop_repeated(blocks);
}

void drop_empty(Book& book) {
  for_each_article(book, [](Article& article) {
    if (article.lead_figure && shows_nothing(*article.lead_figure)) article.lead_figure.reset();
    drop_empty(article.body);
    for (Note& note : article.notes) drop_empty(note.blocks);
  });
}

void say_absent(std::size_t count, Diagnostics& diagnostics) {
  if (count == 0) return;
  std::string message = "a picture is not stored with its article: only its caption is kept";
  if (count > 1) {
    message =
        fmt::format("{} pictures are not stored with their articles: only their captions are kept", count);
  }
  diagnostics.add({.severity = Severity::note,
                   .code = "NB-P002",
                   .message = std::move(message),
                   .hint = "a browser saves a page with its pictures as “complete”, or as a single file"});
}

}  // namespace

void load_pictures(Book& book, const PictureFit& fit, const Files& files, Diagnostics& diagnostics) {
  const std::vector<Wanted> all = collect(book);
  std::vector<Wanted> wanted = all;
  if (wanted.size() > max_pictures) {
    diagnostics.add({.severity = Severity::warning,
                     .code = "NB-P003",
                     .message = fmt::format("{} pictures are left out: a book takes no more than {}",
                                            wanted.size() - max_pictures, max_pictures)});
  }
  wanted.resize(std::min(wanted.size(), max_pictures));
  const PictureFinder finder(book, fit, files);
  // A picture that many figures show is made once.
  std::map<std::string, std::size_t> first;  // of the figures that show the same
  std::vector<std::size_t> like(wanted.size());
  for (std::size_t i = 0; i < wanted.size(); ++i)
    like[i] = first.emplace(finder.key(wanted[i]), i).first->second;
  std::vector<Found> found(wanted.size());
  tbb::parallel_for(std::size_t{0}, found.size(), [&](std::size_t i) {
    if (like[i] == i) found[i] = finder.find(wanted[i]);
  });
  std::size_t absent = 0;
  std::set<std::pair<std::string, std::uint32_t>> said;
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (const Diagnostic& refused : found[i].refused) {
      if (said.emplace(refused.source, refused.line).second) diagnostics.add(refused);
    }
    Found& one = found[like[i]];
    if (one.picture) {
      wanted[i].figure->image = one.key;
      book.resources.try_emplace(one.key, std::move(*one.picture));
    } else if (one.absent && !one.left_out && one.refused.empty()) {
      ++absent;
    }
  }
  for (const Wanted& one : all) one.figure->pictures.clear();
  say_absent(absent, diagnostics);
  drop_empty(book);
  assert(check(book));
}

}  // namespace newsbook
