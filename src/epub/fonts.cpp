#include "epub/fonts.h"

#include <fmt/format.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <tuple>

#include "text/itemise.h"
#include "text/scripts.h"

namespace newsbook {
namespace {

// Larger ones (Chinese, Japanese and Korean books) would slow readers down that have such fonts themselves.
constexpr std::size_t largest_subset = 4ULL * 1024 * 1024;

// In an order that does not depend on where faces lie in memory.
struct FaceOrder {
  bool operator()(const Face* a, const Face* b) const {
    const FontFace& x = a->description();
    const FontFace& y = b->description();
    return std::tie(x.family, x.weight, x.italic, x.file, x.index) <
           std::tie(y.family, y.weight, y.italic, y.file, y.index);
  }
};
using FaceCharacters = std::map<const Face*, std::set<char32_t>, FaceOrder>;

bool is_shown(char32_t c) { return c > ' ' && !shows_nothing(c); }

// Spaces and the hyphens of hyphenation, which the text itself may lack.
constexpr char32_t always[] = {U' ', U'-', U'\u00A0', U'\u2010'};

const Face* find_face(const FontRequest& request, const Face* own, char32_t c,
                      const std::set<std::uint32_t>& scripts, const FontSet& fonts) {
  if (own != nullptr && own->has(c)) return own;
  for (const std::uint32_t script : scripts) {
    if (const Face* face = fonts.face_for(request, c, script)) return face;
  }
  return nullptr;
}

// The faces of one request. A character without a script of its own (punctuation, marks) that the request's
// face lacks goes with the scripts around it; marks and joiners must be in the face of the letters they join.
FaceCharacters choose_faces(const FontRequest& request, const std::set<char32_t>& characters,
                            const FontSet& fonts) {
  const Face* own = fonts.face(request);
  std::set<std::uint32_t> scripts = {static_cast<std::uint32_t>(HB_SCRIPT_COMMON)};
  for (const char32_t c : characters) {
    if (is_shown(c) && is_own_script(script_of(c))) scripts.insert(script_of(c));
  }
  FaceCharacters chosen;
  std::vector<char32_t> everywhere(std::begin(always), std::end(always));
  for (const char32_t c : characters) {
    const std::uint32_t script = script_of(c);
    if (shows_nothing(c) || script == HB_SCRIPT_INHERITED) everywhere.push_back(c);
    if (!is_shown(c)) continue;
    const std::set<std::uint32_t> own_script = {script};
    const Face* face = find_face(request, own, c, is_own_script(script) ? own_script : scripts, fonts);
    if (face != nullptr) chosen[face].insert(c);
  }
  for (auto& [face, used] : chosen) {
    for (const char32_t c : everywhere) {
      if (face->has(c)) used.insert(c);
    }
  }
  return chosen;
}

// In order, each once.
void add_families(const Face* own, const FaceCharacters& chosen, std::vector<std::string>& out) {
  const auto add = [&](const std::string& family) {
    if (std::find(out.begin(), out.end(), family) == out.end()) out.push_back(family);
  };
  if (own != nullptr) add(own->description().family);
  for (const auto& [face, used] : chosen) add(face->description().family);
}

// ASCII, from the face's own name; each once.
std::string file_name(const Face& face, std::string_view extension, std::set<std::string>& taken) {
  std::string name;
  for (const char c : face.postscript_name()) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    if (plain) name += c;
  }
  if (name.empty()) name = "font";
  std::string unique = name;
  for (int number = 2; !taken.insert(unique).second; ++number) unique = fmt::format("{}-{}", name, number);
  return fmt::format("fonts/{}.{}", unique, extension);
}

EmbeddedFace embed(const Face& face, std::string subset, std::set<std::string>& names) {
  const bool cff = subset.starts_with("OTTO");
  const FontFace& about = face.description();
  return {{about.family, about.weight, about.italic, file_name(face, cff ? "otf" : "ttf", names)},
          cff ? "font/otf" : "font/ttf",
          std::move(subset)};
}

void leave_out(const Face& face, std::string code, std::string_view why, Diagnostics& diagnostics) {
  diagnostics.add({.severity = Severity::warning,
                   .code = std::move(code),
                   .message = fmt::format("the font \"{}\" {}; the EPUB leaves it to the reading system",
                                          face.description().family, why)});
}

}  // namespace

FontSelection select_fonts(const std::map<FontRequest, std::set<char32_t>>& characters, const FontSet& fonts,
                           Diagnostics& diagnostics) {
  FontSelection selection;
  FaceCharacters all;
  for (const auto& [request, wanted] : characters) {
    const FaceCharacters chosen = choose_faces(request, wanted, fonts);
    add_families(fonts.face(request), chosen, selection.families[request.families]);
    for (const auto& [face, used] : chosen) all[face].insert(used.begin(), used.end());
  }
  const std::vector<std::pair<const Face*, std::set<char32_t>>> faces(all.begin(), all.end());
  std::vector<Result<std::string>> subsets(faces.size());
  tbb::parallel_for(std::size_t{0}, faces.size(), [&](std::size_t i) {
    if (faces[i].first->may_embed()) subsets[i] = subset_for_epub(*faces[i].first, faces[i].second);
  });
  std::set<std::string> names;
  for (std::size_t i = 0; i < faces.size(); ++i) {
    const Face& face = *faces[i].first;
    if (!face.may_embed()) {
      leave_out(face, "NB-E010", "may not be embedded", diagnostics);
    } else if (!subsets[i]) {
      leave_out(face, "NB-E011", "could not be reduced to the characters used", diagnostics);
    } else if (subsets[i]->size() > largest_subset) {
      leave_out(face, "NB-E012", "is too large", diagnostics);
    } else {
      selection.faces.push_back(embed(face, std::move(*subsets[i]), names));
    }
  }
  return selection;
}

}  // namespace newsbook
