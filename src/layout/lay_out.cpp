#include <fmt/format.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "base/memory.h"
#include "document/walk.h"
#include "layout/article.h"
#include "layout/cover.h"
#include "layout/front_matter.h"
#include "layout/layout.h"
#include "layout/pages.h"
#include "text/unicode.h"

namespace newsbook {
namespace {

// Articles set at once: enough to keep the threads busy, few enough to keep memory bounded.
constexpr std::size_t batch_size = 64;
constexpr std::size_t characters_named = 8;  // in a warning

class LayoutRun {
 public:
  LayoutRun(const LayoutInput& input, PageSink& sink, Diagnostics& diagnostics)
      : input_(input),
        sink_(sink),
        diagnostics_(diagnostics),
        workers_([&input] { return LayoutWorker(input); }) {}

  Result<void> run() {
    if (auto room = check_room(); !room) return room;
    if (auto body = set_body(); !body) return body;
    if (auto front = set_front(); !front) return front;
    warn();
    workers_.clear();  // the sink needs the memory now
    return_free_memory();
    return sink_.finish(finish());
  }

 private:
  struct Drafted {
    std::shared_ptr<Draft> draft;
    LayoutWorker* worker = nullptr;
  };

  Result<void> check_room() {
    const PageStyle& page = input_.theme.page();
    const Style root = input_.theme.root();
    const Length width = page.width - page.margin_left - page.margin_right;
    const Length height = page.height - page.margin_top - page.margin_bottom;
    if (width >= root.font_size * 6 && height >= root.line_height * 4) return {};
    return failure(
        {.code = "NB-L001",
         .message = fmt::format("the page leaves {:.0f} × {:.0f} pt for text, too little for {:.1f} pt type",
                                width.to_points(), height.to_points(), root.font_size.to_points()),
         .hint = "choose a larger page, or smaller margins or type in the theme"});
  }

  void list_tasks() {
    for (const Section& section : input_.book.sections) {
      for (const Article& article : section.articles) {
        tasks_.push_back({&section, &article, &article == &section.articles.front()});
      }
    }
  }

  Result<void> set_body() {
    list_tasks();
    PageBuilder pages(input_, workers_.local(), Folio::arabic);
    for (std::size_t first = 0; first < tasks_.size(); first += batch_size) {
      const std::size_t count = std::min(batch_size, tasks_.size() - first);
      std::vector<Drafted> drafts(count);
      tbb::parallel_for(std::size_t{0}, count, [&](std::size_t i) {
        LayoutWorker& worker = workers_.local();
        drafts[i] = {draft_article(tasks_[first + i], input_, worker), &worker};
      });
      for (const Drafted& each : drafts) pages.plan(*each.draft, each.worker->paragraphs);
      set_paragraphs_of(drafts);
      for (Drafted& each : drafts) pages.add(std::exchange(each.draft, nullptr));
      if (first + count == tasks_.size()) pages.finish();
      if (auto sent = send(pages); !sent) return sent;
    }
    element_count_ = pages.element_count();
    return {};
  }

  // Shaped text is its worker's, so that each sets what it has drafted.
  void set_paragraphs_of(const std::vector<Drafted>& drafts) {
    std::vector<LayoutWorker*> workers;
    for (LayoutWorker& worker : workers_) workers.push_back(&worker);
    tbb::parallel_for(std::size_t{0}, workers.size(), [&](std::size_t i) {
      for (const Drafted& each : drafts) {
        if (each.worker == workers[i]) set_paragraphs(*each.draft, workers[i]->paragraphs);
      }
      workers[i]->trim(workers.size());
    });
  }

  Result<void> send(PageBuilder& pages) {
    PageBatch batch = pages.take();
    for (const Anchor& anchor : batch.anchors) labels_[anchor.id] = folio(Folio::arabic, anchor.page + 1);
    return sink_.body(std::move(batch));
  }

  Result<void> set_front() {
    LayoutWorker& worker = workers_.local();
    PageBatch front = cover();
    PageBuilder pages(input_, worker, Folio::roman);
    pages.count_elements_from(element_count_);
    for (const auto& draft : draft_front_matter(input_, worker, labels_)) {
      pages.plan(*draft, worker.paragraphs);
      set_paragraphs(*draft, worker.paragraphs);
      pages.add(draft);
      pages.finish();
    }
    append(pages.take(), front);
    return sink_.front_matter(std::move(front));
  }

  // Its elements come before those of the rest of the front matter.
  PageBatch cover() {
    PageBatch batch;
    if (!input_.cover) return batch;
    const PageStyle& page = input_.theme.page();
    batch = lay_out_cover(input_, page.width, page.height);
    for (StructureElement& element : batch.elements) {
      element.id += element_count_;
      if (element.parent != document_element) element.parent += element_count_;
    }
    for (Item& item : batch.pages.front().items) {
      if (item.element != artifact && item.element != document_element) item.element += element_count_;
    }
    element_count_ += static_cast<ElementId>(batch.elements.size());
    return batch;
  }

  static void append(PageBatch more, PageBatch& batch) {
    for (Anchor& anchor : more.anchors) {
      anchor.page += static_cast<std::uint32_t>(batch.pages.size());
      batch.anchors.push_back(std::move(anchor));
    }
    std::move(more.elements.begin(), more.elements.end(), std::back_inserter(batch.elements));
    std::move(more.pages.begin(), more.pages.end(), std::back_inserter(batch.pages));
  }

  Finish finish() const {
    const Metadata& data = input_.book.metadata;
    Finish finish;
    for (const Section& section : input_.book.sections) {
      const bool named = !section.title.empty() && !section.articles.empty();
      if (named) finish.outline.push_back({section.title, 1, section.articles.front().id});
      for (const Article& article : section.articles) {
        finish.outline.push_back({plain_text(article.headline), named ? 2 : 1, article.id});
      }
    }
    finish.title = data.title;
    finish.authors = data.authors;
    finish.publisher = data.publisher;
    finish.rights = data.rights;
    finish.description = data.description;
    finish.subjects = data.subjects;
    finish.locale = data.locale;
    finish.modified = data.modified;
    finish.identifier = data.pdf_identifier;
    return finish;
  }

  void warn() {
    std::set<char32_t> missing;
    for (LayoutWorker& worker : workers_) {
      for (const char32_t character : worker.shaper.take_missing()) missing.insert(character);
    }
    if (!missing.empty()) diagnostics_.add(missing_characters(missing));
    warn_of_languages();
  }

  static Diagnostic missing_characters(const std::set<char32_t>& missing) {
    std::string names;
    std::size_t named = 0;
    for (const char32_t character : missing) {
      if (named++ == characters_named) break;
      names += fmt::format("{}U+{:04X} ", named == 1 ? "" : ", ", static_cast<std::uint32_t>(character));
      append_utf8(names, character);
    }
    if (missing.size() > characters_named) names += " …";
    return {.severity = Severity::warning,
            .code = "NB-L002",
            .message = fmt::format("no font has {} of the characters, they are drawn as boxes: {}",
                                   missing.size(), names),
            .hint =
                "install a font for them that fonts.css declares, such as fonts-noto-cjk for Chinese, "
                "Japanese and Korean"};
  }

  void warn_of_languages() {
    if (input_.theme.root().hyphens != Hyphens::automatic) return;
    std::set<std::string> unhyphenated;
    for_each_article(input_.book, [&](const Section&, const Article& article) {
      const std::string& locale = article.locale.empty() ? input_.book.metadata.locale : article.locale;
      if (is_hyphenated_language(locale) && input_.hyphenation.find(locale) == nullptr)
        unhyphenated.insert(locale);
    });
    for (const std::string& locale : unhyphenated) {
      const std::string language = locale.substr(0, locale.find('-'));
      diagnostics_.add({.severity = Severity::warning,
                        .code = "NB-L003",
                        .message = fmt::format(
                            "no hyphenation patterns for \"{}\" are installed: its words stay whole", locale),
                        .hint = fmt::format("install the package hyphen-{}", language)});
    }
  }

  const LayoutInput& input_;
  PageSink& sink_;
  Diagnostics& diagnostics_;
  tbb::enumerable_thread_specific<LayoutWorker> workers_;
  std::vector<ArticleTask> tasks_;
  std::map<std::string, std::string> labels_;  // of the pages that anchors stand on
  ElementId element_count_ = 0;
};

}  // namespace

Result<void> lay_out(const LayoutInput& input, PageSink& sink, Diagnostics& diagnostics) {
  return LayoutRun(input, sink, diagnostics).run();
}

}  // namespace newsbook
