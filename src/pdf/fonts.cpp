#include "pdf/fonts.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

#include "base/fingerprint.h"
#include "pdf/compression.h"

namespace newsbook {

namespace {

constexpr std::size_t most_variants = 32;
constexpr std::size_t longest_text = 64;  // bytes; a ToUnicode takes 512 bytes of UTF-16
constexpr std::string_view replacement_character = "\xEF\xBF\xBD";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t entries_per_block = 100;  // of a CMap

// PDF/A wants no U+0000 and no U+FEFF in a ToUnicode (ISO 19005-2, 6.2.11.7.2).
bool may_be_mapped(std::string_view text) {
  return text.size() <= longest_text && text.find('\0') == text.npos &&
         text.find(byte_order_mark) == text.npos;
}

void append_number(std::string& out, std::string_view key, std::int64_t value) {
  out += key;
  append_integer(out, value);
}

constexpr std::string_view identity_ordering = "/Registry(Adobe)/Ordering(Identity)/Supplement 0";
constexpr std::string_view cmap_head = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n";
constexpr std::string_view cmap_tail = "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
constexpr std::string_view code_space = "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";

// Blocks of at most 100 lines, as a CMap must have them.
std::string in_blocks(const std::vector<std::string>& lines, std::string_view kind) {
  std::string out;
  for (std::size_t at = 0; at < lines.size(); at += entries_per_block) {
    const std::size_t end = std::min(lines.size(), at + entries_per_block);
    append_integer(out, static_cast<std::int64_t>(end - at));
    out.append(" begin").append(kind) += '\n';
    for (std::size_t i = at; i < end; ++i) out += lines[i];
    out.append("end").append(kind) += '\n';
  }
  return out;
}

std::string to_unicode(const std::map<std::uint32_t, std::string>& texts) {
  std::vector<std::string> lines;
  for (const auto& [glyph, text] : texts) {
    if (text.empty()) continue;
    std::string line = "<";
    append_hex16(line, glyph);
    line += "><";
    append_utf16_hex(line, text);
    lines.push_back(line + ">\n");
  }
  return std::string(cmap_head) +
         "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
         "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n" +
         std::string(code_space) + in_blocks(lines, "bfchar") + std::string(cmap_tail);
}

// Glyph ids → CIDs, for a CID-keyed font whose CIDs are not its glyph ids.
std::string cid_map(const std::map<std::uint32_t, std::uint32_t>& cids) {
  std::vector<std::string> lines;
  for (const auto& [glyph, cid] : cids) {
    std::string line = "<";
    append_hex16(line, glyph);
    line += "> ";
    append_integer(line, cid);
    lines.push_back(line + '\n');
  }
  return std::string(cmap_head) + "/CIDSystemInfo<<" + std::string(identity_ordering) +
         ">>def\n/CMapName/Newsbook-CID def\n/CMapType 1 def\n" + std::string(code_space) +
         in_blocks(lines, "cidchar") + std::string(cmap_tail);
}

std::string base_font(const Face& face, std::string_view program) {
  std::uint64_t hash = fingerprint(program)[0];
  std::string out;
  for (int i = 0; i < 6; ++i, hash /= 26) out += static_cast<char>('A' + hash % 26);
  out += '+';
  for (const char c : face.postscript_name()) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-') out += c;
  }
  return out;
}

}  // namespace

struct Embedding {
  Result<FontSubset> subset;
  std::string deflated;
  bool identity = true;  // codes are CIDs

  std::uint32_t cid(std::uint32_t glyph) const {
    const auto found = subset->cids.find(glyph);
    return found == subset->cids.end() ? glyph : found->second;
  }
};

namespace {

Embedding embed(const Face& face, const std::set<std::uint32_t>& glyphs) {
  Embedding made{subset_for_pdf(face, glyphs), {}};
  if (!made.subset) return made;
  made.deflated = Deflater().deflate(made.subset->program);
  made.identity =
      std::all_of(glyphs.begin(), glyphs.end(), [&](auto glyph) { return made.cid(glyph) == glyph; });
  return made;
}

ObjectId write_descriptor(Objects& objects, const Face& face, const std::string& font_name,
                          Embedding& embedding) {
  const auto scaled = [&](int value) { return std::int64_t{value} * 1000 / face.units_per_em(); };
  const int weight = face.description().weight;
  std::string entries = "/Type/FontDescriptor/FontName/" + font_name + "/FontBBox[";
  for (const int edge : face.bounding_box()) append_number(entries, " ", scaled(edge));
  append_number(entries, "]/Flags ", 4 | (face.description().italic ? 64 : 0));
  append_number(entries, "/ItalicAngle ", face.italic_angle());
  append_number(entries, "/Ascent ", scaled(face.ascender()));
  append_number(entries, "/Descent ", scaled(face.descender()));
  append_number(entries, "/CapHeight ", scaled(face.cap_height()));
  append_number(entries, "/StemV ", 50 + weight * weight / 4225);
  std::string program = "/Filter/FlateDecode";
  if (face.is_cff()) {
    program += "/Subtype/CIDFontType0C";
  } else {
    append_number(program, "/Length1 ", static_cast<std::int64_t>(embedding.subset->program.size()));
  }
  entries += face.is_cff() ? "/FontFile3" : "/FontFile2";
  append_reference(entries, objects.stream(program, std::move(embedding.deflated)));
  return objects.dictionary(entries);
}

// [first [width width …] …] (ISO 32000-1, 9.7.4.3).
std::string widths(const std::map<std::uint32_t, std::int64_t>& by_cid) {
  std::string out = "[";
  std::int64_t last = -2;
  for (const auto& [cid, width] : by_cid) {
    if (cid != last + 1) {
      if (last >= 0) out += ']';
      append_integer(out, cid);
      out += '[';
    } else {
      out += ' ';
    }
    append_thousandths(out, width * 10);
    last = cid;
  }
  return out + "]]";
}

}  // namespace

FaceUses::FaceUses(const Face& face)
    : face_(face), first_text_(face.glyph_count()), widths_(face.glyph_count()) {
  const std::int64_t units = face.units_per_em();
  for (std::uint32_t glyph = 0; glyph < face.glyph_count(); ++glyph) {
    widths_[glyph] =
        static_cast<std::uint32_t>((std::int64_t{face.advance(glyph)} * 100000 + units / 2) / units);
  }
}

int FaceUses::other_variant(std::uint32_t glyph, std::string_view text) const {
  if (!drawn(glyph)) return -1;
  if (text.empty()) return 0;
  for (std::size_t i = 0; i < texts_.size(); ++i) {
    const auto found = texts_[i].find(glyph);
    if (found == texts_[i].end()) return -1;
    if (found->second == text) return static_cast<int>(i);
  }
  return -1;
}

const FaceUses* FontTable::find(const Face* face) const {
  for (const auto& uses : faces_) {
    if (&uses->face() == face) return uses.get();
  }
  return nullptr;
}

void FontTable::add(const GlyphUse& use) {
  auto at =
      std::find_if(faces_.begin(), faces_.end(), [&](const auto& uses) { return &uses->face() == use.face; });
  if (at == faces_.end()) at = faces_.insert(at, std::make_unique<FaceUses>(*use.face));
  FaceUses& uses = **at;
  // The glyph that stands for no character must be in the font, but its text is told where it is drawn.
  const std::string_view text = use.glyph == 0 || !may_be_mapped(use.text) ? replacement_character : use.text;
  if (uses.variant(use.glyph, text) >= 0) return;
  if (uses.drawn(use.glyph) && (use.glyph == 0 || text == replacement_character)) return;
  const auto variant =
      static_cast<std::size_t>(std::find_if(uses.texts_.begin(), uses.texts_.end(),
                                            [&](const auto& texts) { return !texts.contains(use.glyph); }) -
                               uses.texts_.begin());
  if (variant == most_variants) return;
  if (variant == uses.texts_.size()) {
    uses.texts_.emplace_back();
    uses.fonts_.push_back(font_count_++);
  }
  uses.texts_[variant].emplace(use.glyph, text);
  if (variant == 0) uses.first_text_[use.glyph] = FaceUses::pack(text);
}

ObjectId FaceUses::write_descendant(Objects& objects, Embedding& embedding,
                                    const std::string& font_name) const {
  std::map<std::uint32_t, std::int64_t> by_cid;
  for (const auto& [glyph, text] : texts_[0]) by_cid[embedding.cid(glyph)] = width(glyph);
  std::string entries = "/Type/Font/Subtype";
  entries += face_.is_cff() ? "/CIDFontType0" : "/CIDFontType2/CIDToGIDMap/Identity";
  entries += "/BaseFont/" + font_name;
  entries.append("/CIDSystemInfo<<").append(identity_ordering) += ">>/FontDescriptor";
  append_reference(entries, write_descriptor(objects, face_, font_name, embedding));
  return objects.dictionary(entries + "/DW 0/W" + widths(by_cid));
}

void FaceUses::write(Objects& objects, Embedding& embedding, std::string& resources) const {
  const std::string font_name = base_font(face_, embedding.subset->program);
  const std::string descendant = reference(write_descendant(objects, embedding, font_name));
  Deflater deflater;
  std::string encoding = "/Identity-H";
  if (!embedding.identity) {
    const std::string entries = "/Type/CMap/CMapName/Newsbook-CID/CIDSystemInfo<<" +
                                std::string(identity_ordering) + ">>/Filter/FlateDecode";
    encoding = reference(objects.stream(entries, deflater.deflate(cid_map(embedding.subset->cids))));
  }
  const std::string common = "/Type/Font/Subtype/Type0/BaseFont/" + font_name +
                             (face_.is_cff() ? "-Identity-H" : "") + "/Encoding" + encoding +
                             "/DescendantFonts[" + descendant + "]/ToUnicode";
  for (std::size_t variant = 0; variant < texts_.size(); ++variant) {
    const ObjectId map = objects.stream("/Filter/FlateDecode", deflater.deflate(to_unicode(texts_[variant])));
    append_number(resources, "/F", fonts_[variant]);
    append_reference(resources, objects.dictionary(common + reference(map)));
  }
}

Result<std::string> FontTable::write(Objects& objects) const {
  std::vector<Embedding> embeddings(faces_.size());
  tbb::parallel_for(std::size_t{0}, faces_.size(), [&](std::size_t i) {
    std::set<std::uint32_t> glyphs = {0};
    for (const auto& [glyph, text] : faces_[i]->texts_[0]) glyphs.insert(glyph);
    embeddings[i] = embed(faces_[i]->face(), glyphs);
  });
  std::string resources;
  for (std::size_t i = 0; i < faces_.size(); ++i) {
    if (!embeddings[i].subset) return failure(embeddings[i].subset.error());
    faces_[i]->write(objects, embeddings[i], resources);
  }
  return resources;
}

}  // namespace newsbook
