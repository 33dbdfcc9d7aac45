#include <algorithm>
#include <shared_mutex>
#include <tuple>

#include "text/fonts.h"
#include "text/installed_fonts.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

constexpr std::uint64_t largest_font = 512ULL << 20U;

// A declared or installed face, opened by whoever needs it first.
class Slot {
 public:
  Slot(FontFace description, std::string path)
      : description_(std::move(description)), path_(std::move(path)) {}
  const FontFace& description() const { return description_; }
  // Null when the file is missing or no font.
  const Face* open(const Files& files) {
    std::call_once(once_, [&] {
      Result<std::string> bytes = files.read(path_, largest_font);
      if (!bytes) return;
      auto face = std::make_unique<Face>(description_, std::move(*bytes));
      if (face->ok()) face_ = std::move(face);
    });
    return face_.get();
  }

 private:
  FontFace description_;
  std::string path_;
  std::once_flag once_;
  std::unique_ptr<Face> face_;
};

using Family = std::vector<Slot*>;

// CSS Fonts 4, 5.2, steps 4.2 and 4.3: smaller is nearer.
std::tuple<bool, int, int> distance(const FontFace& face, const FontRequest& request) {
  const int wanted = request.weight, weight = face.weight;
  const bool other_style = face.italic != request.italic;
  if (wanted >= 400 && wanted <= 500) {
    if (weight >= wanted && weight <= 500) return {other_style, 0, weight - wanted};
    if (weight < wanted) return {other_style, 1, wanted - weight};
    return {other_style, 2, weight - wanted};
  }
  const bool right_side = wanted < 400 ? weight <= wanted : weight >= wanted;
  return {other_style, right_side ? 0 : 1, std::abs(weight - wanted)};
}

Family by_distance(Family family, const FontRequest& request) {
  std::stable_sort(family.begin(), family.end(), [&](const Slot* a, const Slot* b) {
    return distance(a->description(), request) < distance(b->description(), request);
  });
  return family;
}

std::string tag_text(std::uint32_t tag) {
  return {static_cast<char>(tag >> 24U), static_cast<char>(tag >> 16U), static_cast<char>(tag >> 8U),
          static_cast<char>(tag)};
}

// The chains that serve a script: its own, then those of the writing systems that include it (ISO 15924).
std::vector<std::string> chains_of(const std::string& script) {
  if (script == "Hira" || script == "Kana" || script == "Hrkt") return {script, "Jpan", "Hani", "Hans"};
  if (script == "Hang") return {script, "Kore", "Hani", "Hans"};
  if (script == "Hani") return {script, "Hans", "Hant", "Jpan", "Kore"};
  if (script == "Bopo") return {script, "Hant", "Hani", "Hans"};
  return {script};
}

}  // namespace

struct FontSet::State {
  // What one request resolves to; families are in order of preference, each with its nearest face first.
  struct Resolved {
    const Face* own = nullptr;
    std::map<std::uint32_t, std::vector<Family>> by_script;
  };

  State(FontCatalog declared, const Files& where, std::string in)
      : catalog(std::move(declared)), files(where), folder(std::move(in)) {
    for (const FontFace& face : catalog.faces) add(face);
  }

  Family* add(const FontFace& face) {
    const bool absolute = face.file.starts_with('/') || folder.empty();
    slots.push_back(std::make_unique<Slot>(face, absolute ? face.file : folder + "/" + face.file));
    Family& family = families[fold_case(face.family)];
    family.push_back(slots.back().get());
    return &family;
  }

  const Family& family(std::string_view name) {
    const std::string folded = fold_case(name);
    const auto known = families.find(folded);
    if (known != families.end()) return known->second;
    Family& found = families[folded];  // also remembers that there is none
    for (const FontFace& face : installed.family(name)) add(face);
    return found;
  }

  // First declared family whose name holds one word but not another.
  std::vector<std::string> declared_family(std::string_view word, std::string_view unwanted) const {
    for (const FontFace& face : catalog.faces) {
      const std::string_view name = face.family;
      const bool refused = !unwanted.empty() && name.find(unwanted) != std::string_view::npos;
      if (!refused && name.find(word) != std::string_view::npos) return {face.family};
    }
    return {};
  }

  std::vector<std::string> chain(std::string_view script) const {
    std::vector<std::string> names;
    for (const FallbackChain& entry : catalog.fallback) {
      if (entry.script == script) names.insert(names.end(), entry.families.begin(), entry.families.end());
    }
    return names;
  }

  // A CSS generic family as families; any other name is itself.
  std::vector<std::string> expand(const std::string& name) const {
    if (name == "serif" || name == "system-ui" || name == "ui-serif") return chain("");
    if (name == "sans-serif" || name == "ui-sans-serif") return declared_family("Sans", "Mono");
    if (name == "monospace" || name == "ui-monospace") return declared_family("Mono", "");
    return {name};
  }

  void append(std::vector<Family>& out, const std::vector<std::string>& names, const FontRequest& request) {
    for (const std::string& wanted : names) {
      for (const std::string& name : expand(wanted)) {
        Family nearest = by_distance(family(name), request);
        if (!nearest.empty()) out.push_back(std::move(nearest));
      }
    }
  }

  const Face* first_open(const Family& candidates) const {
    for (Slot* slot : candidates) {
      if (const Face* face = slot->open(files)) return face;
    }
    return nullptr;
  }

  // Of the request's families, else of the last resort, else any.
  const Face* own_face(const FontRequest& request) {
    std::vector<Family> candidates;
    append(candidates, request.families, request);
    append(candidates, chain(""), request);
    for (const Family& candidate : candidates) {
      if (const Face* face = first_open(candidate)) return face;
    }
    Family all;
    for (const auto& slot : slots) all.push_back(slot.get());
    return first_open(by_distance(all, request));
  }

  std::vector<Family> candidates(const FontRequest& request, std::uint32_t script) {
    std::vector<Family> out;
    append(out, request.families, request);
    for (const std::string& name : chains_of(tag_text(script))) append(out, chain(name), request);
    append(out, chain(""), request);
    return out;
  }

  Resolved& resolve(const FontRequest& request) {
    const auto known = resolved.find(request);
    if (known != resolved.end()) return known->second;
    Resolved fresh;
    fresh.own = own_face(request);
    return resolved.emplace(request, std::move(fresh)).first->second;
  }

  FontCatalog catalog;
  const Files& files;
  std::string folder;
  mutable std::shared_mutex mutex;
  std::vector<std::unique_ptr<Slot>> slots;
  std::map<std::string, Family> families;  // by folded name
  InstalledFonts installed;
  std::map<FontRequest, Resolved> resolved;  // its entries, once made, do not move or change
};

FontSet::FontSet(FontCatalog catalog, const Files& files, std::string folder)
    : state_(std::make_unique<State>(std::move(catalog), files, std::move(folder))) {}

FontSet::~FontSet() = default;

const Face* FontSet::face(const FontRequest& request) const {
  {
    const std::shared_lock lock(state_->mutex);
    const auto known = state_->resolved.find(request);
    if (known != state_->resolved.end()) return known->second.own;
  }
  const std::unique_lock lock(state_->mutex);
  return state_->resolve(request).own;
}

const Face* FontSet::face_for(const FontRequest& request, char32_t character, std::uint32_t script) const {
  const auto search = [&]() -> const std::vector<Family>* {
    const std::shared_lock lock(state_->mutex);
    const auto known = state_->resolved.find(request);
    if (known == state_->resolved.end()) return nullptr;
    const auto found = known->second.by_script.find(script);
    return found == known->second.by_script.end() ? nullptr : &found->second;
  };
  const std::vector<Family>* candidates = search();
  if (candidates == nullptr) {
    const std::unique_lock lock(state_->mutex);
    auto& by_script = state_->resolve(request).by_script;
    auto found = by_script.find(script);
    if (found == by_script.end())
      found = by_script.emplace(script, state_->candidates(request, script)).first;
    candidates = &found->second;
  }
  for (const Family& family : *candidates) {
    const Face* face = state_->first_open(family);
    if (face != nullptr && face->has(character)) return face;
  }
  return nullptr;
}

bool FontSet::has_family(std::string_view family) const {
  const std::unique_lock lock(state_->mutex);
  for (const std::string& name : state_->expand(std::string(family))) {
    if (state_->first_open(state_->family(name)) != nullptr) return true;
  }
  return false;
}

}  // namespace newsbook
