#include "epub/metadata.h"

#include <fmt/format.h>

#include "document/sort_name.h"
#include "epub/picture_facts.h"

namespace newsbook {
namespace {

std::string last_modified(std::int64_t seconds) {
  const Date moment = from_unix_time(seconds);
  const TimeOfDay time = moment.time.value_or(TimeOfDay{});
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", moment.year, moment.month, moment.day, time.hour,
                     time.minute, time.second);
}

void print_meta(Xml& xml, const char* property, const std::string& value) {
  xml.element("meta", {{"property", property}}, value);
}

void refine(Xml& xml, const std::string& id, const char* property, const std::string& value) {
  xml.element("meta", {{"refines", "#" + id}, {"property", property}}, value);
}

void print_unless_empty(Xml& xml, const char* name, const std::string& value) {
  if (!value.empty()) xml.element(name, {}, value);
}

// The main title alone where there is no other: most systems show the first.
void print_titles(Xml& xml, const Metadata& data) {
  if (data.subtitle.empty()) return xml.element("dc:title", {}, data.title);
  xml.element("dc:title", {{"id", "title"}}, data.title);
  refine(xml, "title", "title-type", "main");
  xml.element("dc:title", {{"id", "subtitle"}}, data.subtitle);
  refine(xml, "subtitle", "title-type", "subtitle");
}

// role is a code of MARC's list of relators.
void print_person(Xml& xml, const char* element, const std::string& id, const std::string& name,
                  const char* role) {
  xml.element(element, {{"id", id}}, name);
  xml.element("meta", {{"refines", "#" + id}, {"property", "role"}, {"scheme", "marc:relators"}}, role);
}

void print_creators(Xml& xml, const Metadata& data) {
  int number = 0;
  for (const std::string& author : data.authors) {
    const std::string id = fmt::format("creator-{}", ++number);
    print_person(xml, "dc:creator", id, author, "aut");
    refine(xml, id, "file-as", sort_name(author, data.locale));
  }
}

// EPUB 3.3, D.3: and as calibre writes it, which some systems read alone.
void print_series(Xml& xml, const Metadata& data) {
  if (data.series.empty()) return;
  xml.element("meta", {{"property", "belongs-to-collection"}, {"id", "series"}}, data.series);
  refine(xml, "series", "collection-type", "series");
  if (!data.issue.empty()) refine(xml, "series", "group-position", data.issue);
  xml.element("meta", {{"name", "calibre:series"}, {"content", data.series}});
  if (data.issue.empty()) return;
  const std::size_t second_point = data.issue.find('.', data.issue.find('.') + 1);  // it takes one number
  xml.element("meta", {{"name", "calibre:series_index"}, {"content", data.issue.substr(0, second_point)}});
}

constexpr const char* summary =
    "The text is real text in reading order, with headings, a table of contents and marked languages.";
constexpr const char* undescribed_summary =
    "The text is real text in reading order, with headings, a table of contents and marked languages. Some "
    "pictures have no description.";

void print_features(Xml& xml, const PictureFacts& pictures, bool lists_pages) {
  const auto print = [&](const char* feature) { print_meta(xml, "schema:accessibilityFeature", feature); };
  for (const char* feature :
       {"displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"}) {
    print(feature);
  }
  if (pictures.any && pictures.all_described) print("alternativeText");
  if (lists_pages) {
    print("pageBreakMarkers");
    print("pageNavigation");
  }
}

// EPUB Accessibility 1.1, 2. Pictures that nobody described are not in the text alone. Nothing moves or
// sounds.
void print_accessibility(Xml& xml, const PictureFacts& pictures, bool lists_pages) {
  print_meta(xml, "schema:accessMode", "textual");
  if (pictures.any) print_meta(xml, "schema:accessMode", "visual");
  print_meta(xml, "schema:accessModeSufficient", pictures.all_described ? "textual" : "textual,visual");
  print_features(xml, pictures, lists_pages);
  print_meta(xml, "schema:accessibilityHazard", "none");
  xml.element("meta", {{"property", "schema:accessibilitySummary"}, {"xml:lang", "en"}},
              pictures.all_described ? summary : undescribed_summary);
}

// Whose pages the page list names (EPUB Accessibility 1.1, 3.2.2).
void print_page_source(Xml& xml, const Metadata& data) {
  xml.element("dc:source", {{"id", "pages"}}, data.pdf_identifier);
  refine(xml, "pages", "source-of", "pagination");
}

}  // namespace

void print_metadata(Xml& xml, const Book& book, const PackageFacts& facts, const std::string& cover_item) {
  const Metadata& data = book.metadata;
  xml.open("metadata", {{"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
  xml.element("dc:identifier", {{"id", "identifier"}}, data.identifier);
  print_titles(xml, data);
  xml.element("dc:language", {}, data.locale);
  print_creators(xml, data);
  if (!data.publisher.empty()) print_person(xml, "dc:publisher", "publisher", data.publisher, "pbl");
  if (data.date) xml.element("dc:date", {}, to_iso(*data.date));
  print_meta(xml, "dcterms:modified", last_modified(data.modified));
  if (facts.lists_pages) print_page_source(xml, data);
  // The only dc:source is the page list's: whoever checks that looks at the last one.
  for (const std::string& publication : data.publications) print_meta(xml, "dcterms:source", publication);
  for (const std::string& subject : data.subjects) xml.element("dc:subject", {}, subject);
  print_unless_empty(xml, "dc:description", data.description);
  print_unless_empty(xml, "dc:rights", data.rights);
  print_series(xml, data);
  print_accessibility(xml, picture_facts(book), facts.lists_pages);
  if (facts.embeds_fonts) print_meta(xml, "ibooks:specified-fonts", "true");
  // As in EPUB 2, for systems that look nowhere else.
  if (!cover_item.empty()) xml.element("meta", {{"name", "cover"}, {"content", cover_item}});
  xml.close();
}

}  // namespace newsbook
