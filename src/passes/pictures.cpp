#include "passes/pictures.h"

#include <fmt/format.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <utility>

#include "document/check.h"
#include "document/parts.h"
#include "images/made_pictures.h"
#include "passes/picture_address.h"

namespace newsbook {
namespace {

enum class Showing { figure, captioned, in_text };

// A place for a picture.
struct Wanted {
  std::vector<std::string>* addresses = nullptr;
  std::string* key = nullptr;
  Showing showing = Showing::figure;
  Origin origin;
};

bool is_captioned(const Figure& figure) { return !figure.caption.empty() || !figure.credit.empty(); }

template <typename Visit>
void for_each_article(Book& book, Visit visit) {
  for (Section& section : book.sections) {
    for (Article& article : section.articles) visit(article);
  }
}

// In reading order.
class Collector {
 public:
  std::vector<Wanted> run(Book& book) {
    for_each_article(book, [&](Article& article) {
      origin_ = article.origin;
      if (article.lead_figure) {
        visit(*article.lead_figure);
        visit(article.lead_figure->caption);
      }
      visit(article.body);
      for (Note& note : article.notes) visit(note.blocks);
    });
    return std::move(wanted_);
  }

 private:
  void add(std::vector<std::string>& addresses, std::string& key, Showing showing) {
    if (!addresses.empty()) wanted_.push_back({&addresses, &key, showing, origin_});
  }
  void visit(Figure& figure) {
    add(figure.pictures, figure.image, is_captioned(figure) ? Showing::captioned : Showing::figure);
  }
  void visit(Blocks& blocks) {
    for (Block& block : blocks) {
      origin_ = block.origin;
      visit(block);
    }
  }
  void visit(Block& block) {
    if (auto* figure = std::get_if<Figure>(&block.node)) visit(*figure);
    if (auto* embed = std::get_if<Embed>(&block.node))
      add(embed->pictures, embed->poster, Showing::captioned);
    for_each_part(block, [&](auto& part) { visit(part); });
  }
  void visit(Inlines& inlines) {
    for (Inline& node : inlines) {
      if (auto* image = std::get_if<InlineImage>(&node.node))
        add(image->pictures, image->key, Showing::in_text);
      for_each_part(node, [&](Inlines& part) { visit(part); });
    }
  }

  std::vector<Wanted> wanted_;
  Origin origin_;
};

// What became of a figure's addresses.
struct Found {
  MadePicture* made = nullptr;  // null: no picture
  std::vector<Diagnostic> refused;
  bool absent = false;    // an address leads to the web, or to a file that is not there
  bool left_out = false;  // there is a picture, of nothing that a reader wants to see
};

// A tracker's pixel, a spacer, an icon; and without a caption a small square is its author's portrait.
bool is_ornament(const Picture& picture, Showing showing) {
  if (showing == Showing::in_text) return false;
  constexpr int least_side = 32, least_length = 64, portrait = 200;  // pixels
  const auto [shorter, longer] = std::minmax(picture.width, picture.height);
  if (shorter < least_side || longer < least_length) return true;
  const bool square = longer - shorter <= longer / 20;
  return square && longer <= portrait && showing != Showing::captioned;
}

// Empty: the working folder.
std::string folder_of(const std::string& source) {
  const std::size_t slash = source.rfind('/');
  if (slash == 0) return "/.";
  return slash == std::string::npos ? std::string() : source.substr(0, slash);
}

// What browsers name the folder of a page's files: "a/page.html" → "a/page_files". Empty: it is no page.
std::string saved_folder(const std::string& source) {
  const std::size_t dot = source.rfind('.');
  const std::string_view ending =
      dot == std::string::npos ? std::string_view() : std::string_view(source).substr(dot);
  const bool page = ending == ".html" || ending == ".htm" || ending == ".xhtml";
  return page ? source.substr(0, dot) + "_files" : std::string();
}

// Which names of files several pictures of a page have: what lies beside the page may be any of them.
class NameClaims {
 public:
  explicit NameClaims(const std::vector<Wanted>& all) {
    for (const Wanted& wanted : all) {
      for (const std::string& address : *wanted.addresses) {
        const std::string name = file_name_of_address(address);
        if (name.empty()) continue;
        const auto [at, added] = claims_.emplace(std::pair(wanted.origin.source, name), wanted.addresses);
        if (!added && at->second != nullptr && *at->second != *wanted.addresses) at->second = nullptr;
      }
    }
  }
  bool is_one(std::uint32_t source, const std::string& name) const {
    const auto found = claims_.find({source, name});
    return found != claims_.end() && found->second != nullptr;
  }

 private:
  std::map<std::pair<std::uint32_t, std::string>, const std::vector<std::string>*> claims_;
};

class PictureFinder {
 public:
  PictureFinder(const Book& book, const std::vector<Wanted>& all, const PictureFit& fit, const Files& files)
      : book_(book), claims_(all), fit_(fit), files_(files) {}

  // Equal for figures for which the same is found.
  std::string key(const Wanted& wanted) const {
    std::string key = fmt::format("{}\n{}", source_name(wanted.origin), static_cast<int>(wanted.showing));
    for (const std::string& address : *wanted.addresses) key += '\n' + address;
    return key;
  }

  Found find(const Wanted& wanted) {
    Found found;
    for (const std::string& address : *wanted.addresses) {
      if (auto data = data_of_address(address)) {
        take(*data, source_name(wanted.origin), wanted, found);
      } else {
        look_for(address, wanted, found);
      }
      if (found.made != nullptr) return found;
    }
    if (found.refused.empty() && !found.left_out) look_for_names(wanted, found);
    return found;
  }

 private:
  void look_for(const std::string& address, const Wanted& wanted, Found& found) {
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

  // The page may still say where in the web a picture is that has been saved beside it.
  void look_for_names(const Wanted& wanted, Found& found) {
    const std::string source = source_name(wanted.origin);
    const std::string saved = saved_folder(source);
    if (saved.empty()) return;
    const std::size_t slash = saved.rfind('/');
    const std::string below = saved.substr(slash == std::string::npos ? 0 : slash + 1);
    for (const std::string& address : *wanted.addresses) {
      const std::string name = file_name_of_address(address);
      if (name.empty() || !claims_.is_one(wanted.origin.source, name) || has_twin(saved, name)) continue;
      const std::string path = fmt::format("{}/{}", below, name);
      const auto bytes = files_.read_below(folder_of(source), path, max_picture_bytes);
      if (bytes) return take(*bytes, fmt::format("{}/{}", saved, name), wanted, found);
    }
  }

  // Browsers number files of the same name: "a(1).jpg", "a_002.jpg".
  bool has_twin(const std::string& folder, const std::string& name) const {
    const std::size_t dot = name.rfind('.');
    const std::vector<std::string> names = files_.list(folder);
    return std::any_of(names.begin(), names.end(), [&](const std::string& other) {
      const std::string_view ending = std::string_view(name).substr(dot);
      if (!other.starts_with(std::string_view(name).substr(0, dot)) || !other.ends_with(ending)) return false;
      if (other.size() <= name.size()) return false;
      const std::string_view number = std::string_view(other).substr(dot, other.size() - name.size());
      return (number.front() == '(' && number.back() == ')') ||
             (number.size() == 4 && number.starts_with("_0"));
    });
  }

  void take(const std::string& bytes, const std::string& name, const Wanted& wanted, Found& found) {
    PictureFit fit = fit_;
    if (wanted.showing == Showing::in_text) fit.largest_drawing = 1;
    MadePicture& made = made_.make(bytes, fit);
    if (!made.picture) {
      Diagnostic refused = made.picture.error();
      refused.source = name;
      if (name == source_name(wanted.origin)) refused.line = wanted.origin.line;
      return refuse(std::move(refused), found);
    }
    if (is_ornament(*made.picture, wanted.showing)) {
      found.left_out = true;
      return;
    }
    found.made = &made;
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
  NameClaims claims_;
  const PictureFit& fit_;
  const Files& files_;
  MadePictures made_;
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

// What could not be found in a text leaves its words.
void settle(Inlines& inlines) {
  for (Inline& node : inlines) {
    if (auto* image = std::get_if<InlineImage>(&node.node); image != nullptr && image->key.empty())
      node.node = Text{std::move(image->alt)};
    for_each_part(node, [](Inlines& part) { settle(part); });
  }
  std::erase_if(inlines, [](const Inline& node) {
    const auto* text = std::get_if<Text>(&node.node);
    return text != nullptr && text->text.empty();
  });
}

void settle(Blocks& blocks) {
  for (Block& block : blocks) {
    for_each_part(block, [](auto& part) { settle(part); });
  }
  std::erase_if(blocks, [](const Block& block) {
    const auto* figure = std::get_if<Figure>(&block.node);
    return figure != nullptr && shows_nothing(*figure);
  });
  drop_repeated(blocks);
}

void settle(Book& book) {
  for_each_article(book, [](Article& article) {
    if (article.lead_figure && shows_nothing(*article.lead_figure)) article.lead_figure.reset();
    if (article.lead_figure) settle(article.lead_figure->caption);
    settle(article.body);
    for (Note& note : article.notes) settle(note.blocks);
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
  const std::vector<Wanted> all = Collector().run(book);
  std::vector<Wanted> wanted = all;
  if (wanted.size() > max_pictures) {
    diagnostics.add({.severity = Severity::warning,
                     .code = "NB-P003",
                     .message = fmt::format("{} pictures are left out: a book takes no more than {}",
                                            wanted.size() - max_pictures, max_pictures)});
  }
  wanted.resize(std::min(wanted.size(), max_pictures));
  PictureFinder finder(book, wanted, fit, files);
  // What many figures show is looked for once.
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
    if (one.made != nullptr) {
      *wanted[i].key = one.made->key;
      book.resources.try_emplace(one.made->key, std::move(*one.made->picture));
    } else if (one.absent && !one.left_out && one.refused.empty()) {
      ++absent;
    }
  }
  for (const Wanted& one : all) one.addresses->clear();
  say_absent(absent, diagnostics);
  settle(book);
  assert(check(book));
}

}  // namespace newsbook
