#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>

#include <cassert>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "pdf/compression.h"
#include "pdf/content.h"
#include "pdf/metadata.h"
#include "pdf/navigation.h"
#include "pdf/pdf.h"
#include "pdf/pictures.h"

namespace newsbook {

namespace {

// Pages are drawn so many at a time: enough for every thread, and little memory. The number decides which of
// several texts of a glyph comes first, so it must not depend on the machine.
constexpr std::size_t pages_at_once = 64;

// What a thread keeps from page to page.
struct Workshop {
  Deflater deflater;
  std::string operators;
};

struct AnchorOnPage {
  Anchor anchor;
  bool front = false;
};

class Writer final : public PdfWriter {
 public:
  Writer() { elements_[document_element].type = "Document"; }

  Result<void> body(PageBatch batch) override;
  Result<void> front_matter(PageBatch batch) override;
  Result<void> finish(const Finish& finish) override;
  std::string take_bytes() override { return std::move(bytes_); }

 private:
  void take(PageBatch& batch, bool front);
  void draw_waiting(std::vector<DrawnPage>& drawn);
  void draw_pages(std::span<const Page> pages, std::vector<DrawnPage>& drawn);
  Result<void> assemble(Objects& objects, const Finish& finish);
  std::vector<PlacedPage> place_pages(Objects& objects);
  Places places() const;

  std::vector<StructureElement> elements_{1};  // by id
  ElementId first_front_ = 0xFFFFFFFF;         // first element of the front matter
  std::vector<AnchorOnPage> anchors_;
  std::vector<Page> waiting_;
  std::vector<DrawnPage> body_, front_;
  FontTable fonts_;
  PictureTable pictures_;
  tbb::enumerable_thread_specific<Workshop> workshops_;
  std::string bytes_;
};

void Writer::take(PageBatch& batch, bool front) {
  for (StructureElement& element : batch.elements) {
    assert(element.id == elements_.size());
    elements_.push_back(std::move(element));
  }
  for (Anchor& anchor : batch.anchors) anchors_.push_back({std::move(anchor), front});
  waiting_.insert(waiting_.end(), std::move_iterator(batch.pages.begin()),
                  std::move_iterator(batch.pages.end()));
}

Result<void> Writer::body(PageBatch batch) {
  take(batch, false);
  if (waiting_.size() >= pages_at_once) draw_waiting(body_);
  return {};
}

Result<void> Writer::front_matter(PageBatch batch) {
  draw_waiting(body_);
  first_front_ = std::min(first_front_, static_cast<ElementId>(elements_.size()));
  take(batch, true);
  draw_waiting(front_);
  return {};
}

void Writer::draw_waiting(std::vector<DrawnPage>& drawn) {
  const std::span<const Page> pages = waiting_;
  for (std::size_t begin = 0; begin < pages.size(); begin += pages_at_once) {
    draw_pages(pages.subspan(begin, std::min(pages_at_once, pages.size() - begin)), drawn);
  }
  waiting_.clear();
}

// Uses are collected side by side and entered one page after the other, so the fonts are the same for any
// number of threads; after that every glyph's code is known.
void Writer::draw_pages(std::span<const Page> pages, std::vector<DrawnPage>& drawn) {
  std::vector<std::vector<GlyphUse>> uses(pages.size());
  tbb::parallel_for(std::size_t{0}, pages.size(),
                    [&](std::size_t i) { collect_uses(pages[i], fonts_, uses[i]); });
  for (const auto& of_page : uses) {
    for (const GlyphUse& use : of_page) fonts_.add(use);
  }
  pictures_.collect(pages);
  const std::size_t first = drawn.size();
  drawn.resize(first + pages.size());
  tbb::parallel_for(std::size_t{0}, pages.size(), [&](std::size_t i) {
    Workshop& shop = workshops_.local();
    shop.operators.clear();
    draw(pages[i], fonts_, elements_, shop.operators, drawn[first + i]);
    drawn[first + i].content = shop.deflater.deflate(shop.operators);
  });
}

std::vector<PlacedPage> Writer::place_pages(Objects& objects) {
  std::vector<PlacedPage> placed;
  placed.reserve(front_.size() + body_.size());
  for (std::vector<DrawnPage>* part : {&front_, &body_}) {
    for (DrawnPage& drawn : *part) {
      const ObjectId object = objects.page(drawn.width, drawn.height, std::move(drawn.content));
      placed.push_back({object, &drawn, {}});
    }
  }
  return placed;
}

Places Writer::places() const {
  Places out;
  for (const auto& [anchor, front] : anchors_) {
    out.emplace(anchor.id, Place{anchor.page + (front ? 0 : front_.size()), anchor.y, anchor.named});
  }
  return out;
}

Result<void> Writer::assemble(Objects& objects, const Finish& finish) {
  const Result<std::string> fonts = fonts_.write(objects);
  if (!fonts) return failure(fonts.error());
  const std::string pictures = pictures_.write(objects);
  const std::string all =
      "/Font<<" + *fonts + ">>" + (pictures.empty() ? "" : "/XObject<<" + pictures + ">>");
  const std::string resources = "/Tabs/S/Resources" + reference(objects.dictionary(all));
  std::vector<PlacedPage> pages = place_pages(objects);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    std::string entries = resources + "/StructParents ";
    append_integer(entries, static_cast<std::int64_t>(i));
    objects.add(pages[i].object, entries);
  }
  const Places anchors = places();
  write_links(objects, pages, anchors);
  write_outline(objects, finish.outline, pages, anchors);
  write_metadata(objects, finish);
  std::string catalog = "/PageLabels" + page_labels(pages) + "/StructTreeRoot";
  append_reference(catalog, write_structure(objects, elements_, first_front_, pages));
  catalog += named_destinations(objects, pages, anchors);
  if (!finish.outline.empty()) catalog += "/PageMode/UseOutlines";
  objects.add(objects.catalog(), catalog);
  std::vector<StructureElement>().swap(elements_);
  front_ = {};
  body_ = {};
  workshops_.clear();
  bytes_ = objects.save();
  return {};
}

Result<void> Writer::finish(const Finish& finish) {
  draw_waiting(body_);
  try {
    Objects objects;
    return assemble(objects, finish);
  } catch (const PdfFailure& failed) {
    return failure(failed.diagnostic);
  }
}

}  // namespace

std::unique_ptr<PdfWriter> make_pdf_writer() { return std::make_unique<Writer>(); }

}  // namespace newsbook
