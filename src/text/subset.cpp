#include <fmt/format.h>
#include <ft2build.h>
#include <hb-subset.h>

#include <memory>

#include "text/fonts.h"
#include "text/harfbuzz.h"
#include FT_FREETYPE_H
#include FT_CID_H

namespace newsbook {
namespace {

constexpr hb_tag_t cff_table = HB_TAG('C', 'F', 'F', ' ');

// PDF 1.7, 9.9: what a font program in a PDF has no use for. The variation tables go too, which leaves the
// default instance: the one that was shaped with.
constexpr hb_tag_t useless_in_pdf[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
    HB_TAG('c', 'm', 'a', 'p'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'),
    HB_TAG('p', 'o', 's', 't'), HB_TAG('D', 'S', 'I', 'G'), HB_TAG('k', 'e', 'r', 'n'),
    HB_TAG('B', 'A', 'S', 'E'), HB_TAG('J', 'S', 'T', 'F'), HB_TAG('M', 'A', 'T', 'H'),
    HB_TAG('V', 'O', 'R', 'G'), HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x'),
    HB_TAG('g', 'a', 's', 'p'), HB_TAG('m', 'e', 't', 'a'), HB_TAG('S', 'T', 'A', 'T'),
    HB_TAG('f', 'v', 'a', 'r'), HB_TAG('g', 'v', 'a', 'r'), HB_TAG('a', 'v', 'a', 'r'),
    HB_TAG('c', 'v', 'a', 'r'), HB_TAG('H', 'V', 'A', 'R'), HB_TAG('V', 'V', 'A', 'R'),
    HB_TAG('M', 'V', 'A', 'R'), HB_TAG('h', 'd', 'm', 'x'), HB_TAG('L', 'T', 'S', 'H'),
    HB_TAG('V', 'D', 'M', 'X'), HB_TAG('P', 'C', 'L', 'T'), HB_TAG('C', 'O', 'L', 'R'),
    HB_TAG('C', 'P', 'A', 'L'), HB_TAG('S', 'V', 'G', ' '), HB_TAG('C', 'B', 'D', 'T'),
    HB_TAG('C', 'B', 'L', 'C'), HB_TAG('s', 'b', 'i', 'x')};

// Features that style sheets ask for by name; HarfBuzz keeps those that are on by default.
constexpr hb_tag_t asked_features[] = {HB_TAG('s', 'm', 'c', 'p'), HB_TAG('o', 'n', 'u', 'm'),
                                       HB_TAG('l', 'n', 'u', 'm'), HB_TAG('t', 'n', 'u', 'm'),
                                       HB_TAG('p', 'n', 'u', 'm'), HB_TAG('c', 'a', 's', 'e')};

tl::unexpected<Diagnostic> font_failure(const Face& face, std::string code, std::string_view what) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.source = face.description().file;
  diagnostic.message = fmt::format("the font \"{}\" {}", face.description().family, what);
  diagnostic.hint = "name another font in the theme";
  return failure(std::move(diagnostic));
}

Result<HarfBuzzPtr<hb_subset_input_t>> new_input(const Face& face) {
  if (!face.ok()) return font_failure(face, "NB-X001", "cannot be read");
  if (!face.may_embed()) return font_failure(face, "NB-X002", "forbids embedding");
  HarfBuzzPtr<hb_subset_input_t> input(hb_subset_input_create_or_fail());
  if (!input) return font_failure(face, "NB-X003", "cannot be subset: out of memory");
  return input;
}

Result<HarfBuzzPtr<hb_face_t>> run_subset(const Face& face, const hb_subset_input_t* input) {
  HarfBuzzPtr<hb_face_t> subset(hb_subset_or_fail(face.hb_face(), input));
  if (!subset) return font_failure(face, "NB-X003", "cannot be subset: its tables are damaged");
  return subset;
}

std::string bytes_of(hb_blob_t* owned) {
  const HarfBuzzPtr<hb_blob_t> blob(owned);
  unsigned length = 0;
  const char* data = hb_blob_get_data(blob.get(), &length);
  return {data, length};
}

struct FreeTypeRelease {
  void operator()(FT_Library library) const { FT_Done_FreeType(library); }
  void operator()(FT_Face face) const { FT_Done_Face(face); }
};

// The CID of each glyph of a CID-keyed CFF font; empty for a name-keyed one. HarfBuzz does not tell.
std::map<std::uint32_t, std::uint32_t> cids_of(const Face& face, const std::set<std::uint32_t>& glyphs) {
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library) != 0) return {};
  const std::unique_ptr<FT_LibraryRec_, FreeTypeRelease> library_owner(library);
  FT_Face font = nullptr;
  const auto* data = reinterpret_cast<const FT_Byte*>(face.bytes().data());
  if (FT_New_Memory_Face(library, data, static_cast<FT_Long>(face.bytes().size()), face.description().index,
                         &font) != 0) {
    return {};
  }
  const std::unique_ptr<FT_FaceRec_, FreeTypeRelease> font_owner(font);
  FT_Bool cid_keyed = 0;
  if (FT_Get_CID_Is_Internally_CID_Keyed(font, &cid_keyed) != 0 || cid_keyed == 0) return {};
  std::map<std::uint32_t, std::uint32_t> cids;
  for (const std::uint32_t glyph : glyphs) {
    FT_UInt cid = 0;
    if (FT_Get_CID_From_Glyph_Index(font, glyph, &cid) == 0) cids[glyph] = cid;
  }
  return cids;
}

}  // namespace

Result<FontSubset> subset_for_pdf(const Face& face, const std::set<std::uint32_t>& glyphs) {
  auto input = new_input(face);
  if (!input) return tl::unexpected(std::move(input.error()));
  FontSubset result;
  if (face.is_cff()) {
    std::set<std::uint32_t> with_notdef = glyphs;
    with_notdef.insert(0);
    result.cids = cids_of(face, with_notdef);
  }
  hb_set_t* wanted = hb_subset_input_glyph_set(input->get());
  for (const std::uint32_t glyph : glyphs) hb_set_add(wanted, glyph);
  hb_set_t* dropped = hb_subset_input_set(input->get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (const hb_tag_t tag : useless_in_pdf) hb_set_add(dropped, tag);
  unsigned flags = HB_SUBSET_FLAGS_NOTDEF_OUTLINE | HB_SUBSET_FLAGS_NO_HINTING;
  // A CID-keyed font is addressed by CIDs, which its charset keeps: empty places for unused glyphs are not
  // needed.
  if (result.cids.empty()) flags |= HB_SUBSET_FLAGS_RETAIN_GIDS;
  hb_subset_input_set_flags(input->get(), flags);
  auto subset = run_subset(face, input->get());
  if (!subset) return tl::unexpected(std::move(subset.error()));
  result.program = face.is_cff() ? bytes_of(hb_face_reference_table(subset->get(), cff_table))
                                 : bytes_of(hb_face_reference_blob(subset->get()));
  if (result.program.empty()) return font_failure(face, "NB-X003", "cannot be subset: it has no outlines");
  return result;
}

Result<std::string> subset_for_epub(const Face& face, const std::set<char32_t>& characters) {
  auto input = new_input(face);
  if (!input) return tl::unexpected(std::move(input.error()));
  hb_set_t* wanted = hb_subset_input_unicode_set(input->get());
  hb_set_add(wanted, ' ');
  for (const char32_t c : characters) hb_set_add(wanted, c);
  hb_set_t* features = hb_subset_input_set(input->get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG);
  for (const hb_tag_t tag : asked_features) hb_set_add(features, tag);
  hb_subset_input_set_flags(input->get(), HB_SUBSET_FLAGS_NOTDEF_OUTLINE | HB_SUBSET_FLAGS_NO_HINTING);
  auto subset = run_subset(face, input->get());
  if (!subset) return tl::unexpected(std::move(subset.error()));
  return bytes_of(hb_face_reference_blob(subset->get()));
}

}  // namespace newsbook
