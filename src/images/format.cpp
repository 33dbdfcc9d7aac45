#include "images/format.h"

#include <algorithm>
#include <iterator>

namespace newsbook {
namespace {

constexpr std::size_t svg_head = 4096;  // bytes in which the root element of an SVG must begin

// An ISO base media file whose brands hold one of AV1's or HEVC's still pictures (ISO/IEC 23008-12, 10).
bool is_avif(std::string_view bytes) {
  constexpr std::string_view brands[] = {"avif", "avis", "mif1", "heic", "heix"};
  if (bytes.substr(4, 4) != "ftyp") return false;
  const std::string_view brand = bytes.substr(8, 4);
  return std::find(std::begin(brands), std::end(brands), brand) != std::end(brands);
}

// Text whose first element is <svg>: before it stand nothing but declarations and comments.
bool is_svg(std::string_view bytes) {
  std::string_view head = bytes.substr(0, svg_head);
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  while (true) {
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    if (head.starts_with("<svg") || head.starts_with("<svg:svg")) return true;
    const bool comment = head.starts_with("<!--");
    if (!comment && !head.starts_with("<?") && !head.starts_with("<!")) return false;
    const std::string_view close = comment ? "-->" : head.find('[') < head.find('>') ? "]>" : ">";
    const std::size_t end = head.find(close);
    if (end == std::string_view::npos) return false;
    head.remove_prefix(end + close.size());
  }
}

}  // namespace

std::optional<PictureFormat> picture_format(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xD8\xFF")) return PictureFormat::jpeg;
  if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return PictureFormat::png;
  if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) return PictureFormat::gif;
  if (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP")) return PictureFormat::webp;
  if (bytes.size() > 12 && is_avif(bytes)) return PictureFormat::avif;
  if (is_svg(bytes)) return PictureFormat::svg;
  return std::nullopt;
}

}  // namespace newsbook
