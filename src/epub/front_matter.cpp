#include "epub/front_matter.h"

#include "document/walk.h"
#include "epub/page_breaks.h"
#include "epub/places.h"
#include "epub/xhtml.h"

namespace newsbook {
namespace {

void print_line(Xhtml& page, Role role, const std::string& text, std::string_view locale = {}) {
  if (text.empty()) return;
  page.open(role, locale);
  page.text(text);
  page.close();
}

void print_link(Xhtml& page, Role role, const std::string& href, const std::string& text,
                std::string_view locale = {}) {
  page.open(role, locale);
  page.open_inline(Role::link);
  page.attribute("href", href);
  page.text(text);
  page.close();
  page.close();
}

}  // namespace

// An img element: whoever makes a thumbnail of the page may not know svg:image.
std::string print_cover(const Book& book, const Picture& cover, FontUse& fonts) {
  Xhtml page(fonts, book.metadata.title, style_file, book.metadata.locale);
  page.open(Role::cover);
  page.image(Places::cover_image(cover), cover_text(book.metadata), cover.width, cover.height);
  return page.finish();
}

std::string print_title_page(const Book& book, FontUse& fonts) {
  const Metadata& data = book.metadata;
  Xhtml page(fonts, data.title, style_file, data.locale);
  page.open(Role::front_matter);
  print_line(page, Role::book_title, data.title);
  print_line(page, Role::book_subtitle, data.subtitle);
  print_line(page, Role::book_series, series_text(data));
  for (const std::string& author : data.authors) print_line(page, Role::book_author, author);
  print_line(page, Role::book_date, book_date_text(data));
  return page.finish();
}

std::string print_contents(const Book& book, FontUse& fonts) {
  const std::string title = contents_title(book.metadata);
  Xhtml page(fonts, title, style_file, book.metadata.locale);
  page.open(Role::front_matter);
  print_line(page, Role::contents_title, title);
  for (std::size_t i = 0; i < book.sections.size(); ++i) {
    const Section& section = book.sections[i];
    if (!section.title.empty() && !section.articles.empty()) {
      print_link(page, Role::contents_section, Places::section_file(i), section.title);
    }
    for (const Article& article : section.articles) {
      print_link(page, Role::contents_entry, Places::article_file(article), plain_text(article.headline),
                 article.locale);
      print_line(page, Role::contents_standfirst, plain_text(article.standfirst), article.locale);
      print_line(page, Role::contents_byline, byline_text(article), article.locale);
    }
  }
  return page.finish();
}

PrintedSection print_section_page(const Book& book, const Section& section, const PageMap& pages,
                                  FontUse& fonts) {
  PageBreaks breaks(pages);
  Xhtml page(fonts, section.title, std::string("../") + style_file, book.metadata.locale);
  page.open(Role::section);
  breaks.print_before(page, section.title);
  page.open(Role::section_title);
  breaks.print(page, section.title);
  page.close();
  for (const Article& article : section.articles) {
    print_link(page, Role::contents_entry, Places::document(article), plain_text(article.headline),
               article.locale);
  }
  return {page.finish(), breaks.take_labels()};
}

}  // namespace newsbook
