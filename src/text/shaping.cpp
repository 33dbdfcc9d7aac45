#include "text/shaping.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <deque>
#include <unordered_map>

#include "text/harfbuzz.h"
#include "text/itemise.h"
#include "text/scripts.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// What a style amounts to once its face is known.
struct Style {
  TextStyleKey key;
  const Face* face = nullptr;
  hb_language_t language = nullptr;
  std::vector<hb_feature_t> features;
  Length space_width;
  std::uint32_t space_glyph = 0;
};

std::vector<hb_feature_t> parse_features(const TextStyleKey& key) {
  std::vector<hb_feature_t> features;
  // CSS Text 3, 8.2: no optional ligatures in spaced text.
  const auto add = [&](std::string_view text) {
    hb_feature_t feature;
    if (hb_feature_from_string(text.data(), static_cast<int>(text.size()), &feature) != 0) {
      features.push_back(feature);
    }
  };
  if (key.letter_spacing != Length()) {
    add("-liga");
    add("-clig");
  }
  for (const std::string& text : key.features) add(text);
  return features;
}

// Spacing their letters would tear the joins of these scripts.
bool is_cursive(std::uint32_t script) {
  constexpr hb_script_t cursive[] = {
      HB_SCRIPT_ARABIC,  HB_SCRIPT_SYRIAC,   HB_SCRIPT_MONGOLIAN,       HB_SCRIPT_NKO,
      HB_SCRIPT_MANDAIC, HB_SCRIPT_PHAGS_PA, HB_SCRIPT_HANIFI_ROHINGYA, HB_SCRIPT_ADLAM};
  return std::find(std::begin(cursive), std::end(cursive), static_cast<hb_script_t>(script)) !=
         std::end(cursive);
}

std::int32_t in_length_units(Length size, int font_units, int units_per_em) {
  return static_cast<std::int32_t>(size.scaled(font_units, units_per_em).units());
}

std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  std::uint64_t x = (a ^ b) * 0x9E3779B97F4A7C15U;
  x ^= x >> 32U;
  return x;
}

std::uint64_t hash_of(const TextToShape& what) {
  const std::uint64_t context =
      (std::uint64_t{what.style} << 33U) ^ (std::uint64_t{what.right_to_left} << 32U) ^ what.script;
  const char* bytes = what.text.data();
  std::size_t left = what.text.size();
  std::uint64_t hash = mix(context, left);
  std::uint64_t block = 0;
  for (; left >= sizeof block; left -= sizeof block, bytes += sizeof block) {
    std::memcpy(&block, bytes, sizeof block);
    hash = mix(hash, block);
  }
  block = 0;
  std::memcpy(&block, bytes, left);
  return mix(hash, block);
}

// Everything of one word: what it was made from, and what came out.
struct Entry {
  StyleId style = 0;
  std::uint32_t script = 0;
  ShapedText shaped;

  bool is(const TextToShape& text) const {
    return style == text.style && script == text.script && shaped.right_to_left == text.right_to_left &&
           shaped.text == text.text;
  }
};

// Open addressing, a power of two of places, at most half of them taken.
class Cache {
 public:
  const ShapedText* find(const TextToShape& text, std::uint64_t hash) const {
    for (std::size_t i = hash & mask_; places_[i].entry != nullptr; i = (i + 1) & mask_) {
      if (places_[i].hash == hash && places_[i].entry->is(text)) return &places_[i].entry->shaped;
    }
    return nullptr;
  }

  ShapedText& add(const TextToShape& text, std::uint64_t hash) {
    if ((entries_.size() + 1) * 2 > places_.size()) grow();
    Entry& entry = entries_.emplace_back(Entry{text.style, text.script, {}});
    entry.shaped.serial = static_cast<std::uint32_t>(entries_.size() - 1);
    entry.shaped.text = text.text;
    entry.shaped.right_to_left = text.right_to_left;
    put({hash, &entry});
    return entry.shaped;
  }

  // find() waits for the memory twice, as words lie all over it. These make it come before: the place, and
  // then, when that is there, the entry.
  void fetch_place(std::uint64_t hash) const { __builtin_prefetch(&places_[hash & mask_]); }
  void fetch_entry(std::uint64_t hash) const {
    const Entry* entry = places_[hash & mask_].entry;
    if (entry == nullptr) return;
    __builtin_prefetch(entry);
    __builtin_prefetch(&entry->shaped.glyphs);  // on the next line of the cache, often
  }

  std::size_t size() const { return entries_.size(); }

 private:
  struct Place {
    std::uint64_t hash = 0;
    const Entry* entry = nullptr;
  };

  void put(const Place& place) {
    std::size_t i = place.hash & mask_;
    while (places_[i].entry != nullptr) i = (i + 1) & mask_;
    places_[i] = place;
  }

  void grow() {
    std::vector<Place> old(places_.size() * 2);
    old.swap(places_);
    mask_ = places_.size() - 1;
    for (const Place& place : old) {
      if (place.entry != nullptr) put(place);
    }
  }

  std::deque<Entry> entries_;
  std::vector<Place> places_ = std::vector<Place>(4096);
  std::size_t mask_ = places_.size() - 1;
};

// A right-to-left piece's pen moves before it draws: the space after a cluster must not move the cluster.
void space_letters(std::span<Glyph> glyphs, std::int32_t spacing, bool right_to_left) {
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    if (i + 1 < glyphs.size() && glyphs[i + 1].cluster == glyphs[i].cluster) continue;
    glyphs[i].advance += spacing;
    if (right_to_left) glyphs[i].x_offset += spacing;
  }
}

}  // namespace

struct Shaper::State {
  explicit State(const FontSet& set) : fonts(set) {}

  const Face* face_for(const Style& in, char32_t character, std::uint32_t segment_script) {
    const std::uint32_t own = script_of(character);
    return fonts.face_for(in.key.font, character, is_own_script(own) ? own : segment_script);
  }

  // A stretch without a break opportunity as long as no word is goes to HarfBuzz in parts: on hundreds of
  // marks in a row it takes quadratic time.
  void shape_piece(const Style& in, std::uint32_t script, const ShapedPiece& piece, ShapedText& out) {
    constexpr std::uint32_t longest = 1024;
    for (std::uint32_t begin = piece.begin; begin < piece.end;) {
      std::uint32_t end = piece.end;
      if (end - begin > longest) {
        end = begin + longest;
        while ((static_cast<unsigned char>(out.text[end]) & 0xC0U) == 0x80) --end;
      }
      shape_part(in, script, *piece.face, begin, end, out);
      begin = end;
    }
  }

  void shape_part(const Style& in, std::uint32_t script, const Face& face, std::uint32_t begin,
                  std::uint32_t end, ShapedText& out) {
    hb_buffer_t* b = buffer.get();
    hb_buffer_clear_contents(b);
    hb_buffer_set_cluster_level(b, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_set_flags(b, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_buffer_set_direction(b, out.right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(b, static_cast<hb_script_t>(script));
    hb_buffer_set_language(b, in.language);
    hb_buffer_add_utf8(b, out.text.data(), static_cast<int>(out.text.size()), begin,
                       static_cast<int>(end - begin));
    hb_shape(face.hb_font(), b, in.features.data(), static_cast<unsigned>(in.features.size()));
    if (out.right_to_left) hb_buffer_reverse(b);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(b, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(b, &count);
    out.glyphs.reserve(out.glyphs.size() + count);
    const auto length = [&](hb_position_t value) {
      return in_length_units(in.key.size, value, face.units_per_em());
    };
    for (unsigned i = 0; i < count; ++i) {
      const hb_glyph_position_t& at = positions[i];
      out.glyphs.push_back({infos[i].codepoint, infos[i].cluster, length(at.x_advance), length(at.x_offset),
                            length(at.y_offset)});
    }
  }

  // One box a character; what shows nothing stays unseen.
  void box_piece(const Style& in, const ShapedPiece& piece, ShapedText& out) {
    for (std::size_t position = piece.begin; position < piece.end;) {
      const auto cluster = static_cast<std::uint32_t>(position);
      const char32_t c = next_code_point(out.text, position);
      if (shows_nothing(c)) continue;
      if (piece.face == nullptr || !can_draw(*piece.face, c)) missing.push_back(c);
      if (piece.face == nullptr) continue;
      const int advance = piece.face->advance(0);
      out.glyphs.push_back(
          {0, cluster, in_length_units(in.key.size, advance, piece.face->units_per_em()), 0, 0});
    }
  }

  void shape_text(const Style& in, std::uint32_t script, ShapedText& out) {
    const FaceLookup lookup = [&](char32_t c) { return face_for(in, c, script); };
    for (const FaceRun& run : itemise(out.text, in.face, lookup)) {
      ShapedPiece piece;
      piece.face = run.face;
      piece.begin = run.begin;
      piece.end = run.end;
      piece.missing = run.missing;
      piece.first_glyph = static_cast<std::uint32_t>(out.glyphs.size());
      if (run.missing) {
        box_piece(in, piece, out);
      } else {
        shape_piece(in, script, piece, out);
      }
      piece.last_glyph = static_cast<std::uint32_t>(out.glyphs.size());
      out.pieces.push_back(piece);
    }
    if (in.key.letter_spacing != Length() && !is_cursive(script)) {
      space_letters(out.glyphs, static_cast<std::int32_t>(in.key.letter_spacing.units()), out.right_to_left);
    }
    std::int64_t width = 0;
    for (const Glyph& glyph : out.glyphs) width += glyph.advance;
    out.width = Length::from_units(width);
  }

  const ShapedText& shape(const TextToShape& text, std::uint64_t hash) {
    assert(text.style < styles.size());
    if (const ShapedText* known = cache.find(text, hash)) return *known;
    ShapedText& fresh = cache.add(text, hash);
    shape_text(styles[text.style], text.script, fresh);
    return fresh;
  }

  const FontSet& fonts;
  HarfBuzzPtr<hb_buffer_t> buffer{hb_buffer_create()};
  std::map<TextStyleKey, StyleId> ids;
  std::deque<Style> styles;
  Cache cache;
  std::vector<std::uint64_t> hashes;  // of shape's texts
  std::vector<char32_t> missing;
};

Shaper::Shaper(const FontSet& fonts) : state_(std::make_unique<State>(fonts)) {}
Shaper::~Shaper() = default;

StyleId Shaper::style(const TextStyleKey& key) {
  const auto known = state_->ids.find(key);
  if (known != state_->ids.end()) return known->second;
  Style style;
  style.key = key;
  style.face = state_->fonts.face(key.font);
  style.language = hb_language_from_string(key.locale.data(), static_cast<int>(key.locale.size()));
  style.features = parse_features(key);
  if (style.face != nullptr) {
    style.space_glyph = style.face->glyph(' ');
    const int advance = style.face->advance(style.space_glyph);
    style.space_width = key.size.scaled(advance, style.face->units_per_em()) + key.letter_spacing;
  }
  const auto id = static_cast<StyleId>(state_->styles.size());
  state_->styles.push_back(std::move(style));
  state_->ids.emplace(key, id);
  return id;
}

const TextStyleKey& Shaper::style(StyleId id) const { return state_->styles[id].key; }
const Face* Shaper::face(StyleId id) const { return state_->styles[id].face; }
Length Shaper::space_width(StyleId id) const { return state_->styles[id].space_width; }
std::uint32_t Shaper::space_glyph(StyleId id) const { return state_->styles[id].space_glyph; }

const ShapedText& Shaper::shape(const TextToShape& text) { return state_->shape(text, hash_of(text)); }

void Shaper::shape(const std::vector<TextToShape>& texts, std::vector<const ShapedText*>& out) {
  std::vector<std::uint64_t>& hashes = state_->hashes;
  hashes.clear();
  for (const TextToShape& text : texts) {
    hashes.push_back(hash_of(text));
    state_->cache.fetch_place(hashes.back());
  }
  for (const std::uint64_t hash : hashes) state_->cache.fetch_entry(hash);
  out.clear();
  for (std::size_t i = 0; i < texts.size(); ++i) out.push_back(&state_->shape(texts[i], hashes[i]));
}

std::vector<char32_t> Shaper::take_missing() {
  std::vector<char32_t> taken = std::move(state_->missing);
  state_->missing.clear();
  std::sort(taken.begin(), taken.end());
  taken.erase(std::unique(taken.begin(), taken.end()), taken.end());
  return taken;
}

std::size_t Shaper::cached() const { return state_->cache.size(); }
void Shaper::clear() { state_->cache = Cache(); }

std::string harfbuzz_version() { return hb_version_string(); }

}  // namespace newsbook
