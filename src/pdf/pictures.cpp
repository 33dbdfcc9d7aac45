#include "pdf/pictures.h"

namespace newsbook {
namespace {

// The data of the IDAT chunks (PNG, 11.2.4), which are one zlib stream of rows with their filters: what
// FlateDecode with a PNG predictor reads. Empty when the chunks are not whole.
std::string png_data(std::string_view png) {
  constexpr std::size_t signature = 8, around_data = 12;  // length, type and checksum
  std::string data;
  for (std::size_t at = signature; png.size() - at >= around_data;) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i) length = length << 8 | static_cast<unsigned char>(png[at + i]);
    if (length > png.size() - at - around_data) return {};
    if (png.substr(at + 4, 4) == "IDAT") data += png.substr(at + 8, length);
    at += around_data + length;
  }
  return data;
}

ObjectId write_picture(const Picture& picture, Objects& objects) {
  std::string entries = "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace";
  entries += picture.grey ? "/DeviceGray" : "/DeviceRGB";
  entries += "/Width ";
  append_integer(entries, picture.width);
  entries += "/Height ";
  append_integer(entries, picture.height);
  if (picture.media_type == "image/jpeg") return objects.stream(entries + "/Filter/DCTDecode", picture.bytes);
  entries += "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ";
  append_integer(entries, picture.grey ? 1 : 3);
  entries += "/Columns ";
  append_integer(entries, picture.width);
  return objects.stream(entries + ">>", png_data(picture.bytes));
}

}  // namespace

std::string picture_name(std::string_view key) { return name(std::string("P").append(key)); }

void PictureTable::collect(std::span<const Page> pages) {
  for (const Page& page : pages) {
    for (const Item& item : page.items) {
      const auto* image = std::get_if<PlacedImage>(&item.content);
      if (image != nullptr) pictures_.emplace(image->key, image->picture);
    }
  }
}

std::string PictureTable::write(Objects& objects) const {
  std::string entries;
  for (const auto& [key, picture] : pictures_) {
    entries += picture_name(key) + reference(write_picture(*picture, objects));
  }
  return entries;
}

}  // namespace newsbook
