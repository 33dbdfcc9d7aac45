#include "pdf/metadata.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "pdf/pdf.h"
#include "text/unicode.h"

namespace newsbook {

namespace {

struct Timestamp {
  std::string information, xmp;
};

Timestamp timestamp(std::int64_t unix_seconds) {
  using namespace std::chrono;
  const sys_seconds time{seconds(unix_seconds)};
  const auto day = floor<days>(time);
  const year_month_day date(day);
  const hh_mm_ss clock(time - day);
  const int y = static_cast<int>(date.year());
  const unsigned mo = static_cast<unsigned>(date.month()), d = static_cast<unsigned>(date.day());
  const auto h = clock.hours().count(), mi = clock.minutes().count(), s = clock.seconds().count();
  return {fmt::format("(D:{:04}{:02}{:02}{:02}{:02}{:02}Z)", y, mo, d, h, mi, s),
          fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", y, mo, d, h, mi, s)};
}

// Characters that XML 1.0 cannot hold are left out.
std::string xml_text(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c == U'<') {
      out += "&lt;";
    } else if (c == U'>') {
      out += "&gt;";
    } else if (c == U'&') {
      out += "&amp;";
    } else if (c == U'"') {
      out += "&quot;";
    } else if ((c >= 0x20 || c == U'\t' || c == U'\n') && c != 0xFFFE && c != 0xFFFF) {
      append_utf8(out, c);
    }
  }
  return out;
}

// An array property (XMP, 7.7); array is "Seq" or "Bag". Nothing for no values.
std::string array(std::string_view property, std::string_view array, const std::vector<std::string>& values) {
  if (values.empty()) return {};
  std::string out = fmt::format("<{}><rdf:{}>", property, array);
  for (const std::string& value : values) out += "<rdf:li>" + xml_text(value) + "</rdf:li>";
  return out + fmt::format("</rdf:{}></{}>\n", array, property);
}

// A text in one language alternative (XMP, 8.2.2.4). Nothing for no text.
std::string alternative(std::string_view property, std::string_view text) {
  if (text.empty()) return {};
  return fmt::format("<{0}><rdf:Alt><rdf:li xml:lang=\"x-default\">{1}</rdf:li></rdf:Alt></{0}>\n", property,
                     xml_text(text));
}

std::vector<std::string> one_or_none(const std::string& value) {
  return value.empty() ? std::vector<std::string>() : std::vector<std::string>{value};
}

std::string xmp(const Finish& finish, const std::string& producer, const std::string& time) {
  std::string out =
      "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
      "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
      "<dc:format>application/pdf</dc:format>\n" +
      alternative("dc:title", finish.title) + array("dc:creator", "Seq", finish.authors) +
      array("dc:publisher", "Bag", one_or_none(finish.publisher)) +
      array("dc:subject", "Bag", finish.subjects) + alternative("dc:description", finish.description) +
      alternative("dc:rights", finish.rights) + array("dc:language", "Bag", one_or_none(finish.locale));
  if (!finish.identifier.empty())
    out += "<dc:identifier>" + xml_text(finish.identifier) + "</dc:identifier>\n";
  return out + "<xmp:CreateDate>" + time + "</xmp:CreateDate>\n<xmp:ModifyDate>" + time +
         "</xmp:ModifyDate>\n" + "<xmp:MetadataDate>" + time +
         "</xmp:MetadataDate>\n<xmp:CreatorTool>newsbook</xmp:CreatorTool>\n" + "<pdf:Producer>" +
         xml_text(producer) +
         "</pdf:Producer>\n</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

std::string joined(const std::vector<std::string>& values) {
  return fmt::format("{}", fmt::join(values, ", "));
}

}  // namespace

void write_metadata(Objects& objects, const Finish& finish) {
  const Timestamp time = timestamp(finish.modified);
  const std::string producer = "libharu " + libharu_version();
  std::string information = "/Title" + text_string(finish.title) + "/Creator(newsbook)/Producer" +
                            text_string(producer) + "/CreationDate" + time.information + "/ModDate" +
                            time.information;
  if (!finish.authors.empty()) information += "/Author" + text_string(joined(finish.authors));
  if (!finish.description.empty()) information += "/Subject" + text_string(finish.description);
  if (!finish.subjects.empty()) information += "/Keywords" + text_string(joined(finish.subjects));
  objects.add(objects.info(), information);

  const ObjectId metadata = objects.stream("/Type/Metadata/Subtype/XML", xmp(finish, producer, time.xmp));
  std::string catalog = "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Metadata";
  append_reference(catalog, metadata);
  if (!finish.locale.empty()) catalog += "/Lang" + text_string(finish.locale);
  objects.add(objects.catalog(), catalog);
}

}  // namespace newsbook
