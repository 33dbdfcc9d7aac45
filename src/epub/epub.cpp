#include "epub/epub.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>

#include "document/walk.h"
#include "epub/article.h"
#include "epub/container.h"
#include "epub/fonts.h"
#include "epub/front_matter.h"
#include "epub/navigation.h"
#include "epub/package.h"
#include "epub/style_sheet.h"

namespace newsbook {
namespace {

constexpr const char* xhtml_type = "application/xhtml+xml";

class EpubWriter {
 public:
  explicit EpubWriter(const EpubInput& input)
      : input_(input), book_(input.book), places_(book_), used_([this] { return FontUse(input_.theme); }) {
    for_each_article(book_, [&](const Section&, const Article& article) { articles_.push_back(&article); });
  }

  Result<std::string> run(Diagnostics& diagnostics) {
    print_articles();
    print_sections();
    list_pages();
    add_documents();
    add_pictures();
    add_cover_picture();
    add_fonts_and_style(diagnostics);
    add({ncx_file, "application/x-dtbncx+xml"}, print_ncx(book_, targets_));
    files_.push_back({std::string("EPUB/") + package_file,
                      print_package(book_, items_, {embeds_fonts_, !targets_.empty()})});
    files_.push_back({"META-INF/container.xml", print_container()});
    return pack(std::move(files_), book_.metadata.modified);
  }

 private:
  void print(std::size_t article) {
    const Neighbours neighbours{.previous = article > 0 ? articles_[article - 1] : nullptr,
                                .next = article + 1 < articles_.size() ? articles_[article + 1] : nullptr};
    printed_[article] =
        print_article(*articles_[article], neighbours, book_, places_, input_.pages, used_.local());
  }

  // Long articles are printed again, in parts; so is whatever may link to the later parts.
  void print_articles() {
    printed_.resize(articles_.size());
    tbb::parallel_for(std::size_t{0}, articles_.size(), [&](std::size_t i) { print(i); });
    std::vector<bool> split(articles_.size());
    bool any = false;
    for (std::size_t i = 0; i < articles_.size(); ++i) {
      Splits splits = splits_of(printed_[i]);
      split[i] = !splits.empty();
      any = any || split[i];
      if (split[i]) places_.split(*articles_[i], std::move(splits));
    }
    if (!any) return;
    tbb::parallel_for(std::size_t{0}, articles_.size(), [&](std::size_t i) {
      if (split[i] || printed_[i].has_inner_links) print(i);
    });
  }

  void print_sections() {
    for (const Section& section : book_.sections) {
      PrintedSection& printed = sections_.emplace_back();
      if (!section.title.empty() && !section.articles.empty()) {
        printed = print_section_page(book_, section, input_.pages, used_.local());
      }
    }
  }

  // In reading order.
  void list_pages() {
    std::size_t article = 0;
    for (std::size_t i = 0; i < book_.sections.size(); ++i) {
      const std::string opener = Places::section_file(i);
      for (std::string& label : sections_[i].pages) targets_.push_back({std::move(label), opener, opener});
      for (std::size_t k = 0; k < book_.sections[i].articles.size(); ++k, ++article) {
        const Article& each = *articles_[article];
        for (std::size_t part = 0; part < printed_[article].pages.size(); ++part) {
          for (std::string& label : printed_[article].pages[part]) {
            targets_.push_back(
                {std::move(label), Places::article_file(each, part), Places::article_file(each)});
          }
        }
      }
    }
  }

  void add(ManifestItem item, std::string bytes) {
    files_.push_back({"EPUB/" + item.href, std::move(bytes)});
    items_.push_back(std::move(item));
  }

  void add_page(std::string href, std::string bytes, std::string properties = {}) {
    add({std::move(href), xhtml_type, std::move(properties), true}, std::move(bytes));
  }

  // In reading order.
  void add_documents() {
    const bool has_cover = input_.cover != nullptr;
    if (has_cover) add_page(cover_file, print_cover(book_, *input_.cover, used_.local()));
    add_page(title_file, print_title_page(book_, used_.local()));
    add_page(contents_file, print_contents(book_, used_.local()));
    add({nav_file, xhtml_type, "nav"}, print_navigation(book_, targets_, has_cover, used_.local()));
    std::size_t article = 0;
    for (std::size_t i = 0; i < book_.sections.size(); ++i) {
      const Section& section = book_.sections[i];
      if (!sections_[i].document.empty()) add_page(Places::section_file(i), std::move(sections_[i].document));
      for (std::size_t k = 0; k < section.articles.size(); ++k, ++article) {
        std::vector<std::string>& parts = printed_[article].parts;
        for (std::size_t part = 0; part < parts.size(); ++part) {
          add_page(Places::article_file(*articles_[article], part), std::move(parts[part]));
        }
      }
    }
  }

  void add_pictures() {
    for (const auto& [key, resource] : book_.resources) {
      add({Places::image_file(book_, key), resource.media_type}, resource.bytes);
    }
  }

  // No other property beside it: some systems look for this word alone.
  void add_cover_picture() {
    if (input_.cover == nullptr) return;
    add({Places::cover_image(*input_.cover), input_.cover->media_type, cover_property}, input_.cover->bytes);
  }

  void add_fonts_and_style(Diagnostics& diagnostics) {
    FontUse all(input_.theme);
    for (const FontUse& used : used_) all.merge(used);
    FontSelection selection;
    if (input_.embed_fonts) selection = select_fonts(all.characters(), input_.fonts, diagnostics);
    embeds_fonts_ = !selection.faces.empty();
    add({style_file, "text/css"}, style_sheet(input_.theme, selection));
    for (EmbeddedFace& face : selection.faces) {
      add({face.font.href, face.media_type}, std::move(face.bytes));
    }
  }

  const EpubInput& input_;
  const Book& book_;
  Places places_;
  tbb::enumerable_thread_specific<FontUse> used_;
  std::vector<const Article*> articles_;
  std::vector<PrintedArticle> printed_;
  std::vector<PrintedSection> sections_;
  std::vector<PageTarget> targets_;
  std::vector<PackedFile> files_;
  std::vector<ManifestItem> items_;
  bool embeds_fonts_ = false;
};

}  // namespace

Result<std::string> write_epub(const EpubInput& input, Diagnostics& diagnostics) {
  if (article_count(input.book) == 0) {
    return failure({.code = "NB-E003", .message = "there is no article to make an EPUB of"});
  }
  return EpubWriter(input).run(diagnostics);
}

}  // namespace newsbook
