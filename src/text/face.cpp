#include <hb-ot.h>

#include <cmath>
#include <string_view>
#include <utility>

#include "text/fonts.h"
#include "text/harfbuzz.h"

namespace newsbook {
namespace {

// One table of a face, read with bounds checks; what lies beyond the end reads as 0.
class Table {
 public:
  Table(hb_face_t* face, hb_tag_t tag) : blob_(hb_face_reference_table(face, tag)) {
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob_.get(), &length);
    bytes_ = {data, length};
  }
  bool empty() const { return bytes_.empty(); }
  std::uint16_t u16(std::size_t offset) const {
    if (offset + 2 > bytes_.size()) return 0;
    return static_cast<std::uint16_t>(byte(offset) << 8U | byte(offset + 1));
  }
  std::int16_t i16(std::size_t offset) const { return static_cast<std::int16_t>(u16(offset)); }

 private:
  unsigned byte(std::size_t offset) const { return static_cast<unsigned char>(bytes_[offset]); }
  HarfBuzzPtr<hb_blob_t> blob_;
  std::string_view bytes_;
};

// OpenType 1.9, OS/2 fsType: of the usage bits the most permissive counts; we always embed outlines, subset.
bool embedding_allowed(const Table& os2) {
  constexpr unsigned usage = 0x000E, restricted = 0x0002, no_subsetting = 0x0100, bitmaps_only = 0x0200;
  const unsigned type = os2.u16(8);
  return (type & usage) != restricted && (type & (no_subsetting | bitmaps_only)) == 0;
}

int metric(hb_font_t* font, hb_ot_metrics_tag_t tag, int otherwise) {
  hb_position_t value = 0;
  return hb_ot_metrics_get_position(font, tag, &value) != 0 ? value : otherwise;
}

std::uint32_t nominal_glyph(hb_font_t* font, char32_t character) {
  hb_codepoint_t glyph = 0;
  return hb_font_get_nominal_glyph(font, character, &glyph) != 0 ? glyph : 0;
}

int glyph_height(hb_font_t* font, hb_codepoint_t character, int otherwise) {
  const std::uint32_t glyph = nominal_glyph(font, character);
  hb_glyph_extents_t extents;
  if (glyph == 0) return otherwise;
  if (hb_font_get_glyph_extents(font, glyph, &extents) == 0) return otherwise;
  return extents.y_bearing;
}

// PDF 1.7, 7.3.5: printable ASCII without delimiters.
std::string postscript_name_of(hb_face_t* face, std::string_view family) {
  char buffer[128];
  unsigned size = sizeof buffer;
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, buffer);
  const auto printable = [](std::string_view text) {
    std::string name;
    for (const char c : text) {
      if (c > ' ' && c < 0x7F && std::string_view("[](){}<>/%#").find(c) == std::string_view::npos) name += c;
    }
    return name;
  };
  std::string name = printable({buffer, size});
  if (name.empty()) name = printable(family);
  return name.empty() ? "Font" : name;
}

}  // namespace

Face::Face(FontFace description, std::string bytes)
    : description_(std::move(description)),
      bytes_(std::move(bytes)),
      hb_face_(hb_face_get_empty()),
      hb_font_(hb_font_get_empty()) {
  const HarfBuzzPtr<hb_blob_t> blob(hb_blob_create(bytes_.data(), static_cast<unsigned>(bytes_.size()),
                                                   HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  const auto index = static_cast<unsigned>(description_.index);
  if (description_.index < 0 || index >= hb_face_count(blob.get())) return;
  hb_face_ = hb_face_create(blob.get(), index);
  hb_face_make_immutable(hb_face_);
  const Table head(hb_face_, HB_TAG('h', 'e', 'a', 'd'));
  const unsigned count = hb_face_get_glyph_count(hb_face_);
  if (count == 0 || head.empty()) return;

  units_per_em_ = static_cast<int>(hb_face_get_upem(hb_face_));
  hb_font_ = hb_font_create(hb_face_);
  hb_ot_font_set_funcs(hb_font_);
  hb_font_set_scale(hb_font_, units_per_em_, units_per_em_);
  hb_font_make_immutable(hb_font_);

  ascender_ = metric(hb_font_, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, units_per_em_ * 4 / 5);
  descender_ = metric(hb_font_, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -units_per_em_ / 5);
  cap_height_ = metric(hb_font_, HB_OT_METRICS_TAG_CAP_HEIGHT, 0);
  if (cap_height_ <= 0) cap_height_ = glyph_height(hb_font_, 'H', ascender_);
  x_height_ = metric(hb_font_, HB_OT_METRICS_TAG_X_HEIGHT, 0);
  if (x_height_ <= 0) x_height_ = glyph_height(hb_font_, 'x', cap_height_ * 2 / 3);
  for (std::size_t i = 0; i < 4; ++i) bounding_box_[i] = head.i16(36 + 2 * i);
  italic_angle_ = Table(hb_face_, HB_TAG('p', 'o', 's', 't')).i16(4);
  cff_ = !Table(hb_face_, HB_TAG('C', 'F', 'F', ' ')).empty();
  const bool outlines = cff_ || !Table(hb_face_, HB_TAG('g', 'l', 'y', 'f')).empty();
  may_embed_ = outlines && embedding_allowed(Table(hb_face_, HB_TAG('O', 'S', '/', '2')));
  postscript_name_ = postscript_name_of(hb_face_, description_.family);
  advances_.resize(count);
  for (unsigned i = 0; i < count; ++i) advances_[i] = hb_font_get_glyph_h_advance(hb_font_, i);
  for (char32_t c = 0; c < ascii_.size(); ++c) ascii_[c] = nominal_glyph(hb_font_, c);
  glyph_count_ = count;
}

Face::~Face() {
  hb_font_destroy(hb_font_);
  hb_face_destroy(hb_face_);
}

std::uint32_t Face::glyph(char32_t character) const {
  if (character < ascii_.size()) return ascii_[character];
  return nominal_glyph(hb_font_, character);
}

int Face::ink_bottom(std::uint32_t glyph) const {
  hb_glyph_extents_t extents;
  if (hb_font_get_glyph_extents(hb_font_, glyph, &extents) == 0) return 0;
  return extents.y_bearing + extents.height;
}

int Face::advance(std::uint32_t glyph) const { return glyph < advances_.size() ? advances_[glyph] : 0; }

}  // namespace newsbook
