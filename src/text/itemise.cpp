#include "text/itemise.h"

#include <unicode/uchar.h>

#include "text/unicode.h"

namespace newsbook {
namespace {

bool in_category(char32_t c, std::uint32_t mask) {
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & mask) != 0;
}

bool is_mark(char32_t c) { return c >= 0x300 && in_category(c, U_GC_M_MASK); }
bool is_neutral(char32_t c) { return in_category(c, U_GC_P_MASK | U_GC_Z_MASK); }

// A base character with what stays with it.
struct Unit {
  std::uint32_t begin = 0, end = 0;
  char32_t base = 0;
  const Face* face = nullptr;
  bool neutral = false;
};

// Units of text; a mark that its base's face lacks is a unit of its own.
class Units {
 public:
  Units(std::string_view text, const Face* preferred, const FaceLookup& lookup)
      : text_(text), preferred_(preferred), lookup_(lookup) {
    std::size_t position = 0;
    while (position < text_.size()) add(position);
    settle_leading();
  }
  const std::vector<Unit>& list() const { return list_; }

 private:
  const Face* find(char32_t c) const {
    if (preferred_ != nullptr && can_draw(*preferred_, c)) return preferred_;
    return lookup_(c);
  }

  void add(std::size_t& position) {
    const auto begin = static_cast<std::uint32_t>(position);
    const char32_t c = next_code_point(text_, position);
    const auto end = static_cast<std::uint32_t>(position);
    Unit* last = list_.empty() ? nullptr : &list_.back();
    if (last != nullptr && stays(*last, c)) {
      last->end = end;
      return;
    }
    Unit unit{begin, end, c, nullptr, is_neutral(c)};
    if (!unit.neutral) {
      unit.face = find(c);
    } else if (last != nullptr && last->face != nullptr) {
      unit.face = can_draw(*last->face, c) ? last->face : find(c);
    }
    list_.push_back(unit);
  }

  // Whether c goes with the unit before it; may move that unit to a face that has both.
  bool stays(Unit& unit, char32_t c) const {
    if (shows_nothing(c)) return true;
    if (!is_mark(c)) return false;
    if (unit.face == nullptr || can_draw(*unit.face, c) || composes(*unit.face, unit.base, c)) return true;
    const Face* other = lookup_(c);
    if (other == nullptr || !can_draw(*other, unit.base)) return false;
    unit.face = other;
    return true;
  }

  static bool composes(const Face& face, char32_t base, char32_t mark) {
    std::string pair;
    append_utf8(pair, base);
    append_utf8(pair, mark);
    const std::string composed = to_nfc(pair);
    std::size_t position = 0;
    const char32_t c = next_code_point(composed, position);
    return position == composed.size() && face.has(c);
  }

  // Punctuation before the first letter goes with what follows it.
  void settle_leading() {
    const Face* next = nullptr;
    for (std::size_t i = list_.size(); i-- > 0;) {
      Unit& unit = list_[i];
      if (unit.face == nullptr && unit.neutral) {
        unit.face = next != nullptr && can_draw(*next, unit.base) ? next : find(unit.base);
      }
      next = unit.face;
    }
  }

  std::string_view text_;
  const Face* preferred_;
  const FaceLookup& lookup_;
  std::vector<Unit> list_;
};

bool drawn_by(const Face& face, std::string_view text) {
  for (std::size_t position = 0; position < text.size();) {
    if (!can_draw(face, next_code_point(text, position))) return false;
  }
  return true;
}

}  // namespace

bool shows_nothing(char32_t c) {
  return c >= 0xAD && u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

bool can_draw(const Face& face, char32_t c) {
  if (face.has(c)) return true;
  if (c < 0xA0) return false;
  if (c == 0x2011) return face.has(0x2010);
  if (shows_nothing(c)) return true;
  return in_category(c, U_GC_ZS_MASK) && face.has(' ');
}

std::vector<FaceRun> itemise(std::string_view text, const Face* preferred, const FaceLookup& lookup) {
  if (text.empty()) return {};
  if (preferred != nullptr && drawn_by(*preferred, text)) {
    return {{0, static_cast<std::uint32_t>(text.size()), preferred, false}};
  }
  std::vector<FaceRun> runs;
  const Units units(text, preferred, lookup);
  for (const Unit& unit : units.list()) {
    const bool missing = unit.face == nullptr;
    const Face* face = missing ? preferred : unit.face;
    if (!runs.empty() && runs.back().face == face && runs.back().missing == missing) {
      runs.back().end = unit.end;
    } else {
      runs.push_back({unit.begin, unit.end, face, missing});
    }
  }
  return runs;
}

}  // namespace newsbook
